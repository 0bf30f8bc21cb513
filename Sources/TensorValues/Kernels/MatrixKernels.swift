internal import GraphIR

extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/matmul_op_impl.h`, `tensorflow/core/kernels/linalg/matrix_diag_op.cc`,
  ///   `matrix_band_part_op.cc`, `tensorflow/core/kernels/diag_op.h`.
  static let matrices: [String: Kernel] = [
    "MatMul": matMul, "BatchMatMul": batchMatMul, "BatchMatMulV2": batchMatMul, "BatchMatMulV3": batchMatMul,
    "Diag": diag, "MatrixDiag": matrixDiag, "MatrixDiagV3": matrixDiagV3, "MatrixBandPart": bandPart,
  ]

  /// Multiplications that folding may cost: about a tenth of a second.
  private static let largestProduct = 1 << 24

  private static let matMul: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    guard a.shape.rank == 2, b.shape.rank == 2 else { throw NotFoldable() }
    return [
      try multiplied(
        a, b, transposes: (try call.bool("transpose_a"), try call.bool("transpose_b")), call)
    ]
  }

  private static let batchMatMul: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let (a, b) = (try call.tensor(0), try call.tensor(1))
    guard a.shape.rank >= 2, b.shape.rank >= 2 else { throw NotFoldable() }
    return [try multiplied(a, b, transposes: (try call.bool("adj_x"), try call.bool("adj_y")), call)]
  }

  private static func multiplied(
    _ a: ConstantTensor, _ b: ConstantTensor, transposes: (a: Bool, b: Bool), _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    guard a.dtype == b.dtype, a.dtype == (try call.outputType()) else { throw NotFoldable() }
    let (a, b) = (
      transposes.a ? try transposed(a, call) : a, transposes.b ? try transposed(b, call) : b
    )
    switch a.dtype {
    case .float: return try multiplied(Float.self, a, b, call) { $0 + $1 * $2 }
    case .double: return try multiplied(Double.self, a, b, call) { $0 + $1 * $2 }
    case .int32: return try multiplied(Int32.self, a, b, call) { $0 &+ $1 &* $2 }
    case .int64: return try multiplied(Int64.self, a, b, call) { $0 &+ $1 &* $2 }
    // How 16-bit products are added up differs between processors.
    default: throw NotFoldable()
    }
  }

  /// The last two axes swapped.
  private static func transposed(
    _ tensor: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    var axes = Array(0..<tensor.shape.rank)
    axes.swapAt(axes.count - 1, axes.count - 2)
    return try call.transposing(tensor, axes)
  }

  private static func multiplied<T: Element>(
    _ type: T.Type, _ a: ConstantTensor, _ b: ConstantTensor, _ call: KernelCall, _ add: (T, T, T) -> T
  ) throws(NotFoldable) -> ConstantTensor {
    let (aSizes, bSizes) = (a.shape.sizes, b.shape.sizes)
    let (rows, depth) = (aSizes[aSizes.count - 2], aSizes[aSizes.count - 1])
    let columns = bSizes[bSizes.count - 1]
    guard bSizes[bSizes.count - 2] == depth else { throw NotFoldable() }
    let (aBatch, bBatch) = (try DenseShape(Array(aSizes.dropLast(2))), try DenseShape(Array(bSizes.dropLast(2))))
    let batchSizes = try DenseShape.broadcast(aBatch.sizes, bBatch.sizes)
    let shape = try call.room(for: batchSizes + [rows, columns], T.dtype)
    guard shape.count > 0, depth > 0 else {
      return try ConstantTensor([T](repeating: T(bits: 0), count: shape.count), shape: shape)
    }
    let (work, overflow) = shape.count.multipliedReportingOverflow(by: depth)
    guard !overflow, work <= largestProduct else { throw NotFoldable() }
    let (left, right) = (try a.values(type), try b.values(type))
    let batch = try DenseShape(batchSizes)
    let pairs = zip(try aBatch.offsets(broadcastTo: batch), try bBatch.offsets(broadcastTo: batch))
    var result: [T] = []
    result.reserveCapacity(shape.count)
    for (aMatrix, bMatrix) in pairs {
      let (aStart, bStart) = (aMatrix * rows * depth, bMatrix * depth * columns)
      for row in 0..<rows {
        for column in 0..<columns {
          var sum = T(bits: 0)
          for index in 0..<depth {
            sum = add(sum, left[aStart + row * depth + index], right[bStart + index * columns + column])
          }
          result.append(sum)
        }
      }
    }
    return try ConstantTensor(result, shape: shape)
  }

  /// Of rank n one of rank 2n, with zeros around the diagonal.
  private static let diag: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    let shape = try call.room(for: tensor.shape.sizes + tensor.shape.sizes, tensor.dtype)
    guard tensor.shape.rank > 0 else { throw NotFoldable() }
    var offsets = [Int](repeating: -1, count: shape.count)
    for index in 0..<tensor.shape.count { offsets[index * tensor.shape.count + index] = index }
    return [try tensor.picking(offsets, shape: shape)]
  }

  private static let matrixDiag: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    guard let length = tensor.shape.sizes.last else { throw NotFoldable() }
    return [try diagonal(tensor, rows: length, columns: length, filler: nil, call)]
  }

  /// Only the main diagonal.
  private static let matrixDiagV3: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(5)
    let tensor = try call.tensor(0)
    guard try call.indices(1, allowsScalar: true).allSatisfy({ $0 == 0 }), try call.shape(1).count > 0,
      try call.shape(1).count <= 2
    else { throw NotFoldable() }
    let (rows, columns) = (try call.index(2), try call.index(3))
    guard let length = tensor.shape.sizes.last else { throw NotFoldable() }
    let sizes = (rows == -1 ? length : rows, columns == -1 ? length : columns)
    guard sizes.0 >= length, sizes.1 >= length, sizes.0 == length || sizes.1 == length else { throw NotFoldable() }
    return [try diagonal(tensor, rows: sizes.0, columns: sizes.1, filler: try call.scalar(4), call)]
  }

  private static func diagonal(
    _ tensor: ConstantTensor, rows: Int, columns: Int, filler: ConstantTensor?, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    let shape = try call.room(for: tensor.shape.sizes.dropLast() + [rows, columns], tensor.dtype)
    guard shape.count > 0 else { return try tensor.picking([], shape: shape) }
    let length = min(rows, columns)
    var offsets: [Int] = []
    offsets.reserveCapacity(shape.count)
    for matrix in 0..<shape.count / (rows * columns) {
      for row in 0..<rows {
        for column in 0..<columns { offsets.append(row == column ? matrix * length + row : -1) }
      }
    }
    return try tensor.picking(offsets, shape: shape, filler: filler)
  }

  /// What is further from the diagonal than the two bounds becomes zero; a negative bound is none.
  private static let bandPart: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let tensor = try call.tensor(0)
    let (lower, upper) = (try call.index(1), try call.index(2))
    guard tensor.shape.rank >= 2 else { throw NotFoldable() }
    let (rows, columns) = (tensor.shape.sizes[tensor.shape.rank - 2], tensor.shape.sizes[tensor.shape.rank - 1])
    guard lower <= rows, upper <= columns else { throw NotFoldable() }
    let offsets = (0..<tensor.shape.count).map { offset in
      let (row, column) = (offset / columns % rows, offset % columns)
      let isKept = (lower < 0 || row - column <= lower) && (upper < 0 || column - row <= upper)
      return isKept ? offset : -1
    }
    return [try tensor.picking(offsets, shape: tensor.shape)]
  }
}
