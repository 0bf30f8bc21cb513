internal import GraphIR
package import YAMLDocument

/// `attrs: {padding: EXPLICIT, T: {in: [half]}, dilations: {contains: 2}}`: what the node's attributes are.
///
/// An absent attribute is its default; one that has none known is unknown.
package struct AttributesPredicate: Predicate {
  package static let name = "attrs"
  package static let subjects: Set<SubjectKind> = [.node, .weight]
  let tests: [AttributeTest]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[(key: String, value: AttributeTest.Body)]>.entries(of: AttributeTest.Body.shape).map { entries in
      Self(tests: entries.map { AttributeTest(attribute: $0.key, body: $0.value) })
    }
  }
  package static var schema: JSONValue {
    .object([.init("type", "object"), .init("additionalProperties", AttributeTest.Body.schema)])
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    var result = Truth.yes
    for test in tests {
      result = result.and(test.evaluate(node, in: context))
      if result == .no { break }
    }
    return result
  }
}
