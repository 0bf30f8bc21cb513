internal import ArtifactIO
internal import Compatibility
internal import Diagnostics
internal import RulePacks

/// Sorts findings into what is shown, what is excused, and what stands against conversion.
struct Report {
  struct Entry {
    var diagnostic: Diagnostic
    var place: String
    /// nil for one about the configuration.
    var finding: Finding?
    /// For each fix, the plans that make it.
    var plans: [[FixPlan]] = []
  }

  private let configuration: LintConfiguration
  private let selection: RuleSelection
  private let writer = DiagnosticWriter()
  /// nil: no one wants to know what fixes would do.
  private let planner: FindingPlanner?
  private var shown: [Entry] = []
  private(set) var excused: [(diagnostic: Diagnostic, reason: String)] = []
  /// Not excused, shown or not: what verdicts count.
  private(set) var standing: [Finding] = []
  private(set) var isClean = true

  init(configuration: LintConfiguration, planner: FindingPlanner?) {
    self.configuration = configuration
    self.planner = planner
    selection = RuleSelection(configuration)
  }

  /// Takes findings of one rule at one stored node.
  mutating func add(_ group: [Finding], _ excuses: inout Excuses) {
    guard let first = group.first else { return }
    let shownSeverity = selection.shownSeverity(of: first.rule)
    let ownSeverity = first.ownSeverity(configuration.target.profile)
    if let reason = excuses.reason(for: first, at: writer.location(of: first)) {
      let severity = shownSeverity ?? ownSeverity ?? .info
      excused.append((entry(for: group, first, severity).diagnostic, reason))
      return
    }
    standing.append(first)
    // A finding that concerns only backends that the page does not use counts for their verdicts alone.
    guard first.concerns(configuration.target) else { return }
    if ownSeverity == .error { isClean = false }
    guard let shownSeverity, first.outcome == .violated || shownSeverity == .error else { return }
    shown.append(entry(for: group, first, shownSeverity))
  }

  private func entry(for group: [Finding], _ first: Finding, _ severity: Severity) -> Entry {
    var entry = Entry(
      diagnostic: writer.diagnostic(of: first, severity: severity, otherInstances: Array(group.dropFirst())),
      place: first.place, finding: first)
    planner?.addPlans(for: group, to: &entry)
    return entry
  }

  /// Takes a finding about the configuration.
  mutating func add(_ finding: Finding, at location: Location) {
    guard let severity = selection.shownSeverity(of: finding.rule) else { return }
    var diagnostic = writer.diagnostic(of: finding, severity: severity)
    diagnostic.location = location
    shown.append(Entry(diagnostic: diagnostic, place: finding.place))
  }

  var sorted: [Entry] {
    shown.sorted { a, b in
      if a.diagnostic.severity != b.diagnostic.severity { return a.diagnostic.severity > b.diagnostic.severity }
      let (left, right) = (Self.position(of: a.diagnostic), Self.position(of: b.diagnostic))
      if left != right { return left.lexicographicallyPrecedes(right) }
      return (a.diagnostic.rule, a.diagnostic.message) < (b.diagnostic.rule, b.diagnostic.message)
    }
  }

  /// Where it stands in its file, as numbers to compare.
  private static func position(of diagnostic: Diagnostic) -> [Int] {
    switch diagnostic.location.physical.region {
    case nil: [0]
    case .bytes(let range): [range.offset, range.count]
    case .text(let range): [range.start.line, range.start.column]
    }
  }
}
