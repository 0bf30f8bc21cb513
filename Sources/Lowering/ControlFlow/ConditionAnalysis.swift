internal import GraphIR

/// Finds under which conditions the nodes of a graph run, and which sides each `Merge` joins.
struct ConditionAnalysis {
  /// What a `Merge` that ends a conditional joins.
  struct Join {
    var predicate: Edge
    /// The condition under which the `Merge` itself runs.
    var outer: Int32
    /// Which of its inputs comes by each side.
    var ifTrue: Edge
    var ifFalse: Edge
    /// Number of the input that `ifTrue` is.
    var trueIndex: Int
  }

  private(set) var tree = ConditionTree()
  /// For each node, its condition; nil for one that runs under a mix of conditions, inside an unraised loop, or after
  /// a `Merge` that was not understood.
  private(set) var conditions: [Int32?]
  private(set) var joins: [NodeID: Join] = [:]
  /// Why a `Merge` is not among `joins`.
  private(set) var reasons: [NodeID: String] = [:]
  /// For nodes of unraised loops: the condition of what enters the loop.
  private var entries: [NodeID: Int32] = [:]

  /// - Parameter order: nodes with producers before consumers, and pivots before what hangs on them.
  init(_ graph: FlowGraph, order: [NodeID]) {
    conditions = [Int32?](repeating: nil, count: graph.nodes.count)
    for id in order { conditions[Int(id.index)] = condition(of: id, in: graph) }
  }

  /// The condition under which an output is there.
  mutating func condition(of edge: Edge, in graph: FlowGraph) -> Int32? {
    guard let node = edge.node else { return ConditionTree.root }
    guard let condition = conditions[Int(node.index)] else { return nil }
    guard graph.flow(node) == .switching else { return condition }
    guard (0...1).contains(edge.port), let predicate = graph.predicate(of: node) else { return nil }
    return tree.child(of: condition, predicate: predicate, side: edge.port == 1)
  }

  private mutating func condition(of id: NodeID, in graph: FlowGraph) -> Int32? {
    let inputs = graph[id].inputs.map { graph.resolve($0) }
    switch graph.flow(id) {
    case .merge:
      if graph.isLoopMerge(id) {
        let enter = inputs.first { $0.node.map { graph.flow($0) == .enter } ?? false }
        entries[id] = enter?.node.flatMap { entries[$0] }
        reasons[id] = "the loop around it could not be raised"
        return nil
      }
      return join(id, inputs, in: graph)
    case .enter:
      entries[id] = inputs.first.flatMap { condition(of: $0, in: graph) }
      return nil
    case .switching where inputs.count == 2 && inputs[1].node.map({ graph.flow($0) == .loopCondition }) == true:
      entries[id] = inputs[0].node.flatMap { entries[$0] }
      return nil
    case .exit: return inputs.first?.node.flatMap { entries[$0] }
    case .loopCondition, .nextIteration: return nil
    default: break
    }
    var all: Int32 = ConditionTree.root
    for edge in inputs {
      guard let one = condition(of: edge, in: graph), let joined = tree.joined(all, one) else { return nil }
      all = joined
    }
    for control in graph[id].controls.compactMap({ graph.control($0) }) {
      guard let one = conditions[Int(control.index)] else { return nil }
      guard let joined = tree.joined(all, one) else { return nil }
      all = joined
    }
    return all
  }

  private mutating func join(_ id: NodeID, _ inputs: [Edge], in graph: FlowGraph) -> Int32? {
    guard inputs.count == 2 else {
      reasons[id] = "it joins \(inputs.count) values instead of the two sides of a condition"
      return nil
    }
    guard let first = condition(of: inputs[0], in: graph), let second = condition(of: inputs[1], in: graph) else {
      reasons[id] = "what it joins depends on conditions or loops that could not be raised"
      return nil
    }
    guard first != ConditionTree.root, second != ConditionTree.root else {
      reasons[id] = "a value that it joins comes by neither side of a condition"
      return nil
    }
    let (a, b) = (tree[first], tree[second])
    guard a.parent == b.parent, a.predicate == b.predicate, a.side != b.side else {
      reasons[id] = "the values that it joins are not the two sides of one condition"
      return nil
    }
    joins[id] = Join(
      predicate: a.predicate, outer: a.parent, ifTrue: a.side ? inputs[0] : inputs[1],
      ifFalse: a.side ? inputs[1] : inputs[0], trueIndex: a.side ? 0 : 1)
    return a.parent
  }
}
