internal import ArtifactIO
internal import Compatibility
package import Diagnostics
package import GraphIR
package import Lowering
internal import Optimization
package import RulePacks

/// Judges models by rules.
package struct Linter: Sendable {
  var configuration: LintConfiguration
  let rules: RuleLibrary

  /// - Errors: rules of two packs with one id or name, a word in `select`, `ignore`, severities or suppressions that
  ///   names no rule.
  package init(configuration: LintConfiguration) throws(RulePackError) {
    self.configuration = configuration
    rules = try RuleLibrary(builtInAnd: configuration.packs)
    try checkWords()
  }

  /// With other packs in the place of the built-in ones: for tests of packs.
  package init(configuration: LintConfiguration, builtIn: [RulePack]) throws(RulePackError) {
    self.configuration = configuration
    rules = try RuleLibrary(packs: builtIn + configuration.packs)
    try checkWords()
  }

  /// Every rule that is active, sorted by id. All rules are read for it.
  package var descriptions: [RuleDescription] {
    let selection = RuleSelection(configuration)
    return rules.all.compactMap { rule in
      guard let severity = selection.shownSeverity(of: rule) else { return nil }
      var description = rule.description(profile: configuration.target.profile)
      description.severity = severity
      return description
    }.sorted { $0.id < $1.id }
  }

  package static func lint(
    source: SourceModel, metaGraph: Int, lowered: LoweredModel, configuration: LintConfiguration
  ) throws(RulePackError) -> LintResult {
    try Linter(configuration: configuration).lint(source: source, metaGraph: metaGraph, lowered: lowered)
  }

  package func lint(source: SourceModel, metaGraph: Int, lowered: LoweredModel) -> LintResult {
    let target = configuration.target
    let knowledge = OpKnowledge(target: target)
    let maker = ViewMaker(source: source, metaGraph: metaGraph, knowledge: knowledge)
    let original = lowered
    var lowered = lowered
    let requested = applyRequested(to: &lowered, maker)
    let stored = PhaseView(source: source, metaGraph: metaGraph, signature: lowered.signature, knowledge: knowledge)
    let early = PhaseView(phase: .lowered, of: lowered, source: source, metaGraph: metaGraph, knowledge: knowledge)
    let (final, rewrites) = converted(lowered, maker)
    let converted = PhaseView(
      phase: .converted, of: final.graph, source: source, metaGraph: metaGraph, knowledge: knowledge)

    // What conversion rewrites is known from its having done so.
    var findings = rewrites.made.map(\.finding)
    for view in [stored, early, converted] {
      let judging = rules.rules(for: view.phase, in: view.context).filter { !$0.isRewrite }
      findings += RuleMatcher(view: view).findings(of: judging)
    }
    findings += repairable(findings, in: early, of: lowered, maker)
    let initializer = final.initializer.map {
      PhaseView(phase: .converted, of: $0, source: source, metaGraph: metaGraph, knowledge: knowledge)
    }
    if let initializer { findings += self.findings(in: initializer, beyond: findings) }
    let placer = FactPlacer(source: stored, lowered: early, converted: converted)
    for fact in final.graph.facts {
      let (subject, view) = placer.place(fact)
      findings += RuleMatcher(view: view).findings(
        of: rules.rules(aboutFact: subject.kind, in: view.context), for: subject)
    }
    findings = surviving(findings, in: [converted, initializer].compactMap(\.self))
    var excuses = Excuses(configuration: configuration, source: source)
    findings = withoutConsequences(withoutSuperseded(findings), excuses)

    let planner = FindingPlanner(early, rules, details: configuration.fixDetails)
    var report = Report(configuration: configuration, planner: planner)
    for group in grouped(findings) { report.add(group, &excuses) }
    for (finding, location) in notices(excuses, converted) { report.add(finding, at: location) }
    var sorted = report.sorted
    CutAdvice(lowered: early, of: lowered, metaGraph: metaGraph, configuration).add(to: &sorted)
    var result = LintResult(
      diagnostics: sorted.map(\.diagnostic), excused: report.excused,
      verdict: Verdicts.overall(sorted.map(\.diagnostic)), backends: Verdicts.backends(report.standing),
      execution: Verdicts.execution(converted.context),
      cleanModel: report.isClean ? CleanModel(model: final) : nil, quantization: final.quantization,
      usedSuppressions: excuses.used,
      places: sorted.map(\.place), plans: configuration.fixDetails.contains(.plans) ? sorted.map(\.plans) : [],
      applied: requested.made.map(AppliedFix.init),
      fixProblems: requested.allProblems + rewrites.allProblems)
    if !result.applied.isEmpty {
      let before = asking(for: .none).lint(source: source, metaGraph: metaGraph, lowered: original)
      result.fixProblems += FixJudgement.problems(made: result.applied, before: [before], after: [result])
    }
    return result
  }

  /// What would be written, and the rewrites that rules define and that were made on the way. A model that is written already
  /// runs as it is, and nothing in it is rewritten.
  private func converted(
    _ lowered: LoweredModel, _ maker: ViewMaker
  ) -> (model: ConvertedModel, rewrites: FixEngine.Outcome) {
    if maker.source.format == .tfjsGraphModel { return (ConvertedModel(graph: lowered), FixEngine.Outcome()) }
    var options = ConversionOptions(release: configuration.target.release, modelPath: maker.source.path)
    options.quantization = configuration.quantization
    let engine = maker.engine({ rules.rules(for: .lowered, in: $0).filter(\.isRewrite) }, wanted: { $0.isUnasked })
    var outcome = FixEngine.Outcome()
    let model = Optimizer.convert(lowered, of: maker.source.metaGraphs[maker.metaGraph], options: options) {
      outcome = engine.apply(to: &$0)
    }
    return (model, outcome)
  }

  // MARK: Steps

  /// Drops what stands in the place of findings in the converted graph, at nodes that conversion drops, such as in a branch that is never taken.
  private func surviving(_ findings: [Finding], in views: [PhaseView]) -> [Finding] {
    func isInPlace(_ finding: Finding) -> Bool {
      finding.view.phase == .lowered && finding.subject.node != nil && !finding.rule.supersedes.isEmpty
        && !finding.rule.isRewrite
    }
    guard findings.contains(where: isInPlace) else { return findings }
    var origins: Set<PhaseView.Origin> = []
    for view in views {
      for (number, graph) in view.context.module.graphs.enumerated() {
        for node in graph.nodeIDs { origins.insert(view.origin(of: NodeSubject(graph: number, id: node))) }
      }
    }
    return findings.filter { finding in
      guard isInPlace(finding), let node = finding.subject.node else { return true }
      return origins.contains(finding.view.origin(of: node))
    }
  }

  /// What rules with a fix find where constants are computed, in the place of what was found by rules that know less.
  private func repairable(
    _ findings: [Finding], in early: PhaseView, of lowered: LoweredModel, _ maker: ViewMaker
  ) -> [Finding] {
    guard maker.source.format != .tfjsGraphModel else { return [] }
    let found = Set(findings.lazy.filter { $0.subject.node != nil }.map(\.rule.id))
    let telling = rules.rules(for: .lowered, in: early.context).filter { rule in
      !rule.isRewrite && !rule.fixes.isEmpty && rule.supersedes.contains(where: found.contains)
    }
    guard !telling.isEmpty else { return [] }
    struct Key: Hashable {
      var rule: String
      var origin: PhaseView.Origin
    }
    let known = Set(
      findings.compactMap { finding in
        finding.subject.node.map { Key(rule: finding.rule.id, origin: finding.view.origin(of: $0)) }
      })
    let options = ConversionOptions(release: configuration.target.release, modelPath: maker.source.path)
    let view = maker.lowered(Optimizer.folded(lowered, of: maker.source.metaGraphs[maker.metaGraph], options: options))
    return RuleMatcher(view: view).findings(of: telling).filter { finding in
      guard finding.outcome == .violated, let node = finding.subject.node else { return false }
      return !known.contains(Key(rule: finding.rule.id, origin: view.origin(of: node)))
    }
  }

  /// What rules about nodes find in the graph that fills the tables. The tables themselves stand in the main graph, too,
  /// and are not reported again.
  private func findings(in initializer: PhaseView, beyond findings: [Finding]) -> [Finding] {
    struct Key: Hashable {
      var rule: String
      var origin: PhaseView.Origin
    }
    func key(_ finding: Finding) -> Key? {
      guard let node = finding.subject.node else { return nil }
      return Key(rule: finding.rule.id, origin: finding.view.origin(of: node))
    }
    let known = Set(findings.filter { $0.view.phase == .converted }.compactMap(key))
    return RuleMatcher(view: initializer).findings(of: rules.rules(for: .converted, in: initializer.context)).filter {
      key($0).map { !known.contains($0) } ?? false
    }
  }

  /// Drops undecided findings below error level, and those at nodes that are unknown only because of reported ones.
  ///
  /// What is excused, or concerns only backends that do not count, explains nothing: behind it the gate must still see
  /// what is unknown.
  private func withoutConsequences(_ findings: [Finding], _ excuses: Excuses) -> [Finding] {
    let profile = configuration.target.profile
    let selection = RuleSelection(configuration)
    let serious = findings.filter {
      $0.outcome == .violated || $0.ownSeverity(profile) == .error || selection.shownSeverity(of: $0.rule) == .error
        || $0.ownSeverity(.recommended) == .error
    }
    guard serious.contains(where: { $0.outcome == .inconclusive }) else { return serious }
    // By phase, how many findings at error level stand at each node: a dropped one explains nothing.
    var counts: [Phase: [NodeSubject: Int]] = [:]
    var excuses = excuses
    for finding in serious where finding.ownSeverity(profile) == .error && finding.concerns(configuration.target) {
      if excuses.reason(for: finding, at: DiagnosticWriter().location(of: finding)) != nil { continue }
      if let node = finding.subject.node { counts[finding.view.phase, default: [:]][node, default: 0] += 1 }
    }
    return serious.filter { finding in
      guard finding.outcome == .inconclusive, let node = finding.subject.node else { return true }
      let phase = finding.view.phase
      let dependencies = UnknownDependencies(context: finding.view.context)
      guard dependencies.isExplained(node, by: { counts[phase]?[$0] != nil }) else { return true }
      if let count = counts[phase]?[node] { counts[phase]?[node] = count > 1 ? count - 1 : nil }
      return false
    }
  }

  /// Findings of one rule at one stored node, reached through several calls, belong together.
  private func grouped(_ findings: [Finding]) -> [[Finding]] {
    struct Key: Hashable {
      var rule: String
      var graph: Int
      var node: NodeID
      var outcome: Outcome
    }
    var groups: [[Finding]] = []
    var positions: [Key: Int] = [:]
    for finding in findings {
      let isFact = if case .fact = finding.subject { true } else { false }
      guard !isFact, let subject = finding.subject.node, let node = finding.view.origin(of: subject).node else {
        groups.append([finding])
        continue
      }
      let key = Key(
        rule: finding.rule.id, graph: finding.view.origin(of: subject).graph, node: node, outcome: finding.outcome)
      if let position = positions[key] {
        groups[position].append(finding)
      } else {
        positions[key] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  /// What there is to say about suppressions themselves.
  private func notices(
    _ excuses: Excuses, _ view: PhaseView
  ) -> [(finding: Finding, location: Location)] {
    var result: [(Finding, Location)] = []
    for (index, suppression) in configuration.suppressions.enumerated() where excuses.concernsModel(suppression) {
      let isExpired = excuses.isExpired(suppression)
      if !isExpired, excuses.used.contains(index) || !configuration.reportsUnusedSuppressions { continue }
      var values = [
        "rule": suppression.rule, "pattern": suppression.node?.pattern ?? "*", "reason": suppression.reason,
      ]
      values["expires"] = suppression.expires?.description
      let fact = FactSubject(
        kind: isExpired ? "expired-suppression" : "unused-suppression", values: values, nodeName: nil, op: nil,
        node: nil)
      let about = rules.rules(aboutFact: fact.kind, in: view.context)
      let findings = RuleMatcher(view: view).findings(of: about, for: fact)
      result += findings.map { ($0, Location(physical: suppression.location)) }
    }
    return result
  }

  private func checkWords() throws(RulePackError) {
    // Without words there is nothing to check, and no index to go through.
    if configuration.select.isEmpty, configuration.ignore.isEmpty, configuration.severityOverrides.isEmpty,
      configuration.suppressions.isEmpty
    {
      return
    }
    var problems: [String] = []
    let rules = rules.names
    func check(_ word: String, _ place: String) {
      if !rules.contains(where: { RuleSelection.names(word, $0) }) {
        problems.append("'\(word)' in \(place) names no rule, category or beginning of an id")
      }
    }
    for word in configuration.select { check(word, "select") }
    for word in configuration.ignore { check(word, "ignore") }
    for override in configuration.severityOverrides { check(override.rule, "severity") }
    for suppression in configuration.suppressions
    where !rules.contains(where: { $0.id == suppression.rule || $0.name == suppression.rule }) {
      problems.append("'\(suppression.rule)' in suppress names no rule")
    }
    if !problems.isEmpty { throw RulePackError(problems: problems) }
  }
}
