internal import GraphIR
package import YAMLDocument

/// `weight-bytes: {ge: 2147483648}`: how many bytes the weights have in the runtime.
///
/// What is stored as 8 or 16 bits is unpacked when it is loaded.
package struct WeightBytesPredicate: Predicate {
  package static let name = "weight-bytes"
  package static let subjects: Set<SubjectKind> = [.weight, .model]
  package static let placeholders = ["weight.megabytes"]
  let bounds: Bounds

  package static var shape: YAMLShape<Self> { Bounds.shape.map { Self(bounds: $0) } }
  package static var schema: JSONValue { Bounds.schema }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    Truth(bounds.contains(bytes(of: subject, in: context)))
  }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    ["weight.megabytes": String(Int64(min(bytes(of: subject, in: context) / 1_000_000, 1e15)))]
  }

  private func bytes(of subject: Subject, in context: RuleContext) -> Double {
    if case .weight(let weight) = subject { return context.runtimeBytes(of: weight.tensor) }
    return context.weights.reduce(0) { $0 + context.runtimeBytes(of: $1) }
  }
}
