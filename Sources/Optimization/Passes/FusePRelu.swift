internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Turns what exporters write for PReLU into the op that TensorFlow.js has for it.
///
/// Keras writes `relu(x) + -alpha * relu(-x)`; others select by the sign of `x`. Both give `x` where it is positive and
/// `alpha * x` elsewhere, without rounding that the op does not have.
enum FusePRelu: Pass {
  static let name = "fuse parametric ReLU"

  static func run(_ state: inout ConversionState) {
    let hasPrelu = RuntimeSupport(release: state.options.release).has("Prelu")
    state.model.editAll { editor in
      let fusion = PReluFusion(editor, hasPrelu: hasPrelu)
      fusion.run(&editor)
    }
  }
}

private struct PReluFusion {
  private enum Root { case add, subtract, select }

  /// `coefficient * constant * min(x, 0)`, or without `min` for the branch of a selection.
  private struct Term {
    var x: Edge
    var coefficient = 1.0
    var constant: Edge?
  }

  private let roots: OpKinds<Root>
  private let hasPrelu: Bool

  init(_ editor: GraphEditor, hasPrelu: Bool) {
    roots = OpKinds(
      editor, ["Add": .add, "AddV2": .add, "Sub": .subtract, "SelectV2": .select, "Select": .select])
    self.hasPrelu = hasPrelu
  }

  func run(_ editor: inout GraphEditor) {
    guard !roots.isEmpty else { return }
    for id in editor.baseNodes {
      guard let root = roots.kind(of: id, in: editor), editor.fact(of: Edge(node: id, port: 0)).dtype == .float else {
        continue
      }
      let inputs = editor.inputs(of: id)
      guard let term = root == .select ? selected(inputs, editor) : summed(inputs, root, editor) else { continue }
      write(term, to: id, &editor)
    }
  }

  // MARK: Matching

  /// `relu(x)` and the negative part, in either order; subtracted, the negative part must be second.
  private func summed(_ inputs: [Edge], _ root: Root, _ editor: GraphEditor) -> Term? {
    guard inputs.count == 2 else { return nil }
    for (positive, negative) in [(inputs[0], inputs[1]), (inputs[1], inputs[0])] {
      if root == .subtract, positive != inputs[0] { continue }
      guard let relu = positive.node, editor.isOp(relu, "Relu"), editor.canAbsorb(positive),
        let x = editor.input(0, of: relu), var term = negativePart(negative, editor), term.x == x
      else { continue }
      if root == .subtract { term.coefficient = -term.coefficient }
      return term
    }
    return nil
  }

  /// A product of one constant and `min(x, 0)`, which may be spelled `-relu(-x)`, with signs anywhere.
  private func negativePart(_ edge: Edge, _ editor: GraphEditor) -> Term? {
    var coefficient = 1.0
    var constant: Edge?
    var next = edge
    // As deep as such a product can be: two signs, one constant, the branch.
    for _ in 0..<5 {
      guard let node = next.node, editor.canAbsorb(next) else { return nil }
      let inputs = editor.inputs(of: node)
      if editor.isOp(node, "Neg"), inputs.count == 1 {
        coefficient = -coefficient
        next = inputs[0]
      } else if editor.isOp(node, "Mul"), inputs.count == 2, constant == nil {
        guard let (factor, sign, other) = constantFactor(inputs, editor) else { return nil }
        constant = factor
        coefficient *= sign
        next = other
      } else if editor.isOp(node, "Relu"), inputs.count == 1 {
        guard let negated = inputs[0].node, editor.isOp(negated, "Neg"), editor.canAbsorb(inputs[0]),
          let x = editor.input(0, of: negated)
        else { return nil }
        return Term(x: x, coefficient: -coefficient, constant: constant)
      } else if editor.isOp(node, "Minimum"), inputs.count == 2 {
        for (x, limit) in [(inputs[0], inputs[1]), (inputs[1], inputs[0])]
        where editor.scalar(limit, besides: x) == 0 {
          return Term(x: x, coefficient: coefficient, constant: constant)
        }
        return nil
      } else {
        return nil
      }
    }
    return nil
  }

  /// The constant of a product, its sign if it is negated, and the other factor.
  private func constantFactor(_ inputs: [Edge], _ editor: GraphEditor) -> (Edge, Double, Edge)? {
    for (factor, other) in [(inputs[0], inputs[1]), (inputs[1], inputs[0])] {
      if editor.constant(factor) != nil { return (factor, 1, other) }
      if let node = factor.node, editor.isOp(node, "Neg"), editor.controls(of: node).isEmpty,
        let inner = editor.input(0, of: node), editor.constant(inner) != nil
      {
        return (inner, -1, other)
      }
    }
    return nil
  }

  /// `x > 0 ? x : alpha * x`, and the same with the comparison turned round.
  private func selected(_ inputs: [Edge], _ editor: GraphEditor) -> Term? {
    guard inputs.count == 3, let test = inputs[0].node, editor.canAbsorb(inputs[0]) else { return nil }
    let isPositive = editor.isOp(test, "Greater") || editor.isOp(test, "GreaterEqual")
    guard isPositive || editor.isOp(test, "Less") || editor.isOp(test, "LessEqual") else { return nil }
    let (x, product) = isPositive ? (inputs[1], inputs[2]) : (inputs[2], inputs[1])
    guard editor.input(0, of: test) == x, let limit = editor.input(1, of: test),
      editor.scalar(limit, besides: x) == 0, let node = product.node, editor.isOp(node, "Mul"),
      editor.canAbsorb(product), let (constant, sign, other) = constantFactor(editor.inputs(of: node), editor),
      other == x
    else { return nil }
    return Term(x: x, coefficient: sign, constant: constant)
  }

  // MARK: Writing

  private func write(_ term: Term, to id: NodeID, _ editor: inout GraphEditor) {
    guard let constant = term.constant, let like = constant.node, let tensor = editor.constant(constant),
      tensor.dtype == .float, let shape = PReluSlope.shape(of: tensor, for: editor.fact(of: term.x).shape)
    else { return }
    let old = editor.inputs(of: id)
    if shape.isEmpty {
      guard let alpha = editor.numbers(constant)?.first, alpha.isFinite else { return }
      editor.setOp(of: id, "LeakyRelu")
      editor.setInputs(of: id, [term.x])
      editor.setAttributes(
        of: id, [editor.entry("T", .type(.float)), editor.entry("alpha", .float(Float(term.coefficient * alpha)))])
    } else {
      guard hasPrelu,
        let slope = ScaledWeights.tensor(tensor, by: [term.coefficient], innerCount: 1)?.reshaped(to: shape)
      else { return }
      let alpha = editor.addConstant(slope, name: editor.text(of: editor.name(of: like)), like: like)
      editor.setOp(of: id, "Prelu")
      editor.setInputs(of: id, [term.x, alpha])
      editor.setAttributes(of: id, [editor.entry("T", .type(.float))])
    }
    for edge in old { editor.disconnect(edge) }
  }
}

/// How the slopes of a PReLU must be laid out.
enum PReluSlope {
  /// The shape without leading ones, if its axes are the last of the input's, none of them stretched.
  ///
  /// The wasm kernel takes the slopes again and again, so that a slope for each row would be wrong there.
  ///
  /// - Returns: an empty shape for one slope; nil if it does not fit, or if that is not known.
  /// - Source: tfjs-backend-wasm/src/cc/prelu_impl.cc
  static func shape(of tensor: TensorReference, for input: PartialShape) -> [Int64]? {
    guard let rank = input.rank, tensor.shape.count <= rank else { return nil }
    if tensor.elementCount == 1 { return [] }
    let shape = Array(tensor.shape.drop { $0 == 1 })
    for (index, size) in shape.enumerated() where input.dimension(index - shape.count) != size { return nil }
    return shape
  }
}
