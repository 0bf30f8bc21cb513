package import GraphIR

extension TensorBundle {
  /// The tensor `key` as the graph refers to it, nil if the checkpoint has none; no shard is touched. The elements of
  /// variants and resources are there but `unavailable`.
  ///
  /// - Errors: `.badSlices` if the pieces of a partitioned tensor do not tile it.
  package func tensorReference(for key: String) throws(TensorBundleError) -> TensorReference? {
    guard let entry = self[key] else { return nil }
    let storage: TensorReference.Storage
    if entry.isPartitioned {
      storage = .slices(
        try tiles(of: key).map {
          TensorReference.Slice(starts: $0.starts, shape: $0.entry.shape, tensor: checkpointTensor($0.entry))
        })
    } else if entry.dtype == .variant || entry.dtype == .resource {
      let error = TensorBundleError.unsupportedDataType(path: indexPath, key: key, dtype: entry.dtype)
      storage = .unavailable(error.message)
    } else {
      storage = .checkpoint(checkpointTensor(entry))
    }
    return TensorReference(dtype: entry.dtype, shape: entry.shape, storage: storage)
  }

  private func checkpointTensor(_ entry: BundleEntry) -> TensorReference.CheckpointTensor {
    TensorReference.CheckpointTensor(
      key: entry.key, shardPath: shardPath(entry.shard), range: entry.range, maskedCRC32C: entry.crc32c)
  }
}
