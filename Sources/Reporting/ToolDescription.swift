/// How reports name this program.
enum ToolDescription {
  static let name = "tfjslint"
  static let fullName = "tfjslint, a linter for TensorFlow models bound for TensorFlow.js"
  /// Where to read about the program, an absolute URL; nil as long as it has no home on the web.
  static let informationURI: String? = nil
}
