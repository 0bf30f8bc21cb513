internal import GraphIR

extension ShapeFunctions {
  static let pooling: [Family] = [
    Family(pool(rank: 4), "AvgPool", "MaxPool", "MaxPoolWithArgmax", "_MklAvgPool", "_MklMaxPool"),
    Family(pool(rank: 5), "AvgPool3D", "MaxPool3D"),
    Family(poolV2, "MaxPoolV2"),
    Family(fractional, "FractionalMaxPool", "FractionalAvgPool"),
    Family(shaped(by: 0, rank: 4), "AvgPoolGrad", "FractionalAvgPoolGrad"),
    Family(shaped(by: 0, rank: 5), "AvgPool3DGrad"),
    Family(
      unchanged, "MaxPoolGrad", "MaxPoolGradV2", "MaxPool3DGrad", "MaxPoolGradWithArgmax", "FractionalMaxPoolGrad"),
    Family(like(1), "MaxPoolGradGrad", "MaxPoolGradGradV2", "MaxPool3DGradGrad", "MaxPoolGradGradWithArgmax"),
    Family(imagePatches, "ExtractImagePatches"),
    Family(volumePatches, "ExtractVolumePatches"),
  ]

  static func pool(rank: Int) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      let shape = try pooled(node, rank: rank, windows: node.ints(.ksize))
      for output in 0..<(node.op.name == "MaxPoolWithArgmax" ? 2 : 1) { node.set(output, shape) }
    }
  }

  /// The shape behind a pooling of input 0.
  static func pooled(
    _ node: InferenceNode, rank: Int, windows: [Int64]?
  ) throws(ShapeContradiction) -> PartialShape {
    let input = try node.sizes(0, rank: rank)
    guard let layout = ImageLayout(node.text(.dataFormat), rank: rank), let padding = SlidingWindow.Padding(node) else {
      return .unknown(rank: rank)
    }
    guard let windows, windows.count == rank, let strides = node.ints(.strides), strides.count == rank else {
      return .unknown(rank: rank)
    }
    let space = try Self.windowed(
      node, layout, rank: rank, input: input, windows: layout.space.map { windows[$0] }, padding: padding)
    var channels = input[layout.channels]
    if windows[layout.channels] > 1 || strides[layout.channels] > 1 {
      // Pooling over channels.
      channels = try SlidingWindow.outputSize(
        of: channels, axis: layout.channels, window: windows[layout.channels], stride: strides[layout.channels],
        padding: padding)
    }
    return PartialShape(layout.sizes(batch: input[0], channels: channels, space: space))
  }

  /// Windows and strides are inputs.
  private static func poolV2(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 4)
    guard let windows = node.constant(1), let strides = node.constant(2), windows.count == 4, strides.count == 4,
      let layout = ImageLayout(node.text(.dataFormat), rank: 4), let padding = SlidingWindow.Padding(node)
    else {
      node.set(0, .unknown(rank: 4))
      return
    }
    var result = input
    for axis in layout.space + [layout.channels] {
      result[axis] = try SlidingWindow.outputSize(
        of: input[axis], axis: axis, window: windows[axis], stride: strides[axis], padding: padding)
    }
    node.set(0, result)
  }

  private static func fractional(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 4)
    guard case .list(.floats(let ratios))? = node.attribute(.poolingRatio), ratios.count == 4 else { return }
    var result = input
    for axis in 0..<4 {
      guard ratios[axis] >= 1 else { throw ShapeContradiction("pooling ratio \(ratios[axis]) is below 1") }
      // Where rounding decides, nothing is known.
      let exact = (Float(input[axis]) / ratios[axis]).rounded(.down)
      result[axis] = input[axis] < 0 || input[axis] > 1 << 20 ? Size.unknown : Int64(exact)
    }
    node.set(0, result)
    // One more than the result has rows and columns, though TensorFlow's own shape function says as many.
    node.set(1, .vector(nil))
    node.set(2, .vector(nil))
  }

  private static func imagePatches(_ node: InferenceNode) throws(ShapeContradiction) {
    try patches(node, rank: 4, rates: node.ints(.rates))
  }

  private static func volumePatches(_ node: InferenceNode) throws(ShapeContradiction) {
    try patches(node, rank: 5, rates: nil)
  }

  private static func patches(_ node: InferenceNode, rank: Int, rates: [Int64]?) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: rank)
    guard let windows = node.ints(.ksizes), let strides = node.ints(.strides), windows.count == rank,
      strides.count == rank, rates?.count ?? rank == rank, let padding = SlidingWindow.Padding(node)
    else {
      node.set(0, .unknown(rank: rank))
      return
    }
    var result = input
    var depth = input[rank - 1]
    for axis in 1..<(rank - 1) {
      depth = Size.multiply(depth, windows[axis])
      result[axis] = try SlidingWindow.outputSize(
        of: input[axis], axis: axis, window: windows[axis], stride: strides[axis], dilation: rates?[axis] ?? 1,
        padding: padding)
    }
    result[rank - 1] = depth
    node.set(0, result)
  }
}
