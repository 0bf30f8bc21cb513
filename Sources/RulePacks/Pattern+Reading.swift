internal import YAMLDocument

extension Pattern {
  /// Reads what stands under `match`.
  static func readAll(_ node: YAMLNode, _ issues: YAMLIssueList) -> [Pattern]? {
    guard let entries = node.mapping else {
      issues.report("expected a mapping for match, found \(node.tag.name)", at: node)
      return nil
    }
    guard entries.count == 1, let entry = entries.first else {
      issues.report("'match' needs exactly one of \(words)", at: node)
      return nil
    }
    switch entry.key.text {
    case "any":
      guard let items = list(entry.value, "any", issues) else { return nil }
      let patterns = items.map { readAll($0, issues) }
      let good = patterns.compactMap { $0 }
      return good.count == patterns.count ? good.flatMap { $0 } : nil
    case "all":
      guard let items = list(entry.value, "all", issues) else { return nil }
      return readConjunction(items, at: node, issues).map { [$0] }
    case "not":
      issues.report("'not' stands only inside 'all', beside what it excludes from", at: entry.key)
      return nil
    default: return read(entry, issues).map { [$0] }
    }
  }

  private static let words =
    (SubjectKind.allCases.map(\.rawValue) + ["graph", "any", "all"]).map { "'\($0)'" }.joined(separator: ", ")

  private static func list(_ node: YAMLNode, _ word: String, _ issues: YAMLIssueList) -> [YAMLNode]? {
    if let items = node.sequence, !items.isEmpty { return items }
    issues.report("'\(word)' needs a list of matches", at: node)
    return nil
  }

  /// Patterns of one kind and one name, about one subject; `not` excludes.
  private static func readConjunction(_ items: [YAMLNode], at node: YAMLNode, _ issues: YAMLIssueList) -> Pattern? {
    var result: Pattern?
    var conditions: [Condition] = []
    for item in items {
      let isExcluded = item["not"] != nil && item.mapping?.count == 1
      let body = isExcluded ? item["not"] ?? item : item
      guard let pattern = readAll(body, issues).flatMap({ $0.count == 1 ? $0[0] : nil }) else {
        if body["any"] != nil {
          issues.report("'any' cannot stand inside 'all' of matches, use it in 'where'", at: body)
        }
        return nil
      }
      if let first = result, first.kind != pattern.kind || first.capture != pattern.capture {
        issues.report("what stands in 'all' must be about one subject of one name", at: item)
        return nil
      }
      if !isExcluded, result == nil { result = pattern }
      conditions.append(isExcluded ? .not(pattern.condition) : pattern.condition)
    }
    guard let result else {
      issues.report("'all' needs a match that is not excluded", at: node)
      return nil
    }
    return Pattern(kind: result.kind, capture: result.capture, facts: result.facts, condition: .all(conditions))
  }

  private static func read(_ entry: YAMLEntry, _ issues: YAMLIssueList) -> Pattern? {
    if entry.key.text == GraphPatternPredicate.name { return readGraph(entry.value, issues) }
    guard let kind = YAMLShape<SubjectKind>.word().read(entry.key, issues) else { return nil }
    // `fact: dangling-input`, `model: {}` and the like in short.
    if kind == .fact, entry.value.mapping == nil {
      return YAMLShape<[String]>.oneOrMore(of: .word(among: FactKinds.names)).read(entry.value, issues).map {
        Pattern(kind: kind, capture: kind.rawValue, facts: $0, condition: .always)
      }
    }
    guard var reader = MappingReader(entry.value, name: kind.rawValue, issues: issues) else { return nil }
    let capture = reader.optional("as", captureShape, default: kind.rawValue)
    var conditions: [Condition] = []
    var facts: [String] = []
    var isGood = true
    if kind == .fact {
      let kinds = reader.required("kind", .oneOrMore(of: .word(among: FactKinds.names)))
      facts = kinds ?? []
      isGood = kinds != nil
    }
    if kind == .node, reader.contains("op"), let op = entry.value["op"] {
      let condition = opCondition(op, issues)
      isGood = isGood && condition != nil
      condition.map { conditions.append($0) }
    }
    let members = Condition.readMembers(of: &reader, for: [kind])
    guard reader.finish(), isGood, let capture, let members else { return nil }
    return Pattern(kind: kind, capture: capture, facts: facts, condition: .all(conditions + [members]))
  }

  /// A sub-graph: about its root, as far as everything else goes.
  private static func readGraph(_ node: YAMLNode, _ issues: YAMLIssueList) -> Pattern? {
    guard let (graph, op) = GraphPattern.read(node, issues), let capture = graph.captures.first else { return nil }
    var conditions: [Condition] = []
    // The root's op by itself, so that nodes of other ops are never asked.
    if let op, let condition = opCondition(op, issues) { conditions.append(condition) }
    conditions.append(.predicate(GraphPatternPredicate(pattern: graph)))
    var pattern = Pattern(kind: .node, capture: capture, facts: [], condition: .all(conditions))
    pattern.graph = graph
    return pattern
  }

  static var captureShape: YAMLShape<String> { YAMLShape<String>.string.checked(captureProblem) }

  static let captureProblem: @Sendable (String) -> String? = { name in
    let isWord = !name.isEmpty && name.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x5F }
    if !isWord { return "a capture's name has only small letters and '_', found \(quoted(name))" }
    let reserved = [
      "target", "backends", "kernels", "dims", "missing", "param", "true", "false", "null", "inf", "nan", "pi",
    ]
    return reserved.contains(name) || FormulaFunction(rawValue: name) != nil ? "'\(name)' is reserved" : nil
  }

  /// `Cast`, `[Cast, Bitcast]`, `{class: [custom]}` or `{not: …}`.
  static func opCondition(_ node: YAMLNode, _ issues: YAMLIssueList) -> Condition? {
    guard node.mapping != nil else {
      return OpNamePredicate.shape.read(node, issues).map { .predicate($0) }
    }
    guard var reader = MappingReader(node, name: "op", issues: issues) else { return nil }
    let classes = reader.optional("class", OpClassPredicate.shape)
    var excluded: Condition?
    if reader.contains("not"), let inner = node["not"] { excluded = opCondition(inner, issues).map { .not($0) } }
    guard reader.finish() else { return nil }
    if let classes { return .all([.predicate(classes)] + (excluded.map { [$0] } ?? [])) }
    if let excluded { return excluded }
    issues.report("'op' needs a name, a list of names, 'class' or 'not'", at: node)
    return nil
  }

  static let schemaName = "match"

  static var schema: JSONValue {
    var members: [JSONValue.Member] = []
    for kind in SubjectKind.allCases {
      let fields = patternMembers(of: kind)
      let required = kind == .fact ? ["kind"] : []
      let record = JSONValue.record(fields, required: required)
      let facts = JSONValue.oneOrMore(of: .words(FactKinds.names))
      members.append(.init(kind.rawValue, kind == .fact ? ["anyOf": [facts, record]] : record))
    }
    members.append(.init(GraphPatternPredicate.name, GraphPattern.schema))
    let list = JSONValue.list(of: .reference(schemaName))
    members += [.init("all", list), .init("any", list), .init("not", .reference(schemaName))]
    guard case .object(let record) = JSONValue.record(members) else { return .record(members) }
    return .object(record + [.init("minProperties", .int(1)), .init("maxProperties", .int(1))])
  }

  static func patternMembers(of kind: SubjectKind) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init("as", .anyString)]
    if kind == .fact { members.append(.init("kind", .oneOrMore(of: .words(FactKinds.names)))) }
    if kind == .node { members.append(.init("op", .reference(opSchemaName))) }
    members += PredicateRegistry.all.filter { $0.subjects.contains(kind) }.map {
      .init($0.name, .reference(Condition.schemaName(of: $0)))
    }
    let reference = JSONValue.reference(Condition.schemaName)
    return members + [.init("all", .list(of: reference)), .init("any", .list(of: reference)), .init("not", reference)]
  }

  static let opSchemaName = "op"

  static var opSchema: JSONValue {
    [
      "anyOf": [
        .oneOrMore(of: .anyString),
        .record([.init("class", OpClassPredicate.schema), .init("not", .reference(opSchemaName))]),
      ]
    ]
  }
}
