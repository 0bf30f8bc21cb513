internal import ArtifactIO
internal import GraphIR

extension ElementStream {
  /// Gives on the elements of an expression, whose result `tensor` is.
  func computed(
    _ expression: TensorExpression, _ tensor: TensorReference, _ sink: Sink
  ) throws(TensorValuesError) {
    try Self.check(expression, tensor)
    switch expression {
    case .reshaped(let operand), .reinterpreted(let operand): try read(operand, sink)
    case .transposed(let operand, let permutation): try transposed(operand, permutation, tensor, sink)
    case .cast(let operand):
      guard operand.dtype.base != tensor.dtype.base else { return try read(operand, sink) }
      let kernel = CastKernel(from: operand.dtype, to: tensor.dtype)
      try unsafe map(operand, tensor, sink) { (input, _, output) in unsafe kernel.run(input, output) }
    case .negated(let operand):
      let size = ElementKind(tensor.dtype).size
      try unsafe map(operand, tensor, sink) { (input, _, output) in
        unsafe FloatKernels.negate(input, output, size: size)
      }
    case .scaled(let operand, let factors, let innerCount):
      let kernel = ScaleKernel(dtype: operand.dtype, factors: factors, innerCount: innerCount)
      try unsafe map(operand, tensor, sink) { (input, index, output) in unsafe kernel.run(input, index, output) }
    case .dequantized(let operand, let dequantization):
      let kernel = DequantizeKernel(dtype: operand.dtype, dequantization)
      try unsafe map(operand, tensor, sink) { (input, index, output) in unsafe kernel.run(input, index, output) }
    case .quantized(let operand, .float16):
      let kernel = CastKernel(from: operand.dtype, to: .half)
      try unsafe map(operand, tensor, sink) { (input, _, output) in unsafe kernel.run(input, output) }
    case .quantized(let operand, .affine(let bits, let minimum, let scale)):
      let kernel = AffineKernel(bits: bits, minimum: minimum, scale: scale)
      try unsafe map(operand, tensor, sink) { (input, _, output) throws(TensorValuesError) in
        try unsafe kernel.run(input, output)
      }
    }
  }

  /// Gives on what `kernel` makes of each element: it gets elements, the number of the first, and room for the results.
  private func map(
    _ operand: TensorReference, _ tensor: TensorReference, _ sink: Sink,
    _ kernel: (Span<UInt8>, Int, UnsafeMutableRawBufferPointer) throws(TensorValuesError) -> Void
  ) throws(TensorValuesError) {
    let (inputSize, outputSize) = (ElementKind(operand.dtype).size, ElementKind(tensor.dtype).size)
    guard inputSize > 0, outputSize > 0 else { throw .wrongType }
    guard let total = tensor.elementCount else { throw .tooLarge }
    let count = Int(clamping: min(Int64(max(1, chunkBytes / max(inputSize, outputSize))), total))
    guard count > 0 else { return }
    var inner = self
    inner.chunkBytes = count * inputSize
    var output = [UInt8](repeating: 0, count: count * outputSize)
    var index = 0
    try inner.read(operand) { (input) throws(TensorValuesError) in
      let taken = input.count / inputSize
      var failure: TensorValuesError?
      unsafe output.withUnsafeMutableBytes { room in
        // INVARIANT: a chunk of the operand has at most `count` elements.
        let target = unsafe UnsafeMutableRawBufferPointer(rebasing: room[0..<(taken * outputSize)])
        do throws(TensorValuesError) { try unsafe kernel(input, index, target) } catch { failure = error }
      }
      if let failure { throw failure }
      index += taken
      try sink(output.span.extracting(0..<(taken * outputSize)))
    }
  }

  /// Whether the expression can have the result that the reference says.
  static func check(_ expression: TensorExpression, _ tensor: TensorReference) throws(TensorValuesError) {
    guard expression.depth <= TensorExpression.maximumDepth else {
      throw .malformed("more than \(TensorExpression.maximumDepth) expressions in one another")
    }
    let operand = expression.operand
    let isSameShape =
      switch expression {
      case .reshaped, .transposed: operand.elementCount == tensor.elementCount
      case .cast, .negated, .scaled, .dequantized, .reinterpreted, .quantized: operand.shape == tensor.shape
      }
    guard isSameShape, operand.elementCount != nil else {
      throw .malformed("\(PartialShape(tensor.shape)) made of \(PartialShape(operand.shape))")
    }
    let (from, to) = (operand.dtype.base, tensor.dtype.base)
    let isPossible =
      switch expression {
      case .cast: from == to || CastKernel.canCast(from, to)
      case .reshaped, .transposed: from == to
      case .negated: from == to && from.isFloatingPoint
      case .scaled: from.isFloatingPoint && to == .float
      case .dequantized: from.isQuantized && to == .float
      case .reinterpreted: from.sizeInBytes != nil && from.sizeInBytes == to.sizeInBytes && from != .bool && to != .bool
      case .quantized(_, .float16): from == .float && to == .half
      case .quantized(_, .affine(8, _, _)): from == .float && to == .uint8
      case .quantized(_, .affine(16, _, _)): from == .float && to == .uint16
      case .quantized(_, .affine): false
      }
    guard isPossible else { throw .wrongType }
    switch expression {
    case .scaled(_, let factors, let innerCount):
      guard !factors.isEmpty, innerCount > 0 else { throw .malformed("no factors to scale by") }
    case .dequantized(_, let dequantization):
      let count = dequantization.scales.count
      guard count > 0, dequantization.offsets.count == count, dequantization.innerCount > 0 else {
        throw .malformed("\(count) scales and \(dequantization.offsets.count) offsets to dequantize by")
      }
    case .transposed(_, let permutation):
      guard permutation.sorted() == Array(operand.shape.indices),
        permutation.map({ operand.shape[$0] }) == tensor.shape
      else {
        throw .malformed("\(PartialShape(tensor.shape)) as \(PartialShape(operand.shape)) transposed by \(permutation)")
      }
    default: break
    }
  }
}
