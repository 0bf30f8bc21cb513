import Testing
import YAMLDocument

/// What is refused, with its position and words.
@Suite struct YAMLErrorTests {
  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "t.yaml:3:1: duplicate key 'a', first given at 1:1"),
    ("{a: 1, \"a\": 2}", "t.yaml:1:8: duplicate key 'a', first given at 1:2"),
    ("x: &x k\na: {k: 1, *x : 2}\n", "t.yaml:2:11: duplicate key 'k', first given at 2:5"),
    ("b: &b {k: 1}\nc:\n  <<: *b\n", "t.yaml:3:3: merge key '<<' is not supported, write the keys out"),
    ("? [a]\n: 1\n", "t.yaml:1:3: a list or mapping cannot be a key, only a scalar can"),
    ("[&a [x], {*a : 1}]", "t.yaml:1:11: a list or mapping cannot be a key, only a scalar can"),
    ("a: *b\n", "t.yaml:1:4: alias '*b' names no anchor that was defined before it"),
    ("a: &a [1, *a]\n", "t.yaml:1:11: alias '*a' stands inside the value that it names"),
    ("a: 1\n---\nb: 2\n", "t.yaml:2:1: a second document starts here, only one a file is allowed"),
    ("a: !!int x\n", "t.yaml:1:4: 'x' is not an integer, as its tag '!!int' says"),
    (
      "a: [1, 2\nb: 3\n",
      "t.yaml:2:2: did not find expected ',' or ']' while parsing a flow sequence that starts at 1:4"
    ),
    ("é😀: @x\n", "t.yaml:1:6: found character that cannot start any token"),
    ("a: \"x\u{1}y\"\n", "t.yaml:1:6: character U+0001 is not allowed in YAML, write it as an escape in double quotes"),
    (
      "é\na: \u{85}\u{86}\n",
      "t.yaml:2:5: character U+0086 is not allowed in YAML, write it as an escape in double quotes"
    ),
    ("a\u{FFFE}", "t.yaml:1:2: character U+FFFE is not allowed in YAML, write it as an escape in double quotes"),
  ])
  func problemsAreNamedWithTheirPlace(text: String, expected: String) {
    #expect(description(text) == expected)
  }

  @Test(arguments: ["!foo x", "!!python/object:os.system x", "!!map [a]", "!!binary aGk=", "!!seq x"])
  func tagsOutsideTheCoreSchemaAreRefused(text: String) {
    let words = description(text)
    #expect(words?.contains("tag") == true, "\(words ?? "no error")")
  }

  @Test func quotedMergeKeyIsAnOrdinaryKey() throws {
    #expect(try parse("{\"<<\": 1}").root["<<"]?.int == 1)
  }

  @Test func duplicateAmongManyKeysIsFound() {
    let text = (0..<50).map { "k\($0): 1\n" }.joined() + "k7: 2\n"
    #expect(description(text) == "t.yaml:51:1: duplicate key 'k7', first given at 8:1")
  }

  @Test(arguments: [
    ([0x61, 0x3A, 0x0A, 0xC3, 0xA9, 0xFF] as [UInt8], "t.yaml:2:2: the file is not valid UTF-8"),
    ([0xFF, 0xFE, 0x61, 0x00], "t.yaml:1:1: the file is not valid UTF-8"),
    ([0x61, 0xC3], "t.yaml:1:2: the file is not valid UTF-8"),
    ([0xED, 0xA0, 0x80], "t.yaml:1:1: the file is not valid UTF-8"),
    ([0x61, 0x00], "t.yaml:1:2: character U+0000 is not allowed in YAML, write it as an escape in double quotes"),
  ])
  func bytesThatAreNoTextAreRefused(bytes: [UInt8], expected: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLDocument.parse(bytes: bytes, path: "t.yaml") }
    #expect(error?.description == expected)
  }

  @Test func messagesEscapeWhatATerminalWouldObey() {
    #expect(quoted("a\u{1B}[31m\n\u{202E}b") == #"'a\u{1b}[31m\n\u{202e}b'"#)
    #expect(quoted(String(repeating: "x", count: 90), limit: 3) == "'xxx…'")
  }

  private func description(_ text: String) -> String? {
    do {
      _ = try parse(text)
      return nil
    } catch { return error.description }
  }
}
