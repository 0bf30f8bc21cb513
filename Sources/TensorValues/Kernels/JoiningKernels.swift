internal import GraphIR

extension ConstantKernels {
  /// Tensors put together, and taken apart.
  ///
  /// - Source: `tensorflow/core/kernels/concat_op.cc`, `pack_op.cc`, `unpack_op.cc`, `split_op.cc`, `split_v_op.cc`.
  static let joins: [String: Kernel] = [
    "Pack": pack, "Unpack": unpack, "Concat": concat, "ConcatV2": concatV2, "ConcatOffset": concatOffset,
    "Split": split, "SplitV": splitV,
  ]

  private static let pack: Kernel = { (call) throws(NotFoldable) in
    let tensors = try call.tensors(call.inputs.indices)
    guard let shape = tensors.first?.shape else { throw NotFoldable() }
    let axis = try shape.axis(try call.int("axis"), extra: 1)
    var sizes = shape.sizes
    sizes.insert(1, at: axis)
    var layers: [ConstantTensor] = []
    for tensor in tensors {
      guard tensor.shape == shape else { throw NotFoldable() }
      layers.append(try tensor.reshaped(to: try DenseShape(sizes)))
    }
    return [try concatenated(layers, along: axis, call)]
  }

  private static let concat: Kernel = { (call) throws(NotFoldable) in
    guard call.inputs.count > 1 else { throw NotFoldable() }
    let tensors = try call.tensors(1..<call.inputs.count)
    return [try concatenated(tensors, along: try tensors[0].shape.axis(try call.index(0)), call)]
  }

  private static let concatV2: Kernel = { (call) throws(NotFoldable) in
    guard call.inputs.count > 1 else { throw NotFoldable() }
    let tensors = try call.tensors(0..<call.inputs.count - 1)
    return [try concatenated(tensors, along: try tensors[0].shape.axis(try call.index(call.inputs.count - 1)), call)]
  }

  private static func concatenated(
    _ tensors: [ConstantTensor], along axis: Int, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    guard let first = tensors.first else { throw NotFoldable() }
    var length = 0
    for tensor in tensors {
      guard tensor.shape.rank == first.shape.rank,
        tensor.shape.replacing(axis, with: 0) == first.shape.replacing(axis, with: 0)
      else { throw NotFoldable() }
      let (sum, overflow) = length.addingReportingOverflow(tensor.shape.sizes[axis])
      guard !overflow else { throw NotFoldable() }
      length = sum
    }
    let shape = try call.room(for: first.shape.replacing(axis, with: length), first.dtype)
    let all = try ConstantTensor.joining(tensors)
    guard shape.count > 0 else { return try all.picking([], shape: shape) }
    let rows = first.shape.sizes[..<axis].reduce(1, *)
    var offsets: [Int] = []
    offsets.reserveCapacity(shape.count)
    for row in 0..<rows {
      var start = 0
      for tensor in tensors {
        let run = tensor.shape.count / rows
        offsets += start + row * run..<start + (row + 1) * run
        start += tensor.shape.count
      }
    }
    return try all.picking(offsets, shape: shape)
  }

  private static let concatOffset: Kernel = { (call) throws(NotFoldable) in
    guard call.inputs.count > 1 else { throw NotFoldable() }
    let first = try call.indices(1)
    let axis = try DenseShape([Int](repeating: 1, count: first.count)).axis(try call.index(0))
    let dtype = try call.outputType()
    var outputs: [ConstantTensor] = []
    var offset = 0
    for index in 1..<call.inputs.count {
      let sizes = try DenseShape(try call.indices(index))
      guard sizes.rank == first.count,
        sizes.sizes.indices.allSatisfy({ $0 == axis || sizes.sizes[$0] == first[$0] })
      else { throw NotFoldable() }
      var starts = [Int](repeating: 0, count: sizes.rank)
      starts[axis] = offset
      outputs.append(try call.integers(starts, shape: try .vector(starts.count), as: dtype))
      let (sum, overflow) = offset.addingReportingOverflow(sizes.sizes[axis])
      guard !overflow else { throw NotFoldable() }
      offset = sum
    }
    return outputs
  }

  private static let unpack: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    let axis = try tensor.shape.axis(try call.int("axis"))
    let count = tensor.shape.sizes[axis]
    guard count == call.outputTypes.count else { throw NotFoldable() }
    var sizes = tensor.shape.sizes
    sizes.remove(at: axis)
    var outputs: [ConstantTensor] = []
    for piece in try pieces(of: tensor, [Int](repeating: 1, count: count), along: axis, call) {
      outputs.append(try piece.reshaped(to: try DenseShape(sizes)))
    }
    return outputs
  }

  private static let split: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let tensor = try call.tensor(1)
    let axis = try tensor.shape.axis(try call.index(0))
    let count = call.outputTypes.count
    guard count > 0, tensor.shape.sizes[axis] % count == 0 else { throw NotFoldable() }
    let sizes = [Int](repeating: tensor.shape.sizes[axis] / count, count: count)
    return try pieces(of: tensor, sizes, along: axis, call)
  }

  private static let splitV: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let tensor = try call.tensor(0)
    let axis = try tensor.shape.axis(try call.index(2))
    var sizes = try call.indices(1)
    guard sizes.count == call.outputTypes.count else { throw NotFoldable() }
    let unknown = sizes.firstIndex(of: -1)
    if let unknown { sizes[unknown] = 0 }
    var rest = tensor.shape.sizes[axis]
    for size in sizes {
      guard size >= 0, size <= rest else { throw NotFoldable() }
      rest -= size
    }
    if let unknown { sizes[unknown] = rest } else if rest != 0 { throw NotFoldable() }
    return try pieces(of: tensor, sizes, along: axis, call)
  }

  private static func pieces(
    of tensor: ConstantTensor, _ sizes: [Int], along axis: Int, _ call: KernelCall
  ) throws(NotFoldable) -> [ConstantTensor] {
    let strides = tensor.shape.strides
    var pieces: [ConstantTensor] = []
    var start = 0
    for size in sizes {
      pieces.append(
        try call.view(
          of: tensor, sizes: tensor.shape.replacing(axis, with: size), strides: strides,
          start: start &* strides[axis]))
      start += size
    }
    return pieces
  }
}
