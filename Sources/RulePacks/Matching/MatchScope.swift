internal import GraphIR
internal import GraphRewriting
internal import TensorValues

/// How the formulas of a rule get from a subject to values: what captures mean, and what is defined under `let`.
struct MatchBinding: Sendable {
  /// Names of the matched nodes, the subject first.
  var captures: [String]
  var graph: GraphPattern?
  var definitions: [(name: String, formula: Formula)]

  /// The matched nodes, as many as captures; nil where the subject is none, or the sub-graph is not there.
  func nodes(of subject: Subject, in context: RuleContext) -> [NodeSubject]? {
    guard let root = subject.node else { return nil }
    guard let graph else { return [root] }
    let match = graph.match(at: root, in: context)
    return match.nodes.count == captures.count ? match.nodes : nil
  }
}

/// What formulas of a rule can name at one match.
///
/// A class because definitions are computed once, when they are first asked for.
final class MatchScope: FormulaScope {
  let binding: MatchBinding
  let nodes: [NodeSubject]
  let subject: Subject
  let context: RuleContext
  private var definitions: [String: FormulaValue] = [:]
  private(set) var error: FormulaError?

  init(_ binding: MatchBinding, _ subject: Subject, in context: RuleContext) {
    self.binding = binding
    self.subject = subject
    self.context = context
    nodes = binding.nodes(of: subject, in: context) ?? []
  }

  /// The fields of a captured node besides `in0`, `out0` and `attr.NAME`.
  static let fields = ["inputs", "outputs", "op", "name"]

  /// Whether `path` can name something of a captured node.
  static func isField(_ path: ArraySlice<String>) -> Bool {
    guard let first = path.first else { return false }
    if path.count == 1 { return fields.contains(first) || port(first, "in") != nil || port(first, "out") != nil }
    return path.count == 2 && first == "attr"
  }

  static func port(_ text: String, _ prefix: String) -> Int? {
    guard text.hasPrefix(prefix), let number = Int(text.dropFirst(prefix.utf8.count)), (0...9_999).contains(number)
    else { return nil }
    return number
  }

  func value(of path: [String]) -> FormulaValue? {
    if path.count == 1, let known = definitions[path[0]] { return known }
    if path.count == 1, let definition = binding.definitions.first(where: { $0.name == path[0] }) {
      let value: FormulaValue
      do throws(FormulaError) { value = try definition.formula.evaluate(in: self) } catch {
        self.error = self.error ?? FormulaError(message: "'\(definition.name)': \(error.message)")
        value = .unknown(error.message)
      }
      definitions[path[0]] = value
      return value
    }
    guard path.count > 1, let match = binding.captures.firstIndex(of: path[0]) else { return nil }
    if nodes.indices.contains(match) { return field(path.dropFirst(), of: nodes[match], match) }
    if case .entry(let entry) = subject, path.count == 2 { return field(path[1], of: entry) }
    return nil
  }

  private func field(_ path: ArraySlice<String>, of node: NodeSubject, _ match: Int) -> FormulaValue? {
    guard let first = path.first else { return nil }
    if path.count == 2, first == "attr", let name = path.last {
      return context.attribute(name, of: node).map(Self.value) ?? .unknown("attribute '\(name)'")
    }
    let inputs = context.inputs(of: node)
    if let position = Self.port(first, "in") {
      guard position < inputs.count else { return .unknown("input \(position)") }
      return .tensor(input(position, of: node, match))
    }
    if let port = Self.port(first, "out") { return .tensor(output(port, of: node, match)) }
    switch first {
    case "inputs": return .list(inputs.indices.map { .tensor(input($0 - inputs.startIndex, of: node, match)) })
    case "outputs":
      let count = context.module.context.outputTypes(of: node.id, in: context.graph(node))?.count ?? 1
      return .list((0..<count).map { .tensor(output($0, of: node, match)) })
    case "op": return .text(context.op(of: node))
    case "name": return .text(context.name(of: node))
    default: return nil
    }
  }

  private func field(_ name: String, of entry: EntrySubject) -> FormulaValue? {
    switch name {
    case "key": .text(entry.entry.key)
    case "dtype": .text(entry.dtype.shortName)
    case "shape": Self.value(.shape(entry.shape))
    case "rank": entry.shape.rank.map { .int(Int64($0)) } ?? .unknown("the rank of '\(entry.entry.key)'")
    default: nil
    }
  }

  private func input(_ position: Int, of node: NodeSubject, _ match: Int) -> FormulaTensor {
    let inputs = context.inputs(of: node)
    let edge = inputs[inputs.startIndex + position]
    return FormulaTensor(
      source: .input(match: match, position: position), dtype: context.fact(of: edge, in: node.graph).dtype, edge: edge,
      graph: node.graph)
  }

  private func output(_ port: Int, of node: NodeSubject, _ match: Int) -> FormulaTensor {
    let edge = Edge(node: node.id, port: port)
    return FormulaTensor(
      source: .output(match: match, port: port), dtype: context.fact(of: edge, in: node.graph).dtype, edge: edge,
      graph: node.graph)
  }

  /// An attribute as formulas see it: dtypes are texts, shapes lists.
  static func value(_ attribute: AttributeValue) -> FormulaValue {
    switch attribute {
    case .string(let bytes): .text(String(decoding: bytes, as: UTF8.self))
    case .int(let value): .int(value)
    case .float(let value): .float(Double(value))
    case .bool(let value): .bool(value)
    case .type(let type): .text(type.shortName)
    case .shape(let shape):
      shape.dimensions.map { .list($0.map { $0 < 0 ? .unknown("a size of an attribute") : .int($0) }) }
        ?? .unknown("the shape of an attribute")
    case .list(let list): .list(list.elements.map(value))
    case .tensor, .function, .placeholder: .unknown("an attribute that formulas cannot read")
    }
  }

  // MARK: Tensors

  func shape(of tensor: FormulaTensor) -> PartialShape {
    tensor.edge.map { context.fact(of: $0, in: tensor.graph).shape } ?? .unknown
  }

  func producer(of tensor: FormulaTensor) -> String? {
    tensor.edge?.node.map { context.op(of: NodeSubject(graph: tensor.graph, id: $0)) }
  }

  func output(_ port: Int, besides tensor: FormulaTensor) -> FormulaValue? {
    guard case .output(let match, _) = tensor.source else { return nil }
    return .tensor(output(port, of: nodes[match], match))
  }

  func elements(of tensor: FormulaTensor) -> FormulaValue {
    guard let edge = tensor.edge else { return .unknown("the elements of an added tensor") }
    let fact = context.fact(of: edge, in: tensor.graph)
    if fact.dtype == .string, let sizes = fact.shape.dimensions, let texts = context.texts(of: edge, in: tensor.graph),
      fact.shape.elementCount == Int64(texts.count)
    {
      return Self.nested(texts.map { .text($0) }[...], sizes[...])
    }
    let isFloat = !(fact.dtype.map { $0.isInteger || $0 == .bool } ?? false)
    guard let elements = context.elements(of: edge, in: tensor.graph), let sizes = fact.shape.dimensions,
      fact.shape.elementCount == Int64(elements.count)
    else {
      return .unknown("the elements of an input")
    }
    let isBool = fact.dtype == .bool
    let values: [FormulaValue] = elements.map { element in
      if isBool { return .bool(element != 0) }
      if !isFloat, let whole = Int64(exactly: element) { return .int(whole) }
      return .float(element)
    }
    return Self.nested(values[...], sizes[...])
  }

  private static func nested(_ values: ArraySlice<FormulaValue>, _ sizes: ArraySlice<Int64>) -> FormulaValue {
    guard let size = sizes.first else { return values.first ?? .list([]) }
    guard size > 0 else { return .list([]) }
    let part = values.count / Int(size)
    return .list(
      (0..<Int(size)).map { index in
        let start = values.startIndex + index * part
        return nested(values[start..<(start + part)], sizes.dropFirst())
      })
  }
}
