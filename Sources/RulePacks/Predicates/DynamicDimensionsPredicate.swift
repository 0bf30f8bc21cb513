internal import GraphIR
package import YAMLDocument

/// `dynamic-dimensions: {except: [0]}`: a dimension, but for those axes, has no fixed size.
package struct DynamicDimensionsPredicate: Predicate {
  package static let name = "dynamic-dimensions"
  package static let subjects: Set<SubjectKind> = [.input, .output]
  package static let placeholders = ["dims.axes", "dims.first", "dims.count"]
  let exempt: [Int]

  package static var shape: YAMLShape<Self> {
    .record(name) { reader in
      reader.optional("except", .list(of: .int(in: 0...255)), default: []).map { Self(exempt: $0) }
    }
  }
  package static var schema: JSONValue { .record([.init("except", .list(of: .anyInt))]) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth { Truth(!axes(subject).isEmpty) }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    let axes = axes(subject)
    guard let first = axes.first else { return [:] }
    return [
      "dims.axes": axes.map(String.init).joined(separator: ", "), "dims.first": String(first),
      "dims.count": String(axes.count),
    ]
  }

  private func axes(_ subject: Subject) -> [Int] {
    guard case .entry(let entry) = subject else { return [] }
    return entry.shape.unknownAxes.filter { !exempt.contains($0) }
  }
}
