internal import ArtifactIO
internal import GraphIR
package import GraphRewriting
package import Lowering

extension LoweredModel {
  /// Changes one graph: nodes keep their provenance, and added ones have that of the node that they stand for.
  ///
  /// - Parameter movingFacts: whether facts about nodes of the lowered graph are about the nodes of this one.
  /// - Returns: whether anything changed.
  @discardableResult
  package mutating func edit(
    _ index: Int, movingFacts: Bool = false, _ body: (inout GraphEditor) -> Void
  ) -> Bool {
    // Taken out, so that the editor holds the only reference and changes it in place.
    let context = module.context
    module.context = GraphContext()
    var editor = GraphEditor(
      module.graphs[index], results: index == 0 ? outputs : module.graphs[index].results, facts: types[index],
      context: context)
    body(&editor)
    guard editor.hasChanges else {
      module.context = editor.context
      return false
    }
    let rewritten = editor.finish()
    module.context = rewritten.context
    module.graphs[index] = rewritten.graph
    types[index] = rewritten.facts
    let moved = rewritten.origins.map { [provenance] in provenance[$0.graph ?? index][Int($0.node.index)] }
    provenance[index] = moved
    if movingFacts { moveFacts(of: index, to: rewritten.places) }
    if index == 0 {
      outputs = rewritten.results
      inputs = inputs.map { $0.flatMap { rewritten.places[Int($0.index)] } }
    }
    return true
  }

  /// Lets facts follow the nodes that they are about; those of nodes that went go with them.
  private mutating func moveFacts(of index: Int, to places: [NodeID?]) {
    facts = facts.compactMap { fact in
      guard case .loweredNode(let graph, let node) = fact.place, graph == index else { return fact }
      guard places.indices.contains(Int(node.index)), let place = places[Int(node.index)] else { return nil }
      return ModelFact(fact.kind, at: .loweredNode(graph: graph, node: place), fact.values)
    }
  }

  /// Changes one graph and lets other graphs be copied into it; functions that were copied for it come last in the module.
  ///
  /// - Returns: whether anything changed.
  @discardableResult
  mutating func edit(_ index: Int, inlining body: (inout GraphEditor, inout GraphInlining) -> Void) -> Bool {
    // Not all of it: the editor needs the only reference to the context.
    let before = (types: types, provenance: provenance, feeds: feeds)
    var inlining = GraphInlining(self)
    let changed = edit(index) { body(&$0, &inlining) }
    for copy in inlining.copies {
      module.add(inlining.graphs[copy.graph])
      types.append(before.types[copy.original])
      provenance.append(before.provenance[copy.original])
      feeds.append(before.feeds[copy.original])
    }
    return changed
  }

  /// Changes every graph that the main graph leads to, the main graph first.
  @discardableResult
  mutating func editAll(_ body: (inout GraphEditor) -> Void) -> Bool {
    var changed = false
    for index in module.graphs.indices where edit(index, body) { changed = true }
    return changed
  }
}
