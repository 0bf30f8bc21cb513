// Public, as what an `@inlinable` member names must be; no client sees more by it.
public import ArtifactIO

/// A GraphDef, a function's body, or a graph made by lowering: an index-based value.
///
/// Names, attribute values and tensors are numbers into the `GraphContext` of the module that holds the graph.
///
/// Accessors are `@inlinable`, and what they touch is `@usableFromInline`, because the optimiser looks into no other
/// module otherwise.
@usableFromInline package struct Graph: Sendable {
  @usableFromInline struct Contents: Sendable {
    @usableFromInline var name: Symbol
    @usableFromInline var artifact: Artifact
    @usableFromInline var origin: ByteRange
    @usableFromInline var nodes: [Node] = []
    @usableFromInline var inputs: [Edge] = []
    @usableFromInline var controls: [NodeID] = []
    @usableFromInline var attributes = AttributeTable()
    @usableFromInline var unresolvedInputs: [UnresolvedInput] = []
    @usableFromInline var arguments: [NodeID] = []
    @usableFromInline var results: [Edge] = []
    @usableFromInline var resultNames: [Symbol] = []
    @usableFromInline var controlResults: [NodeID] = []
    @usableFromInline var duplicates: [NodeID] = []
    @usableFromInline var functionAttributes: [AttributeEntry] = []

    @usableFromInline init(name: Symbol, artifact: Artifact, origin: ByteRange) {
      self.name = name
      self.artifact = artifact
      self.origin = origin
    }
  }

  /// One element: an array is a copy-on-write box that is `Sendable`, so that passing a graph on costs one reference
  /// count and not one for each of its arrays (measured: a third of a lint of 100 000 nodes).
  @usableFromInline var box: [Contents]

  package init(name: Symbol = .empty, artifact: Artifact, origin: ByteRange = .empty) {
    box = [Contents(name: name, artifact: artifact, origin: origin)]
  }

  /// The function's name, empty for a main graph.
  @inlinable package var name: Symbol {
    get { box[0].name }
    _modify { yield &box[0].name }
  }
  /// What the byte ranges of `origin`s refer to.
  @inlinable package var artifact: Artifact {
    get { box[0].artifact }
    _modify { yield &box[0].artifact }
  }
  @inlinable package var origin: ByteRange {
    get { box[0].origin }
    _modify { yield &box[0].origin }
  }
  @inlinable package var nodes: [Node] { box[0].nodes }
  @inlinable package var inputs: [Edge] { box[0].inputs }
  @inlinable package var controls: [NodeID] { box[0].controls }
  @inlinable package var unresolvedInputs: [UnresolvedInput] { box[0].unresolvedInputs }

  /// Nodes that stand for the arguments, in order (op `_Arg`, or placeholders in a lowered main graph).
  @inlinable package var arguments: [NodeID] {
    get { box[0].arguments }
    _modify { yield &box[0].arguments }
  }
  /// What a call gives back, in order.
  @inlinable package var results: [Edge] {
    get { box[0].results }
    _modify { yield &box[0].results }
  }
  /// Names of the results, as many as `results`.
  @inlinable package var resultNames: [Symbol] {
    get { box[0].resultNames }
    _modify { yield &box[0].resultNames }
  }
  /// Nodes that run whenever the function is called, for their effects.
  @inlinable package var controlResults: [NodeID] {
    get { box[0].controlResults }
    _modify { yield &box[0].controlResults }
  }
  /// Nodes whose name another node before them has; found at import.
  @inlinable package var duplicates: [NodeID] {
    get { box[0].duplicates }
    _modify { yield &box[0].duplicates }
  }
  /// Attributes of the function itself (`FunctionDef.attr`).
  @inlinable package var functionAttributes: [AttributeEntry] {
    get { box[0].functionAttributes }
    _modify { yield &box[0].functionAttributes }
  }

  @inlinable package subscript(id: NodeID) -> Node { box[0].nodes[Int(id.index)] }

  @inlinable package var nodeIDs: some RandomAccessCollection<NodeID> {
    (0..<box[0].nodes.count).lazy.map { NodeID($0) }
  }

  @inlinable package var attributes: AttributeTable { box[0].attributes }

  @inlinable package func inputs(of id: NodeID) -> ArraySlice<Edge> { box[0].inputs[self[id].inputs.range] }
  @inlinable package func controls(of id: NodeID) -> ArraySlice<NodeID> { box[0].controls[self[id].controls.range] }
  @inlinable package func attributes(of id: NodeID) -> ArraySlice<AttributeEntry> {
    box[0].attributes[self[id].attributes]
  }

  /// The entry of an attribute that is written at the node; defaults are the op's affair (`GraphContext`).
  @inlinable package func attribute(_ key: Symbol, of id: NodeID) -> AttributeEntry? {
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
    box[0].nodes.reserveCapacity(count)
    box[0].inputs.reserveCapacity(count * 2)
  }

  /// Adds a node without inputs; give them with `setInputs` once all names are known.
  @discardableResult
  package mutating func add(
    name: Symbol, op: Symbol, attributes entries: ArraySlice<AttributeEntry> = [], origin: ByteRange = .empty
  ) -> NodeID {
    let run = box[0].attributes.append(entries)
    box[0].nodes.append(Node(name: name, op: op, attributes: run, origin: origin))
    return NodeID(box[0].nodes.count - 1)
  }

  @discardableResult
  package mutating func add(
    name: Symbol, op: Symbol, attributes entries: [AttributeEntry], origin: ByteRange = .empty
  ) -> NodeID {
    add(name: name, op: op, attributes: entries[...], origin: origin)
  }

  /// Adds a node with the attributes of a node of `other`.
  ///
  /// - Precondition: `other` is a graph of the module whose attributes are shared here, if any are.
  @discardableResult
  package mutating func add(
    name: Symbol, op: Symbol, attributesOf node: NodeID, in other: Graph, origin: ByteRange
  ) -> NodeID {
    let run = other[node].attributes
    guard box[0].attributes.isShared(run) else {
      return add(name: name, op: op, attributes: other.attributes(of: node), origin: origin)
    }
    box[0].nodes.append(Node(name: name, op: op, attributes: run, origin: origin))
    return NodeID(box[0].nodes.count - 1)
  }

  /// Takes the attributes of all graphs that were read so far to add to them, or gives them back.
  package mutating func exchangeAttributes(with pool: inout [AttributeEntry]) {
    box[0].attributes.exchangeOwn(with: &pool)
  }

  /// Makes what was given back, by all graphs of a module, the attributes of this one.
  package mutating func shareAttributes(_ pool: [AttributeEntry]) {
    box[0].attributes = AttributeTable(shared: pool)
  }

  /// Lets nodes be added with the attributes of nodes of `other`'s module without a copy.
  ///
  /// - Precondition: no node has attributes yet.
  package mutating func shareAttributes(of other: Graph) {
    box[0].attributes = AttributeTable(shared: other.box[0].attributes.shared)
  }

  package mutating func setInputs(of id: NodeID, _ edges: [Edge], controls ids: [NodeID] = []) {
    let start = box[0].inputs.count
    box[0].inputs.append(contentsOf: edges)
    box[0].nodes[Int(id.index)].inputs = .init(start: start, count: edges.count)
    let controlStart = box[0].controls.count
    box[0].controls.append(contentsOf: ids)
    box[0].nodes[Int(id.index)].controls = .init(start: controlStart, count: ids.count)
  }

  package mutating func setAttributes(of id: NodeID, _ entries: ArraySlice<AttributeEntry>) {
    box[0].nodes[Int(id.index)].attributes = box[0].attributes.append(entries)
  }

  package mutating func setAttributes(of id: NodeID, _ entries: [AttributeEntry]) {
    setAttributes(of: id, entries[...])
  }

  /// Registers an input that names nothing and gives the edge that stands for it, which a control input has no use for.
  @discardableResult
  package mutating func addUnresolved(_ input: UnresolvedInput) -> Edge {
    box[0].unresolvedInputs.append(input)
    return .unresolved(box[0].unresolvedInputs.count - 1)
  }
}
