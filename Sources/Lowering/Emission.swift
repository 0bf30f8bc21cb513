internal import ArtifactIO
internal import GraphIR

/// Writes down the graphs that run: what is wanted of each instance, calls dissolved, variables constant.
///
/// Producers come before consumers in every graph, but for what feeds back into a v1 `Merge`.
struct Emission {
  private let liveness: Liveness
  private let variables: [Symbol: TensorID]
  private var symbols: EmissionSymbols

  private(set) var context: GraphContext
  private(set) var graphs: [Graph] = []
  private(set) var provenance: [[Provenance]] = []
  private(set) var facts: [ModelFact] = []

  /// What became of a node.
  private enum Slot {
    case unvisited, visiting
    /// A node of the lowered graph.
    case node(NodeID)
    /// Output 0 is another node's output.
    case alias(Edge)
    /// Outputs that were told apart: an index into `outputs`. There is one slot a node, so it holds no dictionary.
    case outputs(Int32)
  }

  private var slots: [[Slot]]
  /// What is read instead of a node's outputs, by port.
  private var outputs: [[Int: Edge]] = []
  /// Placeholders of fed tensors of the main graph.
  private var placeholders: [Edge: NodeID] = [:]
  /// For the graph being written: the value of a node that stands for a variable.
  private var variableOf: [NodeID: TensorID] = [:]
  /// Nodes of the graph being written whose inputs are still to be set.
  private var pending: [(id: NodeID, instance: Int, node: NodeID)] = []
  /// What feeds back into a v1 loop's merge, to be emitted once the loop stands.
  private var deferred: [(instance: Int, node: NodeID)] = []
  /// The last graph that used each name, by symbol; -1 for none. Starting afresh for each of thousands of branches would
  /// take as long as there are names.
  private var lastUse: [Int32] = []
  /// Names of graphs that are taken, each with the last number that was put behind it.
  private var functionNames: [Symbol: Int] = [:]
  /// Effects by the instance whose graph they go into.
  private var effects: [Int: [(instance: Int, node: NodeID)]] = [:]
  /// Regions still to be written, with where in `graphs` they go.
  private var regions: [Region] = []
  private var keepsControls: [Bool]

  private struct Region {
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

  private mutating func begin(instance: Int, name: Symbol) -> Int {
    let stored = liveness.module.graphs[liveness.instances[instance].graph]
    graphs.append(Graph(name: name, artifact: stored.artifact, origin: stored.origin))
    provenance.append([])
    return graphs.count - 1
  }

  private mutating func emit(_ region: Region) {
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

  private mutating func emitAll(_ roots: [NodeID], of instance: Int, in graph: Int) {
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
  private func region(of index: Int) -> Int {
    var index = index
    while !liveness.instances[index].isRegion { index = liveness.instances[index].parent }
    return index
  }

  // MARK: Order

  private struct Frame {
    var instance: Int
    var node: NodeID
    var role: OpRole
    var next = 0
    /// For a node with told-apart outputs, the ports or inputs that are needed; found once, as there may be thousands.
    var positions: [Int]?
  }

  /// Emits a node after what it reads. An explicit stack: graphs are deeper than any call stack.
  private mutating func emit(_ node: NodeID, of instance: Int, in graph: Int) {
    guard let root = open(node, of: instance) else { return }
    var stack = [root]
    while !stack.isEmpty {
      if let (instance, node) = dependency(&stack[stack.count - 1]) {
        if let frame = open(node, of: instance) { stack.append(frame) }
      } else {
        let frame = stack.removeLast()
        close(frame.node, of: frame.instance, frame.role, in: graph)
      }
    }
  }

  /// A frame for a node that is to be visited now. One that is being visited closes a cycle.
  private mutating func open(_ node: NodeID, of instance: Int) -> Frame? {
    guard case .unvisited = slots[instance][Int(node.index)] else { return nil }
    slots[instance][Int(node.index)] = .visiting
    return Frame(instance: instance, node: node, role: liveness.role(of: node, in: instance))
  }

  /// The next node that a frame's node reads, nil when there is none left.
  private mutating func dependency(_ frame: inout Frame) -> (instance: Int, node: NodeID)? {
    // A copy of an instance would count references to all that it holds, so what is needed is read in place.
    let index = frame.instance
    let storedIndex = liveness.instances[index].graph
    let stored = liveness.module.graphs[storedIndex]
    let inputs = stored.inputs(of: frame.node)
    let role = frame.role
    while true {
      let next = frame.next
      frame.next += 1
      var source: (instance: Int, edge: Edge)?
      switch role {
      case .call:
        let ports = positions(of: &frame, role)
        guard next < ports.count, let child = liveness.instances[index].children[frame.node]?.first else { return nil }
        let results = liveness.module.graphs[liveness.instances[child].graph].results
        if results.indices.contains(ports[next]) { source = (child, results[ports[next]]) }
      case .argument:
        guard next == 0, !liveness.instances[index].isRegion,
          let outside = liveness.outside(argument: frame.node, of: index)
        else {
          return nil
        }
        source = outside
      case .identity:
        guard next == 0, let edge = inputs.first else { return nil }
        source = (index, edge)
      case .identityList, .conditional, .loop:
        let wanted = positions(of: &frame, role)
        guard next < wanted.count else { return nil }
        if inputs.count > wanted[next] { source = (index, inputs[inputs.startIndex + wanted[next]]) }
      default:
        if next < inputs.count {
          let edge = inputs[inputs.startIndex + next]
          // What feeds a loop's merge comes after it.
          if let producer = edge.node, stored[producer].op == symbols.nextIteration {
            deferred.append((index, producer))
            continue
          }
          source = (index, edge)
        } else {
          let controls = stored.controls(of: frame.node)
          guard keepsControls[storedIndex], next - inputs.count < controls.count else { return nil }
          let control = controls[controls.startIndex + next - inputs.count]
          if liveness.instances[index].isWanted[Int(control.index)] { return (index, control) }
          continue
        }
      }
      guard let source, let node = source.edge.node else { continue }
      if source.instance == 0, liveness.isFed(source.edge) { continue }
      return (source.instance, node)
    }
  }

  private func positions(of frame: inout Frame, _ role: OpRole) -> [Int] {
    if let known = frame.positions { return known }
    let positions = inputPositions(of: frame.node, role, in: frame.instance)
    frame.positions = positions
    return positions
  }

  /// Which outputs of a call, or inputs of another node with told-apart outputs, are needed.
  private func inputPositions(of node: NodeID, _ role: OpRole, in index: Int) -> [Int] {
    let instance = liveness.instances[index]
    switch role {
    case .conditional: return [0] + arguments(of: node, in: index).map { $0 + 1 }
    case .call, .loop, .identityList: return instance.wantedPorts[node, default: []].sorted()
    default: return []
    }
  }

  /// Positions of the arguments that any branch of a conditional needs.
  private func arguments(of node: NodeID, in index: Int) -> [Int] {
    var positions: Set<Int> = []
    for child in liveness.instances[index].children[node] ?? [] {
      for (position, isWanted) in liveness.instances[child].wantedArguments.enumerated() where isWanted {
        positions.insert(position)
      }
    }
    return positions.sorted()
  }

  // MARK: Nodes

  /// Decides what becomes of a node whose inputs have been visited.
  private mutating func close(_ node: NodeID, of index: Int, _ role: OpRole, in graph: Int) {
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
    case .conditional: slot = conditional(node, of: index, in: graph)
    case .loop: slot = loop(node, of: index, in: graph)
    default: slot = .node(keep(node, of: index, in: graph))
    }
    slots[index][Int(node.index)] = slot
  }

  /// The slot of a node whose outputs are told apart.
  private mutating func told(_ edges: [Int: Edge]) -> Slot {
    outputs.append(edges)
    return .outputs(Int32(truncatingIfNeeded: outputs.count - 1))
  }

  /// The slot of a node that was kept with only the outputs `ports`.
  private mutating func renumbered(_ id: NodeID, _ ports: [Int]) -> Slot {
    told(Dictionary(uniqueKeysWithValues: ports.enumerated().map { ($1, Edge(node: id, port: $0)) }))
  }

  /// What a stored edge reads in the lowered graph.
  private mutating func map(_ edge: Edge, of index: Int, in graph: Int) -> Edge {
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

  private mutating func add(
    _ name: Symbol, _ op: Symbol, _ attributes: ArraySlice<AttributeEntry>, instance: Int, node: NodeID?, in graph: Int
  ) -> NodeID {
    let source = liveness.instances[instance].graph
    let origin = node.map { liveness.module.graphs[source][$0].origin } ?? .empty
    let id = graphs[graph].add(
      name: unique(name, prefix: liveness.instances[instance].prefix, in: graph), op: op, attributes: attributes,
      origin: origin)
    provenance[graph].append(
      Provenance(graph: source, node: node, callSite: liveness.instances[instance].callSite))
    return id
  }

  private mutating func unique(_ name: Symbol, prefix: String, in graph: Int) -> Symbol {
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

  private mutating func keep(_ node: NodeID, of index: Int, in graph: Int) -> NodeID {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    let id = add(
      stored[node].name, stored[node].op, stored.attributes(of: node), instance: index, node: node, in: graph)
    if stored[node].inputs.count > 0 || stored[node].controls.count > 0 { pending.append((id, index, node)) }
    return id
  }

  /// - Parameter edges: scratch space, the same for all nodes.
  private mutating func connect(_ id: NodeID, _ index: Int, _ node: NodeID, in graph: Int, _ edges: inout [Edge]) {
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

  private mutating func entry(_ key: Symbol, _ value: AttributeID, _ origin: ByteRange = .empty) -> AttributeEntry {
    AttributeEntry(key: key, value: value, origin: origin)
  }

  private mutating func type(_ dtype: DataType) -> AttributeID { context.add(.type(dtype)) }

  private mutating func placeholder(for feed: Feed, in graph: Int) -> NodeID {
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

  private mutating func constant(_ tensor: TensorID, for node: NodeID, of index: Int, in graph: Int) -> NodeID {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    define(symbols.const, "Const")
    let attributes: ArraySlice = [
      entry(symbols.value, context.add(.tensor(tensor))), entry(symbols.dtype, type(context[tensor].dtype)),
    ]
    let id = add(stored[node].name, symbols.const, attributes, instance: index, node: node, in: graph)
    variableOf[id] = tensor
    return id
  }

  private mutating func define(_ op: Symbol, _ name: String) {
    guard context.definitions[op] == nil, let definition = OpRegistry.tensorFlow.definition(of: name) else { return }
    context.define(op, as: definition)
  }

  /// `ResourceGather` of a variable with a value is a gather from a constant.
  private mutating func gather(_ node: NodeID, of index: Int, in graph: Int) -> NodeID {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    let inputs = stored.inputs(of: node)
    guard inputs.count >= 2, let params = map(inputs[inputs.startIndex], of: index, in: graph).node,
      let tensor = variableOf[params]
    else { return keep(node, of: index, in: graph) }
    let indices = map(inputs[inputs.startIndex + 1], of: index, in: graph)
    let isND = stored[node].op == symbols.resourceGatherNd
    var attributes: ArraySlice = [
      entry(symbols.tparams, type(context[tensor].dtype.base)),
      entry(symbols.tindices, context.add(context.attribute("Tindices", of: node, in: stored) ?? .type(.int32))),
    ]
    var edges = [Edge(node: params, port: 0), indices]
    if !isND {
      define(symbols.const, "Const")
      let axis = context.add(
        TensorReference(dtype: .int32, shape: [], storage: .bytes([0, 0, 0, 0])))
      let constant = add(
        context.strings.intern(context.strings[stored[node].name] + "/axis"), symbols.const,
        [entry(symbols.value, context.add(.tensor(axis))), entry(symbols.dtype, type(.int32))], instance: index,
        node: node, in: graph)
      edges.append(Edge(node: constant, port: 0))
      attributes.append(entry(symbols.taxis, type(.int32)))
      let batch = context.attribute("batch_dims", of: node, in: stored)?.asInt ?? 0
      attributes.append(entry(symbols.batchDims, context.add(.int(batch))))
    }
    let op = isND ? symbols.gatherNd : symbols.gatherV2
    define(op, isND ? "GatherNd" : "GatherV2")
    let id = add(stored[node].name, op, attributes, instance: index, node: node, in: graph)
    graphs[graph].setInputs(of: id, edges)
    return id
  }

  // MARK: Control flow

  private mutating func conditional(_ node: NodeID, of index: Int, in graph: Int) -> Slot {
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

  private mutating func loop(_ node: NodeID, of index: Int, in graph: Int) -> Slot {
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

  private mutating func functionEntry(_ key: Symbol, _ name: Symbol) -> AttributeEntry {
    entry(key, context.add(.function(.init(name: name))))
  }

  /// The attributes of a control-flow node, with the lists of types and shapes cut down to what is kept.
  private mutating func kinds(
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
  private mutating func openRegion(
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
