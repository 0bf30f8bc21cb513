internal import Compatibility
package import YAMLDocument

/// `removed-by: [freezing, training]`: the op is one that this step should have taken out.
package struct RemovedByPredicate: OpPredicate {
  package static let name = "removed-by"
  let steps: [OpClass.Removal]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[OpClass.Removal]>.oneOrMore(of: .word()).map { Self(steps: $0) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .words(OpClass.Removal.allCases.map(\.rawValue))) }

  package func decide(_ op: OpFacts, in context: RuleContext) -> Truth {
    guard case .removed(let how) = op.opClass else { return .no }
    return Truth(steps.contains(how))
  }
}
