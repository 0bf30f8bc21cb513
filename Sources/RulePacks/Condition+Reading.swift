internal import YAMLDocument

extension Condition {
  private static let combinators = ["all", "any", "not"]

  /// Reads what stands under `where`: a mapping of predicates, all of which must hold, or a list of such mappings.
  static func read(_ node: YAMLNode, for kinds: [SubjectKind], _ issues: YAMLIssueList) -> Condition? {
    if let items = node.sequence {
      let conditions = items.map { read($0, for: kinds, issues) }
      let good = conditions.compactMap { $0 }
      return good.count == conditions.count ? .all(good) : nil
    }
    guard var reader = MappingReader(node, name: "condition", issues: issues) else { return nil }
    guard node.mapping?.isEmpty == false else {
      issues.report("a condition needs a predicate", at: node)
      return nil
    }
    let asked = readMembers(of: &reader, for: kinds)
    return reader.finish() ? asked : nil
  }

  /// Reads the predicates and combinators of a mapping that may have other keys, too.
  ///
  /// - Returns: nil if one of them was wrong.
  static func readMembers(of reader: inout MappingReader, for kinds: [SubjectKind]) -> Condition? {
    var conditions: [Condition] = []
    var isGood = true
    let issues = reader.issues
    let entries = reader.node.mapping ?? []
    reader.mayHave(possibleKeys(for: kinds))
    // In the order of the registry, so that a rule says the same whatever the order of its keys.
    let present = entries.compactMap { entry in
      entry.key.text.flatMap { PredicateRegistry.known[$0] }.map { ($0, entry) }
    }
    .sorted { $0.0.index < $1.0.index }
    for (known, entry) in present {
      _ = reader.contains(known.type.name)
      let unfit = kinds.filter { !known.subjects.contains($0) }
      guard unfit.isEmpty else {
        // A predicate that exists but does not fit says so, rather than "unknown key".
        isGood = false
        let names = unfit.map(\.rawValue).joined(separator: ", ")
        issues.report("predicate '\(known.type.name)' cannot be asked of: \(names)", at: entry.key)
        continue
      }
      guard let predicate = known.type.read(entry.value, issues) else {
        isGood = false
        continue
      }
      conditions.append(.predicate(predicate))
    }
    for word in combinators {
      guard let entry = entries.first(where: { $0.key.text == word }) else { continue }
      _ = reader.contains(word)
      guard let condition = combination(word, entry.value, kinds, issues) else {
        isGood = false
        continue
      }
      conditions.append(condition)
    }
    guard isGood else { return nil }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  /// What an unknown key may have been meant to be.
  private static func possibleKeys(for kinds: [SubjectKind]) -> [String] { keys[kinds] ?? keys(for: kinds) }

  private static let keys = Dictionary(uniqueKeysWithValues: SubjectKind.allCases.map { ([$0], keys(for: [$0])) })

  private static func keys(for kinds: [SubjectKind]) -> [String] {
    PredicateRegistry.all.filter { type in kinds.allSatisfy(type.subjects.contains) }.map { $0.name } + combinators
  }

  private static func combination(
    _ word: String, _ value: YAMLNode, _ kinds: [SubjectKind], _ issues: YAMLIssueList
  ) -> Condition? {
    if word == "not" { return read(value, for: kinds, issues).map { .not($0) } }
    guard let items = value.sequence, !items.isEmpty else {
      issues.report("'\(word)' needs a list of conditions", at: value)
      return nil
    }
    let conditions = items.map { read($0, for: kinds, issues) }
    let good = conditions.compactMap { $0 }
    guard good.count == conditions.count else { return nil }
    return word == "all" ? .all(good) : .any(good)
  }

  static let schemaName = "condition"

  /// The definition that others refer to.
  static var schema: JSONValue {
    let one = JSONValue.record(members)
    return ["anyOf": [one, .list(of: .reference(schemaName))]]
  }

  static func schemaName(of predicate: any Predicate.Type) -> String { "predicate-" + predicate.name }

  static var members: [JSONValue.Member] {
    let reference = JSONValue.reference(schemaName)
    return PredicateRegistry.all.map { .init($0.name, .reference(schemaName(of: $0))) } + [
      .init("all", .list(of: reference)), .init("any", .list(of: reference)), .init("not", reference),
    ]
  }
}
