/// Numbers as JSON that JavaScript reads as exactly these.
enum JSONNumber {
  /// The shortest decimal that rounds to the same float32.
  static func text(_ value: Float) -> String { value.isFinite ? value.description : special(Double(value)) }

  /// The shortest decimal that rounds to the same float64.
  static func text(_ value: Double) -> String { value.isFinite ? value.description : special(value) }

  /// JSON has no words for these. A number beyond the greatest reads as infinity. What is no number must be a string:
  /// the importer parses strings as integers, which gives NaN, and for that very reason `"Infinity"` is of no use.
  ///
  /// - Source: `getNumberParam` in `tfjs-converter/src/operations/operation_mapper.ts`.
  private static func special(_ value: Double) -> String {
    if value.isNaN { return "\"NaN\"" }
    return value < 0 ? "-1e999" : "1e999"
  }
}
