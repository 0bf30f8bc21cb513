internal import GraphIR
internal import TensorValues

/// Weights multiplied channel by channel.
enum ScaledWeights {
  /// Element `e` of the result is that of `tensor` times `factors[e / innerCount % factors.count]`, rounded once.
  ///
  /// Small tensors are computed, larger ones when they are read.
  ///
  /// - Returns: nil if the elements cannot be had.
  static func tensor(_ tensor: TensorReference, by factors: [Double], innerCount: Int) -> TensorReference? {
    guard tensor.dtype == .float else { return nil }
    if case .unavailable = tensor.storage { return nil }
    guard let values = try? TensorElements.numbers(of: tensor) else {
      return TensorReference(
        .scaled(tensor, factors: factors, innerCount: innerCount), dtype: .float, shape: tensor.shape)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * 4)
    for (index, value) in values.enumerated() {
      let bits = Float(value * factors[index / innerCount % factors.count]).bitPattern
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }
    return TensorReference(dtype: .float, shape: tensor.shape, storage: .bytes(bytes))
  }
}
