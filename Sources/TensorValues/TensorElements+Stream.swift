package import GraphIR

extension TensorElements {
  /// What a chunk of a stream has at most, in bytes.
  package static let chunkBytes = 1 << 16

  /// Gives the elements as they stand in memory (dense, row-major, little endian) to `body`, chunk by chunk, in order.
  ///
  /// A chunk has whole elements, at least one, and else at most `chunkBytes`. What is mapped is not copied. A checkpoint's
  /// checksum can be compared on the way: then the failure comes behind the last chunk, so what was made of the
  /// chunks is to be thrown away.
  ///
  /// - Errors: `.sink` with what `body` throws; `.tensor` with `.wrongType` for strings and types without a size,
  ///   `.malformed`, `.unavailable`, `.checksum` and, for a transposition of an operand that is neither mapped nor at most
  ///   `ElementStream.transposableBytes` long, `.tooLarge`.
  /// - Complexity: O(bytes) in time, O(`chunkBytes`) in memory, but for transpositions of operands that are not mapped.
  package static func stream<Failure: Error>(
    _ tensor: TensorReference, chunkBytes: Int = chunkBytes, verifyingChecksums: Bool = false,
    _ body: (Span<UInt8>) throws(Failure) -> Void
  ) throws(TensorStreamError<Failure>) {
    let stream = ElementStream(chunkBytes: chunkBytes, verifiesChecksums: verifyingChecksums)
    var relay = SinkRelay<Failure>()
    do throws(TensorValuesError) {
      try stream.read(tensor) { (chunk) throws(TensorValuesError) in try relay.call(body, chunk) }
    } catch { throw relay.cause(of: error) }
  }
}
