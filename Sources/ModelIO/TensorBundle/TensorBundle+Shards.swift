package import ArtifactIO
internal import Glibc

extension TensorBundle {
  /// Whether a shard can hold what the index says it holds.
  ///
  /// - Units: bytes.
  package enum ShardStatus: Sendable, Hashable {
    case present(byteCount: Int)
    case missing
    case short(expected: Int, actual: Int)
    /// There is something, but no file that can be looked at.
    case unreadable(reason: String)
  }

  /// The numbers of the shards that hold tensors, ascending.
  package var shardsInUse: [Int] { shardByteCounts.keys.sorted() }

  package func shardPath(_ shard: Int) -> String {
    "\(prefix).data-\(Self.fiveDigits(shard))-of-\(Self.fiveDigits(shardCount))"
  }

  /// Looks at the shard's size, never at its content.
  package func shardStatus(_ shard: Int) -> ShardStatus {
    var status = stat()
    guard unsafe stat(shardPath(shard), &status) == 0 else {
      let code = errno
      return code == ENOENT || code == ENOTDIR ? .missing : .unreadable(reason: ArtifactError.reason(code))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .unreadable(reason: "not a regular file") }
    let actual = Int(status.st_size)
    let expected = shardByteCounts[shard] ?? 0
    return actual < expected ? .short(expected: expected, actual: actual) : .present(byteCount: actual)
  }

  /// The mapped shard and the range in it that holds the elements: dense, row-major, little endian; of a string tensor
  /// in the form that `strings(of:)` takes apart.
  ///
  /// - Errors: `.missingShard`, `.shortShard`, `.unreadable`; `.badSlices` for a partitioned tensor, which has elements
  ///   only in its pieces.
  package func data(of entry: BundleEntry) throws(TensorBundleError) -> (Artifact, ByteRange) {
    guard !entry.isPartitioned else {
      throw .badSlices(path: indexPath, key: entry.key, reason: "a partitioned tensor has no range of its own")
    }
    let path = shardPath(entry.shard)
    let artifact: Artifact
    do throws(ArtifactError) {
      artifact = try shards.artifact(entry.shard, path: path)
    } catch .missing(let path) {
      throw .missingShard(path: path, key: entry.key)
    } catch { throw .unreadable(error) }
    let (end, overflow) = entry.range.offset.addingReportingOverflow(entry.range.count)
    guard !overflow, end <= artifact.byteCount else {
      throw .shortShard(path: path, key: entry.key, expected: end, actual: artifact.byteCount)
    }
    return (artifact, entry.range)
  }

  private static func fiveDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}
