package import ArtifactIO

/// Why a text model could not be brought to its wire form.
package enum TranscodingError: Error, Sendable, Hashable {
  /// The text stops making sense: what should have stood at `position`, and what does.
  case malformed(path: String, position: TextPosition, expected: String, found: String)
  /// Reading on would cost more than a model is allowed to.
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
    case .overLimit(_, _, let what, let limit): "\(what) over the limit of \(limit)"
    }
  }

  package var location: PhysicalLocation {
    PhysicalLocation(path: path, region: .text(TextRange(start: position, end: position)))
  }
}

/// What a text model may cost.
enum TranscodingLimits {
  /// Messages in messages; TensorFlow's own limit.
  static let depth = 100
  /// Arrays and objects in each other: a message in JSON may take two levels, and its map entry a third.
  static let jsonDepth = 320
  static let textBytes = 1 << 31
  /// protobuf's own limit on a message.
  static let wireBytes = Int(Int32.max)
  /// JSON keeps a value in some 100 bytes.
  static let jsonValues = 10_000_000
  static let recordedUnknownFields = 100
}
