internal import ArtifactIO
package import GraphIR

/// A graph that is being changed: what stands there stays readable, and changes show at once.
///
/// Passes, fixes and rules that rewrite all work through this. It keeps the stored graph and notes what differs, so an
/// editor that changed nothing costs nothing. `finish` drops what is no longer needed and puts producers before consumers.
///
/// A node is numbered as in the graph that was given; nodes that are added get the numbers after the last.
package struct GraphEditor {
  /// The graph that was given.
  package let base: Graph
  let baseFacts: TypeTable
  /// What the graph gives, changed with the edges.
  package private(set) var results: [Edge]
  /// Names of the results, for a function.
  package private(set) var resultNames: [Symbol]
  /// The nodes that stand for what the graph takes, in order.
  package private(set) var arguments: [NodeID]
  package var context: GraphContext

  var added: [AddedNode] = []
  /// Changed nodes of the graph that was given.
  private var changes: [Change] = []
  /// For each node of that graph, where it is in `changes`, else -1; empty as long as none is.
  private var changeIndices: [Int32] = []
  /// What is read instead of output 0 of each node, unresolved if it was not replaced; empty as long as none was.
  private var firstReplacements: [Edge] = []
  /// What is read instead of other outputs that were replaced.
  private var replacements: [Edge: Edge] = [:]
  /// How many inputs, controls and results read each node, by number.
  private var uses: [Int32]
  /// Nodes that run for their effect: no one read them when editing began.
  package private(set) var effects: [NodeID]
  private var takenNames: Set<Symbol>?
  /// The number that a name was last made unique by, so that many nodes of one name are not tried against each other.
  private var lastNumbers: [Symbol: Int] = [:]
  var addedUnresolved: [UnresolvedInput] = []

  struct AddedNode {
    var name: Symbol
    var op: Symbol
    var attributes: [AttributeEntry]
    var inputs: [Edge]
    var controls: [NodeID]
    var facts: [OutputFact]
    /// The node that it stands for, in the graph that was given.
    var like: NodeID
    /// The node of another graph that it is a copy of.
    var copied: CopiedNode?
  }

  /// What differs at a node; nil: as it was.
  struct Change {
    var name: Symbol?
    var op: Symbol?
    var attributes: [AttributeEntry]?
    var inputs: [Edge]?
    var controls: [NodeID]?
    var facts: [OutputFact]?
    /// The node of the given graph that it stands for now.
    var like: NodeID?
  }

  /// - Parameters:
  ///   - results: what the graph gives; for a function, its own `results`.
  ///   - facts: what is known of the outputs, as many as the graph has nodes.
  package init(_ graph: Graph, results: [Edge], facts: TypeTable, context: GraphContext) {
    base = graph
    baseFacts = facts
    self.results = results
    resultNames = graph.resultNames
    arguments = graph.arguments
    self.context = context
    uses = [Int32](repeating: 0, count: graph.nodes.count)
    for edge in graph.inputs where !edge.isUnresolved { uses[Int(edge.nodeIndex)] += 1 }
    for control in graph.controls { uses[Int(control.index)] += 1 }
    for control in graph.controlResults { uses[Int(control.index)] += 1 }
    for edge in results where !edge.isUnresolved { uses[Int(edge.nodeIndex)] += 1 }
    let arguments = Set(self.arguments)
    effects = graph.nodeIDs.filter { [uses] id in uses[Int(id.index)] == 0 && !arguments.contains(id) }
  }

  package var hasChanges: Bool {
    !added.isEmpty || !changes.isEmpty || !firstReplacements.isEmpty || !replacements.isEmpty || isForced
  }
  /// Set where an effect was dropped, which shows nowhere else.
  private var isForced = false

  // MARK: Reading

  /// The nodes that were there when editing began.
  package var baseNodes: some RandomAccessCollection<NodeID> { base.nodeIDs }
  package var nodeCount: Int { base.nodes.count + added.count }

  func addedIndex(_ id: NodeID) -> Int? {
    let index = Int(id.index) - base.nodes.count
    return index >= 0 ? index : nil
  }

  private func changeIndex(_ id: NodeID) -> Int? {
    guard !changeIndices.isEmpty, changeIndices[Int(id.index)] >= 0 else { return nil }
    return Int(changeIndices[Int(id.index)])
  }

  // One field at a time, as a copy of all that differs would cost more than the rest of a visit.
  func changedOp(_ id: NodeID) -> Symbol? { changeIndex(id).flatMap { changes[$0].op } }
  func changedName(_ id: NodeID) -> Symbol? { changeIndex(id).flatMap { changes[$0].name } }
  func changedAttributes(_ id: NodeID) -> [AttributeEntry]? { changeIndex(id).flatMap { changes[$0].attributes } }
  func changedInputs(_ id: NodeID) -> [Edge]? { changeIndex(id).flatMap { changes[$0].inputs } }
  func changedControls(_ id: NodeID) -> [NodeID]? { changeIndex(id).flatMap { changes[$0].controls } }
  func changedFacts(_ id: NodeID) -> [OutputFact]? { changeIndex(id).flatMap { changes[$0].facts } }

  var hasReplacements: Bool { !firstReplacements.isEmpty || !replacements.isEmpty }

  /// How many inputs, controls and results read a node's outputs, replaced ones counted for what replaces them.
  ///
  /// What was disconnected in this edit still counts as a reader, so the number may be too great, never too small.
  package func useCount(of id: NodeID) -> Int { Int(uses[Int(id.index)]) }

  /// Follows replacements to what an edge reads now.
  package func resolve(_ edge: Edge) -> Edge {
    guard var next = replacement(of: edge) else { return edge }
    // INVARIANT: `replace` refuses what would close a circle, so the way ends.
    while let further = replacement(of: next) { next = further }
    return next
  }

  private func replacement(of edge: Edge) -> Edge? {
    guard edge.port == 0 else { return replacements.isEmpty ? nil : replacements[edge] }
    guard edge.nodeIndex >= 0, Int(edge.nodeIndex) < firstReplacements.count else { return nil }
    let replacement = firstReplacements[Int(edge.nodeIndex)]
    return replacement.isUnresolved ? nil : replacement
  }

  // MARK: Changing

  /// Adds a node.
  ///
  /// - Parameters:
  ///   - name: made unique by a number behind it.
  ///   - facts: what is known of its outputs, one for each.
  ///   - like: the node of the given graph that it stands for, to which findings about it point.
  @discardableResult
  package mutating func add(
    op: String, name: String, inputs: [Edge], attributes: [(String, AttributeValue)] = [], facts: [OutputFact],
    like: NodeID
  ) -> NodeID {
    let entries = attributes.map { entry($0.0, $0.1) }
    return add(
      op: define(op), name: name, inputs: inputs, entries: entries, facts: facts, like: like)
  }

  @discardableResult
  package mutating func add(
    op: Symbol, name: String, inputs: [Edge], entries: [AttributeEntry], controls: [NodeID] = [],
    facts: [OutputFact], like: NodeID
  ) -> NodeID {
    append(
      AddedNode(
        name: unique(name), op: op, attributes: entries, inputs: inputs.map { resolve($0) }, controls: controls,
        facts: facts, like: origin(of: like), copied: addedIndex(like).flatMap { added[$0].copied }))
  }

  mutating func append(_ node: AddedNode) -> NodeID {
    for edge in node.inputs where !edge.isUnresolved { uses[Int(edge.nodeIndex)] += 1 }
    for control in node.controls { uses[Int(control.index)] += 1 }
    added.append(node)
    uses.append(0)
    return NodeID(nodeCount - 1)
  }

  /// Adds a `Const`.
  ///
  /// - Parameter value: the elements, if the tensor is a small integer one.
  package mutating func addConstant(
    _ tensor: TensorReference, name: String, value: [Int64?]? = nil, like: NodeID
  ) -> Edge {
    let id = context.add(tensor)
    let fact = OutputFact(dtype: tensor.dtype, shape: PartialShape(tensor.shape), value: value)
    let node = add(
      op: "Const", name: name, inputs: [],
      attributes: [("value", .tensor(id)), ("dtype", .type(tensor.dtype))], facts: [fact], like: like)
    return Edge(node: node, port: 0)
  }

  /// The node of the given graph that a node stands for.
  package func origin(of id: NodeID) -> NodeID {
    if let index = addedIndex(id) { return added[index].like }
    return changeIndex(id).flatMap { changes[$0].like } ?? id
  }

  /// Makes a node stand for another one of the given graph: findings about it point there.
  package mutating func setOrigin(of id: NodeID, like other: NodeID) {
    let like = origin(of: other)
    change(id) {
      $0.like = like
    } added: {
      $0.like = like
    }
  }

  /// Makes everything that reads `edge` read `other` instead, now and later.
  ///
  /// - Precondition: `other` does not itself read `edge`.
  package mutating func replace(_ edge: Edge, by other: Edge) {
    let target = resolve(other)
    guard edge != target, let old = edge.node, !target.isUnresolved else { return }
    precondition(replacement(of: edge) == nil, "an output is replaced once")
    if edge.port == 0 {
      if firstReplacements.count < nodeCount {
        firstReplacements += [Edge](repeating: .unresolved(0), count: nodeCount - firstReplacements.count)
      }
      firstReplacements[Int(old.index)] = target
    } else {
      replacements[edge] = target
    }
    // Readers of other outputs of the node are not told apart: the count stays an upper bound.
    let sum = Int64(uses[Int(target.nodeIndex)]) + Int64(max(0, uses[Int(old.index)]))
    uses[Int(target.nodeIndex)] = Int32(min(sum, 1 << 30))
    if outputCount(of: old) <= 1 { uses[Int(old.index)] = 0 }
  }

  package mutating func setInputs(of id: NodeID, _ inputs: [Edge]) {
    let inputs = inputs.map { resolve($0) }
    for edge in self.inputs(of: id) where !edge.isUnresolved { uses[Int(edge.nodeIndex)] -= 1 }
    for edge in inputs where !edge.isUnresolved { uses[Int(edge.nodeIndex)] += 1 }
    change(id) {
      $0.inputs = inputs
    } added: {
      $0.inputs = inputs
    }
  }

  package mutating func setControls(of id: NodeID, _ controls: [NodeID]) {
    for control in self.controls(of: id) { uses[Int(control.index)] -= 1 }
    for control in controls { uses[Int(control.index)] += 1 }
    change(id) {
      $0.controls = controls
    } added: {
      $0.controls = controls
    }
  }

  package mutating func setOp(of id: NodeID, _ op: String) {
    let symbol = define(op)
    change(id) {
      $0.op = symbol
    } added: {
      $0.op = symbol
    }
  }

  /// Renames a node; no other may have the name.
  package mutating func setName(of id: NodeID, _ name: String) {
    let symbol = unique(name)
    change(id) {
      $0.name = symbol
    } added: {
      $0.name = symbol
    }
  }

  /// Lets two nodes exchange their names, so that what replaces a node can be called as it was.
  package mutating func swapNames(_ a: NodeID, _ b: NodeID) {
    let (first, second) = (name(of: a), name(of: b))
    for (id, name) in [(a, second), (b, first)] {
      change(id) {
        $0.name = name
      } added: {
        $0.name = name
      }
    }
  }

  package mutating func setAttributes(of id: NodeID, _ entries: [AttributeEntry]) {
    change(id) {
      $0.attributes = entries
    } added: {
      $0.attributes = entries
    }
  }

  package mutating func setAttribute(_ name: String, of id: NodeID, _ value: AttributeValue) {
    let new = entry(name, value)
    var entries = attributes(of: id).filter { $0.key != new.key }
    entries.append(new)
    setAttributes(of: id, entries)
  }

  package mutating func setFacts(of id: NodeID, _ facts: [OutputFact]) {
    change(id) {
      $0.facts = facts
    } added: {
      $0.facts = facts
    }
  }

  package mutating func setResults(_ edges: [Edge]) {
    for edge in results where !edge.isUnresolved { uses[Int(resolve(edge).nodeIndex)] -= 1 }
    results = edges.map { resolve($0) }
    for edge in results where !edge.isUnresolved { uses[Int(edge.nodeIndex)] += 1 }
    isForced = true
  }

  /// Adds a result to a function.
  package mutating func addResult(_ edge: Edge, name: String) {
    setResults(results + [edge])
    var name = context.strings.intern(name)
    while resultNames.contains(name) { name = context.strings.intern(context.strings[name] + "_1") }
    resultNames.append(name)
  }

  /// Adds an argument to a function.
  @discardableResult
  package mutating func addArgument(name: String, fact: OutputFact, like: NodeID) -> NodeID {
    let id = add(op: "_Arg", name: name, inputs: [], attributes: [("T", .type(fact.dtype))], facts: [fact], like: like)
    arguments.append(id)
    return id
  }

  /// Makes a node run even if no one reads it.
  package mutating func addEffect(_ id: NodeID) {
    effects.append(id)
    isForced = true
  }

  /// Lets a node go that ran for its effect only.
  package mutating func dropEffect(_ id: NodeID) {
    guard let position = effects.firstIndex(of: id) else { return }
    effects.remove(at: position)
    isForced = true
  }

  /// Interns an op and sees to it that its definition is known.
  package mutating func define(_ op: String) -> Symbol {
    let symbol = context.strings.intern(op)
    if context.definitions[symbol] == nil, let definition = OpRegistry.anyDefinition(of: op) {
      context.define(symbol, as: definition)
    }
    return symbol
  }

  package mutating func entry(_ key: String, _ value: AttributeValue) -> AttributeEntry {
    AttributeEntry(key: context.strings.intern(key), value: context.add(value), origin: .empty)
  }

  private mutating func change(
    _ id: NodeID, _ body: (inout Change) -> Void, added addedBody: (inout AddedNode) -> Void
  ) {
    if let index = addedIndex(id) {
      addedBody(&added[index])
    } else {
      if changeIndices.isEmpty { changeIndices = [Int32](repeating: -1, count: base.nodes.count) }
      if changeIndices[Int(id.index)] < 0 {
        changeIndices[Int(id.index)] = Int32(truncatingIfNeeded: changes.count)
        changes.append(Change())
      }
      body(&changes[Int(changeIndices[Int(id.index)])])
    }
  }

  private mutating func unique(_ name: String) -> Symbol { unique(context.strings.intern(name)) }

  mutating func unique(_ name: Symbol) -> Symbol {
    var taken = takenNames ?? Set(base.nodes.map(\.name))
    takenNames = nil
    defer { takenNames = taken }
    guard !taken.insert(name).inserted else { return name }
    let stem = context.strings[name]
    var number = lastNumbers[name] ?? 0
    var symbol = name
    repeat {
      number += 1
      symbol = context.strings.intern("\(stem)_\(number)")
    } while !taken.insert(symbol).inserted
    lastNumbers[name] = number
    return symbol
  }
}
