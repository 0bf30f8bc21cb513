import ArtifactIO
import Testing

@testable import ModelIO

@Suite struct TextFormatErrorTests {
  @Test(arguments: [
    ("node {", 1, 7, "'}'", "the end of the file"),
    ("node <\n  name: 'a'\n}", 3, 1, "a field of tensorflow.NodeDef or '>'", "'}'"),
    ("}", 1, 1, "a field of tensorflow.GraphDef", "'}'"),
    ("node\n  name", 2, 3, "'{'", "'name'"),
    ("node { name 'a' }", 1, 13, "':'", "'''"),
    ("node { name: n }", 1, 14, "a quoted string", "'n'"),
    ("node { name: 'é😀' op: 12345 }", 1, 24, "a quoted string", "'12345'"),
    ("node { name: 'a\\n é \\q' }", 1, 21, "an escape such as '\\n' or '\\\\'", "'\\q'"),
    ("node { name: 'a }", 1, 18, "a closing single quote", "the end of the file"),
    ("node { name: 'a' name: 'b' }", 1, 18, "one value of the field or of its oneof", "a second one, 'name'"),
    ("node { attr { value { i: 1 s: '' } } }", 1, 28, "one value of the field or of its oneof", "a second one, 's'"),
    ("versions { producer: 2147483648 }", 1, 22, "a whole number from -2147483648 to 2147483647", "'2147483648'"),
    ("versions { producer: - 2147483649 }", 1, 22, "a whole number from -2147483648 to 2147483647", "'-2147483649'"),
    ("versions { producer: 1 bad_consumers: [1 2] }", 1, 42, "',' or ']'", "'2'"),
    ("versions { producer: [1] }", 1, 22, "one value, because 'producer' is not repeated", "'['"),
    ("versions [{}]", 1, 10, "one value, because 'versions' is not repeated", "'['"),
    ("node { attr { value { type: DT_FLOT } } }", 1, 29, "a value of tensorflow.DataType", "'DT_FLOT'"),
    ("node { [] { } }", 1, 9, "the name of an extension or type", "']'"),
    ("node { novel 1 }", 1, 14, "':' or '{'", "'1'"),
    ("node {} \u{1}", 1, 9, "a field of tensorflow.GraphDef", "character 1"),
  ])
  func aMalformedTextIsRefusedWhereItBreaks(text: String, line: Int, column: Int, expected: String, found: String) {
    let error = #expect(throws: TranscodingError.self) {
      try TextFormatTranscoder.transcode(WireForm.text(text), as: .graphDef)
    }
    #expect(
      error
        == .malformed(
          path: "model.pbtxt", position: TextPosition(line: line, column: column), expected: expected, found: found))
  }

  @Test func theMessageSaysWhatWasExpected() {
    let error = #expect(throws: TranscodingError.self) {
      try TextFormatTranscoder.transcode(WireForm.text("node { name 1 }"), as: .graphDef)
    }
    #expect(error?.message == "expected ':', not '1'")
    #expect(
      error?.location.region
        == .text(TextRange(start: TextPosition(line: 1, column: 13), end: TextPosition(line: 1, column: 13))))
  }

  @Test(arguments: [
    "node { attr { value { list { func { ", "debug_info { novel { ",
    "node { attr { value { func { attr < value : < tensor < ",
    "{", "node { novel [ { ", "[", "novel: [", "novel { a: [ { ",
  ])
  func bottomlessNestingIsAnErrorAndNoCrash(unit: String) {
    for text in [String(repeating: unit, count: 60_000), "node { novel " + String(repeating: "{ a ", count: 60_000)] {
      #expect(throws: TranscodingError.self) {
        try TextFormatTranscoder.transcode(WireForm.text(text), as: .graphDef)
      }
    }
  }

  @Test func nestingUpToTheLimitIsRead() throws {
    func nested(_ levels: Int) -> Artifact {
      // Each level of `func` is three messages: func, attr, value.
      let open = String(repeating: "func { attr { value { ", count: levels)
      return WireForm.text(
        "node { attr { value { \(open) i: 1 \(String(repeating: "} } } ", count: levels)) } } }")
    }
    #expect(WireForm.canonical(WireForm.bytes(try TextFormatTranscoder.transcode(nested(32), as: .graphDef))) != nil)
    let error = #expect(throws: TranscodingError.self) {
      try TextFormatTranscoder.transcode(nested(33), as: .graphDef)
    }
    guard case .overLimit(_, _, _, 100) = error else {
      Issue.record("expected the limit of 100, not \(String(describing: error))")
      return
    }
  }

  @Test func everyPrefixAndEveryChangedByteIsReadOrRefused() {
    let text = Array(TextFormatTranscoderTests.everyForm.utf8)
    var refused = 0
    for index in text.indices {
      for changed in [
        Array(text[..<index]), text[..<index] + [0] + text[(index + 1)...], text[..<index] + [0x7B] + text[index...],
      ] {
        do {
          let artifact = try TextFormatTranscoder.transcode(Artifact(path: "m", bytes: changed), as: .graphDef)
          // What is read can be walked to its end.
          #expect(WireForm.canonical(WireForm.bytes(artifact)) != nil)
        } catch { refused += 1 }
      }
    }
    #expect(refused > text.count)
  }
}
