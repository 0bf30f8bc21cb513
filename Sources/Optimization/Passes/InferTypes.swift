internal import GraphIR
internal import Lowering

/// Finds types and shapes anew once all passes are through, so that rules judge the graph that is written.
enum InferTypes: Pass {
  static let name = "infer types"

  static func run(_ state: inout ConversionState) {
    state.model.dropUnreachableGraphs()
    let contradictions = state.model.inferTypes(producer: state.metaGraph.producer)
    noteLookupsInFunctions(&state)
    // The lowered graph's own contradictions are known; one that a pass made must not go unseen.
    let kinds: Set<ModelFact.Kind> = [.dtypeContradiction, .shapeContradiction]
    if !state.model.facts.contains(where: { kinds.contains($0.kind) }) {
      state.model.facts += contradictions.map { fact in
        guard case .loweredNode(let graph, let node) = fact.place else { return fact }
        return ModelFact(fact.kind, at: .convertedNode(graph: graph, node: node), fact.values)
      }
    }
  }

  /// The runtime hands tables to the main graph only.
  ///
  /// - Source: `graph_executor.ts`: the executors of functions are made without a resource manager.
  private static func noteLookupsInFunctions(_ state: inout ConversionState) {
    let context = state.model.module.context
    let names = ["LookupTableFind", "LookupTableFindV2", "LookupTableSize", "LookupTableSizeV2"]
    let ops = Set(names.compactMap(context.strings.find))
    if ops.isEmpty { return }
    for (index, graph) in state.model.module.graphs.enumerated() where index > 0 {
      for id in graph.nodeIDs where ops.contains(graph[id].op) {
        state.model.facts.append(ModelFact(.lookupInFunction, at: .convertedNode(graph: index, node: id)))
      }
    }
  }
}
