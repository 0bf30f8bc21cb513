/// What is known of one output of a node before running.
package struct OutputFact: Sendable, Hashable {
  /// `.invalid`: not known.
  package var dtype: DataType
  package var shape: PartialShape
  /// The elements of a small integer tensor, row-major, as far as they are known; nil: nothing is.
  ///
  /// Shape arithmetic (`Shape` → `StridedSlice` → `Pack` → `Reshape`) is followed element by element, so that a
  /// dynamic batch dimension leaves the other dimensions known.
  package var value: [Int64?]?

  package init(dtype: DataType = .invalid, shape: PartialShape = .unknown, value: [Int64?]? = nil) {
    self.dtype = dtype
    self.shape = shape
    self.value = value
  }

  package static let unknown = OutputFact()

  /// All elements, if every one is known.
  package var constant: [Int64]? {
    guard let value, value.allSatisfy({ $0 != nil }) else { return nil }
    return value.compactMap { $0 }
  }
}

/// The facts of every output of one graph.
package struct TypeTable: Sendable {
  /// `facts[ends[i - 1]..<ends[i]]` are the outputs of node `i`.
  private var ends: [Int32] = []
  private var facts: [OutputFact] = []

  package init() {}

  /// - Precondition: `ends` rise, and the last is the number of `facts`.
  package init(ends: [Int32], facts: [OutputFact]) {
    self.ends = ends
    self.facts = facts
  }

  /// Appends the outputs of the next node, in node order.
  ///
  /// Not generic, as what is generic is not specialised in other modules.
  package mutating func append(_ outputs: ArraySlice<OutputFact>) {
    facts.append(contentsOf: outputs)
    ends.append(Int32(truncatingIfNeeded: facts.count))
  }

  package mutating func append(_ outputs: some Sequence<OutputFact>) {
    facts.append(contentsOf: outputs)
    ends.append(Int32(truncatingIfNeeded: facts.count))
  }

  package func outputs(of id: NodeID) -> ArraySlice<OutputFact> { facts[range(of: id)] }

  package func outputCount(of id: NodeID) -> Int { range(of: id).count }

  /// The fact of what an edge carries; nothing is known of an unresolved edge or an output that does not exist.
  package subscript(edge: Edge) -> OutputFact {
    guard let node = edge.node else { return .unknown }
    let range = range(of: node)
    let index = range.lowerBound + Int(edge.port)
    return range.contains(index) ? facts[index] : .unknown
  }

  /// Whether an element of an output is known.
  package func hasKnownElements(_ id: NodeID) -> Bool {
    for index in range(of: id) where facts[index].value != nil { return true }
    return false
  }

  private func range(of id: NodeID) -> Range<Int> {
    let index = Int(id.index)
    guard ends.indices.contains(index) else { return 0..<0 }
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }
}
