internal import Compatibility
internal import Diagnostics
internal import GraphIR
internal import RulePacks

/// A match of a rule, before it is put into words.
struct Finding {
  let rule: Rule
  let pattern: Pattern
  let subject: Subject
  let outcome: Outcome
  /// For an undecided one, what is missing.
  let missing: String?
  /// The graphs that the subject stands in.
  let view: PhaseView
  /// The backends it concerns; nil: all.
  let backends: Set<Backend>?

  /// Its severity by the rule and profile, whatever the user wants to see.
  func ownSeverity(_ profile: Profile) -> Severity? { rule.severities[profile] }

  /// Whether a backend that the page uses is among those that it concerns.
  func concerns(_ target: RuleTarget) -> Bool { backends.map { !$0.isDisjoint(with: target.backends) } ?? true }

  /// Whether it is about a node that is stored with the op that it has here.
  var isOfStoredOp: Bool { subject.node.map(view.isOfStoredOp) ?? true }

  /// What the finding is about, in a word: a node's name as stored, or a key of the signature.
  var place: String {
    switch subject {
    case .entry(let entry): return entry.entry.key
    case .model: return "model"
    case .fact(let fact): return fact.nodeName ?? fact.values["key"] ?? "model"
    case .node, .weight: return subject.node.map(view.sourceName) ?? "model"
    }
  }
}
