package import GraphIR

/// Where a lowered node came from: which node, in which stored graph, through which calls.
package struct Provenance: Sendable, Hashable {
  /// The stored graph (0 = main) in the source module.
  package var graph: Int32
  /// The node there; nil for a node that lowering made.
  package var node: NodeID?
  /// The innermost call that leads there, -1 for none; an index into `LoweredModel.callSites`.
  package var callSite: Int32

  package init(graph: Int, node: NodeID?, callSite: Int32) {
    self.graph = Int32(truncatingIfNeeded: graph)
    self.node = node
    self.callSite = callSite
  }
}

/// One call on the way from the signature to a node.
package struct CallSite: Sendable, Hashable {
  /// The call around this one, -1 for none.
  package var parent: Int32
  /// The stored graph that holds the call, and the call node.
  package var graph: Int32
  package var node: NodeID

  package init(parent: Int32, graph: Int, node: NodeID) {
    self.parent = parent
    self.graph = Int32(truncatingIfNeeded: graph)
    self.node = node
  }
}
