import ArtifactIO
import Testing

@testable import ModelIO

@Suite struct TextFormatSourceMapTests {
  private func region(_ artifact: Artifact, _ range: ByteRange) -> String? {
    guard case .text(let text)? = artifact.location(of: range).region else { return nil }
    return "\(text.start.line):\(text.start.column)-\(text.end.line):\(text.end.column)"
  }

  /// The `index`-th field of that number in `range` of the wire form.
  private func field(_ artifact: Artifact, _ number: UInt32, _ index: Int = 0, in range: ByteRange) throws -> Wire.Field
  {
    let found = try artifact.withBytes { (bytes) throws(Wire.Failure) -> Wire.Field? in
      var position = range.offset
      var left = index
      while let field = try Wire.next(bytes, &position, end: range.end) {
        if field.number == number {
          if left == 0 { return field }
          left -= 1
        }
      }
      return nil
    }
    return try #require(found)
  }

  @Test func messagesAndFieldsLeadBackToTheirText() throws {
    let artifact = try TextFormatTranscoder.transcode(
      WireForm.text(
        """
        # a graph
        node {
          name: "é😀" op: "NoOp"  # ends before this comment
          input: "x" input: [ "y" ,
            "z" ]
        }
        node { name: "b" "c" attr { key: "k" value { i: - 5 } } }

        """), as: .graphDef)
    let all = ByteRange(offset: 0, count: artifact.byteCount)
    #expect(region(artifact, all) == "1:1-8:1")
    let first = try field(artifact, 1, 0, in: all)
    let second = try field(artifact, 1, 1, in: all)
    #expect(region(artifact, first.range) == "2:1-6:2")
    #expect(region(artifact, first.payload) == "2:1-6:2")
    #expect(region(artifact, second.range) == "7:1-7:58")
    #expect(try region(artifact, field(artifact, 1, in: first.payload).range) == "3:3-3:14")
    #expect(try region(artifact, field(artifact, 2, in: first.payload).range) == "3:15-3:25")
    #expect(try region(artifact, field(artifact, 3, 0, in: first.payload).payload) == "4:3-4:13")
    #expect(try region(artifact, field(artifact, 3, 1, in: first.payload).range) == "4:23-4:26")
    #expect(try region(artifact, field(artifact, 3, 2, in: first.payload).range) == "5:5-5:8")
    #expect(try region(artifact, field(artifact, 1, in: second.payload).range) == "7:8-7:21")
    let attribute = try field(artifact, 5, in: second.payload)
    #expect(region(artifact, attribute.range) == "7:22-7:56")
    let value = try field(artifact, 2, in: attribute.payload)
    #expect(region(artifact, value.range) == "7:38-7:54")
    #expect(try region(artifact, field(artifact, 3, in: value.payload).range) == "7:46-7:52")
  }

  @Test func numbersOfATensorShareAnEntryAfterTheFirstOnes() throws {
    let values = (0..<1000).map { "float_val: \($0)\n" }.joined()
    let artifact = try TextFormatTranscoder.transcode(
      WireForm.text("node { attr { value { tensor {\n\(values)dtype: DT_FLOAT int_val: 1 } } } }"), as: .graphDef)
    // Four messages of six bytes stand before the first value; each value has a tag and four bytes.
    func value(_ index: Int) -> ByteRange { ByteRange(offset: 24 + 5 * index, count: 5) }
    #expect(region(artifact, value(0)) == "2:1-2:13")
    #expect(region(artifact, value(14)) == "16:1-16:14")
    #expect(region(artifact, value(15)) == "17:1-1001:15")
    #expect(region(artifact, value(999)) == "17:1-1001:15")
    #expect(region(artifact, ByteRange(offset: 24 + 5000, count: 2)) == "1002:1-1002:16")
  }
}
