internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Turns activations that are spelled with minima and maxima into the one op that they are.
///
/// All are exact. What TensorFlow.js cannot compute in a contraction's kernel (swish, gelu, tanh) stays as it is.
enum RecognizeActivations: Pass {
  static let name = "recognize activations"

  static func run(_ state: inout ConversionState) {
    state.model.editAll { editor in
      let recognition = ActivationRecognition(editor)
      recognition.run(&editor)
    }
  }
}

private struct ActivationRecognition {
  private enum Root { case maximum, minimum, clip, relu }

  private let roots: OpKinds<Root>

  init(_ editor: GraphEditor) {
    roots = OpKinds(editor, ["Maximum": .maximum, "Minimum": .minimum, "ClipByValue": .clip, "Relu": .relu])
  }

  func run(_ editor: inout GraphEditor) {
    guard !roots.isEmpty else { return }
    for id in editor.baseNodes {
      guard let root = roots.kind(of: id, in: editor), editor.fact(of: Edge(node: id, port: 0)).dtype == .float else {
        continue
      }
      let inputs = editor.inputs(of: id)
      switch root {
      case .clip:
        guard inputs.count == 3, editor.scalar(inputs[1], besides: inputs[0]) == 0,
          editor.scalar(inputs[2], besides: inputs[0]) == 6
        else { continue }
        set(id, "Relu6", inputs[0], &editor)
      case .maximum: maximum(id, inputs, &editor)
      case .minimum:
        guard let (operand, limit) = scalarOperand(inputs, editor), limit == 6, let node = operand.node,
          editor.isOp(node, "Relu"), editor.canAbsorb(operand), let x = editor.input(0, of: node)
        else { continue }
        set(id, "Relu6", x, &editor)
      case .relu: relu(id, inputs, &editor)
      }
    }
  }

  /// `max(x, 0)` and `max(x, alpha * x)` for an alpha between 0 and 1.
  private func maximum(_ id: NodeID, _ inputs: [Edge], _ editor: inout GraphEditor) {
    guard inputs.count == 2 else { return }
    if let (operand, limit) = scalarOperand(inputs, editor), limit == 0 {
      set(id, "Relu", operand, &editor)
      relu(id, [operand], &editor)
      return
    }
    for (x, product) in [(inputs[0], inputs[1]), (inputs[1], inputs[0])] {
      guard let node = product.node, editor.isOp(node, "Mul"), editor.canAbsorb(product),
        let (operand, alpha) = scalarOperand(editor.inputs(of: node), editor), operand == x, alpha > 0, alpha < 1
      else { continue }
      set(id, "LeakyRelu", x, &editor)
      editor.setAttribute("alpha", of: id, .float(alpha))
      return
    }
  }

  /// `relu(min(x, 6))`
  private func relu(_ id: NodeID, _ inputs: [Edge], _ editor: inout GraphEditor) {
    guard let inner = inputs.first, let node = inner.node, editor.isOp(node, "Minimum"), editor.canAbsorb(inner),
      let (x, limit) = scalarOperand(editor.inputs(of: node), editor), limit == 6
    else { return }
    set(id, "Relu6", x, &editor)
  }

  /// The operand that is no constant, and the constant.
  private func scalarOperand(_ inputs: [Edge], _ editor: GraphEditor) -> (Edge, Float)? {
    guard inputs.count == 2 else { return nil }
    if let value = editor.scalar(inputs[1], besides: inputs[0]) { return (inputs[0], value) }
    if let value = editor.scalar(inputs[0], besides: inputs[1]) { return (inputs[1], value) }
    return nil
  }

  private func set(_ id: NodeID, _ op: String, _ input: Edge, _ editor: inout GraphEditor) {
    let old = editor.inputs(of: id)
    editor.setOp(of: id, op)
    editor.setInputs(of: id, [input])
    editor.setAttributes(of: id, [editor.entry("T", .type(.float))])
    for edge in old { editor.disconnect(edge) }
  }
}
