package import Diagnostics
package import GraphIR
package import Lowering
internal import Optimization
internal import RulePacks

extension Rule {
  /// Whether it says what conversion does unasked, and no problem.
  var isRewrite: Bool { fixes.contains(where: \.isUnasked) }
}

/// Which fixes the user asked for.
package enum FixRequest: Sendable, Hashable {
  case none, safe
  /// Those that err more, narrow the inputs or change the interface, too.
  case unsafe

  func includes(_ fix: FixDefinition) -> Bool {
    switch self {
    case .none: false
    case .safe: fix.applicability == .safe
    case .unsafe: fix.applicability != .suggestion
    }
  }
}

extension AppliedFix {
  package init(_ planned: PlannedFix) {
    self.init(
      rule: planned.rule.id, title: planned.title, applicability: planned.fix.applicability,
      location: DiagnosticWriter().location(of: planned.finding))
  }
}

/// Makes views of one model, whatever graphs it has at the moment.
struct ViewMaker {
  let source: SourceModel
  let metaGraph: Int
  let knowledge: OpKnowledge

  func lowered(_ model: LoweredModel) -> PhaseView {
    PhaseView(phase: .lowered, of: model, source: source, metaGraph: metaGraph, knowledge: knowledge)
  }

  func engine(
    _ rules: @escaping (RuleContext) -> [Rule], wanted: @escaping (FixDefinition) -> Bool
  ) -> FixEngine {
    FixEngine(
      rules: rules, view: lowered,
      producer: source.metaGraphs[metaGraph].producer, wanted: wanted)
  }
}

extension FixEngine.Outcome {
  /// What rules got wrong, and what was not done because fixes are at odds.
  var allProblems: [FixProblem] {
    var all = problems
    all += conflicts.map {
      FixProblem(
        rule: $0.rule.id, place: $0.finding.place, message: "'\($0.title)' overlaps another fix and was not made")
    }
    if isEndless, let last = made.last {
      all.append(
        FixProblem(
          rule: last.rule.id, place: last.finding.place,
          message: "fixes make each other necessary without end; stopped after \(FixEngine.maximumRounds) rounds"))
    }
    return all
  }
}

extension Linter {
  /// The same with other fixes asked for.
  package func asking(for fixes: FixRequest) -> Linter {
    var other = self
    other.configuration.fixes = fixes
    return other
  }

  /// Makes the fixes that the user asked for in the graph that would run; the stored model stays as it is.
  func applyRequested(to lowered: inout LoweredModel, _ maker: ViewMaker) -> FixEngine.Outcome {
    let request = configuration.fixes
    guard request != .none, maker.source.format != .tfjsGraphModel else { return FixEngine.Outcome() }
    let selection = RuleSelection(configuration)
    var engine = maker.engine { context in
      rules.rules(for: .lowered, in: context).filter {
        !$0.isRewrite && !$0.fixes.isEmpty && selection.shownSeverity(of: $0) != nil
      }
    } wanted: {
      request.includes($0) && !$0.isUnasked
    }
    engine.movesFacts = true
    var outcome = engine.apply(to: &lowered)
    // Some rules match only where constants are computed.
    let options = ConversionOptions(release: configuration.target.release, modelPath: maker.source.path)
    var folded = Optimizer.folded(lowered, of: maker.source.metaGraphs[maker.metaGraph], options: options)
    let more = engine.apply(to: &folded)
    guard !more.made.isEmpty else { return outcome }
    lowered = folded
    outcome.made += more.made
    outcome.problems += more.problems.filter { !outcome.problems.contains($0) }
    outcome.conflicts = more.conflicts
    outcome.isEndless = outcome.isEndless || more.isEndless
    return outcome
  }

  /// What can be done to the stored model: the fixes of one round, those that conversion makes anyway among them.
  ///
  /// - Parameter folding: what is constant is computed first, as conversion does, so that rules know more. Edits still lead back to stored nodes.
  package func plan(
    source: SourceModel, metaGraph: Int, lowered: LoweredModel, folding: Bool = false
  ) -> FixRound {
    let request = configuration.fixes
    guard request != .none, source.format != .tfjsGraphModel else {
      return FixRound(fixes: [], problems: [], model: lowered)
    }
    let target = configuration.target
    var model = lowered
    if folding {
      let options = ConversionOptions(release: target.release, modelPath: source.path)
      model = Optimizer.folded(lowered, of: source.metaGraphs[metaGraph], options: options)
    }
    let maker = ViewMaker(source: source, metaGraph: metaGraph, knowledge: OpKnowledge(target: target))
    let selection = RuleSelection(configuration)
    let engine = maker.engine { context in
      rules.rules(for: .lowered, in: context).filter { selection.shownSeverity(of: $0) != nil }
    } wanted: {
      request.includes($0)
    }
    let round = engine.round(on: model)
    return FixRound(fixes: round.fixes, problems: round.problems, model: model, waiting: round.deferred.count)
  }

  /// Drops findings of rules in whose place a more telling one stands, at the same stored node and no less severe.
  func withoutSuperseded(_ findings: [Finding]) -> [Finding] {
    struct Key: Hashable {
      var rule: String
      var origin: PhaseView.Origin
    }
    let profile = configuration.target.profile
    let selection = RuleSelection(configuration)
    var better: [Key: (own: Severity, shown: Severity)] = [:]
    for finding in findings where finding.outcome == .violated && !finding.rule.supersedes.isEmpty {
      guard finding.concerns(configuration.target), let own = finding.ownSeverity(profile),
        let shown = selection.shownSeverity(of: finding.rule), let node = finding.subject.node,
        let origin = finding.view.storedOrigin(of: node)
      else { continue }
      for rule in finding.rule.supersedes { better[Key(rule: rule, origin: origin)] = (own, shown) }
    }
    if better.isEmpty { return findings }
    return findings.filter { finding in
      guard let node = finding.subject.node, let origin = finding.view.storedOrigin(of: node),
        let other = better[Key(rule: finding.rule.id, origin: origin)]
      else { return true }
      // What closes the gate must be closed by what takes its place.
      return (finding.ownSeverity(profile) ?? .info) > other.own
        || (selection.shownSeverity(of: finding.rule) ?? .info) > other.shown
    }
  }
}

/// What fixes would do to the stored model at once.
package struct FixRound {
  package var fixes: [PlannedFix]
  package var problems: [FixProblem]
  /// The model that they were planned for.
  package var model: LoweredModel
  /// How many more there are, that touch the same nodes.
  package var waiting = 0
}

extension Linter {
  /// The lowered graph after all fixes and rewrites that can be made in it, for tests of rules.
  package func fixed(
    source: SourceModel, metaGraph: Int, lowered: LoweredModel
  ) -> (model: LoweredModel, made: [AppliedFix], problems: [FixProblem]) {
    let target = configuration.target
    let maker = ViewMaker(source: source, metaGraph: metaGraph, knowledge: OpKnowledge(target: target))
    var engine = maker.engine {
      rules.rules(for: .lowered, in: $0)
    } wanted: {
      $0.applicability != .suggestion
    }
    engine.movesFacts = true
    var model = lowered
    let outcome = engine.apply(to: &model)
    return (model, outcome.made.map(AppliedFix.init), outcome.allProblems)
  }
}
