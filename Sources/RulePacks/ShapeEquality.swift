internal import GraphIR

extension RuleContext {
  /// Whether two tensors have one shape by the way they are made, whatever it will be: both are the same, or the same is done to tensors of
  /// one shape.
  ///
  /// - Returns: false where that cannot be seen.
  func haveOneShape(_ a: Edge, _ b: Edge, in graph: Int) -> Bool {
    haveOneShape(a, b, in: graph, depth: Self.maximumShapeDepth)
  }

  /// What is compared is a chain of ops, and each step looks at few inputs.
  private static let maximumShapeDepth = 16

  /// Ops that give their first input's shape.
  private static let keeping: Set<String> = [
    "Abs", "Cast", "Conj", "Cos", "Exp", "FFT", "IFFT", "Identity", "Imag", "Log", "Neg", "Real", "Relu", "Sigmoid",
    "Sin", "Sqrt", "Square",
    "Tanh", "ZerosLike", "OnesLike",
  ]
  /// Ops whose shape follows from their first input's shape and the values of the others.
  private static let shaping: Set<String> = [
    "ExpandDims", "GatherV2", "Pad", "PadV2", "Reshape", "Reverse", "ReverseV2", "Slice", "Squeeze", "StridedSlice",
    "Tile", "Transpose",
  ]

  private func haveOneShape(_ a: Edge, _ b: Edge, in graph: Int, depth: Int) -> Bool {
    if a == b { return true }
    let shapes = [a, b].map { fact(of: $0, in: graph).shape }
    if shapes[0].isFullyDefined, shapes[1].isFullyDefined { return shapes[0] == shapes[1] }
    guard depth > 0, let first = a.node, let second = b.node, a.port == 0, b.port == 0 else { return false }
    let nodes = [first, second].map { NodeSubject(graph: graph, id: $0) }
    let ops = nodes.map { op(of: $0) }
    for (index, other) in [(0, b), (1, a)] where Self.keeping.contains(ops[index]) {
      guard let input = inputs(of: nodes[index]).first else { return false }
      return index == 0
        ? haveOneShape(input, other, in: graph, depth: depth - 1)
        : haveOneShape(other, input, in: graph, depth: depth - 1)
    }
    guard ops[0] == ops[1], Self.shaping.contains(ops[0]) else { return false }
    let (left, right) = (Array(inputs(of: nodes[0])), Array(inputs(of: nodes[1])))
    guard left.count == right.count, !left.isEmpty, haveOneRest(nodes) else { return false }
    let isSameRest = zip(left, right).dropFirst().allSatisfy { isOneValue($0, $1, in: graph) }
    return isSameRest && haveOneShape(left[0], right[0], in: graph, depth: depth - 1)
  }

  /// Whether two nodes of one op have the same attributes, but for types.
  private func haveOneRest(_ nodes: [NodeSubject]) -> Bool {
    let lists = nodes.map { node in
      module.graphs[node.graph].attributes(of: node.id).filter { module.context[$0.value].asType == nil }
        .map { (module.context.strings[$0.key], module.context[$0.value]) }.sorted { $0.0 < $1.0 }
    }
    return lists[0].elementsEqual(lists[1]) { $0.0 == $1.0 && $0.1 == $1.1 }
  }

  private func isOneValue(_ a: Edge, _ b: Edge, in graph: Int) -> Bool {
    if a == b { return true }
    guard let left = elements(of: a, in: graph), let right = elements(of: b, in: graph) else { return false }
    return left == right && fact(of: a, in: graph).shape == fact(of: b, in: graph).shape
  }
}
