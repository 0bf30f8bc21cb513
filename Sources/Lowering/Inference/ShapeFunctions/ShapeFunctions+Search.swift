internal import GraphIR

extension ShapeFunctions {
  static let search: [Family] = [
    Family(whereTrue, "Where"),
    Family(unique, "Unique", "UniqueWithCounts"),
    Family(uniqueV2, "UniqueV2", "UniqueWithCountsV2"),
    Family(fixed([-1], [-1]), "ListDiff"),
    Family(topK, "TopK", "TopKV2"),
    Family(nthElement, "NthElement"),
    Family(like(1), "LowerBound", "UpperBound"),
    Family(bincount, "Bincount"),
    Family(denseBincount, "DenseBincount"),
    Family(sparseBincount, "SparseBincount", "RaggedBincount"),
    Family(histogram, "HistogramFixedWidth"),
  ]

  private static func whereTrue(_ node: InferenceNode) {
    node.set(0, [Size.unknown, node.shape(0).rank.map(Int64.init) ?? Size.unknown])
  }

  private static func unique(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, .vector(nil))
    node.set(1, try node.shape(0, rank: 1))
    node.set(2, .vector(nil))
  }

  private static func uniqueV2(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(2, .vector(nil))
    let shape = node.shape(0)
    guard let axes = node.constant(1) else {
      node.set(1, .vector(nil))
      if let rank = shape.rank, node.shape(1).dimension(0) == 1 { node.set(0, .unknown(rank: rank)) }
      return
    }
    guard let axis = axes.first else {
      node.set(0, .vector(nil))
      node.set(1, .vector(shape.rank == 1 ? shape.dimension(0) : nil))
      return
    }
    guard let sizes = shape.dimensions else {
      node.set(1, .vector(nil))
      return
    }
    let index = try node.axis(axis, rank: sizes.count)
    node.set(0, shape.replacing(index, with: Size.unknown))
    node.set(1, .vector(sizes[index]))
  }

  private static func topK(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0, rankAtLeast: 1)
    let count = node.op.name == "TopK" ? node.int(.k) ?? Size.unknown : try node.size(saidBy: 1)
    guard let sizes = shape.dimensions, let last = sizes.last else { return }
    if last >= 0, count > last { throw ShapeContradiction("the \(count) greatest of \(last) elements") }
    let result = PartialShape(sizes.dropLast() + [count])
    node.set(0, result)
    node.set(1, result)
  }

  private static func nthElement(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0, rankAtLeast: 1)
    guard let sizes = shape.dimensions, let last = sizes.last else { return }
    if let n = node.scalar(1), last >= 0, n >= last { throw ShapeContradiction("element \(n) of \(last)") }
    node.set(0, Array(sizes.dropLast()))
  }

  private static func bincount(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, .vector(try node.size(saidBy: 1)))
  }

  private static func denseBincount(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0, rankAtMost: 2)
    guard let rank = shape.rank else { return }
    let size = try node.size(saidBy: 1)
    node.set(0, rank == 2 ? [shape.size(0), size] : [size])
  }

  /// A vector of counts, or a row for each row of the input; which, only its own shape tells.
  private static func sparseBincount(_ node: InferenceNode) throws(ShapeContradiction) {
    let isRagged = node.op.name == "RaggedBincount"
    let size = try node.size(saidBy: isRagged ? 2 : 3)
    if isRagged {
      node.set(0, [Size.add(node.shape(0).size(0), -1) < 0 ? rows(node) : Size.unknown, size])
      return
    }
    guard let rank = node.shape(2).dimension(0) else { return }
    node.set(0, rank == 1 ? [size] : [(node.value(2)?.first ?? nil) ?? Size.unknown, size])
  }

  private static func rows(_ node: InferenceNode) -> Int64 {
    guard let splits = node.shape(0).dimension(0), splits > 0 else { return Size.unknown }
    return splits - 1
  }

  private static func histogram(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, .vector(try node.size(saidBy: 2)))
  }
}
