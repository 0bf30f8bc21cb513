package import GraphIR
package import GraphRewriting
package import Lowering

/// Changes what a stored model takes and gives: the signature, and with it placeholders, arguments of functions and what
/// the object graph says of them.
///
/// Functions are followed along what comes straight from an input, as long as nobody else uses them: a function with
/// another caller keeps its argument as it is, which fits a narrower tensor just as well.
package struct InterfaceEditing {
  let metaGraph: MetaGraph
  let calls: CallGraph
  var signature: Signature
  var changes: ModelChanges

  /// Why something cannot be changed: a sentence.
  package struct Refusal: Error, Sendable, Hashable {
    package var reason: String

    package init(reason: String) { self.reason = reason }
  }

  init(_ signature: Signature, _ lowered: LoweredModel, _ metaGraph: MetaGraph, _ changes: ModelChanges) {
    (self.metaGraph, self.signature, self.changes) = (metaGraph, signature, changes)
    calls = CallGraph(lowered: lowered, metaGraph: metaGraph)
  }

  var module: GraphModule { metaGraph.module }

  // MARK: Pinning

  /// Gives inputs the shapes that they have in `lowered`, and outputs those that follow.
  ///
  /// - Parameters:
  ///   - inputs: keys of the inputs that were pinned.
  ///   - lowered: lowered with the sizes (`Lowerer.Options.dimensions`).
  package static func pin(
    _ inputs: Set<String>, lowered: LoweredModel, metaGraph: MetaGraph, into changes: inout ModelChanges
  ) throws(Refusal) {
    var editing = InterfaceEditing(lowered.signature, lowered, metaGraph, changes)
    for (index, entry) in lowered.signature.inputs.enumerated() where inputs.contains(entry.key) {
      try editing.pin(entry, isInput: true, to: entry.shape, position: index)
    }
    for (index, entry) in lowered.signature.outputs.enumerated() where lowered.outputs.indices.contains(index) {
      let shape = lowered.types.first?[lowered.outputs[index]].shape ?? .unknown
      guard entry.encoding == .tensor, let known = shape.merged(with: entry.shape), known != entry.shape else {
        continue
      }
      try editing.pin(entry, isInput: false, to: known, position: index)
    }
    changes = editing.changes
  }

  private mutating func pin(
    _ entry: Signature.Entry, isInput: Bool, to shape: PartialShape, position: Int
  ) throws(Refusal) {
    guard entry.encoding == .tensor else {
      throw Refusal(reason: "'\(entry.key)' is made of several tensors, which have no shape of their own")
    }
    if isStored {
      var change = ModelChanges.EntryChange(signature: signature.key, isInput: isInput, key: entry.key)
      change.shape = shape
      changes.entries.append(change)
    }
    guard let edge = metaGraph.edges(of: [entry.tensorName]).first, let node = edge.node else { return }
    if isInput {
      // Another signature that is fed there takes other sizes, and keeps them.
      guard !isShared(entry) else { return }
      if op(of: node, in: 0) == "Placeholder" {
        edit(0) { $0.setAttribute("shape", of: node, .shape(shape)) }
        setOutputShapes(of: node, in: 0, shape)
      }
      follow(edge, in: 0, shape)
    } else if let function = exclusiveCallee(of: node, in: 0) {
      changeConcrete(function, isInput: false, position: Int(edge.port)) { $0.shape = shape }
    }
  }

  /// Whether the signature is one of the file's; that of a GraphDef is made up of its nodes.
  var isStored: Bool { metaGraph.signatures.contains { $0.key == signature.key } }

  func isShared(_ entry: Signature.Entry) -> Bool {
    let name = TensorName(entry.tensorName)
    return metaGraph.signatures.contains { other in
      other.key != signature.key && other.inputs.contains { TensorName($0.tensorName) == name }
    }
  }

  func op(of node: NodeID, in graph: Int) -> String { module.context.op(of: node, in: module.graphs[graph]) }

  private mutating func setOutputShapes(of node: NodeID, in graph: Int, _ shape: PartialShape) {
    guard let key = module.context.strings.find("_output_shapes"),
      module.graphs[graph].attribute(key, of: node) != nil
    else { return }
    edit(graph) { $0.setAttribute("_output_shapes", of: node, .list(.shapes([shape]))) }
  }

  /// Narrows the arguments that a tensor is handed on to.
  private mutating func follow(_ edge: Edge, in graph: Int, _ shape: PartialShape) {
    var pending = [(edge: edge, graph: graph)]
    // Functions do not call themselves, and each has one caller, so none comes twice.
    while let next = pending.popLast() {
      let stored = module.graphs[next.graph]
      for node in stored.nodeIDs {
        let inputs = stored.inputs(of: node)
        guard inputs.contains(next.edge), let function = exclusiveCallee(of: node, in: next.graph) else { continue }
        let callee = module.graphs[function]
        for (position, input) in inputs.enumerated()
        where input == next.edge && callee.arguments.indices.contains(position) {
          let argument = callee.arguments[position]
          setOutputShapes(of: argument, in: function, shape)
          setInputShape(of: function, at: position, shape)
          changeConcrete(function, isInput: true, position: position) { $0.shape = shape }
          pending.append((Edge(node: argument, port: 0), function))
        }
      }
    }
  }

  /// The function that a call leads to, if this is all that uses it.
  func exclusiveCallee(of node: NodeID, in graph: Int) -> Int? {
    let callees = calls.callees(of: node, in: graph)
    guard ["PartitionedCall", "StatefulPartitionedCall"].contains(op(of: node, in: graph)), callees.count == 1 else {
      return nil
    }
    return calls.isUsedOnce(callees[0]) ? callees[0] : nil
  }

  private mutating func setInputShape(of function: Int, at position: Int, _ shape: PartialShape) {
    var change = self.change(of: function)
    changes.graphs[function] = nil
    change.setInputShape(shape, at: position)
    changes.graphs[function] = change
  }

  mutating func changeConcrete(
    _ function: Int, isInput: Bool, position: Int, _ body: (inout ModelChanges.ConcreteTensorChange) -> Void
  ) {
    let name = module.context.strings[module.graphs[function].name]
    guard calls.isConcrete(function) else { return }
    var change = ModelChanges.ConcreteTensorChange(function: name, isInput: isInput, position: position)
    body(&change)
    changes.concreteTensors.append(change)
  }

  func change(of graph: Int) -> ModelChanges.GraphChange {
    changes.graphs[graph]
      ?? .init(
        editor: GraphEditor(stored: graph, of: module, results: graph == 0 ? metaGraph.signatureEdges : []))
  }

  mutating func edit(_ graph: Int, _ body: (inout GraphEditor) -> Void) {
    var change = self.change(of: graph)
    changes.graphs[graph] = nil
    body(&change.editor)
    changes.graphs[graph] = change
  }

  // MARK: Cutting

  /// Takes outputs out of the signature. What only they need stays in the file, where nothing leads to it.
  ///
  /// - Parameter lowered: lowered for the signature as it is.
  package static func cut(
    _ outputs: Set<String>, lowered: LoweredModel, metaGraph: MetaGraph, into changes: inout ModelChanges
  ) throws(Refusal) {
    var editing = InterfaceEditing(lowered.signature, lowered, metaGraph, changes)
    try editing.cut(outputs)
    changes = editing.changes
  }

  private mutating func cut(_ keys: Set<String>) throws(Refusal) {
    guard isStored else { throw Refusal(reason: "a GraphDef has no signature to take outputs from") }
    for key in keys.sorted() where !signature.outputs.contains(where: { $0.key == key }) {
      throw Refusal(reason: "the signature '\(signature.key)' has no output '\(key)'")
    }
    guard signature.outputs.contains(where: { !keys.contains($0.key) }) else {
      throw Refusal(reason: "the signature '\(signature.key)' would have no output left")
    }
    for key in keys.sorted() {
      var change = ModelChanges.EntryChange(signature: signature.key, isInput: false, key: key)
      change.isRemoved = true
      changes.entries.append(change)
    }
    let edges = metaGraph.edges(of: signature.outputs.map(\.tensorName))
    if signature.outputs.contains(where: { $0.encoding != .tensor }), edges.contains(where: isOfConcrete) {
      throw Refusal(reason: "the signature '\(signature.key)' gives tensors that are made of several")
    }
    // In TF2 a function returns what the signature names; loading goes by its results, so these go, too.
    guard let call = edges.lazy.compactMap(\.node).first, edges.allSatisfy({ $0.node == call }),
      let function = exclusiveCallee(of: call, in: 0), calls.isConcrete(function)
    else { return }
    var gone: Set<Int> = []
    for (entry, edge) in zip(signature.outputs, edges) where keys.contains(entry.key) { gone.insert(Int(edge.port)) }
    try checkReaders(of: call, beyond: gone)
    dropResults(gone, of: function)
    renumber(call, module.graphs[function].results.indices.filter { !gone.contains($0) }, edges)
  }

  private func isOfConcrete(_ edge: Edge) -> Bool {
    edge.node.flatMap { exclusiveCallee(of: $0, in: 0) }.map(calls.isConcrete) ?? false
  }

  /// Takes results out of a function, and out of functions that it calls for nothing else.
  private mutating func dropResults(_ gone: Set<Int>, of function: Int) {
    let graph = module.graphs[function]
    for position in gone { changeConcrete(function, isInput: false, position: position) { $0.isRemoved = true } }
    var change = self.change(of: function)
    change.removedResults.formUnion(gone)
    changes.graphs[function] = change
    let kept = Set(graph.results.indices.filter { !gone.contains($0) }.map { graph.results[$0] })
    var ports: [NodeID: Set<Int>] = [:]
    var idle: Set<NodeID> = []
    for position in gone {
      var edge = graph.results[position]
      var passed: Set<NodeID> = []
      func isRead() -> Bool {
        kept.contains(edge)
          || graph.nodeIDs.contains { !passed.contains($0) && graph.inputs(of: $0).contains(edge) }
      }
      // A call's results often go through an Identity each.
      while let node = edge.node, op(of: node, in: function) == "Identity", !isRead(),
        let input = graph.inputs(of: node).first
      {
        passed.insert(node)
        edge = input
      }
      guard let call = edge.node, exclusiveCallee(of: call, in: function) != nil, !isRead() else { continue }
      ports[call, default: []].insert(Int(edge.port))
      idle.formUnion(passed)
    }
    // What only these results needed goes, but for what runs for its effect.
    let inputs = { (node: NodeID) in Array(graph.inputs(of: node)) }
    let effects = graph.controlResults.map { Edge(node: $0, port: 0) }
    let live = Self.reach(kept + effects, inputs).subtracting(idle)
    idle.formUnion(Self.reach(gone.map { graph.results[$0] }, inputs).subtracting(live))
    remove(Array(idle.subtracting(graph.arguments)), in: function, live.union(graph.arguments))
    for (call, own) in ports.sorted(by: { $0.key < $1.key }) {
      guard let callee = exclusiveCallee(of: call, in: function) else { continue }
      dropResults(own, of: callee)
      renumberReaders(of: call, in: function, module.graphs[callee].results.indices.filter { !own.contains($0) })
    }
  }

  /// Lets those who read a call read the same results by their new numbers.
  private mutating func renumberReaders(of call: NodeID, in function: Int, _ kept: [Int]) {
    let graph = module.graphs[function]
    edit(function) { editor in
      func now(_ edge: Edge) -> Edge {
        guard edge.node == call, let port = kept.firstIndex(of: Int(edge.port)) else { return edge }
        return Edge(node: call, port: port)
      }
      for node in graph.nodeIDs where graph.inputs(of: node).contains(where: { $0.node == call }) {
        editor.setInputs(of: node, editor.inputs(of: node).map(now))
      }
      editor.setResults(editor.results.map(now))
      Self.keepResults(kept, of: call, &editor)
    }
  }

  /// Says of a call that it gives these of its results only.
  private static func keepResults(_ kept: [Int], of call: NodeID, _ editor: inout GraphEditor) {
    let types = editor.attribute("Tout", of: call)?.asTypes ?? []
    guard kept.allSatisfy(types.indices.contains) else { return }
    let shapes = editor.attribute("_output_shapes", of: call)?.asShapes
    editor.setAttribute("Tout", of: call, .list(.types(kept.map { types[$0] })))
    if let shapes, shapes.count == types.count {
      editor.setAttribute("_output_shapes", of: call, .list(.shapes(kept.map { shapes[$0] })))
    }
  }

  /// Only signatures may read the call: what nodes read would have to be renumbered with it.
  private func checkReaders(of call: NodeID, beyond gone: Set<Int>) throws(Refusal) {
    let isRead = module.main.inputs.contains { $0.node == call }
    let others = metaGraph.signatures.filter { $0.key != signature.key }.flatMap { $0.inputs + $0.outputs }
    let isNamed = metaGraph.edges(of: others.map(\.tensorName)).contains { $0.node == call }
    guard !isRead, !isNamed else {
      throw Refusal(reason: "something besides the signature reads what '\(signature.key)' computes")
    }
  }

  private mutating func renumber(_ call: NodeID, _ kept: [Int], _ edges: [Edge]) {
    let context = module.context
    edit(0) { editor in Self.keepResults(kept, of: call, &editor) }
    for (entry, edge) in zip(signature.outputs, edges) {
      guard let position = kept.firstIndex(of: Int(edge.port)), position != Int(edge.port) else { continue }
      var change = ModelChanges.EntryChange(signature: signature.key, isInput: false, key: entry.key)
      change.tensorName = "\(context.name(of: call, in: module.main)):\(position)"
      changes.entries.append(change)
    }
  }
}
