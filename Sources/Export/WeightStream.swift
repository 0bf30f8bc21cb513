internal import ArtifactIO
internal import GraphIR
internal import TensorValues

/// A weight's values as they stand in the file, piece by piece.
enum WeightStream {
  enum Failure: Error {
    case tensor(String)
    case output(OutputError)
    case interrupted
  }

  static func read(
    _ tensor: TensorReference, _ body: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    if tensor.dtype.base == .string { return try strings(tensor, body) }
    let bytes: [UInt8]
    do throws(TensorValuesError) { bytes = try TensorElements.bytes(of: tensor, limit: .max) } catch {
      throw .tensor(error.message)
    }
    try body(bytes.span)
  }

  /// The length of each string as four bytes, and then the string.
  private static func strings(
    _ tensor: TensorReference, _ body: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let strings: [[UInt8]]
    do throws(TensorValuesError) { strings = try TensorElements.strings(of: tensor, limit: .max) } catch {
      throw .tensor(error.message)
    }
    for string in strings {
      guard let length = UInt32(exactly: string.count) else { throw .tensor("a string of more than 4 GiB") }
      let prefix = (0..<4).map { UInt8(truncatingIfNeeded: length >> UInt32(8 * $0)) }
      try body(prefix.span)
      try body(string.span)
    }
  }
}
