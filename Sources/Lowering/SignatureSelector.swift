package import GraphIR

/// Picks the entry point of a model, or makes one for a graph that has none.
package enum SignatureSelector {
  package static let defaultKey = "serving_default"

  /// The MetaGraph with exactly these tags; without tags the one tagged `serve`, else the first.
  package static func metaGraph(in model: SourceModel, tags: [String]?) throws(LoweringError) -> Int {
    let available = model.metaGraphs.map(\.tags)
    if let tags {
      guard let index = available.firstIndex(where: { Set($0) == Set(tags) }) else {
        throw .noSuchTags(asked: tags, available: available)
      }
      return index
    }
    return available.firstIndex { $0 == ["serve"] } ?? available.firstIndex { $0.contains("serve") } ?? 0
  }

  /// The signature `name`; without a name the default one, else the only one.
  package static func signature(of metaGraph: MetaGraph, name: String?) throws(LoweringError) -> Signature {
    let signatures = metaGraph.signatures
    if let name {
      guard let found = signatures.first(where: { $0.key == name }) else {
        throw .noSuchSignature(asked: name, available: signatures.map(\.key))
      }
      return found
    }
    if let found = signatures.first(where: { $0.key == defaultKey }) { return found }
    guard signatures.count == 1 else { throw .noSuchSignature(asked: nil, available: signatures.map(\.key)) }
    return signatures[0]
  }

  /// A signature for a bare graph: the named nodes, or what looks like its inputs and outputs.
  ///
  /// Inferred outputs are the nodes that no other node reads and that give a value: not groupings, constants, checks,
  /// or writes to variables. Where only such are left, as in a training graph, all nodes that no one reads count.
  package static func inferred(
    for metaGraph: MetaGraph, inputNodes: [String]?, outputNodes: [String]?
  ) throws(LoweringError) -> Signature {
    let module = metaGraph.module
    let graph = module.main
    let names = inputNodes == nil && outputNodes == nil ? nil : NameIndex(module)
    func entry(_ text: String) throws(LoweringError) -> Signature.Entry {
      guard let port = TensorName(text)?.port, let node = names?.edge(text)?.node else { throw .noSuchNode(text) }
      return Self.entry(text, node, port: port, module, producer: metaGraph.producer)
    }
    var inputs: [Signature.Entry] = []
    if let inputNodes {
      for name in inputNodes { inputs.append(try entry(name)) }
    } else {
      let ops = ["Placeholder", "PlaceholderV2"].compactMap { module.context.strings.find($0) }
      for id in graph.nodeIDs where ops.contains(graph[id].op) {
        inputs.append(
          Self.entry(module.context.name(of: id, in: graph), id, port: 0, module, producer: metaGraph.producer))
      }
    }
    var outputs: [Signature.Entry] = []
    if let outputNodes {
      for name in outputNodes { outputs.append(try entry(name)) }
    } else {
      for id in sinks(of: module) {
        let count = module.context.outputTypes(of: id, in: graph)?.count ?? 1
        let name = module.context.name(of: id, in: graph)
        // A node no one reads may have unread outputs of no interest; the first stands for it, as in the runtime.
        if count > 0 { outputs.append(Self.entry(name, id, port: 0, module, producer: metaGraph.producer)) }
      }
    }
    return Signature(key: "", inputs: inputs, outputs: outputs, origin: graph.origin)
  }

  private static func isPlaceholder(_ id: NodeID, _ module: GraphModule) -> Bool {
    let op = module.context.op(of: id, in: module.main)
    return op == "Placeholder" || op == "PlaceholderV2"
  }

  private static func entry(
    _ key: String, _ node: NodeID, port: Int, _ module: GraphModule, producer: Int32
  ) -> Signature.Entry {
    let graph = module.main
    let types = module.context.outputTypes(of: node, in: graph)
    let name = module.context.name(of: node, in: graph)
    var shape = PartialShape.unknown
    if isPlaceholder(node, module) { shape = placeholderShape(of: node, in: graph, module.context, producer: producer) }
    return Signature.Entry(
      key: key, tensorName: "\(name):\(port)",
      dtype: types.flatMap { $0.indices.contains(port) ? $0[port].base : nil } ?? .invalid, shape: shape,
      origin: graph[node].origin)
  }

  /// A placeholder's shape; a missing attribute means unknown rank, and so does a scalar in a graph of a producer that
  /// wrote `[]` for it.
  static func placeholderShape(
    of node: NodeID, in graph: Graph, _ context: GraphContext, producer: Int32
  ) -> PartialShape {
    guard let key = context.strings.find("shape"), let entry = graph.attribute(key, of: node),
      let shape = context[entry.value].asShape
    else { return .unknown }
    return shape.rank == 0 && TypeInference.readsScalarAsUnknown(producer) ? .unknown : shape
  }

  private static func isPivot(_ id: NodeID, in graph: Graph, _ module: GraphModule) -> Bool {
    guard module.context.op(of: id, in: graph) == "Identity", let producer = graph.inputs(of: id).first?.node else {
      return false
    }
    return module.context.op(of: producer, in: graph) == "Switch"
  }

  private static func sinks(of module: GraphModule) -> [NodeID] {
    let graph = module.main
    // What only a check or an assignment reads is still an output. Indexed by the op's symbol, as making a string of
    // each node's op took 7 % of a lint.
    var isReader = [Bool?](repeating: nil, count: module.context.strings.count)
    var isRead = [Bool](repeating: false, count: graph.nodes.count)
    for node in graph.nodes {
      let op = Int(node.op.index)
      if isReader[op] == nil {
        let definition = module.context.definitions[node.op]
        let role = OpRole(op: module.context.strings[node.op], definition: definition, isFunction: false)
        isReader[op] = role != .debug && role != .grouping
      }
      guard isReader[op] == true else { continue }
      for edge in graph.inputs[node.inputs.range] where !edge.isUnresolved { isRead[Int(edge.nodeIndex)] = true }
    }
    var values: [NodeID] = []
    var others: [NodeID] = []
    for id in graph.nodeIDs where !isRead[Int(id.index)] {
      let op = module.context.op(of: id, in: graph)
      let definition = module.context.definitions[graph[id].op]
      let role = OpRole(op: op, definition: definition, isFunction: module.indices[graph[id].op] != nil)
      switch role {
      case .grouping, .debug, .constant, .variable: continue
      case .effect where definition != nil: others.append(id)
      default:
        // A Switch that no one reads, and the pivot behind it, only steer control edges.
        if op.hasPrefix("Placeholder") || op == "Switch" || isPivot(id, in: graph, module) { continue }
        if definition?.outputs.isEmpty ?? false { others.append(id) } else { values.append(id) }
      }
    }
    return values.isEmpty ? others : values
  }
}
