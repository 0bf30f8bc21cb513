internal import GraphIR

extension ShapeFunctions {
  static let normalization: [Family] = [
    Family(biasAdd, "BiasAdd", "BiasAddV1"),
    Family(biasGradient, "BiasAddGrad"),
    Family(batchNorm, "FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3", "_FusedBatchNormEx"),
    Family(unchanged, "BatchNormWithGlobalNormalization"),
    Family(unchanged(rank: 4), "LRN"),
    Family(unchanged(rankAtLeast: 1), "Softmax", "LogSoftmax"),
    Family(crossEntropy, "SoftmaxCrossEntropyWithLogits"),
    Family(sparseCrossEntropy, "SparseSoftmaxCrossEntropyWithLogits"),
    Family(inTopK, "InTopK", "InTopKV2"),
  ]

  private static func biasAdd(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, try biased(node))
  }

  /// The shape of input 0, whose channels are as many as the bias has elements.
  static func biased(_ node: InferenceNode) throws(ShapeContradiction) -> PartialShape {
    let bias = try node.sizes(1, rank: 1)[0]
    let isChannelsFirst = node.text(.dataFormat) == "NCHW"
    let shape = try node.shape(0, rankAtLeast: isChannelsFirst ? 3 : 2)
    guard let sizes = shape.dimensions else { return .unknown }
    let axis = isChannelsFirst ? 1 : sizes.count - 1
    return shape.replacing(axis, with: try Size.merge(sizes[axis], bias, "numbers of channels and biases,"))
  }

  private static func biasGradient(_ node: InferenceNode) {
    let shape = node.shape(0)
    node.set(0, .vector(shape.dimension(node.text(.dataFormat) == "NCHW" ? 1 : -1)))
  }

  private static func batchNorm(_ node: InferenceNode) throws(ShapeContradiction) {
    let isVolume = node.text(.dataFormat).map { $0 == "NDHWC" || $0 == "NCDHW" } ?? false
    let rank = isVolume ? 5 : 4
    var shape = try node.shape(0, rank: rank)
    guard let layout = ImageLayout(node.text(.dataFormat), rank: rank) else { return }
    var channels = shape.size(layout.channels)
    for input in 1...(node.bool(.isTraining) == false ? 4 : 2) {
      channels = try Size.merge(channels, try node.sizes(input, rank: 1)[0], "numbers of channels")
    }
    shape = shape.replacing(layout.channels, with: channels)
    node.set(0, shape)
    for output in 1..<5 { node.set(output, .vector(channels)) }
  }

  private static func crossEntropy(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0).broadcast(with: node.shape(1))
    guard let sizes = shape.dimensions else {
      node.set(0, .vector(nil))
      node.set(1, .unknown(rank: 2))
      return
    }
    guard sizes.count == 2 else { throw ShapeContradiction("logits of rank \(sizes.count) where 2 is wanted") }
    node.set(0, [sizes[0]])
    node.set(1, shape)
  }

  private static func sparseCrossEntropy(_ node: InferenceNode) throws(ShapeContradiction) {
    let logits = try node.sizes(0, rank: 2)
    let labels = try node.sizes(1, rank: 1)
    let batch = try Size.merge(logits[0], labels[0], "batch sizes")
    node.set(0, [batch])
    node.set(1, [batch, logits[1]])
  }

  private static func inTopK(_ node: InferenceNode) throws(ShapeContradiction) {
    let predictions = try node.sizes(0, rank: 2)
    let targets = try node.sizes(1, rank: 1)
    node.set(0, [try Size.merge(predictions[0], targets[0], "batch sizes")])
  }
}
