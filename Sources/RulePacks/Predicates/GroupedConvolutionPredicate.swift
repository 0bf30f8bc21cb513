internal import GraphIR
package import YAMLDocument

/// `grouped-convolution: true`: whether the filter of a convolution is not as deep as its input, so that channels are
/// convolved in groups.
package struct GroupedConvolutionPredicate: Predicate {
  package static let name = "grouped-convolution"
  package static let subjects: Set<SubjectKind> = [.node]
  let wanted: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(wanted: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let inputs = context.inputs(of: node).prefix(2).map { context.fact(of: $0, in: node.graph).shape }
    guard inputs.count == 2 else { return .no }
    let isChannelsFirst = context.attribute("data_format", of: node)?.asString.map { $0.hasPrefix("NC") } ?? false
    guard let depth = inputs[0].dimension(isChannelsFirst ? 1 : -1) else { return .unknown("the depth of its input") }
    guard let filter = inputs[1].dimension(-2) else { return .unknown("the depth of its filter") }
    return Truth((depth != filter) == wanted)
  }
}
