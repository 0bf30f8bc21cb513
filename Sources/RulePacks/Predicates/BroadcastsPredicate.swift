internal import GraphIR
package import YAMLDocument

/// `broadcasts: true`: whether the first two inputs have different shapes, so that one is spread over the other.
package struct BroadcastsPredicate: Predicate {
  package static let name = "broadcasts"
  package static let subjects: Set<SubjectKind> = [.node]
  let wanted: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(wanted: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let inputs = context.inputs(of: node).prefix(2).map { context.fact(of: $0, in: node.graph).shape }
    guard inputs.count == 2 else { return Truth(!wanted) }
    if inputs[0].merged(with: inputs[1]) == nil { return Truth(wanted) }
    guard inputs[0].isFullyDefined, inputs[1].isFullyDefined else { return .unknown("the shapes of its inputs") }
    return Truth(!wanted)
  }
}
