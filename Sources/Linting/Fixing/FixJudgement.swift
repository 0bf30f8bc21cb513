package import Diagnostics

/// Whether fixes did what they are for: one that leaves its finding, or makes a new one, is an error of its rule.
package enum FixJudgement {
  /// An error in a model, by what stays the same when functions are copied.
  private struct Standing: Hashable {
    var rule: String
    var node: String
    var function: String?

    init(_ rule: String, _ location: Location, place: String = "") {
      self.rule = rule
      node = location.node ?? place
      function = location.function.map { Fingerprint.functionStem(CarryBack.original($0)) }
    }
  }

  /// - Parameters:
  ///   - made: in the order in which they were made.
  ///   - before: what was found in the model as it was, for each signature.
  ///   - after: what was found when they were made.
  package static func problems(
    made: [AppliedFix], before: [LintResult], after: [LintResult]
  ) -> [FixProblem] {
    guard let last = made.last else { return [] }
    let (old, new) = (errors(in: before), errors(in: after))
    var problems: [FixProblem] = []
    for fix in made where new[Standing(fix.rule, fix.location)] != nil {
      let message = "its finding is still there afterwards"
      problems.append(
        FixProblem(rule: fix.rule, place: fix.location.node ?? "model", message: message, isMade: true))
    }
    let added = new.filter { old[$0.key] == nil }
    for (standing, message) in added.sorted(by: { ($0.key.rule, $0.key.node) < ($1.key.rule, $1.key.node) }) {
      // New nodes are called after the first node of the match.
      let cause = made.last { fix in fix.location.node.map(standing.node.hasPrefix) ?? false } ?? last
      problems.append(
        FixProblem(
          rule: cause.rule, place: standing.node,
          message: "the repaired model has a finding that it did not have: \(standing.rule), \(message)", isMade: true))
    }
    return problems
  }

  /// Findings at error severity, with their messages.
  private static func errors(in results: [LintResult]) -> [Standing: String] {
    var errors: [Standing: String] = [:]
    for result in results {
      for (diagnostic, place) in zip(result.diagnostics, result.places) where diagnostic.severity == .error {
        errors[Standing(diagnostic.rule, diagnostic.location, place: place)] = diagnostic.message
      }
    }
    return errors
  }
}
