package import GraphIR
package import GraphRewriting
package import Lowering

extension CarryBack {
  /// A tensor of the main graph of the lowered model that becomes an input or an output.
  package struct Addition: Sendable {
    package var isInput: Bool
    package var key: String
    package var tensor: ModelCut.Tensor

    package init(isInput: Bool, key: String, tensor: ModelCut.Tensor) {
      self.isInput = isInput
      self.key = key
      self.tensor = tensor
    }
  }

  /// Makes tensors inputs and outputs of the stored model. Inputs that nothing needs any more and other outputs stay.
  ///
  /// - Parameter isBareGraph: the model is a GraphDef without signatures: a placeholder takes the name of the node that it stands for.
  /// - Errors: the model has no such tensor, or what calls the function around it is not only this signature.
  package static func extend(
    _ additions: [Addition], lowered: LoweredModel, metaGraph: MetaGraph, isBareGraph: Bool
  ) throws(InterfaceEditing.Refusal) -> ModelChanges {
    var carry = CarryBack(lowered: lowered, metaGraph: metaGraph, isBareGraph: isBareGraph)
    do throws(StoredPlaces.Refusal) {
      for (number, addition) in additions.enumerated() { try carry.add(addition, number: number) }
    } catch { throw InterfaceEditing.Refusal(reason: error.reason) }
    carry.layOut()
    carry.distribute()
    return carry.outcome.changes
  }

  private mutating func add(_ addition: Addition, number: Int) throws(StoredPlaces.Refusal) {
    let places = StoredPlaces(lowered: lowered, module: metaGraph.module)
    guard let producer = addition.tensor.edge.node else { throw StoredPlaces.Refusal(reason: "it names no tensor") }
    let place = try places.place(producer, in: 0, throughInputs: false)
    let edge = Edge(node: place.node, port: Int(addition.tensor.edge.port))
    let module = metaGraph.module
    let name = module.context.name(of: place.node, in: module.graphs[place.instance.graph])
    if let types = module.context.outputTypes(of: place.node, in: module.graphs[place.instance.graph]),
      !types.indices.contains(Int(edge.port))
    {
      throw StoredPlaces.Refusal(reason: "'\(name)' has other outputs in the model than conversion gives it")
    }
    guard let links = calls.chain(to: place.instance) else {
      throw StoredPlaces.Refusal(reason: "'\(name)' stands in a function that is not only called")
    }
    if let first = links.first, calls.isConcrete(first.callee.graph) || !isBareGraph,
      !calls.isUsedOnce(first.callee.graph)
    {
      throw StoredPlaces.Refusal(reason: "the function of the signature is used by something else as well")
    }
    if isBareGraph, !addition.isInput, !links.isEmpty {
      throw StoredPlaces.Refusal(reason: "'\(name)' stands in a function, and a GraphDef's outputs do not")
    }
    if addition.isInput {
      addInput(addition, number, at: edge, in: place.instance, links)
    } else {
      addOutput(addition, number, at: edge, in: place.instance, links)
    }
  }

  private mutating func addInput(
    _ addition: Addition, _ number: Int, at edge: Edge, in instance: StoredInstance, _ links: [CallGraph.Link]
  ) {
    let (key, tensor) = (addition.key, addition.tensor)
    let given = InterfaceWish.Given(number: number, key: key, dtype: tensor.dtype, shape: tensor.shape)
    guard isBareGraph || !links.isEmpty else {
      // Whatever the main graph computes can be fed as it is.
      note(addition, name(of: edge))
      return
    }
    let main = links.first?.caller ?? instance
    wishes[main, default: Wish()].interface.given.append(given)
    for link in links {
      wishes[link.caller, default: Wish()].interface.handedOn.append(
        .init(call: link.call, function: link.callee.graph, number: number))
      wishes[link.callee, default: Wish()].interface.given.append(given)
    }
    wishes[instance, default: Wish()].interface.replaced.append(
      .init(edge: edge, number: number, isNamed: isBareGraph && links.isEmpty && edge.port == 0))
    note(addition, "\(key):0")
  }

  private mutating func addOutput(
    _ addition: Addition, _ number: Int, at edge: Edge, in instance: StoredInstance, _ links: [CallGraph.Link]
  ) {
    let (key, tensor) = (addition.key, addition.tensor)
    guard let first = links.first else {
      note(addition, name(of: edge))
      return
    }
    wishes[instance, default: Wish()].interface.results.append(.init(number: number, key: key, edge: edge))
    for link in links {
      wishes[link.caller, default: Wish()].interface.returned.append(
        .init(
          call: link.call, function: link.callee.graph, number: number, key: key, dtype: tensor.dtype,
          shape: tensor.shape))
    }
    // From the innermost call outwards, as each result is told by its place among those of the function that is called: behind those that
    // it had.
    for link in links.dropFirst().reversed() {
      let before = wishes[link.callee]?.interface.results.firstIndex { $0.number == number } ?? 0
      let port = metaGraph.module.graphs[link.callee.graph].results.count + before
      wishes[link.caller, default: Wish()].interface.results.append(
        .init(number: number, key: key, edge: Edge(node: link.call, port: port)))
    }
    pendingOutputs.append((addition, first.call))
  }

  /// The functions of signatures take and give tensors by key; others get what is new before the rest, and give it behind the rest.
  private mutating func layOut() {
    let module = metaGraph.module
    for (instance, wish) in wishes where instance.graph != 0 && !wish.interface.isEmpty {
      let graph = module.graphs[instance.graph]
      var layout = InterfaceLayout(
        arguments: InterfaceOrder(count: graph.arguments.count), results: InterfaceOrder(count: graph.results.count))
      if isOfSignature(instance.graph) {
        layout.arguments.keys = lowered.signature.inputs.map(\.key)
        layout.results.keys = lowered.signature.outputs.map(\.key)
      } else {
        // Nothing is known of the order, so that new results stand last.
        layout.results.keys = graph.results.map { _ in "" }
      }
      layouts[instance.graph] = layout
    }
    noteOutputs()
  }

  private func isOfSignature(_ graph: Int) -> Bool {
    calls.isConcrete(graph) && calls.callers[graph]?.count == 1 && calls.callers[graph]?.first?.graph == 0
  }

  /// Where a call gives its results in another order, the signature names them anew.
  private mutating func noteOutputs() {
    guard let call = pendingOutputs.first?.call, let function = calls.callees(of: call, in: 0).first,
      let layout = layouts[function]
    else { return }
    let order = layout.results.inserting(pendingOutputs.map(\.addition.key))
    let name = metaGraph.module.context.name(of: call, in: metaGraph.module.main)
    for (offset, pending) in pendingOutputs.enumerated() {
      let port = order.firstIndex(of: layout.results.count + offset) ?? 0
      note(pending.addition, "\(name):\(port)")
    }
    let outputs = lowered.signature.outputs
    for (entry, edge) in zip(outputs, metaGraph.edges(of: outputs.map(\.tensorName))) where edge.node == call {
      guard let port = order.firstIndex(of: Int(edge.port)), port != Int(edge.port) else { continue }
      var change = ModelChanges.EntryChange(signature: lowered.signature.key, isInput: false, key: entry.key)
      change.tensorName = "\(name):\(port)"
      outcome.changes.entries.append(change)
    }
  }

  private func name(of edge: Edge) -> String {
    edge.node.map { "\(metaGraph.module.context.name(of: $0, in: metaGraph.module.main)):\(edge.port)" } ?? ""
  }

  private mutating func note(_ addition: Addition, _ tensorName: String) {
    guard !isBareGraph else { return }
    var entry = ModelChanges.EntryChange(
      signature: lowered.signature.key, isInput: addition.isInput, key: addition.key)
    entry.isAdded = true
    entry.tensorName = tensorName
    entry.dtype = addition.tensor.dtype
    entry.shape = addition.tensor.shape
    outcome.changes.entries.append(entry)
  }

  /// What the object graph says of a function that takes or gives more.
  mutating func noteConcrete(_ graph: Int, _ wish: InterfaceWish) {
    guard calls.isConcrete(graph), let layout = layouts[graph] else { return }
    let name = metaGraph.module.context.strings[metaGraph.module.graphs[graph].name]
    func note(_ isInput: Bool, _ order: InterfaceOrder, _ new: [(key: String, dtype: DataType, shape: PartialShape)]) {
      let positions = order.inserting(new.map(\.key))
      for (offset, one) in new.enumerated() {
        var change = ModelChanges.ConcreteTensorChange(
          function: name, isInput: isInput, position: positions.firstIndex(of: order.count + offset) ?? 0)
        (change.addedKey, change.dtype, change.shape) = (one.key, one.dtype, one.shape)
        outcome.changes.concreteTensors.append(change)
      }
    }
    note(true, layout.arguments, wish.given.map { ($0.key, $0.dtype, $0.shape) })
    let facts = pendingOutputs.map(\.addition)
    note(
      false, layout.results,
      wish.results.compactMap { one in
        facts.first { $0.key == one.key }.map { (one.key, $0.tensor.dtype, $0.tensor.shape) }
      })
  }
}
