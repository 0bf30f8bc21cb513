/// Why streaming a tensor ended early.
package enum TensorStreamError<Failure: Error>: Error {
  /// The elements cannot be had.
  case tensor(TensorValuesError)
  /// Who took the elements threw this.
  case sink(Failure)
}

/// Brings what a sink throws past code that knows only failures of tensors.
struct SinkRelay<Failure: Error> {
  private var failure: Failure?

  /// Calls the sink; what it throws is kept, and ends the reading.
  mutating func call(
    _ body: (Span<UInt8>) throws(Failure) -> Void, _ chunk: Span<UInt8>
  ) throws(TensorValuesError) {
    do throws(Failure) { try body(chunk) } catch {
      failure = error
      throw .unavailable("the sink takes no more")
    }
  }

  /// What really ended the reading that `error` ended.
  func cause(of error: TensorValuesError) -> TensorStreamError<Failure> {
    if let failure { .sink(failure) } else { .tensor(error) }
  }
}
