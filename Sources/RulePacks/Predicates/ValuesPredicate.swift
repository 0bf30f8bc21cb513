internal import GraphIR
package import YAMLDocument

/// `values: {input: 1, some: {le: -1}}`: what the elements of an input are; unknown where it is no known constant.
package struct ValuesPredicate: Predicate {
  package static let name = "values"
  package static let subjects: Set<SubjectKind> = [.node]

  /// What an element must be.
  struct Test: Sendable, Hashable {
    var among: [Literal]?
    var notAmong: [Literal]?
    var bounds: Bounds

    static var shape: YAMLShape<Test> {
      .record("values test") { reader in
        let among = reader.optional("in", .list(of: Literal.shape))
        let notAmong = reader.optional("not-in", .list(of: Literal.shape))
        return Bounds.read(&reader).map { Test(among: among, notAmong: notAmong, bounds: $0) }
      }
    }
    static let schema = JSONValue.record(
      [.init("in", .list(of: Literal.schema)), .init("not-in", .list(of: Literal.schema))] + Bounds.schemaMembers)

    func accepts(_ value: Double) -> Bool {
      bounds.contains(value) && among.map { $0.contains { $0.equals(value) } } ?? true
        && notAmong.map { !$0.contains { $0.equals(value) } } ?? true
    }
  }

  let input: Int
  let some: Test?
  let every: Test?
  let count: Bounds?

  package static var shape: YAMLShape<Self> {
    .record(name) { reader in
      let input = reader.required("input", .int(in: 0...9_999))
      let some = reader.optional("some", Test.shape)
      let every = reader.optional("every", Test.shape)
      let count = reader.optional("count", Bounds.shape)
      return input.map { Self(input: $0, some: some, every: every, count: count) }
    }
  }
  package static var schema: JSONValue {
    .record(
      [
        .init("input", .anyInt), .init("some", Test.schema), .init("every", Test.schema), .init("count", Bounds.schema),
      ], required: ["input"])
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let inputs = context.inputs(of: node)
    guard input < inputs.count else { return .no }
    let edge = inputs[inputs.startIndex + input]
    let known = context.elements(of: edge, in: node.graph)
    var result = Truth.yes
    if let count {
      let number = known.map { Int64($0.count) } ?? context.fact(of: edge, in: node.graph).shape.elementCount
      result = number.map { Truth(count.contains(Double($0))) } ?? .unknown("the number of values of input \(input)")
    }
    guard some != nil || every != nil, result != .no else { return result }
    guard let values = known else { return result.and(.unknown("the value of input \(input)")) }
    if let some, !values.contains(where: some.accepts) { return .no }
    if let every, !values.allSatisfy(every.accepts) { return .no }
    return result
  }
}
