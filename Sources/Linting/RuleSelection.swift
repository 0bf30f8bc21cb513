internal import Diagnostics
internal import RulePacks

/// Which rules are shown, and at what severity.
struct RuleSelection {
  private let configuration: LintConfiguration

  init(_ configuration: LintConfiguration) { self.configuration = configuration }

  /// The severity that the user sees, nil for a rule that is off.
  func shownSeverity(of rule: Rule) -> Severity? {
    let isSelected = configuration.select.isEmpty || configuration.select.contains { Self.names($0, rule) }
    guard isSelected, !configuration.ignore.contains(where: { Self.names($0, rule) }) else { return nil }
    if let override = configuration.severityOverrides.last(where: { Self.names($0.rule, rule) }) {
      return override.level.severity
    }
    return rule.severities[configuration.target.profile]
  }

  /// Whether a word of the user names the rule: its id, name or category, the beginning of its id, or `all`.
  static func names(_ word: String, _ rule: Rule) -> Bool { names(word, rule.names) }

  static func names(_ word: String, _ rule: RuleNames) -> Bool {
    if word == rule.id || word == rule.name || word == rule.category.rawValue || word == "all" { return true }
    return word.count >= 3 && word.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
      && rule.id.hasPrefix(word)
  }
}
