internal import GraphIR
internal import TensorValues

extension OutputFact {
  /// Tensors of more elements have no `value`.
  private static let maximumValueCount = 64

  /// What is known of a constant.
  init(constant tensor: TensorReference) {
    self.init(dtype: tensor.dtype, shape: PartialShape(tensor.shape))
    guard tensor.dtype.isInteger || tensor.dtype == .bool, let count = tensor.elementCount,
      count <= Int64(Self.maximumValueCount)
    else { return }
    do throws(TensorValuesError) {
      value = try TensorElements.integers(of: tensor, limit: Self.maximumValueCount)
    } catch { value = nil }
  }
}

extension TensorReference {
  /// A tensor of whole numbers or truth values of which every element is known.
  init?(known fact: OutputFact) {
    guard let elements = fact.constant, let shape = fact.shape.dimensions,
      fact.shape.elementCount == Int64(elements.count), let size = fact.dtype.sizeInBytes,
      fact.dtype.isInteger || fact.dtype == .bool, !fact.dtype.isReference
    else { return nil }
    // Shape arithmetic does not wrap around, and what does not fit the type is not what the node gives.
    let bits = size * 8
    let isSigned = [DataType.int8, .int16, .int32, .int64].contains(fact.dtype)
    let allowed: ClosedRange<Int64> =
      fact.dtype == .bool
      ? 0...1
      : isSigned ? Int64.min >> (64 - bits)...Int64.max >> (64 - bits) : 0...Int64.max >> max(0, 63 - bits)
    guard elements.allSatisfy(allowed.contains) else { return nil }
    self.init(
      dtype: fact.dtype, shape: shape,
      storage: .bytes(
        elements.flatMap { element in (0..<size).map { UInt8(truncatingIfNeeded: element >> Int64(8 * $0)) } }))
  }
}
