internal import GraphIR
package import YAMLDocument

/// `fft-length: natural`: whether the length that an `RFFT` or `IRFFT` asks for is the one that its input has.
///
/// The runtime does not read it: it takes n for `RFFT`, and 2(n - 1), or 1, for `IRFFT`, where n is the input's last dimension.
///
/// - Source: `spectral_executor.ts:executeOp`, `rfft.ts`, `irfft.ts`.
package struct FFTLengthPredicate: Predicate {
  package enum Length: String, Sendable, CaseIterable { case natural, other }

  package static let name = "fft-length"
  package static let subjects: Set<SubjectKind> = [.node]
  let length: Length

  package static var shape: YAMLShape<Self> { YAMLShape<Length>.word().map { Self(length: $0) } }
  package static var schema: JSONValue { .words(Length.allCases.map(\.rawValue)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let inputs = Array(context.inputs(of: node))
    guard inputs.count == 2 else { return .no }
    if context.op(of: node) == "RFFT", measures(inputs[1], inputs[0], node, context) || cuts(inputs, node, context) {
      return Truth(length == .natural)
    }
    guard let size = context.fact(of: inputs[0], in: node.graph).shape.dimension(-1) else {
      return .unknown("the last dimension of its input")
    }
    guard let asked = context.elements(of: inputs[1], in: node.graph)?.last else { return .unknown("the length") }
    let natural = context.op(of: node) == "IRFFT" ? max(1, 2 * (size - 1)) : size
    return Truth((Double(natural) == asked) == (length == .natural))
  }

  /// Whether a length is taken from the last axis of the very tensor: `Shape(x)[-1:]`.
  private func measures(_ length: Edge, _ tensor: Edge, _ node: NodeSubject, _ context: RuleContext) -> Bool {
    guard let slice = producer(of: length, "StridedSlice", node.graph, context) else { return false }
    let inputs = Array(context.inputs(of: slice))
    guard inputs.count == 4, context.elements(of: inputs[1], in: node.graph) == [-1],
      context.attribute("end_mask", of: slice)?.asInt == 1, context.elements(of: inputs[3], in: node.graph) == [1],
      let shape = producer(of: inputs[0], "Shape", node.graph, context)
    else { return false }
    return context.inputs(of: shape).first == tensor
  }

  /// Whether the signal is the beginning of another one, of just the length: an `RFFT` never has fewer elements.
  private func cuts(_ inputs: [Edge], _ node: NodeSubject, _ context: RuleContext) -> Bool {
    guard let slice = producer(of: inputs[0], "StridedSlice", node.graph, context) else { return false }
    let bounds = context.inputs(of: slice).dropFirst().map { context.elements(of: $0, in: node.graph)?.last }
    let asked = context.elements(of: inputs[1], in: node.graph)?.last
    return bounds.count == 3 && asked != nil && bounds[0] == 0 && bounds[1] == asked && bounds[2] == 1
  }

  private func producer(of edge: Edge, _ op: String, _ graph: Int, _ context: RuleContext) -> NodeSubject? {
    guard let id = edge.node else { return nil }
    let node = NodeSubject(graph: graph, id: id)
    return context.op(of: node) == op ? node : nil
  }
}
