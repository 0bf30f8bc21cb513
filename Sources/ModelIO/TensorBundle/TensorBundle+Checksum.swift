import ArtifactIO
import GraphIR

extension TensorBundle {
  /// Compares the elements with the checksum in the index; of a partitioned tensor, those of all its pieces.
  ///
  /// - Errors: `.dataChecksumMismatch`; `.unsupportedDataType` for variants and resources, which are checked in a form of
  ///   their own; those of `data(of:)`, `tiles(of:)` and, for strings, `stringRanges(of:)`.
  /// - Complexity: O(bytes), streamed over the mapped shard.
  package func verifyChecksum(of entry: BundleEntry) throws(TensorBundleError) {
    if entry.isPartitioned {
      for piece in try tiles(of: entry.key) { try verifyChecksum(of: piece.entry) }
      return
    }
    switch entry.dtype {
    case .string: _ = try stringRanges(of: entry)
    case .variant, .resource: throw .unsupportedDataType(path: indexPath, key: entry.key, dtype: entry.dtype)
    default:
      let (artifact, range) = try data(of: entry)
      let computed = artifact.withBytes(in: range) { CRC32C(of: $0).masked }
      guard computed == entry.crc32c else {
        throw .dataChecksumMismatch(
          path: artifact.path, offset: range.offset, key: entry.key, stored: entry.crc32c, computed: computed)
      }
    }
  }
}
