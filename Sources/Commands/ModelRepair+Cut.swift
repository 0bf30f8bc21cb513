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
    let lowered = try loader.lower(repaired.loaded, repaired.loaded.signatures[index])
    var names: [ModelCut.Side: [String]] = [:]
    for name in cuts {
      let places = try self.places(of: name, in: lowered, repaired.loaded)
      if places.isEmpty { continue }
      missing.remove(name)
      guard let cut = ModelCut.cuts(around: places, in: lowered).first else {
        throw .usage("'\(name)' cannot be cut away: nothing that computes would be left before or behind it")
      }
      names[cut.side, default: []].append(name)
    }
    // One side after the other, as the second is planned for what the first one leaves.
    for side in [ModelCut.Side.front, .end] where names[side] != nil {
      let lowered = try loader.lower(repaired.loaded, repaired.loaded.signatures[index])
      var places: Set<NodePlace> = []
      for name in names[side] ?? [] { places.formUnion(try self.places(of: name, in: lowered, repaired.loaded)) }
      guard let cut = ModelCut.cuts(around: places, in: lowered).first(where: { $0.side == side }) else {
        let list = (names[side] ?? []).map { "'\($0)'" }.joined(separator: ", ")
        throw .usage("\(list) cannot be cut away together: nothing that computes would be left")
      }
      try make(cut, lowered, found, index, &repaired)
    }
  }

  /// Nodes of the lowered model by their name there or in the stored model.
  private func places(
    of name: String, in lowered: LoweredModel, _ loaded: ModelLoader.Loaded
  ) throws(ModelLoader.Failure) -> Set<NodePlace> {
    let module = loaded.source.metaGraphs[loaded.metaGraph].module
    var places: Set<NodePlace> = []
    var origins: [String: String] = [:]
    for (number, graph) in lowered.module.graphs.enumerated() {
      for node in graph.nodeIDs {
        let provenance = lowered.provenance[number][Int(node.index)]
        let stored = provenance.node.map { node in
          module.context.name(of: node, in: module.graphs[Int(provenance.graph)])
        }
        guard stored == name || lowered.module.context.name(of: node, in: graph) == name else { continue }
        places.insert(NodePlace(graph: number, node: node))
        let function = module.context.strings[module.graphs[Int(provenance.graph)].name]
        origins["\(provenance.graph)"] = provenance.graph == 0 ? "the main graph" : "'\(function)'"
      }
    }
    guard origins.count < 2 else {
      throw .usage("several functions have a node '\(name)': \(origins.values.sorted().joined(separator: ", "))")
    }
    return places
  }

  private func make(
    _ cut: ModelCut, _ lowered: LoweredModel, _ found: ModelLocator.Found, _ index: Int, _ repaired: inout Repaired
  ) throws(ModelLoader.Failure) {
    let loaded = repaired.loaded
    let isBare = loaded.source.format == .graphDef || loaded.source.format == .graphDefText
    let metaGraph = loaded.source.metaGraphs[loaded.metaGraph]
    let keys = cut.keys(in: lowered, metaGraph: metaGraph, isBareGraph: isBare)
    let additions = zip(keys, cut.tensors).map {
      CarryBack.Addition(isInput: cut.side == .front, key: $0, tensor: $1)
    }
    var changes = ModelChanges()
    do throws(InterfaceEditing.Refusal) {
      if cut.side == .front || !isBare {
        changes = try CarryBack.extend(additions, lowered: lowered, metaGraph: metaGraph, isBareGraph: isBare)
      }
      if isBare {
        try InterfaceEditing.trim(cut, keys: keys, lowered: lowered, metaGraph: metaGraph, into: &changes)
      }
    } catch { throw .usage("the model cannot be cut there: \(error.reason)") }
    if !changes.isEmpty { try apply(changes, found, &repaired) }
    let fix = AppliedFix(
      rule: Self.cutName, title: cut.title(keys), applicability: .unsafe,
      location: Location(physical: PhysicalLocation(path: found.display)))
    var kept: [(key: String, reason: String)] = []
    if !isBare {
      try shrink(found, index, &repaired) { lowered, metaGraph, changes throws(InterfaceEditing.Refusal) in
        guard !cut.lostOutputs.isEmpty else { return }
        try InterfaceEditing.cut(Set(cut.lostOutputs), lowered: lowered, metaGraph: metaGraph, into: &changes)
      } refused: { reason throws(ModelLoader.Failure) in
        throw .usage("the model cannot be cut there: \(reason)")
      }
      for key in cut.lostInputs {
        try shrink(found, index, &repaired) { lowered, metaGraph, changes throws(InterfaceEditing.Refusal) in
          try InterfaceEditing.drop([key], lowered: lowered, metaGraph: metaGraph, into: &changes)
        } refused: { reason throws(ModelLoader.Failure) in
          kept.append((key, reason))
        }
      }
    }
    repaired.report.made.append(fix)
    for (key, reason) in kept {
      var left = fix
      left.title = "take '\(key)' out of the inputs"
      repaired.report.refused.append((left, reason))
    }
  }

  /// Takes something out of the signature as it is now.
  private func shrink(
    _ found: ModelLocator.Found, _ index: Int, _ repaired: inout Repaired,
    _ body: (LoweredModel, MetaGraph, inout ModelChanges) throws(InterfaceEditing.Refusal) -> Void,
    refused: (String) throws(ModelLoader.Failure) -> Void
  ) throws(ModelLoader.Failure) {
    let loaded = repaired.loaded
    let lowered = try loader.lower(loaded, loaded.signatures[index])
    var changes = ModelChanges()
    do throws(InterfaceEditing.Refusal) {
      try body(lowered, loaded.source.metaGraphs[loaded.metaGraph], &changes)
    } catch { return try refused(error.reason) }
    if !changes.isEmpty { try apply(changes, found, &repaired) }
  }
}
