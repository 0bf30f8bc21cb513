package import GraphIR

/// Finds for each node which outputs of the signature need it.
package enum OutputFeeds {
  /// Bit `min(i, 63)` is set for output `i`; nodes of a branch or body have the bits of the node that it belongs to.
  ///
  /// - Complexity: linear, as producers come before consumers; a second round covers what feeds back in a v1 loop.
  package static func of(_ module: GraphModule, outputs: [(Int, Edge)]) -> [[UInt64]] {
    var feeds = module.graphs.map { [UInt64](repeating: 0, count: $0.nodes.count) }
    for (index, edge) in outputs {
      if let node = edge.node { feeds[0][Int(node.index)] |= 1 << UInt64(min(index, 63)) }
    }
    let keys = ["then_branch", "else_branch", "branches", "cond", "body"].compactMap { module.context.strings.find($0) }
    // A graph's owner always stands before it.
    for (index, graph) in module.graphs.enumerated() {
      if spread(&feeds[index], in: graph) { _ = spread(&feeds[index], in: graph) }
      if module.graphs.count == 1 { return feeds }
      for id in graph.nodeIDs {
        for entry in graph.attributes(of: id) where keys.contains(entry.key) {
          let value = module.context[entry.value]
          for function in value.asFunctions ?? value.asFunction.map({ [$0] }) ?? [] {
            guard let target = module.indices[function.name], target > index else { continue }
            for node in feeds[target].indices { feeds[target][node] |= feeds[index][Int(id.index)] }
          }
        }
      }
    }
    return feeds
  }

  /// Gives the bits of each node to what it reads, from the last node to the first; true if a node reads a later one.
  private static func spread(_ feeds: inout [UInt64], in graph: Graph) -> Bool {
    var feedsBack = false
    for id in graph.nodeIDs.reversed() {
      let bits = feeds[Int(id.index)]
      if bits == 0 { continue }
      for edge in graph.inputs(of: id) where !edge.isUnresolved {
        feeds[Int(edge.nodeIndex)] |= bits
        if edge.nodeIndex >= id.index { feedsBack = true }
      }
    }
    return feedsBack
  }
}
