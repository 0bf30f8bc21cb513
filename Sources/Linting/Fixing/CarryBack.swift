package import GraphIR
package import GraphRewriting
package import Lowering

/// Carries edits of the lowered model back to the stored one.
///
/// An edit in a function changes that function where all who use it want the same; else a copy of the function is
/// changed, and those calls lead to the copy, up to the first function that all users agree on. So no other caller is
/// changed.
package struct CarryBack {
  package struct Outcome: Sendable {
    package var changes = ModelChanges()
    /// Numbers of the edits that are part of the changes.
    package var carried: [Int] = []
    /// Numbers of those that are not, and why: the end of a sentence. `convert --fix` can make these, but for those that
    /// contradict another, which may be possible in the next round.
    package var refused: [(edit: Int, reason: String, isConflict: Bool)] = []
  }

  /// What one instance of a stored graph should have.
  private struct Wish {
    var edits: [StoredEdit] = []
    /// Calls that should lead to a copy.
    var retargets: [Retarget] = []
    var isEmpty: Bool { edits.isEmpty && retargets.isEmpty }

    func isSame(as other: Wish) -> Bool {
      edits.count == other.edits.count && zip(edits, other.edits).allSatisfy { $0.isSame(as: $1) }
        && retargets == other.retargets
    }
  }

  private struct Retarget: Hashable {
    var node: NodeID
    var function: Int
    var copy: String
  }

  private let metaGraph: MetaGraph
  private let lowered: LoweredModel
  private let isBareGraph: Bool
  private let calls: CallGraph
  private var wishes: [StoredInstance: Wish] = [:]
  private var functionNames: Set<String>
  /// Inputs that get another type.
  private var retypings: [InputMove.Retyping] = []
  private var outcome = Outcome()

  /// - Parameters:
  ///   - edits: of one round, all matched in `lowered`; of two that contradict each other the one whose rule's id comes
  ///     first is made.
  ///   - isBareGraph: the model is a GraphDef without signatures, whose outputs are known by the names of nodes.
  package static func run(
    _ edits: [PlannedEdit], lowered: LoweredModel, metaGraph: MetaGraph, isBareGraph: Bool
  ) -> Outcome {
    var carry = CarryBack(lowered: lowered, metaGraph: metaGraph, isBareGraph: isBareGraph)
    carry.collect(edits)
    carry.distribute()
    carry.outcome.carried.sort()
    carry.outcome.refused.sort { $0.edit < $1.edit }
    return carry.outcome
  }

  private init(lowered: LoweredModel, metaGraph: MetaGraph, isBareGraph: Bool) {
    (self.lowered, self.metaGraph, self.isBareGraph) = (lowered, metaGraph, isBareGraph)
    calls = CallGraph(lowered: lowered, metaGraph: metaGraph)
    functionNames = Set(metaGraph.module.graphs.dropFirst().map { metaGraph.module.context.strings[$0.name] })
  }

  // MARK: Edits

  private mutating func collect(_ edits: [PlannedEdit]) {
    let places = StoredPlaces(lowered: lowered, module: metaGraph.module)
    let order = edits.indices.sorted { (edits[$0].rule, $0) < (edits[$1].rule, $1) }
    for number in order {
      do throws(StoredPlaces.Refusal) {
        let (instance, edit) = try places.place(edits[number], number: number)
        let moved = InputMove(instance, edit, metaGraph, calls)
        try checkTypes(moved?.types ?? InputMove.types(edit, in: metaGraph, instance))
        try add(moved?.edit ?? edit, to: moved?.instance ?? instance)
        retypings += moved?.types ?? InputMove.types(edit, in: metaGraph, instance)
        outcome.carried.append(number)
      } catch {
        outcome.refused.append((number, error.reason, error.isConflict))
      }
    }
  }

  private mutating func add(_ edit: StoredEdit, to instance: StoredInstance) throws(StoredPlaces.Refusal) {
    var wish = wishes[instance] ?? Wish()
    // A branch that stands twice at one node is one stored graph.
    if wish.edits.contains(where: { $0.isSame(as: edit) }) { return }
    if let other = wish.edits.first(where: { $0.contradicts(edit) }) {
      throw StoredPlaces.Refusal(reason: "it contradicts the fix of \(other.rule) at the same nodes", isConflict: true)
    }
    let at = wish.edits.firstIndex { edit.stands(before: $0) } ?? wish.edits.count
    wish.edits.insert(edit, at: at)
    wishes[instance] = wish
  }

  // MARK: Functions

  private mutating func distribute() {
    for graph in calls.order where graph != 0 { distribute(function: graph) }
    if let wish = wishes[StoredInstance(graph: 0, callSite: -1)], !wish.isEmpty {
      outcome.changes.graphs[0] = change(of: 0, wish)
    }
    for retyping in retypings { retype(retyping) }
  }

  // MARK: Types of inputs

  /// Another signature that is fed at the same placeholder would break.
  private func checkTypes(_ retypings: [InputMove.Retyping]) throws(StoredPlaces.Refusal) {
    for retyping in retypings {
      let keys = metaGraph.signatures.filter { !entries(of: $0, at: retyping.placeholder).isEmpty }.map(\.key)
      guard keys.allSatisfy({ $0 == lowered.signature.key }) else {
        throw StoredPlaces.Refusal(
          reason:
            "the signatures \(keys.map { "'\($0)'" }.joined(separator: ", ")) share the input whose type it changes")
      }
    }
  }

  /// Entries of a signature that are fed at a placeholder.
  private func entries(of signature: Signature, at placeholder: NodeID) -> [Signature.Entry] {
    zip(signature.inputs, metaGraph.edges(of: signature.inputs.map(\.tensorName))).filter {
      $0.1.node == placeholder
    }.map(\.0)
  }

  /// Gives an input its new type wherever the model says what it is.
  private mutating func retype(_ retyping: InputMove.Retyping) {
    for signature in metaGraph.signatures {
      for entry in entries(of: signature, at: retyping.placeholder) {
        var change = ModelChanges.EntryChange(signature: signature.key, isInput: true, key: entry.key)
        change.dtype = retyping.dtype
        outcome.changes.entries.append(change)
      }
    }
    guard let call = retyping.call else { return }
    var main = outcome.changes.graphs[0] ?? change(of: 0, Wish())
    outcome.changes.graphs[0] = nil
    main.editor.setAttribute("dtype", of: retyping.placeholder, .type(retyping.dtype))
    var types = main.editor.attribute("Tin", of: call.node)?.asTypes ?? []
    if types.indices.contains(call.position) {
      types[call.position] = retyping.dtype
      main.editor.setAttribute("Tin", of: call.node, .list(.types(types)))
    }
    outcome.changes.graphs[0] = main
    var tensor = ModelChanges.ConcreteTensorChange(
      function: metaGraph.module.context.strings[metaGraph.module.graphs[call.function].name], isInput: true,
      position: call.position)
    tensor.dtype = retyping.dtype
    outcome.changes.concreteTensors.append(tensor)
  }

  private mutating func distribute(function graph: Int) {
    let instances = calls.instances[graph] ?? []
    var groups: [(wish: Wish, instances: [StoredInstance])] = []
    for instance in instances {
      let wish = wishes[instance] ?? Wish()
      if let known = groups.firstIndex(where: { $0.wish.isSame(as: wish) }) {
        groups[known].instances.append(instance)
      } else {
        groups.append((wish, [instance]))
      }
    }
    if groups.count == 1, calls.allUsesAreKnown(of: graph) {
      if !groups[0].wish.isEmpty { outcome.changes.graphs[graph] = change(of: graph, groups[0].wish) }
      return
    }
    for group in groups where !group.wish.isEmpty {
      let name = copyName(of: graph)
      outcome.changes.clones.append(.init(graph: graph, name: name, change: change(of: graph, group.wish)))
      for instance in group.instances {
        guard let caller = calls.caller(of: instance) else { continue }
        let retarget = Retarget(node: caller.node, function: graph, copy: name)
        var wish = wishes[caller.instance] ?? Wish()
        if !wish.retargets.contains(retarget) { wish.retargets.append(retarget) }
        wish.retargets.sort { ($0.node, $0.function) < ($1.node, $1.function) }
        wishes[caller.instance] = wish
      }
    }
  }

  private mutating func copyName(of graph: Int) -> String {
    let stem = metaGraph.module.context.strings[metaGraph.module.graphs[graph].name] + "_fixed"
    var name = stem
    var number = 0
    while !functionNames.insert(name).inserted {
      number += 1
      name = "\(stem)_\(number)"
    }
    return name
  }

  // MARK: Graphs

  private func change(of graph: Int, _ wish: Wish) -> ModelChanges.GraphChange {
    let outputs = lowered.signature.outputs.map(\.tensorName)
    var editing = StoredEditing(metaGraph: metaGraph, graph: graph, outputs: graph == 0 ? outputs : [])
    for edit in wish.edits { editing.apply(edit) }
    for retarget in wish.retargets {
      editing.retarget(retarget.node, from: metaGraph.module.graphs[retarget.function].name, to: retarget.copy)
    }
    if graph == 0, isBareGraph { editing.keepNames(of: outputs) }
    return editing.change
  }
}
