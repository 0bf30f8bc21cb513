import Testing

@testable import ArtifactIO

@Suite struct CRC32CTests {
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    let checksum = CRC32C(of: bytes.span)
    return checksum.value
  }

  /// - Source: RFC 3720, appendix B.4.
  @Test func knownChecksums() {
    #expect(Self.checksum([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(Self.checksum([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
    #expect(Self.checksum((0..<32).map { UInt8($0) }) == 0x46DD_794E)
    #expect(Self.checksum([]) == 0)
  }

  /// One of them is not taken on this processor.
  @Test(arguments: Array(0...40) + [1_000, 65_537]) func bothWaysGiveTheSame(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ 7) }
    var table = CRC32C()
    table.updateByTable(bytes.span)
    #expect(Self.checksum(bytes) == table.value)
    // In two pieces.
    var pieces = CRC32C()
    pieces.update(bytes.span.extracting(..<(count / 3)))
    pieces.update(bytes.span.extracting((count / 3)...))
    #expect(pieces.value == table.value)
  }
}
