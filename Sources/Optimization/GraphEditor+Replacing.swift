internal import GraphIR
internal import GraphRewriting

/// What passes that say a node by others have in common.
extension GraphEditor {
  /// Adds a node of one output beside another one, whose name it gets with a suffix.
  mutating func add(
    _ op: String, _ inputs: [Edge], _ attributes: [(String, AttributeValue)] = [], fact: OutputFact, beside id: NodeID,
    _ suffix: String
  ) -> Edge {
    let name = context.strings[self.name(of: id)] + suffix
    return Edge(node: add(op: op, name: name, inputs: inputs, attributes: attributes, facts: [fact], like: id), port: 0)
  }

  mutating func addIntegers(
    _ values: [Int64], shape: [Int64]? = nil, beside id: NodeID, _ suffix: String
  ) -> Edge {
    addConstant(
      .integers(values, dtype: .int32, shape: shape), name: context.strings[name(of: id)] + suffix, value: values,
      like: id)
  }

  /// Lets another node give what a node of one output gave, under its name.
  mutating func replaceNode(_ id: NodeID, by edge: Edge) {
    if let node = edge.node { swapNames(id, node) }
    replace(Edge(node: id, port: 0), by: edge)
  }

  /// Puts the axes of a tensor into another order.
  mutating func addTranspose(of edge: Edge, _ permutation: [Int], beside id: NodeID, _ suffix: String) -> Edge {
    let order = addIntegers(permutation.map(Int64.init), beside: id, suffix + "/order")
    var result = fact(of: edge)
    result.value = nil
    result.shape = result.shape.permuted(permutation)
    return add(
      "Transpose", [edge, order], [("T", .type(result.dtype.base)), ("Tperm", .type(.int32))], fact: result, beside: id,
      suffix)
  }
}

extension PartialShape {
  /// The sizes in another order; nothing is known of a shape of another rank.
  func permuted(_ permutation: [Int]) -> PartialShape {
    guard let dimensions, dimensions.count == permutation.count else { return .unknown(rank: permutation.count) }
    return PartialShape(permutation.map { dimensions[$0] })
  }
}
