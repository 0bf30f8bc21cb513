internal import GraphIR
package import YAMLDocument

/// Which tensor or type of a subject a predicate is about.
///
/// A weight, input or output of the signature is itself; of a node an input, an output or a dtype attribute is named.
package enum TensorSelector: Sendable, Hashable {
  case itself
  case input(Int)
  case output(Int)
  case attribute(String)

  /// Reads the selector's keys of a mapping.
  package static func read(_ reader: inout MappingReader) -> TensorSelector {
    let index = YAMLShape<Int>.int(in: 0...9_999)
    let input = reader.optional("input", index)
    let output = reader.optional("output", index)
    let attribute = reader.optional("attr", YAMLShape<String>.string)
    let given = [input != nil, output != nil, attribute != nil].count { $0 }
    if given > 1 { reader.issues.report("only one of 'input', 'output' and 'attr' can be given", at: reader.node) }
    if let input { return .input(input) }
    if let output { return .output(output) }
    if let attribute { return .attribute(attribute) }
    return .itself
  }

  package static let schema: [JSONValue.Member] = [
    .init("input", .anyInt), .init("output", .anyInt), .init("attr", .anyString),
  ]

  /// What the messages call it.
  package var description: String {
    switch self {
    case .itself: "the tensor"
    case .input(let index): "input \(index)"
    case .output(let index): "output \(index)"
    case .attribute(let name): "attribute '\(name)'"
    }
  }

  /// What is known of the tensor; nil: the subject has none such.
  package func fact(of subject: Subject, in context: RuleContext) -> RuleContext.TensorFact? {
    switch (self, subject) {
    case (.itself, .weight(let weight)):
      let tensor = context.module.context[weight.tensor]
      return .init(dtype: tensor.dtype.base, shape: PartialShape(tensor.shape))
    case (.itself, .entry(let entry)):
      return .init(dtype: entry.dtype == .invalid ? nil : entry.dtype.base, shape: entry.shape)
    case (.itself, .node(let node)):
      return context.fact(of: Edge(node: node.id, port: 0), in: node.graph)
    case (.input(let index), _):
      guard let node = subject.node else { return nil }
      let inputs = context.inputs(of: node)
      guard index < inputs.count else { return nil }
      return context.fact(of: inputs[inputs.startIndex + index], in: node.graph)
    case (.output(let index), _):
      guard let node = subject.node else { return nil }
      return context.fact(of: Edge(node: node.id, port: index), in: node.graph)
    case (.attribute(let name), _):
      guard let node = subject.node else { return nil }
      guard let type = context.attribute(name, of: node)?.asType else { return nil }
      return .init(dtype: type.base, shape: .unknown)
    default: return nil
    }
  }
}
