internal import ArtifactIO
internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Copies graphs of a model into one that is being edited: a branch that is always taken, a body once for each turn.
///
/// In a lowered model each branch and body belongs to one node. So what a copied node names is copied too, under a name of
/// its own, and the copies are added to the model after the edit (`LoweredModel.edit(_:inlining:)`).
struct GraphInlining {
  /// A function made for a copied node.
  struct Copy {
    /// Its number in `graphs`.
    var graph: Int
    /// The graph of the model that it has the nodes of.
    var original: Int
  }

  /// Those of the model, and behind them the copies.
  private(set) var graphs: [Graph]
  private(set) var copies: [Copy] = []
  private let types: [TypeTable]
  private var indices: [Symbol: Int]
  /// How often a name was given with a number behind it.
  private var lastNumbers: [Symbol: Int] = [:]

  init(_ model: LoweredModel) {
    graphs = model.module.graphs
    types = model.types
    indices = model.module.indices
  }

  /// The number of the graph that a function is, copies included.
  func index(of function: Symbol) -> Int? { indices[function] }

  /// What is known of the outputs in a graph.
  func facts(of graph: Int) -> TypeTable { types[original(of: graph)] }

  private func original(of graph: Int) -> Int {
    graph < types.count ? graph : copies[graph - types.count].original
  }

  /// Copies a function's nodes into a graph.
  ///
  /// Copied nodes keep their attributes, facts and provenance, and those that only run for their effect still do.
  ///
  /// - Parameters:
  ///   - function: its number in `graphs`.
  ///   - arguments: what its arguments are, one for each.
  ///   - prefix: stands before the names of the copies.
  ///   - node: the node of the edited graph that the copies stand for.
  /// - Returns: what the function gives; nil, and nothing is copied, if it takes another number of arguments.
  /// - Complexity: linear in the function and what it calls.
  mutating func inline(
    _ function: Int, arguments: [Edge], prefix: String, into editor: inout GraphEditor, like node: NodeID
  ) -> [Edge]? {
    let graph = graphs[function]
    guard arguments.count == graph.arguments.count else { return nil }
    let arguments = arguments.map { editor.resolve($0) }
    let facts = facts(of: function)
    var places = [NodeID?](repeating: nil, count: graph.nodes.count)
    var passed: [NodeID: Edge] = [:]
    for (id, edge) in zip(graph.arguments, arguments) { passed[id] = edge }
    var isRead = [Bool](repeating: false, count: graph.nodes.count)
    for edge in graph.inputs where !edge.isUnresolved { isRead[Int(edge.nodeIndex)] = true }
    for id in graph.controls { isRead[Int(id.index)] = true }
    for edge in graph.results where !edge.isUnresolved { isRead[Int(edge.nodeIndex)] = true }
    var names: [Symbol: Symbol] = [:]

    for id in graph.nodeIDs where passed[id] == nil {
      let copy = editor.addCopy(
        of: id, in: graph, number: original(of: function), prefix: prefix, facts: Array(facts.outputs(of: id)),
        like: node)
      places[Int(id.index)] = copy
      let entries = renamed(Array(graph.attributes(of: id)), &names, &editor.context)
      if let entries { editor.setAttributes(of: copy, entries) }
      if !isRead[Int(id.index)] { editor.addEffect(copy) }
    }
    var unresolved: [Int32: Edge] = [:]
    func moved(_ edge: Edge) -> Edge {
      guard let producer = edge.node else {
        if let known = unresolved[edge.port] { return known }
        var input = graph.unresolvedInputs[Int(edge.port)]
        input.consumer = input.consumer.flatMap { places[Int($0.index)] }
        let new = editor.addUnresolved(input)
        unresolved[edge.port] = new
        return new
      }
      if let argument = passed[producer] { return argument }
      return places[Int(producer.index)].map { Edge(node: $0, port: Int(edge.port)) } ?? edge
    }
    for id in graph.nodeIDs {
      guard let copy = places[Int(id.index)] else { continue }
      let inputs = graph.inputs(of: id)
      if !inputs.isEmpty { editor.setInputs(of: copy, inputs.map(moved)) }
      let controls = graph.controls(of: id).compactMap { places[Int($0.index)] ?? passed[$0]?.node }
      if !controls.isEmpty { editor.setControls(of: copy, controls) }
    }
    return graph.results.map(moved)
  }

  // MARK: Functions of copied nodes

  /// Attributes that name copies of the functions; nil if they name none.
  private mutating func renamed(
    _ entries: [AttributeEntry], _ names: inout [Symbol: Symbol], _ context: inout GraphContext
  ) -> [AttributeEntry]? {
    let functions = entries.flatMap { context[$0.value].functionNames }
    guard !functions.isEmpty else { return nil }
    for name in functions where names[name] == nil { copy(name, &names, &context) }
    return Self.renamed(entries, names, &context)
  }

  private static func renamed(
    _ entries: [AttributeEntry], _ names: [Symbol: Symbol], _ context: inout GraphContext
  ) -> [AttributeEntry] {
    entries.map { entry in
      let value = context[entry.value]
      guard !value.functionNames.isEmpty else { return entry }
      var entry = entry
      entry.value = context.add(value.renamingFunctions { names[$0] ?? $0 })
      return entry
    }
  }

  /// Copies a function, and those that it leads to, each under a new name, noted in `names`.
  private mutating func copy(_ function: Symbol, _ names: inout [Symbol: Symbol], _ context: inout GraphContext) {
    let first = graphs.count
    var waiting = [function]
    while let name = waiting.popLast() {
      guard names[name] == nil, let index = indices[name] else { continue }
      names[name] = add(graphs[index], original: original(of: index), named: unique(name, &context))
      for id in graphs[index].nodeIDs { waiting += context.functions(of: id, in: graphs[index]) }
    }
    // Only now all names are known.
    for index in first..<graphs.count {
      for id in graphs[index].nodeIDs where !context.functions(of: id, in: graphs[index]).isEmpty {
        let entries = Self.renamed(Array(graphs[index].attributes(of: id)), names, &context)
        graphs[index].setAttributes(of: id, entries)
      }
    }
  }

  private mutating func add(_ graph: Graph, original: Int, named name: Symbol) -> Symbol {
    var copy = graph
    copy.name = name
    graphs.append(copy)
    copies.append(Copy(graph: graphs.count - 1, original: original))
    indices[name] = graphs.count - 1
    return name
  }

  private mutating func unique(_ name: Symbol, _ context: inout GraphContext) -> Symbol {
    var number = lastNumbers[name] ?? 0
    var symbol = name
    while indices[symbol] != nil {
      number += 1
      symbol = context.strings.intern("\(context.strings[name])_\(number)")
    }
    lastNumbers[name] = number
    return symbol
  }
}
