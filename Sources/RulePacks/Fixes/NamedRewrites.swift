/// A rewrite that rules refer to by name, because YAML cannot say it: those that follow a whole region, or unroll.
protocol NamedRewrite: Sendable {
  static var name: String { get }

  /// The edit for the match, told by `nodes`.
  ///
  /// - Returns: nil with a reason where it cannot be done.
  static func plan(
    at node: NodeSubject, arguments: [(key: String, value: FormulaValue)], in context: RuleContext
  ) throws(FixPlan.Obstacle) -> FixPlan.GraphPart
}

enum NamedRewrites {
  static let all: [any NamedRewrite.Type] = [FloatInputRewrite.self]

  static let names = all.map { $0.name }
}
