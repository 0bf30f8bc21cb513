internal import GraphIR
internal import GraphRewriting

/// Gives each result of a branch or body a node that the runtime can tell apart and may dispose of.
///
/// The runtime notes one output number a node, so two results from one node would both be the last. It disposes of
/// what a loop's body gave before, so a constant as a result would be gone from the model's weights.
///
/// - Source: `operation_mapper.ts:mapFunction` (`defaultOutput`), `control_executor.ts:executeOp` (`While`).
enum SeparateResults: Pass {
  static let name = "separate results"

  static func run(_ state: inout ConversionState) {
    for index in state.model.reachableGraphs where index != 0 {
      state.model.edit(index) { editor in separate(&editor) }
    }
  }

  private static func separate(_ editor: inout GraphEditor) {
    var ports: [NodeID: Set<Int32>] = [:]
    for edge in editor.results { if let node = edge.node { ports[node, default: []].insert(edge.port) } }
    var changed = false
    let results = editor.results.map { edge -> Edge in
      guard let node = edge.node else { return edge }
      let isConstant = editor.context.strings[editor.op(of: node)] == "Const"
      if !isConstant, edge.port == 0, ports[node]?.count == 1 { return edge }
      changed = true
      return editor.addIdentity(of: edge, name: editor.context.strings[editor.name(of: node)] + "/result")
    }
    if changed { editor.setResults(results) }
  }
}

extension GraphEditor {
  /// Adds a node that passes a tensor on, as a tensor of its own.
  mutating func addIdentity(of edge: Edge, name: String) -> Edge {
    let fact = fact(of: edge)
    let node = add(
      op: "Identity", name: name, inputs: [edge], attributes: [("T", .type(fact.dtype))], facts: [fact],
      like: edge.node ?? NodeID(0))
    return Edge(node: node, port: 0)
  }
}
