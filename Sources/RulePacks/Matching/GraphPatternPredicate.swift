internal import YAMLDocument

/// Whether a sub-graph stands at a node. No key of its own: it is what `match: {graph: …}` asks.
struct GraphPatternPredicate: Predicate {
  static let name = "graph"
  static let subjects: Set<SubjectKind> = []
  static var shape: YAMLShape<Self> { YAMLShape { _, _ in nil } }
  static var schema: JSONValue { .anyString }

  let pattern: GraphPattern

  func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    return pattern.match(at: node, in: context).truth
  }
}
