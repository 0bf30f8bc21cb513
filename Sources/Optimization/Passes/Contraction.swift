internal import GraphIR
internal import GraphRewriting

/// A node that multiplies with weights and sums: a convolution or a matrix product.
///
/// - Source: the op definitions of TensorFlow for the layouts of the weights.
struct Contraction {
  enum Kind { case conv2D, depthwise, conv3D, conv2DTransposed, conv3DTransposed, matMul, batchMatMul }

  let node: NodeID
  let kind: Kind
  let weights: Edge
  let isChannelsLast: Bool

  static let ops: KeyValuePairs<String, Kind> = [
    "Conv2D": .conv2D, "DepthwiseConv2dNative": .depthwise, "Conv3D": .conv3D,
    "Conv2DBackpropInput": .conv2DTransposed, "Conv3DBackpropInputV2": .conv3DTransposed, "MatMul": .matMul,
    "BatchMatMul": .batchMatMul, "BatchMatMulV2": .batchMatMul,
  ]

  init?(_ node: NodeID, kind: Kind, in editor: GraphEditor) {
    guard let weights = editor.input(1, of: node) else { return nil }
    self.node = node
    self.kind = kind
    self.weights = weights
    switch kind {
    case .matMul, .batchMatMul: isChannelsLast = true
    default: isChannelsLast = editor.attribute("data_format", of: node)?.asString?.hasPrefix("NC") == false
    }
  }

  var output: Edge { Edge(node: node, port: 0) }

  /// How many axes the output has, as far as the op says.
  var rank: Int? {
    switch kind {
    case .matMul: 2
    case .conv2D, .depthwise, .conv2DTransposed: 4
    case .conv3D, .conv3DTransposed: 5
    case .batchMatMul: nil
    }
  }

  /// Where the channels of the output are in the weights.
  struct ChannelLayout {
    var channels: Int
    /// The channel of element `e` is `e / innerCount % channels`.
    var innerCount: Int
  }

  /// - Returns: nil for weights of another rank than the op takes.
  func channelLayout(of shape: [Int64], in editor: GraphEditor) -> ChannelLayout? {
    let rank = shape.count
    guard shape.allSatisfy({ $0 > 0 && $0 <= Int64(Int32.max) }) else { return nil }
    func layout(axis: Int) -> ChannelLayout {
      ChannelLayout(
        channels: Int(shape[axis]), innerCount: shape[(axis + 1)...].reduce(1) { $0 * Int($1) })
    }
    switch kind {
    case .conv2D: return rank == 4 ? layout(axis: 3) : nil
    case .conv3D: return rank == 5 ? layout(axis: 4) : nil
    case .conv2DTransposed: return rank == 4 ? layout(axis: 2) : nil
    case .conv3DTransposed: return rank == 5 ? layout(axis: 3) : nil
    // The output's channels are all pairs of input channel and multiplier, which are the last two axes.
    case .depthwise: return rank == 4 ? ChannelLayout(channels: Int(shape[2]) * Int(shape[3]), innerCount: 1) : nil
    case .matMul:
      guard rank == 2, let isTransposed = editor.attribute("transpose_b", of: node)?.asBool else { return nil }
      return layout(axis: isTransposed ? 0 : 1)
    case .batchMatMul:
      guard rank >= 2, let isTransposed = editor.attribute("adj_y", of: node)?.asBool else { return nil }
      return layout(axis: isTransposed ? rank - 2 : rank - 1)
    }
  }

  /// The number of output channels, from the weights' shape.
  func channels(in editor: GraphEditor) -> Int? {
    guard let sizes = editor.fact(of: weights).shape.dimensions else { return nil }
    return channelLayout(of: sizes, in: editor)?.channels
  }
}
