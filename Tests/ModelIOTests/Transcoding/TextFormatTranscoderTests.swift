import ArtifactIO
import Testing

@testable import ModelIO

@Suite struct TextFormatTranscoderTests {
  /// Keys of maps in the order in which TensorFlow serialized them.
  static let everyForm = #"""
    # Every form that a value may have.
    node {  # a comment behind
      name: "a\n\t\a\b\f\v\r\\\'\"\?\101\x41\x1Fz" 'b"c' "\u00e9\U0001F600é"
      op: 'Const' ; input: ["x", 'y:1'], input: "^z"
      attr { key: "b1" value { b: t } }
      attr { key: "b2" value { b: False } }
      attr { key: "b3" value { b: 1 } }
      attr < key: "f" value: { f: - 1.5e3F } >
      attr { key: "i" value { i: -0x10 } }
      attr {
        key: "l"
        value {
          list { i: [1, 2, -3] i: 4 f: [] b: [true, f, True, 0] type: [DT_INT32, 4]
            shape: [{ dim { size: -1 } }, < unknown_rank: true >] }
        }
      }
      attr { key: "min" value { i: -9223372036854775808 } };
      attr { key: "o" value { i: 017 } },
      attr { key: "s" value { s: "\000\377\xff" } }
      attr { key: "type2" value { type: 14 } }
      attr { key: "type" value { type: DT_HALF } }
      attr { key: "t" value { tensor { dtype: DT_FLOAT tensor_shape { dim { size: 12 } }
        float_val: [inf, -INF, infinity, 1, .5, 2., 1e-3, 3.4028235e38, 0.1f, 16777217,
          123456789012345678901234567890, -0]
        double_val: 0.1 double_val: 1e-320 double_val: 1.7976931348623157e308 double_val: - # far
        inf
        uint64_val: 18446744073709551615 uint32_val: 4294967295 int_val: -1 half_val: 15360
        string_val: "one" string_val: 'two'
      } } }
    }
    versions { producer: 1882 min_consumer: 12 bad_consumers: [1, 2] }
    library { function { signature { name: "f" }
      arg_attr { key: 3 value { attr { key: "k" value { i: 1 } } } }
      resource_arg_unique_id { key: 1 value: 7 } ret { key: "r" value: "n:0" } } }
    debug_info { name_to_trace_id { key: "n@f" value: 123456789 } }
    """#

  @Test func everyFormOfValueBecomesWhatTensorFlowMakesOfIt() throws {
    let result = try TextFormatTranscoder.read(WireForm.text(Self.everyForm), as: .graphDef)
    let expected = try #require(WireForm.decoded(base64: WireForm.everyForm))
    let canonical = try #require(WireForm.canonical(WireForm.bytes(result.artifact)))
    #expect(canonical == WireForm.canonical(expected))
    #expect(canonical.count == expected.count)
    #expect(result.unknownFieldCount == 0)
    #expect(result.artifact.path == "model.pbtxt")
  }

  /// One field of a ListValue or TensorProto, with the wire bytes it should have.
  @Test(
    arguments: [
      ("i: 0", [0x18, 0]), ("i: -1", [0x18, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]),
      ("i: 300", [0x18, 0xAC, 2]),
      ("i: 0X1f", [0x18, 31]), ("i: 00", [0x18, 0]), ("i: 0777", [0x18, 0xFF, 3]),
      ("i:\t- \n 2 # two", [0x18, 254, 255, 255, 255, 255, 255, 255, 255, 255, 1]),
      ("f: 1", [0x25, 0, 0, 0x80, 0x3F]), ("f: -1", [0x25, 0, 0, 0x80, 0xBF]), ("f: 1f", [0x25, 0, 0, 0x80, 0x3F]),
      ("f: 1.F", [0x25, 0, 0, 0x80, 0x3F]), ("f: .5e+1", [0x25, 0, 0, 0xA0, 0x40]),
      ("f: 10E-1f", [0x25, 0, 0, 0x80, 0x3F]),
      ("f: NaN", [0x25, 0, 0, 0xC0, 0x7F]), ("f: Infinity", [0x25, 0, 0, 0x80, 0x7F]),
      ("f: -iNf", [0x25, 0, 0, 0x80, 0xFF]),
      ("f: 1e400", [0x25, 0, 0, 0x80, 0x7F]), ("f: 1e39", [0x25, 0, 0, 0x80, 0x7F]), ("f: 1e-50", [0x25, 0, 0, 0, 0]),
      ("f: 00000000000000000000", nil), ("b: t", [0x28, 1]), ("b: true", [0x28, 1]), ("b: True", [0x28, 1]),
      ("b: 0x1", [0x28, 1]),
      ("b: f", [0x28, 0]), ("b: false", [0x28, 0]), ("b: False", [0x28, 0]), ("b: 0", [0x28, 0]), ("b: 2", nil),
      ("b: -1", nil),
      ("b: TRUE", nil), ("b: 1.0", nil), ("type: DT_INT8", [0x30, 6]), ("type: 6", [0x30, 6]),
      ("type: DT_FLOAT_REF", [0x30, 101]),
      ("type: -1", [0x30, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]), ("type: DT_NONE", nil),
      ("type: 2147483648", nil),
      ("type: 'DT_INT8'", nil), ("i: 9223372036854775807", [0x18, 255, 255, 255, 255, 255, 255, 255, 255, 127]),
      ("i: 9223372036854775808", nil), ("i: -9223372036854775809", nil), ("i: 1.0", nil), ("i: 1e3", nil),
      ("i: 08", nil),
      ("i: 0x", nil), ("i: 1x", nil), ("i: 0x1g", nil), ("i: +1", nil), ("i: - -1", nil), ("i: '1'", nil),
      ("i: true", nil),
      ("i 1", nil), ("f: 0x1p3", nil), ("f: 0x10", nil), ("f: 010", nil), ("f: .", nil), ("f: 1.2.3", nil),
      ("f: 1e", nil),
      ("f: infinite", nil), ("f: -", nil), ("f: '1'", nil), ("i: [1, 2]", [0x18, 1, 0x18, 2]), ("i: []", []),
      ("i: [1,]", nil),
      ("i: [1 2]", nil), ("i: [,]", nil), ("i: [[1]]", nil), ("i: 1,,", nil), ("i: 1;i: 2,", [0x18, 1, 0x18, 2]),
    ] as [(String, [UInt8]?)])
  func aNumberIsReadOrRefused(text: String, expected: [UInt8]?) throws {
    let model = WireForm.text("node { attr { value { list { \(text)\n } } } }")
    guard let expected else {
      #expect(throws: TranscodingError.self) { try TextFormatTranscoder.transcode(model, as: .graphDef) }
      return
    }
    let bytes = WireForm.bytes(try TextFormatTranscoder.transcode(model, as: .graphDef))
    // Four messages around it, each with a tag and a length of five bytes.
    #expect(Array(bytes.dropFirst(24)) == expected)
  }

  @Test(
    arguments: [
      (#""""#, ""), (#"'"'"#, "\""), (#""a" "b"'c'"#, "abc"), ("'a' # one\n 'b'", "ab"),
      (#""\x4a\x4Ag\x9z""#, "JJg\tz"),
      (#""\1012\18""#, "A2\u{1}8"), (#""\uD83D\uDE00""#, "😀"), (#""\U0010FFFF""#, "\u{10FFFF}"),
      (#""\"\'\\\?""#, "\"'\\?"),
      (#""\8""#, nil), (#""\q""#, nil), (#""\x""#, nil), (#""\xg""#, nil), (#""\u12""#, nil), (#""\uD83D""#, nil),
      (#""\uD83Dx""#, nil), (#""\uD83D\u0041""#, nil), (#""\uDE00""#, nil), (#""\U00110000""#, nil), (#""\400""#, nil),
      ("\"a\nb\"", nil), ("\"a\\\nb\"", nil), (#""a'"#, nil), (#""a\"#, nil), ("a", nil), ("1", nil), ("", nil),
      (#"["a"]"#, nil),
    ] as [(String, String?)])
  func aStringIsReadOrRefused(text: String, expected: String?) throws {
    let model = WireForm.text("node { name: \(text) }")
    guard let expected else {
      #expect(throws: TranscodingError.self) { try TextFormatTranscoder.transcode(model, as: .graphDef) }
      return
    }
    let bytes = WireForm.bytes(try TextFormatTranscoder.transcode(model, as: .graphDef))
    var position = 6
    let field = try bytes.span.firstField(&position)
    #expect(field?.number == 1)
    let payload = try #require(field?.payload)
    #expect(String(decoding: bytes[payload.offset..<payload.end], as: UTF8.self) == expected)
    #expect(payload.end == bytes.count)
  }

  @Test func unknownFieldsArePassedOverAndTold() throws {
    let result = try TextFormatTranscoder.read(
      WireForm.text(
        """
        node {
          name: "n" novel: 1 other { a: [1, "]}", { b: -inf }] c < [x.y/z.W]: { d: 'e' "f" } 7: 1 > }
          list: [], msg: [{}, <>]; 99: 0x1F
          [type.googleapis.com/x.Y] { value: 1 } [my.extension]: 2
        }
        gizmo: DT_X
        """), as: .graphDef)
    #expect(
      result.unknownFields.map(\.name) == [
        "novel", "other", "list", "msg", "99", "[type.googleapis.com/x.Y]", "[my.extension]", "gizmo",
      ])
    #expect(result.unknownFields.first?.message == "tensorflow.NodeDef")
    #expect(result.unknownFields.first?.position == TextPosition(line: 2, column: 13))
    #expect(result.unknownFields.last?.message == "tensorflow.GraphDef")
    #expect(result.unknownFieldCount == 8)
    #expect(WireForm.bytes(result.artifact) == [0x0A, 0x83, 0x80, 0x80, 0x80, 0, 0x0A, 1, 0x6E])
  }

  @Test func onlyTheFirstUnknownFieldsAreKept() throws {
    let text = String(repeating: "novel: 1\n", count: 1000)
    let result = try TextFormatTranscoder.read(WireForm.text(text), as: .graphDef)
    #expect(result.unknownFieldCount == 1000)
    #expect(result.unknownFields.count == 100)
  }

  @Test func suppressionsAreCollectedWithTheirLines() throws {
    let text = """
      # tfjslint-ignore[unsupported-op]: the server runs it
      node { name: "# tfjslint-ignore[no]: in a string" } #tfjslint-ignore[ a , b ] :  two rules \t
      # tfjslint-ignore
      # tfjslint-ignored[x]: another word
      # see tfjslint-ignore[x]: in the middle
      """
    let result = try TextFormatTranscoder.read(WireForm.text(text), as: .graphDef)
    #expect(result.suppressions.map(\.rules) == [["unsupported-op"], ["a", "b"], []])
    #expect(result.suppressions.map(\.reason) == ["the server runs it", "two rules", nil])
    #expect(result.suppressions.map(\.isAloneOnItsLine) == [true, false, true])
    #expect(
      result.suppressions.map(\.text.start) == [
        TextPosition(line: 1, column: 1), TextPosition(line: 2, column: 53), TextPosition(line: 3, column: 1),
      ])
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreBlank() throws {
    let artifact = Artifact(path: "m", bytes: [0xEF, 0xBB, 0xBF] + Array("node {\r\n  name: \"n\"\r\n}\r\n".utf8))
    let bytes = WireForm.bytes(try TextFormatTranscoder.transcode(artifact, as: .graphDef))
    #expect(bytes == [0x0A, 0x83, 0x80, 0x80, 0x80, 0, 0x0A, 1, 0x6E])
  }

  @Test func anEmptyTextIsAnEmptyMessage() throws {
    for text in ["", " \n", "# nothing"] {
      #expect(try TextFormatTranscoder.transcode(WireForm.text(text), as: .savedModel).byteCount == 0)
    }
  }
}

extension Span<UInt8> {
  func firstField(_ position: inout Int) throws(Wire.Failure) -> Wire.Field? {
    try Wire.next(self, &position, end: count)
  }
}
