package import YAMLDocument

/// `op-name: [Cast, Bitcast]`: the node's op is one of these.
package struct OpNamePredicate: OpPredicate {
  package static let name = "op-name"
  let names: Set<String>

  package static var shape: YAMLShape<Self> {
    YAMLShape<[String]>.oneOrMore(of: .string).map { Self(names: Set($0)) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .anyString) }

  package func decide(_ op: OpFacts, in context: RuleContext) -> Truth { Truth(names.contains(op.name)) }
}
