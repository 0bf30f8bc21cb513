internal import Compatibility
package import YAMLDocument

/// `beyond-outputs: true`: whether something reads an output that the runtime's executor does not give.
///
/// - Source: `executor_outputs` of `Rules/compat/tfjs-ops.yaml`.
package struct BeyondOutputsPredicate: Predicate {
  package static let name = "beyond-outputs"
  package static let subjects: Set<SubjectKind> = [.node]
  package static let placeholders = ["output.index", "output.given"]
  let wanted: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(wanted: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    return Truth((first(of: node, in: context) != nil) == wanted)
  }

  package func evaluate(op: OpFacts, in context: RuleContext) -> Truth? {
    op.compatibility?.executorOutputs == nil ? Truth(!wanted) : nil
  }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    guard let node = subject.node, let index = first(of: node, in: context),
      let given = context.opFacts(of: node)?.compatibility?.executorOutputs
    else { return [:] }
    return ["output.index": String(index), "output.given": String(given)]
  }

  private func first(of node: NodeSubject, in context: RuleContext) -> Int? {
    guard let given = context.opFacts(of: node)?.compatibility?.executorOutputs else { return nil }
    return context.readOutputs(of: node).first { $0 >= given }
  }
}
