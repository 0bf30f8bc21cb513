package import GraphIR

/// What a pattern can be about.
package enum SubjectKind: String, Sendable, CaseIterable {
  case node, input, output, weight, fact, model

  /// Whether a subject of this kind stands at a node of a graph.
  package var hasNode: Bool { self == .node || self == .weight }
  package var isEntry: Bool { self == .input || self == .output }
}

/// One thing of a model that a rule is asked about.
package enum Subject: Sendable {
  case node(NodeSubject)
  case entry(EntrySubject)
  case weight(WeightSubject)
  case fact(FactSubject)
  case model

  package var node: NodeSubject? {
    switch self {
    case .node(let subject): subject
    case .weight(let subject): subject.node
    case .fact(let subject): subject.node
    case .entry, .model: nil
    }
  }
}

/// A node by its graph's number in the module.
package struct NodeSubject: Sendable, Hashable {
  package let graph: Int
  package let id: NodeID

  package init(graph: Int, id: NodeID) {
    self.graph = graph
    self.id = id
  }
}

/// An input or output of the signature.
package struct EntrySubject: Sendable {
  package let isInput: Bool
  package let index: Int
  package let entry: Signature.Entry
  /// The signature's type and what is known of the placeholder or of the output's producer, merged.
  package let dtype: DataType
  package let shape: PartialShape

  package init(isInput: Bool, index: Int, entry: Signature.Entry, dtype: DataType, shape: PartialShape) {
    self.isInput = isInput
    self.index = index
    self.entry = entry
    self.dtype = dtype
    self.shape = shape
  }
}

/// A constant, or a variable that lowering made one.
package struct WeightSubject: Sendable {
  package let node: NodeSubject
  package let tensor: TensorID

  package init(node: NodeSubject, tensor: TensorID) {
    self.node = node
    self.tensor = tensor
  }
}

/// Something that reading, lowering or inference noticed.
package struct FactSubject: Sendable {
  /// A word of `FactKinds`.
  package let kind: String
  package let values: [String: String]
  /// Names of the place, as far as it has them.
  package let nodeName: String?
  package let op: String?
  /// The node, if it stands in the graphs of the context.
  package let node: NodeSubject?

  package init(kind: String, values: [String: String], nodeName: String?, op: String?, node: NodeSubject?) {
    self.kind = kind
    self.values = values
    self.nodeName = nodeName
    self.op = op
    self.node = node
  }
}
