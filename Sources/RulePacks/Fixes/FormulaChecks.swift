internal import Diagnostics
internal import GraphIR
internal import YAMLDocument

extension Rule {
  /// Whether a formula needs to know what is matched.
  var usesFormulas: Bool {
    !definitions.isEmpty || match.contains { $0.graph != nil }
      || (match.flatMap { $0.condition.predicates } + condition.predicates).contains { $0 is HoldsPredicate }
      || fixes.contains { $0.edits.contains { !$0.isOfSignature } || $0.condition != nil }
  }

  /// What the names of its formulas mean.
  var binding: MatchBinding {
    MatchBinding(
      captures: match.first?.captures ?? [], graph: match.count == 1 ? match.first?.graph : nil,
      definitions: definitions)
  }

  mutating func bindFormulas() {
    guard usesFormulas else { return }
    let binding = binding
    condition = condition.bound(to: binding)
    for index in match.indices { match[index].condition = match[index].condition.bound(to: binding) }
  }
}

/// Checks of a rule's formulas and fixes that need no model: that every name means something, and that what is added can stand in
/// a graph.
struct FormulaChecks {
  let rule: Rule
  let node: YAMLNode
  let issues: YAMLIssueList

  func run() {
    guard rule.usesFormulas else { return }
    if rule.match.contains(where: { $0.captures != rule.match[0].captures }) {
      issues.report(
        "a rule with formulas calls what it matches by one name in all its matches", at: node["match"] ?? node)
    }
    if rule.match.count > 1, rule.match.contains(where: { $0.graph != nil }) {
      issues.report("a sub-graph is the only match of its rule", at: node["match"] ?? node)
    }
    var known: Set<String> = []
    for (name, formula) in rule.definitions {
      if rule.match.contains(where: { $0.captures.contains(name) }) {
        issues.report("'\(name)' is the name of what is matched", at: node["let"] ?? node)
      }
      check([formula], known, at: node["let"] ?? node)
      known.insert(name)
    }
    for predicate in rule.match.flatMap(\.condition.predicates) + rule.condition.predicates {
      if let holds = predicate as? HoldsPredicate { check(holds.formulas, known, at: node["where"] ?? node) }
    }
    let place = node["fix"] ?? node
    for fix in rule.fixes {
      if let condition = fix.condition { check([condition], known, at: place) }
      if fix.isUnasked, rule.applies.phase != .lowered {
        issues.report("what conversion does unasked is matched in the phase 'lowered'", at: place)
      }
      for verb in fix.edits { check(verb, known, at: place) }
    }
  }

  private func check(_ formulas: [Formula], _ known: Set<String>, at place: YAMLNode) {
    for formula in formulas {
      for path in formula.names {
        let first = path[0]
        if known.contains(first), path.count == 1 || path.count == 2 && MatchScope.port(path[1], "out") != nil {
          continue
        }
        if first == "param", path.count == 2, rule.parameters.contains(where: { $0.name == path[1] }) { continue }
        if captures.contains(first) {
          let fields = path.dropFirst()
          if isEntry ? ["key", "dtype", "shape", "rank"].contains(fields.first ?? "") : MatchScope.isField(fields) {
            continue
          }
        }
        let near = EditDistance.nearest(to: first, among: Array(known) + captures)
        let advice = near.map { $0 == first ? "" : ", did you mean '\($0)'" } ?? ""
        issues.report("'\(path.joined(separator: "."))' in '\(formula.source)' names nothing" + advice, at: place)
      }
    }
  }

  private var captures: [String] { rule.match.first?.captures ?? [] }
  private var isEntry: Bool { rule.match.first?.kind.isEntry ?? false }

  private func checkCapture(_ name: String, at place: YAMLNode) {
    if captures.contains(name), rule.match.first?.kind.hasNode == true { return }
    issues.report("'\(name)' is no node of the match", at: place)
  }

  private func check(_ verb: FixVerb, _ known: Set<String>, at place: YAMLNode) {
    switch verb {
    case .replaceSubgraph(let replacement): check(replacement, known, at: place)
    case .setAttribute(let node, let name, let value):
      checkCapture(node, at: place)
      check([value], known, at: place)
      if let op = onlyOp(of: node) { checkAttribute(name, of: op, at: place) }
    case .insertNode(let inserted):
      checkCapture(inserted.node, at: place)
      check(inserted.attributes.map(\.value), known, at: place)
      for attribute in inserted.attributes { checkAttribute(attribute.key, of: inserted.op, at: place) }
    case .bypassNode(let node, _), .rename(let node, _): checkCapture(node, at: place)
    case .castConstant(let tensor, _): check([tensor], known, at: place)
    case .dequantize(let constant, let node):
      checkCapture(node, at: place)
      check([constant], known, at: place)
    case .rewrite(_, let node, let arguments):
      checkCapture(node, at: place)
      check(arguments.map(\.value), known, at: place)
    case .pinDimension, .cutOutputs: break
    }
  }

  private func check(_ replacement: FixVerb.SubgraphReplacement, _ known: Set<String>, at place: YAMLNode) {
    for node in replacement.removed { checkCapture(node, at: place) }
    var known = known
    for new in replacement.added {
      if known.contains(new.name) || captures.contains(new.name) {
        issues.report("the name '\(new.name)' is taken", at: place)
      }
      var inside = known
      if let loop = new.loop {
        check([loop.list], known, at: place)
        inside.formUnion(loop.names)
        inside.insert(new.name)
      }
      if let condition = new.condition { check([condition], inside, at: place) }
      switch new.content {
      case .constant(let dtype, let value, let shape):
        check([dtype, value] + (shape.map { [$0] } ?? []), inside, at: place)
      case .operation(let op, let inputs, let attributes):
        check(inputs + attributes.map(\.value), inside, at: place)
        for attribute in attributes { checkAttribute(attribute.key, of: op, at: place) }
      }
      known.insert(new.name)
    }
    for result in replacement.results {
      if !replacement.removed.contains(result.node) {
        issues.report("'\(result.node)' gives a result but is not removed", at: place)
      }
      check([result.tensor], known, at: place)
    }
  }

  private func checkAttribute(_ name: String, of op: String, at place: YAMLNode) {
    guard let definition = OpRegistry.tensorFlow.definition(of: op), definition.attribute(name) == nil else { return }
    let near = EditDistance.nearest(to: name, among: definition.attributes.map(\.name))
    issues.report(
      "op '\(op)' has no attribute '\(name)'" + (near.map { ", did you mean '\($0)'" } ?? ""), at: place)
  }

  /// The op of a captured node, if the rule names just one.
  private func onlyOp(of name: String) -> String? {
    guard rule.match.count == 1, let pattern = rule.match.first, pattern.graph == nil, pattern.capture == name else {
      return nil
    }
    for case .predicate(let predicate as OpNamePredicate) in conjuncts(of: pattern.condition) {
      if predicate.names.count == 1 { return predicate.names.first }
    }
    return nil
  }

  private func conjuncts(of condition: Condition) -> [Condition] {
    if case .all(let conditions) = condition { conditions.flatMap(conjuncts) } else { [condition] }
  }
}
