internal import GraphIR

/// What a kernel is called with, and what kernels share.
struct KernelCall {
  let op: String
  /// Read only when asked for: a shape may be wanted of a tensor that is too large to read.
  let inputs: [TensorReference]
  /// Never reference types.
  let outputTypes: [DataType]
  let limit: Int64
  let attributes: (String) -> AttributeValue?

  // MARK: Inputs

  func reference(_ index: Int) throws(NotFoldable) -> TensorReference {
    guard inputs.indices.contains(index) else { throw NotFoldable() }
    return inputs[index]
  }

  func shape(_ index: Int) throws(NotFoldable) -> DenseShape {
    try ConstantTensor.shape(of: try reference(index))
  }

  func tensor(_ index: Int) throws(NotFoldable) -> ConstantTensor {
    try ConstantTensor(reading: try reference(index), limit: limit)
  }

  func tensors(_ range: Range<Int>) throws(NotFoldable) -> [ConstantTensor] {
    var tensors: [ConstantTensor] = []
    for index in range { tensors.append(try tensor(index)) }
    return tensors
  }

  func expectInputs(_ count: Int) throws(NotFoldable) {
    guard inputs.count == count else { throw NotFoldable() }
  }

  /// A list of numbers, such as axes or sizes: a vector of int32 or int64.
  func indices(_ index: Int, allowsScalar: Bool = false) throws(NotFoldable) -> [Int] {
    let tensor = try indexTensor(index)
    guard tensor.shape.rank == 1 || allowsScalar && tensor.shape.rank == 0 else { throw NotFoldable() }
    return try tensor.integers()
  }

  func indexTensor(_ index: Int) throws(NotFoldable) -> ConstantTensor {
    let tensor = try tensor(index)
    guard tensor.dtype == .int32 || tensor.dtype == .int64 else { throw NotFoldable() }
    return tensor
  }

  /// A single number, such as an axis.
  func index(_ index: Int) throws(NotFoldable) -> Int {
    let tensor = try indexTensor(index)
    guard tensor.shape.count == 1, tensor.shape.rank == 0 else { throw NotFoldable() }
    return try tensor.integers()[0]
  }

  func scalar(_ index: Int) throws(NotFoldable) -> ConstantTensor {
    let tensor = try tensor(index)
    guard tensor.shape.rank == 0 else { throw NotFoldable() }
    return tensor
  }

  // MARK: Attributes

  func int(_ name: String) throws(NotFoldable) -> Int {
    guard let value = attributes(name)?.asInt else { throw NotFoldable() }
    return Int(value)
  }

  func ints(_ name: String) throws(NotFoldable) -> [Int] {
    guard let value = attributes(name)?.asInts else { throw NotFoldable() }
    return value.map { Int($0) }
  }

  func float(_ name: String) throws(NotFoldable) -> Float {
    guard let value = attributes(name)?.asFloat else { throw NotFoldable() }
    return value
  }

  func bool(_ name: String) throws(NotFoldable) -> Bool {
    guard let value = attributes(name)?.asBool else { throw NotFoldable() }
    return value
  }

  func string(_ name: String) throws(NotFoldable) -> [UInt8] {
    guard case .string(let value) = attributes(name) else { throw NotFoldable() }
    return value
  }

  // MARK: Outputs

  func outputType(_ index: Int = 0) throws(NotFoldable) -> DataType {
    guard outputTypes.indices.contains(index) else { throw NotFoldable() }
    return outputTypes[index]
  }

  /// The shape of an output or of what leads to it, if there is room for it. Ask before anything is made of it.
  func room(for sizes: [Int], _ dtype: DataType) throws(NotFoldable) -> DenseShape {
    let shape = try DenseShape(sizes)
    // A string takes at least the byte that ends or counts it.
    let (bytes, overflow) = shape.count.multipliedReportingOverflow(by: dtype.sizeInBytes ?? 1)
    guard !overflow, Int64(bytes) <= limit else { throw NotFoldable() }
    return shape
  }

  /// Whole numbers as an int32 or int64 tensor, as the op's output type says.
  func integers(
    _ values: [Int], shape: DenseShape, as dtype: DataType
  ) throws(NotFoldable) -> ConstantTensor {
    switch dtype {
    case .int64: return try ConstantTensor(values.map { Int64($0) }, shape: shape)
    case .int32:
      var narrow: [Int32] = []
      for value in values {
        guard let small = Int32(exactly: value) else { throw NotFoldable() }
        narrow.append(small)
      }
      return try ConstantTensor(narrow, shape: shape)
    default: throw NotFoldable()
    }
  }

  // MARK: Views

  /// Elements in steps along each axis. A stride of 0 repeats, a negative one goes backwards.
  func view(
    of tensor: ConstantTensor, sizes: [Int], strides: [Int], start: Int = 0
  ) throws(NotFoldable) -> ConstantTensor {
    let shape = try room(for: sizes, tensor.dtype)
    return try tensor.picking(
      DenseShape.offsets(sizes: sizes, strides: strides, start: start), shape: shape)
  }

  /// What stands at the given places along one axis; -1 stands for `filler`, or else for zero.
  func taking(
    _ places: [Int], along axis: Int, of tensor: ConstantTensor, filler: ConstantTensor? = nil
  ) throws(NotFoldable) -> ConstantTensor {
    let sizes = tensor.shape.sizes
    let shape = try room(for: tensor.shape.replacing(axis, with: places.count), tensor.dtype)
    guard shape.count > 0 else { return try tensor.picking([], shape: shape) }
    let inner = sizes[(axis + 1)...].reduce(1, *)
    let outer = sizes[..<axis].reduce(1, *)
    var offsets: [Int] = []
    offsets.reserveCapacity(shape.count)
    for row in 0..<outer {
      for place in places {
        guard place < sizes[axis] else { throw NotFoldable() }
        let start = (row * sizes[axis] + place) * inner
        for index in 0..<inner { offsets.append(place < 0 ? -1 : start + index) }
      }
    }
    return try tensor.picking(offsets, shape: shape, filler: filler)
  }

  func transposing(_ tensor: ConstantTensor, _ permutation: [Int]) throws(NotFoldable) -> ConstantTensor {
    let strides = tensor.shape.strides
    return try view(
      of: tensor, sizes: permutation.map { tensor.shape.sizes[$0] }, strides: permutation.map { strides[$0] })
  }

  func broadcasting(_ tensor: ConstantTensor, to sizes: [Int]) throws(NotFoldable) -> ConstantTensor {
    let shape = try room(for: sizes, tensor.dtype)
    return try tensor.picking(try tensor.shape.offsets(broadcastTo: shape), shape: shape)
  }

  /// Combines the elements of two tensors under NumPy's rule.
  func combining<A: Element, B: Element>(
    _ a: ConstantTensor, _ b: ConstantTensor, _ type: A.Type,
    _ combine: (A, A) throws(NotFoldable) -> B
  ) throws(NotFoldable) -> ConstantTensor {
    let sizes = try DenseShape.broadcast(a.shape.sizes, b.shape.sizes)
    let shape = try room(for: sizes, B.dtype)
    let (left, right) = (try a.values(type), try b.values(type))
    if a.shape == b.shape {
      var result: [B] = []
      result.reserveCapacity(shape.count)
      for index in left.indices { result.append(try combine(left[index], right[index])) }
      return try ConstantTensor(result, shape: shape)
    }
    let (leftPlaces, rightPlaces) = (
      try a.shape.offsets(broadcastTo: shape), try b.shape.offsets(broadcastTo: shape)
    )
    var result: [B] = []
    result.reserveCapacity(shape.count)
    for (i, j) in zip(leftPlaces, rightPlaces) { result.append(try combine(left[i], right[j])) }
    return try ConstantTensor(result, shape: shape)
  }

  func mapping<A: Element, B: Element>(
    _ tensor: ConstantTensor, _ type: A.Type, _ transform: (A) throws(NotFoldable) -> B
  ) throws(NotFoldable) -> ConstantTensor {
    let shape = try room(for: tensor.shape.sizes, B.dtype)
    var result: [B] = []
    result.reserveCapacity(shape.count)
    for value in try tensor.values(type) { result.append(try transform(value)) }
    return try ConstantTensor(result, shape: shape)
  }
}
