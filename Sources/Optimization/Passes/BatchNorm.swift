internal import GraphIR
internal import GraphRewriting

/// A batch normalization in one op.
///
/// - Source: `FusedBatchNorm*` and `BatchNormWithGlobalNormalization` in tensorflow/core/ops.
struct BatchNorm {
  let node: NodeID
  let input: Edge
  /// nil: not scaled.
  let scale: Edge?
  let offset: Edge
  let mean: Edge
  let variance: Edge
  let epsilon: Float
  let isTraining: Bool
  let isChannelsLast: Bool

  enum Form { case fused, global }

  static let ops: KeyValuePairs<String, Form> = [
    "FusedBatchNorm": .fused, "FusedBatchNormV2": .fused, "FusedBatchNormV3": .fused,
    "BatchNormWithGlobalNormalization": .global,
  ]

  init?(_ node: NodeID, form: Form, in editor: GraphEditor) {
    let inputs = editor.inputs(of: node)
    guard inputs.count == 5 else { return nil }
    self.node = node
    input = inputs[0]
    switch form {
    case .fused:
      guard let epsilon = editor.attribute("epsilon", of: node)?.asFloat,
        // Absent means the default, and that is training.
        let isTraining = editor.attribute("is_training", of: node)?.asBool,
        let format = editor.attribute("data_format", of: node)?.asString
      else { return nil }
      (scale, offset, mean, variance) = (inputs[1], inputs[2], inputs[3], inputs[4])
      self.epsilon = epsilon
      self.isTraining = isTraining
      isChannelsLast = !format.hasPrefix("NC")
    case .global:
      guard let epsilon = editor.attribute("variance_epsilon", of: node)?.asFloat,
        let isScaled = editor.attribute("scale_after_normalization", of: node)?.asBool
      else { return nil }
      (mean, variance, offset) = (inputs[1], inputs[2], inputs[3])
      scale = isScaled ? inputs[4] : nil
      self.epsilon = epsilon
      isTraining = false
      isChannelsLast = true
    }
  }
}

extension GraphEditor {
  /// Outputs behind the first that something reads.
  ///
  /// - Complexity: linear in nodes and edges.
  func laterOutputsRead() -> Set<Edge> {
    var found: Set<Edge> = []
    for index in 0..<nodeCount {
      for edge in inputs(of: NodeID(index)) where edge.port > 0 && !edge.isUnresolved { found.insert(edge) }
    }
    for edge in results {
      let edge = resolve(edge)
      if edge.port > 0, !edge.isUnresolved { found.insert(edge) }
    }
    return found
  }
}
