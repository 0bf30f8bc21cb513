internal import GraphIR
internal import GraphRewriting
internal import TensorValues

extension GraphEditor {
  /// The elements of a small float32 constant.
  func numbers(_ edge: Edge) -> [Double]? {
    guard let tensor = constant(edge), tensor.dtype == .float else { return nil }
    return try? TensorElements.numbers(of: tensor)
  }

  /// The value of a float32 constant that is the same for every element of what it is combined with.
  ///
  /// - Parameter partner: the other operand, whose rank must not grow by the constant's.
  func scalar(_ edge: Edge, besides partner: Edge) -> Float? {
    guard let tensor = constant(edge), tensor.elementCount == 1, let value = numbers(edge)?.first else { return nil }
    guard tensor.shape.count <= fact(of: partner).shape.rank ?? 0 else { return nil }
    return Float(value)
  }

  /// A value for each channel, of a constant that an elementwise op applies channel by channel.
  ///
  /// - Parameters:
  ///   - rank: of the other operand.
  ///   - axis: of the channels, from the end: 1 for the last.
  /// - Returns: nil if it is no small float32 constant, if it differs along another axis, or if it has more axes.
  func channelValues(_ edge: Edge, channels: Int, rank: Int, axis: Int) -> [Double]? {
    guard let shape = constant(edge)?.shape, shape.count <= rank else { return nil }
    for (index, size) in shape.enumerated() {
      let isChannels = shape.count - index == axis
      guard size == 1 || isChannels && size == Int64(channels) else { return nil }
    }
    guard let values = numbers(edge) else { return nil }
    return values.count == channels ? values : values.count == 1 ? Array(repeating: values[0], count: channels) : nil
  }

  /// A float32 constant of computed elements, each rounded once.
  mutating func addConstant(_ values: [Double], shape: [Int64], name: String, like: NodeID) -> Edge {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * 4)
    for value in values {
      let bits = Float(value).bitPattern
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }
    return addConstant(
      TensorReference(dtype: .float, shape: shape, storage: .bytes(bytes)), name: name, like: like)
  }

  mutating func addConstant(_ values: [Int32], name: String, like: NodeID) -> Edge {
    var bytes: [UInt8] = []
    for value in values {
      let bits = UInt32(bitPattern: value)
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }
    return addConstant(
      TensorReference(dtype: .int32, shape: [Int64(values.count)], storage: .bytes(bytes)), name: name, like: like)
  }
}
