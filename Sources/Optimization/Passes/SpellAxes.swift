internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Says axes as the runtime's kernels take them.
///
/// * `Cumsum` and `Cumprod` get an axis from the front: the kernels compute a wrong shape from a negative one.
/// * `OneHot` gets its new axis at the end, where the runtime always puts it, and a `Transpose` behind.
///
/// - Source: `Cumsum.ts` and `Cumprod.ts` of the backends, `creation_executor.ts:executeOp` (`OneHot`).
enum SpellAxes: Pass {
  static let name = "spell axes"

  static func run(_ state: inout ConversionState) {
    let strings = state.model.module.context.strings
    let sums = Set(["Cumsum", "Cumprod"].compactMap(strings.find))
    let oneHot = strings.find("OneHot")
    if sums.isEmpty, oneHot == nil { return }
    state.model.editAll { editor in
      for id in editor.baseNodes {
        let op = editor.op(of: id)
        if sums.contains(op) { countFromFront(id, &editor) } else if op == oneHot { moveNewAxis(of: id, &editor) }
      }
    }
  }

  private static func countFromFront(_ id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard inputs.count == 2, let rank = editor.fact(of: inputs[0]).shape.rank,
      let axis = editor.fact(of: inputs[1]).constant?.first, axis < 0, axis >= -Int64(rank)
    else { return }
    let dtype = editor.fact(of: inputs[1]).dtype.base
    let name = editor.context.strings[editor.name(of: id)] + "/axis"
    let front = axis + Int64(rank)
    let constant = editor.addConstant(
      .integers([front], dtype: dtype == .int64 ? .int64 : .int32, shape: []), name: name, value: [front], like: id)
    editor.setInputs(of: id, [inputs[0], constant])
  }

  private static func moveNewAxis(of id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard let axis = editor.attribute("axis", of: id)?.asInt, axis >= 0, let first = inputs.first,
      let rank = editor.fact(of: first).shape.rank, axis < Int64(rank), !editor.hasControls(id)
    else { return }
    let result = editor.facts(of: id).first ?? .unknown
    let name = editor.context.strings[editor.name(of: id)]
    // Where each axis of the result stands in the one with the new axis at the end.
    var order = (0..<Int64(rank)).map { $0 }
    order.insert(Int64(rank), at: Int(axis))
    var atEnd = result
    if let sizes = result.shape.dimensions, sizes.count == rank + 1 {
      var moved = sizes
      moved.append(moved.remove(at: Int(axis)))
      atEnd.shape = PartialShape(moved)
    }
    let node = editor.add(
      op: editor.op(of: id), name: name + "/last", inputs: inputs,
      entries: editor.attributes(of: id).filter { editor.context.strings[$0.key] != "axis" }, facts: [atEnd], like: id)
    editor.setAttribute("axis", of: node, .int(-1))
    let permutation = editor.addConstant(
      .integers(order, dtype: .int32), name: name + "/order", value: order, like: id)
    let transposed = editor.add(
      op: "Transpose", name: name + "/moved", inputs: [Edge(node: node, port: 0), permutation],
      attributes: [("T", .type(result.dtype)), ("Tperm", .type(.int32))], facts: [result], like: id)
    editor.swapNames(id, transposed)
    editor.replace(Edge(node: id, port: 0), by: Edge(node: transposed, port: 0))
  }
}
