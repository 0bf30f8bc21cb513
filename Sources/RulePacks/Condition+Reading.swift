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
    let present = Set(reader.node.mapping?.compactMap(\.key.text) ?? [])
    for (type, subjects) in PredicateRegistry.subjects where kinds.allSatisfy(subjects.contains) {
      guard reader.contains(type.name), let value = reader.node[type.name] else { continue }
      guard let predicate = type.read(value, issues) else {
        isGood = false
        continue
      }
      conditions.append(.predicate(predicate))
    }
    for word in combinators {
      guard reader.contains(word), let value = reader.node[word] else { continue }
      guard let condition = combination(word, value, kinds, issues) else {
        isGood = false
        continue
      }
      conditions.append(condition)
    }
    // A predicate that exists but does not fit says so, rather than "unknown key".
    for (type, subjects) in PredicateRegistry.subjects
    where present.contains(type.name) && !kinds.allSatisfy(subjects.contains) {
      guard let entry = reader.node.mapping?.first(where: { $0.key.text == type.name }) else { continue }
      _ = reader.contains(type.name)
      isGood = false
      let unfit = kinds.filter { !subjects.contains($0) }.map(\.rawValue).joined(separator: ", ")
      issues.report("predicate '\(type.name)' cannot be asked of: \(unfit)", at: entry.key)
    }
    guard isGood else { return nil }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
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
