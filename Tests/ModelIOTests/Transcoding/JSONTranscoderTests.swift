import ArtifactIO
import Testing

@testable import ModelIO

@Suite struct JSONTranscoderTests {
  private func read(_ text: String, as message: TextMessage = .graphDef) throws(TranscodingError) -> TranscodedText {
    let artifact = Artifact(path: "model.json", bytes: Array(text.utf8))
    return try JSONTranscoder.read(JSONDocument.parse(artifact).root, in: artifact, as: message)
  }

  @Test func everyFormOfValueBecomesWhatTensorFlowMakesOfIt() throws {
    let result = try read(
      #"""
      {"node": [{
        "name": "a\n\t\u0007\b\f\u000b\r\\'\"?AA\u001fzb\"c\u00e9\ud83d\ude00é", "op": "Const", "input": ["x", "y:1", "^z"],
        "device": null,
        "attr": {
          "b1": {"b": true}, "b2": {"b": false}, "b3": {"b": true}, "f": {"f": -1500.0}, "i": {"i": "-16"},
          "l": {"list": {"i": ["1", 2, -3.0, "4"], "f": [], "b": [true, false, true, false], "type": ["DT_INT32", 4],
            "shape": [{"dim": [{"size": "-1"}]}, {"unknown_rank": true}]}},
          "min": {"i": "-9223372036854775808"}, "o": {"i": 1.5e1}, "s": {"s": "AP__"}, "type2": {"type": "14"},
          "type": {"type": "DT_HALF"},
          "t": {"tensor": {"dtype": 1, "tensorShape": {"dim": [{"size": 12}]},
            "floatVal": ["Infinity", "-Infinity", Infinity, 1, 0.5, "2.0", 1e-3, 3.4028235e+38, 0.1, 16777217,
              1.2345679e+29, -0.0],
            "double_val": [0.1, 1e-320, 1.7976931348623157e308, -Infinity],
            "intVal": [-1], "stringVal": ["b25l", "dHdv"], "halfVal": ["15360"], "uint32Val": [4294967295],
            "uint64Val": ["18446744073709551615"]}}
        }}],
        "versions": {"producer": 1882, "min_consumer": 12, "badConsumers": [1, 2]},
        "library": {"function": [{"signature": {"name": "f"}, "argAttr": {"3": {"attr": {"k": {"i": "1"}}}},
          "resourceArgUniqueId": {"1": 7}, "ret": {"r": "n:0"}}]},
        "debugInfo": {"nameToTraceId": {"n@f": "123456789"}}
      }
      """#)
    let expected = try #require(WireForm.decoded(base64: WireForm.everyForm))
    let canonical = try #require(WireForm.canonical(WireForm.bytes(result.artifact)))
    #expect(canonical == WireForm.canonical(expected))
    #expect(canonical.count == expected.count)
    #expect(result.unknownFieldCount == 0)
  }

  @Test(arguments: [
    (#"{"node": [{"name": 1}]}"#, 20, "a string", "the number 1.0"),
    (#"{"node": {}}"#, 10, "an array for 'node'", "an object"),
    (#"{"node": [null]}"#, 11, "an object for tensorflow.NodeDef", "null"),
    (#"{"node": [{"attr": []}]}"#, 20, "an object for 'attr'", "an array"),
    (#"{"versions": 3}"#, 14, "an object for tensorflow.VersionDef", "the number 3.0"),
    (#"{"version": 1.5}"#, 13, "a whole number from -2147483648 to 2147483647", "the number 1.5"),
    (#"{"version": "x"}"#, 13, "a whole number from -2147483648 to 2147483647", "'x'"),
    (#"{"version": "NaN"}"#, 13, "a whole number from -2147483648 to 2147483647", "'NaN'"),
    (#"{"version": 2147483648}"#, 13, "a whole number from -2147483648 to 2147483647", "the number 2147483648.0"),
    (#"{"version": true}"#, 13, "a whole number from -2147483648 to 2147483647", "'true'"),
    (#"{"node": [{"attr": {"a": {"type": "DT_X"}}}]}"#, 35, "a value of tensorflow.DataType", "'DT_X'"),
    (#"{"node": [{"attr": {"a": {"s": "a"}}}]}"#, 32, "base64", "'a'"),
    (#"{"node": [{"attr": {"a": {"s": "ab=="}, "b": {"s": "a+ b"}}}]}"#, 52, "base64", "'a+ b'"),
    (#"{"node": [{"attr": {"a": {"s": ["YQ=="]}}}]}"#, 32, "a string in base64", "an array"),
    (#"{"node": [{"attr": {"a": {"b": 1}}}]}"#, 32, "'true' or 'false'", "the number 1.0"),
    (#"{"node": [{"attr": {"a": {"f": "one"}}}]}"#, 32, "a number, 'NaN', 'Infinity' or '-Infinity'", "'one'"),
    (
      #"{"node": [{"attr": {"a": {"i": 1, "f": 1}}}]}"#, 35, "one value of the field or of its oneof",
      "a second one, 'f'"
    ),
    (
      #"{"versions": {"minConsumer": 1, "min_consumer": 1}}"#, 33, "one value of the field or of its oneof",
      "a second one, 'min_consumer'"
    ),
    (#"{"library": {"function": [{"argAttr": {"x": {}}}]}}"#, 40, "a whole number from 0 to 4294967295", "'x'"),
  ])
  func whatIsNoSuchMessageIsRefused(text: String, column: Int, expected: String, found: String) {
    let error = #expect(throws: TranscodingError.self) { try read(text) }
    #expect(
      error
        == .malformed(
          path: "model.json", position: TextPosition(line: 1, column: column), expected: expected, found: found))
  }

  @Test func unknownMembersArePassedOverAndTold() throws {
    let result = try read(#"{"node": [{"name": "n", "novel": {"a": [1]}}], "gizmo": null}"#)
    #expect(result.unknownFields.map(\.name) == ["novel", "gizmo"])
    #expect(result.unknownFields.first?.position == TextPosition(line: 1, column: 25))
    #expect(WireForm.bytes(result.artifact) == [0x0A, 0x83, 0x80, 0x80, 0x80, 0, 0x0A, 1, 0x6E])
  }

  @Test func signaturesLeadBackToTheirLines() throws {
    let text = """
      {
        "signature": {
          "outputs": {
            "y": {"name": "Identity:0", "dtype": "DT_FLOAT"}
          },
          "methodName": "m"
        }
      }
      """
    let file = Artifact(path: "model.json", bytes: Array(text.utf8))
    let signature = try #require(try JSONDocument.parse(file).root["signature"])
    let artifact = try JSONTranscoder.transcode(signature, in: file, as: .signatureDef)
    func region(_ range: ByteRange) -> TextRange? {
      if case .text(let text)? = artifact.location(of: range).region { text } else { nil }
    }
    #expect(
      region(ByteRange(offset: 0, count: artifact.byteCount))
        == TextRange(start: TextPosition(line: 2, column: 16), end: TextPosition(line: 7, column: 4)))
    let name = try artifact.withBytes { (bytes) throws(Wire.Failure) -> ByteRange? in
      (0..<bytes.count - 10).first { index in
        Array("Identity:0".utf8).indices.allSatisfy { bytes[index + $0] == Array("Identity:0".utf8)[$0] }
      }.map { ByteRange(offset: $0, count: 10) }
    }
    #expect(
      region(try #require(name))
        == TextRange(start: TextPosition(line: 4, column: 13), end: TextPosition(line: 4, column: 33)))
  }

  @Test func nestingIsLimited() {
    let text =
      "{\"node\": [{\"attr\": {\"a\": " + String(repeating: "{\"func\": {\"attr\": {\"a\": ", count: 60) + "{}"
      + String(repeating: "}}}", count: 60) + "}}]}"
    #expect(throws: TranscodingError.self) { try read(text) }
  }
}
