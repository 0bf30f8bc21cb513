internal import ArtifactIO
internal import Diagnostics

/// Relates a model's files to the model.
enum ModelPath {
  /// `file` as seen from inside the model: relative to its folder where the model is one (`saved_model.pb`), else as
  /// given.
  static func file(_ file: String, in model: ModelReport) -> String {
    let root = FileSystem.trimmed(model.path) + "/"
    return file.hasPrefix(root) ? String(file.dropFirst(root.count)) : file
  }

  /// The model as a person names it: its path, and the signature where the model has one.
  static func title(of model: ModelReport) -> String {
    guard let signature = model.signature else { return model.path }
    return "\(model.path), signature '\(signature)'"
  }
}
