/// Why a tensor's elements cannot be had.
package enum TensorValuesError: Error, Sendable, Hashable {
  /// The stored bytes do not fit the type and shape.
  case malformed(String)
  /// More elements or bytes than the caller allows.
  case tooLarge
  /// The storage says it has none, or the file is gone.
  case unavailable(String)
  /// The element type is not the one asked for.
  case wrongType

  package var message: String {
    switch self {
    case .malformed(let what): what
    case .tooLarge: "the tensor is too large to be read here"
    case .unavailable(let why): why
    case .wrongType: "the elements are of another type"
    }
  }
}
