internal import GraphIR

/// Infers the graphs of one module: the main graph, and through its control flow the branches and bodies.
final class ModuleInference {
  /// What stands in for an argument of a branch or body.
  struct Argument: Equatable {
    var fact: OutputFact
    /// Of a handle.
    var elementShape: PartialShape?

    static let unknown = Argument(fact: .unknown)

    func joined(with other: Argument) -> Argument {
      var elementShape: PartialShape?
      if let a = self.elementShape, let b = other.elementShape { elementShape = a.joined(with: b) }
      return Argument(fact: fact.joined(with: other.fact), elementShape: elementShape)
    }
  }

  /// Control flow nested deeper than this is not looked into.
  static let maximumDepth = 64

  let module: GraphModule
  let resolver: OpResolver
  let inputShapes: [NodeID: PartialShape]
  let scalarPlaceholdersAreUnknown: Bool
  private var graphs: [GraphInference?]
  /// Which node of which graph each graph was first called from.
  private var owners: [CallOwner?]
  /// Results of graphs that more than one node calls, which are inferred once for all, from unknown arguments.
  private var sharedResults: [[Argument]?]
  /// Nodes that may still be visited before loops are no longer followed exactly.
  private var budget: Int

  private struct CallOwner: Equatable {
    let graph: Int
    let node: NodeID
  }

  init(_ module: GraphModule, inputShapes: [NodeID: PartialShape], scalarPlaceholdersAreUnknown: Bool) {
    self.module = module
    self.inputShapes = inputShapes
    self.scalarPlaceholdersAreUnknown = scalarPlaceholdersAreUnknown
    resolver = OpResolver(module.context)
    graphs = module.graphs.map { _ in nil }
    owners = module.graphs.map { _ in nil }
    sharedResults = module.graphs.map { _ in nil }
    // Loops nested in loops multiply their rounds; beyond this they are widened at once instead.
    budget = 64 * module.graphs.reduce(0) { $0 + $1.nodes.count } + 100_000
  }

  var isExhausted: Bool { budget <= 0 }

  func run() {
    _ = visit(0, arguments: [], depth: 0)
    // Graphs that nothing calls, or that lie too deep: their types are known all the same.
    for index in module.graphs.indices where graphs[index] == nil { _ = visit(index, arguments: [], depth: 1) }
  }

  func tables() -> [TypeTable] {
    module.graphs.indices.map { index in
      guard let inferred = graphs[index]?.node else {
        var table = TypeTable()
        for _ in module.graphs[index].nodes { table.append(EmptyCollection()) }
        return table
      }
      return TypeTable(ends: inferred.ends, facts: inferred.facts)
    }
  }

  func contradictions() -> [ModelFact] {
    graphs.flatMap { $0?.contradictions.sorted { $0.node < $1.node }.map(\.fact) ?? [] }
  }

  /// Infers a function for one call and gives the facts of its results, nil if it cannot be followed.
  func call(_ name: Symbol, from owner: Int, node: NodeID, arguments: [Argument], depth: Int) -> [Argument]? {
    guard let index = module.indices[name], index != 0, depth < Self.maximumDepth else { return nil }
    let caller = CallOwner(graph: owner, node: node)
    if let known = owners[index], known != caller {
      if let results = sharedResults[index] { return results }
      // A graph that is being inferred further up calls itself: it gets no second table.
      if graphs[index]?.isActive == true { return nil }
      let results = visit(index, arguments: [], depth: depth)
      sharedResults[index] = results
      return results
    }
    if graphs[index]?.isActive == true { return nil }
    owners[index] = caller
    return visit(index, arguments: arguments, depth: depth)
  }

  private func visit(_ index: Int, arguments: [Argument], depth: Int) -> [Argument] {
    budget -= module.graphs[index].nodes.count
    let graph: GraphInference
    if let known = graphs[index] {
      graph = known
    } else {
      graph = GraphInference(module: self, index: index)
      graphs[index] = graph
    }
    return graph.run(arguments: arguments, depth: depth)
  }
}

extension OutputFact {
  /// What holds for both.
  func joined(with other: OutputFact) -> OutputFact {
    var value: [Int64?]?
    if let a = self.value, let b = other.value, a.count == b.count {
      let common = zip(a, b).map { $0 == $1 ? $0 : nil }
      if common.contains(where: { $0 != nil }) { value = common }
    }
    return OutputFact(
      dtype: dtype.base == other.dtype.base ? dtype : .invalid, shape: shape.joined(with: other.shape), value: value)
  }
}
