internal import GraphIR
internal import Lowering

/// Who calls which stored function: in the file, and on the way to what was lowered.
struct CallGraph {
  /// A node that calls, or has as a branch or body.
  struct Caller: Hashable {
    var graph: Int
    var node: NodeID
  }

  private let module: GraphModule
  private let lowered: LoweredModel
  /// For each stored graph, the nodes that name it, in graphs that anything uses.
  private(set) var callers: [Int: [Caller]] = [:]
  /// Functions that the object graph names beside the signatures; `tf.saved_model.load` makes them callable.
  private var objects: Set<Int> = []
  /// Those, and what they call.
  private var reachedByName: Set<Int> = []
  /// Functions of which the object graph says what they take and give.
  private var concrete: Set<Int> = []
  /// Callees first, the main graph last; only those that are used.
  private(set) var order: [Int] = []
  /// The instances of each stored graph that were lowered.
  private(set) var instances: [Int: [StoredInstance]] = [0: [StoredInstance(graph: 0, callSite: -1)]]
  /// The call that leads from an instance to another, by the callee's site.
  private var sites: Set<CallSite> = []
  /// Whether everyone who uses a function was lowered with it.
  private var isCovered: [Int: Bool] = [0: true]

  init(lowered: LoweredModel, metaGraph: MetaGraph) {
    module = metaGraph.module
    self.lowered = lowered
    sites = Set(lowered.callSites)
    let bare = namedFunctions(metaGraph.objects.filter { $0.kind == .bareConcreteFunction }.map(\.name))
    objects = namedFunctions(metaGraph.objects.flatMap(\.functions))
    concrete = objects.union(bare)
    findCallers(from: [0] + objects.union(bare).sorted())
    // The main graph calls a signature's function by a node, and the object graph names it for the same purpose.
    objects.formUnion(bare.filter { function in !(callers[function] ?? []).contains { $0.graph == 0 } })
    var pending = Array(objects)
    while let graph = pending.popLast() {
      guard reachedByName.insert(graph).inserted else { continue }
      for node in module.graphs[graph].nodeIDs { pending += callees(of: node, in: graph) }
    }
    for (site, call) in lowered.callSites.enumerated() {
      for callee in callees(of: call.node, in: Int(call.graph)) {
        instances[callee, default: []].append(StoredInstance(graph: callee, callSite: site))
      }
    }
    for graph in order.reversed() where graph != 0 { isCovered[graph] = covers(graph) }
  }

  private func namedFunctions(_ names: [String]) -> Set<Int> {
    Set(names.compactMap { module.context.strings.find($0).flatMap { module.indices[$0] } })
  }

  /// The functions that a node names.
  func callees(of node: NodeID, in graph: Int) -> [Int] {
    let stored = module.graphs[graph]
    var names: [Symbol] = [stored[node].op]
    for entry in stored.attributes(of: node) { collect(module.context[entry.value], into: &names, depth: 0) }
    var callees: [Int] = []
    for name in names {
      if let callee = module.indices[name], !callees.contains(callee) { callees.append(callee) }
    }
    return callees
  }

  private func collect(_ value: AttributeValue, into names: inout [Symbol], depth: Int) {
    let functions: [AttributeValue.FunctionReference]
    switch value {
    case .function(let function): functions = [function]
    case .list(.functions(let list)): functions = list
    default: return
    }
    for function in functions {
      names.append(function.name)
      // Attributes of references nest no deeper than reading allows.
      for attribute in function.attributes { collect(module.context[attribute.value], into: &names, depth: depth + 1) }
    }
  }

  /// Walks from the roots; functions that call themselves end where they come back.
  private mutating func findCallers(from roots: [Int]) {
    var isVisited = [Bool](repeating: false, count: module.graphs.count)
    for root in roots where !isVisited[root] {
      isVisited[root] = true
      var stack = [(graph: root, callees: register(root), next: 0)]
      while let top = stack.last {
        guard top.next < top.callees.count else {
          order.append(top.graph)
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let callee = top.callees[top.next]
        guard !isVisited[callee] else { continue }
        isVisited[callee] = true
        stack.append((callee, register(callee), 0))
      }
    }
  }

  private mutating func register(_ graph: Int) -> [Int] {
    var all: [Int] = []
    for node in module.graphs[graph].nodeIDs {
      for callee in callees(of: node, in: graph) {
        callers[callee, default: []].append(Caller(graph: graph, node: node))
        all.append(callee)
      }
    }
    return all
  }

  private func covers(_ graph: Int) -> Bool {
    let callers = callers[graph] ?? []
    // Whoever calls a function by the object graph gives it what a signature gives it, if calls pass on what they got.
    if objects.contains(graph), callers.isEmpty || !callers.allSatisfy(passesOn) { return false }
    return callers.allSatisfy { caller in
      guard isCovered[caller.graph] ?? false, let around = instances[caller.graph] else { return false }
      return around.allSatisfy {
        sites.contains(
          CallSite(parent: Int32(truncatingIfNeeded: $0.callSite), graph: caller.graph, node: caller.node))
      }
    }
  }

  /// Whether one node calls a function, and the object graph names it for nothing else.
  func isUsedOnce(_ graph: Int) -> Bool { callers[graph]?.count == 1 && !objects.contains(graph) }

  /// Whether something that the object graph names, beside the signatures, leads to it: that is called from outside as it was.
  func isReachedByName(_ graph: Int) -> Bool { reachedByName.contains(graph) }

  func isConcrete(_ graph: Int) -> Bool { concrete.contains(graph) }

  /// Whether a call gives nothing but what the graph around it was given, and variables.
  private func passesOn(_ caller: Caller) -> Bool {
    let graph = module.graphs[caller.graph]
    return graph.inputs(of: caller.node).allSatisfy { edge in
      guard let node = edge.node else { return false }
      let op = module.context.op(of: node, in: graph)
      return op == "_Arg" || op == "Placeholder" || module.context.outputTypes(of: node, in: graph) == [.resource]
    }
  }

  /// Whether every use of a function, by whomever, is one of its instances.
  func allUsesAreKnown(of graph: Int) -> Bool { isCovered[graph] ?? false }

  struct Link {
    var caller: StoredInstance
    var call: NodeID
    var callee: StoredInstance
  }

  /// The calls that lead from the main graph to an instance, the outermost first; nil if one of them is no plain call.
  func chain(to instance: StoredInstance) -> [Link]? {
    var links: [Link] = []
    var callee = instance
    while callee.graph != 0 {
      guard let around = caller(of: callee),
        ["PartitionedCall", "StatefulPartitionedCall"].contains(
          module.context.op(of: around.node, in: module.graphs[around.instance.graph]))
      else { return nil }
      links.append(Link(caller: around.instance, call: around.node, callee: callee))
      callee = around.instance
    }
    return links.reversed()
  }

  /// The instance around one, and the node there that calls.
  func caller(of instance: StoredInstance) -> (instance: StoredInstance, node: NodeID)? {
    guard lowered.callSites.indices.contains(instance.callSite) else { return nil }
    let call = lowered.callSites[instance.callSite]
    return (StoredInstance(graph: Int(call.graph), callSite: Int(call.parent)), call.node)
  }
}
