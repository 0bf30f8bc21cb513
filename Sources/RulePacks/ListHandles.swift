internal import GraphIR

/// Where the handles of TensorLists go in one graph.
///
/// The runtime keeps one list and changes it in place, where TensorFlow makes a new one: what reads an older handle sees the
/// change, if it comes later.
struct ListHandles {
  let context: RuleContext
  let graph: Int

  /// Ops that change the list that they are given.
  static let writers: Set<String> = ["TensorListSetItem", "TensorListPushBack", "TensorListPopBack"]
  private static let calls: Set<String> = ["While", "StatelessWhile", "If", "StatelessIf"]
  private static let maximumDepth = 8
  private static let maximumSteps = 10_000

  /// What reads an edge: nodes with the position of the input; nil for who called the graph.
  struct Reader: Hashable {
    var node: NodeID?
    var input: Int
  }

  func readers(of edge: Edge) -> [Reader] {
    var result: [Reader] = []
    guard let producer = edge.node else { return [] }
    for id in context.consumers(of: NodeSubject(graph: graph, id: producer)) {
      for (index, input) in context.inputs(of: NodeSubject(graph: graph, id: id)).enumerated() where input == edge {
        result.append(Reader(node: id, input: index))
      }
    }
    for (index, result_) in context.module.graphs[graph].results.enumerated() where result_ == edge {
      result.append(Reader(node: nil, input: index))
    }
    return result
  }

  /// Whether a reader changes the list: a writer, or a branch or loop that has one.
  func writes(_ reader: Reader, depth: Int = 0) -> Bool {
    guard let id = reader.node else { return false }
    let node = NodeSubject(graph: graph, id: id)
    let op = context.op(of: node)
    if Self.writers.contains(op) { return reader.input == 0 }
    guard Self.calls.contains(op), depth < Self.maximumDepth else { return false }
    let isLoop = op.hasSuffix("While")
    return (isLoop ? ["cond", "body"] : ["then_branch", "else_branch"]).contains { attribute in
      guard let name = context.attribute(attribute, of: node)?.asFunction?.name,
        let index = context.module.indices[name]
      else { return false }
      let arguments = context.module.graphs[index].arguments
      // The first input of a branch is the condition.
      let position = isLoop ? reader.input : reader.input - 1
      guard arguments.indices.contains(position) else { return false }
      let inner = ListHandles(context: context, graph: index)
      return inner.readers(of: Edge(node: arguments[position], port: 0)).contains { inner.writes($0, depth: depth + 1) }
    }
  }

  /// Whether a node comes before another one because the other needs it.
  func precedes(_ first: NodeID, _ second: NodeID) -> Bool {
    var seen: Set<NodeID> = [second]
    var work = [second]
    var steps = 0
    while let current = work.popLast(), steps < Self.maximumSteps {
      steps += 1
      for edge in context.inputs(of: NodeSubject(graph: graph, id: current)) {
        guard let producer = edge.node else { continue }
        if producer == first { return true }
        if seen.insert(producer).inserted { work.append(producer) }
      }
    }
    return false
  }
}
