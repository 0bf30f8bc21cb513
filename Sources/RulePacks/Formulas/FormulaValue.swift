package import GraphIR
package import GraphRewriting

/// What a formula gives.
package indirect enum FormulaValue: Sendable, Hashable {
  /// Not known before running; why.
  case unknown(String)
  case int(Int64)
  case float(Double)
  case bool(Bool)
  case text(String)
  case list([FormulaValue])
  case tensor(FormulaTensor)
  /// A tensor that is to be made.
  case constant(ConstantValue)
  /// Nothing: what `null` says.
  case none

  var kind: String {
    switch self {
    case .unknown: "an unknown value"
    case .int: "an integer"
    case .float: "a number"
    case .bool: "true or false"
    case .text: "a text"
    case .list: "a list"
    case .tensor: "a tensor"
    case .constant: "a constant"
    case .none: "nothing"
    }
  }

  /// The reason of the first unknown value in it.
  var missing: String? {
    switch self {
    case .unknown(let what): what
    case .list(let items): items.lazy.compactMap(\.missing).first
    default: nil
    }
  }

  /// As messages show it.
  var words: String {
    switch self {
    case .unknown: "unknown"
    case .int(let value): String(value)
    case .float(let value): String(value)
    case .bool(let value): value ? "true" : "false"
    case .text(let text): text
    case .list(let items): "[" + items.map(\.words).joined(separator: ", ") + "]"
    case .tensor, .constant: "a tensor"
    case .none: "nothing"
    }
  }

  var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }
}

/// A tensor of the match, or one that a fix adds.
package struct FormulaTensor: Sendable, Hashable {
  package var source: GraphEdit.Source
  package var dtype: DataType?
  /// Where it is in the matched graph; nil for one that is added.
  package var edge: Edge?
  package var graph: Int
}

/// A constant as a formula or a rule gives it.
package struct ConstantValue: Sendable, Hashable {
  package var dtype: DataType
  package var shape: [Int64]
  /// Row-major; as many as the shape says.
  package var elements: [FormulaValue]
}
