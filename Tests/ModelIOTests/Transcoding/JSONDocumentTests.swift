import ArtifactIO
import Testing

@testable import ModelIO

@Suite struct JSONDocumentTests {
  private func parse(_ text: String) throws(TranscodingError) -> JSONDocument {
    try JSONDocument.parse(Artifact(path: "model.json", bytes: Array(text.utf8)))
  }

  @Test func valuesKeepTheirPlaces() throws {
    let document = try parse(
      """
      {
        "é😀": [1, -2.5e1, true],
        "o": {"null": null, "s": "x"}
      }
      """)
    let list = try #require(document.root["é😀"])
    #expect(list.text == TextRange(start: TextPosition(line: 2, column: 10), end: TextPosition(line: 2, column: 27)))
    #expect(list.range == ByteRange(offset: 14, count: 17))
    #expect(list.elements?.map { $0.number?.double } == [1, -25, nil])
    #expect(list.elements?.map(\.text.start.column) == [11, 14, 22])
    #expect(document.root["o"]?["null"]?.isNull == true)
    #expect(document.root["o"]?["s"]?.string == "x")
    #expect(document.root["o"]?.members?.map(\.keyText.start.column) == [9, 23])
    #expect(document.root["none"] == nil)
    #expect(document.duplicateKeys == [])
  }

  @Test(
    arguments: [
      ("0", 0, 0), ("-0", -0.0, 0), ("12", 12, 12), ("-9223372036854775808", -0x1p63, Int.min), ("1.0", 1, 1),
      ("25e1", 250, 250),
      ("1.5", 1.5, nil), ("9223372036854775808", 0x1p63, nil), ("-9223372036854775809", -0x1p63, nil),
      ("1e400", Double.infinity, nil),
      ("123456789012345678901234567890", 1.2345678901234568e29, nil), ("Infinity", Double.infinity, nil),
      ("-Infinity", -Double.infinity, nil),
      ("0.1", 0.1, nil), ("1e22", 1e22, nil), ("1e23", 1e23, nil), ("4.35e-5", 4.35e-5, nil),
      ("2.2250738585072014e-308", 2.2250738585072014e-308, nil),
      ("179769313486231570000e289", Double.infinity, nil), ("0.000000000000000000000000000001", 1e-30, nil),
      ("8.5e-320", Double(bitPattern: 17204), nil),
    ] as [(String, Double, Int?)])
  func numbersAreRoundedCorrectlyAndWholeOnesKept(text: String, double: Double, int: Int?) throws {
    let number = try #require(try parse(text).root.number)
    #expect(number.double == double)
    #expect(number.int == int)
  }

  @Test func notANumberIsRead() throws {
    #expect(try parse("NaN").root.number?.double.isNaN == true)
  }

  @Test(arguments: [
    (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""a\u00e9\ud83d\uDE00b""#, "aé😀b"),
    (#""\u0000""#, "\0"), ("\"\u{7F}\"", "\u{7F}"),
  ])
  func stringsAreDecoded(text: String, expected: String) throws {
    #expect(try parse(text).root.string == expected)
  }

  @Test(arguments: [
    ("", 1, 1), (" \n ", 2, 2), ("{", 1, 2), ("[1,]", 1, 4), ("[1 2]", 1, 4), ("{\"a\" 1}", 1, 6), ("{a: 1}", 1, 2),
    ("{\"a\": 1,}", 1, 9),
    ("[1]\n]", 2, 1), ("01", 1, 1), ("1.", 1, 1), (".5", 1, 1), ("+1", 1, 1), ("1f", 1, 1), ("0x1", 1, 1), ("-", 1, 1),
    ("-Inf", 1, 2), ("1e", 1, 1), ("1.e5", 1, 1),
    ("tru", 1, 1), ("nullx", 1, 1), ("'a'", 1, 1), ("\"a\nb\"", 1, 3), ("\"a", 1, 3), (#""\x41""#, 1, 3),
    (#""\u12""#, 1, 2), (#""\ud83d""#, 1, 2), (#""\udc00""#, 1, 2),
    ("// no\n1", 1, 1), ("\u{1}", 1, 1),
  ])
  func malformedTextIsRefusedWhereItBreaks(text: String, line: Int, column: Int) {
    let error = #expect(throws: TranscodingError.self) { try parse(text) }
    #expect(error?.position == TextPosition(line: line, column: column))
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0x5C, 0x6E, 0xED, 0xA0, 0x80, 0x22]] {
      #expect(throws: TranscodingError.self) { try JSONDocument.parse(Artifact(path: "m", bytes: bytes)) }
    }
  }

  @Test func duplicateKeysAreToldAndTheLastOneCounts() throws {
    let keys = (0..<20).map { "\"k\($0)\": \($0)" }.joined(separator: ",")
    let document = try parse("{\(keys), \"k3\": 99, \"k19\": 1, \"o\": {\"a\": 1, \"a\": 2}}")
    #expect(document.duplicateKeys.map(\.key) == ["k3", "k19", "a"])
    #expect(document.root["k3"]?.number?.int == 99)
    #expect(document.root["o"]?["a"]?.number?.int == 2)
  }

  @Test func bottomlessNestingIsAnErrorAndNoCrash() throws {
    for unit in ["[", "{\"a\":", "[{\"a\":"] {
      #expect(throws: TranscodingError.self) { try parse(String(repeating: unit, count: 60_000)) }
    }
    #expect(throws: Never.self) {
      try parse(String(repeating: "[", count: 320) + String(repeating: "]", count: 320))
    }
  }
}
