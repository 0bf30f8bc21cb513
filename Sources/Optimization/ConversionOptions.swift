package import Compatibility

/// What a conversion is made for, and what the user asked of it.
package struct ConversionOptions: Sendable {
  package var release: Release
  /// Where the files are that a table is filled from: the folder of the SavedModel.
  package var modelPath: String
  package var quantization: [QuantizationRequest] = []

  package init(release: Release, modelPath: String) {
    self.release = release
    self.modelPath = modelPath
  }
}

/// `--quantize-uint8=GLOBS`: which weights are stored in fewer bits.
package struct QuantizationRequest: Sendable, Hashable {
  package enum Storage: String, Sendable, CaseIterable { case float16, uint8, uint16 }

  package var storage: Storage
  /// Patterns of weight names; nil: all weights that no other request names.
  package var patterns: [String]?

  package init(storage: Storage, patterns: [String]?) {
    self.storage = storage
    self.patterns = patterns
  }
}
