package import ArtifactIO

/// One value of a YAML text with the place where it stands.
///
/// A node written as an alias (`*name`) carries the range of the alias; its children carry the range of the anchored
/// text, so that a message about the node names the use and a message about a child names the line to change.
package struct YAMLNode: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// Keys are scalars and differ in their text.
    case mapping([YAMLEntry])
  }

  package let value: Value
  package let range: TextRange
  /// What the node is by its explicit tag, or else by the YAML 1.2 core schema.
  package let tag: YAMLTag

  package init(value: Value, range: TextRange, tag: YAMLTag) {
    self.value = value
    self.range = range
    self.tag = tag
  }
}

/// A key of a mapping and what stands under it.
package struct YAMLEntry: Sendable, Hashable {
  package let key: YAMLNode
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}

/// The text of a scalar after unescaping and folding, and how it was written.
package struct YAMLScalar: Sendable, Hashable {
  package enum Style: Sendable, Hashable {
    case plain
    /// Single or double quotes.
    case quoted
    /// Literal (`|`) or folded (`>`).
    case block
  }

  package let text: String
  package let style: Style

  package init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}

extension YAMLNode {
  /// The text of any scalar, whatever its tag: `3.10` stays `3.10`.
  package var text: String? {
    if case .scalar(let scalar) = value { scalar.text } else { nil }
  }

  /// The text of a scalar that is a string: not `12`, `true` or `null` without quotes.
  package var string: String? { tag == .string ? text : nil }

  /// nil for anything but an integer, and for one that does not fit.
  package var int: Int? { tag == .integer ? text.flatMap(CoreSchema.integer) : nil }

  /// The value of a floating number or an integer; nil for one that overflows.
  package var double: Double? {
    switch tag {
    case .float: text.flatMap(CoreSchema.float)
    case .integer: text.flatMap { CoreSchema.integer($0).map(Double.init) ?? CoreSchema.float($0) }
    default: nil
    }
  }

  package var bool: Bool? { tag == .boolean ? text.flatMap(CoreSchema.boolean) : nil }

  package var isNull: Bool { tag == .null }

  package var sequence: [YAMLNode]? {
    if case .sequence(let items) = value { items } else { nil }
  }

  package var mapping: [YAMLEntry]? {
    if case .mapping(let entries) = value { entries } else { nil }
  }

  /// The value under `key`, nil if there is none or the node is no mapping.
  ///
  /// - Complexity: O(number of entries).
  package subscript(key: String) -> YAMLNode? {
    mapping?.first { $0.key.text == key }?.value
  }
}
