package import GraphIR

/// Chooses the codes that stand for a float32 weight, as the official converter chooses them.
///
/// - Source: `quantize_weights` in TensorFlow.js `tfjs-converter/python/tensorflowjs/quantization.py`; all its
///   arithmetic on integer codes is in float64.
package enum WeightQuantizer {
  package enum QuantizedType: Sendable, Hashable, CaseIterable {
    case float16, uint8, uint16

    /// The type of the codes.
    package var dtype: DataType {
      switch self {
      case .float16: .half
      case .uint8: .uint8
      case .uint16: .uint16
      }
    }
  }

  package struct Plan: Sendable {
    /// The codes, computed when they are read.
    package var tensor: TensorReference
    /// With the minimum and the scale that a reader is to be told.
    package var quantization: TensorExpression.Quantization
  }

  /// Codes for a weight; nil for one without elements, which has nothing to quantize: it is to be written as float32, in
  /// 0 bytes. (The official converter fails there.)
  ///
  /// Half stands for ±Inf and NaN exactly, so they are refused only for integer codes. A weight whose elements are all
  /// the same gets codes of 0 and a scale of 1.
  ///
  /// - Errors: see `WeightQuantizationError`.
  /// - Complexity: streams over the elements once.
  package static func plan(
    for tensor: TensorReference, as type: QuantizedType, verifyingChecksums: Bool = false
  ) throws(WeightQuantizationError) -> Plan? {
    guard tensor.dtype.base == .float else { throw .notFloat32(tensor.dtype) }
    if tensor.elementCount == 0 { return nil }
    let range: FloatRange
    do throws(TensorValuesError) {
      range = try TensorElements.floatRange(of: tensor, verifyingChecksums: verifyingChecksums)
    } catch { throw .unreadable(error) }
    let quantization: TensorExpression.Quantization
    switch type {
    case .float16:
      // Halfway from the greatest half, 65504, to what would be the next one, rounding goes up to infinity.
      guard range.greatestFiniteMagnitude < 65520 else {
        throw .overflow(greatestMagnitude: range.greatestFiniteMagnitude)
      }
      quantization = .float16
    case .uint8: quantization = try affine(range, bits: 8, levels: 255)
    case .uint16: quantization = try affine(range, bits: 16, levels: 65535)
    }
    guard let codes = TensorReference(.quantized(tensor, quantization), dtype: type.dtype, shape: tensor.shape) else {
      throw .unreadable(.malformed("more than \(TensorExpression.maximumDepth) expressions in one another"))
    }
    return Plan(tensor: codes, quantization: quantization)
  }

  /// - Parameter levels: the greatest code.
  private static func affine(
    _ range: FloatRange, bits: Int, levels: Double
  ) throws(WeightQuantizationError) -> TensorExpression.Quantization {
    if range.hasNaN { throw .notANumber }
    guard let finite = range.finite, !range.hasInfinity else { throw .infinite }
    guard finite.lowerBound < finite.upperBound else {
      // Adding 0 makes 0 of -0.
      return .affine(bits: bits, minimum: finite.lowerBound + 0, scale: 1)
    }
    let scale = (finite.upperBound - finite.lowerBound) / levels
    guard finite.contains(0) else { return .affine(bits: bits, minimum: finite.lowerBound, scale: scale) }
    // Moved so that a code stands for 0 exactly: padding and pruned weights stay 0.
    let zeroPoint = (-finite.lowerBound / scale).rounded(.toNearestOrEven)
    return .affine(bits: bits, minimum: -zeroPoint * scale + 0, scale: scale)
  }
}

/// Why a weight cannot be quantized.
package enum WeightQuantizationError: Error, Sendable, Hashable {
  /// Only float32 is quantized.
  case notFloat32(DataType)
  /// In float16 it would become infinite.
  case overflow(greatestMagnitude: Double)
  /// No integer code stands for NaN.
  case notANumber
  /// No scale reaches infinity.
  case infinite
  case unreadable(TensorValuesError)

  package var message: String {
    switch self {
    case .notFloat32(let dtype): "only float32 weights are quantized, not '\(dtype.shortName)'"
    case .overflow(let magnitude): "'\(magnitude)' is too large for float16, whose greatest number is 65504"
    case .notANumber: "it has a NaN, which no integer code stands for"
    case .infinite: "it has an infinite element, which no scale reaches"
    case .unreadable(let error): error.message
    }
  }
}
