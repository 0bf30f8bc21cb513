package import GraphIR
package import GraphRewriting
package import Lowering

extension InterfaceEditing {
  /// Takes inputs out of the signature, and out of the functions that they are handed on to. Nodes of functions that compute with them for
  /// nothing go; in the main graph of a SavedModel they stay, as something else may name them.
  ///
  /// - Parameters:
  ///   - inputs: keys of inputs that no output needs.
  ///   - lowered: lowered for the signature as it is.
  package static func drop(
    _ inputs: Set<String>, lowered: LoweredModel, metaGraph: MetaGraph, into changes: inout ModelChanges
  ) throws(Refusal) {
    var editing = InterfaceEditing(lowered.signature, lowered, metaGraph, changes)
    var dropped: [Int: Set<Int>] = [:]
    for entry in lowered.signature.inputs where inputs.contains(entry.key) {
      if editing.isStored {
        var change = ModelChanges.EntryChange(signature: lowered.signature.key, isInput: true, key: entry.key)
        change.isRemoved = true
        editing.changes.entries.append(change)
      }
      guard let edge = metaGraph.edges(of: [entry.tensorName]).first, let node = edge.node, !editing.isShared(entry),
        editing.op(of: node, in: 0) == "Placeholder"
      else { continue }
      try editing.drop(edge, in: 0, &dropped)
      var change = editing.change(of: 0)
      change.removed.insert(node)
      editing.changes.graphs[0] = change
    }
    for (function, positions) in dropped { editing.removeArguments(positions, of: function) }
    changes = editing.changes
  }

  /// Takes away all that reads a tensor.
  ///
  /// - Parameter dropped: numbers of arguments that go, by function.
  private mutating func drop(_ edge: Edge, in index: Int, _ dropped: inout [Int: Set<Int>]) throws(Refusal) {
    let graph = module.graphs[index]
    let live = liveNodes(of: index)
    var idle: [NodeID] = []
    for node in graph.nodeIDs {
      let positions = graph.inputs(of: node).indices.filter { graph.inputs(of: node)[$0] == edge }
      guard !positions.isEmpty else { continue }
      guard live.contains(node) else {
        idle.append(node)
        continue
      }
      guard let function = exclusiveCallee(of: node, in: index) else {
        // What is handed on to calls that need it no more is not needed either.
        let ports = module.context.outputTypes(of: node, in: graph)?.indices ?? 0..<1
        let given = ports.map { Edge(node: node, port: $0) }
        guard ["Identity", "IdentityN", "Reshape", "StridedSlice", "Cast"].contains(op(of: node, in: index)),
          !given.contains(where: results(of: index).contains)
        else { throw Refusal(reason: "'\(module.context.name(of: node, in: graph))' is still given it") }
        for edge in given { try drop(edge, in: index, &dropped) }
        idle.append(node)
        continue
      }
      for position in positions.map({ $0 - graph.inputs(of: node).startIndex }) {
        guard module.graphs[function].arguments.indices.contains(position) else { continue }
        dropped[function, default: []].insert(position)
        try drop(Edge(node: module.graphs[function].arguments[position], port: 0), in: function, &dropped)
      }
    }
    guard index != 0 || !isStored else { return }
    remove(idle, in: index, live.subtracting(idle))
  }

  /// Takes away nodes that nothing needs, with all that reads them.
  mutating func remove(_ nodes: [NodeID], in index: Int, _ live: Set<NodeID>) {
    let graph = module.graphs[index]
    var gone = Set(nodes)
    var isGrowing = !gone.isEmpty
    while isGrowing {
      isGrowing = false
      for node in graph.nodeIDs where !gone.contains(node) && !live.contains(node) {
        guard graph.inputs(of: node).contains(where: { $0.node.map { gone.contains($0) } ?? false }) else { continue }
        gone.insert(node)
        isGrowing = true
      }
    }
    guard !gone.isEmpty else { return }
    var change = self.change(of: index)
    changes.graphs[index] = nil
    change.removed.formUnion(gone)
    for node in graph.nodeIDs where !gone.contains(node) {
      let controls = change.editor.controls(of: node)
      if controls.contains(where: gone.contains) {
        change.editor.setControls(of: node, controls.filter { !gone.contains($0) })
      }
    }
    changes.graphs[index] = change
  }

  private func results(of index: Int) -> [Edge] {
    guard index == 0 else { return module.graphs[index].results }
    return metaGraph.edges(of: (isStored ? metaGraph.signatures : [signature]).flatMap { $0.outputs.map(\.tensorName) })
  }

  /// What the results of a function need, or the outputs of all signatures, each with what it is fed.
  private func liveNodes(of index: Int) -> Set<NodeID> {
    let graph = module.graphs[index]
    guard index == 0 else { return Self.reach(graph.results) { Array(graph.inputs(of: $0)) } }
    var live: Set<NodeID> = []
    for one in isStored ? metaGraph.signatures : [signature] {
      let fed = Set(metaGraph.edges(of: one.inputs.map(\.tensorName)))
      let results = metaGraph.edges(of: one.outputs.map(\.tensorName)).filter { !fed.contains($0) }
      live.formUnion(Self.reach(results) { graph.inputs(of: $0).filter { !fed.contains($0) } })
    }
    return live
  }

  private mutating func removeArguments(_ positions: Set<Int>, of function: Int) {
    let kept = module.graphs[function].arguments.indices.filter { !positions.contains($0) }
    var change = self.change(of: function)
    changes.graphs[function] = nil
    change.arguments = kept
    change.setInputShapes { shapes in
      kept.allSatisfy(shapes.indices.contains) ? kept.map { shapes[$0] } : nil
    }
    changes.graphs[function] = change
    for position in positions.sorted() {
      changeConcrete(function, isInput: true, position: position) { $0.isRemoved = true }
    }
    for caller in calls.callers[function] ?? [] {
      edit(caller.graph) { editor in
        let inputs = editor.inputs(of: caller.node)
        let types = editor.attribute("Tin", of: caller.node)?.asTypes ?? []
        guard inputs.count == types.count, kept.allSatisfy(inputs.indices.contains) else { return }
        editor.setInputs(of: caller.node, kept.map { inputs[$0] })
        editor.setAttribute("Tin", of: caller.node, .list(.types(kept.map { types[$0] })))
      }
    }
  }

  /// Takes away what the outputs of a GraphDef no longer need once it is cut. A tensor that becomes an output and is still read, or is not its
  /// node's first, gets a node of its own as an output.
  ///
  /// - Parameters:
  ///   - cut: of `lowered`; inputs are in `changes` already.
  ///   - keys: of the tensors that become outputs, in the order of the cut's.
  package static func trim(
    _ cut: ModelCut, keys: [String], lowered: LoweredModel, metaGraph: MetaGraph, into changes: inout ModelChanges
  ) throws(Refusal) {
    var editing = InterfaceEditing(lowered.signature, lowered, metaGraph, changes)
    let outputs = lowered.signature.outputs
    let before = metaGraph.edges(of: outputs.map(\.tensorName))
    var roots = zip(outputs, before).filter { !cut.lostOutputs.contains($0.0.key) }.map(\.1)
    let places = StoredPlaces(lowered: lowered, module: metaGraph.module)
    var new: [Edge] = []
    for tensor in cut.tensors where cut.side == .end {
      guard let node = tensor.edge.node else { continue }
      do throws(StoredPlaces.Refusal) {
        let place = try places.place(node, in: 0, throughInputs: false)
        guard place.instance.graph == 0 else { throw .init(reason: "it stands in a function") }
        new.append(Edge(node: place.node, port: Int(tensor.edge.port)))
      } catch { throw Refusal(reason: error.reason) }
    }
    roots += new
    let was = Self.reach(before) { Array(metaGraph.module.main.inputs(of: $0)) }
    let editor = editing.change(of: 0).editor
    let live = Self.reach(roots.map(editor.resolve)) { editor.inputs(of: $0) }
    editing.remove(Array(was.subtracting(live)), in: 0, live)
    for (key, edge) in zip(keys, new) {
      guard let node = edge.node else { continue }
      let isRead = live.contains { other in editor.inputs(of: other).contains { $0.node == node } }
      guard isRead || edge.port != 0 else { continue }
      editing.edit(0) { editor in
        let dtype = editor.fact(of: edge).dtype
        let identity = editor.add(
          op: "Identity", name: key, inputs: [edge], attributes: [("T", .type(dtype))],
          facts: [OutputFact(dtype: dtype)], like: node)
        editor.setResults(editor.results + [Edge(node: identity, port: 0)])
      }
    }
    changes = editing.changes
  }

  /// All nodes that tensors are computed from.
  static func reach(_ edges: [Edge], _ inputs: (NodeID) -> [Edge]) -> Set<NodeID> {
    var found: Set<NodeID> = []
    var pending = edges.compactMap(\.node)
    while let node = pending.popLast() {
      if found.insert(node).inserted { pending += inputs(node).compactMap(\.node) }
    }
    return found
  }
}
