internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Writes the body of a loop once for each turn, where the number of turns is a small constant.
///
/// Without loops the page may use `predict`, which does not wait for the device in every turn.
enum UnrollLoops: Pass {
  static let name = "unroll loops"

  /// Beyond either the loop stays: a longer graph takes longer to load than it saves.
  static let maximumTurns = 32
  static let maximumNodes = 2048

  static func run(_ state: inout ConversionState) {
    if FunctionalOps(state.model.module.context).loops.isEmpty { return }
    // The innermost loops first, so that what is unrolled holds no loop that could have been.
    for index in state.model.reachableGraphs.reversed() { unroll(in: index, &state) }
    state.model.dropUnreachableGraphs()
  }

  private struct Plan {
    var id: NodeID
    var body: Int
    var turns: Int
    var name: String
    var op: String
  }

  private static func unroll(in index: Int, _ state: inout ConversionState) {
    let plans = plans(for: index, state.model)
    if plans.isEmpty { return }
    for plan in plans {
      let turns = plan.turns == 1 ? "once" : "\(plan.turns) times"
      state.controlFlow.append(
        .init(
          node: plan.name, op: plan.op, form: .unrolled,
          reason: plan.turns == 0 ? "its body never runs" : "its body always runs \(turns)"))
    }
    state.model.edit(index) { editor, inlining in
      for plan in plans {
        var values = editor.inputs(of: plan.id)
        for turn in 0..<plan.turns {
          let prefix = "\(plan.name)/\(turn)/"
          guard
            let results = inlining.inline(plan.body, arguments: values, prefix: prefix, into: &editor, like: plan.id)
          else { return }
          values = results
        }
        for (port, value) in values.enumerated() { editor.replace(Edge(node: plan.id, port: port), by: value) }
      }
    }
  }

  private static func plans(for index: Int, _ model: LoweredModel) -> [Plan] {
    let graph = model.module.graphs[index]
    let context = model.module.context
    let loops = FunctionalOps(context).loops
    var plans: [Plan] = []
    for id in graph.nodeIDs where loops.contains(graph[id].op) && graph.controls(of: id).isEmpty {
      guard let count = TripCount(of: id, in: index, of: model) else { continue }
      let inputs = graph.inputs(of: id)
      let initial = inputs.map { constant($0, in: index, model) }
      let callees = model.callees(of: id, in: graph)
      guard model.module.graphs[callees[0]].arguments.count == inputs.count,
        model.module.graphs[callees[1]].arguments.count == inputs.count,
        model.module.graphs[callees[1]].results.count == inputs.count,
        let turns = count.find(initial: initial, limit: maximumTurns),
        turns * nodes(of: callees[1], model) <= maximumNodes
      else { continue }
      plans.append(
        Plan(
          id: id, body: callees[1], turns: turns, name: context.strings[graph[id].name],
          op: context.strings[graph[id].op]))
    }
    return plans
  }

  /// The value of a constant, or of an integer that inference knows.
  private static func constant(_ edge: Edge, in index: Int, _ model: LoweredModel) -> TensorReference? {
    let graph = model.module.graphs[index]
    guard let id = edge.node else { return nil }
    if model.module.context.op(of: id, in: graph) == "Const" {
      return model.module.context.attribute("value", of: id, in: graph)?.asTensor.map { model.module.context[$0] }
    }
    let fact = model.types[index][edge]
    guard let values = fact.constant, let shape = fact.shape.dimensions, fact.shape.isFullyDefined,
      fact.dtype.isInteger || fact.dtype == .bool
    else { return nil }
    return .integers(values, dtype: fact.dtype, shape: shape)
  }

  /// How many nodes a function and what it calls has.
  private static func nodes(of function: Int, _ model: LoweredModel) -> Int {
    var count = 0
    var waiting = [function]
    while let index = waiting.popLast(), count <= maximumNodes {
      let graph = model.module.graphs[index]
      count += graph.nodes.count - graph.arguments.count
      for id in graph.nodeIDs { waiting += model.callees(of: id, in: graph) }
    }
    return count
  }
}
