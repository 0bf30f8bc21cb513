/// What a value must look like, and how to take it: the building block of readers of YAML.
///
/// A shape gives nil exactly when it reported why; whoever meets nil goes on with the rest of the file.
package struct YAMLShape<Value>: Sendable {
  private let body: @Sendable (YAMLNode, YAMLIssueList) -> Value?

  package init(_ body: @escaping @Sendable (YAMLNode, YAMLIssueList) -> Value?) { self.body = body }

  package func read(_ node: YAMLNode, _ issues: YAMLIssueList) -> Value? { body(node, issues) }

  /// The same with the value turned into another.
  package func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> YAMLShape<Other> {
    YAMLShape<Other> { node, issues in read(node, issues).map(transform) }
  }

  /// The same with a further check: `check` gives what is wrong, or nil.
  package func checked(_ check: @escaping @Sendable (Value) -> String?) -> YAMLShape {
    YAMLShape { node, issues in
      guard let value = read(node, issues) else { return nil }
      guard let complaint = check(value) else { return value }
      issues.report(complaint, at: node)
      return nil
    }
  }
}

extension YAMLShape where Value == YAMLNode {
  /// Any value, to be looked at later.
  package static var node: YAMLShape { YAMLShape { node, _ in node } }
}

extension YAMLShape where Value == String {
  /// A string: `12`, `true` and `null` must be quoted.
  package static var string: YAMLShape {
    YAMLShape { node, issues in node.string ?? mismatch(node, .string, issues) }
  }

  /// A string or a number as it is written, such as a version `3.10`.
  package static var text: YAMLShape {
    YAMLShape { node, issues in
      switch node.tag {
      case .string, .integer, .float: node.text
      default: mismatch(node, .string, issues)
      }
    }
  }

  /// One of the given words.
  package static func word(among words: [String]) -> YAMLShape {
    YAMLShape { node, issues in
      guard let text = YAMLShape<String>.string.read(node, issues) else { return nil }
      if words.contains(text) { return text }
      issues.report("\(quoted(text)) is not allowed here" + hint(for: text, among: words), at: node)
      return nil
    }
  }
}

extension YAMLShape where Value == Int {
  package static var int: YAMLShape { int(in: Int.min...Int.max) }

  package static func int(in range: ClosedRange<Int>) -> YAMLShape {
    YAMLShape { node, issues in
      guard node.tag == .integer else { return mismatch(node, .integer, issues) }
      if let value = node.int, range.contains(value) { return value }
      issues.report(
        "\(quoted(node.text ?? "")) is out of range, allowed is \(range.lowerBound) to \(range.upperBound)", at: node)
      return nil
    }
  }
}

extension YAMLShape where Value == Double {
  /// A number with or without a fraction, `.inf` and `.nan` among them.
  package static var double: YAMLShape {
    YAMLShape { node, issues in
      guard node.tag == .float || node.tag == .integer else { return mismatch(node, .float, issues) }
      if let value = node.double { return value }
      issues.report("\(quoted(node.text ?? "")) is out of range of a 64-bit float", at: node)
      return nil
    }
  }
}

extension YAMLShape where Value == Bool {
  package static var bool: YAMLShape {
    YAMLShape { node, issues in
      if let value = node.bool { return value }
      switch node.text {
      case "yes", "on": issues.report("expected a boolean, found \(describe(node)), write true", at: node)
      case "no", "off": issues.report("expected a boolean, found \(describe(node)), write false", at: node)
      default: return mismatch(node, .boolean, issues)
      }
      return nil
    }
  }
}

extension YAMLShape {
  /// A list whose items all have one shape; all wrong items are reported.
  package static func list<Item>(of item: YAMLShape<Item>) -> YAMLShape where Value == [Item] {
    YAMLShape { node, issues in
      guard let nodes = node.sequence else { return mismatch(node, .sequence, issues) }
      let items = nodes.map { item.read($0, issues) }
      let good = items.compactMap { $0 }
      return good.count == items.count ? good : nil
    }
  }

  /// A list as above, or a single item without brackets.
  package static func oneOrMore<Item>(of item: YAMLShape<Item>) -> YAMLShape where Value == [Item] {
    YAMLShape { node, issues in
      node.sequence == nil
        ? item.read(node, issues).map { [$0] } : YAMLShape<[Item]>.list(of: item).read(node, issues)
    }
  }

  /// A mapping with any keys, in the order of the text.
  package static func entries<Item>(
    of item: YAMLShape<Item>
  ) -> YAMLShape where Value == [(key: String, value: Item)] {
    YAMLShape { node, issues in
      guard let entries = node.mapping else { return mismatch(node, .mapping, issues) }
      let items = entries.map { entry in item.read(entry.value, issues).map { (entry.key.text ?? "", $0) } }
      let good = items.compactMap { $0 }
      return good.count == items.count ? good : nil
    }
  }

  /// One of the words of an enumeration with string values.
  package static func word(_ type: Value.Type = Value.self) -> YAMLShape
  where Value: RawRepresentable<String> & CaseIterable & Sendable {
    let cases = Array(type.allCases)
    let words = cases.map(\.rawValue)
    return YAMLShape { node, issues in
      guard let word = YAMLShape<String>.word(among: words).read(node, issues) else { return nil }
      return cases.first { $0.rawValue == word }
    }
  }

  /// A mapping with the keys that `body` asks for; others are reported.
  ///
  /// - Parameter name: what the mapping is called in messages, such as `rule`.
  package static func record(
    _ name: String, _ body: @escaping @Sendable (inout MappingReader) -> Value?
  ) -> YAMLShape {
    YAMLShape { node, issues in
      guard var reader = MappingReader(node, name: name, issues: issues) else { return nil }
      let value = body(&reader)
      return reader.finish() ? value : nil
    }
  }
}

/// What was expected and what was found, in the words of the report.
func mismatch<Value>(_ node: YAMLNode, _ expected: YAMLTag, _ issues: YAMLIssueList) -> Value? {
  var message = "expected \(expected.name), found \(describe(node))"
  if expected == .string, node.text?.isEmpty == false { message += ", put it in quotes" }
  issues.report(message, at: node)
  return nil
}

private func describe(_ node: YAMLNode) -> String {
  guard let text = node.text else { return node.tag.name }
  if node.tag == .null { return text.isEmpty ? "nothing" : "null" }
  return "\(node.tag.name) \(quoted(text))"
}

/// The end of a message about a word that is not allowed.
private func hint(for word: String, among words: [String]) -> String {
  EditDistance.nearest(to: word, among: words).map { ", did you mean '\($0)'" } ?? allowedWords(words)
}

func allowedWords(_ words: [String]) -> String {
  words.isEmpty ? "" : ", allowed are " + words.map { "'\($0)'" }.joined(separator: ", ")
}
