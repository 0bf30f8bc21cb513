internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Moves what only rearranges behind what is done to each channel, so that the latter stands next to its contraction.
///
/// Keras writes a convolution in one dimension as `ExpandDims`, `Conv2D`, `Squeeze`, `BiasAdd`, and a dense layer on
/// sequences as `Reshape`, `MatMul`, `Reshape`, `AddV2`. As long as channels stay last, the order does not matter.
enum SinkReshapes: Pass {
  static let name = "move reshapes behind biases and activations"

  static func run(_ state: inout ConversionState) {
    state.model.editAll { editor in
      var sinking = ReshapeSinking(editor)
      sinking.run(&editor)
    }
  }
}

private struct ReshapeSinking {
  private enum Arrangement { case reshape, batchToSpace }
  private enum Operation { case binary, first }

  private let contractions: OpKinds<Contraction.Kind>
  private let arrangements: OpKinds<Arrangement>
  private let operations: OpKinds<Operation>
  private let activations: OpKinds<RuntimeSupport.Activation>
  /// Outputs of contractions, and what is done to each of their channels.
  private var reachable: Set<Edge> = []

  init(_ editor: GraphEditor) {
    contractions = OpKinds(editor, Contraction.ops)
    arrangements = OpKinds(
      editor, ["Squeeze": .reshape, "Reshape": .reshape, "BatchToSpaceND": .batchToSpace])
    operations = OpKinds(
      editor,
      [
        "BiasAdd": .first, "Add": .binary, "AddV2": .binary, "Mul": .binary, "Sub": .binary, "RealDiv": .first,
      ])
    activations = OpKinds(editor, RuntimeSupport.Activation.ops)
  }

  mutating func run(_ editor: inout GraphEditor) {
    guard !contractions.isEmpty, !arrangements.isEmpty else { return }
    for id in editor.baseNodes {
      let output = Edge(node: id, port: 0)
      if let kind = contractions.kind(of: id, in: editor) {
        if Contraction(id, kind: kind, in: editor)?.isChannelsLast == true { reachable.insert(output) }
        continue
      }
      let isActivation = activations.kind(of: id, in: editor) != nil
      guard let operation = isActivation ? .first : operations.kind(of: id, in: editor) else { continue }
      for position in 0..<(operation == .binary ? 2 : 1) {
        guard let edge = editor.input(position, of: id) else { break }
        if reachable.contains(edge) {
          // Nothing behind an activation can be fused.
          if !isActivation, isByChannel(id, except: position, edge, editor) { reachable.insert(output) }
          break
        }
        if sink(edge, behind: id, at: position, &editor) {
          if !isActivation, let node = edge.node { reachable.insert(Edge(node: node, port: 0)) }
          break
        }
      }
    }
  }

  /// Lets the two nodes change places: each becomes what the other is.
  private func sink(
    _ edge: Edge, behind id: NodeID, at position: Int, _ editor: inout GraphEditor
  ) -> Bool {
    guard let moved = edge.node, let kind = arrangements.kind(of: moved, in: editor), editor.canAbsorb(edge),
      editor.controls(of: id).isEmpty, let source = editor.input(0, of: moved), reachable.contains(source),
      let node = source.node, editor.useCount(of: node) == 1,
      keepsChannels(moved, kind, from: source, editor), isByChannel(id, except: position, source, editor)
    else { return false }
    let (op, attributes) = (editor.op(of: id), editor.attributes(of: id))
    var inputs = editor.inputs(of: id)
    inputs[position] = source
    var movedInputs = editor.inputs(of: moved)
    movedInputs[0] = Edge(node: moved, port: 0)
    let (movedOp, movedAttributes) = (editor.op(of: moved), editor.attributes(of: moved))
    editor.setOp(of: moved, editor.text(of: op))
    editor.setAttributes(of: moved, attributes)
    editor.setInputs(of: moved, inputs)
    editor.setFacts(of: moved, [editor.fact(of: source)])
    editor.setOp(of: id, editor.text(of: movedOp))
    editor.setAttributes(of: id, movedAttributes)
    editor.setInputs(of: id, movedInputs)
    let origin = editor.origin(of: id)
    editor.setOrigin(of: id, like: moved)
    editor.setOrigin(of: moved, like: origin)
    return true
  }

  /// Whether the last axis is after the node what it was before.
  private func keepsChannels(
    _ id: NodeID, _ kind: Arrangement, from source: Edge, _ editor: GraphEditor
  ) -> Bool {
    let before = editor.fact(of: source).shape
    switch kind {
    case .reshape:
      guard let channels = before.dimension(-1) else { return false }
      return channels > 0 && editor.fact(of: Edge(node: id, port: 0)).shape.dimension(-1) == channels
    case .batchToSpace:
      guard let rank = before.rank, let block = editor.input(1, of: id),
        let count = editor.fact(of: block).shape.dimension(0)
      else { return false }
      return count < rank - 1
    }
  }

  /// Whether a node does the same to all elements of a channel, whatever the other axes are.
  private func isByChannel(_ id: NodeID, except position: Int, _ source: Edge, _ editor: GraphEditor) -> Bool {
    if editor.isOp(id, "BiasAdd"), editor.attribute("data_format", of: id)?.asString?.hasPrefix("NC") != false {
      return false
    }
    let shape = editor.fact(of: source).shape
    for (index, other) in editor.inputs(of: id).enumerated() where index != position {
      guard let sizes = editor.fact(of: other).shape.dimensions, sizes.count <= max(1, shape.rank ?? 1),
        sizes.dropLast().allSatisfy({ $0 == 1 })
      else { return false }
      guard let last = sizes.last else { continue }
      guard last == 1 || last > 0 && last == shape.dimension(-1) else { return false }
    }
    return true
  }
}
