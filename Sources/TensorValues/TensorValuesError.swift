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
  /// The elements in a checkpoint are not those that it was written with.
  ///
  /// - Units: both checksums in the masked form that files store.
  case checksum(path: String, offset: Int, key: String, stored: UInt32, computed: UInt32)

  package var message: String {
    switch self {
    case .malformed(let what): what
    case .tooLarge: "the tensor is too large to be read here"
    case .unavailable(let why): why
    case .wrongType: "the elements are of another type"
    case .checksum(let path, let offset, let key, let stored, let computed):
      "tensor '\(key)' at byte \(offset) of '\(path)' is damaged, its checksum is '\(Self.hexadecimal(computed))' and "
        + "'\(Self.hexadecimal(stored))' is stored"
    }
  }

  private static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16)
    return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
