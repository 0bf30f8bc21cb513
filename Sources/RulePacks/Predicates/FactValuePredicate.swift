package import YAMLDocument

/// `fact-value: {direction: input}`: values of a fact are among these.
package struct FactValuePredicate: Predicate {
  package static let name = "fact-value"
  package static let subjects: Set<SubjectKind> = [.fact]
  let wanted: [String: [String]]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[(key: String, value: [String])]>.entries(of: YAMLShape<[String]>.oneOrMore(of: .string)).map { entries in
      Self(wanted: Dictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }
  }
  package static var schema: JSONValue {
    .object([.init("type", "object"), .init("additionalProperties", .oneOrMore(of: .anyString))])
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard case .fact(let fact) = subject else { return .no }
    return Truth(wanted.allSatisfy { key, values in fact.values[key].map(values.contains) ?? false })
  }
}
