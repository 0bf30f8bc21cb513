internal import GraphIR

extension ShapeFunctions {
  /// Ops of TensorFlow Decision Forests, which TensorFlow.js runs though TensorFlow itself has no definition of them.
  static let forests: [Family] = [
    Family(scalars, "SimpleMLCreateModelResource"),
    Family(forestPredictions, "SimpleMLInferenceOpWithHandle"),
  ]

  private static func forestPredictions(_ node: InferenceNode) {
    let width = node.int(.denseOutputDim) ?? Size.unknown
    node.set(0, [Size.unknown, width])
    node.set(1, .vector(width))
  }
}
