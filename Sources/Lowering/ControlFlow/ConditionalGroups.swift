internal import GraphIR

/// Which `Merge`s end the same conditional: those whose branches share a node.
///
/// Groups that no node joins can still become one `If`; those that a node joins must, or it would run twice.
struct ConditionalGroups {
  /// The `Merge`s of the outermost conditionals, in order.
  let merges: [NodeID]
  /// For each node, one of the `Merge`s it is computed for, -1 for none.
  private var owners: [Int32]
  private var parents: [Int]
  private(set) var sizes: [Int]
  /// For each group that cannot be raised, why.
  private(set) var failures: [Int: String] = [:]
  let numbers: [NodeID: Int]

  init(_ graph: FlowGraph, _ analysis: ConditionAnalysis, order: [NodeID], isLive: [Bool], names: StringTable) {
    merges = order.filter { isLive[Int($0.index)] && analysis.joins[$0]?.outer == ConditionTree.root }
    numbers = Dictionary(uniqueKeysWithValues: merges.enumerated().map { ($1, $0) })
    owners = [Int32](repeating: -1, count: graph.nodes.count)
    parents = Array(merges.indices)
    sizes = [Int](repeating: 0, count: merges.count)
    for number in merges.indices { own(number, graph, analysis) }
    for number in merges.indices { sizes[group(of: number)] += 1 }
    guard !merges.isEmpty else { return }
    let consumers = Consumers(graph, controls: .none) { isLive[Int($0.index)] }
    var results: Set<NodeID> = []
    for edge in graph.results { if let node = graph.resolve(edge).node { results.insert(node) } }
    for index in graph.nodes.indices where owners[index] >= 0 && graph.nodes[index].flow != .constant {
      let id = NodeID(index)
      let group = group(of: Int(owners[index]))
      guard failures[group] == nil else { continue }
      if results.contains(id) {
        failures[group] = "'\(names[graph[id].name])' of a branch is an output"
      } else if let reader = consumers[id].first(where: { owners[Int($0.index)] < 0 && numbers[$0] == nil }) {
        failures[group] = "'\(names[graph[reader].name])' reads a value of a branch outside of it"
      }
    }
  }

  /// The group of a `Merge`, by the number of one of its members.
  mutating func group(of number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    var next = number
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// Some members of a group were taken on their own.
  mutating func shrink(_ group: Int, by count: Int) { sizes[group] -= count }

  private mutating func own(_ number: Int, _ graph: FlowGraph, _ analysis: ConditionAnalysis) {
    guard let join = analysis.joins[merges[number]] else { return }
    var stack = [join.ifTrue.node, join.ifFalse.node].compactMap { $0 }
    while let id = stack.popLast() {
      guard let condition = analysis.conditions[Int(id.index)], condition != ConditionTree.root else { continue }
      let owner = owners[Int(id.index)]
      if owner >= 0 {
        // A constant is copied to wherever it is read.
        if graph.flow(id) == .constant { continue }
        let (a, b) = (group(of: Int(owner)), group(of: number))
        parents[max(a, b)] = min(a, b)
        continue
      }
      owners[Int(id.index)] = Int32(truncatingIfNeeded: number)
      for edge in graph[id].inputs { if let node = graph.resolve(edge).node { stack.append(node) } }
      stack.append(contentsOf: analysis.innerPivots(of: id, in: graph))
    }
  }
}

extension ConditionAnalysis {
  /// The pivots of conditionals within the outermost one that a node hangs on by control edges.
  func innerPivots(of id: NodeID, in graph: FlowGraph) -> [NodeID] {
    graph[id].controls.filter { control in
      guard graph.flow(control) == .identity, let condition = conditions[Int(control.index)] else { return false }
      return tree[condition].depth >= 2
    }
  }
}
