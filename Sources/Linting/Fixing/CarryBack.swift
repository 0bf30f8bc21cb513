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
  struct Wish {
    var edits: [StoredEdit] = []
    /// Calls that should lead to a copy.
    var retargets: [Retarget] = []
    /// What it is given has another type.
    var inputs: [InputChange] = []
    /// Calls that hand on what has another type.
    var handedOn: [HandedOn] = []
    /// It takes or gives more.
    var interface = InterfaceWish()
    var isEmpty: Bool {
      edits.isEmpty && retargets.isEmpty && inputs.isEmpty && handedOn.isEmpty && interface.isEmpty
    }

    func isSame(as other: Wish) -> Bool {
      edits.count == other.edits.count && zip(edits, other.edits).allSatisfy { $0.isSame(as: $1) }
        && retargets == other.retargets && inputs == other.inputs && handedOn == other.handedOn
        && interface == other.interface
    }
  }

  struct InputChange: Hashable {
    /// Which argument; nil in the main graph, where it is a placeholder.
    var position: Int?
    var node: NodeID
    var dtype: DataType
    var shape: PartialShape?
  }

  struct HandedOn: Hashable {
    var call: NodeID
    var position: Int
    var dtype: DataType
  }

  struct Retarget: Hashable {
    var node: NodeID
    var function: Int
    var copy: String
  }

  let metaGraph: MetaGraph
  let lowered: LoweredModel
  let isBareGraph: Bool
  let calls: CallGraph
  var wishes: [StoredInstance: Wish] = [:]
  private var functionNames: Set<String>
  /// Inputs that get another type.
  private var retypings: [InputMove.Retyping] = []
  /// Outputs that the call of the signature's function will give.
  var pendingOutputs: [(addition: Addition, call: NodeID)] = []
  var layouts: [Int: InterfaceLayout] = [:]
  var outcome = Outcome()

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

  init(lowered: LoweredModel, metaGraph: MetaGraph, isBareGraph: Bool) {
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
        let placed = try places.place(edits[number], number: number)
        if let moved = try InputMove(placed, metaGraph, calls) {
          try checkTypes(moved.retypings)
          try add(moved.edit, to: moved.instance)
          for retyping in moved.retypings { handOn(retyping) }
          retypings += moved.retypings
        } else {
          let (instance, edit) = try placed.inOneGraph()
          let own = instance.graph == 0 ? InputMove.retypings(edit.edit, placeholders(of: edit)) : []
          try checkTypes(own)
          try add(edit, to: instance)
          retypings += own
        }
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

  mutating func distribute() {
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

  private func placeholders(of edit: StoredEdit) -> [Int: NodeID] {
    let module = metaGraph.module
    let all = edit.matched.enumerated().map { ($0.offset, $0.element) }
    return Dictionary(uniqueKeysWithValues: all).filter {
      module.context.op(of: $0.value, in: module.main) == "Placeholder"
    }
  }

  /// Notes the new type of an input in all graphs that hand it on.
  private mutating func handOn(_ retyping: InputMove.Retyping) {
    guard let first = retyping.steps.first else { return }
    let (dtype, shape) = (retyping.dtype, retyping.shape)
    wishes[first.link.caller, default: Wish()].inputs.append(
      InputChange(node: retyping.placeholder, dtype: dtype, shape: shape))
    for step in retyping.steps {
      let argument = metaGraph.module.graphs[step.link.callee.graph].arguments[step.position]
      wishes[step.link.caller, default: Wish()].handedOn.append(
        HandedOn(call: step.link.call, position: step.position, dtype: dtype))
      wishes[step.link.callee, default: Wish()].inputs.append(
        InputChange(position: step.position, node: argument, dtype: dtype, shape: shape))
    }
  }

  /// Gives an input its new type in the signature.
  private mutating func retype(_ retyping: InputMove.Retyping) {
    for signature in metaGraph.signatures {
      for entry in entries(of: signature, at: retyping.placeholder) {
        var change = ModelChanges.EntryChange(signature: signature.key, isInput: true, key: entry.key)
        change.dtype = retyping.dtype
        change.shape = retyping.shape
        outcome.changes.entries.append(change)
      }
    }
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
    // What the object graph names is called from outside as well, with arguments of the types that it had.
    let isFixed =
      calls.isReachedByName(graph) && groups.contains { !$0.wish.inputs.isEmpty || !$0.wish.interface.isEmpty }
    if groups.count == 1, calls.allUsesAreKnown(of: graph), !isFixed {
      if !groups[0].wish.isEmpty {
        outcome.changes.graphs[graph] = change(of: graph, groups[0].wish)
        noteConcrete(graph, groups[0].wish.inputs)
        noteConcrete(graph, groups[0].wish.interface)
      }
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

  /// What the object graph says of a function's arguments.
  private mutating func noteConcrete(_ graph: Int, _ inputs: [InputChange]) {
    guard calls.isConcrete(graph) else { return }
    let name = metaGraph.module.context.strings[metaGraph.module.graphs[graph].name]
    for input in inputs {
      guard let position = input.position else { continue }
      var tensor = ModelChanges.ConcreteTensorChange(function: name, isInput: true, position: position)
      tensor.dtype = input.dtype
      tensor.shape = input.shape
      outcome.changes.concreteTensors.append(tensor)
    }
  }

  /// What the name of a copy has behind that of the function.
  private static let copySuffix = "_fixed"

  /// The name of the function that a copy was made of, or the name itself.
  package static func original(_ name: String) -> String {
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    let isNumbered = parts.last.map { !$0.isEmpty && $0.allSatisfy(\.isNumber) } ?? false
    let stem = isNumbered ? parts.dropLast().joined(separator: "_") : name
    return stem.hasSuffix(copySuffix) ? String(stem.dropLast(copySuffix.count)) : name
  }

  private mutating func copyName(of graph: Int) -> String {
    let stem = metaGraph.module.context.strings[metaGraph.module.graphs[graph].name] + Self.copySuffix
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
    for input in wish.inputs { editing.setInput(input.node, at: input.position, input.dtype, input.shape) }
    for call in wish.handedOn { editing.setType(call.dtype, of: call.call, at: call.position) }
    if !wish.interface.isEmpty { editing.extend(wish.interface, own: layouts[graph], layouts: layouts) }
    if graph == 0, isBareGraph { editing.keepNames(of: outputs) }
    return editing.change
  }
}
