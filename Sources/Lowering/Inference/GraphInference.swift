internal import GraphIR
internal import TensorValues

/// Infers one graph, each node after those that it reads; a loop of v1 frames until its facts no longer change.
final class GraphInference {
  typealias Argument = ModuleInference.Argument

  /// Rounds in which a loop's facts are joined before what still changes is given up.
  static let maximumRounds = 4

  private unowned let module: ModuleInference
  private let index: Int
  private let graph: Graph
  /// nil for a graph without nodes.
  let node: InferenceNode?
  private let order: [Int32]
  private(set) var contradictions: [(node: NodeID, fact: ModelFact)] = []
  private(set) var isActive = false
  private var arguments: [Argument] = []
  /// For each argument node, which argument it is.
  private var argumentPositions: [NodeID: Int] = [:]
  /// `Merge` nodes that a `NextIteration` feeds, with what is assumed of output 0.
  private var loopMerges: [NodeID: OutputFact?] = [:]
  private var depth = 0

  init(module: ModuleInference, index: Int) {
    self.module = module
    self.index = index
    graph = module.module.graphs[index]
    node = InferenceNode(graph: graph, context: module.module.context, resolver: module.resolver)
    order = EvaluationOrder.order(of: graph, resolver: module.resolver)
    for (position, id) in graph.arguments.enumerated() { argumentPositions[id] = position }
    for id in graph.nodeIDs where module.resolver[graph[id].op].role == .merge {
      if graph.inputs(of: id).contains(where: isBackEdge) { loopMerges[id] = .some(nil) }
    }
  }

  private func isBackEdge(_ edge: Edge) -> Bool {
    guard let producer = edge.node, graph.nodes.indices.contains(Int(producer.index)) else { return false }
    return module.resolver[graph[producer].op].role == .nextIteration
  }

  /// Infers all nodes and gives the facts of the graph's results.
  func run(arguments: [Argument], depth: Int) -> [Argument] {
    guard let node else { return graph.results.map { _ in .unknown } }
    isActive = true
    defer { isActive = false }
    self.arguments = arguments
    self.depth = depth
    for id in loopMerges.keys { loopMerges[id] = .some(nil) }
    visitAll(node)
    if !loopMerges.isEmpty {
      var round = 1
      while updateLoopMerges(node, giveUp: round >= Self.maximumRounds) {
        round += 1
        visitAll(node)
        // Given up all at once, the second such round can change nothing.
        if round > Self.maximumRounds + 1 { break }
      }
    }
    return graph.results.map { Argument(fact: node.fact(of: $0), elementShape: node.elementShape(of: $0)) }
  }

  private func visitAll(_ node: InferenceNode) {
    contradictions.removeAll()
    for position in order {
      node.move(to: NodeID(Int(position)))
      visit(node)
    }
  }

  private func visit(_ node: InferenceNode) {
    node.resetOutputs()
    if node.inputCount > 0, let conflict = node.firstTypeConflict() {
      contradict(
        .dtypeContradiction, node,
        [
          "reason":
            "input \(conflict.input) is \(conflict.found.base.shortName) where \(conflict.expected.base.shortName) is wanted",
          "input": String(conflict.input), "expected": conflict.expected.base.shortName,
          "found": conflict.found.base.shortName,
        ])
    }
    do throws(ShapeContradiction) {
      switch node.op.role {
      case .ordinary, .nextIteration: try node.op.function?(node)
      case .const: try constant(node)
      case .argument, .placeholder: placeholder(node)
      case .merge: merge(node)
      case .conditional: conditional(node, branches: branches(node, [.thenBranch, .elseBranch]))
      case .caseOf: conditional(node, branches: node.attribute(.branches)?.asFunctions?.map(\.name) ?? [])
      case .loop: loop(node)
      }
    } catch {
      node.resetOutputs()
      let operands = (0..<min(node.inputCount, 16)).map { node.shape($0).description }
      contradict(
        .shapeContradiction, node, ["reason": error.reason, "operands": operands.joined(separator: " and ")])
      return
    }
    useRecordedShapes(node)
  }

  private func contradict(_ kind: ModelFact.Kind, _ node: InferenceNode, _ values: [String: String]) {
    contradictions.append((node.id, ModelFact(kind, at: .loweredNode(graph: index, node: node.id), values)))
  }

  /// Falls back on the shapes that TensorFlow wrote down at export, for outputs of which not even the rank is known.
  private func useRecordedShapes(_ node: InferenceNode) {
    guard node.hasUnknownRank else { return }
    let recorded = node.shapes(attribute: .recordedShapes)
    guard recorded.count == node.outputCount else { return }
    for (output, fact) in node.outputs.enumerated() where fact.shape.rank == nil { node.set(output, recorded[output]) }
  }

  // MARK: Sources

  private func constant(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let id = node.attribute(.value)?.asTensor else { return }
    let tensor = node.context[id]
    if tensor.dtype.base != node.outputDType(0).base, node.outputDType(0) != .invalid {
      contradict(
        .dtypeContradiction, node,
        [
          "reason": "the tensor is \(tensor.dtype.shortName) where the node says \(node.outputDType(0).shortName)",
          "expected": node.outputDType(0).shortName, "found": tensor.dtype.shortName,
        ])
    }
    let shape = PartialShape(tensor.shape)
    var value: [Int64?]?
    if tensor.dtype.isInteger || tensor.dtype.base == .bool, let count = shape.elementCount,
      count <= Int64(InferenceNode.maximumValueCount)
    {
      do throws(TensorValuesError) {
        value = try TensorElements.integers(of: tensor, limit: InferenceNode.maximumValueCount)
      } catch { value = nil }
    }
    node.set(0, shape, value: value)
  }

  private func placeholder(_ node: InferenceNode) {
    if index == 0, let override = module.inputShapes[node.id] {
      node.set(0, override)
      return
    }
    if index != 0, let position = argumentPositions[node.id] {
      guard arguments.indices.contains(position) else { return }
      let argument = arguments[position]
      let found = argument.fact.dtype.base
      let expected = node.outputDType(0).base
      if found != expected, found != .invalid, expected != .invalid {
        contradict(
          .dtypeContradiction, node,
          [
            "reason": "argument \(position) is \(found.shortName) where \(expected.shortName) is wanted",
            "input": String(position), "expected": expected.shortName, "found": found.shortName,
          ])
      }
      node.setFact(0, argument.fact)
      if let shape = argument.elementShape { node.setElementShape(0, shape) }
      return
    }
    guard node.op.role == .placeholder else { return }
    let shape = node.shape(attribute: .shape)
    node.set(0, shape.rank == 0 && module.scalarPlaceholdersAreUnknown ? .unknown : shape)
  }

  // MARK: Frames of v1 control flow

  private func merge(_ node: InferenceNode) {
    node.set(1, .scalar)
    if let assumed = loopMerges[node.id], let assumed {
      node.setFact(0, assumed)
      return
    }
    guard let joined = joinedInputs(node, withBackEdges: false) else { return }
    node.setFact(0, joined)
  }

  private func joinedInputs(_ node: InferenceNode, withBackEdges: Bool) -> OutputFact? {
    var joined: OutputFact?
    for input in 0..<node.inputCount {
      guard let edge = node.edge(input) else { continue }
      if !withBackEdges, isBackEdge(edge) { continue }
      let fact = node.fact(of: edge)
      joined = joined?.joined(with: fact) ?? fact
    }
    return joined
  }

  /// Brings the assumptions about loop variables in line with what the last round gave; tells whether one changed.
  private func updateLoopMerges(_ node: InferenceNode, giveUp: Bool) -> Bool {
    var changed: [NodeID] = []
    for id in loopMerges.keys {
      node.move(to: id)
      guard let last = node.outputs.first else { continue }
      let next = joinedInputs(node, withBackEdges: true) ?? .unknown
      if next.shape != last.shape || next.value != last.value {
        changed.append(id)
        loopMerges[id] = .some(last.joined(with: next))
      }
    }
    if giveUp, !changed.isEmpty { for id in loopMerges.keys { loopMerges[id] = .some(.unknown) } }
    return !changed.isEmpty
  }

  // MARK: Functional control flow

  private func branches(_ node: InferenceNode, _ keys: [AttributeKey]) -> [Symbol] {
    keys.compactMap { node.attribute($0)?.asFunction?.name }
  }

  private func operands(_ node: InferenceNode, from first: Int) -> [Argument] {
    (first..<max(first, node.inputCount)).map { input in
      guard let edge = node.edge(input) else { return .unknown }
      return Argument(fact: node.fact(of: edge), elementShape: node.elementShape(of: edge))
    }
  }

  private func conditional(_ node: InferenceNode, branches: [Symbol]) {
    let operands = operands(node, from: 1)
    var results: [Argument]?
    for (position, branch) in branches.enumerated() {
      let found = module.call(branch, from: index, node: node.id, arguments: operands, depth: depth + 1)
      guard position > 0 else {
        results = found
        continue
      }
      guard let all = results, let found, all.count == found.count else {
        results = nil
        continue
      }
      results = zip(all, found).map { $0.joined(with: $1) }
    }
    give(results, to: node)
  }

  private func loop(_ node: InferenceNode) {
    let initial = operands(node, from: 0)
    guard let body = node.attribute(.body)?.asFunction?.name else { return }
    let invariant = invariants(of: body, count: initial.count)
    let declared = node.shapes(attribute: .outputShapes)

    func unknown(_ position: Int) -> Argument {
      var argument = Argument(fact: OutputFact(dtype: initial[position].fact.dtype))
      if declared.count == initial.count { argument.fact.shape = declared[position] }
      return argument
    }
    func widened() -> [Argument] { initial.indices.map { invariant[$0] ? initial[$0] : unknown($0) } }

    var assumed = initial
    var isSettled = false
    var round = 1
    while !isSettled, round <= 2 * Self.maximumRounds, !module.isExhausted {
      guard let results = module.call(body, from: index, node: node.id, arguments: assumed, depth: depth + 1),
        results.count == assumed.count
      else { break }
      isSettled = true
      for position in assumed.indices where !invariant[position] {
        var next = assumed[position].joined(with: results[position])
        next.fact.dtype = assumed[position].fact.dtype
        guard next != assumed[position] else { continue }
        isSettled = false
        assumed[position] = round < Self.maximumRounds ? next : unknown(position)
      }
      round += 1
    }
    if !isSettled {
      assumed = widened()
      _ = module.call(body, from: index, node: node.id, arguments: assumed, depth: depth + 1)
    }
    if let condition = node.attribute(.cond)?.asFunction?.name {
      _ = module.call(condition, from: index, node: node.id, arguments: assumed, depth: depth + 1)
    }
    give(assumed, to: node)
  }

  /// Which arguments a loop's body gives back untouched.
  private func invariants(of body: Symbol, count: Int) -> [Bool] {
    var invariant = [Bool](repeating: false, count: count)
    guard let position = module.module.indices[body] else { return invariant }
    let graph = module.module.graphs[position]
    for (index, result) in graph.results.enumerated() where index < count && index < graph.arguments.count {
      invariant[index] = result.nodeIndex == graph.arguments[index].index && result.port == 0
    }
    return invariant
  }

  /// Sets the outputs from a function's results and what the node itself says of them.
  private func give(_ results: [Argument]?, to node: InferenceNode) {
    let declared = node.shapes(attribute: .outputShapes)
    for output in 0..<node.outputCount {
      var argument = Argument.unknown
      if let results, results.count == node.outputCount { argument = results[output] }
      if declared.count == node.outputCount {
        argument.fact.shape = argument.fact.shape.merged(with: declared[output]) ?? argument.fact.shape
      }
      node.setFact(output, argument.fact)
      if let shape = argument.elementShape { node.setElementShape(output, shape) }
    }
  }
}
