internal import YAMLDocument

/// What formulas can call.
enum FormulaFunction: String, Sendable, CaseIterable {
  // Of tensors.
  case rank, shape, dim, dtype, size, value, producer
  case isConstant = "is_const"
  /// A constant of a dtype, and perhaps a shape.
  case const
  // Of what may be unknown.
  case known, unknowns, sizes
  // Of lists.
  case len, sum, prod, min, max, range, enumerate, zip, sorted, reversed, all, any, flat, fill
  // Of texts.
  case chars, join
  // Of numbers.
  case abs, int, float, bool, floor, ceil, round, sqrt, exp, log, pow, sin, cos, tan, atan2, float32

  /// How many arguments it takes.
  var arity: ClosedRange<Int> {
    switch self {
    case .dim, .fill, .pow, .atan2: 2...2
    case .const: 2...3
    case .range: 1...3
    case .min, .max: 1...16
    case .zip: 2...4
    default: 1...1
    }
  }

  var arityText: String {
    let (low, high) = (arity.lowerBound, arity.upperBound)
    if low == high { return low == 1 ? "one argument" : "\(low) arguments" }
    return "\(low) to \(high) arguments"
  }

  static func nearest(to word: String) -> String? { EditDistance.nearest(to: word, among: allCases.map(\.rawValue)) }
}
