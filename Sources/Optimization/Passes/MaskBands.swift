internal import GraphIR
internal import GraphRewriting
internal import Lowering
internal import TensorValues

/// Says a `MatrixBandPart` whose widths differ, such as a causal mask, by a selection.
///
/// The runtime takes both widths from one input, so it is right only where they are equal. The mask is a constant where sizes and
/// widths are known, and computed from the shape where not.
///
/// - Source: `matrices_executor.ts:executeOp` (`MatrixBandPart`), with `op_list/matrices.json`.
enum MaskBands: Pass {
  static let name = "mask bands"

  static func run(_ state: inout ConversionState) {
    guard let op = state.model.module.context.strings.find("MatrixBandPart") else { return }
    state.model.editAll { editor in
      for id in editor.baseNodes where editor.op(of: id) == op { mask(id, &editor) }
    }
  }

  private static func mask(_ id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard inputs.count == 3, !editor.hasControls(id), inputs[1] != inputs[2] else { return }
    let lower = editor.fact(of: inputs[1]).constant?.first
    let upper = editor.fact(of: inputs[2]).constant?.first
    var fact = editor.fact(of: inputs[0])
    guard lower == nil || upper == nil || lower != upper, let zero = TensorReference.zeros(fact.dtype.base) else {
      return
    }
    fact.value = nil
    let band = constant(fact, lower, upper, id, &editor) ?? computed(inputs, lower, upper, id, &editor)
    guard let band else { return }
    let name = editor.context.strings[editor.name(of: id)]
    let nothing = editor.addConstant(zero, name: name + "/zero", like: id)
    editor.replaceNode(
      id,
      by: editor.add(
        "SelectV2", [band, inputs[0], nothing], [("T", .type(fact.dtype.base))],
        fact: editor.facts(of: id).first ?? fact, beside: id, "/selected"))
  }

  private static func constant(
    _ fact: OutputFact, _ lower: Int64?, _ upper: Int64?, _ id: NodeID, _ editor: inout GraphEditor
  ) -> Edge? {
    guard let lower, let upper, let rows = fact.shape.dimension(-2), let columns = fact.shape.dimension(-1),
      rows.multipliedReportingOverflow(by: columns).partialValue <= TensorElements.smallTensorBytes,
      rows <= 1 << 16, columns <= 1 << 16
    else { return nil }
    var kept: [Int64] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let isKept = (lower < 0 || row - column <= lower) && (upper < 0 || column - row <= upper)
        kept.append(isKept ? 1 : 0)
      }
    }
    return editor.addConstant(
      .integers(kept, dtype: .bool, shape: [rows, columns]),
      name: editor.context.strings[editor.name(of: id)] + "/band", like: id)
  }

  /// How far each element lies below the diagonal, compared with the widths.
  private static func computed(
    _ inputs: [Edge], _ lower: Int64?, _ upper: Int64?, _ id: NodeID, _ editor: inout GraphEditor
  ) -> Edge? {
    let type = editor.fact(of: inputs[0])
    let integer: [(String, AttributeValue)] = [("T", .type(.int32))]
    let (rows, columns) = (type.shape.dimension(-2), type.shape.dimension(-1))
    let shape = editor.add(
      "Shape", [inputs[0]], [("T", .type(type.dtype.base)), ("out_type", .type(.int32))],
      fact: OutputFact(dtype: .int32, shape: .vector(type.shape.rank.map(Int64.init))), beside: id, "/shape")
    let zero = editor.addIntegers([0], shape: [], beside: id, "/first")
    let one = editor.addIntegers([1], shape: [], beside: id, "/step")
    func numbers(_ axis: Int64, _ size: Int64?, _ suffix: String) -> Edge {
      let begin = editor.addIntegers([axis], beside: id, suffix + "/begin")
      let end = editor.addIntegers([axis + 1], beside: id, suffix + "/end")
      let stride = editor.addIntegers([1], beside: id, suffix + "/stride")
      let count = editor.add(
        "StridedSlice", [shape, begin, end, stride],
        [
          ("T", .type(.int32)), ("Index", .type(.int32)), ("begin_mask", .int(0)),
          ("end_mask", .int(axis == -1 ? 1 : 0)),
          ("ellipsis_mask", .int(0)), ("new_axis_mask", .int(0)), ("shrink_axis_mask", .int(1)),
        ], fact: OutputFact(dtype: .int32, shape: .scalar, value: [size]), beside: id, suffix + "/count")
      return editor.add(
        "Range", [zero, count, one], [("Tidx", .type(.int32))], fact: OutputFact(dtype: .int32, shape: .vector(size)),
        beside: id, suffix)
    }
    let row = editor.add(
      "ExpandDims", [numbers(-2, rows, "/rows"), one], [("T", .type(.int32)), ("Tdim", .type(.int32))],
      fact: OutputFact(dtype: .int32, shape: PartialShape([rows ?? -1, 1])), beside: id, "/rows/column")
    let matrix = PartialShape([rows ?? -1, columns ?? -1])
    let below = editor.add(
      "Sub", [row, numbers(-1, columns, "/columns")], integer, fact: OutputFact(dtype: .int32, shape: matrix),
      beside: id,
      "/below")
    let above = editor.add(
      "Neg", [below], integer, fact: OutputFact(dtype: .int32, shape: matrix), beside: id, "/above")
    var result: Edge?
    for (distance, input, known, suffix) in [(below, 1, lower, "/lower"), (above, 2, upper, "/upper")] {
      // A width below zero is the whole side.
      if let known, known < 0 { continue }
      guard let width = int32(inputs[input], id, suffix, &editor) else { return nil }
      let truth = OutputFact(dtype: .bool, shape: matrix)
      var side = editor.add("LessEqual", [distance, width], integer, fact: truth, beside: id, suffix)
      if known == nil {
        let isWhole = editor.add(
          "Less", [width, zero], integer, fact: OutputFact(dtype: .bool, shape: .scalar), beside: id, suffix + "/whole")
        side = editor.add("LogicalOr", [side, isWhole], fact: truth, beside: id, suffix + "/kept")
      }
      result = result.map { editor.add("LogicalAnd", [$0, side], fact: truth, beside: id, "/band") } ?? side
    }
    return result
  }

  private static func int32(_ edge: Edge, _ id: NodeID, _ suffix: String, _ editor: inout GraphEditor) -> Edge? {
    let fact = editor.fact(of: edge)
    if fact.dtype.base == .int32 { return edge }
    guard fact.dtype.base == .int64 else { return nil }
    return editor.add(
      "Cast", [edge], [("SrcT", .type(.int64)), ("DstT", .type(.int32))],
      fact: OutputFact(dtype: .int32, shape: fact.shape, value: fact.value), beside: id, suffix + "/width")
  }
}
