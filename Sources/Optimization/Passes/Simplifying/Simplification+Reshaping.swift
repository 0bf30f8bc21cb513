internal import GraphIR
internal import GraphRewriting

/// What moves no element, and what only moves them.
extension Simplification {
  /// Steps that are looked back; each was joined with those before it when it was visited.
  private static let maximumSteps = 8

  /// Of several steps that keep the order of elements only the last counts, and none if the shape is what it was.
  mutating func reshape(_ id: NodeID, _ kind: Kind, _ editor: inout GraphEditor) {
    guard let input = editor.input(0, of: id), let shape = editor.facts(of: id).first?.shape else { return }
    if kind == .reshape, let measured = producer(of: editor.input(1, of: id), .shape, in: editor),
      editor.input(0, of: measured) == input
    {
      return bypass(id, by: input, &editor)
    }
    var root = input
    var steps = 0
    while shape.isCertainly(editor.fact(of: root).shape, haveSameCount: true) == false {
      guard steps < Self.maximumSteps,
        let inner = producer(of: root, .reshape, .expandDims, .squeeze, in: editor),
        let before = editor.input(0, of: inner), !before.isUnresolved
      else { break }
      root = before
      steps += 1
    }
    if shape.isCertainly(editor.fact(of: root).shape, haveSameCount: true) { return bypass(id, by: root, &editor) }
    guard steps > 0 else { return }
    if kind == .reshape {
      editor.setInputs(of: id, [root] + editor.inputs(of: id).dropFirst())
      changed()
    } else if let inner = input.node, editor.useCount(of: inner) <= 1 {
      becomeReshape(id, of: root, to: shape, &editor)
    }
  }

  /// One step in the place of two, if at most one size is not known.
  private mutating func becomeReshape(
    _ id: NodeID, of root: Edge, to shape: PartialShape, _ editor: inout GraphEditor
  ) {
    guard let sizes = shape.dimensions, shape.unknownAxes.count <= (sizes.contains(0) ? 0 : 1),
      let type = editor.facts(of: id).first?.dtype, type != .invalid,
      let constant = addConstant(
        sizes, shape: .vector(Int64(sizes.count)), dtype: .int32, suffix: "/shape", like: id, &editor)
    else { return }
    editor.setOp(of: id, "Reshape")
    editor.setInputs(of: id, [root, constant])
    editor.setAttributes(of: id, [editor.entry("T", .type(type)), editor.entry("Tshape", .type(.int32))])
    changed()
  }

  /// Two transpositions are one, or none.
  mutating func transpose(_ id: NodeID, _ editor: inout GraphEditor) {
    guard let input = editor.input(0, of: id), let permutation = permutation(of: id, editor) else { return }
    if permutation == Array(permutation.indices) { return bypass(id, by: input, &editor) }
    guard let inner = producer(of: input, .transpose, in: editor), let source = editor.input(0, of: inner),
      let first = self.permutation(of: inner, editor), first.count == permutation.count,
      let type = editor.input(1, of: id).map({ editor.fact(of: $0).dtype })
    else { return }
    let joined = permutation.map { first[$0] }
    if joined == Array(joined.indices) { return bypass(id, by: source, &editor) }
    guard
      let constant = addConstant(
        joined.map(Int64.init), shape: .vector(Int64(joined.count)), dtype: type, suffix: "/perm", like: id, &editor)
    else { return }
    editor.setInputs(of: id, [source, constant])
    changed()
  }

  private func permutation(of id: NodeID, _ editor: GraphEditor) -> [Int]? {
    guard let edge = editor.input(1, of: id), let axes = editor.fact(of: edge).constant else { return nil }
    let permutation = axes.map { Int(clamping: $0 < 0 ? $0 + Int64(axes.count) : $0) }
    guard permutation.sorted() == Array(permutation.indices) else { return nil }
    return permutation
  }
}
