internal import ArtifactIO
internal import GraphIR

/// Conditionals and loops: nodes with graphs of their own, cut down to the arguments and results that are needed.
extension Emission {
  mutating func conditional(_ node: NodeID, of index: Int, in graph: Int) -> Slot {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    let instance = liveness.instances[index]
    let inputs = stored.inputs(of: node)
    let positions = arguments(of: node, in: index)
    let ports = instance.wantedPorts[node, default: []].sorted()
    var edges: [Edge] = []
    if let predicate = inputs.first { edges.append(map(predicate, of: index, in: graph)) }
    let kept = positions.filter { inputs.count > $0 + 1 }
    edges += kept.map { map(inputs[inputs.startIndex + $0 + 1], of: index, in: graph) }
    let children = instance.children[node] ?? []
    let names = children.map { openRegion($0, kept, ports, passing: Array(edges.dropFirst())) }
    var attributes = kinds(of: node, in: stored, inputs: Array(edges.dropFirst()), inputKey: symbols.tin, kept, ports)
    if children.count == 2, context.attribute("branches", of: node, in: stored) == nil {
      attributes.append(functionEntry(symbols.thenBranch, names[0]))
      attributes.append(functionEntry(symbols.elseBranch, names[1]))
    } else {
      let list = AttributeValue.list(.functions(names.map { .init(name: $0) }))
      attributes.append(entry(symbols.branches, context.add(list)))
    }
    let id = add(stored[node].name, stored[node].op, attributes, instance: index, node: node, in: graph)
    graphs[graph].setInputs(of: id, edges)
    return renumbered(id, ports)
  }

  mutating func loop(_ node: NodeID, of index: Int, in graph: Int) -> Slot {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    let instance = liveness.instances[index]
    let inputs = stored.inputs(of: node)
    let ports = instance.wantedPorts[node, default: []].sorted().filter { inputs.count > $0 }
    let edges = ports.map { map(inputs[inputs.startIndex + $0], of: index, in: graph) }
    let children = instance.children[node] ?? []
    let condition = openRegion(children[0], ports, [0], passing: edges)
    let body = openRegion(children[1], ports, ports, passing: edges)
    var attributes = kinds(of: node, in: stored, inputs: edges, inputKey: symbols.t, ports, ports)
    attributes.append(functionEntry(symbols.cond, condition))
    attributes.append(functionEntry(symbols.body, body))
    let id = add(stored[node].name, stored[node].op, attributes, instance: index, node: node, in: graph)
    graphs[graph].setInputs(of: id, edges)
    return renumbered(id, ports)
  }

  mutating func functionEntry(_ key: Symbol, _ name: Symbol) -> AttributeEntry {
    entry(key, context.add(.function(.init(name: name))))
  }

  /// The attributes of a control-flow node, with the lists of types and shapes cut down to what is kept.
  mutating func kinds(
    of node: NodeID, in stored: Graph, inputs edges: [Edge], inputKey: Symbol, _ inputs: [Int], _ outputs: [Int]
  ) -> ArraySlice<AttributeEntry> {
    var entries: ArraySlice<AttributeEntry> = []
    for attribute in stored.attributes(of: node) {
      if symbols.functionKeys.contains(attribute.key) { continue }
      var kept = attribute
      switch (attribute.key, context[attribute.value]) {
      case (inputKey, .list(.types(let types))):
        let list = zip(inputs, edges).map { position, edge in
          let tensor = edge.node.flatMap { variableOf[$0] }
          return tensor.map { context[$0].dtype.base }
            ?? (types.indices.contains(position) ? types[position] : .invalid)
        }
        kept.value = context.add(.list(list.isEmpty ? .empty : .types(list)))
      case (symbols.tout, .list(.types(let types))):
        let list = outputs.filter { types.indices.contains($0) }.map { types[$0] }
        kept.value = context.add(.list(list.isEmpty ? .empty : .types(list)))
      case (symbols.outputShapes, .list(.shapes(let shapes))):
        let list = outputs.filter { shapes.indices.contains($0) }.map { shapes[$0] }
        kept.value = context.add(.list(list.isEmpty ? .empty : .shapes(list)))
      case (symbols.debugShapes, _): continue
      default: break
      }
      entries.append(kept)
    }
    return entries
  }

  /// Plans the graph of a branch or body and gives its name, which no other graph has.
  mutating func openRegion(
    _ instance: Int, _ arguments: [Int], _ results: [Int], passing edges: [Edge]
  ) -> Symbol {
    let stored = liveness.module.graphs[liveness.instances[instance].graph]
    var name = stored.name
    while functionNames[name] != nil {
      let number = functionNames[stored.name, default: 0] + 1
      functionNames[stored.name] = number
      name = context.strings.intern("\(context.strings[stored.name])_\(number)")
    }
    functionNames[name] = 0
    var passed: [Int: TensorID] = [:]
    for (position, edge) in zip(arguments, edges) { passed[position] = edge.node.flatMap { variableOf[$0] } }
    regions.append(
      Region(
        instance: instance, graph: begin(instance: instance, name: name), arguments: arguments, results: results,
        variables: passed))
    return name
  }
}
