internal import ArtifactIO
internal import GraphIR

/// What the passes of raising share: the graph that they started from, and the graphs that they made of it.
///
/// A class, as passes in turn take a graph out, change it and put it back, and none should copy the context.
final class FlowModule {
  /// Control flow nested deeper than this stays as it is: nothing real comes near, and later passes nest with it.
  static let maximumDepth = 32

  var context: GraphContext
  let source: Graph
  let ops: FlowOps
  /// The graph that raising started from first, then those made of its parts.
  var graphs: [FlowGraph]
  private var functionNames: Set<Symbol>

  init(
    _ source: Graph, provenance: [Provenance], results: [Edge], ops: FlowOps, context: GraphContext,
    functionNames: Set<Symbol>
  ) {
    self.context = context
    self.source = source
    self.ops = ops
    self.functionNames = functionNames
    var graph = FlowGraph(name: source.name)
    for (id, provenance) in zip(source.nodeIDs, provenance) {
      graph.add(
        FlowGraph.Node(
          name: source[id].name, op: source[id].op, flow: ops.flow(source[id].op), source: id,
          inputs: Array(source.inputs(of: id)), controls: Array(source.controls(of: id)), provenance: provenance))
    }
    graph.arguments = source.arguments
    graph.results = results
    graph.resultNames = source.resultNames
    graphs = [graph]
  }

  /// The names of all functions, with those made here.
  var allFunctionNames: Set<Symbol> { functionNames }

  func intern(_ name: String) -> Symbol { context.strings.intern(name) }

  /// The symbol of an op whose definition the context then has.
  func define(_ op: String) -> Symbol {
    let symbol = intern(op)
    if context.definitions[symbol] == nil, let definition = OpRegistry.tensorFlow.definition(of: op) {
      context.define(symbol, as: definition)
    }
    return symbol
  }

  func entry(_ key: String, _ value: AttributeValue) -> AttributeEntry {
    AttributeEntry(key: intern(key), value: context.add(value), origin: .empty)
  }

  /// A list of types, which is just empty if it has none.
  func entry(_ key: String, types: [DataType]) -> AttributeEntry {
    entry(key, .list(types.isEmpty ? .empty : .types(types)))
  }

  /// A name that no other function has.
  func functionName(_ text: String) -> Symbol {
    let wanted = Self.flattened(text)
    var symbol = intern(wanted)
    var number = 0
    while !functionNames.insert(symbol).inserted {
      number += 1
      symbol = intern("\(wanted)_\(number)")
    }
    return symbol
  }

  /// Names of functions and of their arguments have no scopes.
  static func flattened(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }

  /// The scope of a node, or its name if it has none: `a/b` for `a/b/Merge`.
  func scope(of node: FlowGraph.Node) -> String {
    let name = context.strings[node.name]
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")), slash > name.startIndex else { return name }
    return String(name[..<slash])
  }

  /// The element type of an output, nil if it is not known.
  func type(of edge: Edge, in graph: FlowGraph) -> DataType? {
    guard let id = edge.node else { return nil }
    let port = Int(edge.port)
    let node = graph[id]
    let types = node.source.map { context.outputTypes(of: $0, in: source) } ?? node.types
    guard let types, types.indices.contains(port), types[port].isKnown else { return nil }
    return types[port].base
  }

  /// An attribute of a node that raising did not make.
  func attribute(_ key: String, of node: FlowGraph.Node) -> AttributeValue? {
    node.source.flatMap { context.attribute(key, of: $0, in: source) }
  }

  /// The frame that an `Enter` leads into.
  func frame(of node: FlowGraph.Node) -> String? { attribute("frame_name", of: node)?.asString }

  /// Whether a node may stand in two graphs instead of one.
  func isCopyable(_ node: FlowGraph.Node) -> Bool {
    node.flow == .constant || (node.regions.isEmpty && (node.flow.isDataflow || ops.isCopyable(node.op)))
  }

  /// Whether a node stands before another one in the stored model, where a loop's variables are in their order.
  func before(_ a: FlowGraph.Node, _ b: FlowGraph.Node) -> Bool {
    let (x, y) = (a.provenance, b.provenance)
    return (x.callSite, x.graph, x.node?.index ?? -1, a.source?.index ?? -1)
      < (y.callSite, y.graph, y.node?.index ?? -1, b.source?.index ?? -1)
  }

  // MARK: Parts

  /// A part of a graph that becomes a graph of its own.
  struct Part {
    struct Argument {
      var name: Symbol
      var type: DataType
      var provenance: Provenance
    }

    var name: Symbol
    var nodes: [NodeID] = []
    var arguments: [Argument] = []
    /// What reads one of these reads an argument instead.
    var positions: [Edge: Int] = [:]
    var results: [(edge: Edge, name: Symbol)] = []
    /// The other graph has the same arguments, so they are given by position as well.
    var passedThrough: [(position: Int, name: Symbol)] = []
  }

  func depth(of nodes: [NodeID], in graph: FlowGraph) -> Int {
    1 + nodes.reduce(0) { depth, id in graph[id].regions.reduce(depth) { max($0, graphs[$1].depth) } }
  }

  /// Makes a graph of a part and gives its number, nil if the part reads what is outside of it.
  ///
  /// Control edges that lead out of the part are dropped: what they gated is gated by the node that owns the graph.
  func extract(_ part: Part, from graph: FlowGraph) -> Int? {
    var made = FlowGraph(name: part.name)
    made.depth = depth(of: part.nodes, in: graph)
    let op = define("_Arg")
    for argument in part.arguments {
      let attributes = [entry("T", .type(argument.type))]
      made.arguments.append(
        made.add(
          FlowGraph.Node(
            name: argument.name, op: op, flow: .ordinary, source: nil, attributes: attributes, types: [argument.type],
            inputs: [], provenance: argument.provenance)))
    }
    var numbers: [NodeID: NodeID] = [:]
    numbers.reserveCapacity(part.nodes.count)
    for id in part.nodes where numbers[id] == nil { numbers[id] = made.add(graph[id]) }
    var isClosed = true
    func map(_ edge: Edge) -> Edge {
      let edge = graph.resolve(edge)
      if let position = part.positions[edge] { return Edge(node: made.arguments[position], port: 0) }
      guard let node = edge.node else { return edge }
      guard let number = numbers[node] else {
        isClosed = false
        return edge
      }
      return Edge(node: number, port: Int(edge.port))
    }
    for index in made.arguments.count..<made.nodes.count {
      made.nodes[index].inputs = made.nodes[index].inputs.map(map)
      made.nodes[index].controls = made.nodes[index].controls.compactMap { numbers[$0] }
    }
    for result in part.results {
      made.results.append(map(result.edge))
      made.resultNames.append(result.name)
    }
    for result in part.passedThrough {
      made.results.append(Edge(node: made.arguments[result.position], port: 0))
      made.resultNames.append(result.name)
    }
    guard isClosed else { return nil }
    graphs.append(made)
    return graphs.count - 1
  }
}
