import ArtifactIO
import Testing

struct WireTextTests {
  private func isText(_ bytes: [UInt8]) -> Bool {
    Wire.isText(bytes.span, ByteRange(offset: 0, count: bytes.count))
  }

  /// Text is checked a word at a time, so each place in a word and behind the last one counts.
  @Test(arguments: 0..<20) func refusesNULAndMalformedBytesWhereverTheyStand(position: Int) {
    var bytes = [UInt8](repeating: 0x01, count: 20)
    #expect(isText(bytes))
    bytes[position] = 0
    #expect(!isText(bytes))
    bytes[position] = 0xFF
    #expect(!isText(bytes))
  }

  @Test func acceptsUTF8ButNotWithNUL() {
    #expect(isText(Array("Größe/重み/✓".utf8)))
    #expect(!isText(Array("Größe/重み/✓\0".utf8)))
    #expect(isText([]))
  }
}
