package import Diagnostics
package import RulePacks
internal import RuleTesting

/// A rule with what it says about one of its own examples, put together for its page.
package struct RuleEntry: Sendable {
  package let rule: Rule
  /// An example that the rule finds something in.
  package let invalid: RuleTests.Example?
  /// What the rule reports there.
  package let findings: [(place: String, diagnostic: Diagnostic)]
  /// An example that it lets pass.
  package let valid: RuleTests.Example?

  package init(_ rule: Rule, of pack: RulePack) {
    self.rule = rule
    valid = rule.tests.valid.first
    invalid = rule.tests.invalid.first { $0.outcome != .inconclusive } ?? rule.tests.invalid.first
    findings = invalid.flatMap { RuleTester.report(of: rule, in: pack, on: $0) } ?? []
  }
}

extension RuleTests.Example {
  /// The options of `lint` that it stands for, empty if none.
  var options: String {
    var options: [String] = []
    if let release { options.append("--tfjs \(release)") }
    if let backends { options.append("--backend \(backends.joined(separator: ","))") }
    if let profile { options.append("--profile \(profile.rawValue)") }
    return options.joined(separator: " ")
  }

  /// Whether it states what reading or lowering a model would notice, which a graph as short cannot show.
  var statesFacts: Bool { graph.split(separator: "\n").contains { $0.hasPrefix("fact ") } }
}
