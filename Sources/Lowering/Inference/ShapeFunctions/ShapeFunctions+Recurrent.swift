internal import GraphIR

extension ShapeFunctions {
  static let recurrent: [Family] = [
    Family(blockLSTM, "BlockLSTM", "BlockLSTMV2"),
    Family(lstmCell, "LSTMBlockCell"),
    Family(gruCell, "GRUBlockCell"),
    Family(cudnn, "CudnnRNN", "CudnnRNNV2", "CudnnRNNV3"),
    Family(greedyDecoder, "CTCGreedyDecoder"),
    Family(beamDecoder, "CTCBeamSearchDecoder"),
    Family(ctcLoss, "CTCLoss", "CTCLossV2"),
  ]

  private static func blockLSTM(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(1, rank: 3)
    let bias = try node.sizes(node.inputCount - 1, rank: 1)
    let cells = try Size.divide(bias[0], by: 4, "number of biases")
    for output in 0..<node.outputCount { node.set(output, [input[0], input[1], cells]) }
  }

  private static func lstmCell(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 2)
    let state = try node.sizes(1, rank: 2)
    for output in 0..<node.outputCount { node.set(output, [input[0], state[1]]) }
  }

  private static func gruCell(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 2)
    let state = try node.sizes(1, rank: 2)
    let batch = try Size.merge(input[0], state[0], "batch sizes")
    for output in 0..<node.outputCount { node.set(output, [batch, state[1]]) }
  }

  private static func cudnn(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 3)
    let state = try node.sizes(1, rank: 3)
    let directions: Int64 = node.text(.direction) == "bidirectional" ? 2 : 1
    if node.op.name != "CudnnRNNV3" || node.int(.numProj) ?? 0 == 0 {
      node.set(0, [input[0], input[1], Size.multiply(state[2], directions)])
    }
    node.set(1, state)
    if node.text(.rnnMode) ?? "lstm" == "lstm" { node.set(2, try PartialShape(state).merging(node.shape(2))) }
  }

  private static func greedyDecoder(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 3)
    let lengths = try node.sizes(1, rank: 1)
    node.set(0, [Size.unknown, 2])
    node.set(1, .vector(nil))
    node.set(2, [2])
    node.set(3, [try Size.merge(input[1], lengths[0], "batch sizes"), 1])
  }

  private static func beamDecoder(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 3)
    let lengths = try node.sizes(1, rank: 1)
    let paths = (node.outputCount - 1) / 3
    for path in 0..<max(0, paths) {
      node.set(path, [Size.unknown, 2])
      node.set(paths + path, .vector(nil))
      node.set(2 * paths + path, [2])
    }
    node.set(node.outputCount - 1, [try Size.merge(input[1], lengths[0], "batch sizes"), Int64(max(0, paths))])
  }

  private static func ctcLoss(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 3)
    let lengths = try node.sizes(3, rank: 1)
    let batch = try Size.merge(input[1], lengths[0], "batch sizes")
    node.set(0, [batch])
    node.set(1, [input[0], batch, input[2]])
  }
}
