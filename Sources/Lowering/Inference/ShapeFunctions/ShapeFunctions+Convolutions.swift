internal import GraphIR

extension ShapeFunctions {
  static let convolutions: [Family] = [
    Family(
      convolution(rank: 4), "Conv2D", "_FusedConv2D", "_MklConv2D", "_MklFusedConv2D", "_MklNativeConv2D",
      "_MklNativeFusedConv2D"),
    Family(convolution(rank: 5), "Conv3D", "_FusedConv3D"),
    Family(convolution(rank: 3), "Conv1D"),
    Family(genericConvolution, "Conv"),
    Family(
      depthwise, "DepthwiseConv2dNative", "DepthwiseConv2d", "_FusedDepthwiseConv2dNative",
      "FusedDepthwiseConv2dNative",
      "_MklNativeDepthwiseConv2dNative", "_MklNativeFusedDepthwiseConv2dNative"),
    Family(backpropInput(rank: 4), "Conv2DBackpropInput"),
    Family(shaped(by: 0, rank: 4), "DepthwiseConv2dNativeBackpropInput"),
    Family(backpropInput(rank: 5), "Conv3DBackpropInputV2"),
    Family(unchanged(rank: 5), "Conv3DBackpropInput"),
    Family(unchanged(rank: 4), "Conv2DBackpropInputV2", "Dilation2DBackpropInput"),
    Family(shaped(by: 1, rank: 4), "Conv2DBackpropFilter", "DepthwiseConv2dNativeBackpropFilter"),
    Family(shaped(by: 1, rank: 5), "Conv3DBackpropFilterV2"),
    Family(like(1), "Conv2DBackpropFilterV2", "Conv3DBackpropFilter", "Dilation2DBackpropFilter"),
    Family(dilation, "Dilation2D"),
  ]

  /// TensorFlow's own function swaps rows and columns in the dilations of Conv3D and in the strides of its NCDHW form;
  /// the kernels do not, and here it is as they run.
  ///
  /// - Parameter rank: of the input, space and batch and channels.
  static func convolution(rank: Int) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      node.set(0, try convolved(node, rank: rank, isDepthwise: false))
    }
  }

  private static func depthwise(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, try convolved(node, rank: 4, isDepthwise: true))
  }

  private static func genericConvolution(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let rank = node.shape(1).rank, (3...5).contains(rank), node.int(.batchDims) ?? 1 == 1 else { return }
    node.set(0, try convolved(node, rank: rank, isDepthwise: false))
  }

  static func convolved(
    _ node: InferenceNode, rank: Int, isDepthwise: Bool
  ) throws(ShapeContradiction) -> PartialShape {
    let input = try node.sizes(0, rank: rank)
    let filter = try node.sizes(1, rank: rank)
    guard let layout = ImageLayout(node.text(.dataFormat), rank: rank), let padding = SlidingWindow.Padding(node) else {
      return .unknown(rank: rank)
    }
    let inner = filter[rank - 2]
    let outer = filter[rank - 1]
    let channels = input[layout.channels]
    var depth = outer
    if isDepthwise {
      depth = Size.multiply(try Size.merge(channels, inner, "numbers of input channels"), outer)
    } else if channels > 0, inner > 0, channels % inner != 0 {
      throw ShapeContradiction("\(channels) input channels and a filter for \(inner)")
    }
    let space = try windowed(
      node, layout, rank: rank, input: input, windows: Array(filter.prefix(rank - 2)), padding: padding)
    return PartialShape(layout.sizes(batch: input[layout.batch], channels: depth, space: space))
  }

  /// The sizes in space behind a window; strides and dilations are one for each axis of the input, or one for each of space.
  static func windowed(
    _ node: InferenceNode, _ layout: ImageLayout, rank: Int, input: [Int64], windows: [Int64],
    padding: SlidingWindow.Padding
  ) throws(ShapeContradiction) -> [Int64] {
    let strides = axisValues(node.ints(.strides), layout, rank: rank)
    let dilations = axisValues(node.ints(.dilations), layout, rank: rank)
    var result: [Int64] = []
    for (position, axis) in layout.space.enumerated() {
      guard let strides, windows.indices.contains(position) else {
        result.append(Size.unknown)
        continue
      }
      result.append(
        try SlidingWindow.outputSize(
          of: input[axis], axis: axis, window: windows[position], stride: strides[position],
          dilation: dilations?[position] ?? 1, padding: padding))
    }
    return result
  }

  /// The values for the axes of space, in their order.
  static func axisValues(_ values: [Int64]?, _ layout: ImageLayout, rank: Int) -> [Int64]? {
    guard let values else { return nil }
    if values.count == rank { return layout.space.map { values[$0] } }
    if values.count == layout.space.count { return values }
    if values.count == 1 { return layout.space.map { _ in values[0] } }
    return nil
  }

  /// Input 0 says the sizes; what it leaves open, filter and gradient may tell.
  private static func backpropInput(rank: Int) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      guard let layout = ImageLayout(node.text(.dataFormat), rank: rank) else { return }
      var shape = try node.shape(saidBy: 0)
      let gradient = try node.sizes(2, rank: rank)
      if shape.rank == rank - 2, rank == 4, let space = shape.dimensions {
        // Only height and width are given: the rest is that of gradient and filter.
        let filter = try node.sizes(1, rank: rank)
        shape = PartialShape(layout.sizes(batch: gradient[0], channels: filter[rank - 2], space: space))
      }
      guard let found = shape.rank else {
        node.set(0, .unknown(rank: rank))
        return
      }
      guard found == rank else { throw ShapeContradiction("\(found) sizes are given where \(rank) are wanted") }
      if shape.size(0) < 0, gradient[0] >= 0 { shape = shape.replacing(0, with: gradient[0]) }
      node.set(0, shape)
    }
  }

  private static func dilation(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 4)
    let filter = try node.sizes(1, rank: 3)
    guard let strides = node.ints(.strides), let rates = node.ints(.rates), strides.count == 4, rates.count == 4,
      let padding = SlidingWindow.Padding(node)
    else {
      node.set(0, .unknown(rank: 4))
      return
    }
    let depth = try Size.merge(input[3], filter[2], "numbers of channels")
    var space: [Int64] = []
    for axis in 1...2 {
      space.append(
        try SlidingWindow.outputSize(
          of: input[axis], axis: axis, window: filter[axis - 1], stride: strides[axis], dilation: rates[axis],
          padding: padding))
    }
    node.set(0, [input[0]] + space + [depth])
  }
}
