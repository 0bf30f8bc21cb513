internal import GraphIR

extension ShapeFunctions {
  static let gathering: [Family] = [
    Family(gather, "Gather", "GatherV2", "ResourceGather"),
    Family(gatherNd, "GatherNd", "ResourceGatherNd"),
    Family(scatterNd, "ScatterNd"),
    Family(
      unchanged, "TensorScatterUpdate", "TensorScatterAdd", "TensorScatterSub", "TensorScatterMax", "TensorScatterMin",
      "ScatterNdNonAliasingAdd", "ScatterUpdate", "ScatterAdd", "ScatterSub", "ScatterMul", "ScatterDiv", "ScatterMin",
      "ScatterMax", "ScatterNdUpdate", "ScatterNdAdd", "ScatterNdSub"),
    Family(oneHot, "OneHot"),
  ]

  private static func gather(_ node: InferenceNode) throws(ShapeContradiction) {
    let params = node.op.name == "ResourceGather" ? node.elementShape(0) : node.shape(0)
    let indices = node.shape(1)
    let isV2 = node.op.name == "GatherV2"
    if isV2, node.scalar(2) == nil {
      guard let p = params.rank, let i = indices.rank, p > 0 else { return }
      let batch = max(0, batchDims(node, indexRank: i))
      if p - 1 + i - batch >= 0 { node.set(0, .unknown(rank: p - 1 + i - batch)) }
      return
    }
    guard let sizes = params.dimensions else { return }
    guard !sizes.isEmpty else { throw ShapeContradiction("a scalar has nothing to gather from") }
    let axis = try node.axis(isV2 ? node.scalar(2) ?? 0 : 0, rank: sizes.count)
    guard let index = indices.dimensions else { return }
    let batch = batchDims(node, indexRank: index.count)
    guard batch >= 0, batch <= index.count, batch <= axis else {
      throw ShapeContradiction("\(batch) batch axes, indices of rank \(index.count), and axis \(axis)")
    }
    var result = Array(sizes[..<axis])
    for position in 0..<batch {
      result[position] = try Size.merge(sizes[position], index[position], "batch sizes")
    }
    result += index[batch...] + sizes[(axis + 1)...]
    node.set(0, PartialShape(result), value: gathered(node))
  }

  private static func batchDims(_ node: InferenceNode, indexRank: Int) -> Int {
    let batch = node.int(.batchDims) ?? 0
    guard batch.magnitude <= 254 else { return -1 }
    return Int(batch) < 0 ? Int(batch) + indexRank : Int(batch)
  }

  private static func gathered(_ node: InferenceNode) -> [Int64?]? {
    guard node.shape(0).rank == 1, let value = node.value(0), let indices = node.value(1) else { return nil }
    return indices.map { index in
      guard let index, index >= 0, index < Int64(value.count) else { return nil }
      return value[Int(index)]
    }
  }

  private static func gatherNd(_ node: InferenceNode) throws(ShapeContradiction) {
    let params = node.op.name == "ResourceGatherNd" ? node.elementShape(0) : node.shape(0)
    let indices = try node.shape(1, rankAtLeast: 1)
    guard let index = indices.dimensions, let depth = indices.dimension(-1), let sizes = params.dimensions else {
      return
    }
    guard depth <= Int64(sizes.count) else {
      throw ShapeContradiction("indices of \(depth) axes for rank \(sizes.count)")
    }
    node.set(0, Array(index.dropLast() + sizes.dropFirst(Int(depth))))
  }

  private static func scatterNd(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(saidBy: 2)
    let indices = try node.shape(0, rankAtLeast: 1)
    let updates = node.shape(1)
    if let depth = indices.dimension(-1), let outer = indices.rank.map({ $0 - 1 }), let updated = updates.rank,
      let rank = shape.rank
    {
      guard depth <= Int64(rank), updated == outer + rank - Int(depth) else {
        throw ShapeContradiction("indices \(indices) and updates \(updates) do not fit the shape \(shape)")
      }
      _ = try indices.prefix(outer).merging(updates.prefix(outer))
      _ = try shape.dropping(first: Int(depth)).merging(updates.dropping(first: outer))
    }
    node.set(0, shape)
  }

  private static func oneHot(_ node: InferenceNode) throws(ShapeContradiction) {
    guard var sizes = node.shape(0).dimensions else { return }
    let depth = try node.size(saidBy: 1)
    let axis = node.int(.axis) ?? -1
    sizes.insert(depth, at: try node.axis(axis, rank: sizes.count + 1))
    node.set(0, sizes)
  }
}
