internal import GraphIR

extension ConstantKernels {
  /// Ops that only look at shapes, or change them and leave the elements in order.
  ///
  /// - Source: `tensorflow/core/kernels/shape_ops.h`, `reshape_op.h`.
  static let shapes: [String: Kernel] = [
    "Identity": identity, "StopGradient": identity, "Snapshot": identity, "PreventGradient": identity,
    "IdentityN": identityN, "EnsureShape": ensureShape,
    "Shape": shape, "ShapeN": shapeN, "Size": size, "Rank": rank,
    "Reshape": reshape, "ExpandDims": expandDims, "Squeeze": squeeze,
    "BroadcastArgs": broadcastArgs,
  ]

  private static let identity: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    return [try call.tensor(0)]
  }

  private static let identityN: Kernel = { (call) throws(NotFoldable) in try call.tensors(call.inputs.indices) }

  private static let ensureShape: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    let sizes = tensor.shape.sizes.map { Int64($0) }
    guard let wanted = call.attributes("shape")?.asShape, wanted.merged(with: PartialShape(sizes)) != nil else {
      throw NotFoldable()
    }
    return [tensor]
  }

  private static let shape: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    return try shapeN(call)
  }

  private static let shapeN: Kernel = { (call) throws(NotFoldable) in
    var outputs: [ConstantTensor] = []
    let dtype = try call.outputType()
    for index in call.inputs.indices {
      let sizes = try call.shape(index).sizes
      outputs.append(try call.integers(sizes, shape: try call.room(for: [sizes.count], dtype), as: dtype))
    }
    return outputs
  }

  private static let size: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    return [try call.integers([try call.shape(0).count], shape: .scalar, as: try call.outputType())]
  }

  private static let rank: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    return [try call.integers([try call.shape(0).rank], shape: .scalar, as: .int32)]
  }

  private static let reshape: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let tensor = try call.tensor(0)
    var sizes = try call.indices(1)
    if let unknown = sizes.firstIndex(of: -1) {
      sizes[unknown] = 1
      // Where a size is 0, any would do for the unknown one. TensorFlow then leaves zeros out on both sides.
      let leavesZeros = sizes.contains(0)
      let known = try DenseShape(sizes.filter { $0 != 0 }).count
      let count = try DenseShape(tensor.shape.sizes.filter { $0 != 0 || !leavesZeros }).count
      sizes[unknown] = count / known
    }
    return [try tensor.reshaped(to: try DenseShape(sizes))]
  }

  private static let expandDims: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let tensor = try call.tensor(0)
    let axes = try call.indexTensor(1).integers()
    guard axes.count == 1 else { throw NotFoldable() }
    var sizes = tensor.shape.sizes
    sizes.insert(1, at: try tensor.shape.axis(axes[0], extra: 1))
    return [try tensor.reshaped(to: try DenseShape(sizes))]
  }

  private static let squeeze: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    let sizes = tensor.shape.sizes
    var dropped: Set<Int> = []
    // An axis may be named twice.
    for axis in try call.ints("squeeze_dims") { dropped.insert(try tensor.shape.axis(axis)) }
    guard dropped.allSatisfy({ sizes[$0] == 1 }) else { throw NotFoldable() }
    let isDropped: (Int) -> Bool = { axis in dropped.isEmpty ? sizes[axis] == 1 : dropped.contains(axis) }
    let kept = sizes.indices.filter { !isDropped($0) }.map { sizes[$0] }
    return [try tensor.reshaped(to: try DenseShape(kept))]
  }

  private static let broadcastArgs: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let (a, b) = (try DenseShape(try call.indices(0)), try DenseShape(try call.indices(1)))
    let sizes = try DenseShape.broadcast(a.sizes, b.sizes)
    return [try call.integers(sizes, shape: try .vector(sizes.count), as: try call.outputType())]
  }
}
