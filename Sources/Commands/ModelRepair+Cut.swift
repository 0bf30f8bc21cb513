internal import ArtifactIO
internal import Diagnostics
internal import GraphIR
internal import GraphRewriting
internal import Linting
internal import Lowering
internal import ModelIO

extension ModelRepair {
  /// Cuts away the nodes that the user names, as far as a signature needs them.
  ///
  /// - Parameter missing: names that no signature has had yet.
  /// - Errors: `.usage` for a cut that cannot be made.
  func cut(
    _ found: ModelLocator.Found, _ index: Int, _ missing: inout Set<String>, _ repaired: inout Repaired
  ) throws(ModelLoader.Failure) {
    guard !cuts.isEmpty, repaired.loaded.signatures.indices.contains(index) else { return }
    let lowered = try lower(repaired, index)
    for name in cuts {
      let places = try self.places(of: name, in: lowered, repaired.loaded)
      if places.isEmpty { continue }
      missing.remove(name)
      guard !cuts(around: places, in: lowered, repaired.loaded).isEmpty else {
        throw .usage("'\(name)' cannot be cut away: nothing that computes would be left before or behind it")
      }
    }
    var lost: [(key: String, fix: AppliedFix)] = []
    // One side after the other, as the second is planned for what the first one leaves.
    for side in [ModelCut.Side.front, .end] {
      let lowered = try lower(repaired, index)
      var places: Set<NodePlace> = []
      for name in cuts { places.formUnion(try nodesLeft(of: name, in: lowered, repaired.loaded)) }
      guard let cut = cuts(around: places, in: lowered, repaired.loaded).first(where: { $0.side == side }) else {
        continue
      }
      let fix = try make(cut, lowered, found, index, &repaired)
      lost += cut.lostInputs.map { ($0, fix) }
    }
    try dropInputs(lost, found, index, &repaired)
    let left = try lower(repaired, index)
    for name in cuts where try !nodesLeft(of: name, in: left, repaired.loaded).isEmpty {
      throw .usage("'\(name)' cannot be cut away together with the others: what is left still needs it")
    }
  }

  private func lower(_ repaired: Repaired, _ index: Int) throws(ModelLoader.Failure) -> LoweredModel {
    try repaired.loader.lower(repaired.loaded, repaired.loaded.signatures[index])
  }

  private func cuts(
    around places: Set<NodePlace>, in lowered: LoweredModel, _ loaded: ModelLoader.Loaded
  ) -> [ModelCut] {
    ModelCut.cuts(
      around: places, in: lowered, metaGraph: loaded.source.metaGraphs[loaded.metaGraph],
      isBareGraph: Self.isBare(loaded))
  }

  static func isBare(_ loaded: ModelLoader.Loaded) -> Bool {
    loaded.source.format == .graphDef || loaded.source.format == .graphDefText
  }

  /// Nodes of the lowered model by their name there or in the stored model. Several functions may have a node of one name; if it is of one op,
  /// all are meant.
  private func places(
    of name: String, in lowered: LoweredModel, _ loaded: ModelLoader.Loaded
  ) throws(ModelLoader.Failure) -> Set<NodePlace> {
    let module = loaded.source.metaGraphs[loaded.metaGraph].module
    var places: Set<NodePlace> = []
    var ops: [String: String] = [:]
    for (number, graph) in lowered.module.graphs.enumerated() {
      for node in graph.nodeIDs {
        let provenance = lowered.provenance[number][Int(node.index)]
        let stored = provenance.node.map { node in
          module.context.name(of: node, in: module.graphs[Int(provenance.graph)])
        }
        guard stored == name || lowered.module.context.name(of: node, in: graph) == name else { continue }
        places.insert(NodePlace(graph: number, node: node))
        let function = module.context.strings[module.graphs[Int(provenance.graph)].name]
        ops[lowered.module.context.op(of: node, in: graph)] =
          provenance.graph == 0 ? "the main graph" : "'\(function)'"
      }
    }
    guard ops.count < 2 else {
      let list = ops.map { "\($0.key) in \($0.value)" }.sorted().joined(separator: ", ")
      throw .usage("several nodes are called '\(name)': \(list)")
    }
    return places
  }

  /// Those of a name, but for the input that took its place.
  private func nodesLeft(
    of name: String, in lowered: LoweredModel, _ loaded: ModelLoader.Loaded
  ) throws(ModelLoader.Failure) -> Set<NodePlace> {
    try places(of: name, in: lowered, loaded).filter { $0.graph != 0 || !lowered.inputs.contains($0.node) }
  }

  private func make(
    _ cut: ModelCut, _ lowered: LoweredModel, _ found: ModelLocator.Found, _ index: Int, _ repaired: inout Repaired
  ) throws(ModelLoader.Failure) -> AppliedFix {
    let loaded = repaired.loaded
    let isBare = Self.isBare(loaded)
    let metaGraph = loaded.source.metaGraphs[loaded.metaGraph]
    let keys = cut.keys(in: lowered, metaGraph: metaGraph, isBareGraph: isBare)
    let additions = zip(keys, cut.tensors).map {
      CarryBack.Addition(isInput: cut.side == .front, key: $0, tensor: $1)
    }
    let fix = AppliedFix(
      rule: Self.cutName, title: cut.title(keys), applicability: .unsafe,
      location: Location(physical: PhysicalLocation(path: found.display)))
    var changes = ModelChanges()
    do throws(InterfaceEditing.Refusal) {
      if cut.side == .front || !isBare {
        changes = try CarryBack.extend(additions, lowered: lowered, metaGraph: metaGraph, isBareGraph: isBare)
      }
      if isBare {
        try InterfaceEditing.trim(cut, keys: keys, lowered: lowered, metaGraph: metaGraph, into: &changes)
      }
    } catch { throw .usage("the model cannot be cut there: \(error.reason)") }
    if isBare { repaired.loader.replaceNodes(cut, keys) }
    if !changes.isEmpty { try apply(changes, found, &repaired) }
    if !isBare, !cut.lostOutputs.isEmpty {
      let lowered = try lower(repaired, index)
      var changes = ModelChanges()
      do throws(InterfaceEditing.Refusal) {
        try InterfaceEditing.cut(
          Set(cut.lostOutputs), lowered: lowered, metaGraph: repaired.loaded.source.metaGraphs[loaded.metaGraph],
          into: &changes)
      } catch { throw .usage("the model cannot be cut there: \(error.reason)") }
      if !changes.isEmpty { try apply(changes, found, &repaired) }
    }
    repaired.report.made.append(fix)
    return fix
  }

  /// Takes inputs that nothing needs any more out of a stored signature, each by itself; one that cannot go is no reason not to cut.
  private func dropInputs(
    _ lost: [(key: String, fix: AppliedFix)], _ found: ModelLocator.Found, _ index: Int, _ repaired: inout Repaired
  ) throws(ModelLoader.Failure) {
    guard !Self.isBare(repaired.loaded) else { return }
    for (key, fix) in lost {
      let lowered = try lower(repaired, index)
      guard lowered.signature.inputs.contains(where: { $0.key == key }) else { continue }
      var changes = ModelChanges()
      do throws(InterfaceEditing.Refusal) {
        try InterfaceEditing.drop(
          [key], lowered: lowered, metaGraph: repaired.loaded.source.metaGraphs[repaired.loaded.metaGraph],
          into: &changes)
      } catch {
        var left = fix
        left.title = "take '\(key)' out of the inputs"
        repaired.report.refused.append((left, error.reason))
        continue
      }
      if !changes.isEmpty { try apply(changes, found, &repaired) }
    }
  }
}

extension ModelLoader {
  /// Lets the nodes that the user named as inputs and outputs of a graph be those that it has when it is cut.
  fileprivate mutating func replaceNodes(_ cut: ModelCut, _ keys: [String]) {
    func replaced(_ text: String?, _ lost: [String], _ new: [String]) -> String? {
      ModelOptions.list(text).map { list in
        let kept = list.filter { name in !lost.contains { $0 == name || TensorName($0) == TensorName(name) } }
        return (kept + new.filter { !kept.contains($0) }).joined(separator: ",")
      }
    }
    let isFront = cut.side == .front
    options.inputNodes = replaced(options.inputNodes, cut.lostInputs, isFront ? keys : [])
    options.outputNodes = replaced(options.outputNodes, cut.lostOutputs, isFront ? [] : keys)
  }
}
