import ArtifactIO
import GraphIR
import Testing

@testable import ModelIO

/// Whatever is done to an index, opening it ends in an error or in what the undamaged index says; it never traps.
@Suite struct TensorBundleDamageTests {
  private static let compressed: [UInt8] = {
    var builder = TableBuilder(restartInterval: 2, entriesInBlock: 3)
    builder.compressionType = 1
    let entries = ["a", "ab", "abc", "b", "words"].map { name -> TableBuilder.Entry in
      (Array(name.utf8), entryMessage(.float, [2, 3], offset: 24, size: 24, crc: 7))
    }
    return builder.table([([], headerMessage())] + entries)
  }()

  @Test(arguments: [TensorFlowCheckpoint.index, compressed])
  func anyChangedByteIsFoundOrHarmless(index: [UInt8]) throws {
    let whole = try openBundle(index)
    var harmless = 0
    for position in index.indices {
      for change: UInt8 in [0x01, 0x10, 0x80, 0xFF] {
        var damaged = index
        damaged[position] ^= change
        guard let bundle = try? openBundle(damaged) else { continue }
        harmless += 1
        #expect(bundle.entries == whole.entries && bundle.pieces == whole.pieces, "byte \(position)")
      }
    }
    // The meta index, which no reader wants, and the padding of the footer: no more than that may go unnoticed.
    #expect(harmless > 0 && harmless < 4 * 70)
  }

  @Test func anyCutIsFound() {
    for count in TensorFlowCheckpoint.index.indices {
      #expect(throws: TensorBundleError.self) { try openBundle(Array(TensorFlowCheckpoint.index[..<count])) }
    }
  }

  /// The checksum keeps damage from the inner readers; here it is made right again after each change.
  @Test func damageUnderARightChecksumNeverTraps() throws {
    let entries: [TableBuilder.Entry] = try {
      var found: [TableBuilder.Entry] = []
      let artifact = Artifact(path: "index", bytes: TensorFlowCheckpoint.index)
      try SortedTable(artifact: artifact, limits: .init()).forEachEntry {
        (key: [UInt8], value: Span<UInt8>, _: Int) throws(TensorBundleError) in
        found.append((key, value.indices.map { value[$0] }))
      }
      return found
    }()
    for compressionType: UInt8 in [0, 1] {
      var opened = 0
      for position in 0..<330 {
        for change: UInt8 in [0x01, 0x7F, 0x80, 0xFF] {
          var builder = TableBuilder(restartInterval: 3, compressionType: compressionType)
          builder.tamper = { block in
            guard position < block.count else { return block }
            var block = block
            block[position] ^= change
            return block
          }
          guard let bundle = try? openBundle(builder.table(entries)) else { continue }
          opened += 1
          for entry in bundle.entries { _ = try? bundle.tensorReference(for: entry.key) }
        }
      }
      // Some changes only alter a number, so the test reaches what comes after reading.
      #expect(opened > 0)
    }
  }
}
