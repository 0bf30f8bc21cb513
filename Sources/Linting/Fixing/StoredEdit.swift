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

/// A planned edit, told by stored nodes.
struct StoredEdit {
  /// The number of the planned edit.
  var plan: Int
  var rule: String
  var matched: [NodeID]
  var edit: GraphEdit

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

  func place(_ planned: PlannedEdit, number: Int) throws(Refusal) -> (StoredInstance, StoredEdit) {
    let edit = planned.edit
    guard lowered.module.graphs.indices.contains(planned.graph), planned.matched.count == edit.matchCount else {
      throw Refusal(reason: "it names nodes that are not there")
    }
    var instance: StoredInstance?
    var nodes: [Int: NodeID] = [:]
    for index in edit.touched.union(edit.read).sorted() {
      let (own, node) = try place(
        planned.matched[index], in: planned.graph, throughInputs: edit.readThrough.contains(index))
      guard instance == nil || instance == own else {
        throw Refusal(
          reason: instance?.graph == own.graph
            ? "its nodes belong to different calls of one function" : "its nodes stand in different functions")
      }
      instance = own
      nodes[index] = node
    }
    guard let instance, let first = nodes.min(by: { $0.key < $1.key })?.value else {
      throw Refusal(reason: "it changes no node")
    }
    // Nodes that were only looked at stand for nothing in the edit.
    let matched = planned.matched.indices.map { nodes[$0] ?? first }
    return (instance, StoredEdit(plan: number, rule: planned.rule, matched: matched, edit: edit))
  }

  private func place(
    _ id: NodeID, in graph: Int, throughInputs: Bool
  ) throws(Refusal) -> (StoredInstance, NodeID) {
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
    return (StoredInstance(graph: index, callSite: Int(provenance.callSite)), node)
  }
}
