// Public, as what an `@inlinable` member names must be; no client sees more by it.
public import ArtifactIO

/// The number of a node in its graph.
@usableFromInline package struct NodeID: Sendable, Hashable, Comparable {
  @usableFromInline package let index: Int32

  @inlinable package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  // Written out because what the compiler derives is a call from other modules.
  @inlinable package static func == (a: NodeID, b: NodeID) -> Bool { a.index == b.index }
  @inlinable package static func < (a: NodeID, b: NodeID) -> Bool { a.index < b.index }
}

/// One output of a node: what a data input reads.
@usableFromInline package struct Edge: Sendable, Hashable {
  /// The producer, or -1 for an input that names nothing in the graph.
  @usableFromInline package let nodeIndex: Int32
  /// The producer's output, or for an unresolved input its number in `Graph.unresolvedInputs`.
  @usableFromInline package let port: Int32

  @inlinable package init(node: NodeID, port: Int) {
    nodeIndex = node.index
    self.port = Int32(truncatingIfNeeded: port)
  }

  @inlinable init(unresolved index: Int) {
    nodeIndex = -1
    port = Int32(truncatingIfNeeded: index)
  }

  @inlinable package static func unresolved(_ index: Int) -> Edge { Edge(unresolved: index) }

  @inlinable package var node: NodeID? { nodeIndex < 0 ? nil : NodeID(Int(nodeIndex)) }
  @inlinable package var isUnresolved: Bool { nodeIndex < 0 }
}

/// A node: names and runs in the flat arrays of its graph, so that a graph of 100 000 nodes is a few allocations.
@usableFromInline package struct Node: Sendable {
  /// A run in one of the graph's flat arrays.
  @usableFromInline package struct Run: Sendable {
    @usableFromInline package var start: Int32
    @usableFromInline package var count: Int32

    @inlinable package init(start: Int, count: Int) {
      self.start = Int32(truncatingIfNeeded: start)
      self.count = Int32(truncatingIfNeeded: count)
    }

    @inlinable package var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
  }

  @usableFromInline package var name: Symbol
  @usableFromInline package var op: Symbol
  @usableFromInline package var inputs: Run
  @usableFromInline package var controls: Run
  @usableFromInline package var attributes: Run
  /// The NodeDef (or ArgDef) in the graph's artifact.
  @usableFromInline package var origin: ByteRange

  @inlinable init(name: Symbol, op: Symbol, attributes: Run, origin: ByteRange) {
    self.name = name
    self.op = op
    inputs = Run(start: 0, count: 0)
    controls = inputs
    self.attributes = attributes
    self.origin = origin
  }
}

/// A node's attribute as it stands in the file.
@usableFromInline package struct AttributeEntry: Sendable {
  @usableFromInline package var key: Symbol
  @usableFromInline package var value: AttributeID
  /// The map entry (key and value) in the graph's artifact.
  @usableFromInline package var origin: ByteRange

  @inlinable package init(key: Symbol, value: AttributeID, origin: ByteRange) {
    self.key = key
    self.value = value
    self.origin = origin
  }
}

/// An input, of data or control, that could not be led to an output.
@usableFromInline package struct UnresolvedInput: Sendable {
  @usableFromInline package enum Reason: Sendable {
    /// No node or argument has the name.
    case noSuchNode
    /// The producer exists, its output of that name does not, or the op is not known well enough to tell.
    case noSuchOutput
    /// The producer's op is known neither to TensorFlow nor to the model, and the input asks for a later output.
    case unknownOutputs
    /// The text is no input at all (`a:b:c:d`, an empty name).
    case malformed
  }

  /// The node that wants it, nil for a function's result.
  @usableFromInline package var consumer: NodeID?
  @usableFromInline package var text: Symbol
  @usableFromInline package var reason: Reason

  @inlinable package init(consumer: NodeID?, text: Symbol, reason: Reason) {
    self.consumer = consumer
    self.text = text
    self.reason = reason
  }
}
