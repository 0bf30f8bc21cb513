internal import Compatibility
internal import Diagnostics
internal import GraphIR
internal import Lowering
internal import RulePacks

/// Finds the matches of rules in one phase of a model.
///
/// Rules about nodes are first reduced to arrays by op symbol: whatever the op or the whole model decides is decided once
/// for each distinct op, so that a node without rules costs one array access.
struct RuleMatcher {
  let view: PhaseView

  /// A class because every node goes through those of its op, and a copy would count ten references.
  private final class Candidate {
    let rule: Rule
    let pattern: Pattern
    let condition: Condition

    init(rule: Rule, pattern: Pattern, condition: Condition) {
      self.rule = rule
      self.pattern = pattern
      self.condition = condition
    }
  }

  func findings(of rules: [Rule]) -> [Finding] {
    var findings: [Finding] = []
    var nodeRules: [(Rule, Pattern)] = []
    for rule in rules {
      for pattern in rule.match {
        switch pattern.kind {
        case .node, .weight: nodeRules.append((rule, pattern))
        case .input, .output: entries(rule, pattern, &findings)
        case .model: judge(candidate(rule, pattern, nil), .model, &findings)
        case .fact: break
        }
      }
    }
    if !nodeRules.isEmpty { nodes(nodeRules, &findings) }
    return findings
  }

  /// Judges one fact by every rule that is about its kind.
  func findings(of rules: [Rule], for fact: FactSubject) -> [Finding] {
    var findings: [Finding] = []
    for rule in rules {
      for pattern in rule.match where pattern.kind == .fact && pattern.facts.contains(fact.kind) {
        judge(Candidate(rule: rule, pattern: pattern, condition: whole(rule, pattern)), .fact(fact), &findings)
      }
    }
    return findings
  }

  // MARK: Nodes

  private func nodes(_ rules: [(Rule, Pattern)], _ findings: inout [Finding]) {
    let context = view.context
    let symbols = context.module.context.strings
    var table = [[Candidate]](repeating: [], count: context.ops.count)
    let constants = Set(["Const", "HostConst"].compactMap(symbols.find))
    for (rule, pattern) in rules {
      for (index, op) in context.ops.enumerated() {
        if pattern.kind == .weight, !constants.contains(context.opSymbols[index]) { continue }
        let candidate = candidate(rule, pattern, op)
        if case .constant(.no) = candidate.condition { continue }
        table[index].append(candidate)
      }
    }
    let valueKey = symbols.find("value")
    for (index, graph) in context.module.graphs.enumerated() {
      let arguments = index == 0 ? [] : Set(graph.arguments)
      for id in graph.nodeIDs {
        guard let op = context.opIndex(of: graph[id].op), !table[op].isEmpty else { continue }
        let candidates = table[op]
        if !arguments.isEmpty, arguments.contains(id) { continue }
        let node = NodeSubject(graph: index, id: id)
        for candidate in candidates {
          if candidate.pattern.kind == .weight {
            guard let valueKey, let entry = graph.attribute(valueKey, of: id),
              let tensor = context.module.context[entry.value].asTensor
            else { continue }
            judge(candidate, .weight(WeightSubject(node: node, tensor: tensor)), &findings)
          } else {
            judge(candidate, .node(node), &findings)
          }
        }
      }
    }
  }

  // MARK: Entries

  private func entries(_ rule: Rule, _ pattern: Pattern, _ findings: inout [Finding]) {
    let candidate = candidate(rule, pattern, nil)
    if case .constant(.no) = candidate.condition { return }
    let isInput = pattern.kind == .input
    let signature = view.context.signature
    for (index, entry) in (isInput ? signature.inputs : signature.outputs).enumerated() {
      let fact = fact(ofEntry: index, isInput: isInput)
      let dtype = entry.dtype == .invalid ? fact.dtype ?? .invalid : entry.dtype
      let shape = entry.shape.merged(with: fact.shape) ?? entry.shape
      let subject = EntrySubject(isInput: isInput, index: index, entry: entry, dtype: dtype, shape: shape)
      judge(candidate, .entry(subject), &findings)
    }
  }

  private func fact(ofEntry index: Int, isInput: Bool) -> RuleContext.TensorFact {
    let unknown = RuleContext.TensorFact(dtype: nil, shape: .unknown)
    guard let lowered = view.lowered else { return unknown }
    if isInput {
      guard lowered.inputs.indices.contains(index), let node = lowered.inputs[index] else { return unknown }
      return view.context.fact(of: Edge(node: node, port: 0), in: 0)
    }
    guard lowered.outputs.indices.contains(index) else { return unknown }
    return view.context.fact(of: lowered.outputs[index], in: 0)
  }

  // MARK: Judging

  private func whole(_ rule: Rule, _ pattern: Pattern) -> Condition { .all([pattern.condition, rule.condition]) }

  private func candidate(_ rule: Rule, _ pattern: Pattern, _ op: OpFacts?) -> Candidate {
    Candidate(
      rule: rule, pattern: pattern, condition: whole(rule, pattern).specialized(for: op, in: view.context))
  }

  private func judge(_ candidate: Candidate, _ subject: Subject, _ findings: inout [Finding]) {
    let outcome: Outcome
    var missing: String?
    switch candidate.condition.evaluate(subject, in: view.context) {
    case .no: return
    case .yes: outcome = .violated
    case .unknown(let what):
      outcome = .inconclusive
      missing = what
    }
    let predicates = candidate.pattern.condition.predicates + candidate.rule.condition.predicates
    var backends = candidate.rule.applies.backends.map(Set.init)
    for predicate in predicates {
      guard let concerned = predicate.backends(for: subject, in: view.context) else { continue }
      backends = backends.map { $0.intersection(concerned) } ?? concerned
    }
    findings.append(
      Finding(
        rule: candidate.rule, pattern: candidate.pattern, subject: subject, outcome: outcome, missing: missing,
        view: view, backends: backends))
  }
}
