internal import ArtifactIO
package import GraphIR

extension GraphEditor {
  /// Where a copied node is from.
  struct CopiedNode {
    var origin: Origin
    /// The NodeDef in the artifact.
    var range: ByteRange
  }

  /// Adds a copy of a node of another graph of the module, which keeps the origin of that node.
  ///
  /// It has the node's op and attributes, but no inputs yet: they may be copies that are still to be made.
  ///
  /// - Parameters:
  ///   - prefix: what stands before the name, which is then made unique.
  ///   - number: of the graph in the module.
  ///   - like: the node of the given graph that the copy stands for.
  package mutating func addCopy(
    of id: NodeID, in graph: Graph, number: Int, prefix: String, facts: [OutputFact], like: NodeID
  ) -> NodeID {
    let node = graph[id]
    return append(
      AddedNode(
        name: unique(context.strings.intern(prefix, followedBy: node.name)), op: node.op,
        attributes: Array(graph.attributes(of: id)), inputs: [], controls: [], facts: facts, like: origin(of: like),
        copied: CopiedNode(origin: Origin(graph: number, node: id), range: node.origin)))
  }

  /// Registers an input that names nothing, as in `Graph`.
  package mutating func addUnresolved(_ input: UnresolvedInput) -> Edge {
    addedUnresolved.append(input)
    return .unresolved(base.unresolvedInputs.count + addedUnresolved.count - 1)
  }
}
