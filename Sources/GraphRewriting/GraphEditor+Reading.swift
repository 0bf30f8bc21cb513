package import GraphIR

extension GraphEditor {
  package func op(of id: NodeID) -> Symbol {
    if let index = addedIndex(id) { return added[index].op }
    return changedOp(id) ?? base[id].op
  }

  package func name(of id: NodeID) -> Symbol {
    if let index = addedIndex(id) { return added[index].name }
    return changedName(id) ?? base[id].name
  }

  /// The symbol of a name if any graph of the module uses it, to compare ops with.
  package func symbol(_ name: String) -> Symbol? { context.strings.find(name) }

  /// What a node reads, replaced outputs already followed.
  package func inputs(of id: NodeID) -> [Edge] {
    let stored: [Edge]
    if let index = addedIndex(id) {
      stored = added[index].inputs
    } else {
      stored = changedInputs(id) ?? Array(base.inputs(of: id))
    }
    return hasReplacements ? stored.map { resolve($0) } : stored
  }

  package func input(_ position: Int, of id: NodeID) -> Edge? {
    if let changed = addedIndex(id).map({ added[$0].inputs }) ?? changedInputs(id) {
      return changed.indices.contains(position) ? resolve(changed[position]) : nil
    }
    let run = base[id].inputs.range
    return position >= 0 && position < run.count ? resolve(base.inputs[run.lowerBound + position]) : nil
  }

  package func controls(of id: NodeID) -> [NodeID] {
    if let index = addedIndex(id) { return added[index].controls }
    return changedControls(id) ?? Array(base.controls(of: id))
  }

  package func attributes(of id: NodeID) -> [AttributeEntry] {
    if let index = addedIndex(id) { return added[index].attributes }
    return changedAttributes(id) ?? Array(base.attributes(of: id))
  }

  /// An attribute as written, else the op's default.
  package func attribute(_ name: String, of id: NodeID) -> AttributeValue? {
    if let key = context.strings.find(name), let value = writtenAttribute(key, of: id) { return value }
    return context.definitions[op(of: id)]?.attribute(name)?.defaultValue
  }

  /// An attribute as written, without a look at names.
  package func writtenAttribute(_ key: Symbol, of id: NodeID) -> AttributeValue? {
    let entry =
      addedIndex(id) == nil && changedAttributes(id) == nil
      ? base.attribute(key, of: id) : attributes(of: id).last { $0.key == key }
    return entry.map { context[$0.value] }
  }

  /// What is known of a tensor: type, shape, and the elements of a small integer one.
  package func fact(of edge: Edge) -> OutputFact {
    guard let id = edge.node else { return .unknown }
    let facts: [OutputFact]
    if let index = addedIndex(id) {
      facts = added[index].facts
    } else if let changed = changedFacts(id) {
      facts = changed
    } else {
      return baseFacts[edge]
    }
    return facts.indices.contains(Int(edge.port)) ? facts[Int(edge.port)] : .unknown
  }

  package func facts(of id: NodeID) -> [OutputFact] {
    if let index = addedIndex(id) { return added[index].facts }
    return changedFacts(id) ?? Array(baseFacts.outputs(of: id))
  }

  /// The tensor of a `Const` node.
  package func constant(_ edge: Edge) -> TensorReference? {
    guard let id = edge.node, edge.port == 0, context.strings[op(of: id)] == "Const",
      let tensor = attribute("value", of: id)?.asTensor
    else { return nil }
    return context[tensor]
  }
}

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
