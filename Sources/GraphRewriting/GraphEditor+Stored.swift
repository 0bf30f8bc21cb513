package import GraphIR

extension GraphEditor {
  /// An editor of a stored graph, in which nothing but the types of outputs is known.
  ///
  /// - Parameter results: for the main graph, what must stay readable; functions have results of their own.
  package init(stored index: Int, of module: GraphModule, results: [Edge] = []) {
    let graph = module.graphs[index]
    var facts = TypeTable()
    for id in graph.nodeIDs {
      let types = module.context.outputTypes(of: id, in: graph)
      facts.append((types ?? [.invalid]).map { OutputFact(dtype: $0) })
    }
    self.init(graph, results: index == 0 ? results : graph.results, facts: facts, context: module.context)
  }
}

extension MetaGraph {
  /// The tensors that all signatures name, in order: each signature's inputs, then its outputs; unresolved for a name
  /// that nothing has, and for sparse and composite entries.
  package var signatureEdges: [Edge] {
    edges(of: signatures.flatMap { ($0.inputs + $0.outputs).map(\.tensorName) })
  }

  /// The outputs of the main graph that tensors' names lead to; unresolved for a name that nothing has.
  package func edges(of tensors: [String]) -> [Edge] {
    let names = tensors.map { TensorName($0) }
    let wanted = Set(names.compactMap { $0.flatMap { module.context.strings.find($0.node) } })
    var nodes: [Symbol: NodeID] = [:]
    for id in module.main.nodeIDs where wanted.contains(module.main[id].name) && nodes[module.main[id].name] == nil {
      nodes[module.main[id].name] = id
    }
    return names.map { name in
      guard let name, let symbol = module.context.strings.find(name.node), let node = nodes[symbol] else {
        return .unresolved(0)
      }
      return Edge(node: node, port: name.port)
    }
  }
}
