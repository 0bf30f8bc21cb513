internal import Compatibility
package import YAMLDocument

/// `execution: async-prechecked`: how the runtime executes the op; asked of a model, whether one of its ops is executed so.
package struct ExecutionPredicate: Predicate {
  package static let name = "execution"
  package static let subjects: Set<SubjectKind> = [.node, .model]
  package static let placeholders = ["execution.ops"]
  let modes: [OpCompatibility.Execution]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[OpCompatibility.Execution]>.oneOrMore(of: .word()).map { Self(modes: $0) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .words(OpCompatibility.Execution.allCases.map(\.rawValue))) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard case .model = subject else {
      return Truth(subject.node.flatMap(context.opFacts).map(isExecutedSo) ?? false)
    }
    return Truth(context.ops.contains(where: isExecutedSo))
  }

  package func evaluate(op: OpFacts, in context: RuleContext) -> Truth? { Truth(isExecutedSo(op)) }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    let names = context.ops.filter(isExecutedSo).map(\.name)
    return ["execution.ops": Set(names).sorted().joined(separator: ", ")]
  }

  private func isExecutedSo(_ op: OpFacts) -> Bool { op.compatibility.map { modes.contains($0.execution) } ?? false }
}
