internal import GraphIR
package import YAMLDocument

/// `range: {input: 0, ge: 0, le: 255}`: whether all values of an input lie in a range, as far as that can be told before
/// running; unknown where some may not.
package struct RangePredicate: Predicate {
  package static let name = "range"
  package static let subjects: Set<SubjectKind> = [.node]
  let input: Int
  let bounds: Bounds

  package static var shape: YAMLShape<Self> {
    .record(name) { reader in
      let input = reader.required("input", .int(in: 0...9_999))
      let bounds = Bounds.read(&reader)
      guard let input, let bounds else { return nil }
      return Self(input: input, bounds: bounds)
    }
  }
  package static var schema: JSONValue {
    .record([.init("input", .anyInt)] + Bounds.schemaMembers, required: ["input"])
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let inputs = context.inputs(of: node)
    guard input < inputs.count else { return .no }
    let edge = inputs[inputs.startIndex + input]
    if let elements = context.elements(of: edge, in: node.graph) { return Truth(elements.allSatisfy(bounds.contains)) }
    return bounds.contain(context.interval(of: edge, in: node.graph), missing: "the values of input \(input)")
  }
}
