internal import GraphIR

extension ConstantKernels {
  /// Elements in another order, repeated or surrounded by others.
  ///
  /// - Source: `tensorflow/core/kernels/transpose_op.cc`, `tile_ops.cc`, `reverse_op.cc`, `pad_op.cc`,
  ///   `mirror_pad_op.cc`, `spacetobatch_op.cc`, `batchtospace_op.cc`.
  static let rearrangements: [String: Kernel] = [
    "Transpose": transpose, "BroadcastTo": broadcastTo, "Tile": tile, "Reverse": reverse, "ReverseV2": reverseV2,
    "Pad": pad, "PadV2": padV2, "MirrorPad": mirrorPad, "SpaceToBatchND": spaceToBatch,
    "BatchToSpaceND": batchToSpace,
  ]

  private static let transpose: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let (tensor, permutation) = (try call.tensor(0), try call.indices(1))
    let axes = try tensor.shape.axes(permutation)
    guard axes.count == tensor.shape.rank else { throw NotFoldable() }
    return [try call.transposing(tensor, axes)]
  }

  private static let broadcastTo: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    return [try call.broadcasting(try call.tensor(0), to: try call.indices(1))]
  }

  private static let tile: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let (tensor, multiples) = (try call.tensor(0), try call.indices(1))
    guard multiples.count == tensor.shape.rank else { throw NotFoldable() }
    // Each axis becomes two: a repeated one and its own.
    var (sizes, strides, result): ([Int], [Int], [Int]) = ([], [], [])
    for (axis, stride) in tensor.shape.strides.enumerated() {
      sizes += [multiples[axis], tensor.shape.sizes[axis]]
      strides += [0, stride]
      let (size, overflow) = multiples[axis].multipliedReportingOverflow(by: tensor.shape.sizes[axis])
      guard !overflow else { throw NotFoldable() }
      result.append(size)
    }
    return [
      try call.view(of: tensor, sizes: sizes, strides: strides).reshaped(to: try DenseShape(result))
    ]
  }

  private static let reverse: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let (tensor, flags) = (try call.tensor(0), try call.tensor(1).values(Bool.self))
    guard flags.count == tensor.shape.rank else { throw NotFoldable() }
    return [try reversed(tensor, axes: flags.indices.filter { flags[$0] }, call)]
  }

  private static let reverseV2: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let tensor = try call.tensor(0)
    return [try reversed(tensor, axes: try tensor.shape.axes(try call.indices(1)), call)]
  }

  private static func reversed(
    _ tensor: ConstantTensor, axes: [Int], _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    var strides = tensor.shape.strides
    var start = 0
    for axis in axes {
      start = start &+ (tensor.shape.sizes[axis] - 1) &* strides[axis]
      strides[axis] = 0 &- strides[axis]
    }
    return try call.view(of: tensor, sizes: tensor.shape.sizes, strides: strides, start: start)
  }

  private static let pad: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    return [try padded(try call.tensor(0), try paddings(1, call), filler: nil, call)]
  }

  private static let padV2: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    return [try padded(try call.tensor(0), try paddings(1, call), filler: try call.scalar(2), call)]
  }

  /// Pairs of what comes before and behind each axis.
  private static func paddings(_ index: Int, _ call: KernelCall) throws(NotFoldable) -> [(before: Int, behind: Int)] {
    let tensor = try call.indexTensor(index)
    guard tensor.shape.rank == 2, tensor.shape.sizes[1] == 2 else { throw NotFoldable() }
    let numbers = try tensor.integers()
    guard numbers.allSatisfy({ $0 >= 0 && $0 <= call.limit }) else { throw NotFoldable() }
    return (0..<tensor.shape.sizes[0]).map { (numbers[2 * $0], numbers[2 * $0 + 1]) }
  }

  private static func padded(
    _ tensor: ConstantTensor, _ paddings: [(before: Int, behind: Int)], filler: ConstantTensor?, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    try surrounded(tensor, paddings, filler: filler, call) { (pair, size) in
      [Int](repeating: -1, count: pair.before) + Array(0..<size) + [Int](repeating: -1, count: pair.behind)
    }
  }

  private static func surrounded(
    _ tensor: ConstantTensor, _ paddings: [(before: Int, behind: Int)], filler: ConstantTensor?, _ call: KernelCall,
    places: ((before: Int, behind: Int), Int) throws(NotFoldable) -> [Int]
  ) throws(NotFoldable) -> ConstantTensor {
    guard paddings.count == tensor.shape.rank else { throw NotFoldable() }
    var sizes: [Int] = []
    for (size, pair) in zip(tensor.shape.sizes, paddings) {
      let (sum, overflow) = size.addingReportingOverflow(pair.before + pair.behind)
      guard !overflow else { throw NotFoldable() }
      sizes.append(sum)
    }
    // Where something comes out, no axis is longer than there is room for.
    let shape = try call.room(for: sizes, tensor.dtype)
    guard shape.count > 0 else { return try tensor.picking([], shape: shape) }
    var result = tensor
    for (axis, pair) in paddings.enumerated() where pair.before + pair.behind > 0 {
      result = try call.taking(
        try places(pair, tensor.shape.sizes[axis]), along: axis, of: result, filler: filler)
    }
    return result
  }

  private static let mirrorPad: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(2)
    let (tensor, paddings) = (try call.tensor(0), try paddings(1, call))
    let gap: Int
    switch call.attributes("mode")?.asString {
    // The outermost element is not repeated.
    case "REFLECT": gap = 1
    case "SYMMETRIC": gap = 0
    default: throw NotFoldable()
    }
    for (size, pair) in zip(tensor.shape.sizes, paddings) {
      guard pair.before <= size - gap, pair.behind <= size - gap else { throw NotFoldable() }
    }
    return [
      try surrounded(tensor, paddings, filler: nil, call) { (pair, size) in
        (0..<pair.before).map { pair.before - 1 - $0 + gap } + Array(0..<size)
          + (0..<pair.behind).map { size - 1 - gap - $0 }
      }
    ]
  }

  private static let spaceToBatch: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (tensor, blocks, paddings) = (try call.tensor(0), try call.indices(1), try paddings(2, call))
    let count = blocks.count
    guard paddings.count == count, tensor.shape.rank > count else { throw NotFoldable() }
    let rest = tensor.shape.rank - 1 - count
    let all = [(0, 0)] + paddings + [(before: Int, behind: Int)](repeating: (0, 0), count: rest)
    let space = try padded(tensor, all, filler: nil, call)
    let sizes = space.shape.sizes
    let batch = try batchFactor(blocks)
    // Every axis in space becomes its blocks and the places within one; the places go to the front.
    var divided = [sizes[0]]
    for (index, block) in blocks.enumerated() {
      guard sizes[1 + index] % block == 0 else { throw NotFoldable() }
      divided += [sizes[1 + index] / block, block]
    }
    divided += sizes[(1 + count)...]
    let order =
      (0..<count).map { 2 + 2 * $0 } + [0] + (0..<count).map { 1 + 2 * $0 } + (0..<rest).map { 1 + 2 * count + $0 }
    let moved = try call.transposing(try space.reshaped(to: try DenseShape(divided)), order)
    let (first, overflow) = sizes[0].multipliedReportingOverflow(by: batch)
    guard !overflow else { throw NotFoldable() }
    let result = [first] + blocks.indices.map { sizes[1 + $0] / blocks[$0] } + sizes[(1 + count)...]
    return [try moved.reshaped(to: try DenseShape(result))]
  }

  private static let batchToSpace: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(3)
    let (tensor, blocks, crops) = (try call.tensor(0), try call.indices(1), try paddings(2, call))
    let count = blocks.count
    guard crops.count == count, tensor.shape.rank > count else { throw NotFoldable() }
    let rest = tensor.shape.rank - 1 - count
    let sizes = tensor.shape.sizes
    let batch = try batchFactor(blocks)
    guard sizes[0] % batch == 0 else { throw NotFoldable() }
    let divided = try tensor.reshaped(to: try DenseShape(blocks + [sizes[0] / batch] + sizes[1...]))
    let order =
      [count] + (0..<count).flatMap { [count + 1 + $0, $0] } + (0..<rest).map { 2 * count + 1 + $0 }
    let moved = try call.transposing(divided, order)
    var whole = [sizes[0] / batch]
    for (index, block) in blocks.enumerated() {
      let (size, overflow) = sizes[1 + index].multipliedReportingOverflow(by: block)
      guard !overflow else { throw NotFoldable() }
      whole.append(size)
    }
    let space = try moved.reshaped(to: try DenseShape(whole + sizes[(1 + count)...]))
    var (kept, start) = (space.shape.sizes, 0)
    let strides = space.shape.strides
    for (index, crop) in crops.enumerated() {
      kept[1 + index] -= crop.before + crop.behind
      guard kept[1 + index] >= 0 else { throw NotFoldable() }
      start = start &+ crop.before &* strides[1 + index]
    }
    return [try call.view(of: space, sizes: kept, strides: strides, start: start)]
  }

  private static func batchFactor(_ blocks: [Int]) throws(NotFoldable) -> Int {
    guard blocks.allSatisfy({ $0 > 0 }) else { throw NotFoldable() }
    return try DenseShape(blocks).count
  }
}
