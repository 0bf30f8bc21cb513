internal import GraphIR

/// A graph while control flow is being raised: nodes are added, outputs are forwarded, order does not matter.
///
/// Nodes that nothing reads any more stay until the graph is written.
struct FlowGraph {
  struct Node {
    var name: Symbol
    var op: Symbol
    var flow: FlowOp
    /// The node of the graph that raising started from; nil for one that raising made.
    var source: NodeID?
    /// Of a node that raising made.
    var attributes: [AttributeEntry] = []
    /// Element types of the outputs of a node that raising made.
    var types: [DataType] = []
    var inputs: [Edge]
    var controls: [NodeID] = []
    var provenance: Provenance
    /// The graphs that an `If` or `While` made by raising owns.
    var regions: [Int] = []
    /// Why the construct that ends here was left as it is.
    var reason: String?
    /// Of a `LoopCond` that was left: the name of its frame.
    var frame: String?
  }

  var name: Symbol
  var nodes: [Node] = []
  var arguments: [NodeID] = []
  var results: [Edge] = []
  var resultNames: [Symbol] = []
  /// How many graphs lie within each other below this one, itself counted.
  var depth = 1
  /// Outputs whose readers read another one instead.
  private var forwards: [Edge: Edge] = [:]
  /// Nodes that went into a graph of their own.
  private(set) var isMoved: [Bool] = []

  init(name: Symbol) { self.name = name }

  subscript(id: NodeID) -> Node {
    get { nodes[Int(id.index)] }
    set { nodes[Int(id.index)] = newValue }
  }

  @discardableResult
  mutating func add(_ node: Node) -> NodeID {
    nodes.append(node)
    isMoved.append(false)
    return NodeID(nodes.count - 1)
  }

  mutating func forward(_ edge: Edge, to target: Edge) { forwards[edge] = target }

  mutating func markMoved(_ id: NodeID) { isMoved[Int(id.index)] = true }

  func resolve(_ edge: Edge) -> Edge { forwards.isEmpty ? edge : forwards[edge] ?? edge }

  /// The node that a control edge waits for now; nil if that is in another graph.
  func control(_ id: NodeID) -> NodeID? {
    if let node = forwards[Edge(node: id, port: 0)]?.node { return node }
    return isMoved[Int(id.index)] ? nil : id
  }

  func flow(_ id: NodeID) -> FlowOp { nodes[Int(id.index)].flow }

  /// What a node reads first.
  func firstInput(_ id: NodeID) -> Edge? { self[id].inputs.first.map(resolve) }

  /// The output that stands for a predicate: identities around it do not tell predicates apart.
  func predicate(of switching: NodeID) -> Edge? {
    guard self[switching].inputs.count == 2 else { return nil }
    var edge = resolve(self[switching].inputs[1])
    // One identity can stand there; more are hostile, and then the predicates are just different.
    for _ in 0..<4 {
      guard let node = edge.node, flow(node) == .identity, let input = firstInput(node) else { break }
      edge = input
    }
    return edge
  }

  /// Whether a Merge starts a loop: what it reads comes by Enter or NextIteration.
  func isLoopMerge(_ id: NodeID) -> Bool {
    self[id].inputs.contains { edge in
      guard let node = edge.node else { return false }
      return flow(node) == .nextIteration || flow(node) == .enter
    }
  }

  /// Which control edges count.
  enum ControlEdges {
    case none
    /// Those from the pivots of conditionals: they decide which side a constant is on.
    case pivots
    case all
  }

  func controls(of id: NodeID, _ edges: ControlEdges) -> [NodeID] {
    let all = self[id].controls
    if all.isEmpty { return all }
    switch edges {
    case .none: return []
    case .all: return all.compactMap { control($0) }
    case .pivots: return all.compactMap { control($0) }.filter { isPivot($0) }
    }
  }

  /// Whether a node is an identity behind a `Switch` of a conditional.
  func isPivot(_ id: NodeID) -> Bool {
    guard flow(id) == .identity, let switching = firstInput(id)?.node, flow(switching) == .switching,
      self[switching].inputs.count == 2
    else { return false }
    return self[switching].inputs[1].node.map { flow($0) != .loopCondition } ?? true
  }

  func readsSwitch(_ id: NodeID) -> Bool {
    firstInput(id)?.node.map { flow($0) == .switching } ?? false
  }

  // MARK: Order

  /// What must run: what the results read, and effects.
  var roots: [NodeID] {
    results.compactMap { resolve($0).node }
      + nodes.indices.lazy.filter { nodes[$0].flow == .effect && !isMoved[$0] }.map { NodeID($0) }
  }

  /// The nodes that `roots` need, producers before consumers but for what feeds back into a loop's Merge.
  ///
  /// - Complexity: linear; a stack of its own, as graphs are deeper than any call stack.
  func order(from roots: [NodeID], controls: ControlEdges) -> [NodeID] {
    var order: [NodeID] = []
    var isVisited = [Bool](repeating: false, count: nodes.count)
    var stack: [(node: NodeID, controls: [NodeID], next: Int)] = []
    var pending = Array(roots.reversed())
    while let root = pending.popLast() {
      guard !isVisited[Int(root.index)] else { continue }
      isVisited[Int(root.index)] = true
      stack.append((root, self.controls(of: root, controls), 0))
      while let top = stack.indices.last {
        let id = stack[top].node
        let next = stack[top].next
        let inputCount = nodes[Int(id.index)].inputs.count
        guard next < inputCount + stack[top].controls.count else {
          order.append(id)
          stack.removeLast()
          continue
        }
        stack[top].next += 1
        let producer =
          next < inputCount ? resolve(nodes[Int(id.index)].inputs[next]).node : stack[top].controls[next - inputCount]
        guard let producer, !isVisited[Int(producer.index)] else { continue }
        if flow(id) == .merge, flow(producer) == .nextIteration {
          pending.append(producer)
          continue
        }
        isVisited[Int(producer.index)] = true
        stack.append((producer, self.controls(of: producer, controls), 0))
      }
    }
    return order
  }

  /// For each node, whether what must run needs it, however far behind.
  func liveness(controls: ControlEdges) -> [Bool] {
    var isLive = [Bool](repeating: false, count: nodes.count)
    for id in order(from: roots, controls: controls) { isLive[Int(id.index)] = true }
    return isLive
  }
}

/// For each node, the nodes that read it, as one array.
struct Consumers {
  private var starts: [Int32]
  private var consumers: [NodeID]

  /// - Parameter isCounted: which nodes count as consumers.
  init(_ graph: FlowGraph, controls: FlowGraph.ControlEdges, isCounted: (NodeID) -> Bool) {
    var starts = [Int32](repeating: 0, count: graph.nodes.count + 1)
    func each(_ body: (_ producer: NodeID, _ consumer: NodeID) -> Void) {
      for index in graph.nodes.indices where isCounted(NodeID(index)) {
        for edge in graph.nodes[index].inputs { if let node = graph.resolve(edge).node { body(node, NodeID(index)) } }
        for node in graph.controls(of: NodeID(index), controls) { body(node, NodeID(index)) }
      }
    }
    each { producer, _ in starts[Int(producer.index) + 1] += 1 }
    for index in graph.nodes.indices { starts[index + 1] += starts[index] }
    var next = starts
    var consumers = [NodeID](repeating: NodeID(0), count: Int(starts.last ?? 0))
    each { producer, consumer in
      consumers[Int(next[Int(producer.index)])] = consumer
      next[Int(producer.index)] += 1
    }
    self.starts = starts
    self.consumers = consumers
  }

  subscript(id: NodeID) -> ArraySlice<NodeID> {
    let index = Int(id.index)
    // Nodes that were added later have no consumers of their own here.
    guard index + 1 < starts.count else { return [] }
    return consumers[Int(starts[index])..<Int(starts[index + 1])]
  }
}
