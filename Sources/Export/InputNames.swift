internal import GraphIR

/// What inputs are called in a GraphDef and in a FunctionDef.
struct InputNames {
  let module: GraphModule
  let index: Int

  private var graph: Graph { module.graphs[index] }

  func name(of edge: Edge) -> String {
    guard let node = edge.node else {
      // It names nothing; someone has excused that with a reason.
      let number = Int(edge.port)
      guard graph.unresolvedInputs.indices.contains(number) else { return "" }
      return module.context.strings[graph.unresolvedInputs[number].text]
    }
    let name = module.context.name(of: node, in: graph)
    guard index > 0 else { return edge.port == 0 ? name : "\(name):\(edge.port)" }
    if graph.argumentPosition(of: node) != nil { return name }
    // In a function an output is named, and counted within its name. The importer takes only the last number, as the
    // port, but for the few ops whose table names outputs. With one name both are the same; with several, the port
    // without a name is what everyone reads right.
    let outputs = module.context.definitions[graph[node].op]?.outputs ?? []
    guard let output = outputs.first, outputs.count == 1 else { return "\(name):\(edge.port)" }
    return "\(name):\(output.name):\(edge.port)"
  }
}
