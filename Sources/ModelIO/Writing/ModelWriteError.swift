package import ArtifactIO

/// Why an edited model could not be made or put in its place.
package enum ModelWriteError: Error, Sendable, Hashable {
  /// The file stops making sense, though it could be read before.
  case malformed(offset: Int, expected: String)
  /// Two changes contradict each other.
  case conflict
  /// Something that the format has no word for; what, in words.
  case unwritable(String)
  /// Protocol buffers end at 2 GiB.
  case tooLarge(bytes: Int)
  case reading(ArtifactError)
  case output(OutputError)

  package var message: String {
    switch self {
    case .malformed(let offset, let expected): "byte \(offset) is not what it should be: expected \(expected)"
    case .conflict: "two changes of the model contradict each other"
    case .unwritable(let what): what
    case .tooLarge(let bytes): "the model would have \(bytes) bytes, and a protocol buffer ends at 2147483647"
    case .reading(let error): "'\(error.path)': \(error.message)"
    case .output(let error): error.message
    }
  }
}
