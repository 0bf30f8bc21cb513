internal import GraphIR
package import YAMLDocument

/// `dynamic-first: true`: whether the first dimension has no fixed size.
package struct DynamicFirstPredicate: Predicate {
  package static let name = "dynamic-first"
  package static let subjects: Set<SubjectKind> = [.input, .output]
  let value: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(value: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard case .entry(let entry) = subject else { return .no }
    return Truth((entry.shape.unknownAxes.first == 0) == value)
  }
}
