internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Folds what is done to each output channel of a contraction with constants into its weights and one bias.
///
/// That is batch normalization, as one op or as multiplication and addition, behind a convolution or a matrix product.
/// The result differs from the unfolded graph by float32 rounding of the weights only.
enum FoldBatchNorms: Pass {
  static let name = "fold batch normalization"

  static func run(_ state: inout ConversionState) {
    state.model.editAll { editor in
      var folding = AffineFolding(editor)
      folding.collect(editor)
      folding.apply(&editor)
    }
  }
}

/// Finds chains of affine ops behind contractions, from the contraction downwards, and folds each as a whole.
private struct AffineFolding {
  private enum Operation {
    case biasAdd, add, subtract, multiply, divide
    case normalize(BatchNorm.Form)
  }

  private struct Chain {
    var contraction: Contraction
    var channels: Int
    var rank: Int
    /// The chain gives `scale * y + offset` of the contraction's `y`.
    var scale: [Double]
    var offset: [Double]
    /// What was done to the contraction's output, first to last.
    var steps: [NodeID] = []

    var isScaled: Bool { scale.contains { $0 != 1 } }
    var isShifted: Bool { offset.contains { $0 != 0 } }
    /// The axis of channels, from the end.
    var axis: Int { contraction.isChannelsLast ? 1 : rank - 1 }
  }

  private let contractions: OpKinds<Contraction.Kind>
  private let operations: OpKinds<Operation>
  private let laterOutputsRead: Set<Edge>
  private var chains: [Chain] = []
  /// The chain that gives an output so far.
  private var chainOf: [Edge: Int] = [:]

  init(_ editor: GraphEditor) {
    contractions = OpKinds(editor, Contraction.ops)
    operations = OpKinds(
      editor,
      [
        "BiasAdd": .biasAdd, "Add": .add, "AddV2": .add, "Sub": .subtract, "Mul": .multiply, "RealDiv": .divide,
        "FusedBatchNorm": .normalize(.fused), "FusedBatchNormV2": .normalize(.fused),
        "FusedBatchNormV3": .normalize(.fused), "BatchNormWithGlobalNormalization": .normalize(.global),
      ])
    laterOutputsRead = contractions.isEmpty ? [] : editor.laterOutputsRead()
  }

  mutating func collect(_ editor: GraphEditor) {
    guard !contractions.isEmpty, !operations.isEmpty else { return }
    for id in editor.baseNodes {
      if let kind = contractions.kind(of: id, in: editor) {
        start(id, kind, editor)
      } else if let operation = operations.kind(of: id, in: editor) {
        extend(by: id, operation, editor)
      }
    }
  }

  private mutating func start(_ id: NodeID, _ kind: Contraction.Kind, _ editor: GraphEditor) {
    guard let contraction = Contraction(id, kind: kind, in: editor), let weights = editor.constant(contraction.weights),
      weights.dtype == .float, editor.fact(of: contraction.output).dtype == .float,
      let layout = contraction.channelLayout(of: weights.shape, in: editor),
      let rank = contraction.rank ?? editor.fact(of: contraction.output).shape.rank
    else { return }
    chainOf[contraction.output] = chains.count
    chains.append(
      Chain(
        contraction: contraction, channels: layout.channels, rank: rank,
        scale: Array(repeating: 1, count: layout.channels), offset: Array(repeating: 0, count: layout.channels)))
  }

  private mutating func extend(by id: NodeID, _ operation: Operation, _ editor: GraphEditor) {
    guard editor.controls(of: id).isEmpty else { return }
    let inputs = editor.inputs(of: id)
    for (position, edge) in inputs.prefix(2).enumerated() {
      guard let index = chainOf[edge], let node = edge.node, editor.useCount(of: node) == 1,
        let changed = chain(chains[index], by: id, operation, at: position, inputs, editor),
        zip(changed.scale, changed.offset).allSatisfy({ Float($0).isFinite && Float($1).isFinite })
      else { continue }
      chains[index] = changed
      chainOf[edge] = nil
      chainOf[Edge(node: id, port: 0)] = index
      return
    }
  }

  /// The chain with one more step, nil if that is not done channel by channel with constants.
  private func chain(
    _ chain: Chain, by id: NodeID, _ operation: Operation, at position: Int, _ inputs: [Edge], _ editor: GraphEditor
  ) -> Chain? {
    var chain = chain
    chain.steps.append(id)
    if case .normalize(let form) = operation {
      guard position == 0, let norm = BatchNorm(id, form: form, in: editor) else { return nil }
      return normalized(chain, norm, editor)
    }
    guard inputs.count == 2,
      let values = editor.channelValues(
        inputs[1 - position], channels: chain.channels, rank: chain.rank, axis: chain.axis)
    else { return nil }
    for (channel, value) in values.enumerated() {
      switch operation {
      case .add: chain.offset[channel] += value
      case .biasAdd:
        guard position == 0, chain.contraction.isChannelsLast == isChannelsLast(id, editor) else { return nil }
        chain.offset[channel] += value
      case .subtract where position == 0: chain.offset[channel] -= value
      case .subtract:
        chain.scale[channel] = -chain.scale[channel]
        chain.offset[channel] = value - chain.offset[channel]
      case .multiply:
        chain.scale[channel] *= value
        chain.offset[channel] *= value
      case .divide where position == 0:
        chain.scale[channel] /= value
        chain.offset[channel] /= value
      case .divide, .normalize: return nil
      }
    }
    return chain
  }

  private func isChannelsLast(_ id: NodeID, _ editor: GraphEditor) -> Bool {
    editor.attribute("data_format", of: id)?.asString?.hasPrefix("NC") != true
  }

  private func normalized(_ chain: Chain, _ norm: BatchNorm, _ editor: GraphEditor) -> Chain? {
    var chain = chain
    func values(_ edge: Edge) -> [Double]? {
      guard let values = editor.numbers(edge), editor.constant(edge)?.shape == [Int64(chain.channels)] else {
        return nil
      }
      return values
    }
    guard !norm.isTraining, norm.isChannelsLast == chain.contraction.isChannelsLast,
      let mean = values(norm.mean), let variance = values(norm.variance), let offset = values(norm.offset),
      !(1..<6).contains(where: { laterOutputsRead.contains(Edge(node: norm.node, port: $0)) })
    else { return nil }
    var scale = [Double](repeating: 1, count: chain.channels)
    if let edge = norm.scale {
      guard let values = values(edge) else { return nil }
      scale = values
    }
    for channel in 0..<chain.channels {
      // As TensorFlow does, and its converter to TensorFlow.js: the sum in float32.
      let factor = scale[channel] / Double(Float(variance[channel]) + norm.epsilon).squareRoot()
      chain.scale[channel] *= factor
      chain.offset[channel] = (chain.offset[channel] - mean[channel]) * factor + offset[channel]
    }
    return chain
  }

  // MARK: Writing

  func apply(_ editor: inout GraphEditor) {
    for chain in chains {
      guard let last = chain.steps.last else { continue }
      if chain.steps.count == 1 {
        // One bias alone is as it should be already.
        switch operations.kind(of: last, in: editor) {
        case .add, .biasAdd: continue
        default: break
        }
      }
      apply(chain, &editor)
    }
  }

  private func apply(_ chain: Chain, _ editor: inout GraphEditor) {
    let contraction = chain.contraction
    guard let last = chain.steps.last, let old = editor.constant(contraction.weights),
      let weightsNode = contraction.weights.node,
      let layout = contraction.channelLayout(of: old.shape, in: editor)
    else { return }
    if chain.isScaled {
      guard let scaled = ScaledWeights.tensor(old, by: chain.scale, innerCount: layout.innerCount) else { return }
      // Another reader of the constant must not see it change.
      let weights = editor.addConstant(
        scaled, name: editor.text(of: editor.name(of: weightsNode)), like: weightsNode)
      if editor.useCount(of: weightsNode) == 1, let node = weights.node { editor.swapNames(node, weightsNode) }
      var inputs = editor.inputs(of: contraction.node)
      inputs[1] = weights
      editor.setInputs(of: contraction.node, inputs)
    }
    let output = Edge(node: last, port: 0)
    let facts = [editor.fact(of: output)]
    guard chain.isShifted else {
      editor.swapNames(contraction.node, last)
      editor.replace(output, by: contraction.output)
      return
    }
    let shape = [Int64(chain.channels)] + [Int64](repeating: 1, count: chain.axis - 1)
    let bias = editor.addConstant(
      chain.offset, shape: shape, name: editor.text(of: editor.name(of: contraction.node)) + "/bias", like: last)
    // TensorFlow.js adds a bias to the last axis, whatever `data_format` says.
    editor.setOp(of: last, contraction.isChannelsLast ? "BiasAdd" : "AddV2")
    editor.setInputs(of: last, [contraction.output, bias])
    editor.setAttributes(of: last, [editor.entry("T", .type(.float))])
    if contraction.isChannelsLast { editor.setAttribute("data_format", of: last, .string(Array("NHWC".utf8))) }
    editor.setFacts(of: last, facts)
  }
}
