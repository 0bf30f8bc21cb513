internal import GraphIR
package import YAMLDocument

/// `in-function: true`: whether the node stands in a branch, a condition or a loop body.
package struct InFunctionPredicate: Predicate {
  package static let name = "in-function"
  package static let subjects: Set<SubjectKind> = [.node, .weight]
  let wanted: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(wanted: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    return Truth((node.graph != 0) == wanted)
  }

  package func couldHold(in context: RuleContext) -> Bool { !wanted || context.module.graphs.count > 1 }
}
