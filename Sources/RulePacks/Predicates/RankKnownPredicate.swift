internal import GraphIR
package import YAMLDocument

/// `rank-known: {input: 0}`: whether the number of dimensions is known before running.
package struct RankKnownPredicate: Predicate {
  package static let name = "rank-known"
  package static let subjects: Set<SubjectKind> = [.node, .input, .output]
  let selector: TensorSelector

  package static var shape: YAMLShape<Self> {
    .record(name) { reader in Self(selector: TensorSelector.read(&reader)) }
  }
  package static var schema: JSONValue { .record(TensorSelector.schema) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let fact = selector.fact(of: subject, in: context) else { return .no }
    return Truth(fact.shape.rank != nil)
  }
}
