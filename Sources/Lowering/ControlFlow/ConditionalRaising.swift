internal import GraphIR

/// Makes an `If` of each outermost v1 conditional of a graph; those within are then in the graphs of its branches.
///
/// All `Merge`s of one predicate become outputs of one `If`, as long as none depends on another. Nodes are gone through in
/// the order in which they could run; where only `Merge`s are left to run, those whose conditionals are complete become
/// `If`s, and so on.
///
/// - Complexity: linear for one level of nesting.
struct ConditionalRaising {
  private let module: FlowModule
  private(set) var graph: FlowGraph
  private let analysis: ConditionAnalysis
  private var groups: ConditionalGroups
  private let isLive: [Bool]
  private let order: [NodeID]
  private let consumers: Consumers
  /// The graphs of the branches, which may hold more.
  private(set) var branches: [Int] = []

  /// `Merge`s of which it is read which side was taken.
  private var indexIsRead: Set<NodeID> = []
  /// Nodes that went into a branch.
  private var isTaken: [Bool]

  // Scheduling.
  private var missing: [Int32]
  private var ready: [NodeID] = []
  private var arrived: [[Int]]
  private var isFinished: [Bool]
  private var pools: [Edge: [Int]] = [:]
  private var poolOrder: [Edge] = []
  private var partial: [Int] = []

  init(_ graph: FlowGraph, in module: FlowModule) {
    self.module = module
    self.graph = graph
    isLive = graph.liveness(controls: .pivots)
    order = graph.order(from: graph.roots, controls: .all)
    analysis = ConditionAnalysis(graph, order: order)
    groups = ConditionalGroups(graph, analysis, order: order, isLive: isLive, names: module.context.strings)
    let isLive = isLive
    consumers = Consumers(graph, controls: .pivots) { isLive[Int($0.index)] }
    isTaken = [Bool](repeating: false, count: graph.nodes.count)
    missing = [Int32](repeating: 0, count: graph.nodes.count)
    arrived = [[Int]](repeating: [], count: groups.merges.count)
    isFinished = [Bool](repeating: false, count: groups.merges.count)
  }

  mutating func run() {
    for (id, reason) in analysis.reasons { graph[id].reason = graph[id].reason ?? reason }
    guard !groups.merges.isEmpty else { return }
    prepare()
    var next = 0
    while true {
      while next < ready.count {
        let id = ready[next]
        next += 1
        if let number = groups.numbers[id] { arrive(number) } else { release(id) }
      }
      if !poolOrder.isEmpty {
        let predicates = poolOrder
        let complete = pools
        poolOrder = []
        pools = [:]
        for predicate in predicates { finish(complete[predicate] ?? []) }
      } else if !finishPartial() {
        break
      }
    }
    for number in groups.merges.indices where !isFinished[number] {
      leave([number], "what it joins depends on itself")
    }
  }

  // MARK: Scheduling

  private mutating func prepare() {
    for id in order where isLive[Int(id.index)] {
      for edge in graph[id].inputs {
        let edge = graph.resolve(edge)
        guard let node = edge.node else { continue }
        if edge.port == 1, graph.flow(node) == .merge { indexIsRead.insert(node) }
        if !feedsBack(node, into: id) { missing[Int(id.index)] += 1 }
      }
      missing[Int(id.index)] += Int32(graph.controls(of: id, .pivots).count)
      if missing[Int(id.index)] == 0 { ready.append(id) }
    }
    for edge in graph.results where edge.port == 1 { if let node = edge.node { indexIsRead.insert(node) } }
  }

  private func feedsBack(_ producer: NodeID, into consumer: NodeID) -> Bool {
    graph.flow(producer) == .nextIteration && graph.flow(consumer) == .merge
  }

  private mutating func release(_ id: NodeID) {
    for consumer in consumers[id] where !feedsBack(id, into: consumer) {
      missing[Int(consumer.index)] -= 1
      if missing[Int(consumer.index)] == 0 { ready.append(consumer) }
    }
  }

  private mutating func arrive(_ number: Int) {
    let group = groups.group(of: number)
    if let failure = groups.failures[group] {
      leave([number], failure)
      isFinished[number] = true
      release(groups.merges[number])
      return
    }
    arrived[group].append(number)
    if arrived[group].count == 1 { partial.append(group) }
    guard arrived[group].count == groups.sizes[group], let join = analysis.joins[groups.merges[number]] else { return }
    if pools[join.predicate] == nil { poolOrder.append(join.predicate) }
    pools[join.predicate, default: []] += arrived[group]
    arrived[group] = []
  }

  /// Takes what has arrived of a group whose members depend on each other; false if nothing waits.
  private mutating func finishPartial() -> Bool {
    while let group = partial.popLast() {
      guard !arrived[group].isEmpty else { continue }
      let numbers = arrived[group]
      arrived[group] = []
      groups.shrink(group, by: numbers.count)
      finish(numbers)
      return true
    }
    return false
  }

  private mutating func finish(_ numbers: [Int]) {
    let merges = numbers.map { groups.merges[$0] }.sorted { module.before(graph[$0], graph[$1]) }
    if let failure = raise(merges) { leave(numbers, failure) }
    for number in numbers {
      isFinished[number] = true
      release(groups.merges[number])
    }
  }

  private mutating func leave(_ numbers: [Int], _ reason: String) {
    for number in numbers { graph[groups.merges[number]].reason = graph[groups.merges[number]].reason ?? reason }
  }

  // MARK: Building

  /// One branch while it is being collected.
  private struct Branch {
    var part: FlowModule.Part
    var isVisited: Set<NodeID> = []
  }

  /// What goes into an `If`, with the types of the values as the branches take them.
  private struct Inputs {
    var edges: [Edge] = []
    var positions: [Edge: Int] = [:]
    var arguments: [FlowModule.Part.Argument] = []
    var failure: String?
  }

  /// Makes an `If` of `Merge`s that do not depend on each other; gives the reason if it cannot.
  private mutating func raise(_ merges: [NodeID]) -> String? {
    guard let first = merges.first, let predicate = analysis.joins[first]?.predicate else { return nil }
    var inputs = Inputs()
    var sides: [Branch] = []
    for side in [true, false] {
      var branch = Branch(part: FlowModule.Part(name: .empty))
      for merge in merges {
        guard let join = analysis.joins[merge] else { continue }
        branch.part.results.append((side ? join.ifTrue : join.ifFalse, flat(merge)))
        collect(side ? join.ifTrue : join.ifFalse, &branch, &inputs)
      }
      for merge in merges where indexIsRead.contains(merge) {
        guard let join = analysis.joins[merge] else { continue }
        let index = addIndex(side ? join.trueIndex : 1 - join.trueIndex, of: merge)
        branch.part.nodes.append(index)
        branch.part.results.append((Edge(node: index, port: 0), flat(merge, suffix: "_value_index")))
      }
      sides.append(branch)
    }
    if let failure = inputs.failure { return failure }
    var outputs: [DataType] = []
    for merge in merges {
      guard let type = module.type(of: Edge(node: merge, port: 0), in: graph) else {
        return "the type of its output is not known"
      }
      outputs.append(type)
    }
    let indexed = merges.filter { indexIsRead.contains($0) }
    outputs += indexed.map { _ in .int32 }
    for branch in sides {
      guard module.depth(of: branch.part.nodes, in: graph) < FlowModule.maximumDepth else {
        return "it is nested too deep"
      }
      for id in branch.part.nodes where Int(id.index) < isTaken.count && isTaken[Int(id.index)] {
        guard module.isCopyable(graph[id]) else {
          return "another conditional computes '\(module.context.strings[graph[id].name])' as well"
        }
      }
    }
    let scope = module.scope(of: graph[first])
    sides[0].part.name = module.functionName(scope + "_true")
    sides[1].part.name = module.functionName(scope + "_false")
    for side in sides.indices { sides[side].part.arguments = inputs.arguments }
    guard let ifTrue = module.extract(sides[0].part, from: graph),
      let ifFalse = module.extract(sides[1].part, from: graph)
    else { return "a branch reads a value that does not enter it" }
    let attributes = [
      module.entry("Tcond", .type(module.type(of: graph.resolve(predicate), in: graph) ?? .bool)),
      module.entry("Tin", types: inputs.arguments.map(\.type)), module.entry("Tout", types: outputs),
      module.entry("then_branch", .function(.init(name: sides[0].part.name))),
      module.entry("else_branch", .function(.init(name: sides[1].part.name))),
    ]
    let id = graph.add(
      FlowGraph.Node(
        name: module.intern(scope), op: module.define("If"), flow: .ordinary, source: nil, attributes: attributes,
        types: outputs, inputs: [graph.resolve(predicate)] + inputs.edges, provenance: graph[first].provenance,
        regions: [ifTrue, ifFalse]))
    branches += [ifTrue, ifFalse]
    for branch in sides { take(branch.part.nodes) }
    for (port, merge) in merges.enumerated() {
      graph.markMoved(merge)
      graph.forward(Edge(node: merge, port: 0), to: Edge(node: id, port: port))
    }
    for (port, merge) in indexed.enumerated() {
      graph.forward(Edge(node: merge, port: 1), to: Edge(node: id, port: merges.count + port))
    }
    return nil
  }

  private mutating func take(_ nodes: [NodeID]) {
    for id in nodes where graph.flow(id) != .constant && Int(id.index) < isTaken.count {
      isTaken[Int(id.index)] = true
      graph.markMoved(id)
    }
  }

  private func flat(_ node: NodeID, suffix: String = "") -> Symbol {
    module.intern(FlowModule.flattened(module.context.strings[graph[node].name]) + suffix)
  }

  private func isOutside(_ id: NodeID) -> Bool {
    // Nodes that were made here stand for what is outside of all conditionals.
    Int(id.index) >= analysis.conditions.count || analysis.conditions[Int(id.index)] == ConditionTree.root
  }

  /// Collects what an output of a branch needs, back to what comes in.
  private func collect(_ edge: Edge, _ branch: inout Branch, _ inputs: inout Inputs) {
    var stack = [edge]
    while let next = stack.popLast() {
      let edge = graph.resolve(next)
      guard let id = edge.node, branch.part.positions[edge] == nil else { continue }
      if isOutside(id), graph.flow(id) != .constant {
        branch.part.positions[edge] = position(of: edge, &inputs)
        continue
      }
      guard branch.isVisited.insert(id).inserted else { continue }
      branch.part.nodes.append(id)
      stack.append(contentsOf: graph[id].inputs.reversed())
      if Int(id.index) < analysis.conditions.count {
        stack.append(contentsOf: analysis.innerPivots(of: id, in: graph).map { Edge(node: $0, port: 0) })
      }
    }
  }

  /// The position of the input that stands for an output outside: of a `Switch`, for what it passes on.
  private func position(of edge: Edge, _ inputs: inout Inputs) -> Int {
    var value = edge
    if let node = edge.node, graph.flow(node) == .switching, let data = graph.firstInput(node) { value = data }
    if let known = inputs.positions[value] { return known }
    let type = module.type(of: value, in: graph) ?? module.type(of: edge, in: graph)
    guard let type, let id = edge.node else {
      inputs.failure = "the type of an input is not known"
      return 0
    }
    inputs.positions[value] = inputs.edges.count
    inputs.edges.append(value)
    inputs.arguments.append(.init(name: flat(id), type: type, provenance: graph[id].provenance))
    return inputs.edges.count - 1
  }

  /// A constant that says which input of a `Merge` came.
  private mutating func addIndex(_ index: Int, of merge: NodeID) -> NodeID {
    let tensor = TensorReference(dtype: .int32, shape: [], storage: .bytes([UInt8(index), 0, 0, 0]))
    let attributes = [
      module.entry("value", .tensor(module.context.add(tensor))), module.entry("dtype", .type(.int32)),
    ]
    return graph.add(
      FlowGraph.Node(
        name: module.intern(module.context.strings[graph[merge].name] + "/value_index"), op: module.define("Const"),
        flow: .constant, source: nil, attributes: attributes, types: [.int32], inputs: [],
        provenance: graph[merge].provenance))
  }
}
