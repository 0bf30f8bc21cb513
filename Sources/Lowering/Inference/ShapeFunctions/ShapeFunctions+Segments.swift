internal import GraphIR

extension ShapeFunctions {
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
}
