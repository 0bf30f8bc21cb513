package import GraphIR

extension TensorElements {
  /// The elements of a string tensor, row-major.
  ///
  /// - Errors: `.tooLarge` beyond `limit` elements, `.malformed` for lengths that do not fit the bytes, `.wrongType`,
  ///   `.unavailable`. Checksums of a checkpoint are not compared here.
  package static func strings(
    of tensor: TensorReference, limit: Int = 65_536
  ) throws(TensorValuesError) -> [[UInt8]] {
    guard tensor.dtype.base == .string else { throw .wrongType }
    guard let wanted = tensor.elementCount, wanted <= Int64(limit) else { throw .tooLarge }
    var list: [[UInt8]] = []
    try StringStream().read(tensor) { string, times in
      let copy = unsafe string.withUnsafeBufferPointer { unsafe [UInt8]($0) }
      for _ in 0..<times { list.append(copy) }
    }
    return list
  }

  /// Gives a string tensor to `body` as weight files have it: of each element, row-major, the length in 4 bytes, lowest
  /// first, and the bytes. Chunks end anywhere, and have at most `chunkBytes`.
  ///
  /// A few bytes can stand for any number of elements (the last value repeats): ask `stringByteCount` first.
  /// A checkpoint's checksums are compared, if they are to be, before the first chunk.
  ///
  /// - Errors: `.sink` with what `body` throws; `.tensor` with those of `stringByteCount`, and `.checksum`.
  package static func streamStrings<Failure: Error>(
    of tensor: TensorReference, chunkBytes: Int = chunkBytes, verifyingChecksums: Bool = false,
    _ body: (Span<UInt8>) throws(Failure) -> Void
  ) throws(TensorStreamError<Failure>) {
    var relay = SinkRelay<Failure>()
    do throws(TensorValuesError) {
      var buffer = ChunkBuffer(capacity: max(1, chunkBytes))
      let strings = StringStream(verifiesChecksums: verifyingChecksums)
      try strings.read(tensor) { (string, times) throws(TensorValuesError) in
        let length = try encodedLength(string)
        for _ in 0..<times {
          try buffer.append(length.span) { (chunk) throws(TensorValuesError) in try relay.call(body, chunk) }
          try buffer.append(string) { (chunk) throws(TensorValuesError) in try relay.call(body, chunk) }
        }
      }
      try buffer.flush { (chunk) throws(TensorValuesError) in try relay.call(body, chunk) }
    } catch { throw relay.cause(of: error) }
  }

  /// How many bytes `streamStrings` gives. Only lengths are read, never the strings.
  ///
  /// - Errors: `.wrongType` for other types and what is computed of strings but a new shape; `.tooLarge` beyond Int64 and
  ///   for a string of 4 GiB; `.malformed`, `.unavailable`.
  package static func stringByteCount(of tensor: TensorReference) throws(TensorValuesError) -> Int64 {
    var total: Int64 = 0
    try StringStream().read(tensor) { (string, times) throws(TensorValuesError) in
      let (bytes, overflow) = Int64(try encodedLength(string).count + string.count)
        .multipliedReportingOverflow(by: Int64(times))
      let (sum, isBeyond) = total.addingReportingOverflow(bytes)
      guard !overflow, !isBeyond else { throw .tooLarge }
      total = sum
    }
    return total
  }

  /// The four bytes in front of a string.
  private static func encodedLength(_ string: Span<UInt8>) throws(TensorValuesError) -> [UInt8] {
    guard let length = UInt32(exactly: string.count) else { throw .tooLarge }
    return (0..<4).map { UInt8(truncatingIfNeeded: length &>> UInt32(8 * $0)) }
  }
}
