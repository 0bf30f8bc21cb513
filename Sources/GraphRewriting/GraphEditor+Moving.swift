package import GraphIR

extension GraphEditor {
  /// Makes everything that reads `edge` now read `other`, but for `excluded`: so a node can be put behind a tensor that
  /// it reads itself.
  ///
  /// - Complexity: linear in the graph.
  package mutating func moveReaders(of edge: Edge, to other: Edge, except excluded: Set<NodeID>) {
    for index in 0..<nodeCount {
      let id = NodeID(index)
      guard !excluded.contains(id) else { continue }
      let inputs = self.inputs(of: id)
      if inputs.contains(edge) { setInputs(of: id, inputs.map { $0 == edge ? other : $0 }) }
    }
    if results.contains(where: { resolve($0) == edge }) {
      setResults(results.map { resolve($0) == edge ? other : $0 })
    }
  }
}
