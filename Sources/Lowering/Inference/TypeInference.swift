package import GraphIR

/// Finds the element type and shape of every tensor of a lowered model, and what contradicts itself there.
///
/// Types come from the op definitions, shapes from one function for each op. What cannot be known stays unknown: nothing
/// is guessed, so that a shape found here is the one that running the graph gives.
package enum TypeInference {
  package struct Result: Sendable {
    /// For each graph, the facts of its nodes' outputs, in node order.
    package var tables: [TypeTable]
    /// `.dtypeContradiction` and `.shapeContradiction`, in graph and node order.
    package var contradictions: [ModelFact]
  }

  /// The last `producer` whose placeholders with a scalar shape mean "unknown".
  private static let lastProducerWithoutScalars: Int32 = 21

  /// Whether TensorFlow reads a placeholder's `[]` as "unknown rank" in a graph of this producer; 0 = not known.
  static func readsScalarAsUnknown(_ producer: Int32) -> Bool {
    producer > 0 && producer <= lastProducerWithoutScalars
  }

  /// - Parameters:
  ///   - inputShapes: shapes that replace those of placeholders of graph 0.
  ///   - producer: the version of the GraphDef, 0 if it has none or is newer than this matters.
  /// - Complexity: linear in nodes and edges; loops are gone through a bounded number of times.
  package static func infer(
    _ module: GraphModule, inputShapes: [NodeID: PartialShape] = [:], producer: Int32 = 0
  ) -> Result {
    let inference = ModuleInference(
      module, inputShapes: inputShapes,
      scalarPlaceholdersAreUnknown: readsScalarAsUnknown(producer))
    inference.run()
    return Result(tables: inference.tables(), contradictions: inference.contradictions())
  }
}
