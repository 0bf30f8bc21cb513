internal import GraphIR

/// Checks the stored graphs for what no reader could make sense of.
///
/// - Complexity: linear in nodes and edges.
enum SourceChecks {
  static func facts(of metaGraph: MetaGraph) -> [ModelFact] {
    let module = metaGraph.module
    var facts: [ModelFact] = []
    var names: Set<Symbol> = []
    // By attribute value, whether it may name a function that is missing: most are no functions at all.
    var namesFunctions = module.context.attributeValues.map { value in
      switch value {
      case .function, .list(.functions): true
      default: false
      }
    }
    for (index, graph) in module.graphs.enumerated() {
      if index > 0, !names.insert(graph.name).inserted {
        facts.append(
          ModelFact(
            .duplicateFunction, at: .model, ["function": module.context.strings[graph.name]]))
      }
      unresolved(index, module, &facts)
      for id in graph.duplicates {
        facts.append(
          ModelFact(
            .duplicateNode, at: .sourceNode(graph: index, node: id),
            ["node": module.context.name(of: id, in: graph)]))
      }
      outputIndices(index, module, &facts)
      functions(index, module, &namesFunctions, &facts)
      cycles(index, module, &facts)
    }
    checkpoint(metaGraph, &facts)
    manifest(metaGraph, &facts)
    return facts
  }

  private static func unresolved(_ index: Int, _ module: GraphModule, _ facts: inout [ModelFact]) {
    for input in module.graphs[index].unresolvedInputs {
      let kind: ModelFact.Kind =
        switch input.reason {
        case .noSuchNode, .malformed: .danglingInput
        case .noSuchOutput: .badOutputIndex
        case .unknownOutputs: .unknownOutput
        }
      let place = input.consumer.map { ModelFact.Place.sourceNode(graph: index, node: $0) } ?? .model
      facts.append(ModelFact(kind, at: place, ["input": module.context.strings[input.text]]))
    }
  }

  private static func outputIndices(_ index: Int, _ module: GraphModule, _ facts: inout [ModelFact]) {
    let graph = module.graphs[index]
    // Of producers that are read beyond their first output: to count the outputs takes as long as there are any.
    var counts: [NodeID: Int] = [:]
    for id in graph.nodeIDs {
      for edge in graph.inputs(of: id) where edge.port > 0 {
        guard let producer = edge.node else { continue }
        let count = counts[producer] ?? module.context.outputTypes(of: producer, in: graph)?.count ?? .max
        counts[producer] = count
        guard Int(edge.port) >= count else { continue }
        facts.append(
          ModelFact(
            .badOutputIndex, at: .sourceNode(graph: index, node: id),
            [
              "input": "\(module.context.name(of: producer, in: graph)):\(edge.port)",
              "op": module.context.op(of: producer, in: graph), "count": String(count),
            ]))
      }
    }
  }

  private static func functions(
    _ index: Int, _ module: GraphModule, _ namesFunctions: inout [Bool], _ facts: inout [ModelFact]
  ) {
    let graph = module.graphs[index]
    for id in graph.nodeIDs {
      for entry in graph.attributes(of: id) where namesFunctions[Int(entry.value.index)] {
        let value = module.context[entry.value]
        let references = value.asFunctions ?? value.asFunction.map { [$0] } ?? []
        // A function attribute may name an op instead, and an empty name means none.
        let missing = references.filter {
          $0.name != .empty && module.indices[$0.name] == nil
            && !OpRegistry.tensorFlow.contains(module.context.strings[$0.name])
        }
        if missing.isEmpty { namesFunctions[Int(entry.value.index)] = false }
        for reference in missing {
          facts.append(
            ModelFact(
              .missingFunction, at: .sourceNode(graph: index, node: id),
              [
                "function": module.context.strings[reference.name], "attribute": module.context.strings[entry.key],
              ]))
        }
      }
    }
  }

  /// Finds cycles that do not pass through a `NextIteration`, one fact for each strongly connected knot found.
  private static func cycles(_ index: Int, _ module: GraphModule, _ facts: inout [ModelFact]) {
    let graph = module.graphs[index]
    if isOrdered(graph) { return }
    let next = ["NextIteration", "RefNextIteration"].compactMap { module.context.strings.find($0) }
    // 0 = not seen, 1 = on the path, 2 = done.
    var state = [UInt8](repeating: 0, count: graph.nodes.count)
    var stack: [(node: NodeID, next: Int)] = []
    for root in graph.nodeIDs where state[Int(root.index)] == 0 {
      state[Int(root.index)] = 1
      stack.append((root, 0))
      while let (node, position) = stack.last {
        let inputs = graph.inputs(of: node)
        let controls = graph.controls(of: node)
        guard position < inputs.count + controls.count, !next.contains(graph[node].op) else {
          state[Int(node.index)] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let producer =
          position < inputs.count
          ? inputs[inputs.startIndex + position].node : controls[controls.startIndex + position - inputs.count]
        guard let producer else { continue }
        switch state[Int(producer.index)] {
        case 0:
          state[Int(producer.index)] = 1
          stack.append((producer, 0))
        case 1:
          let start = stack.lastIndex { $0.node == producer } ?? 0
          let path = stack[start...].prefix(8).map { module.context.name(of: $0.node, in: graph) }
          facts.append(
            ModelFact(
              .cycle, at: .sourceNode(graph: index, node: producer),
              ["path": path.reversed().joined(separator: " → "), "length": String(stack.count - start)]))
        default: break
        }
      }
    }
  }

  /// Whether every node stands behind all that it reads, as in nearly every file: then there is no cycle.
  private static func isOrdered(_ graph: Graph) -> Bool {
    for (index, node) in graph.nodes.enumerated() {
      for edge in graph.inputs[node.inputs.range] where Int(edge.nodeIndex) >= index { return false }
      for control in graph.controls[node.controls.range] where Int(control.index) >= index { return false }
    }
    return true
  }

  private static func manifest(_ metaGraph: MetaGraph, _ facts: inout [ModelFact]) {
    for problem in metaGraph.manifestProblems {
      switch problem {
      case .unloadableWeight(let name, let dtype, let storage, let reason):
        facts.append(
          ModelFact(
            .unloadableWeight, at: .model, ["weight": name, "dtype": dtype, "storage": storage, "reason": reason]))
      case .duplicateWeight(let name): facts.append(ModelFact(.duplicateWeight, at: .model, ["weight": name]))
      case .constantWithoutWeight(let graph, let node):
        facts.append(ModelFact(.constantWithoutWeight, at: .sourceNode(graph: graph, node: node), [:]))
      case .missingVersions: facts.append(ModelFact(.missingVersions, at: .model, [:]))
      case .functionWithoutList(let function, let list):
        facts.append(ModelFact(.functionWithoutList, at: .model, ["function": function, "list": list]))
      }
    }
  }

  private static func checkpoint(_ metaGraph: MetaGraph, _ facts: inout [ModelFact]) {
    for problem in metaGraph.checkpointProblems {
      switch problem {
      case .missingShard(let path): facts.append(ModelFact(.missingShard, at: .model, ["path": path]))
      case .shortShard(let path, let expected, let actual):
        facts.append(
          ModelFact(
            .shortShard, at: .model,
            ["path": path, "expected": String(expected), "actual": String(actual)]))
      case .missingKey(let variable, let key):
        facts.append(ModelFact(.missingVariable, at: .model, ["variable": variable, "key": key]))
      case .mismatch(let variable, let key, let graph, let checkpoint):
        facts.append(
          ModelFact(
            .variableMismatch, at: .model,
            ["variable": variable, "key": key, "graph": graph, "checkpoint": checkpoint]))
      case .unmapped: break
      }
    }
  }
}
