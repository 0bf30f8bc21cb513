internal import GraphIR
internal import GraphRewriting

/// Paddings of nothing, slices of everything, copies made once.
extension Simplification {
  mutating func pad(_ id: NodeID, _ editor: inout GraphEditor) {
    guard let input = editor.input(0, of: id), let paddings = elements(1, of: id, editor),
      paddings.allSatisfy({ $0 == 0 })
    else { return }
    bypass(id, by: input, &editor)
  }

  mutating func tile(_ id: NodeID, _ editor: inout GraphEditor) {
    guard let input = editor.input(0, of: id), let multiples = elements(1, of: id, editor),
      multiples.allSatisfy({ $0 == 1 })
    else { return }
    bypass(id, by: input, &editor)
  }

  mutating func broadcast(_ id: NodeID, _ editor: inout GraphEditor) {
    guard let input = editor.input(0, of: id), let shape = editor.facts(of: id).first?.shape,
      shape.isCertainly(editor.fact(of: input).shape)
    else { return }
    bypass(id, by: input, &editor)
  }

  mutating func slice(_ id: NodeID, _ editor: inout GraphEditor) {
    guard let input = editor.input(0, of: id), let begin = elements(1, of: id, editor),
      let sizes = elements(2, of: id, editor), begin.count == sizes.count, begin.allSatisfy({ $0 == 0 })
    else { return }
    let shape = editor.fact(of: input).shape
    guard shape.rank == sizes.count, sizes.indices.allSatisfy({ sizes[$0] == -1 || sizes[$0] == shape.dimension($0) })
    else { return }
    bypass(id, by: input, &editor)
  }

  mutating func stridedSlice(_ id: NodeID, _ editor: inout GraphEditor) {
    guard let input = editor.input(0, of: id), let strides = elements(3, of: id, editor),
      strides.allSatisfy({ $0 == 1 }), let rank = editor.fact(of: input).shape.rank, strides.count <= rank,
      let result = editor.facts(of: id).first?.shape, result.rank == rank
    else { return }
    func mask(_ name: String) -> Int64 { editor.attribute(name, of: id)?.asInt ?? 0 }
    guard mask("new_axis_mask") == 0, mask("shrink_axis_mask") == 0, mask("ellipsis_mask") == 0 else { return }
    let shape = editor.fact(of: input).shape
    let unbounded = mask("begin_mask") & mask("end_mask")
    let isWhole = (0..<strides.count).allSatisfy { axis in
      // In steps of one, only all of an axis is as long as it is.
      if let size = shape.dimension(axis), size == result.dimension(axis) { return true }
      return axis < Int64.bitWidth && unbounded >> Int64(axis) & 1 == 1
    }
    if isWhole { bypass(id, by: input, &editor) }
  }

  /// The elements of an input, if all are known.
  private func elements(_ position: Int, of id: NodeID, _ editor: GraphEditor) -> [Int64]? {
    editor.input(position, of: id).flatMap { editor.fact(of: $0).constant }
  }
}
