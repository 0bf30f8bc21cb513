internal import GraphIR

extension Rule {
  /// What a fix of the rule does at a match.
  ///
  /// - Parameter text: a text of the rule with the values of the match.
  package func plan(
    _ fix: FixDefinition, at subject: Subject, in context: RuleContext, text: (Template) -> String
  ) throws(FixPlan.Obstacle) -> FixPlan {
    var planner = FixPlanner(scope: MatchScope(binding, subject, in: context))
    return try planner.plan(fix, text)
  }

  /// Whether a fix is for a match: its `when` is not known to be false.
  package func offers(_ fix: FixDefinition, at subject: Subject, in context: RuleContext) -> Bool {
    guard let condition = fix.condition else { return true }
    let planner = FixPlanner(scope: MatchScope(binding, subject, in: context))
    do throws(FixPlan.Obstacle) {
      if case .bool(false) = try planner.evaluate(condition) { return false }
    } catch {}
    return true
  }

  /// What messages may name besides the subject: definitions, and the other nodes of a matched sub-graph.
  package func values(at subject: Subject, in context: RuleContext) -> [String: String] {
    guard usesFormulas, !definitions.isEmpty || match.first?.graph != nil else { return [:] }
    let scope = MatchScope(binding, subject, in: context)
    var values: [String: String] = [:]
    for definition in definitions { values[definition.name] = scope.value(of: [definition.name])?.words }
    for (capture, node) in zip(binding.captures, scope.nodes).dropFirst() {
      for path in templates.flatMap(\.placeholders) where path.hasPrefix(capture + ".") {
        values[path] = Placeholders.value(path, of: .node(node), as: capture, in: context)
      }
    }
    return values
  }

  private var templates: [Template] { [message] + (note.map { [$0] } ?? []) + fixes.flatMap(\.templates) }
}
