internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Joins a convolution or matrix product with its bias and activation into the one op that TensorFlow.js has for it.
enum FuseContractions: Pass {
  static let name = "fuse biases and activations"

  static func run(_ state: inout ConversionState) {
    let support = RuntimeSupport(release: state.options.release)
    state.model.editAll { editor in
      var fusion = ContractionFusion(editor, support)
      fusion.run(&editor)
    }
  }
}

private struct ContractionFusion {
  private enum Root {
    case bias
    case activation(RuntimeSupport.Activation)
  }

  /// What a node has been fused to.
  private struct Fused {
    var contraction: Contraction
    /// What the contraction reads.
    var operands: [Edge]
    var bias: Edge?
    var shape: PartialShape
  }

  private let contractions: OpKinds<Contraction.Kind>
  private let roots: OpKinds<Root>
  private let support: RuntimeSupport
  /// What became a fused node with a bias and without an activation yet.
  private var fused: [NodeID: Fused] = [:]

  init(_ editor: GraphEditor, _ support: RuntimeSupport) {
    self.support = support
    contractions = OpKinds(
      editor, ["Conv2D": .conv2D, "DepthwiseConv2dNative": .depthwise, "MatMul": .matMul])
    roots = OpKinds(
      editor,
      [
        "BiasAdd": .bias, "Relu": .activation(.relu), "Relu6": .activation(.relu6), "Elu": .activation(.elu),
        "Sigmoid": .activation(.sigmoid), "LeakyRelu": .activation(.leakyRelu), "Prelu": .activation(.prelu),
      ])
  }

  mutating func run(_ editor: inout GraphEditor) {
    guard !contractions.isEmpty, !roots.isEmpty else { return }
    for id in editor.baseNodes {
      guard let root = roots.kind(of: id, in: editor), editor.controls(of: id).isEmpty,
        let edge = editor.input(0, of: id), editor.canAbsorb(edge), let node = edge.node
      else { continue }
      switch root {
      case .bias: fuseBias(id, node, &editor)
      case .activation(let activation): fuse(activation, id, node, &editor)
      }
    }
  }

  // MARK: Matching

  /// A contraction that the runtime of the release has in a fused form.
  private func contraction(_ node: NodeID, _ editor: GraphEditor) -> Fused? {
    guard let kind = contractions.kind(of: node, in: editor),
      let contraction = Contraction(node, kind: kind, in: editor), contraction.isChannelsLast,
      editor.inputs(of: node).count == 2, support.has(Self.op(kind))
    else { return nil }
    let fact = editor.fact(of: contraction.output)
    guard fact.dtype == .float else { return nil }
    if kind == .depthwise, isPaddedExplicitly(node, editor), !support.fusesExplicitlyPaddedDepthwise { return nil }
    return Fused(contraction: contraction, operands: editor.inputs(of: node), shape: fact.shape)
  }

  private static func op(_ kind: Contraction.Kind) -> String {
    switch kind {
    case .depthwise: "FusedDepthwiseConv2dNative"
    case .matMul: "_FusedMatMul"
    default: "_FusedConv2D"
    }
  }

  private mutating func fuseBias(_ id: NodeID, _ node: NodeID, _ editor: inout GraphEditor) {
    guard var found = contraction(node, editor), let bias = editor.input(1, of: id),
      editor.attribute("data_format", of: id)?.asString == "NHWC", editor.fact(of: bias).dtype == .float,
      // The wasm kernels refuse another rank.
      editor.fact(of: bias).shape.rank == 1
    else { return }
    found.bias = bias
    write(found, to: id, &editor)
    fused[id] = found
  }

  private func fuse(
    _ activation: RuntimeSupport.Activation, _ id: NodeID, _ node: NodeID, _ editor: inout GraphEditor
  ) {
    guard support.fuses(activation), var found = fused[node] ?? contraction(node, editor) else { return }
    var slopes: Edge?
    var alpha: Float?
    switch activation {
    case .prelu:
      guard let edge = editor.input(1, of: id), isFusable(slopes: edge, to: found, editor) else { return }
      slopes = edge
      if found.bias == nil {
        // Extra inputs are read by position: the slopes are second.
        guard let channels = found.contraction.channels(in: editor) else { return }
        found.bias = editor.addConstant(
          Array(repeating: 0, count: channels), shape: [Int64(channels)],
          name: editor.text(of: editor.name(of: found.contraction.node)) + "/bias", like: found.contraction.node)
      }
    case .leakyRelu:
      // The executor never reads the slope of a depthwise convolution.
      guard found.contraction.kind != .depthwise,
        found.contraction.kind != .matMul || support.readsSlopesOfProducts,
        let value = editor.attribute("alpha", of: id)?.asFloat
      else { return }
      alpha = value
    default: break
    }
    write(found, to: id, activation: activation, slopes: slopes, alpha: alpha, &editor)
    editor.disconnect(Edge(node: node, port: 0))
  }

  /// One slope for each channel, or for each element of an image.
  private func isFusable(slopes: Edge, to found: Fused, _ editor: GraphEditor) -> Bool {
    guard let tensor = editor.constant(slopes), PReluSlope.shape(of: tensor, for: found.shape) == tensor.shape else {
      return false
    }
    return tensor.shape.count == 1 || tensor.shape.count == 3 && found.contraction.kind != .matMul
  }

  private func isPaddedExplicitly(_ node: NodeID, _ editor: GraphEditor) -> Bool {
    editor.attribute("padding", of: node)?.asString == "EXPLICIT"
  }

  // MARK: Writing

  /// The last node becomes the fused one: its name stays, and it stands for the contraction.
  private func write(
    _ found: Fused, to id: NodeID, activation: RuntimeSupport.Activation? = nil, slopes: Edge? = nil,
    alpha: Float? = nil, _ editor: inout GraphEditor
  ) {
    let contraction = found.contraction
    let node = contraction.node
    let extra = [found.bias, slopes].compactMap { $0 }
    // The runtime takes the second entry for the activation, so that without a bias there must be another first one.
    var operations = [found.bias == nil ? "NoOp" : "BiasAdd"]
    if let activation { operations.append(activation.rawValue) }
    var names = ["transpose_a", "transpose_b"]
    if contraction.kind != .matMul {
      names = ["strides", "padding", "dilations", "data_format"]
      if isPaddedExplicitly(node, editor) { names.append("explicit_paddings") }
    }
    var entries = [editor.entry("T", .type(.float))]
    for name in names {
      if let value = editor.attribute(name, of: node) { entries.append(editor.entry(name, value)) }
    }
    entries.append(editor.entry("fused_ops", .list(.strings(operations.map { Array($0.utf8) }))))
    entries.append(editor.entry("num_args", .int(Int64(extra.count))))
    if contraction.kind == .conv2D {
      entries.append(editor.entry("TArgs", .list(.types(extra.map { _ in .float }))))
    }
    if let alpha { entries.append(editor.entry("leakyrelu_alpha", .float(alpha))) }
    editor.setOp(of: id, Self.op(contraction.kind))
    editor.setInputs(of: id, found.operands + extra)
    editor.setAttributes(of: id, entries)
    editor.setOrigin(of: id, like: node)
    editor.disconnect(contraction.output)
  }
}
