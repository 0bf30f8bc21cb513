package import ArtifactIO
import GraphIR

extension TensorBundle {
  /// The elements of a string tensor, row-major.
  ///
  /// - Errors: those of `stringRanges(of:)`.
  package func strings(of entry: BundleEntry) throws(TensorBundleError) -> [[UInt8]] {
    let (artifact, ranges) = try stringRanges(of: entry)
    return ranges.map { artifact.bytes(in: $0) }
  }

  /// Where the shard holds each element of a string tensor, row-major.
  ///
  /// Stored are the length of each element as a varint, a masked checksum of the lengths, then the elements. Both the
  /// checksums are taken over the lengths as numbers of 4 bytes (8 if over 4 GiB), not over the varints; the
  /// entry's goes on over the stored checksum and the elements.
  ///
  /// - Errors: `.unsupportedDataType`, `.badStrings`, `.limitExceeded`, `.dataChecksumMismatch`; those of `data(of:)`.
  /// - Source: `ReadStringTensor` in TensorFlow `core/util/tensor_bundle/tensor_bundle.cc`.
  package func stringRanges(of entry: BundleEntry) throws(TensorBundleError) -> (Artifact, [ByteRange]) {
    guard entry.dtype == .string else {
      throw .unsupportedDataType(path: indexPath, key: entry.key, dtype: entry.dtype)
    }
    let (artifact, range) = try data(of: entry)
    guard range.count <= limits.stringByteCount else {
      throw .limitExceeded(
        path: artifact.path, offset: range.offset, quantity: "size of string tensor '\(entry.key)'",
        limit: limits.stringByteCount)
    }
    // Fits, as the entry was checked to.
    let count = entry.shape.reduce(1, *)
    guard count <= Int64(limits.stringCount) else {
      throw .limitExceeded(
        path: artifact.path, offset: range.offset, quantity: "number of elements of string tensor '\(entry.key)'",
        limit: limits.stringCount)
    }
    return try artifact.withBytes { (file: Span<UInt8>) throws(TensorBundleError) in
      let reader = StringElements(path: artifact.path, entry: entry, range: range)
      return (artifact, try reader.ranges(file, count: Int(count)))
    }
  }
}

/// One pass over the stored form of a string tensor.
private struct StringElements {
  let path: String
  let entry: BundleEntry
  let range: ByteRange

  func ranges(_ file: Span<UInt8>, count: Int) throws(TensorBundleError) -> [ByteRange] {
    var position = range.offset
    // Each element takes a byte for its length at least, so a hostile shape allocates no more than the file has.
    guard count <= range.count else {
      throw damaged(at: position, "\(range.count) bytes cannot hold \(count) strings")
    }
    var lengths: [Int] = []
    lengths.reserveCapacity(count)
    var total = 0
    var checksum = CRC32C()
    for _ in 0..<count {
      let start = position
      guard let length = Wire.varint(file, &position, end: range.end), length <= UInt64(range.count - total) else {
        throw damaged(at: start, "expected the length of a string that ends before byte \(range.end)")
      }
      if let short = UInt32(exactly: length) {
        checksum.update(littleEndian: short)
      } else {
        checksum.update(littleEndian: length)
      }
      lengths.append(Int(length))
      total += Int(length)
    }
    let lengthsEnd = position
    guard let stored = Wire.fixed32(file, &position, end: range.end) else {
      throw damaged(at: position, "expected the checksum of the lengths before byte \(range.end)")
    }
    try check(stored: stored, checksum, at: lengthsEnd)
    checksum.update(littleEndian: stored)
    guard total == range.end - position else {
      throw damaged(at: position, "\(range.end - position) bytes are left for strings of \(total)")
    }
    checksum.update(file.extracting(position..<range.end))
    try check(stored: entry.crc32c, checksum, at: range.offset)
    return lengths.map { length in
      defer { position += length }
      return ByteRange(offset: position, count: length)
    }
  }

  private func check(stored: UInt32, _ checksum: CRC32C, at offset: Int) throws(TensorBundleError) {
    guard stored == checksum.masked else {
      throw .dataChecksumMismatch(
        path: path, offset: offset, key: entry.key, stored: stored, computed: checksum.masked)
    }
  }

  private func damaged(at offset: Int, _ reason: String) -> TensorBundleError {
    .badStrings(path: path, offset: offset, key: entry.key, reason: reason)
  }
}
