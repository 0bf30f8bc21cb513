package import GraphIR

/// What is to be different in a stored model: edits of its graphs, copies of functions, and entries of its signatures.
package struct ModelChanges: Sendable {
  /// An edited graph of the stored module.
  package struct GraphChange: Sendable {
    /// Made on the stored graph; nodes that no one reads any more stay, but for `removed`.
    package var editor: GraphEditor
    /// Nodes that go where no other node reads them.
    package var removed: Set<NodeID>
    /// Attributes of the function itself that are different; none of them a tensor or function.
    package var functionAttributes: [(key: String, value: AttributeValue)] = []
    /// Numbers of results that the function no longer has.
    package var removedResults: Set<Int> = []
    /// The arguments that the function has then, by their numbers in `editor.arguments`; those that stay keep their order. nil: all.
    package var arguments: [Int]?
    /// The order of the results, by their numbers in `editor.results`, if new ones do not stand behind the old ones.
    package var results: [Int]?

    package init(editor: GraphEditor, removed: Set<NodeID> = []) {
      self.editor = editor
      self.removed = removed
    }

    package var isEmpty: Bool {
      removed.isEmpty && !editor.hasChanges && functionAttributes.isEmpty && removedResults.isEmpty && arguments == nil
    }
  }

  /// A function that is added: a copy of a stored one, edited.
  package struct Clone: Sendable {
    /// The stored graph.
    package var graph: Int
    package var name: String
    package var change: GraphChange

    package init(graph: Int, name: String, change: GraphChange) {
      self.graph = graph
      self.name = name
      self.change = change
    }
  }

  /// An entry of a signature that is different; what is nil stays.
  package struct EntryChange: Sendable {
    package var signature: String
    package var isInput: Bool
    package var key: String
    package var isRemoved = false
    /// A new entry; it says everything.
    package var isAdded = false
    package var tensorName: String?
    package var dtype: DataType?
    package var shape: PartialShape?

    package init(signature: String, isInput: Bool, key: String) {
      self.signature = signature
      self.isInput = isInput
      self.key = key
    }
  }

  /// A tensor in what the object graph says of a concrete function; what is nil stays.
  package struct ConcreteTensorChange: Sendable {
    package var function: String
    package var isInput: Bool
    /// Which of the function's arguments or results; of a new one, which it will be.
    package var position: Int
    package var isRemoved = false
    /// The name of a new one; it says everything.
    package var addedKey: String?
    package var dtype: DataType?
    package var shape: PartialShape?

    package init(function: String, isInput: Bool, position: Int) {
      self.function = function
      self.isInput = isInput
      self.position = position
    }
  }

  /// By the number of the stored graph, 0 for the main one.
  package var graphs: [Int: GraphChange] = [:]
  package var clones: [Clone] = []
  package var entries: [EntryChange] = []
  package var concreteTensors: [ConcreteTensorChange] = []

  package init() {}

  package var isEmpty: Bool {
    clones.isEmpty && entries.isEmpty && concreteTensors.isEmpty && graphs.allSatisfy { $0.value.isEmpty }
  }
}
