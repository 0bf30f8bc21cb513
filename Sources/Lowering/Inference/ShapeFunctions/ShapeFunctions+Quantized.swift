internal import GraphIR

extension ShapeFunctions {
  static let quantized: [Family] = [
    Family(
      unchanged, "FakeQuantWithMinMaxArgs", "FakeQuantWithMinMaxVars", "QuantizeAndDequantize",
      "QuantizeAndDequantizeV2",
      "QuantizeAndDequantizeV3", "QuantizeAndDequantizeV4", "FakeQuantWithMinMaxArgsGradient", "UniformQuantize",
      "UniformDequantize", "UniformRequantize", "UniformQuantizedClipByValue"),
    Family(fakeQuantPerChannel, "FakeQuantWithMinMaxVarsPerChannel"),
    Family(
      withRange { (node) in node.shape(0) }, "QuantizeDownAndShrinkRange", "Requantize", "QuantizedRelu",
      "QuantizedRelu6", "QuantizedReluX"),
    Family(quantize, "QuantizeV2", "_MklQuantizeV2"),
    Family(dequantize, "Dequantize", "_MklDequantize"),
    Family(scalars, "RequantizationRange", "RequantizationRangePerChannel"),
    Family(withRange { (node) in node.shape(0) }, "RequantizePerChannel"),
    Family(
      withRange { (node) throws(ShapeContradiction) in
        try ShapeFunctions.convolved(node, rank: 4, isDepthwise: false)
      }, "QuantizedConv2D", "QuantizedConv2DAndRelu", "QuantizedConv2DWithBias", "QuantizedConv2DWithBiasAndRelu",
      "QuantizedConv2DAndRequantize", "QuantizedConv2DAndReluAndRequantize", "QuantizedConv2DWithBiasAndRequantize",
      "QuantizedConv2DWithBiasAndReluAndRequantize", "QuantizedConv2DPerChannel",
      "QuantizedConv2DWithBiasSumAndRelu", "QuantizedConv2DWithBiasSumAndReluAndRequantize"),
    Family(
      withRange { (node) throws(ShapeContradiction) in
        try ShapeFunctions.convolved(node, rank: 4, isDepthwise: true)
      }, "QuantizedDepthwiseConv2D", "QuantizedDepthwiseConv2DWithBias", "QuantizedDepthwiseConv2DWithBiasAndRelu",
      "QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize"),
    Family(
      withRange { (node) throws(ShapeContradiction) in
        try ShapeFunctions.pooled(node, rank: 4, windows: node.ints(.ksize))
      }, "QuantizedAvgPool", "QuantizedMaxPool"),
    Family(
      withRange { (node) throws(ShapeContradiction) in try ShapeFunctions.biased(node) }, "QuantizedBiasAdd"),
    Family(
      withRange { (node) throws(ShapeContradiction) in try node.shape(0).broadcast(with: node.shape(1)) },
      "QuantizedAdd", "QuantizedMul"),
    Family(quantizedMatMul, "QuantizedMatMul", "QuantizedMatMulWithBias", "QuantizedMatMulWithBiasAndRelu"),
    Family(quantizedReshape, "QuantizedReshape"),
    Family(quantizedConcat, "QuantizedConcat"),
    Family(
      withRange { (node) throws(ShapeContradiction) in try node.shape(0, rank: 4) }, "QuantizedInstanceNorm",
      "QuantizedBatchNormWithGlobalNormalization"),
    Family(quantizedResize, "QuantizedResizeBilinear"),
  ]

  /// Output 0 by `shape`, then the least and the greatest value that it stands for.
  private static func withRange(
    _ shape: @escaping @Sendable (InferenceNode) throws(ShapeContradiction) -> PartialShape
  ) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      node.set(0, try shape(node))
      for output in 1..<max(1, node.outputCount) { setRange(node, output) }
    }
  }

  /// A range is one number, or with quantization by channel one for each, which only running may tell.
  private static func setRange(_ node: InferenceNode, _ output: Int) {
    let isPerChannel = node.op.name.hasSuffix("PerChannel") && node.op.name != "RequantizePerChannel"
    if !isPerChannel { node.set(output, .scalar) }
  }

  private static func fakeQuantPerChannel(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0, rankAtLeast: 1)
    var channels = shape.size(-1)
    for input in 1...2 { channels = try Size.merge(channels, try node.sizes(input, rank: 1)[0], "numbers of channels") }
    guard let rank = shape.rank else { return }
    node.set(0, shape.replacing(rank - 1, with: channels))
  }

  private static func quantize(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = node.shape(0)
    node.set(0, shape)
    let axis = node.int(.axis) ?? -1
    if axis == -1 {
      node.set(1, .scalar)
      node.set(2, .scalar)
      return
    }
    guard let rank = shape.rank else {
      node.set(1, .vector(nil))
      node.set(2, .vector(nil))
      return
    }
    let size = shape.size(try node.axis(axis, rank: rank))
    node.set(1, [size])
    node.set(2, [size])
  }

  private static func dequantize(_ node: InferenceNode) { node.set(0, node.shape(0)) }

  private static func quantizedMatMul(_ node: InferenceNode) throws(ShapeContradiction) {
    let a = try node.sizes(0, rank: 2)
    let b = try node.sizes(1, rank: 2)
    let transposesA = node.bool(.transposeA) ?? false
    let transposesB = node.bool(.transposeB) ?? false
    _ = try Size.merge(a[transposesA ? 0 : 1], b[transposesB ? 1 : 0], "inner dimensions")
    node.set(0, [a[transposesA ? 1 : 0], b[transposesB ? 0 : 1]])
    for output in 1..<max(1, node.outputCount) { node.set(output, .scalar) }
  }

  private static func quantizedReshape(_ node: InferenceNode) throws(ShapeContradiction) {
    try reshape(node)
    node.set(1, .scalar)
    node.set(2, .scalar)
  }

  private static func quantizedConcat(_ node: InferenceNode) throws(ShapeContradiction) {
    // The axis, then N values, N least and N greatest numbers.
    let count = max(0, (node.inputCount - 1) / 3)
    try concat(node, inputs: 1..<(1 + count), axis: node.scalar(0))
    node.set(1, .scalar)
    node.set(2, .scalar)
  }

  private static func quantizedResize(_ node: InferenceNode) throws(ShapeContradiction) {
    let image = try node.sizes(0, rank: 4)
    node.set(0, [image[0]] + (try heightAndWidth(node, 1)) + [image[3]])
    node.set(1, .scalar)
    node.set(2, .scalar)
  }
}
