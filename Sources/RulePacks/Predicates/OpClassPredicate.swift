package import YAMLDocument

/// `op-class: [custom, unsupported]`: what kind of op it is for the target.
package struct OpClassPredicate: OpPredicate {
  package static let name = "op-class"
  let classes: [OpFacts.Class]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[OpFacts.Class]>.oneOrMore(of: .word()).map { Self(classes: $0) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .words(OpFacts.Class.allCases.map(\.rawValue))) }

  package func decide(_ op: OpFacts, in context: RuleContext) -> Truth { Truth(classes.contains(op.kind)) }
}
