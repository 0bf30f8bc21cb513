/// How a model is written, as far as that is the user's choice.
package struct GraphModelOptions: Sendable {
  package static let defaultShardBytes = 4 << 20

  /// The size of each file of weights but the last, in bytes.
  package var shardBytes = defaultShardBytes
  /// Members of `userDefinedMetadata`: keys, and values as JSON.
  package var metadata: [(key: String, json: String)] = []
  /// Who made the model: `tfjslint 0.1.0`.
  package var convertedBy: String

  package init(convertedBy: String) { self.convertedBy = convertedBy }
}
