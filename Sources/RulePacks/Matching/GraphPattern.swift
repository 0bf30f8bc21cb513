internal import GraphIR

/// A small sub-graph that a rule looks for: some nodes and what they read of each other.
package struct GraphPattern: Sendable {
  struct PatternNode: Sendable {
    var name: String
    var condition: Condition
    /// Whether no one but nodes of the match may read it.
    var isReadOnlyInside: Bool
  }

  struct PatternEdge: Sendable {
    var producer: Int
    var port: Int
    var consumer: Int
    var position: Int
  }

  /// The root is the first.
  let nodes: [PatternNode]
  /// Each leads to a node that those before it have reached, or on from one.
  let edges: [PatternEdge]

  var captures: [String] { nodes.map(\.name) }

  /// The nodes of the match at `root`, in the order of `captures`; with `.no` there are none.
  ///
  /// - Complexity: inputs of a commutative op and consumers of an output are tried one by one, so that it can be
  ///   exponential in the pattern, never in the graph.
  func match(at root: NodeSubject, in context: RuleContext) -> (truth: Truth, nodes: [NodeSubject]) {
    var best: (truth: Truth, nodes: [NodeSubject]) = (.no, [])
    var bound = [NodeSubject?](repeating: nil, count: nodes.count)
    bound[0] = root
    let truth = nodes[0].condition.evaluate(.node(root), in: context)
    guard truth != .no else { return best }
    search(0, &bound, truth, &best, context)
    return best
  }

  private func search(
    _ step: Int, _ bound: inout [NodeSubject?], _ truth: Truth, _ best: inout (truth: Truth, nodes: [NodeSubject]),
    _ context: RuleContext
  ) {
    if best.truth == .yes { return }
    guard step < edges.count else {
      let match = bound.compactMap { $0 }
      let result = truth.and(areReadInside(match, context))
      if result == .yes || best.truth == .no && result != .no { best = (result, match) }
      return
    }
    let edge = edges[step]
    if let consumer = bound[edge.consumer] {
      for position in positions(of: edge, at: consumer, context) {
        let inputs = context.inputs(of: consumer)
        guard position < inputs.count else { continue }
        let read = inputs[inputs.startIndex + position]
        guard let producer = read.node, Int(read.port) == edge.port else { continue }
        bind(NodeSubject(graph: consumer.graph, id: producer), to: edge.producer, step, &bound, truth, &best, context)
      }
    } else if let producer = bound[edge.producer] {
      for id in context.consumers(of: producer) {
        let consumer = NodeSubject(graph: producer.graph, id: id)
        let inputs = context.inputs(of: consumer)
        let wanted = Edge(node: producer.id, port: edge.port)
        let isReader = positions(of: edge, at: consumer, context).contains {
          $0 < inputs.count && inputs[inputs.startIndex + $0] == wanted
        }
        if isReader { bind(consumer, to: edge.consumer, step, &bound, truth, &best, context) }
      }
    }
  }

  private func bind(
    _ node: NodeSubject, to index: Int, _ step: Int, _ bound: inout [NodeSubject?], _ truth: Truth,
    _ best: inout (truth: Truth, nodes: [NodeSubject]), _ context: RuleContext
  ) {
    if let known = bound[index] {
      if known == node { search(step + 1, &bound, truth, &best, context) }
      return
    }
    guard !bound.contains(node) else { return }
    let own = nodes[index].condition.evaluate(.node(node), in: context)
    guard own != .no else { return }
    bound[index] = node
    search(step + 1, &bound, truth.and(own), &best, context)
    bound[index] = nil
  }

  /// Of a commutative op both inputs will do.
  private func positions(of edge: PatternEdge, at consumer: NodeSubject, _ context: RuleContext) -> [Int] {
    let definition = context.module.context.definitions[context.node(consumer).op]
    guard definition?.isCommutative == true, edge.position < 2 else { return [edge.position] }
    return [edge.position, 1 - edge.position]
  }

  private func areReadInside(_ match: [NodeSubject], _ context: RuleContext) -> Truth {
    for (index, node) in match.enumerated() where nodes[index].isReadOnlyInside {
      let readers = context.consumers(of: node)
      guard readers.allSatisfy({ match.contains(NodeSubject(graph: node.graph, id: $0)) }) else { return .no }
      let outputs = context.readOutputs(of: node)
      let isResult = outputs.contains { context.isResult(Edge(node: node.id, port: $0), in: node.graph) }
      if isResult { return .no }
    }
    return .yes
  }
}
