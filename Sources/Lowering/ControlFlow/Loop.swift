internal import GraphIR

/// A v1 loop: the frame that one `LoopCond` decides about.
struct Loop {
  enum State {
    case open
    /// What the loop does is being looked for.
    case searching
    case raised(NodeID)
    case failed
  }

  /// A value that changes from turn to turn.
  struct Variable {
    var merge: NodeID
    var enter: NodeID
    var next: NodeID
  }

  let condition: NodeID
  var state = State.open
  var frame: String?
  var switches: [NodeID] = []
  var exits: [NodeID] = []
  var variables: [Variable] = []
  /// `Enter`s of what stays the same in all turns.
  var invariants: [NodeID] = []
  /// What the condition computes, and what a turn computes; constants and cheap values may be in both.
  var conditionNodes: [NodeID] = []
  var bodyNodes: [NodeID] = []
  /// Why the loop cannot be raised.
  var failure: String?

  init(condition: NodeID) { self.condition = condition }
}

/// The loops of a graph, with which nodes belong to which.
struct LoopTable {
  private(set) var indices: [NodeID: Int] = [:]
  var loops: [Loop] = []

  /// Finds the loops by their `LoopCond`, not by the name of the frame, which two inlined calls share.
  init(_ graph: FlowGraph, isLive: [Bool]) {
    for index in graph.nodes.indices where isLive[index] && graph.nodes[index].flow == .loopCondition {
      indices[NodeID(index)] = loops.count
      loops.append(Loop(condition: NodeID(index)))
    }
    guard !loops.isEmpty else { return }
    for index in graph.nodes.indices where isLive[index] {
      let id = NodeID(index)
      switch graph.flow(id) {
      case .switching: if let loop = self.loop(ofSwitch: id, in: graph) { loops[loop].switches.append(id) }
      case .exit: if let loop = self.loop(ofExit: id, in: graph) { loops[loop].exits.append(id) }
      default: break
      }
    }
  }

  /// The loop whose condition a `Switch` reads, nil for one of a conditional.
  func loop(ofSwitch id: NodeID, in graph: FlowGraph) -> Int? {
    let inputs = graph[id].inputs
    guard inputs.count == 2, let predicate = inputs[1].node else { return nil }
    return indices[predicate]
  }

  func loop(ofExit id: NodeID, in graph: FlowGraph) -> Int? {
    guard let edge = graph[id].inputs.first, edge.port == 0, let node = edge.node, graph.flow(node) == .switching
    else { return nil }
    return loop(ofSwitch: node, in: graph)
  }
}
