internal import ArtifactIO
internal import GraphIR
internal import TensorValues

/// A weight's values as they stand in the file, piece by piece, compared with their checksums where they have any.
enum WeightStream {
  enum Failure: Error {
    case output(OutputError)
    case interrupted
  }

  static func read(
    _ tensor: TensorReference, _ body: (Span<UInt8>) throws(Failure) -> Void
  ) throws(TensorStreamError<Failure>) {
    if tensor.dtype.base == .string {
      // The length of each string as four bytes, and then the string.
      try TensorElements.streamStrings(of: tensor, verifyingChecksums: true, body)
    } else {
      try TensorElements.stream(tensor, verifyingChecksums: true, body)
    }
  }
}
