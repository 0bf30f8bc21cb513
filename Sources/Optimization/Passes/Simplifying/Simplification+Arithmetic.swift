internal import GraphIR
internal import GraphRewriting

/// Operands that change nothing.
extension Simplification {
  /// Adding 0, multiplying by 1 and their like, where the constant does not make the tensor larger.
  mutating func arithmetic(_ id: NodeID, _ kind: Kind, _ editor: inout GraphEditor) {
    for (position, other) in [(1, 0), (0, 1)] {
      guard let operand = constant(position, of: id, in: editor), let input = editor.input(other, of: id),
        kind == .biasAdd || operand.isBroadcast(to: editor.fact(of: input).shape)
      else { continue }
      switch kind {
      case .multiply where operand.isOne, .divide where position == 1 && operand.isOne, .add where operand.isZero,
        .subtract where position == 1 && operand.isZero, .biasAdd where position == 1 && operand.isZero:
        // Truth values are not added, but a file may say so.
        if operand.dtype != .bool { return bypass(id, by: input, &editor) }
      default: break
      }
    }
  }

  /// A choice that is always the same.
  mutating func select(_ id: NodeID, _ kind: Kind, _ editor: inout GraphEditor) {
    guard let condition = constant(0, of: id, in: editor), condition.dtype == .bool else { return }
    let position = condition.isOne ? 1 : condition.isZero ? 2 : nil
    guard let position, let chosen = editor.input(position, of: id), let shape = editor.facts(of: id).first?.shape,
      // The operands of the older op all have one shape.
      kind == .select || shape.isCertainly(editor.fact(of: chosen).shape)
    else { return }
    bypass(id, by: chosen, &editor)
  }
}

extension TensorReference {
  /// Whether it can be combined with a tensor, element by element, and that keeps its shape.
  fileprivate func isBroadcast(to other: PartialShape) -> Bool {
    if shape.isEmpty { return true }
    guard let sizes = other.dimensions, sizes.count >= shape.count else { return false }
    return zip(shape, sizes.suffix(shape.count)).allSatisfy { $0 == 1 || $0 == $1 }
  }
}
