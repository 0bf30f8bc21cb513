package import GraphIR

extension TensorBundle {
  /// The tensor `key` as the graph refers to it, nil if the checkpoint has none; no shard is touched.
  ///
  /// Partitioned tensors whose pieces do not tile them, variants and resources are there but `unavailable`.
  package func tensorReference(for key: String) -> TensorReference? {
    guard let entry = entries[key] else { return nil }
    return TensorReference(dtype: entry.dtype, shape: entry.shape, storage: storage(of: entry))
  }

  private func storage(of entry: BundleEntry) -> TensorReference.Storage {
    if entry.dtype == .variant || entry.dtype == .resource {
      let error = TensorBundleError.unsupportedDataType(path: indexPath, key: entry.key, dtype: entry.dtype)
      return .unavailable(error.message)
    }
    guard entry.isPartitioned else { return .checkpoint(checkpointTensor(entry)) }
    do throws(TensorBundleError) {
      return .slices(
        try tiles(of: entry.key).map {
          TensorReference.Slice(starts: $0.starts, shape: $0.entry.shape, tensor: checkpointTensor($0.entry))
        })
    } catch { return .unavailable(error.message) }
  }

  private func checkpointTensor(_ entry: BundleEntry) -> TensorReference.CheckpointTensor {
    TensorReference.CheckpointTensor(
      key: entry.key, shardPath: shardPath(entry.shard), range: entry.range, maskedCRC32C: entry.crc32c)
  }
}
