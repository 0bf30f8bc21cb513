internal import GraphIR
internal import GraphRewriting

/// Brings an edit at placeholders of the main graph into the function that they are handed on to.
///
/// Loading a TF2 SavedModel looks at the function of a signature and not at the main graph that calls it: what is to be
/// done with an input has to be done there.
struct InputMove {
  /// An input whose type changes.
  struct Retyping {
    /// In the main graph.
    var placeholder: NodeID
    var dtype: DataType
    /// The call that hands it on, where that is done in the function.
    var call: Call?
  }

  struct Call {
    var node: NodeID
    var position: Int
    /// The stored graph.
    var function: Int
  }

  let instance: StoredInstance
  let edit: StoredEdit
  let types: [Retyping]

  /// nil: the edit stays where it is.
  init?(_ instance: StoredInstance, _ edit: StoredEdit, _ metaGraph: MetaGraph, _ calls: CallGraph) {
    let module = metaGraph.module
    guard instance.graph == 0, edit.edit.inputs.isEmpty, edit.edit.removed.isEmpty else { return nil }
    let involved = edit.touched.union(edit.read)
    var places: [NodeID: Call] = [:]
    for node in involved {
      guard module.context.op(of: node, in: module.main) == "Placeholder",
        let call = Self.call(reading: node, module, calls)
      else { return nil }
      places[node] = call
    }
    guard let function = places.first?.value.function, places.values.allSatisfy({ $0.function == function }),
      let callee = calls.instances[function]?.first, calls.instances[function]?.count == 1
    else { return nil }
    self.instance = callee
    var moved = edit
    let arguments = module.graphs[function].arguments
    moved.matched = edit.matched.map { node in places[node].map { arguments[$0.position] } ?? node }
    moved.edit.attributes = edit.edit.attributes.map { ($0.match, $0.key == "dtype" ? "T" : $0.key, $0.value) }
    guard moved.edit.attributes.allSatisfy({ $0.key == "T" }), moved.edit.names.isEmpty else { return nil }
    self.edit = moved
    types = edit.edit.attributes.compactMap { change in
      guard let dtype = change.value.asType, let call = places[edit.matched[change.match]] else { return nil }
      return Retyping(placeholder: edit.matched[change.match], dtype: dtype, call: call)
    }
  }

  /// The one call that reads a placeholder, if it leads to a function that the object graph knows and no one else uses.
  private static func call(reading placeholder: NodeID, _ module: GraphModule, _ calls: CallGraph) -> Call? {
    var found: Call?
    for node in module.main.nodeIDs {
      for (position, edge) in module.main.inputs(of: node).enumerated() where edge.node == placeholder {
        let callees = calls.callees(of: node, in: 0)
        guard found == nil, callees.count == 1, calls.isUsedOnce(callees[0]), calls.isConcrete(callees[0]),
          module.graphs[callees[0]].arguments.indices.contains(position)
        else { return nil }
        found = Call(node: node, position: position, function: callees[0])
      }
    }
    return found
  }

  /// Inputs whose type an edit changes in the main graph itself.
  static func types(_ edit: StoredEdit, in metaGraph: MetaGraph, _ instance: StoredInstance) -> [Retyping] {
    guard instance.graph == 0 else { return [] }
    return edit.edit.attributes.compactMap { change in
      let node = edit.matched[change.match]
      guard change.key == "dtype", let dtype = change.value.asType,
        metaGraph.module.context.op(of: node, in: metaGraph.module.main) == "Placeholder"
      else { return nil }
      return Retyping(placeholder: node, dtype: dtype)
    }
  }
}
