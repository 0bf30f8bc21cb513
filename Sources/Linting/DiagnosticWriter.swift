internal import ArtifactIO
internal import Diagnostics
internal import GraphIR
internal import Lowering
internal import RulePacks

/// Puts findings into words: messages, notes and fixes from templates, places from provenance.
struct DiagnosticWriter {
  func diagnostic(of finding: Finding, severity: Severity, otherInstances: [Finding] = []) -> Diagnostic {
    let rule = finding.rule
    let value = values(of: finding)
    let location = location(of: finding)
    let message = message(of: finding, value)
    let node = finding.subject.node
    return Diagnostic(
      rule: rule.id, name: rule.name, severity: severity, outcome: finding.outcome, message: message,
      note: rule.note?.text(value), location: location, inputs: node.map(finding.view.operands) ?? [],
      outputKeys: node.map(finding.view.outputKeys) ?? [], related: related(to: finding, otherInstances),
      fixes: rule.fixes.filter { rule.offers($0, at: finding.subject, in: finding.view.context) }.map { fix in
        FixIt(
          title: fix.title.text(value), applicability: fix.applicability,
          snippet: fix.snippet.map { FixIt.Snippet(language: $0.language, text: $0.text.text(value)) })
      },
      fingerprint: fingerprint(of: finding, location, message), documentation: rule.documentation)
  }

  func location(of finding: Finding) -> Location {
    switch finding.subject {
    case .node(let node): return finding.view.location(of: node)
    case .weight(let weight): return finding.view.location(of: weight.node)
    case .entry(let entry): return finding.view.location(of: entry.entry)
    case .model: return Location(physical: finding.view.wholeFile)
    case .fact(let fact):
      if let node = fact.node { return finding.view.location(of: node) }
      if let index = fact.values[FactPlacer.entryIndexKey].flatMap({ Int($0) }) {
        let signature = finding.view.context.signature
        let entries = fact.values["direction"] == "output" ? signature.outputs : signature.inputs
        if entries.indices.contains(index) { return finding.view.location(of: entries[index]) }
      }
      if let path = fact.values["path"], fact.kind == "missing-shard" || fact.kind == "short-shard" {
        return Location(physical: PhysicalLocation(path: path))
      }
      return Location(physical: finding.view.wholeFile)
    }
  }

  /// A text of the rule with the values of the match.
  func text(_ template: Template, of finding: Finding) -> String { template.text(values(of: finding)) }

  private func values(of finding: Finding) -> (String) -> String? {
    var extra: [String: String] = [:]
    for predicate in finding.pattern.condition.predicates + finding.rule.condition.predicates {
      extra.merge(predicate.values(for: finding.subject, in: finding.view.context)) { first, _ in first }
    }
    if let missing = finding.missing { extra["missing"] = missing }
    let formulas = finding.rule.values(at: finding.subject, in: finding.view.context)
    extra.merge(formulas) { first, _ in first }
    return { path in
      extra[path]
        ?? Placeholders.value(path, of: finding.subject, as: finding.pattern.capture, in: finding.view.context)
    }
  }

  /// An undecided rule says what it would need, unless to be undecided is what it is about.
  private func message(of finding: Finding, _ value: (String) -> String?) -> String {
    guard finding.outcome == .inconclusive,
      !finding.rule.condition.predicates.contains(where: { $0 is UndecidedPredicate })
    else { return finding.rule.message.text(value) }
    let subject = finding.subject.node.map { "op '\(finding.view.context.op(of: $0))'" } ?? "'\(finding.place)'"
    return "cannot decide '\(finding.rule.name)' for \(subject): \(finding.missing ?? "something") is not known"
  }

  private func related(to finding: Finding, _ others: [Finding]) -> [Diagnostic.Related] {
    var related: [Diagnostic.Related] = []
    for predicate in finding.pattern.condition.predicates + finding.rule.condition.predicates {
      for node in predicate.related(to: finding.subject, in: finding.view.context) {
        let op = finding.view.context.op(of: node)
        related.append(.init(message: "carried on by op '\(op)'", location: finding.view.location(of: node)))
      }
    }
    for other in others.prefix(Self.maximumInstances) {
      related.append(
        .init(message: "the same node, reached through another call", location: location(of: other)))
    }
    if let next = others.dropFirst(Self.maximumInstances).first {
      let rest = others.count - Self.maximumInstances
      related.append(.init(message: "the same node, reached through \(rest) more calls", location: location(of: next)))
    }
    return related
  }

  private static let maximumInstances = 8

  private func fingerprint(of finding: Finding, _ location: Location, _ message: String) -> String {
    let function = location.function.map(Fingerprint.functionStem)
    // The message holds the arguments; a function's counter in it must not count.
    let stable =
      location.function.map { name in replace(name, by: function ?? name, in: message) } ?? message
    return Fingerprint.make([
      finding.rule.id, finding.outcome.rawValue, function, location.node ?? finding.place, location.op, stable,
    ])
  }

  private func replace(_ name: String, by stem: String, in text: String) -> String {
    guard !name.isEmpty else { return text }
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: name) {
      result += rest[..<range.lowerBound]
      result += stem
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
