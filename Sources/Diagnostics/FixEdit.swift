package import ArtifactIO

/// One step of what a fix changes in the lowered graph, told by names: for programs that read a report.
package struct FixEdit: Sendable, Hashable {
  /// The function made of a branch or body of control flow that it is about; nil: the main graph, or the signature.
  package var graph: String?
  package var change: Change

  /// Tensors are written `node` for output 0, else `node:port`.
  package enum Change: Sendable, Hashable {
    case addNode(Node)
    case setAttribute(node: String, key: String, value: Value)
    case setInput(node: String, position: Int, tensor: String)
    /// What read `tensor`, node or output of the graph, reads `by`; added nodes read what they read.
    case replaceTensor(tensor: String, by: String)
    /// The node is wanted no more: it goes if nothing reads it.
    case removeNode(String)
    /// A removed node that stays has the other name afterwards.
    case renameNode(String, to: String)
    case pinDimension(input: String, axis: Int, size: Int64)
    case cutOutput(String)
  }

  package struct Node: Sendable, Hashable {
    package var name: String
    package var op: String
    package var inputs: [String]
    package var attributes: [Attribute]
    /// Types of its outputs, such as `float32`.
    package var outputs: [String]
    /// Of a constant.
    package var constant: Constant?

    package init(
      name: String, op: String, inputs: [String] = [], attributes: [Attribute] = [], outputs: [String],
      constant: Constant? = nil
    ) {
      self.name = name
      self.op = op
      self.inputs = inputs
      self.attributes = attributes
      self.outputs = outputs
      self.constant = constant
    }
  }

  package struct Attribute: Sendable, Hashable {
    package var key: String
    package var value: Value

    package init(key: String, value: Value) {
      self.key = key
      self.value = value
    }
  }

  package struct Constant: Sendable, Hashable {
    package var dtype: String
    /// - Shape: every size is 0 or more.
    package var shape: [Int64]
    /// Row-major; nil: too many to be told, or not to be had.
    package var elements: [Value]?

    package init(dtype: String, shape: [Int64], elements: [Value]?) {
      self.dtype = dtype
      self.shape = shape
      self.elements = elements
    }
  }

  /// What an attribute holds, or an element.
  package indirect enum Value: Sendable, Hashable {
    case text(String)
    /// A number as JSON writes it.
    case number(String)
    case bool(Bool)
    case list([Value])
  }

  package init(graph: String? = nil, _ change: Change) {
    self.graph = graph
    self.change = change
  }
}

/// What a fix, made alone, changes in the file that holds the model's graphs.
package struct FileChange: Sendable, Hashable {
  package var path: String
  /// In the order of their places, no two of which touch.
  package var replacements: [Replacement]

  package struct Replacement: Sendable, Hashable {
    /// What goes, in the file as it is; an empty region: something is put in.
    package var region: PhysicalLocation.Region
    package var inserted: [UInt8]

    package init(region: PhysicalLocation.Region, inserted: [UInt8]) {
      self.region = region
      self.inserted = inserted
    }
  }

  package init(path: String, replacements: [Replacement]) {
    self.path = path
    self.replacements = replacements
  }
}
