package import YAMLDocument

/// `undecided: the outputs of the op`: never decided; makes a rule say what it would need to know.
package struct UndecidedPredicate: Predicate {
  package static let name = "undecided"
  package static let subjects = Set(SubjectKind.allCases)
  let missing: String

  package static var shape: YAMLShape<Self> { YAMLShape<String>.string.map { Self(missing: $0) } }
  package static var schema: JSONValue { .anyString }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth { .unknown(missing) }
}
