/// Why something could not be written.
package enum OutputError: Error, Sendable, Hashable {
  /// There is something, and it may not be replaced unasked.
  case exists(path: String)
  /// A file is there, and may not be replaced unasked.
  case occupied(path: String)
  /// What is there can never be replaced by a folder; why, as the end of a sentence.
  case unsuitable(path: String, reason: String)
  case failed(path: String, reason: String)

  package var message: String {
    switch self {
    case .exists(let path): "'\(path)' exists and is not empty"
    case .occupied(let path): "'\(path)' exists"
    case .unsuitable(let path, let reason): "'\(path)' \(reason)"
    case .failed(let path, let reason): "'\(path)' cannot be written: \(reason)"
    }
  }

  static func failed(_ path: String, _ code: Int32) -> OutputError {
    .failed(path: path, reason: ArtifactError.reason(code))
  }
}
