package import ArtifactIO

/// Why a model could not be read.
package enum ModelReadError: Error, Sendable, Hashable {
  case artifact(ArtifactError)
  /// The bytes stop making sense.
  case malformed(path: String, offset: Int, expected: String)
  /// The text stops making sense.
  case malformedText(path: String, position: TextPosition, expected: String)
  /// The file is well formed and holds no model.
  case notAModel(path: String, reason: String)
  /// Reading on would cost more than a model is allowed to.
  case overLimit(path: String, offset: Int, what: String, limit: Int)
  /// Git LFS left a pointer where the model should be.
  case lfsPointer(path: String)
  /// The checkpoint's index is missing or corrupt.
  case checkpoint(path: String, offset: Int?, message: String)

  package var path: String {
    switch self {
    case .artifact(let error): error.path
    case .malformed(let path, _, _), .malformedText(let path, _, _), .notAModel(let path, _),
      .overLimit(let path, _, _, _), .lfsPointer(let path), .checkpoint(let path, _, _):
      path
    }
  }

  /// What happened and what was expected, without the place.
  package var message: String {
    switch self {
    case .artifact(let error): error.message
    case .malformed(_, let offset, let expected): "byte \(offset) is not what it should be: expected \(expected)"
    case .malformedText(_, let position, let expected):
      "line \(position.line), column \(position.column) is not what it should be: expected \(expected)"
    case .notAModel(_, let reason): reason
    case .overLimit(_, let offset, let what, let limit): "\(what) at byte \(offset) is over the limit of \(limit)"
    case .lfsPointer: "the file is a Git LFS pointer; fetch the model with 'git lfs pull'"
    case .checkpoint(_, _, let message): message
    }
  }

  package var location: PhysicalLocation {
    switch self {
    case .malformed(let path, let offset, _), .overLimit(let path, let offset, _, _):
      PhysicalLocation(path: path, region: .bytes(ByteRange(offset: offset, count: 1)))
    case .malformedText(let path, let position, _):
      PhysicalLocation(path: path, region: .text(TextRange(start: position, end: position)))
    case .checkpoint(let path, let offset, _):
      PhysicalLocation(path: path, region: offset.map { .bytes(ByteRange(offset: $0, count: 1)) })
    default: PhysicalLocation(path: path)
    }
  }
}
