/// What became of the fixes that were asked for, in one model.
package struct FixReport: Sendable {
  /// The fixes that were made, in order.
  package var made: [AppliedFix] = []
  /// Those that were not, and why.
  package var refused: [(fix: AppliedFix, reason: String)] = []
  /// The nodes that differ.
  package var changes: [NodeChange] = []
  /// The difference of a text model, as a unified diff; nil: the model is binary.
  package var textDifference: String?
  /// Where the model was written; nil: nowhere.
  package var path: String?
  /// Whether `fingerprint.pb` was left out, as its checksum would be wrong.
  package var droppedFingerprint = false

  package init() {}

  /// A node that the stored model has, had, or has in another form.
  package struct NodeChange: Sendable, Hashable {
    package enum Kind: String, Sendable { case added, removed, changed }

    package var kind: Kind
    /// nil: the main graph.
    package var function: String?
    package var node: String
    package var op: String
    /// The node as one line of text, before and after.
    package var before: String?
    package var after: String?

    package init(kind: Kind, function: String?, node: String, op: String, before: String? = nil, after: String? = nil) {
      self.kind = kind
      self.function = function
      self.node = node
      self.op = op
      self.before = before
      self.after = after
    }
  }
}

/// A fix that was made, or that was wanted.
package struct AppliedFix: Sendable, Hashable {
  package var rule: String
  /// What it does, with the names of the match.
  package var title: String
  package var applicability: Applicability
  package var location: Location

  package init(rule: String, title: String, applicability: Applicability, location: Location) {
    self.rule = rule
    self.title = title
    self.applicability = applicability
    self.location = location
  }
}
