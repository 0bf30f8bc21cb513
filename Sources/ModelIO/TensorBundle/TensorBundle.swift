import ArtifactIO

/// A checkpoint: an index of tensors, and shards that hold their elements.
///
/// Opening reads the index alone; a shard is mapped when the elements of one of its tensors are first wanted.
///
/// - Source: TensorFlow `core/util/tensor_bundle/tensor_bundle.cc`.
package struct TensorBundle: Sendable {
  /// What the names of all files begin with: `…/variables/variables`.
  package let prefix: String
  package let shardCount: Int
  /// The tensors in bytewise order of their keys, without the pieces of partitioned ones.
  package let entries: [BundleEntry]
  /// Where in `entries` a key stands. Bytes and not `String`, which holds differently composed letters to be equal.
  private let positions: [[UInt8]: Int]
  /// The pieces of partitioned tensors, by their encoded keys.
  let pieces: [[UInt8]: BundleEntry]
  /// The bytes that each shard has to have for its tensors, by its number.
  let shardByteCounts: [Int: Int]
  let limits: Limits
  let shards = ShardCache()

  /// Reads the index of the checkpoint whose files begin with `prefix`.
  ///
  /// - Errors: the cases of `TensorBundleError` that do not speak of shards.
  /// - Complexity: O(bytes of the index after decompression).
  package static func open(prefix: String, limits: Limits = Limits()) throws(TensorBundleError) -> TensorBundle {
    let path = indexPath(prefix: prefix)
    let index: Artifact
    do throws(ArtifactError) {
      index = try Artifact(mapping: path)
    } catch .missing(let path) {
      throw .missingIndex(path: path)
    } catch { throw .unreadable(error) }
    return try TensorBundle(prefix: prefix, index: index, limits: limits)
  }

  /// Reads an index that is already in memory.
  init(prefix: String, index: Artifact, limits: Limits = Limits()) throws(TensorBundleError) {
    if Self.isGitLFSPointer(index) { throw .gitLFSPointer(path: index.path) }
    let table = SortedTable(artifact: index, limits: limits)
    var header: BundleHeader?
    var entries: [BundleEntry] = []
    var positions: [[UInt8]: Int] = [:]
    var pieces: [[UInt8]: BundleEntry] = [:]
    var shardByteCounts: [Int: Int] = [:]
    try table.forEachEntry { (key: [UInt8], value: Span<UInt8>, offset: Int) throws(TensorBundleError) in
      // Keys are ascending, so the header, whose key is empty, comes first or never.
      guard let header else {
        guard key.isEmpty else { return }
        header = try Self.header(value, at: offset, path: index.path)
        return
      }
      let isPiece = key.first == 0
      guard
        let name = String(validating: isPiece ? OrderedCode.tensorName(ofSliceKey: key) ?? [0xFF] : key, as: UTF8.self)
      else {
        throw .badEntry(
          path: index.path, offset: offset, key: String(decoding: key, as: UTF8.self),
          reason: isPiece ? "expected the key of a piece of a tensor" : "the key is not UTF-8")
      }
      let entry = try Self.entry(name, value, at: offset, path: index.path, Int(header.shardCount), limits)
      if isPiece {
        guard !entry.isPartitioned else {
          throw .badEntry(path: index.path, offset: offset, key: name, reason: "a piece has pieces")
        }
        pieces[key] = entry
      } else {
        positions[key] = entries.count
        entries.append(entry)
      }
      if !entry.isPartitioned { shardByteCounts[entry.shard] = max(shardByteCounts[entry.shard] ?? 0, entry.range.end) }
    }
    guard let header else {
      throw .badEntry(path: index.path, offset: 0, key: "", reason: "the index has none")
    }
    self.prefix = prefix
    shardCount = Int(header.shardCount)
    self.entries = entries
    self.positions = positions
    self.pieces = pieces
    self.shardByteCounts = shardByteCounts
    self.limits = limits
  }

  package var indexPath: String { Self.indexPath(prefix: prefix) }

  /// In bytewise order.
  package var keys: [String] { entries.map(\.key) }

  /// The tensor of that name, nil if the checkpoint has none.
  package subscript(key: String) -> BundleEntry? { positions[Array(key.utf8)].map { entries[$0] } }

  private static func indexPath(prefix: String) -> String { prefix + ".index" }

  private static func isGitLFSPointer(_ file: Artifact) -> Bool {
    let mark = Array("version https://git-lfs".utf8)
    return file.bytes(in: ByteRange(offset: 0, count: mark.count)) == mark
  }

  private static func header(
    _ message: Span<UInt8>, at offset: Int, path: String
  ) throws(TensorBundleError) -> BundleHeader {
    let header: BundleHeader
    do throws(Wire.Failure) { header = try BundleHeader(message) } catch {
      throw .badEntry(path: path, offset: offset, key: "", reason: "expected \(error.expected)")
    }
    guard header.endianness == 0 else {
      guard header.endianness == 1 else {
        throw .badEntry(
          path: path, offset: offset, key: "", reason: "byte order \(header.endianness) is neither 0 nor 1")
      }
      throw .bigEndian(path: path, offset: offset)
    }
    guard header.minimumConsumer <= 1 else {
      throw .unsupportedVersion(path: path, offset: offset, minimumConsumer: header.minimumConsumer)
    }
    guard header.shardCount >= 0 else {
      throw .badEntry(path: path, offset: offset, key: "", reason: "number of shards \(header.shardCount) is negative")
    }
    return header
  }

  private static func entry(
    _ key: String, _ message: Span<UInt8>, at offset: Int, path: String, _ shardCount: Int, _ limits: Limits
  ) throws(TensorBundleError) -> BundleEntry {
    do throws(BundleEntry.Failure) {
      return try BundleEntry(key: key, message: message, shardCount: shardCount, limits: limits)
    } catch {
      switch error {
      case .malformed(let reason):
        throw .badEntry(path: path, offset: offset, key: key, reason: reason)
      case .overflow(let quantity):
        throw .overflow(path: path, offset: offset, key: key, quantity: quantity)
      }
    }
  }
}
