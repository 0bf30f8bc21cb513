internal import Compatibility
package import YAMLDocument

/// `op-family: variables`: the family of an op that TensorFlow.js lacks, as `Rules/compat/tf-op-classes.yaml` says.
package struct OpFamilyPredicate: OpPredicate {
  package static let name = "op-family"
  let families: [String]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[String]>.oneOrMore(of: .string).map { Self(families: $0) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .anyString) }

  package func decide(_ op: OpFacts, in context: RuleContext) -> Truth {
    guard case .unsupported(let family) = op.opClass else { return .no }
    return Truth(families.contains(family))
  }
}
