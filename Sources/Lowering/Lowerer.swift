package import GraphIR

/// Source graphs → the graph that would run for one signature.
package enum Lowerer {
  package struct Options: Sendable {
    /// Sizes that the user states: input key, axis, size.
    package var dimensions: [Dimension] = []

    package struct Dimension: Sendable, Hashable {
      package var input: String
      package var axis: Int
      package var size: Int64

      package init(input: String, axis: Int, size: Int64) {
        self.input = input
        self.axis = axis
        self.size = size
      }
    }

    package init() {}
  }

  /// - Errors: `.tooLarge`, `.noSuchDimension`; whatever is wrong with the model becomes a fact.
  package static func lower(
    _ metaGraph: MetaGraph, signature: Signature, options: Options = Options()
  ) throws(LoweringError) -> LoweredModel {
    let module = metaGraph.module
    let names = NameIndex(module)
    var facts = SourceChecks.facts(of: metaGraph)

    // Signature entries → edges of the main graph.
    var signature = signature
    var feeds: [Emission.Feed?] = []
    for (index, input) in signature.inputs.enumerated() {
      if input.encoding != .tensor {
        facts.append(
          ModelFact(
            .compositeSignature, at: .signatureEntry(isInput: true, index: index), ["key": input.key]))
      }
      guard let edge = names.edge(input.tensorName) else {
        if input.encoding == .tensor { facts.append(names.missing(input, isInput: true, index: index)) }
        feeds.append(nil)
        continue
      }
      feeds.append(
        Emission.Feed(edge: edge, name: input.key, dtype: input.dtype, shape: input.shape))
    }
    var outputs: [Edge] = []
    var outputPositions: [Int] = []
    for (index, output) in signature.outputs.enumerated() {
      if output.encoding != .tensor {
        facts.append(
          ModelFact(
            .compositeSignature, at: .signatureEntry(isInput: false, index: index), ["key": output.key]))
      }
      if let edge = names.edge(output.tensorName) {
        outputs.append(edge)
        outputPositions.append(index)
      } else if output.encoding == .tensor {
        facts.append(names.missing(output, isInput: false, index: index))
      }
      for component in output.components {
        if let edge = names.edge(component) {
          outputs.append(edge)
          outputPositions.append(index)
        }
      }
    }
    // Components of a composite input are fed as well.
    for input in signature.inputs {
      for component in input.components {
        guard let edge = names.edge(component) else { continue }
        feeds.append(Emission.Feed(edge: edge, name: component, dtype: .invalid, shape: .unknown))
      }
    }
    if signature.outputs.isEmpty { facts.append(ModelFact(.emptySignature, at: .model)) }
    try apply(options.dimensions, to: &signature)

    var liveness = try Liveness(module: module, feeds: Set(feeds.compactMap { $0?.edge }))
    try liveness.want(outputs)
    try liveness.wantInitializers(metaGraph.initializers.compactMap { names.edge($0)?.node })
    facts += liveness.facts

    var emission = Emission(liveness: liveness, variables: metaGraph.variables)
    let emitted = emission.run(feeds: feeds, outputs: outputs)
    facts += effectFacts(liveness)

    var dataflow = GraphModule(context: emission.context, main: emission.graphs[0])
    for graph in emission.graphs.dropFirst() { dataflow.add(graph) }
    let raised = ControlFlowRaising.run(
      module: dataflow, provenance: emission.provenance, inputs: emitted.inputs, outputs: emitted.outputs)
    facts += raised.facts
    let (lowered, inputs, mapped) = (raised.module, raised.inputs, raised.outputs)
    var shapes: [NodeID: PartialShape] = [:]
    for (index, node) in inputs.enumerated() where index < signature.inputs.count {
      guard let node else { continue }
      let stored = SignatureSelector.placeholderShape(
        of: node, in: lowered.main, lowered.context, producer: metaGraph.producer)
      shapes[node] = signature.inputs[index].shape.merged(with: stored) ?? signature.inputs[index].shape
    }
    let inference = TypeInference.infer(lowered, inputShapes: shapes, producer: metaGraph.producer)
    var edges = [Edge](repeating: .unresolved(0), count: signature.outputs.count)
    for (position, edge) in zip(outputPositions, mapped).reversed() { edges[position] = edge }
    return LoweredModel(
      module: lowered, provenance: raised.provenance, callSites: liveness.callSites,
      feeds: OutputFeeds.of(lowered, outputs: zip(outputPositions, mapped).map { ($0, $1) }),
      types: inference.tables, signature: signature,
      inputs: Array(inputs.prefix(signature.inputs.count)), outputs: edges,
      facts: facts + inference.contradictions)
  }

  private static func apply(_ dimensions: [Options.Dimension], to signature: inout Signature) throws(LoweringError) {
    for dimension in dimensions {
      guard let index = signature.inputs.firstIndex(where: { $0.key == dimension.input }),
        var sizes = signature.inputs[index].shape.dimensions, sizes.indices.contains(dimension.axis),
        sizes[dimension.axis] < 0 || sizes[dimension.axis] == dimension.size
      else { throw .noSuchDimension("\(dimension.input):\(dimension.axis)=\(dimension.size)") }
      sizes[dimension.axis] = dimension.size
      signature.inputs[index].shape = PartialShape(sizes)
    }
  }

  private static func effectFacts(_ liveness: Liveness) -> [ModelFact] {
    liveness.effects.compactMap { effect in
      let instance = liveness.instances[effect.instance]
      let op = liveness.module.context.op(of: effect.node, in: liveness.module.graphs[instance.graph])
      guard op.hasPrefix("Assign") || op.hasPrefix("Resource") || op.hasPrefix("Scatter") || op.hasPrefix("Apply")
      else { return nil }
      return ModelFact(.variableWrite, at: .sourceNode(graph: instance.graph, node: effect.node), ["op": op])
    }
  }
}

/// Finds tensors of the main graph by name.
struct NameIndex {
  private let context: GraphContext
  /// The first node of each name, -1 for none. Indexed by symbol.
  private var nodes: [Int32]

  init(_ module: GraphModule) {
    context = module.context
    nodes = [Int32](repeating: -1, count: context.strings.count)
    let graph = module.main
    for id in graph.nodeIDs.reversed() { nodes[Int(graph[id].name.index)] = id.index }
  }

  /// - Returns: nil for an empty or malformed name, or one that no node has.
  func edge(_ text: String) -> Edge? {
    guard let name = TensorName(text), let symbol = context.strings.find(name.node), nodes[Int(symbol.index)] >= 0
    else { return nil }
    return Edge(node: NodeID(Int(nodes[Int(symbol.index)])), port: name.port)
  }

  func missing(_ entry: Signature.Entry, isInput: Bool, index: Int) -> ModelFact {
    ModelFact(
      .signatureNamesNothing, at: .signatureEntry(isInput: isInput, index: index),
      ["key": entry.key, "tensor": entry.tensorName, "direction": isInput ? "input" : "output"])
  }
}
