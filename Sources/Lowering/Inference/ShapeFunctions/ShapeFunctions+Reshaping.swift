internal import GraphIR

extension ShapeFunctions {
  static let reshaping: [Family] = [
    Family(reshape, "Reshape", "RiscReshape"),
    Family(squeeze, "Squeeze"),
    Family(expandDims, "ExpandDims"),
    Family(transpose, "Transpose", "ConjugateTranspose", "_MklTranspose", "RiscTranspose"),
    Family(shapeOf, "Shape", "ShapeN"),
    Family(sizeOf, "Size"),
    Family(rankOf, "Rank"),
    Family(reverse, "ReverseV2"),
    Family(unchanged, "Reverse"),
    Family(reverseSequence, "ReverseSequence"),
    Family(spaceToBatchND, "SpaceToBatchND"),
    Family(batchToSpaceND, "BatchToSpaceND"),
    Family(spaceToBatch, "SpaceToBatch"),
    Family(batchToSpace, "BatchToSpace"),
    Family(spaceToDepth, "SpaceToDepth"),
    Family(depthToSpace, "DepthToSpace"),
    Family(invertPermutation, "InvertPermutation"),
    Family(formatPermutation, "DataFormatVecPermute"),
    Family(unchanged, "DataFormatDimMap"),
    Family(unravel, "UnravelIndex"),
  ]

  // MARK: Reshape

  static func reshape(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = node.shape(0)
    let elements = node.value(0)
    guard let wanted = node.value(1) else {
      let shape = try node.shape(saidBy: 1)
      node.set(0, shape.rank == 1 ? .vector(input.elementCount) : shape)
      return
    }
    let open = wanted.indices.filter { wanted[$0] == -1 }
    let isUnknown = wanted.indices.filter { wanted[$0] == nil }
    for size in wanted { if let size, size < -1 { throw ShapeContradiction("a size of \(size) is asked for") } }
    if open.count > 1 { throw ShapeContradiction("\(open.count) sizes are -1 where one may be") }
    var result = wanted.map { $0 ?? Size.unknown }
    let missing = open + isUnknown
    let known = result.reduce(1) { $1 < 0 ? $0 : Size.multiply($0, $1) }
    let count = input.elementCount ?? (input.sizeProduct == 0 ? 0 : Size.unknown)
    if missing.isEmpty {
      if count >= 0, known >= 0, count != known {
        throw ShapeContradiction("\(count) elements cannot have the shape \(PartialShape(result)) of \(known)")
      }
      if count < 0 { try checkDivisible(input, into: known, PartialShape(result)) }
    } else if missing.count == 1, count >= 0, known > 0 {
      guard count % known == 0 else {
        throw ShapeContradiction("\(count) elements cannot have the shape \(PartialShape(result))")
      }
      result[missing[0]] = count / known
    }
    let shape = PartialShape(result)
    node.set(0, shape, value: shape.elementCount.map { Int($0) } == elements?.count ? elements : nil)
  }

  /// A tensor whose other sizes are known has a multiple of their product as elements.
  private static func checkDivisible(
    _ input: PartialShape, into count: Int64, _ result: PartialShape
  ) throws(ShapeContradiction) {
    guard let sizes = input.dimensions, count > 0 else { return }
    let known = sizes.reduce(1) { $1 < 0 ? $0 : Size.multiply($0, $1) }
    if known > 0, count % known != 0 {
      throw ShapeContradiction("a multiple of \(known) elements cannot have the shape \(result) of \(count)")
    }
  }

  private static func squeeze(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let sizes = node.shape(0).dimensions else { return }
    let axes = node.ints(.squeezeDims) ?? []
    if axes.isEmpty {
      // A size that is not known may or may not be 1.
      guard node.shape(0).isFullyDefined else { return }
      node.set(0, PartialShape(sizes.filter { $0 != 1 }), value: node.value(0))
      return
    }
    var isSqueezed = [Bool](repeating: false, count: sizes.count)
    for axis in axes { isSqueezed[try node.axis(axis, rank: sizes.count)] = true }
    for axis in sizes.indices where isSqueezed[axis] && sizes[axis] >= 0 && sizes[axis] != 1 {
      throw ShapeContradiction("axis \(axis) of size \(sizes[axis]) cannot be squeezed")
    }
    let kept = sizes.indices.filter { !isSqueezed[$0] }.map { sizes[$0] }
    node.set(0, PartialShape(kept), value: node.value(0))
  }

  private static func expandDims(_ node: InferenceNode) throws(ShapeContradiction) {
    guard var sizes = node.shape(0).dimensions else { return }
    guard let axis = node.scalar(1) else {
      node.set(0, .unknown(rank: sizes.count + 1))
      return
    }
    sizes.insert(1, at: try node.axis(axis, rank: sizes.count + 1))
    node.set(0, PartialShape(sizes), value: node.value(0))
  }

  private static func transpose(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = node.shape(0)
    let length = try node.shape(1, rankAtMost: 1)
    guard let sizes = shape.dimensions else {
      if let rank = length.dimension(0), rank <= 254 { node.set(0, .unknown(rank: Int(rank))) }
      return
    }
    if let count = length.dimension(0), count != Int64(sizes.count) {
      throw ShapeContradiction("a permutation of \(count) axes for rank \(sizes.count)")
    }
    guard let permutation = node.value(1), permutation.count == sizes.count else {
      node.set(0, sizes.count < 2 ? shape : .unknown(rank: sizes.count))
      return
    }
    var result: [Int64] = []
    var isUsed = [Bool](repeating: false, count: sizes.count)
    for axis in permutation {
      guard let axis else {
        result.append(Size.unknown)
        continue
      }
      let index = try node.axis(axis, rank: sizes.count)
      if isUsed[index] { throw ShapeContradiction("axis \(index) occurs twice in the permutation") }
      isUsed[index] = true
      result.append(sizes[index])
    }
    node.set(0, result)
  }

  // MARK: Shapes as values

  private static func shapeOf(_ node: InferenceNode) {
    for output in 0..<node.outputCount {
      let shape = node.shape(output)
      let type = node.outputDType(output)
      let value = shape.dimensions?.map { $0 < 0 ? nil : type.exact($0) }
      node.set(output, .vector(shape.rank.map(Int64.init)), value: value)
      // An empty vector is known through and through.
    }
  }

  private static func sizeOf(_ node: InferenceNode) {
    let type = node.outputDType(0)
    node.set(0, .scalar, value: node.shape(0).elementCount.map { [type.exact($0)] })
  }

  private static func rankOf(_ node: InferenceNode) {
    node.set(0, .scalar, value: node.shape(0).rank.map { [Int64($0)] })
  }

  private static func invertPermutation(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0, rank: 1)
    var value: [Int64?]?
    if let permutation = node.constant(0) {
      var inverse = [Int64?](repeating: nil, count: permutation.count)
      for (index, target) in permutation.enumerated() {
        inverse[try node.axis(target, rank: permutation.count)] = Int64(index)
      }
      value = inverse
    }
    node.set(0, shape, value: value)
  }

  private static func formatPermutation(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, node.shape(0))
  }

  private static func unravel(_ node: InferenceNode) {
    let axes = node.shape(1).size(0)
    guard let indices = node.shape(0).rank else { return }
    if indices == 0 { node.set(0, node.shape(1)) } else { node.set(0, [axes, node.shape(0).sizeProduct]) }
  }

  // MARK: Order of elements

  private static func reverse(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = node.shape(0)
    var value: [Int64?]?
    if let axes = node.constant(1), let rank = shape.rank {
      for axis in axes { _ = try node.axis(axis, rank: rank) }
      if rank == 1 { value = axes.isEmpty ? node.value(0) : node.value(0)?.reversed() }
    }
    node.set(0, shape, value: value)
  }

  private static func reverseSequence(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = node.shape(0)
    guard let rank = shape.rank else { return }
    let axis = try node.axis(node.int(.batchDim) ?? 0, rank: rank)
    let lengths = try node.shape(1, rank: 1).size(0)
    let batch = try Size.merge(shape.size(axis), lengths, "sizes of the batch and the lengths,")
    node.set(0, shape.replacing(axis, with: batch))
  }

  // MARK: Space, batch and depth

  private static func spaceToBatchND(_ node: InferenceNode) throws(ShapeContradiction) {
    try blocks(node, node.shape(0), blocks: node.value(1), paddings: node.value(2), axes: node.shape(1).dimension(0)) {
      (size, block, before, behind) throws(ShapeContradiction) in
      try Size.divide(Size.add(Size.add(size, before), behind), by: block, "padded size")
    } batch: { (size, block) throws(ShapeContradiction) in
      Size.multiply(size, block)
    }
  }

  private static func batchToSpaceND(_ node: InferenceNode) throws(ShapeContradiction) {
    try blocks(node, node.shape(0), blocks: node.value(1), paddings: node.value(2), axes: node.shape(1).dimension(0)) {
      (size, block, before, behind) throws(ShapeContradiction) in
      let wide = Size.multiply(size, block)
      guard wide >= 0, before >= 0, behind >= 0 else { return Size.unknown }
      guard wide - before >= behind else {
        throw ShapeContradiction("crops of \(before) and \(behind) are more than the size \(wide)")
      }
      return wide - before - behind
    } batch: { (size, block) throws(ShapeContradiction) in
      try Size.divide(size, by: block, "batch")
    }
  }

  private static func spaceToBatch(_ node: InferenceNode) throws(ShapeContradiction) {
    let block = node.int(.blockSize)
    try blocks(
      node, try node.shape(0, rank: 4), blocks: [block, block], paddings: node.value(1), axes: 2
    ) { (size, block, before, behind) throws(ShapeContradiction) in
      try Size.divide(Size.add(Size.add(size, before), behind), by: block, "padded size")
    } batch: { (size, block) throws(ShapeContradiction) in
      Size.multiply(size, block)
    }
  }

  private static func batchToSpace(_ node: InferenceNode) throws(ShapeContradiction) {
    let block = node.int(.blockSize)
    try blocks(
      node, try node.shape(0, rank: 4), blocks: [block, block], paddings: node.value(1), axes: 2
    ) { (size, block, before, behind) throws(ShapeContradiction) in
      let wide = Size.multiply(size, block)
      guard wide >= 0, before >= 0, behind >= 0 else { return Size.unknown }
      guard wide - before >= behind else {
        throw ShapeContradiction("crops of \(before) and \(behind) are more than the size \(wide)")
      }
      return wide - before - behind
    } batch: { (size, block) throws(ShapeContradiction) in
      try Size.divide(size, by: block, "batch")
    }
  }

  /// The rank stays; each blocked axis and the batch change by the block's size.
  private static func blocks(
    _ node: InferenceNode, _ shape: PartialShape, blocks: [Int64?]?, paddings: [Int64?]?, axes: Int64?,
    space: (_ size: Int64, _ block: Int64, _ before: Int64, _ behind: Int64) throws(ShapeContradiction) -> Int64,
    batch: (_ size: Int64, _ block: Int64) throws(ShapeContradiction) -> Int64
  ) throws(ShapeContradiction) {
    guard var sizes = shape.dimensions, let axes else { return }
    guard axes >= 0, axes + 1 <= Int64(sizes.count) else {
      throw ShapeContradiction("rank \(sizes.count) is too low for \(axes) blocked axes")
    }
    for axis in 0..<Int(axes) {
      guard let blocks, blocks.indices.contains(axis), let block = blocks[axis] else {
        sizes[0] = Size.unknown
        sizes[axis + 1] = Size.unknown
        continue
      }
      guard block > 0 else { throw ShapeContradiction("block size \(block) is not above 0") }
      if sizes[0] >= 0 { sizes[0] = try batch(sizes[0], block) }
      guard sizes[axis + 1] >= 0, let paddings, paddings.indices.contains(2 * axis + 1),
        let before = paddings[2 * axis], let behind = paddings[2 * axis + 1]
      else {
        sizes[axis + 1] = Size.unknown
        continue
      }
      if before < 0 || behind < 0 { throw ShapeContradiction("a padding or crop of \(min(before, behind)) is below 0") }
      sizes[axis + 1] = try space(sizes[axis + 1], block, before, behind)
    }
    node.set(0, sizes)
  }

  private static func spaceToDepth(_ node: InferenceNode) throws(ShapeContradiction) {
    let sizes = try node.sizes(0, rank: 4)
    guard let block = node.int(.blockSize), block > 0, let layout = ImageLayout(node.text(.dataFormat), rank: 4) else {
      return
    }
    var space: [Int64] = []
    for axis in layout.space { space.append(try Size.divide(sizes[axis], by: block, "size of axis \(axis)")) }
    let depth = Size.multiply(sizes[layout.channels], Size.multiply(block, block))
    node.set(0, layout.sizes(batch: sizes[0], channels: depth, space: space))
  }

  private static func depthToSpace(_ node: InferenceNode) throws(ShapeContradiction) {
    let sizes = try node.sizes(0, rank: 4)
    guard let block = node.int(.blockSize), block > 0, let layout = ImageLayout(node.text(.dataFormat), rank: 4) else {
      return
    }
    let space = layout.space.map { Size.multiply(sizes[$0], block) }
    let depth = try Size.divide(sizes[layout.channels], by: Size.multiply(block, block), "depth")
    node.set(0, layout.sizes(batch: sizes[0], channels: depth, space: space))
  }
}
