internal import GraphIR

/// A tensor with its elements at hand.
struct ConstantTensor: Sendable {
  /// Never a reference type.
  let dtype: DataType
  let shape: DenseShape
  let elements: Elements

  enum Elements: Sendable {
    /// Dense, row-major, little endian.
    case bytes([UInt8])
    case strings([[UInt8]])
  }

  /// INVARIANT: there are as many elements as the shape says.
  private init(dtype: DataType, shape: DenseShape, elements: Elements) {
    self.dtype = dtype
    self.shape = shape
    self.elements = elements
  }

  /// Reads a tensor of at most `limit` bytes, or strings.
  init(reading reference: TensorReference, limit: Int64) throws(NotFoldable) {
    let shape = try Self.shape(of: reference)
    do throws(TensorValuesError) {
      if reference.dtype.base == .string {
        let strings = try TensorElements.strings(of: reference, limit: Int(clamping: limit))
        self.init(dtype: .string, shape: shape, elements: .strings(strings))
      } else {
        let bytes = try TensorElements.bytes(of: reference, limit: limit)
        self.init(dtype: reference.dtype.base, shape: shape, elements: .bytes(bytes))
      }
    } catch { throw NotFoldable() }
  }

  init<T: Element>(_ values: [T], shape: DenseShape) throws(NotFoldable) {
    guard values.count == shape.count else { throw NotFoldable() }
    let size = T.Bits.bitWidth / 8
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * size)
    for value in values {
      let bits = value.bits
      for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: bits >> T.Bits(8 * index))) }
    }
    self.init(dtype: T.dtype, shape: shape, elements: .bytes(bytes))
  }

  init(strings: [[UInt8]], shape: DenseShape) throws(NotFoldable) {
    guard strings.count == shape.count else { throw NotFoldable() }
    self.init(dtype: .string, shape: shape, elements: .strings(strings))
  }

  static func shape(of reference: TensorReference) throws(NotFoldable) -> DenseShape {
    try DenseShape(reference.shape.map { Int(clamping: $0) })
  }

  var reference: TensorReference {
    let storage: TensorReference.Storage
    switch elements {
    case .bytes(let bytes): storage = .bytes(bytes)
    case .strings(let strings): storage = .strings(strings)
    }
    return TensorReference(dtype: dtype, shape: shape.sizes.map { Int64($0) }, storage: storage)
  }

  /// The bytes that the elements take.
  var footprint: Int64 {
    switch elements {
    case .bytes(let bytes): Int64(bytes.count)
    case .strings(let strings): strings.reduce(Int64(strings.count)) { $0 + Int64($1.count) }
    }
  }

  func values<T: Element>(_ type: T.Type) throws(NotFoldable) -> [T] {
    guard dtype == T.dtype, case .bytes(let bytes) = elements else { throw NotFoldable() }
    let size = T.Bits.bitWidth / 8
    var values: [T] = []
    values.reserveCapacity(shape.count)
    for start in stride(from: 0, to: bytes.count, by: size) {
      var bits: T.Bits = 0
      for index in 0..<size { bits |= T.Bits(truncatingIfNeeded: bytes[start + index]) << T.Bits(8 * index) }
      values.append(T(bits: bits))
    }
    return values
  }

  func strings() throws(NotFoldable) -> [[UInt8]] {
    guard case .strings(let strings) = elements else { throw NotFoldable() }
    return strings
  }

  /// The elements of an integer tensor.
  func integers() throws(NotFoldable) -> [Int] {
    guard let type = dtype.whole else { throw NotFoldable() }
    return try integers(type)
  }

  private func integers<T: WholeElement>(_ type: T.Type) throws(NotFoldable) -> [Int] {
    var result: [Int] = []
    for value in try values(type) {
      guard let integer = Int(exactly: value) else { throw NotFoldable() }
      result.append(integer)
    }
    return result
  }

  func reshaped(to shape: DenseShape) throws(NotFoldable) -> ConstantTensor {
    guard shape.count == self.shape.count else { throw NotFoldable() }
    return ConstantTensor(dtype: dtype, shape: shape, elements: elements)
  }

  /// The same bytes read as another type of the same size.
  func reinterpreted(as dtype: DataType) throws(NotFoldable) -> ConstantTensor {
    guard case .bytes = elements, dtype.sizeInBytes == self.dtype.sizeInBytes else { throw NotFoldable() }
    return ConstantTensor(dtype: dtype, shape: shape, elements: elements)
  }

  /// The elements of all, one tensor behind another, as a vector.
  static func joining(_ tensors: [ConstantTensor]) throws(NotFoldable) -> ConstantTensor {
    guard let dtype = tensors.first?.dtype, tensors.allSatisfy({ $0.dtype == dtype }) else { throw NotFoldable() }
    let shape = try DenseShape.vector(tensors.reduce(0) { $0 + $1.shape.count })
    var bytes: [UInt8] = []
    var strings: [[UInt8]] = []
    for tensor in tensors {
      switch tensor.elements {
      case .bytes(let more): bytes += more
      case .strings(let more): strings += more
      }
    }
    return ConstantTensor(
      dtype: dtype, shape: shape, elements: dtype == .string ? .strings(strings) : .bytes(bytes))
  }

  /// A tensor of elements of this one, by their offsets; -1 takes the first element of `filler`, or else zero.
  func picking(
    _ offsets: [Int], shape: DenseShape, filler: ConstantTensor? = nil
  ) throws(NotFoldable) -> ConstantTensor {
    guard offsets.count == shape.count, filler.map({ $0.dtype == dtype && $0.shape.count == 1 }) ?? true else {
      throw NotFoldable()
    }
    switch elements {
    case .strings(let strings):
      let empty = try filler?.strings()[0] ?? []
      let picked = offsets.map { $0 < 0 ? empty : strings[$0] }
      return ConstantTensor(dtype: dtype, shape: shape, elements: .strings(picked))
    case .bytes(let bytes):
      guard let size = dtype.sizeInBytes else { throw NotFoldable() }
      var empty = [UInt8](repeating: 0, count: size)
      if let filler, case .bytes(let bytes) = filler.elements { empty = bytes }
      var picked: [UInt8] = []
      picked.reserveCapacity(offsets.count * size)
      for offset in offsets {
        if offset < 0 { picked += empty } else { picked += bytes[offset * size..<offset * size + size] }
      }
      return ConstantTensor(dtype: dtype, shape: shape, elements: .bytes(picked))
    }
  }
}
