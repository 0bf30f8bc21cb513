internal import GraphIR
internal import GraphRewriting

/// Says "to the end" of a slice by its mask where the model says it by a number that int32 cannot hold.
///
/// The runtime holds integers in 32 bits, so 2^63 - 1 would become -1 and the last element would be lost without a word.
/// A bound beyond what int32 can say lies beyond every axis that the runtime can have, so this changes nothing.
///
/// - Source: `StridedSliceOp` in `tensorflow/core/util/strided_slice_op.cc`, which clamps bounds to the axis.
enum ClampSlices: Pass {
  static let name = "clamp slices"

  private static let int32 = Int64(Int32.min)...Int64(Int32.max)

  static func run(_ state: inout ConversionState) {
    state.model.editAll { editor in
      guard let op = editor.symbol("StridedSlice") else { return }
      for id in editor.baseNodes where editor.op(of: id) == op { clamp(id, &editor) }
    }
  }

  private static func clamp(_ id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard inputs.count == 4, let begin = editor.fact(of: inputs[1]).constant,
      let end = editor.fact(of: inputs[2]).constant, let strides = editor.fact(of: inputs[3]).constant,
      begin.count == end.count, end.count == strides.count, begin.count <= 32,
      !(begin + end).allSatisfy({ int32.contains($0) })
    else { return }
    func mask(_ name: String) -> Int64 { editor.attribute(name, of: id)?.asInt ?? 0 }
    let unused = mask("ellipsis_mask") | mask("new_axis_mask")
    var beginMask = mask("begin_mask")
    var endMask = mask("end_mask")
    var newBegin = begin
    var newEnd = end
    for axis in begin.indices {
      let bit = Int64(1) << Int64(axis)
      let isForward = strides[axis] > 0
      if unused & bit != 0 {
        (newBegin[axis], newEnd[axis]) = (0, 0)
        continue
      }
      // A bound on the far side of every axis in the direction of the walk is what the mask says.
      if !int32.contains(begin[axis]), (begin[axis] < 0) == isForward { beginMask |= bit }
      if !int32.contains(end[axis]), (end[axis] > 0) == isForward { endMask |= bit }
      newBegin[axis] = beginMask & bit != 0 ? 0 : clamped(begin[axis])
      newEnd[axis] = endMask & bit != 0 ? 0 : clamped(end[axis])
    }
    let name = editor.context.strings[editor.name(of: id)]
    var changed = inputs
    changed[1] = constant(newBegin, like: inputs[1], name + "/begin", id, &editor)
    changed[2] = constant(newEnd, like: inputs[2], name + "/end", id, &editor)
    editor.setInputs(of: id, changed)
    editor.setAttribute("begin_mask", of: id, .int(beginMask))
    editor.setAttribute("end_mask", of: id, .int(endMask))
  }

  private static func clamped(_ value: Int64) -> Int64 { min(max(value, int32.lowerBound), int32.upperBound) }

  private static func constant(
    _ values: [Int64], like edge: Edge, _ name: String, _ id: NodeID, _ editor: inout GraphEditor
  ) -> Edge {
    let dtype: DataType = editor.fact(of: edge).dtype.base == .int64 ? .int64 : .int32
    return editor.addConstant(.integers(values, dtype: dtype), name: name, like: id)
  }
}
