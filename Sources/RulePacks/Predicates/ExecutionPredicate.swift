internal import Compatibility
package import YAMLDocument

/// `execution: async-prechecked`: how the runtime executes the op.
package struct ExecutionPredicate: OpPredicate {
  package static let name = "execution"
  let modes: [OpCompatibility.Execution]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[OpCompatibility.Execution]>.oneOrMore(of: .word()).map { Self(modes: $0) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .words(OpCompatibility.Execution.allCases.map(\.rawValue))) }

  package func decide(_ op: OpFacts, in context: RuleContext) -> Truth {
    guard let compatibility = op.compatibility else { return .no }
    return Truth(modes.contains(compatibility.execution))
  }
}
