internal import GraphIR
package import Lowering

extension LoweredModel {
  /// Finds types, shapes and what feeds the outputs anew, after nodes were changed.
  ///
  /// - Parameter producer: the version of the GraphDef.
  /// - Returns: what contradicts itself now.
  package mutating func inferTypes(producer: Int32) -> [ModelFact] {
    var shapes: [NodeID: PartialShape] = [:]
    for (node, entry) in zip(inputs, signature.inputs) {
      guard let node else { continue }
      let known = types[0][Edge(node: node, port: 0)].shape
      shapes[node] = entry.shape.merged(with: known) ?? entry.shape
    }
    let inference = TypeInference.infer(module, inputShapes: shapes, producer: producer)
    types = inference.tables
    for (index, node) in inputs.enumerated() where signature.inputs.indices.contains(index) {
      guard let node, signature.inputs[index].dtype.isQuantized else { continue }
      // A fix lets an input take numbers instead of codes.
      let dtype = types[0][Edge(node: node, port: 0)].dtype.base
      if dtype != .invalid { signature.inputs[index].dtype = dtype }
    }
    feeds = OutputFeeds.of(module, outputs: outputs.enumerated().map { ($0, $1) })
    return inference.contradictions
  }
}
