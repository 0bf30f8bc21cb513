internal import GraphIR
internal import Lowering

/// Says in which form the control flow that remains is written.
enum ControlFlowReport {
  /// One choice for each conditional and loop that is left, in graph and node order.
  static func choices(_ model: LoweredModel) -> [ConvertedModel.ControlFlowChoice] {
    let functional = FunctionalOps(model.module.context)
    let dataflow = Set(["Merge", "LoopCond"].compactMap(model.module.context.strings.find))
    if functional.isEmpty, dataflow.isEmpty { return [] }
    var choices: [ConvertedModel.ControlFlowChoice] = []
    for index in model.reachableGraphs {
      let graph = model.module.graphs[index]
      for id in graph.nodeIDs {
        let op = graph[id].op
        let form: ConvertedModel.ControlFlowChoice.Form
        let reason: String
        if functional.loops.contains(op) {
          form = .functional
          reason = "how often its body runs is not a small constant"
        } else if functional.contains(op) {
          form = .functional
          reason = "its predicate is not constant"
        } else if dataflow.contains(op) {
          // The Merge of a loop belongs to its LoopCond.
          if reads("Enter", id, graph, model.module.context) { continue }
          form = .dataflow
          reason = "it does not nest, so it stays as the model has it"
        } else {
          continue
        }
        choices.append(
          .init(
            node: model.module.context.name(of: id, in: graph), op: model.module.context.strings[op], form: form,
            reason: reason))
      }
    }
    return choices
  }

  private static func reads(_ op: String, _ id: NodeID, _ graph: Graph, _ context: GraphContext) -> Bool {
    graph.inputs(of: id).contains { edge in edge.node.map { context.op(of: $0, in: graph) == op } ?? false }
  }
}
