internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// A stored graph as one chain of calls uses it.
struct StoredInstance: Hashable {
  /// The stored graph, 0 for the main one.
  var graph: Int
  /// The innermost call that leads there, -1 for the main graph.
  var callSite: Int
}

/// A planned edit whose nodes were found in the stored model, wherever they stand.
struct PlacedEdit {
  struct Place {
    var instance: StoredInstance
    var node: NodeID
  }

  /// The number of the planned edit.
  var plan: Int
  var rule: String
  var edit: GraphEdit
  /// By the number of the matched node; those that were only looked at are left out.
  var nodes: [Int: Place] = [:]

  /// - Errors: the nodes stand in several graphs.
  func inOneGraph() throws(StoredPlaces.Refusal) -> (instance: StoredInstance, edit: StoredEdit) {
    let places = nodes.sorted { $0.key < $1.key }.map(\.value)
    for place in places where place.instance != places[0].instance {
      throw StoredPlaces.Refusal(
        reason: place.instance.graph == places[0].instance.graph
          ? "its nodes belong to different calls of one function" : "its nodes stand in different functions")
    }
    return (places[0].instance, StoredEdit(self, nodes.mapValues(\.node), edit))
  }
}

/// A planned edit, told by nodes of one stored graph.
struct StoredEdit {
  /// The number of the planned edit.
  var plan: Int
  var rule: String
  var matched: [NodeID]
  var edit: GraphEdit

  /// - Parameter nodes: by the number of the matched node; at least one. Those that were only looked at stand for nothing.
  init(_ placed: PlacedEdit, _ nodes: [Int: NodeID], _ edit: GraphEdit) {
    let first = nodes.min { $0.key < $1.key }?.value ?? NodeID(0)
    self.plan = placed.plan
    self.rule = placed.rule
    self.edit = edit
    matched = (0..<edit.matchCount).map { nodes[$0] ?? first }
  }

  var touched: Set<NodeID> { Set(edit.touched.map { matched[$0] }) }
  var removed: Set<NodeID> { Set(edit.removed.map { matched[$0] }) }
  var read: Set<NodeID> { Set(edit.read.map { matched[$0] }) }

  func isSame(as other: StoredEdit) -> Bool { matched == other.matched && edit.isSame(as: other.edit) }

  /// In the order in which a graph's edits are made, so that two graphs that get the same edits become the same.
  func stands(before other: StoredEdit) -> Bool {
    rule == other.rule ? matched.lexicographicallyPrecedes(other.matched) : rule < other.rule
  }

  /// Whether only one of two can be made: both change a node, or one removes what the other reads.
  func contradicts(_ other: StoredEdit) -> Bool {
    !touched.isDisjoint(with: other.touched) || !removed.isDisjoint(with: other.read)
      || !read.isDisjoint(with: other.removed)
  }
}

/// Leads from nodes of the lowered model to the stored ones.
struct StoredPlaces {
  let lowered: LoweredModel
  let module: GraphModule

  /// Why an edit cannot be told by stored nodes: the end of a sentence.
  struct Refusal: Error {
    var reason: String
    /// Whether another edit stands against it, and nothing else.
    var isConflict = false
  }

  /// - Errors: a node of the edit that the model does not have as such.
  func place(_ planned: PlannedEdit, number: Int) throws(Refusal) -> PlacedEdit {
    let edit = planned.edit
    guard lowered.module.graphs.indices.contains(planned.graph), planned.matched.count == edit.matchCount else {
      throw Refusal(reason: "it names nodes that are not there")
    }
    var placed = PlacedEdit(plan: number, rule: planned.rule, edit: edit)
    for index in edit.touched.union(edit.read).sorted() {
      placed.nodes[index] = try place(
        planned.matched[index], in: planned.graph, throughInputs: edit.readThrough.contains(index))
    }
    if placed.nodes.isEmpty { throw Refusal(reason: "it changes no node") }
    return placed
  }

  func place(
    _ id: NodeID, in graph: Int, throughInputs: Bool
  ) throws(Refusal) -> PlacedEdit.Place {
    let name = lowered.module.context.name(of: id, in: lowered.module.graphs[graph])
    let op = lowered.module.context.op(of: id, in: lowered.module.graphs[graph])
    guard lowered.provenance.indices.contains(graph), lowered.provenance[graph].indices.contains(Int(id.index)) else {
      throw Refusal(reason: "'\(name)' stands nowhere in the model")
    }
    let provenance = lowered.provenance[graph][Int(id.index)]
    let index = Int(provenance.graph)
    guard let node = provenance.node, module.graphs.indices.contains(index),
      module.graphs[index].nodes.indices.contains(Int(node.index))
    else { throw Refusal(reason: "'\(name)' stands nowhere in the model, conversion makes it") }
    let stored = module.graphs[index]
    let storedName = module.context.name(of: node, in: stored)
    let storedOp = module.context.op(of: node, in: stored)
    guard storedOp == op else {
      let isVariable = ["VarHandleOp", "VariableV2", "Variable", "ReadVariableOp"].contains(storedOp)
      throw Refusal(
        reason: isVariable
          ? "'\(storedName)' is a variable, and its value stays in the checkpoint"
          : "'\(storedName)' is the op '\(storedOp)' in the model, and conversion makes '\(op)' of it")
    }
    if throughInputs, stored.inputs(of: node).count != lowered.module.graphs[graph].inputs(of: id).count {
      throw Refusal(reason: "'\(storedName)' has other inputs in the model than conversion gives it")
    }
    return PlacedEdit.Place(
      instance: StoredInstance(graph: index, callSite: Int(provenance.callSite)), node: node)
  }
}
