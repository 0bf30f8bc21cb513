/// The answer of a predicate: three-valued, because a graph that is not fully known must not pass as fine.
package enum Truth: Sendable, Hashable {
  case yes
  case no
  /// Not decidable; what is missing, as a noun phrase: `the dtype of input 0`.
  case unknown(String)

  package init(_ value: Bool) { self = value ? .yes : .no }

  package var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: self
    }
  }

  /// Kleene's conjunction: one `no` decides, whatever is unknown.
  package func and(_ other: @autoclosure () -> Truth) -> Truth {
    switch self {
    case .no: .no
    case .yes: other()
    case .unknown(let missing):
      switch other() {
      case .no: .no
      case .yes: self
      case .unknown(let more): .unknown(Self.join(missing, more))
      }
    }
  }

  /// Kleene's disjunction: one `yes` decides, whatever is unknown.
  package func or(_ other: @autoclosure () -> Truth) -> Truth {
    switch self {
    case .yes: .yes
    case .no: other()
    case .unknown(let missing):
      switch other() {
      case .yes: .yes
      case .no: self
      case .unknown(let more): .unknown(Self.join(missing, more))
      }
    }
  }

  private static func join(_ a: String, _ b: String) -> String { a == b ? a : "\(a) and \(b)" }
}
