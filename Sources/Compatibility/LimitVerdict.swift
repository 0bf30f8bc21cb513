/// What this program does about a limit of the runtime.
package struct LimitVerdict: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Rules report it.
    case rule
    /// Conversion rewrites the node.
    case rewrite
    /// What is written is written so that it does not arise.
    case writer
    /// It cannot be told from the model.
    case undecidable
    /// TensorFlow does the same.
    case sameAsTensorFlow = "same-as-tensorflow"
    /// It is no matter of the model.
    case elsewhere
  }

  package let kind: Kind
  /// Ids with blanks between them for `rule`; a pass and how for `rewrite`; how or why for the others.
  package let text: String

  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
