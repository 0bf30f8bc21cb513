internal import GraphIR
internal import GraphRewriting

/// Adds the nodes of one decomposed normalization.
struct DecomposedBatchNorm {
  let norm: BatchNorm
  private let channelAxis: Int
  private let axes: [Int]
  private let prefix: String
  private let inputFact: OutputFact
  private let statisticFact: OutputFact

  /// - Parameters:
  ///   - axes: all but that of the channels.
  ///   - prefix: what the names of the nodes begin with.
  init(norm: BatchNorm, sizes: [Int64], channelAxis: Int, axes: [Int], prefix: String) {
    self.norm = norm
    self.channelAxis = channelAxis
    self.axes = axes
    self.prefix = prefix
    inputFact = OutputFact(dtype: .float, shape: PartialShape(sizes))
    var reduced = sizes
    for axis in axes { reduced[axis] = 1 }
    statisticFact = OutputFact(dtype: .float, shape: PartialShape(reduced))
  }

  /// - Parameters:
  ///   - read: which outputs behind the first something reads.
  ///   - count: how many elements each channel has, if known.
  func write(to editor: inout GraphEditor, read: [Int], count: Int64?) {
    let x = norm.input
    let axesConstant = editor.addConstant(axes.map { Int32($0) }, name: prefix + "/axes", like: norm.node)
    let mean = add(&editor, "Mean", "mean", [x, axesConstant], statisticFact)
    let squares = add(&editor, "SquaredDifference", "squared_difference", [x, mean], inputFact)
    let variance = add(&editor, "Mean", "variance", [squares, axesConstant], statisticFact)
    let epsilon = editor.addConstant(
      [Double(norm.epsilon)], shape: [], name: prefix + "/epsilon", like: norm.node)
    var factor = add(
      &editor, "Rsqrt", "rsqrt", [add(&editor, "AddV2", "add", [variance, epsilon], statisticFact)], statisticFact)
    if let scale = norm.scale, uniformValue(of: scale, editor) != 1 {
      factor = add(&editor, "Mul", "factor", [factor, aligned(&editor, scale, "scale")], statisticFact)
    }
    let centred = add(&editor, "Sub", "sub", [x, mean], inputFact)
    if read.contains(1) { editor.replace(Edge(node: norm.node, port: 1), by: vector(&editor, mean, "batch_mean")) }
    if read.contains(2), let count {
      // TensorFlow gives the variance of the batch with Bessel's correction; `y` is made without it.
      let correction = editor.addConstant(
        [Double(count) / Double(max(count - 1, 1))], shape: [], name: prefix + "/correction", like: norm.node)
      let vector = vector(&editor, variance, "batch_variance")
      editor.replace(
        Edge(node: norm.node, port: 2),
        by: add(&editor, "Mul", "corrected_variance", [vector, correction], editor.fact(of: vector)))
    }
    if uniformValue(of: norm.offset, editor) == 0 {
      finish(&editor, "Mul", [centred, factor])
    } else {
      let product = add(&editor, "Mul", "mul", [centred, factor], inputFact)
      finish(&editor, "AddV2", [product, aligned(&editor, norm.offset, "offset")])
    }
  }

  /// The node of the normalization becomes the last of what replaces it, so that it keeps its name.
  private func finish(_ editor: inout GraphEditor, _ op: String, _ inputs: [Edge]) {
    editor.setOp(of: norm.node, op)
    editor.setInputs(of: norm.node, inputs)
    editor.setAttributes(of: norm.node, [editor.entry("T", .type(.float))])
    editor.setFacts(of: norm.node, [inputFact])
  }

  private func add(
    _ editor: inout GraphEditor, _ op: String, _ suffix: String, _ inputs: [Edge], _ fact: OutputFact
  ) -> Edge {
    var attributes: [(String, AttributeValue)] = [("T", .type(.float))]
    if op == "Mean" { attributes += [("Tidx", .type(.int32)), ("keep_dims", .bool(true))] }
    if op == "Reshape" { attributes.append(("Tshape", .type(.int32))) }
    let node = editor.add(
      op: op, name: prefix + "/" + suffix, inputs: inputs, attributes: attributes, facts: [fact], like: norm.node)
    return Edge(node: node, port: 0)
  }

  /// A statistic without the axes that were reduced.
  private func vector(_ editor: inout GraphEditor, _ edge: Edge, _ suffix: String) -> Edge {
    let shape = editor.addConstant([-1], name: prefix + "/" + suffix + "/shape", like: norm.node)
    let size = statisticFact.shape.dimension(channelAxis)
    return add(&editor, "Reshape", suffix, [edge, shape], OutputFact(dtype: .float, shape: .vector(size)))
  }

  /// A vector of the channels, so that it meets their axis.
  private func aligned(_ editor: inout GraphEditor, _ edge: Edge, _ suffix: String) -> Edge {
    guard !norm.isChannelsLast else { return edge }
    let ones = [Int64](repeating: 1, count: axes.count - 1)
    if let tensor = editor.constant(edge), tensor.shape.count == 1, let like = edge.node,
      let vector = tensor.reshaped(to: tensor.shape + ones)
    {
      return editor.addConstant(vector, name: prefix + "/" + suffix, like: like)
    }
    let shape = editor.addConstant(
      [-1] + ones.map { Int32($0) }, name: prefix + "/" + suffix + "/shape", like: norm.node)
    let size = editor.fact(of: edge).shape.dimension(0) ?? PartialShape.unknownDimension
    return add(
      &editor, "Reshape", suffix, [edge, shape], OutputFact(dtype: .float, shape: PartialShape([size] + ones)))
  }

  /// The value of all elements, if they are known to be equal: Keras fills scale and offset at run time.
  private func uniformValue(of edge: Edge, _ editor: GraphEditor) -> Double? {
    if let values = editor.numbers(edge), let first = values.first {
      return values.allSatisfy { $0 == first } ? first : nil
    }
    guard let node = edge.node else { return nil }
    if editor.isOp(node, "Fill"), let value = editor.input(1, of: node) { return editor.numbers(value)?.first }
    if editor.isOp(node, "OnesLike") { return 1 }
    if editor.isOp(node, "ZerosLike") { return 0 }
    return nil
  }
}
