internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// The names of the ops and attributes of functional control flow, as symbols of one model.
struct FunctionalOps {
  let conditionals: Set<Symbol>
  let cases: Set<Symbol>
  let loops: Set<Symbol>

  init(_ context: GraphContext) {
    func find(_ names: [String]) -> Set<Symbol> { Set(names.compactMap(context.strings.find)) }
    conditionals = find(["If", "StatelessIf"])
    cases = find(["Case", "StatelessCase"])
    loops = find(["While", "StatelessWhile"])
  }

  var isEmpty: Bool { conditionals.isEmpty && cases.isEmpty && loops.isEmpty }

  func contains(_ op: Symbol) -> Bool { conditionals.contains(op) || cases.contains(op) || loops.contains(op) }
}

extension LoweredModel {
  /// The graphs that a node's attributes name, in the order `then_branch`, `else_branch`, `branches`, `cond`, `body`.
  func callees(of id: NodeID, in graph: Graph) -> [Int] {
    let context = module.context
    var found: [Int] = []
    for key in ["then_branch", "else_branch", "branches", "cond", "body"] {
      guard let symbol = context.strings.find(key), let entry = graph.attribute(symbol, of: id) else { continue }
      let value = context[entry.value]
      for function in value.asFunctions ?? value.asFunction.map({ [$0] }) ?? [] {
        if let index = module.indices[function.name] { found.append(index) }
      }
    }
    return found
  }

  /// The graphs that the main graph leads to, each before those that it leads to.
  var reachableGraphs: [Int] { reachableGraphs(from: [0]) }

  /// The graphs that some lead to, these first, each before those that it leads to.
  func reachableGraphs(from roots: [Int]) -> [Int] {
    let functional = FunctionalOps(module.context)
    var order = roots
    if functional.isEmpty { return order }
    var seen = Set(roots)
    var position = 0
    while position < order.count {
      let graph = module.graphs[order[position]]
      position += 1
      for id in graph.nodeIDs where functional.contains(graph[id].op) {
        for index in callees(of: id, in: graph) where seen.insert(index).inserted { order.append(index) }
      }
    }
    return order
  }

  /// Adds a graph with what belongs to it.
  mutating func add(_ graph: Graph, provenance: [Provenance], types: TypeTable) {
    module.add(graph)
    self.provenance.append(provenance)
    self.types.append(types)
    feeds.append([UInt64](repeating: 0, count: graph.nodes.count))
  }

  /// A name that no graph has, `name` with a number behind it if need be.
  mutating func uniqueGraphName(_ name: String) -> Symbol {
    var symbol = module.context.strings.intern(name)
    var number = 0
    while module.indices[symbol] != nil {
      number += 1
      symbol = module.context.strings.intern("\(name)_\(number)")
    }
    return symbol
  }
}
