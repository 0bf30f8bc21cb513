/// How a tensor's elements come from those of another, to be computed when they are read.
///
/// A closed set: each case has one operand, and each can be streamed. Type and shape of the result are those of the
/// reference that holds the expression.
package indirect enum TensorExpression: Sendable {
  /// By value, to the result's type: between integers and bool, to and from half, bfloat16, float and double, and
  /// between complex types. Integers wrap. What becomes an integer is truncated; beyond the type's range it saturates,
  /// and NaN becomes 0, where TensorFlow leaves the result to the machine. Everything but 0 is true.
  case cast(TensorReference)
  /// The same elements in the same order.
  case reshaped(TensorReference)
  /// Axis `i` of the result is axis `permutation[i]` of the operand.
  case transposed(TensorReference, permutation: [Int])
  /// The other sign, of floating-point elements.
  case negated(TensorReference)
  /// Element `e`, row-major, times `factors[(e / innerCount) % factors.count]` in float64, rounded once to float32.
  case scaled(TensorReference, factors: [Double], innerCount: Int)
  /// The float32 numbers that codes of a quantized type stand for.
  case dequantized(TensorReference, Dequantization)
  /// The same bytes as elements of another type of their size.
  case reinterpreted(TensorReference)
  /// The codes that stand for float32 elements.
  case quantized(TensorReference, Quantization)

  package enum Quantization: Sendable, Hashable {
    /// Rounded half to even; codes are of type half.
    case float16
    /// `value = code * scale + minimum`; `bits` is 8 (uint8) or 16 (uint16).
    case affine(bits: Int, minimum: Double, scale: Double)
  }

  package var operand: TensorReference {
    switch self {
    case .cast(let operand), .reshaped(let operand), .transposed(let operand, _), .negated(let operand),
      .scaled(let operand, _, _), .dequantized(let operand, _), .reinterpreted(let operand), .quantized(let operand, _):
      operand
    }
  }

  /// As many expressions may stand one in another. Reading and releasing them recurses, and a model can have a chain of
  /// operations of any length.
  package static let maximumDepth = 64

  /// How many expressions stand one in another, this one included.
  package var depth: Int {
    var depth = 1
    var tensor = operand
    while case .expression(let inner) = tensor.storage {
      depth += 1
      tensor = inner.operand
    }
    return depth
  }
}

extension TensorReference {
  /// A tensor that is computed; nil if more than `maximumDepth` expressions would stand one in another.
  package init?(_ expression: TensorExpression, dtype: DataType, shape: [Int64]) {
    guard expression.depth <= TensorExpression.maximumDepth else { return nil }
    self.init(dtype: dtype, shape: shape, storage: .expression(expression))
  }

  /// The same elements in another shape, nil if that has not as many or expressions would nest too deep. Only pieces
  /// and transposed tensors need an expression for it.
  package func reshaped(to shape: [Int64]) -> TensorReference? {
    guard let elementCount, PartialShape(shape).elementCount == elementCount else { return nil }
    if shape == self.shape { return self }
    switch storage {
    case .content, .proto, .checkpoint, .bytes, .strings, .unavailable:
      return TensorReference(dtype: dtype, shape: shape, storage: storage)
    case .expression(.reshaped(let operand)): return operand.reshaped(to: shape)
    case .slices, .expression: return TensorReference(.reshaped(self), dtype: dtype, shape: shape)
    }
  }
}
