package import GraphIR

/// What a floating-point tensor's elements lie between.
package struct FloatRange: Sendable, Hashable {
  /// The least and greatest element that is a number; nil if there is none.
  package var finite: ClosedRange<Double>?
  package var hasNaN = false
  package var hasPositiveInfinity = false
  package var hasNegativeInfinity = false

  package var hasInfinity: Bool { hasPositiveInfinity || hasNegativeInfinity }

  /// How far from 0 the elements that are numbers get; 0 if there are none.
  package var greatestFiniteMagnitude: Double { finite.map { max(abs($0.lowerBound), abs($0.upperBound)) } ?? 0 }
}

extension TensorElements {
  /// The extremes of a tensor of half, bfloat16, float or double elements, of any size.
  ///
  /// - Errors: `.wrongType` for other types; those of `stream`.
  /// - Complexity: streams over the elements once.
  package static func floatRange(
    of tensor: TensorReference, verifyingChecksums: Bool = false
  ) throws(TensorValuesError) -> FloatRange {
    guard tensor.dtype.isFloatingPoint else { throw .wrongType }
    var range = FloatRange()
    var (low, high) = (Double.infinity, -Double.infinity)
    try forEachBlock(of: tensor, verifyingChecksums: verifyingChecksums) { (block: [Double]) in
      var (least, greatest, isFinite) = (Double.infinity, -Double.infinity, true)
      for value in block {
        least = value < least ? value : least
        greatest = value > greatest ? value : greatest
        // NaN too has all bits of the exponent.
        isFinite = isFinite && value.magnitude < .infinity
      }
      if !isFinite {
        // Rare, so that it may go over the block once more.
        (least, greatest) = (.infinity, -.infinity)
        for value in block {
          if value.isFinite {
            (least, greatest) = (min(least, value), max(greatest, value))
          } else if value.isNaN {
            range.hasNaN = true
          } else if value > 0 {
            range.hasPositiveInfinity = true
          } else {
            range.hasNegativeInfinity = true
          }
        }
      }
      (low, high) = (min(low, least), max(high, greatest))
    }
    if low <= high { range.finite = low...high }
    return range
  }
}
