internal import GraphIR

/// Finds what a signature needs: from its outputs back through data and control edges, through calls, branches and
/// loop bodies, output by output.
///
/// An output of a call, a conditional or a loop that no one reads does not count, nor does what only it needs. That
/// makes models convertible whose branches carry ops for another purpose.
///
/// - Complexity: linear in the nodes of all instances; a worklist, so no depth of calls can overflow the stack.
struct Liveness {
  private struct Want {
    var instance: Int32
    var node: Int32
    /// The output that is wanted; -1: the node must run, reached by a control edge.
    var port: Int32
  }

  let module: GraphModule
  /// Tensors of the main graph that the signature feeds: nothing before them is needed.
  let feeds: Set<Edge>
  private(set) var instances: [Instance] = []
  private(set) var callSites: [CallSite] = []
  private(set) var facts: [ModelFact] = []
  /// Indexed by the op's symbol.
  private var roles: [OpRole?]
  private let switches: [Symbol]
  /// Nodes of the main graph that have a fed output.
  private var isFed: [Bool]
  private var work: [Want] = []
  private var nodeCount = 0
  /// Nodes that are wanted in all instances.
  private(set) var wantedCount = 0
  /// Effects that were found, in order: each a node that runs though no output needs it.
  private(set) var effects: [(instance: Int, node: NodeID)] = []
  private var isSearchingInitializers = false
  private var initializerCandidates: [(instance: Int, node: NodeID)] = []

  static let maximumNodes = 20_000_000
  /// Calls of all graphs; each costs some hundred bytes beside its nodes.
  static let maximumInstances = 200_000
  /// Calls in each other. Names grow with every level; real models nest some ten.
  static let maximumCallDepth = 256

  init(module: GraphModule, feeds: Set<Edge>) throws(LoweringError) {
    self.module = module
    self.feeds = feeds
    switches = ["Switch", "RefSwitch", "_SwitchN"].compactMap { module.context.strings.find($0) }
    roles = [OpRole?](repeating: nil, count: module.context.strings.count)
    isFed = [Bool](repeating: false, count: module.main.nodes.count)
    for feed in feeds { if let node = feed.node { isFed[Int(node.index)] = true } }
    for graph in module.graphs {
      for node in graph.nodes where roles[Int(node.op.index)] == nil {
        roles[Int(node.op.index)] = OpRole(
          op: module.context.strings[node.op], definition: module.context.definitions[node.op],
          isFunction: module.indices[node.op] != nil)
      }
    }
    _ = try makeInstance(.main, graph: 0, parent: -1, caller: NodeID(-1), prefix: "")
  }

  private func role(of op: Symbol) -> OpRole { roles[Int(op.index)] ?? .ordinary }

  /// Whether the signature feeds an edge, so that nothing before it is needed.
  func isFed(_ edge: Edge) -> Bool {
    edge.nodeIndex >= 0 && isFed[Int(edge.nodeIndex)] && feeds.contains(edge)
  }

  func role(of node: NodeID, in instance: Int) -> OpRole {
    let role = role(of: module.graphs[instances[instance].graph][node].op)
    // A call that cannot be inlined stays.
    if role == .call || role == .conditional || role == .loop {
      return instances[instance].children[node] == nil ? .ordinary : role
    }
    // In v1 control flow the identities behind a Switch are the pivots that constants hang on.
    if role == .identity, readsSwitch(node, in: instance) { return .ordinary }
    return role
  }

  private func readsSwitch(_ node: NodeID, in instance: Int) -> Bool {
    let graph = module.graphs[instances[instance].graph]
    guard let producer = graph.inputs(of: node).first?.node else { return false }
    return switches.contains(graph[producer].op)
  }

  // MARK: Wanting

  mutating func want(_ edges: some Sequence<Edge>) throws(LoweringError) {
    for edge in edges { wantData(edge, in: 0) }
    try run()
  }

  /// Finds the operations that fill the tables that are wanted, from the model's initializers.
  mutating func wantInitializers(_ roots: [NodeID]) throws(LoweringError) {
    isSearchingInitializers = true
    for root in roots { wantControl(root, in: 0) }
    try run()
    isSearchingInitializers = false
    for candidate in initializerCandidates {
      let graph = module.graphs[instances[candidate.instance].graph]
      guard let handle = graph.inputs(of: candidate.node).first,
        let source = origin(of: handle, in: candidate.instance),
        instances[source.instance].isWanted[Int(source.node.index)]
      else { continue }
      effects.append(candidate)
      work.append(
        Want(instance: Int32(candidate.instance), node: candidate.node.index, port: 0))
      try run()
    }
  }

  /// Follows a handle back through identities, arguments and calls.
  private func origin(of edge: Edge, in instance: Int) -> (instance: Int, node: NodeID)? {
    var edge = edge
    var instance = instance
    for _ in 0..<4096 {
      guard let node = edge.node else { return nil }
      let graph = module.graphs[instances[instance].graph]
      switch role(of: graph[node].op) {
      case .argument:
        guard let next = outside(argument: node, of: instance) else { return nil }
        (instance, edge) = next
      case .identity:
        guard let next = graph.inputs(of: node).first else { return nil }
        edge = next
      default: return (instance, node)
      }
    }
    return nil
  }

  /// What the caller gives for an argument of an instance.
  func outside(argument node: NodeID, of index: Int) -> (instance: Int, edge: Edge)? {
    let instance = instances[index]
    guard instance.parent >= 0,
      let position = module.graphs[instance.graph].argumentPosition(of: node)
    else { return nil }
    let inputs = module.graphs[instances[instance.parent].graph].inputs(of: instance.caller)
    var offset = position
    if case .branch = instance.use { offset += 1 }
    guard inputs.count > offset else { return nil }
    return (instance.parent, inputs[inputs.startIndex + offset])
  }

  private mutating func wantData(_ edge: Edge, in instance: Int) {
    guard let node = edge.node else { return }
    work.append(Want(instance: Int32(instance), node: node.index, port: max(0, edge.port)))
  }

  private mutating func wantControl(_ node: NodeID, in instance: Int) {
    work.append(Want(instance: Int32(instance), node: node.index, port: -1))
  }

  private mutating func run() throws(LoweringError) {
    while let want = work.popLast() {
      let node = NodeID(Int(want.node))
      if want.port >= 0 {
        try data(Int(want.instance), node, Int(want.port))
      } else {
        try control(Int(want.instance), node)
      }
    }
  }

  // MARK: Data

  private mutating func data(_ index: Int, _ node: NodeID, _ port: Int) throws(LoweringError) {
    if index == 0, isFed(Edge(node: node, port: port)) { return }
    let graph = module.graphs[instances[index].graph]
    let role = role(of: graph[node].op)
    switch role {
    case .call, .conditional, .loop:
      if try enter(index, node, role) {
        let isNew = instances[index].wantedPorts[node, default: []].insert(port).inserted
        let isFirst = mark(index, node)
        if isFirst {
          wantControls(of: node, in: index)
          try wantEffects(of: node, in: index)
        }
        if isNew || isFirst { wantOutput(port, of: node, role, in: index, isFirst: isFirst) }
        return
      }
    case .identityList:
      if mark(index, node) { wantControls(of: node, in: index) }
      guard instances[index].wantedPorts[node, default: []].insert(port).inserted else { return }
      let inputs = graph.inputs(of: node)
      if inputs.count > port { wantData(inputs[inputs.startIndex + port], in: index) }
      return
    case .argument:
      guard mark(index, node) else { return }
      wantArgument(node, of: index)
      return
    default: break
    }
    guard mark(index, node) else { return }
    wantControls(of: node, in: index)
    let inputs = graph.inputs(of: node)
    // An identity's further inputs (what Print prints) are of no use.
    for edge in role == .identity ? inputs.prefix(1) : inputs { wantData(edge, in: index) }
  }

  /// Marks a node as wanted; false if it was already.
  private mutating func mark(_ index: Int, _ node: NodeID) -> Bool {
    guard !instances[index].isWanted[Int(node.index)] else { return false }
    instances[index].isWanted[Int(node.index)] = true
    wantedCount += 1
    return true
  }

  private mutating func wantControls(of node: NodeID, in index: Int) {
    for control in module.graphs[instances[index].graph].controls(of: node) { wantControl(control, in: index) }
  }

  private mutating func wantOutput(_ port: Int, of node: NodeID, _ role: OpRole, in index: Int, isFirst: Bool) {
    let children = instances[index].children[node] ?? []
    let inputs = module.graphs[instances[index].graph].inputs(of: node)
    switch role {
    case .call: wantResult(port, of: children[0])
    case .conditional:
      if isFirst, let predicate = inputs.first { wantData(predicate, in: index) }
      for child in children { wantResult(port, of: child) }
    case .loop:
      if isFirst { wantResult(0, of: children[0]) }
      wantResult(port, of: children[1])
      // A loop's output is its variable, which starts from the input.
      if inputs.count > port { wantData(inputs[inputs.startIndex + port], in: index) }
    default: break
    }
  }

  private mutating func wantResult(_ port: Int, of child: Int) {
    let results = module.graphs[instances[child].graph].results
    if results.indices.contains(port) { wantData(results[port], in: child) }
  }

  /// What reads an argument reads what the caller gives; in a loop it also needs the next turn's value.
  private mutating func wantArgument(_ node: NodeID, of index: Int) {
    let instance = instances[index]
    guard let position = module.graphs[instance.graph].argumentPosition(of: node) else { return }
    instances[index].wantedArguments[position] = true
    guard let (parent, edge) = outside(argument: node, of: index) else { return }
    switch instance.use {
    case .condition, .body:
      work.append(Want(instance: Int32(parent), node: instance.caller.index, port: Int32(position)))
    default: wantData(edge, in: parent)
    }
  }

  // MARK: Control

  private mutating func control(_ index: Int, _ node: NodeID) throws(LoweringError) {
    guard !instances[index].isReached[Int(node.index)] else { return }
    instances[index].isReached[Int(node.index)] = true
    let graph = module.graphs[instances[index].graph]
    let role = role(of: graph[node].op)
    switch role {
    case .effect:
      if isSearchingInitializers {
        initializerCandidates.append((index, node))
      } else {
        effects.append((index, node))
        wantRegions(around: index)
        work.append(Want(instance: Int32(index), node: node.index, port: 0))
      }
    case .debug:
      facts.append(ModelFact(.removedCheck, at: .sourceNode(graph: instances[index].graph, node: node)))
    case .constant, .variable: break
    case .call, .conditional, .loop:
      if try enter(index, node, role) { try wantEffects(of: node, in: index) }
      reachInputs(of: node, in: index)
    case .argument:
      if let (parent, edge) = outside(argument: node, of: index), let producer = edge.node {
        wantControl(producer, in: parent)
      }
    case .identity where readsSwitch(node, in: index):
      // A pivot: what hangs on it by a control edge is told apart by it.
      work.append(Want(instance: Int32(index), node: node.index, port: 0))
    default: reachInputs(of: node, in: index)
    }
  }

  private mutating func reachInputs(of node: NodeID, in index: Int) {
    let graph = module.graphs[instances[index].graph]
    for edge in graph.inputs(of: node) { if let producer = edge.node { wantControl(producer, in: index) } }
    for producer in graph.controls(of: node) { wantControl(producer, in: index) }
  }

  /// Looks for effects in the graphs that a node leads to.
  private mutating func wantEffects(of node: NodeID, in index: Int) throws(LoweringError) {
    for child in instances[index].children[node] ?? [] {
      let graph = module.graphs[instances[child].graph]
      for control in graph.controlResults { wantControl(control, in: child) }
      for result in graph.results { if let producer = result.node { wantControl(producer, in: child) } }
    }
  }

  /// A conditional or loop around an effect must run, even if nothing reads it.
  private mutating func wantRegions(around index: Int) {
    var index = index
    while index > 0 {
      let instance = instances[index]
      if instance.isRegion, mark(instance.parent, instance.caller) {
        let inputs = module.graphs[instances[instance.parent].graph].inputs(of: instance.caller)
        if case .branch = instance.use, let predicate = inputs.first { wantData(predicate, in: instance.parent) }
        if let children = instances[instance.parent].children[instance.caller], case .body = instance.use {
          wantResult(0, of: children[0])
        }
      }
      index = instance.parent
    }
  }

  // MARK: Instances

  /// Makes the instances that a node leads to; false if it cannot be entered and stays as it is.
  private mutating func enter(_ index: Int, _ node: NodeID, _ role: OpRole) throws(LoweringError) -> Bool {
    if let children = instances[index].children[node] { return !children.isEmpty }
    let graph = module.graphs[instances[index].graph]
    let names = callees(of: node, in: graph, role)
    var targets: [Int] = []
    for name in names {
      guard let target = module.indices[name] else { return false }
      if isOnPath(target, from: index) {
        facts.append(
          ModelFact(
            .recursiveFunction, at: .sourceNode(graph: instances[index].graph, node: node),
            ["function": module.context.strings[name]]))
        return false
      }
      targets.append(target)
    }
    guard !targets.isEmpty, role != .loop || targets.count == 2 else { return false }
    callSites.append(
      CallSite(parent: instances[index].callSite, graph: instances[index].graph, node: node))
    let site = Int32(truncatingIfNeeded: callSites.count - 1)
    let name = module.context.name(of: node, in: graph)
    var children: [Int] = []
    for (position, target) in targets.enumerated() {
      let use: Instance.Use =
        switch role {
        case .call: .call
        case .conditional: .branch(position)
        default: position == 0 ? .condition : .body
        }
      // A branch or body is a graph of its own, where names start afresh.
      let prefix = role == .call ? instances[index].prefix + name + "/" : ""
      children.append(
        try makeInstance(use, graph: target, parent: index, caller: node, prefix: prefix, callSite: site))
    }
    instances[index].children[node] = children
    return true
  }

  private func callees(of node: NodeID, in graph: Graph, _ role: OpRole) -> [Symbol] {
    let context = module.context
    func function(_ key: String) -> [Symbol] {
      context.attribute(key, of: node, in: graph)?.asFunction.map { [$0.name] } ?? []
    }
    switch role {
    case .call: return module.indices[graph[node].op] != nil ? [graph[node].op] : function("f")
    case .conditional:
      let branches = context.attribute("branches", of: node, in: graph)?.asFunctions?.map(\.name) ?? []
      return branches.isEmpty ? function("then_branch") + function("else_branch") : branches
    case .loop: return function("cond") + function("body")
    default: return []
    }
  }

  private func isOnPath(_ graph: Int, from index: Int) -> Bool {
    var index = index
    while index >= 0 {
      if instances[index].graph == graph { return true }
      index = instances[index].parent
    }
    return false
  }

  private mutating func makeInstance(
    _ use: Instance.Use, graph: Int, parent: Int, caller: NodeID, prefix: String, callSite: Int32 = -1
  ) throws(LoweringError) -> Int {
    let nodes = module.graphs[graph].nodes.count
    nodeCount += nodes
    guard nodeCount <= Self.maximumNodes else { throw .tooLarge(nodes: Self.maximumNodes) }
    guard instances.count < Self.maximumInstances else { throw .tooManyCalls(limit: Self.maximumInstances) }
    let depth = parent < 0 ? 0 : instances[parent].depth + 1
    guard depth <= Self.maximumCallDepth else { throw .tooDeep(limit: Self.maximumCallDepth) }
    instances.append(
      Instance(
        use: use, graph: graph, nodes: nodes, arguments: module.graphs[graph].arguments.count, parent: parent,
        caller: caller, callSite: callSite, prefix: prefix, depth: depth))
    return instances.count - 1
  }
}
