internal import ArtifactIO
internal import GraphIR

/// Writes down the graphs that run: what is wanted of each instance, calls dissolved, variables constant.
///
/// Producers come before consumers in every graph, but for what feeds back into a v1 `Merge`.
struct Emission {
  let liveness: Liveness
  let variables: [Symbol: TensorID]
  var symbols: EmissionSymbols

  var context: GraphContext
  var graphs: [Graph] = []
  var provenance: [[Provenance]] = []
  var facts: [ModelFact] = []

  /// What became of a node.
  enum Slot {
    case unvisited, visiting
    /// A node of the lowered graph.
    case node(NodeID)
    /// Output 0 is another node's output.
    case alias(Edge)
    /// Outputs that were told apart: an index into `outputs`. There is one slot a node, so it holds no dictionary.
    case outputs(Int32)
  }

  var slots: [[Slot]]
  /// What is read instead of a node's outputs, by port.
  var outputs: [[Int: Edge]] = []
  /// Placeholders of fed tensors of the main graph.
  var placeholders: [Edge: NodeID] = [:]
  /// For the graph being written: the value of a node that stands for a variable.
  var variableOf: [NodeID: TensorID] = [:]
  /// Nodes of the graph being written whose inputs are still to be set.
  var pending: [(id: NodeID, instance: Int, node: NodeID)] = []
  /// What feeds back into a v1 loop's merge, to be emitted once the loop stands.
  var deferred: [(instance: Int, node: NodeID)] = []
  /// The last graph that used each name, by symbol; -1 for none. Starting afresh for each of thousands of branches would
  /// take as long as there are names.
  var lastUse: [Int32] = []
  /// Names of graphs that are taken, each with the last number that was put behind it.
  var functionNames: [Symbol: Int] = [:]
  /// Effects by the instance whose graph they go into.
  var effects: [Int: [(instance: Int, node: NodeID)]] = [:]
  /// Regions still to be written, with where in `graphs` they go.
  var regions: [Region] = []
  var keepsControls: [Bool]

  struct Region {
    var instance: Int
    var graph: Int
    /// Positions of the arguments that are kept, of the stored function.
    var arguments: [Int]
    var results: [Int]
    /// Variables that the caller passes in, by position.
    var variables: [Int: TensorID]
  }

  init(liveness: Liveness, variables: [Symbol: TensorID]) {
    self.liveness = liveness
    self.variables = variables
    context = liveness.module.context
    if liveness.instances.count > 1 { context.strings.reserve(nodes: min(liveness.wantedCount, 1 << 18)) }
    symbols = EmissionSymbols(&context)
    slots = liveness.instances.map { [Slot](repeating: .unvisited, count: $0.isWanted.count) }
    let v1 = ["Switch", "Merge"].compactMap { liveness.module.context.strings.find($0) }
    keepsControls = liveness.module.graphs.map { graph in graph.nodes.contains { v1.contains($0.op) } }
    for effect in liveness.effects { effects[region(of: effect.instance), default: []].append(effect) }
  }

  /// One input of the signature, as a node.
  struct Feed {
    var edge: Edge
    var name: String
    var dtype: DataType
    var shape: PartialShape
  }

  /// Writes all graphs; gives the placeholder of each feed and what each output reads in the main graph.
  mutating func run(feeds: [Feed?], outputs: [Edge]) -> (inputs: [NodeID?], outputs: [Edge]) {
    let main = begin(instance: 0, name: .empty)
    graphs[main].reserve(nodes: liveness.wantedCount)
    provenance[main].reserveCapacity(liveness.wantedCount)
    pending.reserveCapacity(liveness.wantedCount)
    var inputs: [NodeID?] = []
    for feed in feeds { inputs.append(feed.map { placeholder(for: $0, in: main) }) }
    graphs[main].arguments = inputs.compactMap { $0 }
    emitAll(outputs.compactMap(\.node), of: 0, in: main)
    let mapped = outputs.map { map($0, of: 0, in: main) }
    while let region = regions.popLast() { emit(region) }
    return (inputs, mapped)
  }

  // MARK: Graphs

  mutating func begin(instance: Int, name: Symbol) -> Int {
    let stored = liveness.module.graphs[liveness.instances[instance].graph]
    graphs.append(Graph(name: name, artifact: stored.artifact, origin: stored.origin))
    graphs[graphs.count - 1].shareAttributes(of: stored)
    provenance.append([])
    return graphs.count - 1
  }

  mutating func emit(_ region: Region) {
    variableOf.removeAll(keepingCapacity: true)
    let instance = liveness.instances[region.instance]
    let stored = liveness.module.graphs[instance.graph]
    // Branches of a broken model may take fewer arguments than they are given.
    for position in region.arguments where stored.arguments.indices.contains(position) {
      let node = stored.arguments[position]
      var attributes = stored.attributes(of: node)
      let tensor = region.variables[position]
      if let tensor {
        attributes = [entry(symbols.type, type(context[tensor].dtype), stored[node].origin)]
      }
      let id = add(
        stored[node].name, stored[node].op, attributes, instance: region.instance, node: node, in: region.graph)
      graphs[region.graph].arguments.append(id)
      slots[region.instance][Int(node.index)] = .node(id)
      variableOf[id] = tensor
    }
    let results = region.results.filter { stored.results.indices.contains($0) }
    emitAll(results.compactMap { stored.results[$0].node }, of: region.instance, in: region.graph)
    for position in results {
      let edge = map(stored.results[position], of: region.instance, in: region.graph)
      graphs[region.graph].results.append(edge)
      graphs[region.graph].resultNames.append(stored.resultNames[position])
    }
  }

  mutating func emitAll(_ roots: [NodeID], of instance: Int, in graph: Int) {
    for root in roots { emit(root, of: instance, in: graph) }
    for effect in effects[instance] ?? [] {
      emit(effect.node, of: effect.instance, in: graph)
    }
    while let (instance, node) = deferred.popLast() { emit(node, of: instance, in: graph) }
    var edges: [Edge] = []
    for (id, instance, node) in pending { connect(id, instance, node, in: graph, &edges) }
    pending.removeAll(keepingCapacity: true)
  }

  /// The instance whose graph the nodes of an instance go into.
  func region(of index: Int) -> Int {
    var index = index
    while !liveness.instances[index].isRegion { index = liveness.instances[index].parent }
    return index
  }

  // MARK: Nodes

  /// Decides what becomes of a node whose inputs have been visited.
  mutating func close(_ node: NodeID, of index: Int, _ role: OpRole, in graph: Int) {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    let inputs = stored.inputs(of: node)
    let slot: Slot
    switch role {
    case .identity where !inputs.isEmpty:
      slot = .alias(map(inputs[inputs.startIndex], of: index, in: graph))
    case .identityList:
      var edges: [Int: Edge] = [:]
      for port in liveness.instances[index].wantedPorts[node, default: []] where inputs.count > port {
        edges[port] = map(inputs[inputs.startIndex + port], of: index, in: graph)
      }
      slot = told(edges)
    case .call:
      var edges: [Int: Edge] = [:]
      if let child = liveness.instances[index].children[node]?.first {
        let results = liveness.module.graphs[liveness.instances[child].graph].results
        for port in liveness.instances[index].wantedPorts[node, default: []] where results.indices.contains(port) {
          edges[port] = map(results[port], of: child, in: graph)
        }
      }
      slot = told(edges)
    case .argument:
      if !liveness.instances[index].isRegion, let (outer, edge) = liveness.outside(argument: node, of: index) {
        slot = .alias(map(edge, of: outer, in: graph))
      } else {
        slot = .node(keep(node, of: index, in: graph))
      }
    case .read:
      if let edge = inputs.first.map({ map($0, of: index, in: graph) }), let value = edge.node,
        variableOf[value] != nil
      {
        slot = .alias(edge)
      } else {
        slot = .node(keep(node, of: index, in: graph))
      }
    case .variable:
      if liveness.instances[index].graph == 0, let tensor = variables[stored[node].name] {
        slot = .node(constant(tensor, for: node, of: index, in: graph))
      } else {
        slot = .node(keep(node, of: index, in: graph))
      }
    case .gather: slot = .node(gather(node, of: index, in: graph))
    case .variableShape: slot = .node(variableShape(node, of: index, in: graph))
    case .conditional: slot = conditional(node, of: index, in: graph)
    case .loop: slot = loop(node, of: index, in: graph)
    default:
      let id = keep(node, of: index, in: graph)
      slot = .node(id)
      if keepsControls[liveness.instances[index].graph] { passVariable(through: node, as: id, of: index, in: graph) }
    }
    slots[index][Int(node.index)] = slot
  }

  /// The slot of a node whose outputs are told apart.
  mutating func told(_ edges: [Int: Edge]) -> Slot {
    outputs.append(edges)
    return .outputs(Int32(truncatingIfNeeded: outputs.count - 1))
  }

  /// The slot of a node that was kept with only the outputs `ports`.
  mutating func renumbered(_ id: NodeID, _ ports: [Int]) -> Slot {
    told(Dictionary(uniqueKeysWithValues: ports.enumerated().map { ($1, Edge(node: id, port: $0)) }))
  }

  /// What a stored edge reads in the lowered graph.
  mutating func map(_ edge: Edge, of index: Int, in graph: Int) -> Edge {
    if index == 0, liveness.isFed(edge), let placeholder = placeholders[edge] {
      return Edge(node: placeholder, port: 0)
    }
    guard let node = edge.node else {
      let stored = liveness.module.graphs[liveness.instances[index].graph]
      let input = stored.unresolvedInputs[Int(edge.port)]
      return graphs[graph].addUnresolved(UnresolvedInput(consumer: nil, text: input.text, reason: input.reason))
    }
    let port = Int(edge.port)
    switch slots[index][Int(node.index)] {
    case .node(let id): return Edge(node: id, port: port)
    case .alias(let edge):
      if port == 0 { return edge }
    case .outputs(let index):
      if let edge = outputs[Int(index)][port] { return edge }
    case .unvisited, .visiting: break
    }
    // A cycle, or an output that does not exist: the stored graph's checks say so.
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    return graphs[graph].addUnresolved(
      UnresolvedInput(consumer: nil, text: stored[node].name, reason: .noSuchOutput))
  }

  mutating func add(
    _ name: Symbol, _ op: Symbol, _ attributes: ArraySlice<AttributeEntry>, instance: Int, node: NodeID?, in graph: Int
  ) -> NodeID {
    let origin = node.map { liveness.module.graphs[liveness.instances[instance].graph][$0].origin } ?? .empty
    let name = unique(name, prefix: liveness.instances[instance].prefix, in: graph)
    note(node, of: instance, in: graph)
    return graphs[graph].add(name: name, op: op, attributes: attributes, origin: origin)
  }

  /// Notes where the next node of a lowered graph comes from.
  mutating func note(_ node: NodeID?, of instance: Int, in graph: Int) {
    provenance[graph].append(
      Provenance(
        graph: liveness.instances[instance].graph, node: node, callSite: liveness.instances[instance].callSite))
  }

  mutating func unique(_ name: Symbol, prefix: String, in graph: Int) -> Symbol {
    var symbol = name
    if !prefix.isEmpty { symbol = context.strings.intern(prefix, followedBy: name) }
    var number = 0
    while Int(symbol.index) < lastUse.count, lastUse[Int(symbol.index)] == graph {
      number += 1
      symbol = context.strings.intern("\(prefix)\(context.strings[name])_\(number)")
    }
    let index = Int(symbol.index)
    if index >= lastUse.count {
      let count = max(context.strings.count, index + 1) * 2
      lastUse.append(contentsOf: repeatElement(-1, count: count - lastUse.count))
    }
    lastUse[index] = Int32(truncatingIfNeeded: graph)
    return symbol
  }

  mutating func keep(_ node: NodeID, of index: Int, in graph: Int) -> NodeID {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    let source = stored[node]
    let name = unique(source.name, prefix: liveness.instances[index].prefix, in: graph)
    note(node, of: index, in: graph)
    let id = graphs[graph].add(name: name, op: source.op, attributesOf: node, in: stored, origin: source.origin)
    if source.inputs.count > 0 || source.controls.count > 0 { pending.append((id, index, node)) }
    return id
  }

  /// - Parameter edges: scratch space, the same for all nodes.
  mutating func connect(_ id: NodeID, _ index: Int, _ node: NodeID, in graph: Int, _ edges: inout [Edge]) {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    edges.removeAll(keepingCapacity: true)
    for edge in stored.inputs(of: node) { edges.append(map(edge, of: index, in: graph)) }
    var controls: [NodeID] = []
    if keepsControls[liveness.instances[index].graph] {
      for control in stored.controls(of: node) {
        if case .node(let target) = slots[index][Int(control.index)] { controls.append(target) }
      }
    }
    graphs[graph].setInputs(of: id, edges, controls: controls)
  }

  mutating func entry(_ key: Symbol, _ value: AttributeID, _ origin: ByteRange = .empty) -> AttributeEntry {
    AttributeEntry(key: key, value: value, origin: origin)
  }

  mutating func type(_ dtype: DataType) -> AttributeID { context.add(.type(dtype)) }

  mutating func placeholder(for feed: Feed, in graph: Int) -> NodeID {
    if let known = placeholders[feed.edge] { return known }
    let stored = liveness.module.graphs[0]
    let node = feed.edge.node
    let isPlaceholder = node.map { stored[$0].op == symbols.placeholder } ?? false
    let attributes: ArraySlice<AttributeEntry>
    let name: Symbol
    if let node, isPlaceholder {
      attributes = stored.attributes(of: node)
      name = stored[node].name
    } else {
      attributes = [
        entry(symbols.dtype, type(feed.dtype)), entry(symbols.shape, context.add(.shape(feed.shape))),
      ]
      name = context.strings.intern(feed.name)
    }
    if context.definitions[symbols.placeholder] == nil,
      let definition = OpRegistry.tensorFlow.definition(of: "Placeholder")
    {
      context.define(symbols.placeholder, as: definition)
    }
    let id = add(name, symbols.placeholder, attributes, instance: 0, node: node, in: graph)
    placeholders[feed.edge] = id
    return id
  }
}
