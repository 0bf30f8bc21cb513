internal import GraphIR

extension ShapeFunctions {
  static let sparse: [Family] = [
    Family(shaped(by: 1), "SparseToDense"),
    Family(sparseReshape, "SparseReshape"),
    Family(fillEmptyRows, "SparseFillEmptyRows"),
    Family(sparseReorder, "SparseReorder"),
    Family(sparseConcat, "SparseConcat"),
    Family(sparseSplit, "SparseSplit"),
    Family(sparseTriple, "SparseSlice", "SparseCross", "SparseCrossV2", "SparseCrossHashed", "SparseAdd"),
    Family(sparseDenseMatMul, "SparseTensorDenseMatMul"),
    Family(like(3), "SparseTensorDenseAdd"),
    Family(like(1), "SparseDenseCwiseAdd", "SparseDenseCwiseMul", "SparseDenseCwiseDiv"),
    Family(sparseSoftmax, "SparseSoftmax"),
    Family(fixed([-1, -1], [-1]), "SparseSparseMaximum", "SparseSparseMinimum"),
    Family(fixed([3]), "SerializeSparse"),
    Family(fixed([-1, 3]), "SerializeManySparse"),
    Family(fixed([-1, -1], [-1], [-1]), "DeserializeManySparse", "DeserializeSparse"),
    Family(sparseTriple, "DenseToDenseSetOperation", "DenseToSparseSetOperation", "SparseToSparseSetOperation"),
  ]

  private static func sparseReshape(_ node: InferenceNode) throws(ShapeContradiction) {
    let indices = try node.sizes(0, rank: 2)
    _ = try node.shape(1, rank: 1)
    let shape = try node.shape(2, rank: 1)
    node.set(0, [indices[0], shape.size(0)])
    var value: [Int64?]?
    if let old = node.constant(1), var new = node.value(2) {
      // One size may be left open, as in Reshape.
      let open = new.indices.filter { new[$0] == -1 }
      let known = new.reduce(1) { Size.multiply($0, $1 == -1 ? 1 : $1 ?? Size.unknown) }
      let count = PartialShape(old).sizeProduct
      if open.count == 1 {
        new[open[0]] = known > 0 && count >= 0 && count % known == 0 ? count / known : nil
      }
      value = new.map { size in size.flatMap { $0 >= 0 ? $0 : nil } }
    }
    node.set(1, shape, value: value)
  }

  private static func fillEmptyRows(_ node: InferenceNode) throws(ShapeContradiction) {
    let indices = try node.sizes(0, rank: 2)
    let values = try node.sizes(1, rank: 1)
    let shape = try node.shape(2, rank: 1)
    let count = try Size.merge(indices[0], values[0], "numbers of indices and values,")
    let rank = try Size.merge(indices[1], shape.size(0), "ranks")
    node.set(0, [Size.unknown, rank])
    node.set(1, .vector(nil))
    node.set(2, .vector(node.value(2)?.first ?? nil))
    node.set(3, .vector(count))
  }

  private static func sparseReorder(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, try node.shape(0, rank: 2))
    node.set(1, try node.shape(1, rank: 1))
  }

  private static func sparseConcat(_ node: InferenceNode) throws(ShapeContradiction) {
    let count = node.inputCount / 3
    var rows: Int64 = 0
    var rank = Size.unknown
    for input in 0..<count {
      let indices = try node.sizes(input, rank: 2)
      rows = Size.add(
        rows, try Size.merge(indices[0], try node.sizes(count + input, rank: 1)[0], "numbers of indices and values,"))
      rank = try Size.merge(rank, indices[1], "ranks")
      rank = try Size.merge(rank, try node.sizes(2 * count + input, rank: 1)[0], "ranks")
    }
    node.set(0, [rows, rank])
    node.set(1, .vector(rows))
    node.set(2, .vector(rank))
  }

  private static func sparseSplit(_ node: InferenceNode) {
    let count = node.outputCount / 3
    let rank = node.shape(3).size(0)
    for output in 0..<count {
      node.set(output, [Size.unknown, rank])
      node.set(count + output, .vector(nil))
      node.set(2 * count + output, .vector(rank))
    }
  }

  /// Indices, values and shape, of a number of elements that only running tells.
  private static func sparseTriple(_ node: InferenceNode) {
    var rank = Size.unknown
    switch node.op.name {
    case "SparseSlice", "SparseAdd": rank = node.shape(2).size(0)
    case "SparseCross", "SparseCrossV2", "SparseCrossHashed": rank = 2
    default: if let known = node.shape(0).rank, node.op.name.hasPrefix("DenseTo") { rank = Int64(known) }
    }
    node.set(0, [Size.unknown, rank])
    node.set(1, .vector(nil))
    node.set(2, .vector(rank))
  }

  private static func sparseSoftmax(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, try node.shape(1, rank: 1))
  }

  private static func sparseDenseMatMul(_ node: InferenceNode) throws(ShapeContradiction) {
    let dense = try node.sizes(3, rank: 2)
    let adjointA = node.bool(.adjointA) ?? false
    let adjointB = node.bool(.adjointB) ?? false
    var shape: [Int64] = [Size.unknown, Size.unknown]
    if let value = node.value(2), value.count == 2 { shape = value.map { $0 ?? Size.unknown } }
    _ = try Size.merge(shape[adjointA ? 0 : 1], dense[adjointB ? 1 : 0], "inner dimensions")
    node.set(0, [shape[adjointA ? 1 : 0], dense[adjointB ? 0 : 1]])
  }

  // MARK: Segments

  static let segments: [Family] = [
    Family(
      segment, "SegmentSum", "SegmentMean", "SegmentProd", "SegmentMin", "SegmentMax"),
    Family(
      unsortedSegment, "UnsortedSegmentSum", "UnsortedSegmentProd", "UnsortedSegmentMin", "UnsortedSegmentMax",
      "SegmentSumV2", "SegmentProdV2", "SegmentMinV2", "SegmentMaxV2"),
    Family(sparseSegment(countInput: nil), "SparseSegmentSum", "SparseSegmentMean", "SparseSegmentSqrtN"),
    Family(
      sparseSegment(countInput: 3), "SparseSegmentSumWithNumSegments", "SparseSegmentMeanWithNumSegments",
      "SparseSegmentSqrtNWithNumSegments"),
    Family(
      sparseSegment(countInput: 3), "SparseSegmentSumGrad", "SparseSegmentMeanGrad", "SparseSegmentSqrtNGrad"),
  ]

  private static func segment(_ node: InferenceNode) throws(ShapeContradiction) {
    let data = try node.shape(0, rankAtLeast: 1)
    _ = try node.shape(1, rank: 1)
    node.set(0, PartialShape([Size.unknown]).concatenated(with: data.dropping(first: 1)))
  }

  private static func unsortedSegment(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let rank = node.shape(1).rank else { return }
    let data = try node.shape(0, rankAtLeast: rank)
    if data.rank != nil { _ = try data.prefix(rank).merging(node.shape(1)) }
    node.set(0, PartialShape([try node.size(saidBy: 2)]).concatenated(with: data.dropping(first: rank)))
  }

  private static func sparseSegment(countInput: Int?) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      let data = try node.shape(0, rankAtLeast: 1)
      let indices = try node.shape(1, rank: 1)
      _ = try indices.merging(try node.shape(2, rank: 1))
      var count = Size.unknown
      if let countInput { count = try node.size(saidBy: countInput) }
      node.set(0, PartialShape([count]).concatenated(with: data.dropping(first: 1)))
    }
  }

  // MARK: Ragged tensors

  static let ragged: [Family] = [
    Family(raggedGather, "RaggedGather"),
    Family(raggedRange, "RaggedRange"),
    Family(raggedToTensor, "RaggedTensorToTensor"),
    Family(raggedToSparse, "RaggedTensorToSparse"),
  ]

  private static func raggedGather(_ node: InferenceNode) {
    guard let splits = node.int(.paramsRaggedRank), splits >= 0, splits < Int64(node.inputCount) else { return }
    let values = node.shape(Int(splits))
    for output in 0..<max(0, node.outputCount - 1) { node.set(output, .vector(nil)) }
    if node.outputCount > 1, let indices = node.shape(node.inputCount - 1).rank, indices == 1 {
      node.set(0, .vector(Size.add(node.shape(node.inputCount - 1).size(0), 1)))
    }
    guard let sizes = values.dimensions, !sizes.isEmpty else { return }
    node.set(node.outputCount - 1, [Size.unknown] + sizes.dropFirst())
  }

  private static func raggedRange(_ node: InferenceNode) throws(ShapeContradiction) {
    var count: Int64?
    for input in 0..<3 {
      let shape = try node.shape(input, rankAtMost: 1)
      if shape.rank == 1, let size = shape.dimension(0) {
        count = try Size.merge(count ?? Size.unknown, size, "numbers of ranges")
      }
    }
    let allScalars = (0..<3).allSatisfy { node.shape($0).rank == 0 }
    node.set(0, .vector(count.map { Size.add($0, 1) } ?? (allScalars ? 2 : nil)))
    node.set(1, .vector(nil))
  }

  /// The wanted shape, where it is said; else rows by the partitions, and the values' own axes.
  private static func raggedToTensor(_ node: InferenceNode) throws(ShapeContradiction) {
    let wanted = try node.shape(saidBy: 0)
    guard let count = node.attribute(.rowPartitionTypes)?.asStrings?.count else { return }
    let types = node.attribute(.rowPartitionTypes)?.asStrings ?? []
    let raggedRank = count - (types.first == "FIRST_DIM_SIZE" ? 1 : 0)
    let values = node.shape(1)
    guard let valueSizes = values.dimensions, !valueSizes.isEmpty else {
      node.set(0, wanted)
      return
    }
    let rank = raggedRank + valueSizes.count
    var result = [Int64](repeating: Size.unknown, count: rank)
    for (offset, size) in valueSizes.dropFirst().enumerated() { result[raggedRank + 1 + offset] = size }
    guard let sizes = wanted.dimensions else {
      node.set(0, result)
      return
    }
    guard sizes.count == rank else {
      throw ShapeContradiction("the shape has rank \(sizes.count), the values make \(rank)")
    }
    for axis in 0..<rank where sizes[axis] >= 0 {
      result[axis] =
        axis > raggedRank ? try Size.merge(result[axis], sizes[axis], "sizes of axis \(axis)") : sizes[axis]
    }
    node.set(0, result)
  }

  private static func raggedToSparse(_ node: InferenceNode) {
    guard node.inputCount > 0 else { return }
    let splits = Int64(node.inputCount - 1)
    let values = node.shape(node.inputCount - 1)
    let rank = values.rank.map { splits + Int64($0) } ?? Size.unknown
    let count = values.sizeProduct
    node.set(0, [count, rank])
    node.set(1, .vector(count))
    node.set(2, .vector(rank))
  }
}
