package import ArtifactIO

extension TensorBundle {
  /// The key of the serialized `TrackableObjectGraph` in checkpoints of TensorFlow 2.
  package static let objectGraphKey = "_CHECKPOINTABLE_OBJECT_GRAPH"

  /// Where the serialized `TrackableObjectGraph` stands, nil if the checkpoint has none.
  ///
  /// - Errors: those of `stringRanges(of:)`.
  package func objectGraph() throws(TensorBundleError) -> (Artifact, ByteRange)? {
    guard let entry = self[Self.objectGraphKey] else { return nil }
    guard entry.range.count <= limits.objectGraphByteCount else {
      throw .limitExceeded(
        path: shardPath(entry.shard), offset: entry.range.offset, quantity: "size of the object graph",
        limit: limits.objectGraphByteCount)
    }
    let (artifact, ranges) = try stringRanges(of: entry)
    guard let range = ranges.first, ranges.count == 1 else {
      throw .badStrings(
        path: artifact.path, offset: entry.range.offset, key: entry.key,
        reason: "expected one string, found \(ranges.count)")
    }
    return (artifact, range)
  }
}
