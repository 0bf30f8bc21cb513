internal import ArtifactIO
package import GraphIR

extension TensorElements {
  /// The elements as they stand in memory: dense, row-major, little endian, for every type of a fixed size.
  ///
  /// - Errors: `.wrongType` for strings and other types without a size, `.tooLarge` beyond `limit` bytes, `.malformed`
  ///   for content that does not fit the shape, `.unavailable`.
  package static func bytes(
    of tensor: TensorReference, limit: Int64 = smallTensorBytes
  ) throws(TensorValuesError) -> [UInt8] {
    guard ElementKind(tensor.dtype).size > 0 else { throw .wrongType }
    guard let byteCount = tensor.byteCount, byteCount <= limit else { throw .tooLarge }
    if case .bytes(let content) = tensor.storage, Int64(content.count) == byteCount { return content }
    var result: [UInt8] = []
    result.reserveCapacity(Int(byteCount))
    try ElementStream().read(tensor) { chunk in
      unsafe chunk.withUnsafeBufferPointer { unsafe result.append(contentsOf: $0) }
    }
    return result
  }

  static func wrongSize(_ count: Int, _ tensor: TensorReference) -> TensorValuesError {
    .malformed("\(count) bytes for \(tensor.dtype.shortName) \(PartialShape(tensor.shape))")
  }

  /// The data shard that holds a tensor, known to be long enough for it; `mapped` is that shard if it is open already.
  static func shard(
    of stored: TensorReference.CheckpointTensor, mapped: Artifact? = nil
  ) throws(TensorValuesError) -> Artifact {
    let artifact: Artifact
    if let mapped {
      artifact = mapped
    } else {
      do { artifact = try Artifact(mapping: stored.shardPath) } catch { throw .unavailable(error.message) }
    }
    guard ByteRange(offset: 0, count: artifact.byteCount).contains(stored.range) else {
      throw .unavailable("'\(stored.shardPath)' ends before byte \(stored.range.end)")
    }
    return artifact
  }

  /// - Errors: `.checksum` if what was read is not what the checkpoint was written with.
  static func compare(
    _ checksum: CRC32C, with stored: TensorReference.CheckpointTensor
  ) throws(TensorValuesError) {
    guard checksum.masked == stored.maskedCRC32C else {
      throw .checksum(
        path: stored.shardPath, offset: stored.range.offset, key: stored.key, stored: stored.maskedCRC32C,
        computed: checksum.masked)
    }
  }
}
