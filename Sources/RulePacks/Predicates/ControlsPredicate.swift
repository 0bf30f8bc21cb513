internal import GraphIR
package import YAMLDocument

/// `controls: true`: whether the node waits for nodes whose outputs it does not read.
package struct ControlsPredicate: Predicate {
  package static let name = "controls"
  package static let subjects: Set<SubjectKind> = [.node]
  let wanted: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(wanted: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    return Truth(!context.graph(node).controls(of: node.id).isEmpty == wanted)
  }
}
