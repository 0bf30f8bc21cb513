/// What conversion does to the values of a weight.
package enum WeightConversion: String, CaseIterable, Sendable {
  case kept
  case widenedExactly = "widened-exactly"
  /// Fits only if every value does.
  case widenedIfFits = "widened-if-fits"
  /// Loses precision.
  case narrowed
  case unsupported
}
