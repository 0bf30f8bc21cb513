internal import ArtifactIO
internal import GraphIR

extension ElementStream {
  /// Gives on an operand's elements with its axes in another order, which was checked to fit.
  func transposed(
    _ operand: TensorReference, _ permutation: [Int], _ tensor: TensorReference, _ sink: Sink
  ) throws(TensorValuesError) {
    let size = ElementKind(tensor.dtype).size
    guard size > 0 else { throw .wrongType }
    guard let byteCount = operand.byteCount else { throw .tooLarge }
    guard byteCount > 0 else { return }
    let order = Transposition(shape: operand.shape, permutation: permutation, elementSize: size)
    guard let order else { return try read(operand, sink) }
    // What goes element by element can as well come afterwards: what is mapped then need not be held.
    if case .expression(let inner) = operand.storage {
      try Self.check(inner, operand)
      if let swapped = Self.afterTransposing(inner, permutation) { return try computed(swapped, tensor, sink) }
    }
    try withWhole(operand) { (bytes) throws(TensorValuesError) in
      var buffer = ChunkBuffer(capacity: min(chunkSize(size), bytes.count))
      try order.read(bytes, into: &buffer, sink)
      try buffer.flush(sink)
    }
  }

  /// The expression with its operand transposed; nil where the order of the elements matters to it.
  private static func afterTransposing(_ expression: TensorExpression, _ permutation: [Int]) -> TensorExpression? {
    let operand = expression.operand
    let transposed = {
      TensorReference(
        dtype: operand.dtype, shape: permutation.map { operand.shape[$0] },
        storage: .expression(.transposed(operand, permutation: permutation)))
    }
    switch expression {
    case .cast: return .cast(transposed())
    case .negated: return .negated(transposed())
    case .quantized(_, let quantization): return .quantized(transposed(), quantization)
    case .reinterpreted: return .reinterpreted(transposed())
    case .dequantized(_, let dequantization):
      return dequantization.scales.count == 1 ? .dequantized(transposed(), dequantization) : nil
    case .reshaped, .transposed, .scaled: return nil
    }
  }

  /// All bytes of a tensor at once: where they are mapped, or copied.
  ///
  /// - Errors: those of `read`; `.tooLarge` for more than `transposableBytes` that are not mapped.
  private func withWhole(
    _ tensor: TensorReference, _ body: (Span<UInt8>) throws(TensorValuesError) -> Void
  ) throws(TensorValuesError) {
    let byteCount = tensor.byteCount ?? .max
    switch tensor.storage {
    case .content, .bytes: try withStored(tensor) { (bytes, _) throws(TensorValuesError) in try body(bytes) }
    case .checkpoint(let stored):
      try withStored(tensor) { (bytes, _) throws(TensorValuesError) in
        if verifiesChecksums { try TensorElements.compare(CRC32C(of: bytes), with: stored) }
        try body(bytes)
      }
    case .expression(.reshaped(let operand)):
      try Self.check(.reshaped(operand), tensor)
      try withWhole(operand, body)
    case .proto, .slices, .strings, .expression, .unavailable:
      guard byteCount <= Self.transposableBytes else { throw .tooLarge }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(Int(byteCount))
      try read(tensor) { chunk in unsafe chunk.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) } }
      try body(bytes.span)
    }
  }
}
