internal import GraphIR
internal import YAMLDocument

/// What one value of an attribute must be: the attribute itself, or an element of its list.
struct AttributeElementTest: Sendable, Hashable {
  var among: [Literal]?
  var notAmong: [Literal]?
  var bounds = Bounds()
  /// Texts of which a string must hold one.
  var fragments: [String]?
  /// Whether a string must have a letter from A to Z, or must have none.
  var hasCapitals: Bool?

  static func read(_ reader: inout MappingReader) -> AttributeElementTest? {
    let among = reader.optional("in", .list(of: Literal.shape))
    let notAmong = reader.optional("not-in", .list(of: Literal.shape))
    let fragments = reader.optional("containing", .list(of: YAMLShape<String>.string))
    let capitals = reader.optional("capitals", YAMLShape<Bool>.bool)
    return Bounds.read(&reader).map {
      Self(among: among, notAmong: notAmong, bounds: $0, fragments: fragments, hasCapitals: capitals)
    }
  }

  static let schemaMembers: [JSONValue.Member] =
    [
      .init("in", .list(of: Literal.schema)), .init("not-in", .list(of: Literal.schema)),
      .init("containing", .list(of: .anyString)), .init("capitals", .anyBool),
    ] + Bounds.schemaMembers

  static var shape: YAMLShape<Self> { .record("element test") { reader in read(&reader) } }

  func accepts(_ value: AttributeValue, _ context: GraphContext) -> Bool {
    if let among, !among.contains(where: { $0.equals(value, context) }) { return false }
    if let notAmong, notAmong.contains(where: { $0.equals(value, context) }) { return false }
    if bounds != Bounds() {
      guard let number = Self.number(value), bounds.contains(number) else { return false }
    }
    guard fragments != nil || hasCapitals != nil else { return true }
    let texts = value.asStrings ?? value.asString.map { [$0] } ?? []
    if let fragments, !texts.contains(where: { text in fragments.contains { text.firstRange(of: $0) != nil } }) {
      return false
    }
    if let hasCapitals, texts.contains(where: { $0.utf8.contains { $0 >= 0x41 && $0 <= 0x5A } }) != hasCapitals {
      return false
    }
    return true
  }

  private static func number(_ value: AttributeValue) -> Double? {
    switch value {
    case .int(let value): Double(value)
    case .float(let value): Double(value)
    default: nil
    }
  }
}

/// What one attribute must be.
package struct AttributeTest: Sendable, Hashable {
  package struct Body: Sendable, Hashable {
    var present: Bool?
    var own = AttributeElementTest()
    var contains: Literal?
    var some: AttributeElementTest?
    var every: AttributeElementTest?
    /// By position; a negative one counts from the end.
    var positions: [Int: AttributeElementTest] = [:]

    static var shape: YAMLShape<Body> {
      YAMLShape { node, issues in
        guard node.mapping != nil else {
          return YAMLShape<[Literal]>.oneOrMore(of: Literal.shape).read(node, issues).map {
            Body(own: AttributeElementTest(among: $0))
          }
        }
        return YAMLShape<Body>.record("attribute test") { reader in
          let present = reader.optional("present", YAMLShape<Bool>.bool)
          let contains = reader.optional("contains", Literal.shape)
          let some = reader.optional("some", AttributeElementTest.shape)
          let every = reader.optional("every", AttributeElementTest.shape)
          let positions = reader.optional("at", positionsShape, default: [:])
          guard let own = AttributeElementTest.read(&reader), let positions else { return nil }
          return Body(
            present: present, own: own, contains: contains, some: some, every: every, positions: positions)
        }.read(node, issues)
      }
    }

    private static var positionsShape: YAMLShape<[Int: AttributeElementTest]> {
      YAMLShape { node, issues in
        guard
          let entries = YAMLShape<[(key: String, value: AttributeElementTest)]>.entries(of: AttributeElementTest.shape)
            .read(node, issues)
        else { return nil }
        var result: [Int: AttributeElementTest] = [:]
        for entry in entries {
          guard let position = Int(entry.key), abs(position) < 10_000 else {
            issues.report("expected the position of an element, found '\(entry.key)'", at: node)
            return nil
          }
          result[position] = entry.value
        }
        return result
      }
    }

    static var schema: JSONValue {
      let element = JSONValue.record(AttributeElementTest.schemaMembers)
      return [
        "anyOf": [
          .oneOrMore(of: Literal.schema),
          .record(
            [
              .init("present", .anyBool), .init("contains", Literal.schema), .init("some", element),
              .init("every", element),
              .init("at", .object([.init("type", "object"), .init("additionalProperties", element)])),
            ] + AttributeElementTest.schemaMembers),
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
    if !body.own.accepts(value, graphContext) { return .no }
    guard body.contains != nil || body.some != nil || body.every != nil || !body.positions.isEmpty else { return .yes }
    guard case .list(let list) = value else { return .no }
    let elements = list.elements
    if let wanted = body.contains, !elements.contains(where: { wanted.equals($0, graphContext) }) { return .no }
    if let some = body.some, !elements.contains(where: { some.accepts($0, graphContext) }) { return .no }
    if let every = body.every, !elements.allSatisfy({ every.accepts($0, graphContext) }) { return .no }
    for (position, test) in body.positions {
      let index = position < 0 ? position + elements.count : position
      guard elements.indices.contains(index), test.accepts(elements[index], graphContext) else { return .no }
    }
    return .yes
  }
}
