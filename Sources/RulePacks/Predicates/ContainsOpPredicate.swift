internal import GraphIR
package import YAMLDocument

/// `contains-op: [HashTableV2]`: the model has a node of one of these ops.
package struct ContainsOpPredicate: Predicate {
  package static let name = "contains-op"
  package static let subjects: Set<SubjectKind> = [.model]
  package static let placeholders = ["ops.found"]
  let names: [String]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[String]>.oneOrMore(of: .string).map { Self(names: $0) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .anyString) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    Truth(context.ops.contains { names.contains($0.name) })
  }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    ["ops.found": Set(context.ops.map(\.name)).intersection(names).sorted().joined(separator: ", ")]
  }
}
