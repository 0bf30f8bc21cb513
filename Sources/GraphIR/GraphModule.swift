/// Graphs that call each other, with what they share.
///
/// A stored MetaGraph is one (the main graph and its function library), and so is what lowering makes of it (the graph
/// that runs, with the branches and bodies of its control flow).
package struct GraphModule: Sendable {
  package var context: GraphContext
  /// The main graph first.
  package var graphs: [Graph]
  /// Where each named graph is in `graphs`.
  package private(set) var indices: [Symbol: Int]

  package init(context: GraphContext, main: Graph) {
    self.context = context
    graphs = [main]
    indices = [:]
  }

  package var main: Graph { graphs[0] }

  /// Adds a function; of two with one name the first counts, as in TensorFlow's own lookup.
  @discardableResult
  package mutating func add(_ graph: Graph) -> Int {
    graphs.append(graph)
    if indices[graph.name] == nil { indices[graph.name] = graphs.count - 1 }
    return graphs.count - 1
  }

  /// The number of nodes in all graphs, arguments not counted.
  package var nodeCount: Int {
    graphs.reduce(0) { $0 + $1.nodes.count } - graphs.dropFirst().reduce(0) { $0 + $1.arguments.count }
  }
}
