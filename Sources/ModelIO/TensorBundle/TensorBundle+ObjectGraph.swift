package import ArtifactIO

extension TensorBundle {
  /// The key of the serialized `TrackableObjectGraph` in checkpoints of TensorFlow 2.
  package static let objectGraphKey = "_CHECKPOINTABLE_OBJECT_GRAPH"

  /// The checkpoint's objects, which say what key holds which variable; nil if there are none to be had.
  var objectGraph: [SavedObject]? {
    guard let (artifact, range) = (try? objectGraphRange()) ?? nil else { return nil }
    return artifact.withBytes { try? SavedObject.readCheckpointGraph($0, range, in: artifact) }
  }

  /// Where the serialized `TrackableObjectGraph` stands, nil if the checkpoint has none.
  ///
  /// - Errors: those of `stringRanges(of:)`.
  package func objectGraphRange() throws(TensorBundleError) -> (Artifact, ByteRange)? {
    guard let entry = entries[Self.objectGraphKey] else { return nil }
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
