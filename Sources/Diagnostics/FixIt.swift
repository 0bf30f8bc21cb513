/// How far a fix may change what the model does.
package enum Applicability: String, Sendable, CaseIterable {
  /// Same interface, outputs exact or within rounding.
  case safe
  /// Larger error, narrower inputs, other names or interface.
  case unsafe
  /// For a person to carry out.
  case suggestion
}

/// A way out of a finding.
package struct FixIt: Sendable, Hashable {
  /// What it will do, in the imperative: `replace 'Erfc' by '1 - Erf'`.
  package var title: String
  package var applicability: Applicability
  /// Code that rides along, such as the JavaScript that pads an input.
  package var snippet: Snippet?
  /// What it does to the lowered graph; empty: it has no edit, cannot be planned here, or no one asked.
  package var edits: [FixEdit] = []
  /// What it does to the model's file; nil: it cannot be carried back into it, is too large to be told, or no one asked.
  package var fileChange: FileChange?

  package struct Snippet: Sendable, Hashable {
    /// `javascript`, `python`, `yaml`, `shell`.
    package var language: String
    package var text: String

    package init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  package init(title: String, applicability: Applicability, snippet: Snippet? = nil) {
    self.title = title
    self.applicability = applicability
    self.snippet = snippet
  }
}
