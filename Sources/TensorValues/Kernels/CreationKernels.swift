internal import GraphIR

extension ConstantKernels {
  /// Tensors made of sizes and a few numbers.
  ///
  /// - Source: `tensorflow/core/kernels/sequence_ops.cc`, `one_hot_op.cc`, `fill_functor.h`.
  static let creations: [String: Kernel] = [
    "Fill": fill, "ZerosLike": zerosLike, "OnesLike": onesLike, "Range": range, "LinSpace": linSpace,
    "OneHot": oneHot,
  ]

  private static let fill: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let value = try call.tensor(1)
    // A vector of one is taken for a scalar.
    guard value.shape.rank <= 1, value.shape.count == 1 else { throw NotFoldable() }
    let shape = try call.room(for: try call.indices(0), value.dtype)
    return [try value.picking([Int](repeating: 0, count: shape.count), shape: shape)]
  }

  private static let zerosLike: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    return [try filled(try call.shape(0), with: 0, try call.reference(0).dtype.base, call)]
  }

  private static let onesLike: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    return [try filled(try call.shape(0), with: 1, try call.reference(0).dtype.base, call)]
  }

  private static func filled(
    _ shape: DenseShape, with value: Int, _ dtype: DataType, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    let shape = try call.room(for: shape.sizes, dtype)
    let scalar: ConstantTensor
    if let type = dtype.real {
      scalar = try one(type, value)
    } else if let type = dtype.whole {
      scalar = try one(type, value)
    } else if dtype == .bool {
      scalar = try ConstantTensor([value != 0], shape: .scalar)
    } else if dtype == .complex64 {
      scalar = try ConstantTensor([Complex64(Float(value))], shape: .scalar)
    } else {
      throw NotFoldable()
    }
    return try scalar.picking([Int](repeating: 0, count: shape.count), shape: shape)
  }

  private static func one<T: RealElement>(_ type: T.Type, _ value: Int) throws(NotFoldable) -> ConstantTensor {
    try ConstantTensor([T(Double(value))], shape: .scalar)
  }

  private static func one<T: WholeElement>(_ type: T.Type, _ value: Int) throws(NotFoldable) -> ConstantTensor {
    try ConstantTensor([T(truncatingIfNeeded: value)], shape: .scalar)
  }

  private static let range: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (start, limit, delta) = (try call.scalar(0), try call.scalar(1), try call.scalar(2))
    if let type = start.dtype.real { return [try realRange(type, start, limit, delta, call)] }
    guard let type = start.dtype.whole else { throw NotFoldable() }
    return [try wholeRange(type, start, limit, delta, call)]
  }

  private static func wholeRange<T: WholeElement>(
    _ type: T.Type, _ start: ConstantTensor, _ limit: ConstantTensor, _ delta: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    let (start, limit, delta) = (try start.values(type)[0], try limit.values(type)[0], try delta.values(type)[0])
    guard delta > 0 ? start <= limit : delta < 0 && start >= limit else { throw NotFoldable() }
    let distance =
      delta > 0
      ? UInt64(truncatingIfNeeded: limit) &- UInt64(truncatingIfNeeded: start)
      : UInt64(truncatingIfNeeded: start) &- UInt64(truncatingIfNeeded: limit)
    let step = UInt64(delta.magnitude)
    let count = distance / step + (distance % step == 0 ? 0 : 1)
    guard let count = Int(exactly: count) else { throw NotFoldable() }
    let shape = try call.room(for: [count], T.dtype)
    var values: [T] = []
    var value = start
    for _ in 0..<count {
      values.append(value)
      value = value &+ delta
    }
    return try ConstantTensor(values, shape: shape)
  }

  private static func realRange<T: RealElement>(
    _ type: T.Type, _ start: ConstantTensor, _ limit: ConstantTensor, _ delta: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    let (start, limit, delta) = (try start.values(type)[0], try limit.values(type)[0], try delta.values(type)[0])
    guard delta > .zero ? start <= limit : delta < .zero && start >= limit else { throw NotFoldable() }
    let exact = ((limit - start) / delta).double.magnitude.rounded(.up)
    guard let count = Int(exactly: exact) else { throw NotFoldable() }
    let shape = try call.room(for: [count], T.dtype)
    return try ConstantTensor((0..<count).map { start + T(Double($0)) * delta }, shape: shape)
  }

  private static let linSpace: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (start, stop) = (try call.scalar(0), try call.scalar(1))
    guard let type = start.dtype.real else { throw NotFoldable() }
    return [try linSpace(type, start, stop, count: try call.index(2), call)]
  }

  private static func linSpace<T: RealElement>(
    _ type: T.Type, _ start: ConstantTensor, _ stop: ConstantTensor, count: Int, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    let (start, stop) = (try start.values(type)[0], try stop.values(type)[0])
    guard count > 0 else { throw NotFoldable() }
    let shape = try call.room(for: [count], T.dtype)
    guard count > 1 else { return try ConstantTensor([start], shape: shape) }
    let step = (stop - start) / T(Double(count - 1))
    var values = (0..<count - 1).map { start + step * T(Double($0)) }
    values.append(stop)
    return try ConstantTensor(values, shape: shape)
  }

  private static let oneHot: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(4)
    let indices = try call.tensor(0)
    let (on, off) = (try call.scalar(2), try call.scalar(3))
    let depthTensor = try call.tensor(1)
    guard depthTensor.shape.rank == 0 else { throw NotFoldable() }
    let depth = try depthTensor.integers()[0]
    let attribute = try call.int("axis")
    let axis = attribute == -1 ? indices.shape.rank : attribute
    guard axis >= 0, axis <= indices.shape.rank else { throw NotFoldable() }
    var sizes = indices.shape.sizes
    sizes.insert(depth, at: axis)
    let shape = try call.room(for: sizes, on.dtype)
    guard shape.count > 0 else { return [try on.picking([], shape: shape)] }
    let inner = indices.shape.sizes[axis...].reduce(1, *)
    let places = try indices.integers()
    var picks: [Int] = []
    for row in 0..<(indices.shape.count / inner) {
      for level in 0..<depth {
        for column in 0..<inner { picks.append(places[row * inner + column] == level ? 0 : 1) }
      }
    }
    return [try ConstantTensor.joining([on, off]).picking(picks, shape: shape)]
  }
}
