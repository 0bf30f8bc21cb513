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

/// What one attribute must be.
package struct AttributeTest: Sendable, Hashable {
  /// A value as it is written in YAML.
  package enum Literal: Sendable, Hashable {
    case string(String)
    case int(Int64)
    case float(Double)
    case bool(Bool)

    static var shape: YAMLShape<Literal> {
      YAMLShape { node, issues in
        if let value = node.bool { return .bool(value) }
        if let value = node.int { return .int(Int64(value)) }
        if let value = node.double { return .float(value) }
        if let value = node.string { return .string(value) }
        issues.report("expected a string, number or boolean, found \(node.tag.name)", at: node)
        return nil
      }
    }
    static var schema: JSONValue { ["type": ["string", "number", "boolean"]] }

    func equals(_ value: AttributeValue, _ context: GraphContext) -> Bool {
      switch (self, value) {
      case (.bool(let a), .bool(let b)): a == b
      case (.int(let a), .int(let b)): a == b
      case (.int(let a), .float(let b)): Double(a) == Double(b)
      case (.float(let a), .float(let b)): Float(a) == b
      case (.string(let a), .type(let b)): a == b.shortName || a == b.name
      case (.string(let a), .string(let b)): Array(a.utf8) == b
      case (.string(let a), .function(let b)): a == context.strings[b.name]
      default: false
      }
    }

    func isElement(of list: AttributeValue.ListValue) -> Bool {
      switch (self, list) {
      case (.int(let a), .ints(let list)): list.contains(a)
      case (.bool(let a), .bools(let list)): list.contains(a)
      case (.float(let a), .floats(let list)): list.contains(Float(a))
      case (.string(let a), .strings(let list)): list.contains(Array(a.utf8))
      case (.string(let a), .types(let list)): list.contains { a == $0.shortName || a == $0.name }
      default: false
      }
    }
  }

  package struct Body: Sendable, Hashable {
    var present: Bool?
    var among: [Literal]?
    var notAmong: [Literal]?
    var atLeast: Double?
    var atMost: Double?
    var contains: Literal?

    static var shape: YAMLShape<Body> {
      YAMLShape { node, issues in
        guard node.mapping != nil else {
          return YAMLShape<[Literal]>.oneOrMore(of: Literal.shape).read(node, issues).map { Body(among: $0) }
        }
        return YAMLShape<Body>.record("attribute test") { reader in
          Body(
            present: reader.optional("present", .bool),
            among: reader.optional("in", .list(of: Literal.shape)),
            notAmong: reader.optional("not-in", .list(of: Literal.shape)),
            atLeast: reader.optional("ge", .double), atMost: reader.optional("le", .double),
            contains: reader.optional("contains", Literal.shape))
        }.read(node, issues)
      }
    }
    static var schema: JSONValue {
      [
        "anyOf": [
          .oneOrMore(of: Literal.schema),
          .record([
            .init("present", .anyBool), .init("in", .list(of: Literal.schema)),
            .init("not-in", .list(of: Literal.schema)), .init("ge", ["type": "number"]),
            .init("le", ["type": "number"]), .init("contains", Literal.schema),
          ]),
        ]
      ]
    }
  }

  let attribute: String
  let body: Body

  func evaluate(_ node: NodeSubject, in context: RuleContext) -> Truth {
    guard let value = context.attribute(attribute, of: node) else {
      if let present = body.present { return Truth(!present) }
      // Of an op that is defined, an attribute that is neither written nor has a default does not exist.
      return context.opFacts(of: node)?.definition == nil ? .unknown("attribute '\(attribute)'") : .no
    }
    if body.present == false { return .no }
    let graphContext = context.module.context
    if let among = body.among, !among.contains(where: { $0.equals(value, graphContext) }) { return .no }
    if let notAmong = body.notAmong, notAmong.contains(where: { $0.equals(value, graphContext) }) { return .no }
    if let atLeast = body.atLeast {
      guard let number = number(value), number >= atLeast else { return .no }
    }
    if let atMost = body.atMost {
      guard let number = number(value), number <= atMost else { return .no }
    }
    if let wanted = body.contains {
      guard case .list(let list) = value, wanted.isElement(of: list) else { return .no }
    }
    return .yes
  }

  private func number(_ value: AttributeValue) -> Double? {
    switch value {
    case .int(let value): Double(value)
    case .float(let value): Double(value)
    default: nil
    }
  }
}
