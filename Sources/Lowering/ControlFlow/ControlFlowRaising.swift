internal import GraphIR

/// Raises v1 dataflow control flow to `If` and `While`, so that models of TensorFlow 1 and 2 look alike from here on.
///
/// What does not nest stays as it is and is named by a fact; a model that has none of the ops is left alone.
enum ControlFlowRaising {
  struct Raised {
    var module: GraphModule
    /// For each graph, for each node.
    var provenance: [[Provenance]]
    var inputs: [NodeID?]
    var outputs: [Edge]
    var facts: [ModelFact] = []
  }

  /// - Parameters:
  ///   - inputs: nodes of the main graph that must stay.
  ///   - outputs: what is wanted of the main graph.
  /// - Complexity: linear in nodes for each level of nested conditionals.
  static func run(
    module: GraphModule, provenance: [[Provenance]], inputs: [NodeID?], outputs: [Edge]
  ) -> Raised {
    let ops = module.graphs.map { FlowOps($0, module.context) }
    guard ops.contains(where: \.hasDataflow) else {
      return Raised(module: module, provenance: provenance, inputs: inputs, outputs: outputs)
    }
    var result = Raised(module: module, provenance: provenance, inputs: inputs, outputs: outputs)
    var context = module.context
    var functionNames = Set(module.graphs.map(\.name))
    var pool: [Symbol: Piece] = [:]
    var main = Piece(graph: module.main, provenance: provenance[0])
    for (index, graph) in module.graphs.enumerated() {
      guard ops[index].hasDataflow else {
        if index > 0 { pool[graph.name] = Piece(graph: graph, provenance: provenance[index]) }
        continue
      }
      let flow = FlowModule(
        graph, provenance: provenance[index], results: index == 0 ? outputs : graph.results, ops: ops[index],
        context: context, functionNames: functionNames)
      raise(flow)
      for (number, graph) in flow.graphs.enumerated() {
        let isMain = index == 0 && number == 0
        let written = FlowWriter(graph, of: flow).write(isMain: isMain)
        let piece = Piece(graph: written.graph, provenance: written.provenance, leftovers: written.leftovers)
        if isMain {
          main = piece
          result.inputs = inputs.map { $0.flatMap { written.numbers[Int($0.index)] } }
          result.outputs = written.results
        } else {
          pool[graph.name] = piece
        }
      }
      functionNames = flow.allFunctionNames
      context = flow.context
    }
    assemble(main, pool, context, &result)
    return result
  }

  /// Loops first, then conditionals, from the outermost in.
  private static func raise(_ flow: FlowModule) {
    var loops = LoopRaising(flow.graphs[0], in: flow)
    loops.run()
    flow.graphs[0] = loops.graph
    var work = Array(flow.graphs.indices.reversed())
    while let index = work.popLast() {
      guard flow.graphs[index].nodes.contains(where: { $0.flow == .merge }) else { continue }
      var conditionals = ConditionalRaising(flow.graphs[index], in: flow)
      conditionals.run()
      flow.graphs[index] = conditionals.graph
      work += conditionals.branches
    }
  }

  // MARK: Assembling

  private struct Piece {
    var graph: Graph
    var provenance: [Provenance]
    var leftovers: [(node: NodeID, values: [String: String])] = []
  }

  /// Puts the graphs in order, each after the one that holds the node it belongs to. Graphs without such a node go.
  private static func assemble(
    _ main: Piece, _ pool: [Symbol: Piece], _ context: GraphContext, _ result: inout Raised
  ) {
    let keys = ["then_branch", "else_branch", "branches", "cond", "body"].compactMap { context.strings.find($0) }
    var pool = pool
    var pieces = [main]
    var next = 0
    while next < pieces.count {
      let graph = pieces[next].graph
      next += 1
      for id in graph.nodeIDs {
        for entry in graph.attributes(of: id) where keys.contains(entry.key) {
          let value = context[entry.value]
          for function in value.asFunctions ?? value.asFunction.map({ [$0] }) ?? [] {
            if let piece = pool.removeValue(forKey: function.name) { pieces.append(piece) }
          }
        }
      }
    }
    result.module = GraphModule(context: context, main: main.graph)
    for piece in pieces.dropFirst() { result.module.add(piece.graph) }
    result.provenance = pieces.map(\.provenance)
    for (index, piece) in pieces.enumerated() {
      for leftover in piece.leftovers {
        result.facts.append(
          ModelFact(.unraisedControlFlow, at: .loweredNode(graph: index, node: leftover.node), leftover.values))
      }
    }
  }
}
