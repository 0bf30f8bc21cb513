internal import GraphIR

/// A stored graph as one call or one control-flow node uses it.
struct Instance {
  enum Use {
    /// The main graph.
    case main
    /// The callee of a call, which dissolves into the graph around it.
    case call
    /// Branch `index` of a conditional; a graph of its own.
    case branch(Int)
    case condition
    case body
  }

  let use: Use
  /// The stored graph.
  let graph: Int
  /// The instance that holds the calling node, and that node; -1 for the main graph.
  let parent: Int
  let caller: NodeID
  let callSite: Int32
  /// What names of nodes get in front.
  let prefix: String
  /// How many instances stand around this one.
  let depth: Int

  /// For each node, whether its values are wanted, and whether it was reached by a control edge.
  var isWanted: [Bool]
  var isReached: [Bool]
  /// Outputs that are wanted of nodes whose outputs are told apart: calls, conditionals, loops, identity lists.
  var wantedPorts: [NodeID: Set<Int>] = [:]
  /// Instances that a call, conditional or loop of this one leads to.
  var children: [NodeID: [Int]] = [:]
  /// For a branch or body: which arguments are wanted.
  var wantedArguments: [Bool]

  init(
    use: Use, graph: Int, nodes: Int, arguments: Int, parent: Int, caller: NodeID, callSite: Int32, prefix: String,
    depth: Int
  ) {
    self.use = use
    self.graph = graph
    self.parent = parent
    self.caller = caller
    self.callSite = callSite
    self.prefix = prefix
    self.depth = depth
    isWanted = [Bool](repeating: false, count: nodes)
    isReached = [Bool](repeating: false, count: nodes)
    wantedArguments = [Bool](repeating: false, count: arguments)
  }

  /// Whether the instance is a graph of its own in the lowered model.
  var isRegion: Bool { if case .call = use { false } else { true } }
}
