import ArtifactIO
import GraphIR
import Testing

@testable import ModelIO

/// Checkpoints that others wrote, where the folder of real models is at hand.
@Suite(.enabled(if: FileSystem.kind(of: models) == .directory, "no folder of real models"))
struct TensorBundleModelTests {
  /// What a reader that shares no code with this one found: a line for each entry, `key|dtype|shape|shard|offset|size|crc`,
  /// summed with Adler-32, and the object graph as TensorFlow gave it.
  struct Expected: Sendable {
    var name: String
    var entryCount: Int
    var listing: UInt32
    var byteCount: Int
    var objectGraph: (byteCount: Int, adler: UInt32)?
  }

  private static let expected = [
    Expected(name: "bleurt_tiny_missing_shard", entryCount: 42, listing: 3_818_387_690, byteCount: 17_544_204),
    Expected(name: "mlnet_mnist_conv_v1", entryCount: 20, listing: 3_441_888_077, byteCount: 1_952_608),
    Expected(
      name: "mlperftiny_kws", entryCount: 142, listing: 2_647_217_626, byteCount: 321_307,
      objectGraph: (31_580, 3_715_902_306)),
    Expected(
      name: "scisharp_lstm_from_sequential", entryCount: 22, listing: 1_301_150_105, byteCount: 61_038,
      objectGraph: (5312, 252_684_544)),
    Expected(name: "serving_half_plus_three", entryCount: 3, listing: 2_106_462_765, byteCount: 12),
    Expected(
      name: "serving_half_plus_two_tf2", entryCount: 4, listing: 4_181_997_550, byteCount: 631,
      objectGraph: (613, 856_722_526)),
    Expected(
      name: "tfdf_adult_rf", entryCount: 6, listing: 3_347_414_277, byteCount: 3404, objectGraph: (3381, 1_288_528_198)),
    Expected(
      name: "tfjsnode_int64_multiply", entryCount: 3, listing: 3_097_176_742, byteCount: 180,
      objectGraph: (158, 1_536_108_446)),
    Expected(
      name: "tfjsnode_model_multi_output", entryCount: 3, listing: 394_472_260, byteCount: 172,
      objectGraph: (158, 3_048_810_656)),
    Expected(
      name: "tfjsnode_module_with_multiple_signatures", entryCount: 3, listing: 355_216_186, byteCount: 172,
      objectGraph: (158, 3_048_810_656)),
  ]

  @Test(arguments: expected)
  func readsEveryEntry(model: Expected) throws {
    let bundle = try TensorBundle.open(prefix: prefix(model.name))
    #expect(bundle.shardCount == 1)
    #expect(bundle.entries.count == model.entryCount)
    var listing = ""
    for entry in bundle.entries {
      let shape = entry.shape.map { String($0) }.joined(separator: ",")
      listing += "\(entry.key)|\(entry.dtype.rawValue)|\(shape)|\(entry.shard)|\(entry.range.offset)|"
      listing += "\(entry.range.count)|\(entry.crc32c)\n"
    }
    #expect(adler32(Array(listing.utf8)) == model.listing)
    #expect(bundle.shardByteCounts == [0: model.byteCount])
  }

  @Test(arguments: expected)
  func checksEveryElement(model: Expected) throws {
    let bundle = try TensorBundle.open(prefix: prefix(model.name))
    guard model.name != "bleurt_tiny_missing_shard" else {
      #expect(bundle.shardStatus(0) == .missing)
      let entry = try #require(bundle["dense/kernel"])
      #expect(
        bundleFailure { () throws(TensorBundleError) in try bundle.data(of: entry) }
          == .missingShard(path: bundle.shardPath(0), key: "dense/kernel"))
      return
    }
    #expect(bundle.shardStatus(0) == .present(byteCount: model.byteCount))
    for entry in bundle.entries { try bundle.verifyChecksum(of: entry) }
    let graph = try bundle.objectGraph().map { $0.0.bytes(in: $0.1) }
    #expect(graph?.count == model.objectGraph?.byteCount)
    #expect(graph.map { adler32($0) } == model.objectGraph?.adler)
  }

  @Test func readsACompressedIndex() throws {
    let bundle = try TensorBundle.open(prefix: prefix("bleurt_tiny_missing_shard"))
    #expect(
      bundle["bert/embeddings/position_embeddings"]
        == BundleEntry(
          key: "bert/embeddings/position_embeddings", dtype: .float, shape: [512, 128], shard: 0,
          range: ByteRange(offset: 1024, count: 262_144), crc32c: 3_500_906_027, slices: []))
    #expect(bundle.keys.last == "global_step")
  }

  @Test(arguments: ["serving_half_plus_two_tf2", "tfdf_adult_rf"])
  func anyChangedByteOfACompressedIndexIsFoundOrHarmless(name: String) throws {
    let artifact = try Artifact(mapping: prefix(name) + ".index")
    let index = artifact.bytes(in: ByteRange(offset: 0, count: artifact.byteCount))
    let whole = try openBundle(index)
    for position in index.indices {
      for change: UInt8 in [0x01, 0x80] {
        var damaged = index
        damaged[position] ^= change
        guard let bundle = try? openBundle(damaged) else { continue }
        #expect(bundle.entries == whole.entries, "byte \(position)")
      }
    }
  }

  private func prefix(_ name: String) -> String { "\(models)/\(name)/variables/variables" }
}

/// Beside the package: `../shared/models`.
private let models: String = {
  var folder = #filePath
  for _ in 0..<4 { folder = FileSystem.folder(of: folder) }
  return folder + "/shared/models"
}()

private func adler32(_ bytes: [UInt8]) -> UInt32 {
  var low: UInt32 = 1
  var high: UInt32 = 0
  for byte in bytes {
    low = (low + UInt32(byte)) % 65_521
    high = (high + low) % 65_521
  }
  return high << 16 | low
}
