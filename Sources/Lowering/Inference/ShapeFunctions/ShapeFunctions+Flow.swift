internal import GraphIR

extension ShapeFunctions {
  /// Ops that hand on what they get. Calls and loops are `GraphInference`'s affair.
  static let flow: [Family] = [
    Family(
      passed, "Identity", "StopGradient", "PreventGradient", "Snapshot", "GuaranteeConst", "Print", "CheckNumerics",
      "CheckNumericsV2", "DeepCopy", "Enter", "RefEnter", "Exit", "RefExit", "NextIteration", "RefNextIteration",
      "LoopCond", "RefIdentity", "_Retval", "_DeviceRetval", "CopyToMesh"),
    Family(identities, "IdentityN", "XlaOptimizationBarrier"),
    Family(switched, "Switch", "RefSwitch"),
    Family(switched, "_SwitchN"),
    Family(selectReference, "RefSelect"),
    Family(ensureShape, "EnsureShape"),
    Family(placeholderWithDefault, "PlaceholderWithDefault"),
    Family(scalars, "ToBool", "DeviceIndex", "CheckPinned"),
  ]

  private static func identities(_ node: InferenceNode) {
    for output in 0..<node.outputCount { node.pass(output, to: output) }
  }

  private static func switched(_ node: InferenceNode) {
    for output in 0..<node.outputCount { node.pass(0, to: output) }
  }

  private static func selectReference(_ node: InferenceNode) {
    var shape = node.shape(1)
    for input in 2..<max(2, node.inputCount) { shape = shape.joined(with: node.shape(input)) }
    node.set(0, shape)
  }

  private static func ensureShape(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, try node.shape(0).merging(node.shape(attribute: .shape)), value: node.value(0))
  }

  /// Other values may be fed, so only the declared shape holds; that the default fits it is the producer's affair.
  private static func placeholderWithDefault(_ node: InferenceNode) throws(ShapeContradiction) {
    let declared = node.shape(attribute: .shape)
    _ = try node.shape(0).merging(declared)
    node.set(0, declared)
  }
}
