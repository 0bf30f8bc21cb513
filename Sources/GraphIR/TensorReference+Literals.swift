extension TensorReference {
  /// A vector, or with another `shape` any tensor, of integers.
  ///
  /// - Precondition: `dtype` has a fixed size of 8 bytes at most; values beyond it keep their low bits.
  package static func integers(_ values: [Int64], dtype: DataType, shape: [Int64]? = nil) -> TensorReference {
    let size = dtype.sizeInBytes ?? 8
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * size)
    for value in values {
      for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> Int64(8 * index))) }
    }
    return TensorReference(dtype: dtype, shape: shape ?? [Int64(values.count)], storage: .bytes(bytes))
  }

  package static func floats(_ values: [Float], shape: [Int64]? = nil) -> TensorReference {
    integers(values.map { Int64($0.bitPattern) }, dtype: .float, shape: shape ?? [Int64(values.count)])
  }

  /// A tensor of zeros, empty strings or `false`; nil for types that have no such value.
  package static func zeros(_ dtype: DataType, shape: [Int64] = []) -> TensorReference? {
    guard let count = PartialShape(shape).elementCount, count <= 1 << 20 else { return nil }
    if dtype.base == .string {
      return TensorReference(dtype: dtype, shape: shape, storage: .strings([[UInt8]](repeating: [], count: Int(count))))
    }
    guard let size = dtype.sizeInBytes else { return nil }
    return TensorReference(
      dtype: dtype, shape: shape, storage: .bytes([UInt8](repeating: 0, count: Int(count) * size)))
  }
}
