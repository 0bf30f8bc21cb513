internal import ArtifactIO
internal import GraphIR

/// Writes a graph down after raising: what still runs, producers before consumers.
///
/// Identities that were left as pivots are gone, and so are control edges, unless there is something left to gate.
struct FlowWriter {
  struct Written {
    var graph: Graph
    var provenance: [Provenance]
    var results: [Edge] = []
    /// For each node of the graph that was written, its number now.
    var numbers: [NodeID?]
    /// What was left as it is: the node now, and what there is to say of it.
    var leftovers: [(node: NodeID, values: [String: String])] = []
  }

  private let module: FlowModule
  private let graph: FlowGraph
  private let keepsControls: Bool

  init(_ graph: FlowGraph, of module: FlowModule) {
    self.module = module
    self.graph = graph
    let isLive = graph.liveness(controls: .none)
    keepsControls = graph.nodes.indices.contains { index in
      guard isLive[index] else { return false }
      let node = graph.nodes[index]
      if node.flow.isDataflow { return true }
      // A node that runs by a control edge alone. What constants hang on does not matter once nothing is gated.
      return node.flow != .constant
        && node.controls.contains { graph.flow($0) == .identity && graph.readsSwitch($0) && graph.control($0) != nil }
    }
  }

  /// - Parameter isMain: the results of a main graph are the model's affair.
  func write(isMain: Bool) -> Written {
    let order = graph.order(from: graph.arguments + graph.roots, controls: keepsControls ? .all : .none)
      .filter { !isDissolved($0) }
    // Names of functions are unique, so this is the graph that raising started from, or one that it made.
    let isSource = graph.name == module.source.name
    var written = Written(
      graph: Graph(
        name: graph.name, artifact: module.source.artifact, origin: isSource ? module.source.origin : .empty),
      provenance: [], numbers: [NodeID?](repeating: nil, count: graph.nodes.count))
    if isSource { written.graph.functionAttributes = module.source.functionAttributes }
    written.graph.reserve(nodes: order.count)
    var names = Set(order.lazy.filter { graph[$0].source != nil }.map { graph[$0].name })
    for id in order {
      let node = graph[id]
      let name = node.source == nil ? unique(node.name, &names) : node.name
      let attributes = node.source.map { Array(module.source.attributes(of: $0)) } ?? node.attributes
      let origin = node.source.map { module.source[$0].origin } ?? .empty
      written.numbers[Int(id.index)] = written.graph.add(
        name: name, op: node.op, attributes: attributes, origin: origin)
      written.provenance.append(node.provenance)
    }
    for id in order {
      guard let number = written.numbers[Int(id.index)] else { continue }
      let edges = graph[id].inputs.map { target($0, of: number, &written) }
      let controls = keepsControls ? graph[id].controls.compactMap { graph.control($0) } : []
      written.graph.setInputs(of: number, edges, controls: controls.compactMap { written.numbers[Int($0.index)] })
    }
    written.results = graph.results.map { target($0, of: nil, &written) }
    written.graph.arguments = graph.arguments.compactMap { written.numbers[Int($0.index)] }
    if !isMain {
      written.graph.results = written.results
      written.graph.resultNames = uniqueNames(graph.resultNames)
    }
    written.leftovers = leftovers(order, written.numbers)
    return written
  }

  /// Whether readers of a node read its input instead.
  private func isDissolved(_ id: NodeID) -> Bool {
    graph.flow(id) == .identity && !graph[id].inputs.isEmpty && !(keepsControls && graph.readsSwitch(id))
  }

  private func target(_ edge: Edge, of consumer: NodeID?, _ written: inout Written) -> Edge {
    var edge = graph.resolve(edge)
    // No more than a few identities can follow each other; a cycle of them leads nowhere.
    for _ in 0..<16 {
      guard let node = edge.node, isDissolved(node), let input = graph.firstInput(node) else { break }
      edge = input
    }
    guard let node = edge.node else {
      let unresolved = module.source.unresolvedInputs[Int(edge.port)]
      return written.graph.addUnresolved(
        UnresolvedInput(consumer: consumer, text: unresolved.text, reason: unresolved.reason))
    }
    guard let number = written.numbers[Int(node.index)] else {
      return written.graph.addUnresolved(
        UnresolvedInput(consumer: consumer, text: graph[node].name, reason: .noSuchOutput))
    }
    return Edge(node: number, port: Int(edge.port))
  }

  // MARK: Names

  private func unique(_ name: Symbol, _ names: inout Set<Symbol>) -> Symbol {
    var symbol = name
    var number = 0
    while !names.insert(symbol).inserted {
      number += 1
      symbol = module.intern("\(module.context.strings[name])_\(number)")
    }
    return symbol
  }

  private func uniqueNames(_ list: [Symbol]) -> [Symbol] {
    var names: Set<Symbol> = []
    return list.map { unique($0, &names) }
  }

  // MARK: Leftovers

  /// What could not be raised: one for each `Merge` of a conditional and each `LoopCond`, and where there is neither,
  /// for each predicate and frame.
  private func leftovers(_ order: [NodeID], _ numbers: [NodeID?]) -> [(node: NodeID, values: [String: String])] {
    var left: [(node: NodeID, values: [String: String])] = []
    var explained: Set<String> = []
    func add(_ id: NodeID, _ key: String, _ value: String?, _ reason: String) {
      guard let number = numbers[Int(id.index)] else { return }
      var values = ["reason": reason]
      values[key] = value
      left.append((number, values))
      if let value { explained.insert(key + value) }
    }
    for id in order {
      let reason = graph[id].reason ?? "it does not nest"
      switch graph.flow(id) {
      case .loopCondition: add(id, "frame", graph[id].frame, reason)
      case .merge where !graph.isLoopMerge(id):
        let predicates = predicates(ofMerge: id)
        add(id, "predicate", predicates.first, reason)
        explained.formUnion(predicates.map { "predicate" + $0 })
      default: break
      }
    }
    for id in order {
      switch graph.flow(id) {
      case .enter:
        let frame = module.frame(of: graph[id])
        if !explained.contains("frame" + (frame ?? "")) { add(id, "frame", frame, "no LoopCond ends its loop") }
      case .switching:
        guard let name = predicate(of: id), graph[id].inputs[1].node.map({ graph.flow($0) }) != .loopCondition,
          !explained.contains("predicate" + name)
        else { continue }
        add(id, "predicate", name, "no Merge joins its sides")
      default: break
      }
    }
    return left
  }

  private func predicate(of switching: NodeID) -> String? {
    graph.predicate(of: switching)?.node.map { module.context.strings[graph[$0].name] }
  }

  /// The predicates of the `Switch`es behind the inputs of a `Merge`, a few nodes back at most.
  private func predicates(ofMerge id: NodeID) -> [String] {
    graph[id].inputs.compactMap { input in
      var node = graph.resolve(input).node
      for _ in 0..<8 {
        guard let current = node else { return nil }
        if graph.flow(current) == .switching { return predicate(of: current) }
        node = graph.firstInput(current)?.node ?? graph[current].controls.first
      }
      return nil
    }
  }
}
