internal import GraphIR

extension ShapeFunctions {
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
