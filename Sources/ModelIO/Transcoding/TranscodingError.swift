package import ArtifactIO

/// Why a text model could not be brought to its wire form.
package enum TranscodingError: Error, Sendable, Hashable {
  /// The text stops making sense: what should have stood at `position`, and what does.
  case malformed(path: String, position: TextPosition, expected: String, found: String)
  /// Reading on would cost more than a model is allowed to; `what` reads before 'of at most 100'.
  case overLimit(path: String, position: TextPosition, what: String, limit: Int)

  package var path: String {
    switch self {
    case .malformed(let path, _, _, _), .overLimit(let path, _, _, _): path
    }
  }

  package var position: TextPosition {
    switch self {
    case .malformed(_, let position, _, _), .overLimit(_, let position, _, _): position
    }
  }

  /// What happened and what was expected, without the place.
  package var message: String {
    switch self {
    case .malformed(_, _, let expected, let found): "expected \(expected), not \(found)"
    case .overLimit(_, _, let what, let limit): "expected \(what) of at most \(limit)"
    }
  }

  package var location: PhysicalLocation {
    PhysicalLocation(path: path, region: .text(TextRange(start: position, end: position)))
  }
}
