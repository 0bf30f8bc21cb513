internal import GraphIR

extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/gather_op.cc`, `gather_nd_op.cc`.
  static let gathers: [String: Kernel] = ["Gather": gather, "GatherV2": gatherV2, "GatherNd": gatherNd]

  private static let gather: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    return [try gathered(try call.tensor(0), try call.indexTensor(1), axis: 0, batchRank: 0, call)]
  }

  private static let gatherV2: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (tensor, indices) = (try call.tensor(0), try call.indexTensor(1))
    let axis = try tensor.shape.axis(try call.index(2))
    var batchRank = call.attributes("batch_dims").map { $0.asInt ?? .min } ?? 0
    if batchRank < 0 { batchRank += Int64(indices.shape.rank) }
    guard batchRank >= 0, batchRank <= axis, batchRank <= indices.shape.rank else { throw NotFoldable() }
    return [try gathered(tensor, indices, axis: axis, batchRank: Int(batchRank), call)]
  }

  /// The shape is the tensor's with that of the indices (without the batch's axes) in place of `axis`.
  private static func gathered(
    _ tensor: ConstantTensor, _ indices: ConstantTensor, axis: Int, batchRank: Int, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    let sizes = tensor.shape.sizes
    guard axis < sizes.count, sizes[..<batchRank] == indices.shape.sizes[..<batchRank] else { throw NotFoldable() }
    let places = try indices.integers()
    // What TensorFlow does with an index outside depends on the device.
    guard places.allSatisfy({ $0 >= 0 && $0 < sizes[axis] }) else { throw NotFoldable() }
    let shape = try call.room(
      for: Array(sizes[..<axis] + indices.shape.sizes[batchRank...] + sizes[(axis + 1)...]), tensor.dtype)
    guard shape.count > 0 else { return try tensor.picking([], shape: shape) }
    let batch = sizes[..<batchRank].reduce(1, *)
    let outer = sizes[batchRank..<axis].reduce(1, *)
    let inner = sizes[(axis + 1)...].reduce(1, *)
    let run = places.count / batch
    var offsets: [Int] = []
    offsets.reserveCapacity(shape.count)
    for entry in 0..<batch {
      for row in entry * outer..<(entry + 1) * outer {
        for place in places[entry * run..<(entry + 1) * run] {
          let start = (row * sizes[axis] + place) * inner
          offsets += start..<start + inner
        }
      }
    }
    return try tensor.picking(offsets, shape: shape)
  }

  private static let gatherNd: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let (tensor, indices) = (try call.tensor(0), try call.indexTensor(1))
    let slices = try IndexedSlices(indices, of: tensor.shape, call)
    let shape = try call.room(for: slices.batchSizes + slices.sizes, tensor.dtype)
    var offsets: [Int] = []
    offsets.reserveCapacity(shape.count)
    if shape.count > 0 { for start in slices.starts { offsets += start..<start + slices.count } }
    return [try tensor.picking(offsets, shape: shape)]
  }
}

/// The slices of a tensor that the last axis of some indices points at.
struct IndexedSlices {
  /// The sizes of the indices without the last axis.
  let batchSizes: [Int]
  /// The shape of one slice.
  let sizes: [Int]
  /// The elements of one slice.
  let count: Int
  /// The offset of each slice's first element.
  let starts: [Int]

  /// - Errors: also if an index is outside, as TensorFlow fails then.
  init(_ indices: ConstantTensor, of shape: DenseShape, _ call: KernelCall) throws(NotFoldable) {
    // Outside of the shape another policy may drop what it points at.
    let policy = call.attributes("bad_indices_policy").map { $0.asString ?? "?" } ?? ""
    guard ["", "DEFAULT", "ERROR"].contains(policy) else { throw NotFoldable() }
    guard let depth = indices.shape.sizes.last, depth <= shape.rank else { throw NotFoldable() }
    batchSizes = indices.shape.sizes.dropLast()
    sizes = Array(shape.sizes[depth...])
    count = try DenseShape(sizes).count
    let strides = shape.strides
    let rows = try call.room(for: batchSizes, .uint8).count
    let numbers = try indices.integers()
    var starts: [Int] = []
    for row in 0..<rows {
      var start = 0
      for axis in 0..<depth {
        let index = numbers[row * depth + axis]
        guard index >= 0, index < shape.sizes[axis] else { throw NotFoldable() }
        start = start &+ index &* strides[axis]
      }
      starts.append(start)
    }
    self.starts = starts
  }
}
