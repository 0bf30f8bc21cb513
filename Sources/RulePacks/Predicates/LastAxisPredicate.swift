internal import GraphIR
package import YAMLDocument

/// `last-axis: {attr: axis, output: 0}`: whether an attribute names the last axis of an output or input, be it as -1.
package struct LastAxisPredicate: Predicate {
  package static let name = "last-axis"
  package static let subjects: Set<SubjectKind> = [.node]
  let attribute: String
  let tensor: TensorSelector

  package static var shape: YAMLShape<Self> {
    .record(name) { reader in
      let attribute = reader.required("attr", YAMLShape<String>.string)
      let input = reader.optional("input", YAMLShape<Int>.int(in: 0...9_999))
      let output = reader.optional("output", YAMLShape<Int>.int(in: 0...9_999))
      guard let attribute else { return nil }
      guard (input == nil) != (output == nil) else {
        reader.issues.report("one of 'input' and 'output' must be given", at: reader.node)
        return nil
      }
      return Self(attribute: attribute, tensor: input.map { .input($0) } ?? .output(output ?? 0))
    }
  }
  package static var schema: JSONValue {
    .record(
      [.init("attr", .anyString), .init("input", .anyInt), .init("output", .anyInt)], required: ["attr"])
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node, let axis = context.attribute(attribute, of: node)?.asInt else { return .no }
    if axis == -1 { return .yes }
    guard let rank = tensor.fact(of: subject, in: context)?.shape.rank else {
      return axis < -1 ? .no : .unknown("the rank of \(tensor.description)")
    }
    return Truth(axis == Int64(rank) - 1)
  }
}
