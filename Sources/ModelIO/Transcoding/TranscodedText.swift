package import ArtifactIO

/// The wire form of a text model, with what else the text told.
package struct TranscodedText: Sendable {
  /// Wire bytes under the path of the text file, with the map back to its lines.
  package var artifact: Artifact
  /// Fields that the messages do not have; they were passed over. The first 100.
  package var unknownFields: [UnknownField] = []
  /// All of them.
  package var unknownFieldCount = 0
  /// `# tfjslint-ignore[RULE]: reason`, in order. JSON has no comments.
  package var suppressions: [SuppressionComment] = []

  package struct UnknownField: Sendable, Hashable {
    /// The message without that field, such as `tensorflow.NodeDef`.
    package var message: String
    package var name: String
    package var position: TextPosition
  }

  /// A comment that asks to ignore rules.
  package struct SuppressionComment: Sendable, Hashable {
    /// The rules between the brackets; empty if there are none, which a reader of the comment should complain about.
    package var rules: [String]
    /// The text behind the colon; nil if there is none.
    package var reason: String?
    package var text: TextRange
    /// Whether nothing but blanks stands before it on its line, so that it speaks of what follows.
    package var isAloneOnItsLine: Bool
  }

  mutating func note(_ field: UnknownField) {
    unknownFieldCount += 1
    if unknownFields.count < TranscodingLimits.recordedUnknownFields { unknownFields.append(field) }
  }
}
