internal import GraphIR
internal import GraphRewriting
internal import Lowering
internal import TensorValues

/// Writes every addition of one value for each output channel of a contraction as `BiasAdd`, and drops zeros.
///
/// That is the form that can be fused. What is added must be a vector of as many elements as there are channels: a
/// residual, or a scalar that is not constant, is no bias.
enum NormalizeBias: Pass {
  static let name = "normalize biases"

  static func run(_ state: inout ConversionState) {
    state.model.editAll { editor in
      let normalization = BiasNormalization(editor)
      normalization.run(&editor)
    }
  }
}

private struct BiasNormalization {
  private enum Addition { case bias, sum }

  private let contractions: OpKinds<Contraction.Kind>
  private let additions: OpKinds<Addition>

  init(_ editor: GraphEditor) {
    contractions = OpKinds(editor, Contraction.ops)
    additions = OpKinds(editor, ["BiasAdd": .bias, "BiasAddV1": .bias, "Add": .sum, "AddV2": .sum])
  }

  func run(_ editor: inout GraphEditor) {
    guard !contractions.isEmpty, !additions.isEmpty else { return }
    for id in editor.baseNodes {
      guard let addition = additions.kind(of: id, in: editor) else { continue }
      let inputs = editor.inputs(of: id)
      guard inputs.count == 2 else { continue }
      for position in 0..<(addition == .sum ? 2 : 1) {
        guard let contraction = contraction(inputs[position], editor),
          let bias = bias(inputs[1 - position], of: contraction, editor)
        else { continue }
        if addition == .bias, editor.attribute("data_format", of: id)?.asString?.hasPrefix("NC") == true { continue }
        write(bias, to: id, contraction, &editor)
        break
      }
    }
  }

  private func contraction(_ edge: Edge, _ editor: GraphEditor) -> Contraction? {
    guard let node = edge.node, edge.port == 0, let kind = contractions.kind(of: node, in: editor),
      editor.fact(of: edge).dtype == .float, let contraction = Contraction(node, kind: kind, in: editor),
      contraction.isChannelsLast
    else { return nil }
    return contraction
  }

  private enum Bias {
    case edge(Edge)
    /// A constant that is a vector when its shape says so.
    case reshaped(TensorReference, like: NodeID)
    case uniform(Double, channels: Int, like: NodeID)
    case zero
  }

  private func bias(_ edge: Edge, of contraction: Contraction, _ editor: GraphEditor) -> Bias? {
    guard let channels = contraction.channels(in: editor), let like = edge.node else { return nil }
    let fact = editor.fact(of: edge)
    guard fact.dtype == .float, let sizes = fact.shape.dimensions,
      let rank = contraction.rank ?? editor.fact(of: contraction.output).shape.rank, sizes.count <= rank
    else { return nil }
    guard let tensor = editor.constant(edge) else {
      return sizes == [Int64(channels)] ? .edge(edge) : nil
    }
    let values = editor.numbers(edge)
    if tensor.elementCount == 1 {
      guard let value = values?.first, channels <= Int(TensorElements.smallTensorBytes / 4) else { return nil }
      return value == 0
        ? .zero
        : channels == 1 && sizes.count == 1
          ? .edge(edge)
          : .uniform(value, channels: channels, like: like)
    }
    guard sizes.last == Int64(channels), sizes.dropLast().allSatisfy({ $0 == 1 }) else { return nil }
    if let values, values.allSatisfy({ $0 == 0 }) { return .zero }
    if sizes.count == 1 { return .edge(edge) }
    return tensor.reshaped(to: [Int64(channels)]).map { .reshaped($0, like: like) }
  }

  private func write(_ bias: Bias, to id: NodeID, _ contraction: Contraction, _ editor: inout GraphEditor) {
    let edge: Edge
    switch bias {
    case .zero:
      guard editor.controls(of: id).isEmpty else { return }
      if editor.useCount(of: contraction.node) == 1 { editor.swapNames(contraction.node, id) }
      editor.replace(Edge(node: id, port: 0), by: contraction.output)
      return
    case .edge(let same): edge = same
    case .reshaped(let tensor, let like):
      edge = editor.addConstant(tensor, name: editor.text(of: editor.name(of: like)), like: like)
    case .uniform(let value, let channels, let like):
      edge = editor.addConstant(
        Array(repeating: value, count: channels), shape: [Int64(channels)],
        name: editor.text(of: editor.name(of: like)), like: like)
    }
    guard !editor.isOp(id, "BiasAdd") || editor.input(1, of: id) != edge else { return }
    editor.setOp(of: id, "BiasAdd")
    editor.setInputs(of: id, [contraction.output, edge])
    editor.setAttributes(
      of: id, [editor.entry("T", .type(.float)), editor.entry("data_format", .string(Array("NHWC".utf8)))])
  }
}
