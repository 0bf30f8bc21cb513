internal import Diagnostics
internal import GraphIR
internal import RulePacks

/// What is found out about the fixes of findings, beside their titles; it takes time, so it is asked for.
package struct FixDetails: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// `FixIt.edits`.
  package static let edits = FixDetails(rawValue: 1)
  /// `LintResult.plans`.
  package static let plans = FixDetails(rawValue: 2)
}

/// Plans each fix of each finding as if it were the only one, without making any.
///
/// A class because what it finds out about the graph serves all findings.
final class FindingPlanner {
  /// The graph that would run, in which fixes are made.
  private let view: PhaseView
  private let rules: RuleLibrary
  private let details: FixDetails
  private let writer = DiagnosticWriter()
  private let editWriter: FixEditWriter
  private lazy var rewrites = findRewrites()

  private struct Key: Hashable {
    var rule: String
    var origin: PhaseView.Origin
  }

  /// nil: nothing is to be found out, or there is nothing that could be fixed, as in a model that is written already.
  init?(_ view: PhaseView, _ rules: RuleLibrary, details: FixDetails) {
    guard !details.isEmpty, view.source.format != .tfjsGraphModel else { return nil }
    (self.view, self.rules, self.details) = (view, rules, details)
    editWriter = FixEditWriter(view.context)
  }

  /// - Parameter group: findings of one rule at one stored node, reached in several ways: a fix is made for all.
  func addPlans(for group: [Finding], to entry: inout Report.Entry) {
    guard let first = group.first, group.allSatisfy({ $0.outcome == .violated }) else { return }
    let rule = first.rule
    let findings = group.compactMap(own)
    var plans = [[FixPlan]](repeating: [], count: rule.fixes.count)
    if findings.count == group.count {
      for request in [FixRequest.safe, .unsafe] {
        if let (index, made) = plan(rule, findings, request) { plans[index] = made }
      }
    }
    // The diagnostic has those that are offered.
    plans = plans.indices.filter { rule.offers(rule.fixes[$0], at: first.subject, in: first.view.context) }.map {
      plans[$0]
    }
    if details.contains(.edits) {
      for (index, made) in plans.enumerated() where entry.diagnostic.fixes.indices.contains(index) {
        entry.diagnostic.fixes[index].edits = editWriter.edits(of: made)
      }
    }
    if details.contains(.plans) { entry.plans = plans }
  }

  /// What would be made of what is asked for: the first fix that can be, as those behind it are written for what is left. nil:
  /// none can be made, or not the same one for each way to the node.
  private func plan(_ rule: Rule, _ findings: [Finding], _ request: FixRequest) -> (index: Int, plans: [FixPlan])? {
    var chosen: Int?
    var plans: [FixPlan] = []
    for finding in findings {
      guard let (index, plan) = firstPlan(rule, finding, request), chosen == nil || chosen == index else { return nil }
      chosen = index
      plans.append(plan)
    }
    return chosen.map { ($0, plans) }
  }

  private func firstPlan(_ rule: Rule, _ finding: Finding, _ request: FixRequest) -> (index: Int, plan: FixPlan)? {
    for (index, fix) in rule.fixes.enumerated() where request.includes(fix) && !fix.edits.isEmpty {
      do throws(FixPlan.Obstacle) {
        return (index, try rule.plan(fix, at: finding.subject, in: view.context) { writer.text($0, of: finding) })
      } catch { continue }
    }
    return nil
  }

  /// The finding in the graph in which fixes are made; nil: it is about another form of the model.
  ///
  /// What conversion does unasked is found on the way, where other passes have changed the graph already.
  private func own(_ finding: Finding) -> Finding? {
    if case .fact = finding.subject { return nil }
    if finding.view === view { return finding }
    guard finding.view.phase == .lowered, finding.rule.isRewrite, let node = finding.subject.node,
      let origin = finding.view.storedOrigin(of: node)
    else { return nil }
    return rewrites[Key(rule: finding.rule.id, origin: origin)]
  }

  private func findRewrites() -> [Key: Finding] {
    let all = rules.rules(for: .lowered, in: view.context).filter(\.isRewrite)
    var found: [Key: Finding] = [:]
    for finding in RuleMatcher(view: view).findings(of: all) where finding.outcome == .violated {
      guard let node = finding.subject.node, let origin = view.storedOrigin(of: node) else { continue }
      found[Key(rule: finding.rule.id, origin: origin)] = found[Key(rule: finding.rule.id, origin: origin)] ?? finding
    }
    return found
  }
}
