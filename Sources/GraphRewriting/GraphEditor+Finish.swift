internal import ArtifactIO
package import GraphIR

extension GraphEditor {
  /// The graph after all changes.
  package struct Rewritten {
    package var graph: Graph
    package var facts: TypeTable
    package var results: [Edge]
    package var context: GraphContext
    /// For each node, the one that it is or stands for.
    package var origins: [Origin]
    /// Where each node of the editor is now; nil for one that nothing needs any more.
    package var places: [NodeID?]
  }

  /// A node of the module from which one of the written graph comes.
  package struct Origin: Sendable, Hashable {
    /// nil: the graph that was given.
    package var graph: Int?
    package var node: NodeID

    package init(graph: Int?, node: NodeID) {
      self.graph = graph
      self.node = node
    }
  }

  /// Writes the changed graph: only what its results, arguments and effects need, each node after what it reads.
  ///
  /// Nodes keep their order as far as that allows. What feeds back into a v1 `Merge` comes after it.
  ///
  /// - Complexity: linear in nodes and edges.
  package consuming func finish() -> Rewritten {
    let nextIteration = symbol("NextIteration")
    let merge = symbol("Merge")
    var order: [NodeID] = []
    order.reserveCapacity(nodeCount)
    // 0: not needed as far as known, 1: needed, 2: being visited, 3: placed.
    var state = [UInt8](repeating: 0, count: nodeCount)
    var roots = arguments + results.compactMap { resolve($0).node } + base.controlResults + effects
    var position = 0
    while position < roots.count {
      let id = roots[position]
      position += 1
      guard state[Int(id.index)] == 0 else { continue }
      state[Int(id.index)] = 1
      for edge in inputs(of: id) { if let node = edge.node, state[Int(node.index)] == 0 { roots.append(node) } }
      for node in controls(of: id) where state[Int(node.index)] == 0 { roots.append(node) }
    }
    for argument in arguments { place(argument, &order, &state) }
    var stack: [(id: NodeID, reads: [NodeID], next: Int)] = []
    for index in 0..<nodeCount where state[index] == 1 {
      push(NodeID(index), &stack, &state, nextIteration, merge)
      while let top = stack.last {
        if top.next < top.reads.count {
          stack[stack.count - 1].next += 1
          let read = top.reads[top.next]
          if state[Int(read.index)] == 1 { push(read, &stack, &state, nextIteration, merge) }
        } else {
          stack.removeLast()
          place(top.id, &order, &state)
        }
      }
    }
    return write(order)
  }

  private func place(_ id: NodeID, _ order: inout [NodeID], _ state: inout [UInt8]) {
    guard state[Int(id.index)] != 3 else { return }
    state[Int(id.index)] = 3
    order.append(id)
  }

  private func push(
    _ id: NodeID, _ stack: inout [(id: NodeID, reads: [NodeID], next: Int)], _ state: inout [UInt8],
    _ nextIteration: Symbol?, _ merge: Symbol?
  ) {
    state[Int(id.index)] = 2
    var reads = inputs(of: id).compactMap(\.node)
    if op(of: id) == merge { reads.removeAll { op(of: $0) == nextIteration } }
    stack.append((id, reads + controls(of: id), 0))
  }

  private consuming func write(_ order: [NodeID]) -> Rewritten {
    var places = [NodeID?](repeating: nil, count: nodeCount)
    for (index, id) in order.enumerated() { places[Int(id.index)] = NodeID(index) }
    var graph = Graph(name: base.name, artifact: base.artifact, origin: base.origin)
    graph.shareAttributes(of: base)
    graph.reserve(nodes: order.count)
    var facts = TypeTable()
    var origins: [Origin] = []
    origins.reserveCapacity(order.count)
    for id in order {
      let like = origin(of: id)
      let copied = addedIndex(id).flatMap { added[$0].copied }
      if Int(id.index) < base.nodes.count, change(of: id)?.attributes == nil {
        graph.add(name: name(of: id), op: op(of: id), attributesOf: id, in: base, origin: base[like].origin)
      } else {
        graph.add(
          name: name(of: id), op: op(of: id), attributes: attributes(of: id), origin: copied?.range ?? base[like].origin
        )
      }
      facts.append(self.facts(of: id))
      origins.append(copied?.origin ?? Origin(graph: nil, node: like))
    }
    func moved(_ edge: Edge) -> Edge {
      guard let node = edge.node, let place = places[Int(node.index)] else { return edge }
      return Edge(node: place, port: Int(edge.port))
    }
    for input in base.unresolvedInputs + addedUnresolved {
      var input = input
      input.consumer = input.consumer.flatMap { places[Int($0.index)] }
      graph.addUnresolved(input)
    }
    for (index, id) in order.enumerated() {
      let edges = inputs(of: id).map(moved)
      let controls = self.controls(of: id).compactMap { places[Int($0.index)] }
      if !edges.isEmpty || !controls.isEmpty {
        graph.setInputs(of: NodeID(index), edges, controls: controls)
      }
    }
    let results = self.results.map { moved(resolve($0)) }
    graph.arguments = arguments.compactMap { places[Int($0.index)] }
    graph.resultNames = resultNames
    graph.controlResults = base.controlResults.compactMap { places[Int($0.index)] }
    graph.functionAttributes = base.functionAttributes
    // What a main graph gives is the model's affair.
    if !resultNames.isEmpty { graph.results = results }
    return Rewritten(
      graph: graph, facts: facts, results: results, context: context, origins: origins, places: places)
  }
}
