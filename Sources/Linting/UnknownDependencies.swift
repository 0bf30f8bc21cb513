internal import GraphIR
internal import RulePacks

/// Tells whether a node is undecided only because of nodes that are reported already.
///
/// One unknown op leaves everything behind it unknown; to say so at each node would bury the cause.
struct UnknownDependencies {
  let context: RuleContext

  /// Whether every unknown data input of `node` leads back to a reported node.
  ///
  /// A node without unknown inputs is the cause itself. What is being looked at does not explain itself, so a loop of
  /// undecided nodes keeps its first one.
  /// - Complexity: O(nodes behind it), at most `limit`; beyond it the answer is no.
  func isExplained(_ node: NodeSubject, limit: Int = 10_000, by isReported: (NodeSubject) -> Bool) -> Bool {
    var seen: Set<NodeSubject> = [node]
    var work = [node]
    var steps = 0
    while let current = work.popLast() {
      steps += 1
      if steps > limit { return false }
      var hasUnknownInput = false
      for edge in context.inputs(of: current) {
        let fact = context.fact(of: edge, in: current.graph)
        guard fact.dtype == nil || fact.shape.rank == nil else { continue }
        guard let id = edge.node else { return false }
        hasUnknownInput = true
        let producer = NodeSubject(graph: current.graph, id: id)
        // Not even where it is reported itself: of a loop, one must stay.
        if producer == node { return false }
        if !isReported(producer), seen.insert(producer).inserted { work.append(producer) }
      }
      if !hasUnknownInput { return false }
    }
    return true
  }
}
