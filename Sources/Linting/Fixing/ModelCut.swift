package import GraphIR
package import Lowering

/// Where a model is cut so that some of its nodes go: what they gave becomes an input, or what they were given an output.
package struct ModelCut: Sendable {
  package enum Side: Sendable {
    /// All that leads to the nodes goes.
    case front
    /// All that needs the nodes goes.
    case end
  }

  /// A tensor that becomes an input or an output.
  package struct Tensor: Sendable, Hashable {
    /// In the main graph of the lowered model.
    package var edge: Edge
    package var dtype: DataType
    package var shape: PartialShape
  }

  package var side: Side
  /// The nodes that the cut was asked for; those of the other side, and those around which there is none, are not among them.
  package var places: Set<NodePlace> = []
  /// In the order of the graph. None: outputs go, and what they were made of is an output already.
  package var tensors: [Tensor]
  /// Keys of inputs that no output needs then.
  package var lostInputs: [String]
  /// Keys of outputs that need the nodes.
  package var lostOutputs: [String]
  /// Nodes that compute something and stay.
  var keptCount: Int
  /// The share of the weights that goes, by elements: 0 to 1; 1 for a model without weights.
  var lostShare: Double

  /// Cuts that take nodes out of the model: those at its front with all that leads to them, those at its end with all that needs them.
  /// A node belongs to the front if more of the weights stand behind it than before it. Nodes around which no cut leaves an output that
  /// is computed are left out.
  ///
  /// - Parameters:
  ///   - places: nodes that are to go. One in a branch or body stands for the node of the main graph around it.
  ///   - lowered: the graph that would run.
  ///   - metaGraph: what it was made from: tensors that are not there as such are no place to cut.
  ///   - isBareGraph: of a GraphDef, whose inputs and outputs stand in its main graph.
  ///   - limit: nodes around which a larger share of the weights would go are left out.
  /// - Returns: at most one cut for each side.
  package static func cuts(
    around places: Set<NodePlace>, in lowered: LoweredModel, metaGraph: MetaGraph, isBareGraph: Bool,
    losingAtMost limit: Double = 1
  ) -> [ModelCut] {
    let flow = CutFlow(lowered, metaGraph, isBareGraph: isBareGraph)
    var around: [NodeID: Set<NodePlace>] = [:]
    for place in places { if let node = flow.around(place) { around[node, default: []].insert(place) } }
    var sides: [Side: Set<NodeID>] = [:]
    for node in around.keys {
      if let cut = flow.cut(around: node), cut.lostShare <= limit { sides[cut.side, default: []].insert(node) }
    }
    return [Side.front, .end].compactMap { side in
      guard let nodes = sides[side], var cut = flow.cut(side, nodes) else { return nil }
      for node in nodes { cut.places.formUnion(around[node] ?? []) }
      return cut
    }
  }
}

extension ModelCut {
  /// Names for the tensors as inputs or outputs: after the nodes that give them, and like nothing else in the model.
  ///
  /// - Parameter isBareGraph: of a GraphDef, whose inputs and outputs are called like their nodes.
  package func keys(in lowered: LoweredModel, metaGraph: MetaGraph, isBareGraph: Bool) -> [String] {
    var taken = Set((lowered.signature.inputs + lowered.signature.outputs).map(\.key))
    for graph in metaGraph.module.graphs {
      for node in graph.nodeIDs { taken.insert(metaGraph.module.context.name(of: node, in: graph)) }
    }
    return tensors.map { tensor in
      let name = tensor.edge.node.map { lowered.module.context.name(of: $0, in: lowered.module.main) } ?? ""
      if isBareGraph, tensor.edge.port == 0 { return name }
      let stem = Self.argumentName(String(name.split(separator: "/").last ?? "tensor"))
      var key = tensor.edge.port == 0 ? stem : "\(stem)_\(tensor.edge.port)"
      var number = 0
      while !taken.insert(key).inserted {
        number += 1
        key = (tensor.edge.port == 0 ? stem : "\(stem)_\(tensor.edge.port)") + "_\(number)"
      }
      return key
    }
  }

  /// As arguments of functions may be called: `DecodeJpeg` becomes `decode_jpeg`.
  private static func argumentName(_ name: String) -> String {
    var text = ""
    var isLower = false
    for character in name {
      guard character.isASCII, character.isLetter || character.isNumber else {
        text += "_"
        isLower = false
        continue
      }
      if character.isUppercase, isLower { text += "_" }
      isLower = character.isLowercase || character.isNumber
      text += character.lowercased()
    }
    return text.first?.isLetter ?? false ? text : "x_" + text
  }

  /// What is done, in the imperative.
  ///
  /// - Parameter keys: names of the tensors.
  package func title(_ keys: [String]) -> String {
    let list = zip(keys, tensors).map { "'\($0)' (\($1.dtype.shortName) \($1.shape))" }.joined(separator: ", ")
    let lost = (side == .front ? lostInputs : lostOutputs).map { "'\($0)'" }.joined(separator: ", ")
    switch side {
    case .front: return "let the page feed \(list)" + (lost.isEmpty ? "" : " in the place of \(lost)")
    case .end:
      if tensors.isEmpty { return "take \(lost) out of the outputs" }
      return "give \(list)" + (lost.isEmpty ? "" : " in the place of \(lost)")
    }
  }
}

/// A node of a lowered model.
package struct NodePlace: Sendable, Hashable {
  package var graph: Int
  package var node: NodeID

  package init(graph: Int, node: NodeID) {
    self.graph = graph
    self.node = node
  }
}

/// How data flows through the main graph of a lowered model.
private struct CutFlow {
  private let lowered: LoweredModel
  private let graph: Graph
  /// Who reads a node, by the node's number.
  private var readers: [[NodeID]]
  /// Whether a node's outputs depend on what the model is given.
  private var isGiven: [Bool]
  private let isTrivial: [Bool]
  private let metaGraph: MetaGraph
  private let isBareGraph: Bool
  /// The node of the main graph around each other graph.
  private var owners: [Int: NodeID] = [:]

  init(_ lowered: LoweredModel, _ metaGraph: MetaGraph, isBareGraph: Bool) {
    self.lowered = lowered
    self.metaGraph = metaGraph
    self.isBareGraph = isBareGraph
    let module = lowered.module
    graph = module.main
    readers = Array(repeating: [], count: graph.nodes.count)
    for node in graph.nodeIDs {
      for edge in graph.inputs(of: node) {
        if let producer = edge.node { readers[Int(producer.index)].append(node) }
      }
    }
    let trivial: Set<String> = ["Const", "Placeholder", "PlaceholderWithDefault", "Identity", "IdentityN", "NoOp"]
    let ops = graph.nodeIDs.map { module.context.op(of: $0, in: module.main) }
    isTrivial = ops.map(trivial.contains)
    isGiven = Array(repeating: false, count: graph.nodes.count)
    for node in reach(lowered.inputs.compactMap(\.self), { readers[Int($0.index)] }) { isGiven[Int(node.index)] = true }
    findOwners()
  }

  /// Branches and bodies nest; each belongs to the outermost node.
  private mutating func findOwners() {
    let module = lowered.module
    for node in graph.nodeIDs {
      var pending = callees(of: node, in: 0)
      while let next = pending.popLast() {
        guard owners.updateValue(node, forKey: next) == nil else { continue }
        for inner in module.graphs[next].nodeIDs { pending += callees(of: inner, in: next) }
      }
    }
  }

  private func callees(of node: NodeID, in index: Int) -> [Int] {
    let module = lowered.module
    return module.graphs[index].attributes(of: node).flatMap { entry -> [Symbol] in
      switch module.context[entry.value] {
      case .function(let function): [function.name]
      case .list(.functions(let list)): list.map(\.name)
      default: []
      }
    }.compactMap { module.indices[$0] }
  }

  func around(_ place: NodePlace) -> NodeID? { place.graph == 0 ? place.node : owners[place.graph] }

  private func reach(_ start: [NodeID], _ next: (NodeID) -> [NodeID]) -> Set<NodeID> {
    var found = Set(start)
    var pending = start
    while let node = pending.popLast() {
      for other in next(node) where found.insert(other).inserted { pending.append(other) }
    }
    return found
  }

  private func producers(_ node: NodeID) -> [NodeID] { graph.inputs(of: node).compactMap(\.node) }

  private func type(of edge: Edge) -> OutputFact { lowered.types.first?[edge] ?? OutputFact(dtype: .invalid) }

  /// Whether a page can feed or fetch a tensor, and the stored model has it.
  private func isTensor(_ edge: Edge) -> Bool {
    let dtype = type(of: edge).dtype
    guard dtype != .variant, dtype != .resource, dtype != .invalid, let node = edge.node else { return false }
    let provenance = lowered.provenance[0][Int(node.index)]
    let stored = metaGraph.module.graphs[Int(provenance.graph)]
    guard let origin = provenance.node, !isBareGraph || provenance.graph == 0 else { return false }
    return metaGraph.module.context.op(of: origin, in: stored) == lowered.module.context.op(of: node, in: graph)
  }

  /// The cut on the side where less of the weights is lost.
  func cut(around node: NodeID) -> ModelCut? {
    let before = reach([node], producers)
    let after = reach([node]) { readers[Int($0.index)] }
    let lost = (front: weight(before), end: weight(reach(Array(after), producers).subtracting(before)))
    let (front, end) = (cut(.front, [node]), cut(.end, [node]))
    guard let front, let end else { return front ?? end }
    // An output that is fed is none.
    if front.tensors.contains(where: { lowered.outputs.contains($0.edge) }) { return end }
    if lost.front != lost.end { return lost.front < lost.end ? front : end }
    return end.keptCount > front.keptCount ? end : front
  }

  /// Elements of constant numbers that are no integers, among nodes.
  private func weight(_ nodes: some Sequence<NodeID>) -> Int64 {
    nodes.reduce(0) { sum, node in
      let fact = type(of: Edge(node: node, port: 0))
      guard lowered.module.context.op(of: node, in: graph) == "Const",
        fact.dtype.isFloatingPoint || fact.dtype.isQuantized
      else { return sum }
      return sum + (fact.shape.elementCount ?? 0)
    }
  }

  func cut(_ side: ModelCut.Side, _ nodes: Set<NodeID>) -> ModelCut? {
    // An input or a constant can go nowhere.
    guard nodes.allSatisfy({ isGiven[Int($0.index)] && !lowered.inputs.contains($0) }) else { return nil }
    var nodes = nodes
    // Each time a node is added, so it ends.
    while true {
      let after = reach(Array(nodes)) { readers[Int($0.index)] }
      let before = reach(Array(nodes), producers)
      let crossing = side == .front ? leaving(after, before) : entering(after)
      if let blocked = crossing.first(where: { !isTensor($0.edge) }) {
        guard let next = side == .front ? blocked.reader : blocked.edge.node, nodes.insert(next).inserted else {
          return nil
        }
        continue
      }
      return finish(side, nodes, after, crossing.map(\.edge))
    }
  }

  private typealias Crossing = (edge: Edge, reader: NodeID?)

  /// Tensors that depend on the nodes and lead to what does not lead to them.
  private func leaving(_ after: Set<NodeID>, _ before: Set<NodeID>) -> [Crossing] {
    var found: [Crossing] = []
    for node in graph.nodeIDs where !before.contains(node) {
      for edge in graph.inputs(of: node) {
        guard let producer = edge.node, after.contains(producer), before.contains(producer) else { continue }
        found.append((edge, node))
      }
    }
    for edge in lowered.outputs {
      if let node = edge.node, after.contains(node), before.contains(node) { found.append((edge, nil)) }
    }
    return found
  }

  /// Tensors that do not depend on the nodes, are no constants, and lead to what does.
  private func entering(_ after: Set<NodeID>) -> [Crossing] {
    var found: [Crossing] = []
    for node in graph.nodeIDs where after.contains(node) {
      for edge in graph.inputs(of: node) {
        guard let producer = edge.node, !after.contains(producer), isGiven[Int(producer.index)] else { continue }
        found.append((edge, node))
      }
    }
    return found
  }

  private func finish(
    _ side: ModelCut.Side, _ nodes: Set<NodeID>, _ after: Set<NodeID>, _ crossing: [Edge]
  ) -> ModelCut? {
    var seen: Set<Edge> = []
    var edges = crossing.filter { seen.insert($0).inserted }
    let signature = lowered.signature
    let outputs = zip(signature.outputs, lowered.outputs)
    var kept = Array(lowered.outputs)
    var lostOutputs: [String] = []
    if side == .end {
      kept = lowered.outputs.filter { edge in !(edge.node.map { after.contains($0) } ?? false) }
      lostOutputs = outputs.filter { pair in pair.1.node.map { after.contains($0) } ?? false }.map(\.0.key)
      // The input itself, or what is an output already, need not become one.
      edges.removeAll { edge in kept.contains(edge) || lowered.inputs.contains(edge.node) }
      kept += edges
      guard !lostOutputs.isEmpty else { return nil }
    }
    let fed = side == .front ? Set(edges) : []
    var isLive: Set<NodeID> = []
    var pending = kept.filter { !fed.contains($0) }.compactMap(\.node)
    while let node = pending.popLast() {
      guard isLive.insert(node).inserted else { continue }
      for edge in graph.inputs(of: node) where !fed.contains(edge) {
        if let producer = edge.node { pending.append(producer) }
      }
    }
    guard isLive.isDisjoint(with: nodes) else { return nil }
    let keptCount = isLive.filter { !isTrivial[Int($0.index)] }.count
    guard keptCount > 0 else { return nil }
    let wasLive = reach(lowered.outputs.compactMap(\.node), producers)
    let lostInputs = zip(signature.inputs, lowered.inputs).filter { pair in
      pair.1.map { !isLive.contains($0) && wasLive.contains($0) } ?? false
    }.map(\.0.key)
    let tensors = edges.map { edge in
      let fact = type(of: edge)
      return ModelCut.Tensor(edge: edge, dtype: fact.dtype, shape: fact.shape)
    }
    let all = weight(graph.nodeIDs)
    // Without weights nothing tells what of a model is worth keeping.
    let lostShare = all == 0 ? 1 : Double(all - weight(isLive)) / Double(all)
    return ModelCut(
      side: side, tensors: tensors, lostInputs: lostInputs, lostOutputs: lostOutputs, keptCount: keptCount,
      lostShare: lostShare)
  }
}
