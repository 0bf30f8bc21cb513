internal import GraphIR

/// Makes a `While` of each v1 loop of a graph, innermost loops first.
///
/// From the `LoopCond` back to the `Merge`s is the condition; from each `NextIteration` back to the `Switch`es is the
/// body. A loop that reads or is read in any other way stays as it is.
///
/// - Complexity: linear: a node is looked at in the loop that it belongs to, and copied once.
struct LoopRaising {
  let module: FlowModule
  var graph: FlowGraph
  private var table: LoopTable
  private let isLive: [Bool]
  /// Whether a node's value is read, and not only what hangs on it by a control edge.
  private let isRead: [Bool]
  private let consumers: Consumers

  /// For each node, the loop it belongs to (-1: none), and in which role.
  private var owners: [Int32]
  private var roles: [Role]
  /// For each node that went into a raised loop, the `While`.
  private var absorbers: [NodeID: NodeID] = [:]
  /// For each `While` made here, the exits of its loop.
  private var exits: [NodeID: [NodeID]] = [:]
  /// For each pivot and dead node, the last loop whose check went through it.
  private var stamps: [Int32]

  private struct Role: OptionSet {
    let rawValue: UInt8
    static let condition = Role(rawValue: 1)
    static let body = Role(rawValue: 2)
    /// A node of the loop's form: `Enter`, `Merge`, `Switch`, `NextIteration`, `Exit`, `LoopCond`.
    static let form = Role(rawValue: 4)
    static let invariant = Role(rawValue: 8)
  }

  private struct Search {
    var loop: Int
    var stack: [(edge: Edge, role: Role)]
  }

  /// Nodes that condition and body may share, by having one copy each.
  private static let maximumShared = 64

  init(_ graph: FlowGraph, in module: FlowModule) {
    self.module = module
    self.graph = graph
    isLive = graph.liveness(controls: .pivots)
    isRead = graph.liveness(controls: .none)
    table = LoopTable(graph, isLive: isLive)
    consumers = Consumers(graph, controls: .all) { _ in true }
    owners = [Int32](repeating: -1, count: graph.nodes.count)
    roles = [Role](repeating: [], count: graph.nodes.count)
    stamps = [Int32](repeating: -1, count: graph.nodes.count)
  }

  mutating func run() {
    for loop in table.loops.indices {
      if case .open = table.loops[loop].state { raise(loop) }
    }
  }

  /// Raises a loop after those that lie in it. A stack of searches, as loops can lie deep.
  private mutating func raise(_ first: Int) {
    var searches = [begin(first)]
    while !searches.isEmpty {
      let top = searches.count - 1
      let loop = searches[top].loop
      guard table.loops[loop].failure == nil, let (edge, role) = searches[top].stack.popLast() else {
        searches.removeLast()
        finish(loop)
        continue
      }
      let resolved = graph.resolve(edge)
      if let node = resolved.node, graph.flow(node) == .exit {
        guard let inner = table.loop(ofExit: node, in: graph) else {
          fail(loop, "it reads \(name(node)), the exit of no loop")
          continue
        }
        switch table.loops[inner].state {
        case .open:
          searches[top].stack.append((edge, role))
          searches.append(begin(inner))
        case .searching: fail(loop, "\(name(node)) leads out of a loop that it lies in")
        case .failed: fail(loop, "it holds a loop that cannot be raised")
        // INVARIANT: the exits of a raised loop are forwarded, so none is met any more.
        case .raised: fail(loop, "\(name(node)) is read after its loop")
        }
        continue
      }
      visit(resolved, role, &searches[top])
    }
  }

  private mutating func fail(_ loop: Int, _ reason: String) {
    if table.loops[loop].failure == nil { table.loops[loop].failure = reason }
  }

  private func name(_ node: NodeID) -> String { "'\(module.context.strings[graph[node].name])'" }

  // MARK: Searching

  private mutating func begin(_ loop: Int) -> Search {
    table.loops[loop].state = .searching
    let condition = table.loops[loop].condition
    mark(condition, .form, loop)
    var search = Search(loop: loop, stack: [])
    if let input = graph[condition].inputs.first { search.stack.append((input, .condition)) }
    for switching in table.loops[loop].switches {
      mark(switching, .form, loop)
      guard let merge = graph[switching].inputs[0].node, graph.flow(merge) == .merge, graph.isLoopMerge(merge) else {
        fail(loop, "\(name(switching)) tests a value that is no loop variable")
        break
      }
      addVariable(merge, &search)
    }
    for exit in table.loops[loop].exits { mark(exit, .form, loop) }
    return search
  }

  private mutating func mark(_ node: NodeID, _ role: Role, _ loop: Int) {
    if owners[Int(node.index)] != Int32(loop) { roles[Int(node.index)] = [] }
    owners[Int(node.index)] = Int32(loop)
    roles[Int(node.index)].formUnion(role)
  }

  private func has(_ node: NodeID, _ role: Role, _ loop: Int) -> Bool {
    owners[Int(node.index)] == Int32(loop) && !roles[Int(node.index)].isDisjoint(with: role)
  }

  /// Whether an `Enter` leads into the frame of the loop, which the first one that is met names.
  private mutating func isOfFrame(_ enter: NodeID, _ loop: Int) -> Bool {
    let frame = module.frame(of: graph[enter]) ?? ""
    if let known = table.loops[loop].frame { return known == frame }
    table.loops[loop].frame = frame
    return true
  }

  private mutating func addVariable(_ merge: NodeID, _ search: inout Search) {
    let loop = search.loop
    guard !has(merge, .form, loop) else { return }
    var enter: NodeID?
    var next: NodeID?
    for edge in graph[merge].inputs {
      guard let node = edge.node else { continue }
      if graph.flow(node) == .enter { enter = node }
      if graph.flow(node) == .nextIteration { next = node }
    }
    guard owners[Int(merge.index)] < 0, graph[merge].inputs.count == 2, let enter, let next, isFree(enter, loop),
      isFree(next, loop), isOfFrame(enter, loop), graph[enter].inputs.count == 1,
      let input = graph[next].inputs.first
    else {
      fail(loop, "\(name(merge)) does not join one Enter of the loop and one NextIteration")
      return
    }
    for node in [merge, enter, next] { mark(node, .form, loop) }
    table.loops[loop].variables.append(.init(merge: merge, enter: enter, next: next))
    search.stack.append((input, .body))
  }

  /// Whether a node may begin or end a turn. Variables that start or go on alike may share it.
  private func isFree(_ node: NodeID, _ loop: Int) -> Bool {
    owners[Int(node.index)] < 0 || (has(node, .form, loop) && !has(node, .invariant, loop))
  }

  private mutating func visit(_ edge: Edge, _ role: Role, _ search: inout Search) {
    let loop = search.loop
    // An input that names nothing: the stored graph's checks say so.
    guard let node = edge.node else { return }
    switch graph.flow(node) {
    case .merge where graph.isLoopMerge(node):
      guard edge.port == 0 else { return fail(loop, "it reads which input \(name(node)) took") }
      addVariable(node, &search)
    case .switching where table.loop(ofSwitch: node, in: graph) != nil:
      guard has(node, .form, loop) else { return fail(loop, "it reads \(name(node)) of another loop") }
      guard role == .body, edge.port == 1 else {
        return fail(loop, "it reads \(name(node)) where the loop has ended or not been decided")
      }
    case .enter:
      if has(node, .invariant, loop) { return }
      guard module.attribute("is_constant", of: graph[node])?.asBool == true, owners[Int(node.index)] < 0,
        isOfFrame(node, loop),
        graph[node].inputs.count == 1
      else { return fail(loop, "\(name(node)) leads to no loop variable") }
      mark(node, [.form, .invariant], loop)
      table.loops[loop].invariants.append(node)
    case .nextIteration, .loopCondition, .exit:
      fail(loop, "it reads \(name(node)) elsewhere than at the end of a turn")
    default:
      guard !has(node, role, loop) else { return }
      let owner = owners[Int(node.index)]
      let isConstant = graph.flow(node) == .constant
      guard owner < 0 || owner == Int32(loop) || isConstant else {
        return fail(loop, "it reads \(name(node)) of another loop")
      }
      // Without inputs a node is part of a loop only if a control edge says so.
      guard isConstant || !graph[node].inputs.isEmpty || !graph[node].controls.isEmpty else {
        return fail(loop, "it reads \(name(node)), which does not enter it")
      }
      mark(node, role, loop)
      if role == .body {
        table.loops[loop].bodyNodes.append(node)
      } else {
        table.loops[loop].conditionNodes.append(node)
      }
      for input in graph[node].inputs { search.stack.append((input, role)) }
      // The pivots of conditionals inside.
      for control in graph[node].controls where graph.flow(control) == .identity {
        guard let input = graph[control].inputs.first?.node, graph.flow(input) == .switching,
          table.loop(ofSwitch: input, in: graph) == nil
        else { continue }
        search.stack.append((Edge(node: control, port: 0), role))
      }
    }
  }

  // MARK: Checking

  private mutating func finish(_ index: Int) {
    if table.loops[index].failure == nil { check(index) }
    if let failure = table.loops[index].failure { return abandon(index, failure) }
    build(index)
  }

  private mutating func abandon(_ index: Int, _ reason: String) {
    table.loops[index].state = .failed
    graph[table.loops[index].condition].reason = reason
    graph[table.loops[index].condition].frame = table.loops[index].frame
  }

  private mutating func check(_ index: Int) {
    let loop = table.loops[index]
    guard !loop.variables.isEmpty else { return fail(index, "it has no loop variable") }
    guard graph[loop.condition].inputs.count == 1 else { return fail(index, "its condition is missing") }
    guard
      max(module.depth(of: loop.bodyNodes, in: graph), module.depth(of: loop.conditionNodes, in: graph))
        < FlowModule.maximumDepth
    else { return fail(index, "it is nested too deep") }
    var shared = 0
    for node in loop.bodyNodes where has(node, .condition, index) && graph.flow(node) != .constant {
      shared += 1
      guard shared <= Self.maximumShared, module.isCopyable(graph[node]) else {
        return fail(index, "condition and body share \(name(node))")
      }
    }
    for variable in loop.variables {
      if let node = escape(of: variable.merge, index) ?? escape(of: variable.enter, index)
        ?? escape(of: variable.next, index)
      {
        return fail(index, "\(name(node)) reads it from outside")
      }
    }
    for edge in graph.results {
      guard let node = graph.resolve(edge).node, owners[Int(node.index)] == Int32(index) else { continue }
      if graph.flow(node) != .exit, graph.flow(node) != .constant {
        return fail(index, "\(name(node)) inside it is an output")
      }
    }
    for node in [loop.condition] + loop.switches + loop.invariants + loop.conditionNodes + loop.bodyNodes {
      if graph.flow(node) == .constant { continue }
      if let reader = escape(of: node, index) { return fail(index, "\(name(reader)) reads it from outside") }
    }
  }

  /// A node that runs and reads a node of a loop though it is not part of it.
  private mutating func escape(of node: NodeID, _ loop: Int) -> NodeID? {
    var stack: [NodeID] = []
    pushConsumers(of: node, &stack)
    while let consumer = stack.popLast() {
      let id = absorbers[consumer] ?? consumer
      if owners[Int(id.index)] == Int32(loop) || graph.flow(id) == .constant { continue }
      // Of a pivot, what hangs on it by control edges counts.
      if isLive[Int(consumer.index)], isRead[Int(consumer.index)] || graph.flow(consumer) != .identity { return id }
      if stamps[Int(consumer.index)] == Int32(loop) { continue }
      stamps[Int(consumer.index)] = Int32(loop)
      pushConsumers(of: consumer, &stack)
    }
    return nil
  }

  private func pushConsumers(of node: NodeID, _ stack: inout [NodeID]) {
    stack.append(contentsOf: consumers[node])
    // A `While` made here is read by what read the exits.
    for exit in exits[node] ?? [] { stack.append(contentsOf: consumers[exit]) }
  }

  // MARK: Building

  private mutating func build(_ index: Int) {
    var loop = table.loops[index]
    loop.variables.sort { module.before(graph[$0.merge], graph[$1.merge]) }
    loop.invariants.sort { module.before(graph[$0], graph[$1]) }
    var types: [DataType] = []
    for enter in loop.variables.map(\.enter) + loop.invariants {
      guard
        let type = module.type(of: Edge(node: enter, port: 0), in: graph)
          ?? module.type(of: graph.resolve(graph[enter].inputs[0]), in: graph)
      else {
        return abandon(index, "the type of \(name(enter)) is not known")
      }
      types.append(type)
    }

    let scope = module.scope(of: graph[loop.condition])
    var condition = FlowModule.Part(name: module.functionName(scope + "_cond"))
    for (node, type) in zip(loop.variables.map(\.merge) + loop.invariants, types) {
      let name = module.intern(FlowModule.flattened(module.context.strings[graph[node].name]))
      condition.arguments.append(.init(name: name, type: type, provenance: graph[node].provenance))
      condition.positions[Edge(node: node, port: 0)] = condition.arguments.count - 1
    }
    for switching in loop.switches {
      guard let merge = graph[switching].inputs[0].node else { continue }
      condition.positions[Edge(node: switching, port: 1)] = condition.positions[Edge(node: merge, port: 0)]
    }
    var body = condition
    body.name = module.functionName(scope + "_body")
    condition.nodes = loop.conditionNodes
    condition.results = [(graph[loop.condition].inputs[0], flat(loop.condition))]
    body.nodes = loop.bodyNodes
    body.results = loop.variables.map { (graph[$0.next].inputs[0], flat($0.next)) }
    body.passedThrough = loop.invariants.indices.map { (loop.variables.count + $0, flat(loop.invariants[$0])) }

    guard let test = module.extract(condition, from: graph), let turn = module.extract(body, from: graph) else {
      return abandon(index, "it reads a value that does not enter it")
    }
    var attributes = [
      module.entry("T", types: types),
      module.entry("cond", .function(.init(name: condition.name))),
      module.entry("body", .function(.init(name: body.name))),
    ]
    if let enter = loop.variables.first?.enter, let source = graph[enter].source,
      let entry = module.source.attribute(module.intern("parallel_iterations"), of: source)
    {
      attributes.append(entry)
    }
    let inputs = (loop.variables.map(\.enter) + loop.invariants).map { graph.resolve(graph[$0].inputs[0]) }
    let id = graph.add(
      FlowGraph.Node(
        name: module.intern(scope), op: module.define("While"), flow: .ordinary, source: nil, attributes: attributes,
        types: types, inputs: inputs, provenance: graph[loop.condition].provenance, regions: [test, turn]))
    owners.append(-1)
    roles.append([])
    stamps.append(-1)
    replace(loop, by: id)
    table.loops[index].state = .raised(id)
  }

  private mutating func replace(_ loop: Loop, by id: NodeID) {
    var positions: [NodeID: Int] = [:]
    for (position, variable) in loop.variables.enumerated() { positions[variable.merge] = position }
    for exit in loop.exits {
      guard let switching = graph[exit].inputs[0].node, let merge = graph[switching].inputs[0].node,
        let position = positions[merge]
      else { continue }
      graph.forward(Edge(node: exit, port: 0), to: Edge(node: id, port: position))
    }
    exits[id] = loop.exits
    let form = loop.variables.flatMap { [$0.merge, $0.enter, $0.next] } + loop.switches + loop.invariants + loop.exits
    for node in form + [loop.condition] + loop.conditionNodes + loop.bodyNodes where graph.flow(node) != .constant {
      absorbers[node] = id
      graph.markMoved(node)
    }
  }

  private func flat(_ node: NodeID) -> Symbol {
    module.intern(FlowModule.flattened(module.context.strings[graph[node].name]))
  }
}
