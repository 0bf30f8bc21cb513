/// How much a finding weighs.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case info, warning, error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Whether a rule found its condition, or could not decide it.
package enum Outcome: String, Sendable {
  case violated, inconclusive
}

/// The form of a model that a rule is about.
package enum Phase: String, Sendable, CaseIterable {
  /// As stored.
  case source
  /// Signature picked, calls inlined, variables constant, dead code gone.
  case lowered
  /// The very graph that would be written.
  case converted
}
