/// Takes the values of a mapping key by key and reports every key that nobody asked for.
///
/// A reader gives nil both for an optional key that is absent and for a value that it reported; the issue list tells
/// them apart, as a file with issues is not used.
package struct MappingReader {
  package let node: YAMLNode
  /// What the mapping is called in messages, such as `rule`.
  package let name: String
  package let issues: YAMLIssueList

  private let entries: [YAMLEntry]
  private var asked: [String] = []
  private var further: [String] = []

  /// nil, and an issue, if `node` is no mapping.
  package init?(_ node: YAMLNode, name: String, issues: YAMLIssueList) {
    guard let entries = node.mapping else {
      issues.report("expected a mapping for \(name), found \(node.tag.name)", at: node)
      return nil
    }
    self.node = node
    self.name = name
    self.issues = issues
    self.entries = entries
  }

  /// The value under `key`, and an issue if there is none.
  package mutating func required<Value>(_ key: String, _ shape: YAMLShape<Value>) -> Value? {
    guard let value = take(key) else {
      issues.report("\(name) has no '\(key)', which is required", at: node)
      return nil
    }
    return shape.read(value, issues)
  }

  /// The value under `key`, nil without an issue if there is none.
  package mutating func optional<Value>(_ key: String, _ shape: YAMLShape<Value>) -> Value? {
    take(key).flatMap { shape.read($0, issues) }
  }

  /// The value under `key`, or `fallback` if there is none.
  package mutating func optional<Value>(_ key: String, _ shape: YAMLShape<Value>, default fallback: Value) -> Value? {
    guard let value = take(key) else { return fallback }
    return shape.read(value, issues)
  }

  /// Whether `key` stands in the mapping; it counts as asked for.
  package mutating func contains(_ key: String) -> Bool { take(key) != nil }

  /// Names keys that might stand in the mapping, too: what an unknown key is compared with. Cheaper than to ask for each.
  package mutating func mayHave(_ keys: [String]) { further = keys }

  /// Reports the keys that were not asked for; false if there were any.
  ///
  /// - Complexity: O(entries · keys asked for).
  package func finish() -> Bool {
    let unknown = entries.filter { !asked.contains($0.key.text ?? "") }
    guard !unknown.isEmpty else { return true }
    // Who misspelt a key has not also written it right.
    let present = Set(entries.lazy.compactMap(\.key.text))
    let possible = asked + further.filter { !asked.contains($0) }
    let absent = possible.filter { !present.contains($0) }
    let allowed = possible.sorted()
    for entry in unknown {
      let key = entry.key.text ?? ""
      let near = EditDistance.nearest(to: key, among: absent)
      let advice = near.map { ", did you mean '\($0)'" } ?? allowedWords(allowed)
      issues.report("unknown key \(quoted(key)) in \(name)" + advice, at: entry.key)
    }
    return false
  }

  private mutating func take(_ key: String) -> YAMLNode? {
    if !asked.contains(key) { asked.append(key) }
    return entries.first { $0.key.text == key }?.value
  }
}
