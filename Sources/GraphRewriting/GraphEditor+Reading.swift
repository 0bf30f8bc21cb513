package import GraphIR

/// What passes ask of every node, without making an array for the answer.
extension GraphEditor {
  package func inputCount(of id: NodeID) -> Int {
    if let index = addedIndex(id) { return added[index].inputs.count }
    return changedInputs(id)?.count ?? base[id].inputs.range.count
  }

  package func outputCount(of id: NodeID) -> Int {
    if let index = addedIndex(id) { return added[index].facts.count }
    return changedFacts(id)?.count ?? baseFacts.outputCount(of: id)
  }

  package func hasControls(_ id: NodeID) -> Bool {
    if let index = addedIndex(id) { return !added[index].controls.isEmpty }
    return !(changedControls(id)?.isEmpty ?? base[id].controls.range.isEmpty)
  }

  /// Nodes of the given graph that others wait for by control edges, or that run whenever the function is called.
  package var nodesWaitedFor: Set<NodeID> { Set(base.controls).union(base.controlResults) }

  /// Whether an element of an output is known.
  package func hasKnownElements(_ id: NodeID) -> Bool {
    if addedIndex(id) == nil, changedFacts(id) == nil { return baseFacts.hasKnownElements(id) }
    return facts(of: id).contains { $0.value != nil }
  }
}
