internal import ArtifactIO
internal import GraphIR
internal import TensorValues

/// Small constants, read where they are.
extension TensorReference {
  /// Gives the elements as they are stored, if they are at hand, dense and in order.
  func withStoredBytes(_ body: (Span<UInt8>) -> Void) {
    switch storage {
    case .content(let artifact, let range): artifact.withBytes(in: range, body)
    case .bytes(let bytes): body(bytes.span)
    case .proto:
      let bytes = spreadBytes
      body(bytes.span)
    default: return
    }
  }

  /// The elements of a typed list; none if there are too many or they cannot be had.
  private var spreadBytes: [UInt8] {
    do throws(TensorValuesError) { return try TensorElements.bytes(of: self) } catch { return [] }
  }

  /// Whether two small tensors are of one type and shape, and the same bit for bit.
  func hasSameBytes(as other: TensorReference) -> Bool {
    guard dtype == other.dtype, shape == other.shape else { return false }
    var isSame = false
    withStoredBytes { mine in
      other.withStoredBytes { theirs in
        guard mine.count == theirs.count else { return }
        isSame = mine.indices.allSatisfy { mine[$0] == theirs[$0] }
      }
    }
    return isSame
  }

  /// Whether it has elements, and all of them are zero, of whichever sign.
  var isZero: Bool {
    switch dtype {
    case .float: isFilled(with: [0, 0, 0, 0], or: [0, 0, 0, 0x80])
    case .double: isFilled(with: [0, 0, 0, 0, 0, 0, 0, 0], or: [0, 0, 0, 0, 0, 0, 0, 0x80])
    case .half, .bfloat16: isFilled(with: [0, 0], or: [0, 0x80])
    default: isFilled(with: [UInt8](repeating: 0, count: integerSize))
    }
  }

  /// Whether it has elements, and all of them are one.
  var isOne: Bool {
    switch dtype {
    case .float: isFilled(with: [0, 0, 0x80, 0x3F])
    case .double: isFilled(with: [0, 0, 0, 0, 0, 0, 0xF0, 0x3F])
    case .half: isFilled(with: [0, 0x3C])
    case .bfloat16: isFilled(with: [0x80, 0x3F])
    default: isFilled(with: (0..<integerSize).map { $0 == 0 ? 1 : 0 })
    }
  }

  /// 0 for types that are neither whole numbers nor truth values.
  private var integerSize: Int { dtype.isInteger && !dtype.isReference || dtype == .bool ? dtype.sizeInBytes ?? 0 : 0 }

  /// Whether each element has one of two bit patterns.
  ///
  /// - Complexity: ends at the first that has not, so a weight costs next to nothing.
  private func isFilled(with first: [UInt8], or second: [UInt8]? = nil) -> Bool {
    guard let byteCount, byteCount > 0, byteCount <= TensorElements.smallTensorBytes, !first.isEmpty else {
      return false
    }
    let second = second ?? first
    var isFilled = false
    withStoredBytes { bytes in
      guard Int64(bytes.count) == byteCount else { return }
      for start in stride(from: 0, to: bytes.count, by: first.count) {
        let range = first.indices
        guard
          range.allSatisfy({ bytes[start + $0] == first[$0] }) || range.allSatisfy({ bytes[start + $0] == second[$0] })
        else { return }
      }
      isFilled = true
    }
    return isFilled
  }
}
