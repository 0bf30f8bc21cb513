package import ArtifactIO
internal import Compatibility
package import Optimization
package import RulePacks

/// What the user asks of a run: target, rules, what is excused, and when the run fails.
package struct LintConfiguration: Sendable {
  package var target: RuleTarget
  /// Packs besides the built-in ones.
  package var packs: [RulePack] = []
  /// Ids, names, categories or beginnings of ids; empty: all rules.
  package var select: [String] = []
  package var ignore: [String] = []
  /// Later ones count.
  package var severityOverrides: [SeverityOverride] = []
  package var suppressions: [Suppression] = []
  package var customOps: [CustomOp] = []
  /// Which weights would be written in fewer bits: what that does to their values is judged, too.
  package var quantization: [QuantizationRequest] = []
  /// The fixes that are made on the way.
  package var fixes = FixRequest.none
  /// What is found out about fixes that are not made.
  package var fixDetails: FixDetails = []
  /// Today, for suppressions that expire; nil: none does.
  package var today: CalendarDate?
  /// Off where several models are linted and only the whole run can tell; see `LintResult.usedSuppressions`.
  package var reportsUnusedSuppressions = true

  package struct SeverityOverride: Sendable, Hashable {
    package var rule: String
    package var level: Severities.Level

    package init(rule: String, level: Severities.Level) {
      self.rule = rule
      self.level = level
    }
  }

  /// A finding that is known and accepted.
  package struct Suppression: Sendable, Hashable {
    /// A rule's id or name.
    package var rule: String
    /// nil: any node.
    package var node: Glob?
    /// nil: any model.
    package var model: Glob?
    package var reason: String
    /// The last day on which it counts.
    package var expires: CalendarDate?
    /// Where it is written.
    package var location: PhysicalLocation

    package init(
      rule: String, node: Glob? = nil, model: Glob? = nil, reason: String, expires: CalendarDate? = nil,
      location: PhysicalLocation
    ) {
      self.rule = rule
      self.node = node
      self.model = model
      self.reason = reason
      self.expires = expires
      self.location = location
    }
  }

  /// An op that the page registers with `tf.registerOp`.
  package struct CustomOp: Sendable, Hashable {
    package var op: String
    package var reason: String

    package init(op: String, reason: String) {
      self.op = op
      self.reason = reason
    }
  }

  package init(target: RuleTarget = RuleTarget(release: CompatibilityTable.builtIn.newestRelease)) {
    self.target = target
  }
}
