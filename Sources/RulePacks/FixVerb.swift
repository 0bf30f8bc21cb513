internal import YAMLDocument

/// One edit of a fix, as data: which verb, and its arguments.
///
/// The set is closed; what carries the verbs out is another matter.
package struct FixVerb: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Removes captured nodes and puts new ones in their place.
    case replaceSubgraph = "replace-subgraph"
    case setAttribute = "set-attr"
    /// Writes a constant in another dtype.
    case castConstant = "cast-const"
    /// Folds a quantized constant and its Dequantize.
    case dequantize
    /// Puts a node on an edge.
    case insertNode = "insert-node"
    /// Leads a node's consumers to its input.
    case bypassNode = "bypass-node"
    /// Fixes the size of an input's axis.
    case pinDimension = "pin-dimension"
    /// Takes outputs out of the signature.
    case cutOutputs = "cut-outputs"
    case rename
  }

  package indirect enum Argument: Sendable {
    case text(Template)
    case bool(Bool)
    case list([Argument])
    case record([(key: String, value: Argument)])
  }

  package let kind: Kind
  package let arguments: [(key: String, value: Argument)]

  package subscript(key: String) -> Argument? { arguments.first { $0.key == key }?.value }

  var templates: [Template] { arguments.flatMap { $0.value.templates } }

  /// What an argument may be, how it is read and how the schema says it.
  private struct Parameter: Sendable {
    let key: String
    let isRequired: Bool
    let form: Form

    init(_ key: String, _ form: Form = .text, required: Bool = true) {
      self.key = key
      self.form = form
      isRequired = required
    }
  }

  private indirect enum Form: Sendable {
    case text, texts, literals, nodes
  }

  private static func parameters(of kind: Kind) -> [Parameter] {
    switch kind {
    case .replaceSubgraph:
      [Parameter("remove", .texts), Parameter("add", .nodes), Parameter("result", .text)]
    case .setAttribute: [Parameter("node"), Parameter("attr"), Parameter("value")]
    case .castConstant: [Parameter("node"), Parameter("to")]
    case .dequantize: [Parameter("const"), Parameter("via"), Parameter("to", required: false)]
    case .insertNode:
      [
        Parameter("before"), Parameter("op"), Parameter("input", required: false),
        Parameter("attrs", .literals, required: false),
      ]
    case .bypassNode: [Parameter("node"), Parameter("input", required: false)]
    case .pinDimension: [Parameter("input"), Parameter("axis"), Parameter("size")]
    case .cutOutputs: [Parameter("outputs", .texts)]
    case .rename: [Parameter("node"), Parameter("to")]
    }
  }

  static func shape(of kind: Kind) -> YAMLShape<FixVerb> {
    .record(kind.rawValue) { reader in
      var arguments: [(key: String, value: Argument)] = []
      for parameter in parameters(of: kind) {
        let shape = shape(of: parameter.form)
        let value = parameter.isRequired ? reader.required(parameter.key, shape) : reader.optional(parameter.key, shape)
        if let value { arguments.append((parameter.key, value)) }
      }
      return FixVerb(kind: kind, arguments: arguments)
    }
  }

  static func schema(of kind: Kind) -> JSONValue {
    let parameters = parameters(of: kind)
    return .record(
      parameters.map { .init($0.key, schema(of: $0.form)) }, required: parameters.filter(\.isRequired).map(\.key))
  }

  /// A text or a number: both may hold placeholders or stand for themselves.
  private static var literal: YAMLShape<Argument> {
    YAMLShape { node, issues in
      if let value = node.bool { return .bool(value) }
      guard let text = YAMLShape<String>.text.read(node, issues) else { return nil }
      do throws(Template.Problem) { return .text(try Template(text)) } catch {
        issues.report(error.message, at: node)
        return nil
      }
    }
  }

  private static func shape(of form: Form) -> YAMLShape<Argument> {
    switch form {
    case .text: literal
    case .texts: YAMLShape<[Argument]>.oneOrMore(of: literal).map { .list($0) }
    case .literals: YAMLShape<[(key: String, value: Argument)]>.entries(of: literal).map { .record($0) }
    case .nodes: YAMLShape<[(key: String, value: Argument)]>.entries(of: newNode).map { .record($0) }
    }
  }

  /// `{op: Sub, inputs: [one, erf], attrs: {T: "${n.attr.T}"}}` or `{const: {dtype: float32, value: 1}}`.
  private static var newNode: YAMLShape<Argument> {
    YAMLShape { node, issues in
      guard let reader = MappingReader(node, name: "new node", issues: issues) else { return nil }
      var keys = reader
      var members: [(key: String, value: Argument)] = []
      if let constant = keys.optional("const", constantShape) { members.append(("const", constant)) }
      if let op = keys.optional("op", literal) { members.append(("op", op)) }
      if let inputs = keys.optional("inputs", shape(of: .texts)) { members.append(("inputs", inputs)) }
      if let attributes = keys.optional("attrs", shape(of: .literals)) { members.append(("attrs", attributes)) }
      guard keys.finish() else { return nil }
      let hasConstant = members.contains { $0.key == "const" }
      if hasConstant == members.contains(where: { $0.key == "op" }) {
        issues.report("a new node has either 'op' or 'const'", at: node)
        return nil
      }
      return .record(members)
    }
  }

  private static var constantShape: YAMLShape<Argument> {
    .record("const") { reader in
      let dtype = reader.required("dtype", literal)
      let value = reader.required("value", shape(of: .texts))
      guard let dtype, let value else { return nil }
      return .record([("dtype", dtype), ("value", value)])
    }
  }

  private static func schema(of form: Form) -> JSONValue {
    let literal: JSONValue = ["type": ["string", "number", "boolean"]]
    let literals: JSONValue = .object([.init("type", "object"), .init("additionalProperties", literal)])
    switch form {
    case .text: return literal
    case .texts: return .oneOrMore(of: literal)
    case .literals: return literals
    case .nodes:
      let constant = JSONValue.record(
        [.init("dtype", literal), .init("value", .oneOrMore(of: literal))], required: ["dtype", "value"])
      let node = JSONValue.record([
        .init("const", constant), .init("op", literal), .init("inputs", .oneOrMore(of: literal)),
        .init("attrs", literals),
      ])
      return .object([.init("type", "object"), .init("additionalProperties", node)])
    }
  }
}

extension FixVerb.Argument {
  var templates: [Template] {
    switch self {
    case .text(let template): [template]
    case .bool: []
    case .list(let items): items.flatMap(\.templates)
    case .record(let members): members.flatMap { $0.value.templates }
    }
  }
}
