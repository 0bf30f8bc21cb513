internal import Diagnostics
internal import GraphIR
internal import GraphRewriting
internal import Lowering
internal import Optimization
package import RulePacks

/// One fix at one finding, ready to be made.
package struct PlannedFix {
  let finding: Finding
  package let rule: Rule
  package let fix: FixDefinition
  package let plan: FixPlan
  /// The fix in words, with the names of the match.
  package let title: String
}

/// Finds what fixes do to a lowered model, and does it: the one way in which rules change graphs, whether conversion does it unasked
/// or the user asked for it.
struct FixEngine {
  /// The rules of the lowered phase that could find something in a graph.
  let rules: (RuleContext) -> [Rule]
  let view: (LoweredModel) -> PhaseView
  let producer: Int32
  let wanted: (FixDefinition) -> Bool
  /// Whether facts of the model are about the graphs that are changed, and go with them.
  var movesFacts = false

  /// A fix can make room for another, as a decomposition into ops that are themselves decomposed; what goes on for longer
  /// than this goes in circles.
  static let maximumRounds = 8

  /// The fixes of one round, no two of which touch the same nodes.
  struct Round {
    var fixes: [PlannedFix] = []
    var problems: [FixProblem] = []
    /// Fixes that wait for the next round, as one that was taken touches their nodes.
    var deferred: [PlannedFix] = []
  }

  /// What can be done to a model at once.
  func round(on model: LoweredModel) -> Round {
    var round = Round()
    let view = view(model)
    var touched: Set<NodeSubject> = []
    let writer = DiagnosticWriter()
    for finding in RuleMatcher(view: view).findings(of: rules(view.context)) where finding.outcome == .violated {
      for fix in finding.rule.fixes where wanted(fix) && !fix.edits.isEmpty {
        let plan: FixPlan
        do throws(FixPlan.Obstacle) {
          plan = try finding.rule.plan(fix, at: finding.subject, in: view.context) { writer.text($0, of: finding) }
        } catch {
          if case .rule(let message) = error {
            round.problems.append(FixProblem(rule: finding.rule.id, place: finding.place, message: message))
          }
          continue
        }
        let planned = PlannedFix(
          finding: finding, rule: finding.rule, fix: fix, plan: plan, title: writer.text(fix.title, of: finding))
        if let graph = plan.graph {
          let own = Set(graph.edit.touched.map { graph.nodes[$0] })
          // What another edit removes or changes must not be read as matched either.
          guard touched.isDisjoint(with: graph.nodes), own.isDisjoint(with: touched) else {
            round.deferred.append(planned)
            break
          }
          touched.formUnion(own)
        }
        round.fixes.append(planned)
        break
      }
    }
    return round
  }

  /// Makes fixes until there are none left.
  ///
  /// - Returns: what was made, in order; what rules got wrong; and whether it came to an end.
  func apply(to model: inout LoweredModel) -> Outcome {
    var outcome = Outcome()
    var origins: Set<PhaseView.Origin> = []
    var limit = RoundLimit(Self.maximumRounds)
    while !limit.isReached {
      let round = round(on: model)
      limit.count(waiting: round.deferred.count)
      outcome.problems += round.problems
      let fixes = round.fixes.filter { $0.plan.graph != nil }
      if fixes.isEmpty {
        outcome.problems += round.fixes.map {
          FixProblem(
            rule: $0.rule.id, place: $0.finding.place,
            message: "it changes the signature, which is done in the stored model, by 'fix'")
        }
        outcome.conflicts = round.deferred
        return outcome
      }
      make(fixes, in: &model)
      for fix in fixes {
        // Of what a rewrite adds and another one takes apart only the first is told: it stands at a stored node.
        if let node = fix.finding.subject.node, let origin = fix.finding.view.storedOrigin(of: node) {
          if origins.insert(origin).inserted || fix.finding.isOfStoredOp { outcome.made.append(fix) }
        } else {
          outcome.made.append(fix)
        }
      }
    }
    outcome.isEndless = true
    return outcome
  }

  struct Outcome {
    var made: [PlannedFix] = []
    var problems: [FixProblem] = []
    var conflicts: [PlannedFix] = []
    var isEndless = false
  }

  private func make(_ fixes: [PlannedFix], in model: inout LoweredModel) {
    let contradictions: Set<ModelFact.Kind> = [.dtypeContradiction, .shapeContradiction]
    for graph in Set(fixes.compactMap { $0.plan.graph?.nodes.first?.graph }).sorted() {
      model.edit(graph, movingFacts: movesFacts) { editor in
        for part in fixes.compactMap(\.plan.graph) where part.nodes.first?.graph == graph {
          editor.apply(part.edit, to: part.nodes.map(\.id))
        }
      }
    }
    let found = model.inferTypes(producer: producer)
    guard movesFacts else { return }
    model.facts.removeAll { contradictions.contains($0.kind) }
    model.facts += found
  }
}

/// Tells fixes that make each other necessary without end from fixes that wait for each other.
package struct RoundLimit {
  private var left: Int
  private var waiting = Int.max

  package init(_ rounds: Int) { left = rounds }

  package var isReached: Bool { left <= 0 }

  /// Counts a round, but for one after which fewer wait than before: of these there are not many in a row.
  package mutating func count(waiting: Int) {
    if waiting >= self.waiting { left -= 1 }
    self.waiting = waiting
  }
}

/// A fix that makes no sense where its rule matched: an error of the rule.
package struct FixProblem: Sendable, Hashable {
  package var rule: String
  package var place: String
  package var message: String
  /// Whether the fix was made, and what came of it is wrong.
  package var isMade: Bool

  package init(rule: String, place: String, message: String, isMade: Bool = false) {
    self.rule = rule
    self.place = place
    self.message = message
    self.isMade = isMade
  }
}
