import ArtifactIO
import Testing

@testable import ModelIO

/// Patches of a text graph change the lines that they name.
@Suite struct TextPatcherTests {
  /// Where the node's field stands in the wire form: the first whose value is `text`.
  private func field(_ number: UInt32, _ text: String, in node: ByteRange, _ artifact: Artifact) throws -> ByteRange {
    let fields = try ArtifactBytes(artifact: artifact).fields(of: node)
    return try #require(fields.first { $0.number == number && artifact.string(in: $0.payload) == text }).range
  }

  private func nodes(_ artifact: Artifact) throws -> [ByteRange] {
    try ArtifactBytes(artifact: artifact).fields(in: ByteRange(offset: 0, count: artifact.byteCount)).filter {
      $0.number == 1
    }.map(\.range)
  }

  /// Patches a graph, and checks that the result can be read.
  private func patched(
    _ text: String, _ patches: ([ByteRange], Artifact) throws -> [ModelPatch]
  ) throws -> String {
    let file = WireForm.text(text)
    let artifact = try TextFormatTranscoder.transcode(file, as: .graphDef)
    let map = try #require(artifact.sourceMap)
    let made = try patches(try nodes(artifact), artifact)
    let result = try file.withBytes { bytes in try TextPatcher(bytes, map: map).patch(bytes, made) }
    let replacements = try file.withBytes { bytes in try TextPatcher(bytes, map: map).replacements(bytes, made) }
    #expect(try replaced(text, replacements) == String(decoding: result, as: UTF8.self))
    let text = String(decoding: result, as: UTF8.self)
    _ = try TextFormatTranscoder.transcode(WireForm.text(text), as: .graphDef)
    return text
  }

  /// Makes replacements in a text, with lines and columns counted anew.
  private func replaced(_ text: String, _ replacements: [FileReplacement]) throws -> String {
    var starts = [0]
    let units = Array(text.utf16)
    for (index, unit) in units.enumerated() where unit == 0x0A { starts.append(index + 1) }
    var result: [UInt16] = []
    var position = 0
    for replacement in replacements {
      guard case .text(let range) = replacement.region else {
        Issue.record("a text has no bytes")
        return ""
      }
      let start = starts[range.start.line - 1] + range.start.column - 1
      let end = starts[range.end.line - 1] + range.end.column - 1
      #expect(start <= end && (position == 0 ? start >= 0 : start > position))
      #expect(range.end.line == starts.count || end < starts[range.end.line])
      result += units[position..<start] + Array(String(decoding: replacement.bytes, as: UTF8.self).utf16)
      position = end
    }
    return String(decoding: result + units[position...], as: UTF16.self)
  }

  private let graph = """
    # A model. ü𝄞
    node {
      name: "a"  # first, 𝄞
      op: "Placeholder"
    }
    node {
      name: "b"
      op: "Relu"
      input: "a"
      attr { key: "T" value { type: DT_FLOAT } }  # kept
    }  # behind b
    versions { producer: 27 }

    """

  @Test func nothingToDoGivesTheSameText() throws {
    #expect(try patched(graph) { _, _ in [] } == graph)
  }

  @Test func oneFieldIsReplacedInItsPlace() throws {
    let result = try patched(graph) { nodes, artifact in
      [ModelPatch(.field(try field(2, "Relu", in: nodes[1], artifact)), in: "tensorflow.NodeDef", [.text(2, "Abs\"é")])]
    }
    #expect(result == graph.replacing("op: \"Relu\"", with: #"op: "Abs\"\303\251""#))
  }

  @Test func newFieldsStandOnLinesOfTheirOwn() throws {
    let result = try patched(graph) { nodes, artifact in
      [
        ModelPatch(
          .after(try field(3, "a", in: nodes[1], artifact)), in: "tensorflow.NodeDef", [.text(3, "^c"), .text(3, "^d")]),
        ModelPatch(
          .end(of: nodes[0]), in: "tensorflow.NodeDef", [.entry(5, key: "dtype", [.int(6, 1)])]),
      ]
    }
    let expected =
      graph.replacing("  input: \"a\"\n", with: "  input: \"a\"\n  input: \"^c\"\n  input: \"^d\"\n")
      .replacing(
        "  op: \"Placeholder\"\n",
        with: """
            op: "Placeholder"
            attr {
              key: "dtype"
              value {
                type: DT_FLOAT
              }
            }

          """)
    #expect(result == expected)
  }

  @Test func newNodesComeBehindTheCommentOfALine() throws {
    let result = try patched(graph) { nodes, _ in
      [ModelPatch(.after(nodes[1]), in: "tensorflow.GraphDef", [.message(1, [.text(1, "c"), .text(2, "NoOp")])])]
    }
    #expect(
      result
        == graph.replacing(
          "}  # behind b\n", with: "}  # behind b\nnode {\n  name: \"c\"\n  op: \"NoOp\"\n}\n"))
  }

  @Test func removedNodesTakeTheirLinesButNotComments() throws {
    let first = try patched(graph) { nodes, _ in [.remove(nodes[0])] }
    #expect(first == graph.replacing("node {\n  name: \"a\"  # first, 𝄞\n  op: \"Placeholder\"\n}\n", with: ""))
    let second = try patched(graph) { nodes, _ in [.remove(nodes[1])] }
    #expect(second.contains("\n  # behind b\nversions") && !second.contains("Relu"))
  }

  @Test func oneLineStaysOneLine() throws {
    let text = "node{name:\"a\" op:\"A\"} node { name: 'b', op: 'B'; input: 'a', input: '^a' }"
    let result = try patched(text) { nodes, artifact in
      [
        ModelPatch(.after(nodes[0]), in: "tensorflow.GraphDef", [.message(1, [.text(1, "c"), .text(2, "C")])]),
        ModelPatch(.end(of: nodes[0]), in: "tensorflow.NodeDef", [.text(3, "c:1")]),
        ModelPatch(.field(try field(3, "a", in: nodes[1], artifact)), in: "tensorflow.NodeDef", [.text(3, "c")]),
        .remove(try field(3, "^a", in: nodes[1], artifact)),
      ]
    }
    #expect(
      result
        == #"node{name:"a" op:"A" input: "c:1" } node { name: "c" op: "C" } node { name: 'b', op: 'B'; input: "c", }"#)
  }

  @Test func elementsInBracketsHaveNoNames() throws {
    let text = "node [{ name: \"a\" op: \"A\" }, { name: \"b\" op: \"B\" input: [\"a\", \"^a\"] }]\n"
    let result = try patched(text) { nodes, artifact in
      [
        ModelPatch(.after(nodes[1]), in: "tensorflow.GraphDef", [.message(1, [.text(1, "c"), .text(2, "C")])]),
        ModelPatch(.field(try field(3, "a", in: nodes[1], artifact)), in: "tensorflow.NodeDef", [.text(3, "d")]),
        .remove(try field(3, "^a", in: nodes[1], artifact)),
      ]
    }
    #expect(
      result
        == "node [{ name: \"a\" op: \"A\" }, { name: \"b\" op: \"B\" input: [\"d\"] }, { name: \"c\" op: \"C\" }]\n")
  }

  @Test func everyKindOfValueIsReadAgain() throws {
    let values: [NewField] = [
      NewField(2, .bytes(Array(0...255))), .int(3, .min), NewField(4, .fixed32(Float(1.1).bitPattern)),
      NewField(4, .fixed32((-Float.infinity).bitPattern)), NewField(4, .fixed32(Float.nan.bitPattern)), .int(5, 1),
      .int(6, 13), .int(6, 77), .message(7, [.int(3, 1)]), .message(7, [.message(2, [.int(1, -1)])]), .message(1, []),
      .message(1, [NewField(3, .packed([.varint(1), .varint(2)])), NewField(4, .packed([.fixed32(0)]))]),
      .message(10, [.text(1, "f")]),
    ]
    for value in values {
      for indentation in [nil, [UInt8]()] {
        let node: [NewField] = [.message(1, [.text(1, "a"), .text(2, "A"), .entry(5, key: "k", [value])])]
        var printer = FieldPrinter(indentation: indentation)
        try printer.print(node, of: "tensorflow.GraphDef")
        let read = try TextFormatTranscoder.transcode(
          Artifact(path: "t", bytes: printer.bytes), as: .graphDef)
        var bytes: [UInt8] = []
        for field in node { field.append(to: &bytes) }
        #expect(WireForm.canonical(WireForm.bytes(read)) == WireForm.canonical(bytes))
      }
    }
  }

  @Test func unknownFieldsAreNoFields() {
    var printer = FieldPrinter(indentation: nil)
    #expect(throws: ModelWriteError.self) { try printer.print([.text(99, "x")], of: "tensorflow.NodeDef") }
    #expect(throws: ModelWriteError.self) { try printer.print([.text(1, "x")], of: "tensorflow.Nothing") }
  }
}
