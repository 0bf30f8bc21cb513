internal import GraphIR
internal import GraphRewriting

/// Brings an edit at placeholders of the main graph into the function where they are used.
///
/// Loading a TF2 SavedModel looks at the function of a signature and not at the main graph that calls it: what is to be
/// done with an input has to be done there. On the way an input may be handed on by several calls.
struct InputMove {
  /// An input whose type changes.
  struct Retyping {
    /// In the main graph.
    var placeholder: NodeID
    var dtype: DataType
    /// nil: as it was.
    var shape: PartialShape?
    /// The calls that hand it on, the outermost first; empty where it is used in the main graph.
    var steps: [Step] = []
  }

  /// A call that hands an input on, and nothing else does with it.
  struct Step {
    var link: CallGraph.Link
    var position: Int
  }

  let instance: StoredInstance
  let edit: StoredEdit
  let retypings: [Retyping]

  /// nil: the edit stays where it is.
  init?(_ placed: PlacedEdit, _ metaGraph: MetaGraph, _ calls: CallGraph) throws(StoredPlaces.Refusal) {
    let module = metaGraph.module
    let outside = placed.nodes.filter { $0.value.instance.graph == 0 }
    let inside = Set(placed.nodes.values.lazy.map(\.instance).filter { $0.graph != 0 })
    guard !outside.isEmpty, inside.count <= 1,
      outside.allSatisfy({ module.context.op(of: $0.value.node, in: module.main) == "Placeholder" })
    else { return nil }
    guard let target = inside.first ?? Self.user(of: outside.values.map(\.node), placed.edit, module, calls) else {
      return nil
    }
    let reason = "its nodes stand in different functions, and what calls them does more than hand on"
    var edit = placed.edit
    var nodes = placed.nodes.mapValues(\.node)
    var steps: [Int: [Step]] = [:]
    for (index, place) in outside {
      guard let path = Self.path(from: place.node, to: target, module, calls), let last = path.last else {
        throw StoredPlaces.Refusal(reason: reason)
      }
      steps[index] = path
      nodes[index] = module.graphs[target.graph].arguments[last.position]
    }
    // What an input is, is told at the placeholder and on the way; only the rest of the edit is made in the function.
    retypings = Self.retypings(placed.edit, outside.mapValues(\.node), steps)
    edit.attributes.removeAll { outside.keys.contains($0.match) }
    let names = Set(edit.names.map(\.match)).union(edit.inputs.map(\.match)).union(edit.removed)
    let changed = placed.edit.attributes.filter { outside.keys.contains($0.match) }
    guard names.isDisjoint(with: outside.keys), changed.allSatisfy({ $0.key == "dtype" || $0.key == "shape" }),
      Set(changed.map(\.match)).count == retypings.count
    else { throw StoredPlaces.Refusal(reason: reason) }
    instance = target
    self.edit = StoredEdit(placed, nodes, edit)
  }

  /// The function that the one call reading placeholders leads to, if all that is done with them can be done there.
  private static func user(
    of placeholders: [NodeID], _ edit: GraphEdit, _ module: GraphModule, _ calls: CallGraph
  ) -> StoredInstance? {
    guard edit.inputs.isEmpty, edit.removed.isEmpty else { return nil }
    var found: StoredInstance?
    for placeholder in placeholders {
      let readers = module.main.nodeIDs.filter { node in
        module.main.inputs(of: node).contains { $0.node == placeholder }
      }
      guard readers.count == 1 else { return nil }
      let callees = calls.callees(of: readers[0], in: 0)
      guard callees.count == 1, calls.isUsedOnce(callees[0]), calls.isConcrete(callees[0]),
        let instance = calls.instances[callees[0]]?.first, calls.instances[callees[0]]?.count == 1,
        found == nil || found == instance
      else { return nil }
      found = instance
    }
    return found
  }

  /// How a placeholder gets to a function, if nothing else is done with it on the way.
  private static func path(
    from placeholder: NodeID, to target: StoredInstance, _ module: GraphModule, _ calls: CallGraph
  ) -> [Step]? {
    guard let chain = calls.chain(to: target) else { return nil }
    var steps: [Step] = []
    var edge = Edge(node: placeholder, port: 0)
    for link in chain {
      let graph = module.graphs[link.caller.graph]
      guard link.caller.graph == 0 || !graph.results.contains(edge) else { return nil }
      var positions: [Int] = []
      for node in graph.nodeIDs {
        for (position, input) in graph.inputs(of: node).enumerated() where input == edge {
          guard node == link.call else { return nil }
          positions.append(position)
        }
      }
      guard positions.count == 1, module.graphs[link.callee.graph].arguments.indices.contains(positions[0]) else {
        return nil
      }
      steps.append(Step(link: link, position: positions[0]))
      edge = Edge(node: module.graphs[link.callee.graph].arguments[positions[0]], port: 0)
    }
    return steps
  }

  /// Inputs whose type an edit changes, where placeholders stand in the main graph.
  static func retypings(
    _ edit: GraphEdit, _ placeholders: [Int: NodeID], _ steps: [Int: [Step]] = [:]
  ) -> [Retyping] {
    edit.attributes.compactMap { change in
      guard change.key == "dtype", let dtype = change.value.asType, let node = placeholders[change.match] else {
        return nil
      }
      let shape = edit.attributes.first { $0.match == change.match && $0.key == "shape" }?.value.asShape
      return Retyping(placeholder: node, dtype: dtype, shape: shape, steps: steps[change.match] ?? [])
    }
  }
}
