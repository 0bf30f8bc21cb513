import ArtifactIO
import Testing
import YAMLDocument

/// The tree that well-formed texts make.
@Suite struct YAMLDocumentTests {
  @Test(
    arguments: [
      ("true", .boolean), ("False", .boolean), ("yes", .string), ("on", .string), ("tRUE", .string),
      ("12", .integer), ("-7", .integer), ("012", .integer), ("0x1F", .integer), ("0o17", .integer), ("0x", .string),
      ("1.5", .float), (".5", .float), ("1.", .float), ("1e3", .float), ("-.inf", .float), (".nan", .float),
      ("1.2.3", .string), ("1e", .string), ("-", .sequence), (".", .string), ("+", .string),
      ("null", .null), ("~", .null), ("", .null), ("nULL", .string), ("\"12\"", .string), ("'true'", .string),
      ("!!str 12", .string), ("! 12", .string), ("!!int \"12\"", .integer), ("!!float 3", .float), ("|\n  12", .string),
    ] as [(String, YAMLTag)])
  func scalarsFollowTheCoreSchema(text: String, tag: YAMLTag) throws {
    #expect(try parse(text).root.tag == tag)
  }

  @Test func typedAccessorsGiveValuesOfTheirTypeOnly() throws {
    let root = try parse("{i: 0x1F, o: 0o17, f: 2.5, b: true, s: '12', big: 9223372036854775808, n: }").root
    #expect(root["i"]?.int == 31)
    #expect(root["o"]?.int == 15)
    #expect(root["i"]?.double == 31)
    #expect(root["i"]?.string == nil)
    #expect(root["f"]?.double == 2.5)
    #expect(root["f"]?.int == nil)
    #expect(root["b"]?.bool == true)
    #expect(root["s"]?.string == "12")
    #expect(root["s"]?.int == nil)
    #expect(root["big"]?.int == nil)
    #expect(root["big"]?.double == 9_223_372_036_854_775_808)
    #expect(root["n"]?.isNull == true)
    #expect(root["absent"] == nil)
  }

  @Test func numbersThatOverflowHaveNoValue() throws {
    let node = try parse("1e999").root
    #expect(node.tag == .float)
    #expect(node.double == nil)
    #expect(node.text == "1e999")
  }

  @Test func blockScalarsKeepOrFoldTheirLines() throws {
    let root = try parse("a: |\n  one\n    two\n\nb: >-\n  one\n  two\nc: last\n").root
    #expect(root["a"]?.value == .scalar(YAMLScalar(text: "one\n  two\n", style: .block)))
    #expect(root["b"]?.value == .scalar(YAMLScalar(text: "one two", style: .block)))
    #expect(root["c"]?.range.start == TextPosition(line: 8, column: 4))
  }

  @Test func escapedNULStaysInTheText() throws {
    #expect(try parse(#""a\0b""#).root.text == "a\0b")
  }

  @Test(arguments: ["", "\n", "# only a comment\n", "---\n", "\u{FEFF}"])
  func textWithoutContentIsNull(text: String) throws {
    #expect(try parse(text).root.isNull)
  }

  @Test func positionsCoverExactlyTheText() throws {
    let root = try parse("rules:\n  - id: A\n    ops: [Add, Sub]\n  - id: B\n\nlast: x\n").root
    #expect(range(root) == [1, 1, 6, 8])
    let rules = try #require(root["rules"])
    #expect(range(rules) == [2, 3, 4, 10])
    #expect(range(rules.sequence?.first) == [2, 5, 3, 20])
    #expect(range(rules.sequence?.first?["ops"]) == [3, 10, 3, 20])
    #expect(range(rules.sequence?.first?["ops"]?.sequence?.last) == [3, 16, 3, 19])
    #expect(range(root.mapping?.last?.key) == [6, 1, 6, 5])
  }

  @Test func columnsCountUTF16Units() throws {
    // 'é' is one unit, the emoji two, both one character to libyaml.
    let root = try parse("é: [😀é, x]\nb: [\"😀😀\", y]\n").root
    #expect(range(root["é"]?.sequence?.first) == [1, 5, 1, 8])
    #expect(range(root["é"]?.sequence?.last) == [1, 10, 1, 11])
    #expect(range(root["b"]?.sequence?.last) == [2, 13, 2, 14])
  }

  @Test(arguments: ["a: 1\r\nb: x\r\n", "a: 1\rb: x\r", "a: 1\nb: x\n", "\u{FEFF}a: 1\nb: x\n"])
  func everyLineEndingAndByteOrderMarkGivesTheSamePositions(text: String) throws {
    #expect(range(try parse(text).root["b"]) == [2, 4, 2, 5])
  }

  @Test func lineSeparatorsOfUnicodeAreNoLines() throws {
    #expect(range(try parse("a: \"x\u{2028}y\"\nb: z\n").root["b"]) == [2, 4, 2, 5])
  }

  @Test func aliasTakesTheValueAtItsOwnPlace() throws {
    let root = try parse("base: &b {k: 1}\nuse: *b\n").root
    #expect(root["use"]?["k"]?.int == 1)
    #expect(range(root["use"]) == [2, 6, 2, 8])
    #expect(range(root["use"]?["k"]) == [1, 14, 1, 15])
  }

  @Test func anchorsMayBeDefinedAgain() throws {
    let root = try parse("[&a 1, *a, &a 2, *a]").root
    #expect(root.sequence?.map(\.int) == [1, 1, 2, 2])
  }

  @Test func manyKeysAreAllFound() throws {
    let text = (0..<200).map { "key\($0): \($0)\n" }.joined()
    let root = try parse(text).root
    #expect((0..<200).allSatisfy { root["key" + String($0)]?.int == $0 })
  }

  @Test func staticTextReadsLikeAnyOther() throws {
    let text: StaticString = "a: [1, 2]"
    #expect(try YAMLDocument.parse(text: text, path: "t.yaml") == parse("a: [1, 2]"))
  }

  private func range(_ node: YAMLNode?) -> [Int] {
    guard let range = node?.range else { return [] }
    return [range.start.line, range.start.column, range.end.line, range.end.column]
  }
}

func parse(_ text: String, limits: YAMLLimits = .standard) throws(YAMLError) -> YAMLDocument {
  try YAMLDocument.parse(text: text, path: "t.yaml", limits: limits)
}
