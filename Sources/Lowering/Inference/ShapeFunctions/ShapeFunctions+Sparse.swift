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
}
