internal import GraphIR

extension ShapeFunctions {
  static let creation: [Family] = [
    Family(fill, "Fill"),
    Family(shaped(by: 0), "Empty", "Ones", "Zeros"),
    Family(range, "Range"),
    Family(linSpace, "LinSpace"),
    Family(immutable, "ImmutableConst"),
    Family(variable, "VarHandleOp"),
    Family(readVariable, "ReadVariableOp"),
    Family(variableShape, "VariableShape"),
    Family(legacyVariable, "Variable", "VariableV2", "TemporaryVariable"),
    Family(passed, "DestroyTemporaryVariable"),
    Family(like(1), "Assign"),
    Family(unchanged, "AssignAdd", "AssignSub"),
    Family(scalars, "VarIsInitializedOp", "IsVariableInitialized", "IsResourceHandleRefCounting"),
    Family(fakeParameter, "FakeParam"),
    Family(scalars, "Timestamp", "GetDeadline"),
  ]

  static let random: [Family] = [
    Family(
      shaped(by: 0), "RandomUniform", "RandomStandardNormal", "TruncatedNormal", "RandomUniformInt",
      "ParameterizedTruncatedNormal", "StatelessRandomNormal", "StatelessRandomUniform", "StatelessTruncatedNormal",
      "StatelessRandomUniformInt", "StatelessRandomUniformFullInt", "StatelessRandomNormalV2",
      "StatelessRandomUniformV2", "StatelessTruncatedNormalV2", "StatelessRandomUniformIntV2",
      "StatelessRandomUniformFullIntV2", "StatelessParameterizedTruncatedNormal", "StatelessRandomBinomial",
      "StatelessRandomPoisson", "StatelessRandomGammaV2", "StatelessRandomGammaV3"),
    Family(
      shaped(by: 2), "StatefulUniform", "StatefulStandardNormalV2", "StatefulTruncatedNormal", "StatefulUniformInt",
      "StatefulUniformFullInt", "StatefulRandomBinomial"),
    Family(shaped(by: 1), "StatefulStandardNormal"),
    Family(randomBatches, "RandomGamma", "RandomPoisson", "RandomPoissonV2"),
    Family(like(0), "RandomGammaGrad"),
    Family(multinomial, "Multinomial", "StatelessMultinomial"),
    Family(fixed([1], [2]), "StatelessRandomGetKeyCounter"),
    Family(fixed([1], [2], []), "StatelessRandomGetKeyCounterAlg"),
    Family(scalars, "StatelessRandomGetAlg"),
    Family(unchanged, "StatelessShuffle"),
  ]

  private static func fill(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(saidBy: 0)
    var value: [Int64?]?
    if let element = node.scalar(1), let count = shape.elementCount, count <= Int64(InferenceNode.maximumValueCount) {
      value = [Int64?](repeating: element, count: Int(count))
    }
    node.set(0, shape, value: value)
  }

  private static func range(_ node: InferenceNode) throws(ShapeContradiction) {
    for input in 0..<3 { _ = try node.shape(input, rank: 0) }
    if let start = node.scalar(0), let limit = node.scalar(1), let delta = node.scalar(2) {
      guard delta != 0 else { throw ShapeContradiction("a range in steps of 0") }
      let (distance, overflow) = limit.subtractingReportingOverflow(start)
      guard !overflow, distance != .min, delta != .min else {
        node.set(0, .vector(nil))
        return
      }
      guard distance == 0 || (distance > 0) == (delta > 0) else {
        throw ShapeContradiction("a range from \(start) to \(limit) in steps of \(delta)")
      }
      let count = distance == 0 ? 0 : (Swift.abs(distance) - 1) / Swift.abs(delta) + 1
      let isSmall = count <= Int64(InferenceNode.maximumValueCount)
      node.set(0, .vector(count), value: isSmall ? (0..<count).map { start + $0 * delta } : nil)
      return
    }
    guard let start = node.numbers(0)?.first, let limit = node.numbers(1)?.first, let delta = node.numbers(2)?.first,
      delta != 0
    else {
      node.set(0, .vector(nil))
      return
    }
    let count = ((limit - start) / delta).rounded(.up)
    guard count.isFinite else {
      node.set(0, .vector(nil))
      return
    }
    guard count >= 0 else { throw ShapeContradiction("a range from \(start) to \(limit) in steps of \(delta)") }
    node.set(0, .vector(count < 1e15 ? Int64(count) : nil))
  }

  private static func linSpace(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let count = node.scalar(2) else {
      node.set(0, .vector(nil))
      return
    }
    guard count > 0 else { throw ShapeContradiction("\(count) numbers are asked for") }
    node.set(0, .vector(count))
  }

  private static func immutable(_ node: InferenceNode) { node.set(0, node.shape(attribute: .shape)) }

  private static func fakeParameter(_ node: InferenceNode) { node.set(0, node.shape(attribute: .shape)) }

  // MARK: Variables that freezing left over

  private static func variable(_ node: InferenceNode) {
    node.set(0, .scalar)
    node.setElementShape(0, node.shape(attribute: .shape))
  }

  private static func readVariable(_ node: InferenceNode) { node.set(0, node.elementShape(0)) }

  private static func variableShape(_ node: InferenceNode) {
    let shape = node.elementShape(0)
    node.set(0, .vector(shape.rank.map(Int64.init)), value: shape.dimensions?.map { $0 < 0 ? nil : $0 })
  }

  private static func legacyVariable(_ node: InferenceNode) {
    let shape = node.shape(attribute: .shape)
    // Of the first op a scalar also stands for "not known".
    node.set(0, node.op.name == "Variable" && shape.rank == 0 ? .unknown : shape)
  }

  // MARK: Random numbers

  private static func randomBatches(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, try node.shape(saidBy: 0).concatenated(with: node.shape(1)))
  }

  private static func multinomial(_ node: InferenceNode) throws(ShapeContradiction) {
    let logits = try node.shape(0, rank: 2)
    node.set(0, [logits.size(0), try node.size(saidBy: 1)])
  }
}
