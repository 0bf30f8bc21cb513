internal import GraphIR

extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/slice_op.cc`; `ValidateStridedSliceOp` in
  ///   `tensorflow/core/util/strided_slice_op.cc`.
  static let slices: [String: Kernel] = ["Slice": slice, "StridedSlice": stridedSlice]

  private static let slice: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let tensor = try call.tensor(0)
    let (begins, wanted) = (try call.indices(1), try call.indices(2))
    guard begins.count == tensor.shape.rank, wanted.count == tensor.shape.rank else { throw NotFoldable() }
    let strides = tensor.shape.strides
    var sizes: [Int] = []
    var start = 0
    for (axis, size) in tensor.shape.sizes.enumerated() {
      guard begins[axis] >= 0, begins[axis] <= size else { throw NotFoldable() }
      let rest = size - begins[axis]
      let taken = wanted[axis] == -1 ? rest : wanted[axis]
      guard taken >= 0, taken <= rest else { throw NotFoldable() }
      sizes.append(taken)
      start = start &+ begins[axis] &* strides[axis]
    }
    return [try call.view(of: tensor, sizes: sizes, strides: strides, start: start)]
  }

  private static let stridedSlice: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(4)
    let tensor = try call.tensor(0)
    let specification = try StridedSliceSpecification(
      of: tensor.shape, begins: try call.indices(1), ends: try call.indices(2), strides: try call.indices(3),
      masks: .init(
        begin: try call.int("begin_mask"), end: try call.int("end_mask"), ellipsis: try call.int("ellipsis_mask"),
        newAxis: try call.int("new_axis_mask"), shrinkAxis: try call.int("shrink_axis_mask")))
    let strides = tensor.shape.strides
    var start = 0
    for (axis, range) in specification.ranges.enumerated() { start = start &+ range.begin &* strides[axis] }
    let part = try call.view(
      of: tensor, sizes: specification.ranges.map(\.count),
      strides: zip(specification.ranges, strides).map { $0.stride &* $1 }, start: start)
    return [try part.reshaped(to: try DenseShape(specification.resultSizes))]
  }
}
