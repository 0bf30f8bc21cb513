internal import GraphIR

extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/cwise_op_select.cc`, `cwise_op_clip.cc`.
  static let selections: [String: Kernel] = ["Select": select, "SelectV2": selectV2, "ClipByValue": clip]

  /// The condition is a scalar, of the operands' shape, or has an element for each row.
  private static let select: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (condition, yes, no) = (try call.tensor(0), try call.tensor(1), try call.tensor(2))
    guard yes.shape == no.shape else { throw NotFoldable() }
    let sizes = yes.shape.sizes
    if condition.shape.rank == 1, let rows = sizes.first, rows == condition.shape.count {
      let column = try condition.reshaped(to: try DenseShape([rows] + sizes.dropFirst().map { _ in 1 }))
      return [try choose(column, yes, no, sizes, call)]
    }
    guard condition.shape.rank == 0 || condition.shape == yes.shape else { throw NotFoldable() }
    return [try choose(condition, yes, no, sizes, call)]
  }

  private static let selectV2: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (condition, yes, no) = (try call.tensor(0), try call.tensor(1), try call.tensor(2))
    let sizes = try DenseShape.broadcast(
      condition.shape.sizes, try DenseShape.broadcast(yes.shape.sizes, no.shape.sizes))
    return [try choose(condition, yes, no, sizes, call)]
  }

  private static func choose(
    _ condition: ConstantTensor, _ yes: ConstantTensor, _ no: ConstantTensor, _ sizes: [Int], _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    guard yes.dtype == no.dtype else { throw NotFoldable() }
    let shape = try call.room(for: sizes, yes.dtype)
    let wanted = try call.broadcasting(condition, to: sizes).values(Bool.self)
    let (first, second) = (
      try yes.shape.offsets(broadcastTo: shape), try no.shape.offsets(broadcastTo: shape)
    )
    return try ConstantTensor.joining([yes, no]).picking(
      wanted.indices.map { wanted[$0] ? first[$0] : yes.shape.count + second[$0] }, shape: shape)
  }

  private static let clip: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (value, low, high) = (try call.tensor(0), try call.tensor(1), try call.tensor(2))
    guard value.dtype == low.dtype, value.dtype == high.dtype,
      low.shape.rank == 0 || low.shape == value.shape, high.shape.rank == 0 || high.shape == value.shape
    else { throw NotFoldable() }
    if let type = value.dtype.real { return [try clipped(type, value, low, high, call)] }
    guard let type = value.dtype.whole else { throw NotFoldable() }
    return [try clipped(type, value, low, high, call)]
  }

  /// Where a bound or a value is NaN, or the bounds are the wrong way round, TensorFlow's results differ from one form
  /// of the op to the other.
  private static func clipped<T: Element & Comparable>(
    _ type: T.Type, _ value: ConstantTensor, _ low: ConstantTensor, _ high: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    let (lows, highs) = (
      try call.broadcasting(low, to: value.shape.sizes).values(type),
      try call.broadcasting(high, to: value.shape.sizes).values(type)
    )
    var result: [T] = []
    for (index, value) in try value.values(type).enumerated() {
      guard value == value, lows[index] <= highs[index] else { throw NotFoldable() }
      result.append(value < lows[index] ? lows[index] : value > highs[index] ? highs[index] : value)
    }
    return try ConstantTensor(result, shape: value.shape)
  }
}
