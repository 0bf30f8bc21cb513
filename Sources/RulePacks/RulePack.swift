/// Rules that are published together.
package struct RulePack: Sendable {
  package let id: String
  package let version: String
  package let summary: String?
  package let license: String?
  /// Where it was read from.
  package let path: String
  package let rules: [Rule]
}

/// Why packs cannot be used: every problem, as `path:line:column: message`.
package struct RulePackError: Error, Sendable, Hashable, CustomStringConvertible {
  package let problems: [String]

  package init(problems: [String]) { self.problems = problems }

  package var description: String { problems.joined(separator: "\n") }
}
