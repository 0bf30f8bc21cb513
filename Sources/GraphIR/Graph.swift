package import ArtifactIO

/// A GraphDef, a function's body, or a graph made by lowering: an index-based value.
///
/// Names, attribute values and tensors are numbers into the `GraphContext` of the module that holds the graph.
package struct Graph: Sendable {
  /// The function's name, empty for a main graph.
  package var name: Symbol
  /// What the byte ranges of `origin`s refer to.
  package var artifact: Artifact
  package var origin: ByteRange
  package private(set) var nodes: [Node] = []
  package private(set) var inputs: [Edge] = []
  package private(set) var controls: [NodeID] = []
  package private(set) var attributes: [AttributeEntry] = []
  package private(set) var unresolvedInputs: [UnresolvedInput] = []

  /// Nodes that stand for the arguments, in order (op `_Arg`, or placeholders in a lowered main graph).
  package var arguments: [NodeID] = []
  /// What a call gives back, in order.
  package var results: [Edge] = []
  /// Names of the results, as many as `results`.
  package var resultNames: [Symbol] = []
  /// Nodes that run whenever the function is called, for their effects.
  package var controlResults: [NodeID] = []
  /// Nodes whose name another node before them has; found at import.
  package var duplicates: [NodeID] = []
  /// Attributes of the function itself (`FunctionDef.attr`).
  package var functionAttributes: [AttributeEntry] = []

  package init(name: Symbol = .empty, artifact: Artifact, origin: ByteRange = .empty) {
    self.name = name
    self.artifact = artifact
    self.origin = origin
  }

  package subscript(id: NodeID) -> Node { nodes[Int(id.index)] }

  package var nodeIDs: some RandomAccessCollection<NodeID> { nodes.indices.lazy.map { NodeID($0) } }

  package func inputs(of id: NodeID) -> ArraySlice<Edge> { inputs[self[id].inputs.range] }
  package func controls(of id: NodeID) -> ArraySlice<NodeID> { controls[self[id].controls.range] }
  package func attributes(of id: NodeID) -> ArraySlice<AttributeEntry> { attributes[self[id].attributes.range] }

  /// The entry of an attribute that is written at the node; defaults are the op's affair (`GraphContext`).
  package func attribute(_ key: Symbol, of id: NodeID) -> AttributeEntry? {
    attributes(of: id).last { $0.key == key }
  }

  /// Which argument a node stands for.
  ///
  /// - Complexity: constant, as arguments stand first, in order, in every function that is read or lowered.
  package func argumentPosition(of id: NodeID) -> Int? {
    let guess = Int(id.index)
    if arguments.indices.contains(guess), arguments[guess] == id { return guess }
    return arguments.firstIndex(of: id)
  }

  // MARK: Building

  package mutating func reserve(nodes count: Int) {
    nodes.reserveCapacity(count)
    inputs.reserveCapacity(count * 2)
    attributes.reserveCapacity(count * 3)
  }

  /// Adds a node without inputs; give them with `setInputs` once all names are known.
  @discardableResult
  package mutating func add(
    name: Symbol, op: Symbol, attributes entries: some Sequence<AttributeEntry> = [], origin: ByteRange = .empty
  ) -> NodeID {
    let start = attributes.count
    attributes.append(contentsOf: entries)
    nodes.append(
      Node(
        name: name, op: op, inputs: .init(start: 0, count: 0), controls: .init(start: 0, count: 0),
        attributes: .init(start: start, count: attributes.count - start), origin: origin))
    return NodeID(nodes.count - 1)
  }

  package mutating func setInputs(
    of id: NodeID, _ edges: some Sequence<Edge>, controls ids: some Sequence<NodeID> = []
  ) {
    let start = inputs.count
    inputs.append(contentsOf: edges)
    nodes[Int(id.index)].inputs = .init(start: start, count: inputs.count - start)
    let controlStart = controls.count
    controls.append(contentsOf: ids)
    nodes[Int(id.index)].controls = .init(start: controlStart, count: controls.count - controlStart)
  }

  package mutating func setAttributes(of id: NodeID, _ entries: some Sequence<AttributeEntry>) {
    let start = attributes.count
    attributes.append(contentsOf: entries)
    nodes[Int(id.index)].attributes = .init(start: start, count: attributes.count - start)
  }

  /// Registers an input that names nothing and gives the edge that stands for it, which a control input has no use for.
  @discardableResult
  package mutating func addUnresolved(_ input: UnresolvedInput) -> Edge {
    unresolvedInputs.append(input)
    return .unresolved(unresolvedInputs.count - 1)
  }
}
