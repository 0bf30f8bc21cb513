package import GraphIR

/// A change of a graph as data, told by nodes that were matched in it: the same edit can be made in every graph that has
/// such nodes, be it the lowered graph or the function that it was made from.
package struct GraphEdit: Sendable {
  /// A tensor that a new node reads, or that takes the place of another.
  package enum Source: Sendable, Hashable {
    /// What a matched node reads at an input.
    case input(match: Int, position: Int)
    /// What a matched node gives.
    case output(match: Int, port: Int)
    /// What an added node gives.
    case added(Int, port: Int)
  }

  /// A node to be added; it may read those before it.
  package struct Addition: Sendable {
    /// What stands behind the name of the first matched node and a slash; made unique.
    package var name: String
    package var op: String
    package var inputs: [Source]
    /// Without functions and tensors: what means the same in every graph.
    package var attributes: [(key: String, value: AttributeValue)]
    /// The value of a `Const`.
    package var tensor: TensorReference?
    /// The elements of a small integer `Const`.
    package var elements: [Int64]?
    /// The types of its outputs, in port order.
    package var outputs: [DataType]

    package init(
      name: String, op: String, inputs: [Source] = [], attributes: [(key: String, value: AttributeValue)] = [],
      tensor: TensorReference? = nil, elements: [Int64]? = nil, outputs: [DataType]
    ) {
      self.name = name
      self.op = op
      self.inputs = inputs
      self.attributes = attributes
      self.tensor = tensor
      self.elements = elements
      self.outputs = outputs
    }
  }

  /// An output that is read no more, and what is read instead.
  package struct Replacement: Sendable {
    package var match: Int
    package var port: Int
    package var by: Source

    package init(match: Int, port: Int, by: Source) {
      self.match = match
      self.port = port
      self.by = by
    }
  }

  /// How many nodes were matched.
  package var matchCount: Int
  package var additions: [Addition] = []
  package var replacements: [Replacement] = []
  /// Matched nodes that are no longer wanted; they go where nothing else reads them.
  package var removed: [Int] = []
  package var attributes: [(match: Int, key: String, value: AttributeValue)] = []
  /// Inputs of matched nodes that read something else.
  package var inputs: [(match: Int, position: Int, source: Source)] = []
  package var names: [(match: Int, name: String)] = []

  package init(matchCount: Int) { self.matchCount = matchCount }

  package var isEmpty: Bool {
    additions.isEmpty && replacements.isEmpty && attributes.isEmpty && inputs.isEmpty && names.isEmpty
  }

  /// The matched nodes that two edits may not both have: what is removed, replaced or changed.
  package var touched: Set<Int> {
    Set(removed + replacements.map(\.match) + attributes.map(\.match) + inputs.map(\.match) + names.map(\.match))
  }
}

extension GraphEditor {
  /// Makes an edit at matched nodes.
  ///
  /// The node that takes over output 0 of a removed node of one output gets its name: consumers, signatures and people know
  /// the tensor by it.
  ///
  /// - Parameter matched: as many nodes as `edit.matchCount`.
  /// - Returns: the added nodes, in order.
  @discardableResult
  package mutating func apply(_ edit: GraphEdit, to matched: [NodeID]) -> [NodeID] {
    guard let first = matched.first, matched.count == edit.matchCount else { return [] }
    let stem = context.strings[name(of: first)]
    var added: [NodeID] = []
    func edge(_ source: GraphEdit.Source, _ editor: GraphEditor) -> Edge {
      switch source {
      case .input(let match, let position): editor.input(position, of: matched[match]) ?? .unresolved(0)
      case .output(let match, let port): editor.resolve(Edge(node: matched[match], port: port))
      case .added(let index, let port): Edge(node: added[index], port: port)
      }
    }
    for addition in edit.additions {
      let name = stem + "/" + addition.name
      if let tensor = addition.tensor {
        let value = addConstant(tensor, name: name, value: addition.elements, like: first)
        if let node = value.node { added.append(node) }
      } else {
        added.append(
          add(
            op: addition.op, name: name, inputs: addition.inputs.map { edge($0, self) },
            attributes: addition.attributes.map { ($0.key, $0.value) },
            facts: addition.outputs.map { OutputFact(dtype: $0) }, like: first))
      }
    }
    for change in edit.attributes { setAttribute(change.key, ofSource: matched[change.match], change.value) }
    for change in edit.inputs {
      var inputs = self.inputs(of: matched[change.match])
      guard inputs.indices.contains(change.position) else { continue }
      inputs[change.position] = edge(change.source, self)
      setInputs(of: matched[change.match], inputs)
    }
    for replacement in edit.replacements {
      let old = Edge(node: matched[replacement.match], port: replacement.port)
      let new = edge(replacement.by, self)
      guard let node = new.node, resolve(old) == old, new != old else { continue }
      let isAdded = added.contains(node)
      if isAdded, replacement.port == 0, edit.removed.contains(replacement.match),
        outputCount(of: matched[replacement.match]) <= 1
      {
        swapNames(matched[replacement.match], node)
      }
      if isAdded { noteShape(of: old, at: new) }
      if added.contains(where: { inputs(of: $0).contains(old) }) {
        // What takes its place reads it: it is put behind it.
        moveReaders(of: old, to: new, except: Set(added))
      } else {
        replace(old, by: new)
      }
    }
    for change in edit.names { setName(of: matched[change.match], change.name) }
    return added
  }

  /// Sets an attribute; the type of what a graph is given is known by it.
  private mutating func setAttribute(_ key: String, ofSource id: NodeID, _ value: AttributeValue) {
    setAttribute(key, of: id, value)
    guard let dtype = value.asType, ["Placeholder dtype", "_Arg T"].contains("\(context.strings[op(of: id)]) \(key)")
    else { return }
    setFacts(of: id, facts(of: id).map { OutputFact(dtype: dtype, shape: $0.shape) })
  }

  /// Keeps what was known of a tensor for the added one that replaces it.
  private mutating func noteShape(of old: Edge, at new: Edge) {
    guard let node = new.node else { return }
    var facts = facts(of: node)
    let known = fact(of: old)
    guard facts.indices.contains(Int(new.port)) else { return }
    facts[Int(new.port)].shape = facts[Int(new.port)].shape.merged(with: known.shape) ?? known.shape
    facts[Int(new.port)].value = facts[Int(new.port)].value ?? known.value
    setFacts(of: node, facts)
  }
}
