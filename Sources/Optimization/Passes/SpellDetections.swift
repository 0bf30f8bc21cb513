internal import GraphIR
internal import GraphRewriting
internal import Lowering
internal import TensorValues

/// Says non-maximum suppression as the runtime computes it.
///
/// * The runtime drops a box whose overlap is the threshold, TensorFlow one whose overlap is greater: a constant threshold becomes
///   the next greater number.
/// * Soft suppression ignores the threshold; the runtime does not, so it gets the greatest one.
/// * What is to be padded is padded behind: the runtime does not read that for one op and pads the other to the number of boxes.
/// * The number of boxes is counted where the runtime does not give it.
///
/// - Source: `non_max_suppression_impl.ts:nonMaxSuppressionImpl_`, `dynamic_executor.ts:executeOp`.
enum SpellDetections: Pass {
  static let name = "spell detections"

  static func run(_ state: inout ConversionState) {
    let strings = state.model.module.context.strings
    let ops = (2...5).map { strings.find("NonMaxSuppressionV\($0)") }
    guard ops.contains(where: { $0 != nil }) else { return }
    state.model.editAll { editor in
      for id in editor.baseNodes where !editor.hasControls(id) {
        guard let index = ops.firstIndex(of: editor.op(of: id)) else { continue }
        raiseThreshold(id, version: index + 2, &editor)
        if index >= 2 { pad(id, version: index + 2, &editor) }
      }
    }
  }

  private static func raiseThreshold(_ id: NodeID, version: Int, _ editor: inout GraphEditor) {
    var inputs = editor.inputs(of: id)
    guard inputs.count > 3 else { return }
    var threshold = number(inputs[3], editor)
    if version == 5, inputs.count > 5, let sigma = number(inputs[5], editor), sigma > 0 {
      threshold = 1
    } else if let known = threshold, known >= 0, known < 1 {
      threshold = Double(Float(known).nextUp)
    } else {
      return
    }
    guard let threshold else { return }
    let name = editor.context.strings[editor.name(of: id)] + "/threshold"
    inputs[3] = editor.addConstant(.floats([Float(threshold)], shape: []), name: name, like: id)
    editor.setInputs(of: id, inputs)
  }

  private static func number(_ edge: Edge, _ editor: GraphEditor) -> Double? {
    guard let tensor = editor.constant(edge), tensor.dtype.base == .float, tensor.elementCount == 1 else { return nil }
    do throws(TensorValuesError) { return try TensorElements.numbers(of: tensor).first } catch { return nil }
  }

  private static func pad(_ id: NodeID, version: Int, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    let facts = editor.facts(of: id)
    guard inputs.count > 2, facts.count == (version == 5 ? 3 : 2) else { return }
    let isPadded = editor.attribute("pad_to_max_output_size", of: id)?.asBool ?? false
    guard isPadded || version == 5 else { return }
    // A node of its own, as what it gives is not what is read any more.
    let found = PartialShape.vector(nil)
    var own = facts
    own[0] = OutputFact(dtype: .int32, shape: found)
    if version == 5 { own[1] = OutputFact(dtype: facts[1].dtype, shape: found) }
    let name = editor.context.strings[editor.name(of: id)]
    let node = editor.add(
      op: editor.op(of: id), name: name + "/found", inputs: inputs, entries: editor.attributes(of: id), facts: own,
      like: id)
    editor.setAttribute("pad_to_max_output_size", of: node, .bool(false))
    let count = editor.add(
      "Size", [Edge(node: node, port: 0)], [("T", .type(.int32)), ("out_type", .type(.int32))],
      fact: OutputFact(dtype: .int32, shape: .scalar), beside: id, "/count")
    func padded(_ port: Int, _ suffix: String) -> Edge {
      guard isPadded else { return Edge(node: node, port: port) }
      let zero = editor.addIntegers([0], shape: [], beside: id, suffix + "/before")
      let missing = editor.add(
        "Sub", [inputs[2], count], [("T", .type(.int32))], fact: OutputFact(dtype: .int32, shape: .scalar), beside: id,
        suffix + "/missing")
      let both = editor.add(
        "Pack", [zero, missing], [("N", .int(2)), ("T", .type(.int32)), ("axis", .int(0))],
        fact: OutputFact(dtype: .int32, shape: .vector(2), value: [0, nil]), beside: id, suffix + "/both")
      let row = editor.addIntegers([1, 2], beside: id, suffix + "/row")
      let paddings = editor.add(
        "Reshape", [both, row], [("T", .type(.int32)), ("Tshape", .type(.int32))],
        fact: OutputFact(dtype: .int32, shape: PartialShape([1, 2]), value: [0, nil]), beside: id, suffix + "/paddings")
      return editor.add(
        "Pad", [Edge(node: node, port: port), paddings],
        [("T", .type(facts[port].dtype)), ("Tpaddings", .type(.int32))],
        fact: facts[port], beside: id, suffix)
    }
    let indices = padded(0, "/indices")
    editor.replace(Edge(node: id, port: 0), by: indices)
    if version == 5 { editor.replace(Edge(node: id, port: 1), by: padded(1, "/scores")) }
    editor.replace(Edge(node: id, port: version == 5 ? 2 : 1), by: count)
  }
}
