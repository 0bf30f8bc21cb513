/// A finding: what is wrong with a model, where, why, and what can be done.
package struct Diagnostic: Sendable, Hashable {
  /// The rule's number, `TFJ101`.
  package var rule: String
  /// The rule's name, `unsupported-op`.
  package var name: String
  package var severity: Severity
  package var outcome: Outcome
  /// Lower case, no full stop, the offending value in single quotes.
  package var message: String
  /// Why it matters and what to do, as Markdown; nil if the message says it all.
  package var note: String?
  package var location: Location
  /// The node's data inputs as far as they are known, for the text report.
  package var inputs: [Operand]
  /// Signature outputs that need the node, sorted.
  package var outputKeys: [String]
  package var related: [Related]
  package var fixes: [FixIt]
  /// Stable across exports: from rule, function stem, node, op and message arguments; never from offsets.
  package var fingerprint: String
  /// Where the rule is explained, an absolute URL.
  package var documentation: String?

  /// A value that goes into a node: its producer, type and shape.
  package struct Operand: Sendable, Hashable {
    package var name: String
    /// `float32 [None, 128]`.
    package var type: String

    package init(name: String, type: String) {
      self.name = name
      self.type = type
    }
  }

  package struct Related: Sendable, Hashable {
    package var message: String
    package var location: Location

    package init(message: String, location: Location) {
      self.message = message
      self.location = location
    }
  }

  package init(
    rule: String, name: String, severity: Severity, outcome: Outcome = .violated, message: String,
    note: String? = nil, location: Location, inputs: [Operand] = [], outputKeys: [String] = [],
    related: [Related] = [], fixes: [FixIt] = [], fingerprint: String = "", documentation: String? = nil
  ) {
    self.rule = rule
    self.name = name
    self.severity = severity
    self.outcome = outcome
    self.message = message
    self.note = note
    self.location = location
    self.inputs = inputs
    self.outputKeys = outputKeys
    self.related = related
    self.fixes = fixes
    self.fingerprint = fingerprint
    self.documentation = documentation
  }
}
