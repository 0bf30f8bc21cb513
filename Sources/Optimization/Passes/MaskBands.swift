internal import GraphIR
internal import GraphRewriting
internal import Lowering
internal import TensorValues

/// Says a `MatrixBandPart` of constant width, such as a causal mask, by a selection with a constant mask.
///
/// The runtime takes both widths from one input, so it is right only where they are equal.
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
    guard inputs.count == 3, !editor.hasControls(id), let lower = editor.fact(of: inputs[1]).constant?.first,
      let upper = editor.fact(of: inputs[2]).constant?.first, lower != upper
    else { return }
    let fact = editor.fact(of: inputs[0])
    guard let rows = fact.shape.dimension(-2), let columns = fact.shape.dimension(-1),
      rows.multipliedReportingOverflow(by: columns).partialValue <= TensorElements.smallTensorBytes,
      rows <= 1 << 16, columns <= 1 << 16, let zero = TensorReference.zeros(fact.dtype.base)
    else { return }
    var kept: [Int64] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let isKept = (lower < 0 || row - column <= lower) && (upper < 0 || column - row <= upper)
        kept.append(isKept ? 1 : 0)
      }
    }
    let name = editor.context.strings[editor.name(of: id)]
    let band = editor.addConstant(
      .integers(kept, dtype: .bool, shape: [rows, columns]), name: name + "/band", like: id)
    let nothing = editor.addConstant(zero, name: name + "/zero", like: id)
    let select = editor.add(
      op: "SelectV2", name: name + "/selected", inputs: [band, inputs[0], nothing],
      attributes: [("T", .type(fact.dtype.base))], facts: editor.facts(of: id), like: id)
    editor.swapNames(id, select)
    editor.replace(Edge(node: id, port: 0), by: Edge(node: select, port: 0))
  }
}
