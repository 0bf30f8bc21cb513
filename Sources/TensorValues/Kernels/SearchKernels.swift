internal import GraphIR

extension ConstantKernels {
  /// Where something is in a tensor.
  ///
  /// - Source: `tensorflow/core/kernels/argmax_op.cc`, `where_op.cc`, `unique_op.cc`, `inplace_ops.cc`.
  static let searches: [String: Kernel] = [
    "ArgMax": extreme(ofLargest: true), "ArgMin": extreme(ofLargest: false),
    "Where": place, "Unique": unique, "InvertPermutation": invertPermutation,
  ]

  private static func extreme(ofLargest isLargest: Bool) -> Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(2)
      let tensor = try call.tensor(0)
      let axis = try tensor.shape.axis(try call.index(1))
      var axes = Array(0..<tensor.shape.rank)
      axes.append(axes.remove(at: axis))
      let rows = try call.transposing(tensor, axes)
      let dtype = try call.outputType()
      var sizes = tensor.shape.sizes
      let length = sizes.remove(at: axis)
      let shape = try call.room(for: sizes, dtype)
      guard length > 0 else { throw NotFoldable() }
      let places: [Int]
      if let type = tensor.dtype.real {
        places = try extremes(type, rows, length, isLargest)
      } else if let type = tensor.dtype.whole {
        places = try extremes(type, rows, length, isLargest)
      } else if tensor.dtype == .bool {
        places = try extremes(UInt8.self, try rows.reinterpreted(as: .uint8), length, isLargest)
      } else {
        throw NotFoldable()
      }
      return [try call.integers(places, shape: shape, as: dtype)]
    }
  }

  /// The first of equal ones. Not with NaN, with which TensorFlow's answer depends on how work is divided.
  private static func extremes<T: Element & Comparable>(
    _ type: T.Type, _ tensor: ConstantTensor, _ length: Int, _ isLargest: Bool
  ) throws(NotFoldable) -> [Int] {
    let values = try tensor.values(type)
    guard values.allSatisfy({ $0 == $0 }) else { throw NotFoldable() }
    return stride(from: 0, to: values.count, by: length).map { start in
      var best = start
      for index in start..<start + length
      where isLargest ? values[index] > values[best] : values[index] < values[best] { best = index }
      return best - start
    }
  }

  /// The coordinates of what is not zero.
  private static let place: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    let isSet: [Bool]
    if tensor.dtype == .bool {
      isSet = try tensor.values(Bool.self)
    } else if let type = tensor.dtype.real {
      isSet = try nonZero(type, tensor)
    } else if let type = tensor.dtype.whole {
      isSet = try nonZero(type, tensor)
    } else {
      throw NotFoldable()
    }
    let found = isSet.indices.filter { isSet[$0] }
    let shape = try call.room(for: [found.count, tensor.shape.rank], .int64)
    let (strides, sizes) = (tensor.shape.strides, tensor.shape.sizes)
    let coordinates = found.flatMap { offset in sizes.indices.map { Int64(offset / strides[$0] % sizes[$0]) } }
    return [try ConstantTensor(coordinates, shape: shape)]
  }

  private static func nonZero<T: Element>(
    _ type: T.Type, _ tensor: ConstantTensor
  ) throws(NotFoldable) -> [Bool] {
    let zero = T(bits: 0)
    return try tensor.values(type).map { $0 != zero }
  }

  /// Distinct elements in the order in which they first come, and for each element which one it is.
  private static let unique: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    guard tensor.shape.rank == 1 else { throw NotFoldable() }
    let dtype = try call.outputType(1)
    var numbers: [[UInt8]: Int] = [:]
    var (firsts, places): ([Int], [Int]) = ([], [])
    for (offset, key) in try keys(of: tensor).enumerated() {
      let number = numbers[key] ?? firsts.count
      if number == firsts.count {
        numbers[key] = number
        firsts.append(offset)
      }
      places.append(number)
    }
    return [
      try tensor.picking(firsts, shape: try .vector(firsts.count)),
      try call.integers(places, shape: tensor.shape, as: dtype),
    ]
  }

  /// Bytes that are the same where elements are equal. NaN equals nothing, and is not folded.
  private static func keys(of tensor: ConstantTensor) throws(NotFoldable) -> [[UInt8]] {
    if let type = tensor.dtype.real { return try realKeys(type, tensor) }
    switch tensor.elements {
    case .strings(let strings): return strings
    case .bytes(let bytes):
      guard tensor.dtype.whole != nil || tensor.dtype == .bool, let size = tensor.dtype.sizeInBytes else {
        throw NotFoldable()
      }
      return stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<$0 + size]) }
    }
  }

  private static func realKeys<T: RealElement>(
    _ type: T.Type, _ tensor: ConstantTensor
  ) throws(NotFoldable) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    for value in try tensor.values(type) {
      guard value == value else { throw NotFoldable() }
      // -0 equals 0.
      let bits = (value == .zero ? 0 : value.double).bitPattern
      keys.append((0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) })
    }
    return keys
  }

  private static let invertPermutation: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    let places = try call.indices(0)
    var inverse = [Int](repeating: -1, count: places.count)
    for (index, place) in places.enumerated() {
      guard inverse.indices.contains(place), inverse[place] < 0 else { throw NotFoldable() }
      inverse[place] = index
    }
    return [try call.integers(inverse, shape: tensor.shape, as: tensor.dtype)]
  }
}
