internal import GraphIR

/// The order in which the nodes of a graph are looked at: each after those that it reads.
enum EvaluationOrder {
  /// Loops of v1 frames close only through `NextIteration`, for which a `Merge` does not wait; nodes on any other cycle,
  /// and those behind it, are left out.
  ///
  /// - Complexity: linear in nodes and edges.
  static func order(of graph: Graph, resolver: OpResolver) -> [Int32] {
    let nodes = graph.nodes
    let edges = graph.inputs
    let count = nodes.count
    func waits(_ node: Node, for edge: Edge) -> Bool {
      let producer = Int(edge.nodeIndex)
      guard producer >= 0, producer < count else { return false }
      return resolver[nodes[producer].op].role != .nextIteration || resolver[node.op].role != .merge
    }
    // Files are nearly always written in this order already.
    var isOrdered = true
    check: for (index, node) in nodes.enumerated() {
      for edge in edges[node.inputs.range] where Int(edge.nodeIndex) >= index && waits(node, for: edge) {
        isOrdered = false
        break check
      }
    }
    if isOrdered { return (0..<count).map { Int32(truncatingIfNeeded: $0) } }

    var pending = [Int32](repeating: 0, count: count)
    var ends = [Int32](repeating: 0, count: count + 1)
    for (index, node) in nodes.enumerated() {
      for edge in edges[node.inputs.range] where waits(node, for: edge) {
        pending[index] += 1
        ends[Int(edge.nodeIndex) + 1] += 1
      }
    }
    for index in 0..<count { ends[index + 1] += ends[index] }
    var consumers = [Int32](repeating: 0, count: Int(ends[count]))
    var next = ends
    for (index, node) in nodes.enumerated() {
      for edge in edges[node.inputs.range] where waits(node, for: edge) {
        let producer = Int(edge.nodeIndex)
        consumers[Int(next[producer])] = Int32(truncatingIfNeeded: index)
        next[producer] += 1
      }
    }
    var order: [Int32] = []
    order.reserveCapacity(count)
    for index in 0..<count where pending[index] == 0 { order.append(Int32(truncatingIfNeeded: index)) }
    var position = 0
    while position < order.count {
      let producer = Int(order[position])
      position += 1
      for slot in Int(ends[producer])..<Int(ends[producer + 1]) {
        let consumer = consumers[slot]
        pending[Int(consumer)] -= 1
        if pending[Int(consumer)] == 0 { order.append(consumer) }
      }
    }
    return order
  }
}
