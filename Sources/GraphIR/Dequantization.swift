/// How numbers come from the codes of a quantized type: `(code + addend) * scale + offset`, each step in float32.
///
/// The three modes of `Dequantize` are all of this form, with what they do not add being -0, which changes nothing.
///
/// - Source: `tensorflow/core/kernels/dequantize_op.cc`.
package struct Dequantization: Sendable, Hashable {
  /// What makes the lowest code of a signed type 0.
  package var addend: Float
  /// One for all, or one for each index of the axis.
  package var scales: [Float]
  /// As many as there are scales.
  package var offsets: [Float]
  /// Element `e`, row-major, belongs to scale `(e / innerCount) % scales.count`.
  package var innerCount: Int

  package init(addend: Float, scales: [Float], offsets: [Float], innerCount: Int) {
    self.addend = addend
    self.scales = scales
    self.offsets = offsets
    self.innerCount = innerCount
  }

  /// What the range of a quantized tensor means.
  package enum Mode: String, Sendable, Hashable, CaseIterable {
    /// The lowest code is the minimum, the highest the maximum.
    case minCombined = "MIN_COMBINED"
    /// As `minCombined`, with the minimum moved so that 0 has a code.
    case minFirst = "MIN_FIRST"
    /// Code 0 is 0, and the range reaches as far as the larger of its two sides asks for.
    case scaled = "SCALED"
  }

  /// What a `Dequantize` op does.
  ///
  /// - Parameters:
  ///   - dtype: The type of the codes.
  ///   - minimum: The range's lower end; one, or one for each index of `axis`.
  ///   - maximum: As many upper ends.
  ///   - axis: The axis that has a range for each index, nil or negative for none.
  ///   - isNarrow: Whether the lowest code of a signed type is left out (`narrow_range`).
  ///   - shape: The shape of the codes.
  /// - Returns: nil where TensorFlow would refuse: no quantized type, ranges that are not as many as they should be, an axis
  ///   that is not there, or one in a mode that knows none.
  package init?(
    of dtype: DataType, mode: Mode, minimum: [Float], maximum: [Float], axis: Int? = nil, isNarrow: Bool = false,
    shape: [Int64]
  ) {
    guard let codes = Codes(dtype) else { return nil }
    let axis = axis ?? -1
    guard axis < shape.count else { return nil }
    let count = axis < 0 ? 1 : shape[axis]
    guard Int64(minimum.count) == count, Int64(maximum.count) == count, count > 0 else { return nil }
    guard mode != .minFirst || count == 1 else { return nil }
    addend = mode == .minCombined ? codes.addend : -0.0
    (scales, offsets) = ([], [])
    for (minimum, maximum) in zip(minimum, maximum) {
      let (scale, offset) = codes.line(mode, minimum, maximum, isNarrow: isNarrow)
      scales.append(scale)
      offsets.append(offset)
    }
    let inner = axis < 0 ? 1 : PartialShape(Array(shape[(axis + 1)...])).elementCount ?? 1
    innerCount = Int(clamping: max(1, inner))
  }
}

/// The codes of a quantized type, as float32 has them.
private struct Codes {
  private let lowest: Float
  private let highest: Float
  private let bits: Int

  init?(_ dtype: DataType) {
    switch dtype.base {
    case .qint8: (lowest, highest, bits) = (-128, 127, 8)
    case .quint8: (lowest, highest, bits) = (0, 255, 8)
    case .qint16: (lowest, highest, bits) = (-32768, 32767, 16)
    case .quint16: (lowest, highest, bits) = (0, 65535, 16)
    // As float32 the highest is 2³¹.
    case .qint32: (lowest, highest, bits) = (-0x1p31, 0x1p31, 32)
    default: return nil
    }
  }

  var addend: Float { lowest < 0 ? (highest - lowest + 1) / 2 : -0.0 }

  func line(
    _ mode: Dequantization.Mode, _ minimum: Float, _ maximum: Float, isNarrow: Bool
  ) -> (scale: Float, offset: Float) {
    switch mode {
    case .minCombined: return ((maximum - minimum) / (highest - lowest), minimum)
    case .scaled:
      let fromMaximum = maximum / highest
      guard lowest < 0 else { return (fromMaximum, -0.0) }
      // The lowest code of 32 bits plus 1 is the same number in float32.
      let fromMinimum = minimum / (isNarrow ? lowest + 1 : lowest)
      // As std::max has it, of NaN too.
      return (fromMinimum < fromMaximum ? fromMaximum : fromMinimum, -0.0)
    case .minFirst:
      // `quantization_utils.h`, `QuantizedToFloatStruct`: the division is in double, all else in float.
      let steps = Double(UInt64(1) << UInt64(bits)) - 1
      let scale = Float(Double(maximum - minimum) / steps)
      let rounded = minimum == maximum ? minimum : (minimum / scale).rounded(.toNearestOrAwayFromZero) * scale
      return (scale, rounded - lowest * scale)
    }
  }
}
