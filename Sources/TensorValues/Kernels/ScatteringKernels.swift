internal import GraphIR

extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/scatter_nd_op.cc`, `dynamic_stitch_op.cc`.
  static let scatters: [String: Kernel] = [
    "ScatterNd": scatterNd, "TensorScatterUpdate": tensorScatterUpdate, "DynamicStitch": dynamicStitch,
  ]

  /// Updates of the same element add up.
  private static let scatterNd: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (indices, updates) = (try call.indexTensor(0), try call.tensor(1))
    let shape = try call.room(for: try call.indices(2), updates.dtype)
    let slices = try IndexedSlices(indices, of: shape, call)
    // Of a single index TensorFlow's checks disagree with each other.
    guard indices.shape.rank > 1, updates.shape.sizes == slices.batchSizes + slices.sizes else { throw NotFoldable() }
    if let type = updates.dtype.real { return [try summedReal(type, updates, slices, shape)] }
    guard let type = updates.dtype.whole else { throw NotFoldable() }
    return [try summedWhole(type, updates, slices, shape)]
  }

  private static func summedReal<T: RealElement>(
    _ type: T.Type, _ updates: ConstantTensor, _ slices: IndexedSlices, _ shape: DenseShape
  ) throws(NotFoldable) -> ConstantTensor { try summed(type, updates, slices, shape) { $0 + $1 } }

  private static func summedWhole<T: WholeElement>(
    _ type: T.Type, _ updates: ConstantTensor, _ slices: IndexedSlices, _ shape: DenseShape
  ) throws(NotFoldable) -> ConstantTensor { try summed(type, updates, slices, shape) { $0 &+ $1 } }

  private static func summed<T: Element>(
    _ type: T.Type, _ updates: ConstantTensor, _ slices: IndexedSlices, _ shape: DenseShape, _ add: (T, T) -> T
  ) throws(NotFoldable) -> ConstantTensor {
    let values = try updates.values(type)
    var result = [T](repeating: T(bits: 0), count: shape.count)
    guard shape.count > 0, !values.isEmpty else { return try ConstantTensor(result, shape: shape) }
    for (row, start) in slices.starts.enumerated() {
      for index in 0..<slices.count {
        result[start + index] = add(result[start + index], values[row * slices.count + index])
      }
    }
    return try ConstantTensor(result, shape: shape)
  }

  /// Not where two updates meet: TensorFlow does not say which one stays.
  private static let tensorScatterUpdate: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (tensor, indices, updates) = (try call.tensor(0), try call.indexTensor(1), try call.tensor(2))
    let slices = try IndexedSlices(indices, of: tensor.shape, call)
    guard indices.shape.rank > 1, updates.shape.sizes == slices.batchSizes + slices.sizes,
      Set(slices.starts).count == slices.starts.count
    else { throw NotFoldable() }
    var offsets = Array(0..<tensor.shape.count)
    if !offsets.isEmpty {
      for (row, start) in slices.starts.enumerated() {
        for index in 0..<slices.count {
          offsets[start + index] = tensor.shape.count + row * slices.count + index
        }
      }
    }
    return [try ConstantTensor.joining([tensor, updates]).picking(offsets, shape: tensor.shape)]
  }

  /// Of data with the same index the last stays. Rows without data would be left uninitialised by TensorFlow.
  private static let dynamicStitch: Kernel = { (call) throws(NotFoldable) in
    let count = call.inputs.count / 2
    guard count > 0, call.inputs.count % 2 == 0 else { throw NotFoldable() }
    let (indices, data) = (try call.tensors(0..<count), try call.tensors(count..<2 * count))
    let rowSizes = Array(data[0].shape.sizes.dropFirst(indices[0].shape.rank))
    let rowCount = try DenseShape(rowSizes).count
    var sources: [Int: Int] = [:]
    var start = 0
    for (places, values) in zip(indices, data) {
      guard places.dtype == .int32, values.shape.sizes == places.shape.sizes + rowSizes else { throw NotFoldable() }
      for (row, place) in try places.integers().enumerated() { sources[place] = start &+ row &* rowCount }
      start += values.shape.count
    }
    let rows = sources.count
    let shape = try call.room(for: [rows] + rowSizes, data[0].dtype)
    var offsets: [Int] = []
    for row in 0..<rows {
      guard let source = sources[row] else { throw NotFoldable() }
      if shape.count > 0 { offsets += source..<source + rowCount }
    }
    return [try ConstantTensor.joining(data).picking(offsets, shape: shape)]
  }
}
