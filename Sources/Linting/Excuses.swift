internal import ArtifactIO
internal import Diagnostics
internal import GraphIR
internal import RulePacks

/// What the user has declared to be known and accepted.
struct Excuses {
  let configuration: LintConfiguration
  let source: SourceModel
  private(set) var used: Set<Int> = []

  init(configuration: LintConfiguration, source: SourceModel) {
    self.configuration = configuration
    self.source = source
  }

  /// The reason that excuses a finding, nil if none does.
  mutating func reason(for finding: Finding, at location: Location) -> String? {
    if finding.rule.isDeclarable, let node = finding.subject.node {
      let op = finding.view.context.op(of: node)
      if let declared = configuration.customOps.first(where: { $0.op == op }) { return declared.reason }
    }
    var reason: String?
    for (index, suppression) in configuration.suppressions.enumerated()
    where !isExpired(suppression) && covers(suppression, finding, location) {
      used.insert(index)
      reason = reason ?? suppression.reason
    }
    return reason ?? comment(for: finding, at: location)
  }

  func isExpired(_ suppression: LintConfiguration.Suppression) -> Bool {
    guard let today = configuration.today, let expires = suppression.expires else { return false }
    return expires < today
  }

  /// Whether a suppression could concern this model at all.
  func concernsModel(_ suppression: LintConfiguration.Suppression) -> Bool {
    suppression.model.map { $0.matches(source.path) || $0.matches(FileSystem.name(of: source.path)) } ?? true
  }

  private func covers(
    _ suppression: LintConfiguration.Suppression, _ finding: Finding, _ location: Location
  ) -> Bool {
    guard suppression.rule == finding.rule.id || suppression.rule == finding.rule.name, concernsModel(suppression)
    else { return false }
    guard let node = suppression.node else { return true }
    let names = [finding.place, location.node, finding.subject.node.map(finding.view.context.name)]
    return names.contains { $0.map(node.matches) ?? false }
  }

  /// A comment in a text model, on the line before the node or within it.
  private func comment(for finding: Finding, at location: Location) -> String? {
    guard !source.suppressions.isEmpty, case .text(let range) = location.physical.region else { return nil }
    return source.suppressions.first { comment in
      (comment.rule == finding.rule.id || comment.rule == finding.rule.name) && !comment.reason.isEmpty
        && (range.start.line - 1...max(range.start.line - 1, range.end.line)).contains(comment.line)
    }?.reason
  }
}
