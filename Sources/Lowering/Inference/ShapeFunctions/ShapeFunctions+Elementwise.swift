internal import GraphIR

extension ShapeFunctions {
  static let elementwise: [Family] = [
    Family(
      unchanged, "Abs", "Acos", "Acosh", "Angle", "AsString", "Asin", "Asinh", "Atan", "Atanh", "BesselI0", "BesselI0e",
      "BesselI1", "BesselI1e", "BesselJ0", "BesselJ1", "BesselK0", "BesselK0e", "BesselK1", "BesselK1e", "BesselY0",
      "BesselY1", "Bucketize", "Ceil", "ComplexAbs", "Conj", "Cos", "Cosh", "Dawsn", "Digamma", "Elu", "Erf", "Erfc",
      "Erfinv", "Exp", "Expint", "Expm1", "Floor", "FresnelCos", "FresnelSin", "Imag", "Inv", "Invert",
      "IsFinite", "IsInf", "IsNan", "LeakyRelu", "Lgamma", "Log", "Log1p", "LogicalNot", "Ndtri", "OnesLike", "Real",
      "Reciprocal", "Relu", "Relu6", "Rint", "Round", "Rsqrt", "Selu", "Sigmoid", "Sign", "Sin", "Sinh", "Softplus",
      "Softsign", "Spence", "Sqrt", "Square", "Tan", "Tanh", "ZerosLike", "RandomShuffle", "Roll",
      "InplaceUpdate", "InplaceAdd", "InplaceSub", "StochasticCastToInt", "Prelu", "_MklSwish",
      "RiscAbs", "RiscCeil", "RiscCos", "RiscExp", "RiscFloor", "RiscImag",
      "RiscIsFinite", "RiscLog", "RiscLogicalNot", "RiscNeg", "RiscReal", "RiscSign", "RiscCast", "XlaReducePrecision",
      "XlaSharding", "Copy", "CopyHost", "DebugIdentity", "DebugIdentityV2", "DebugIdentityV3", "DebugGradientIdentity",
      "MklSwish", "DecodeBase64", "EncodeBase64"),
    Family(clip, "ClipByValue"),
    Family(unary { 0 &- $0 }, "Neg"),
    Family(cast, "Cast", "_HostCast"),
    Family(bitcast, "Bitcast"),
    Family(
      merged, "EluGrad", "InvGrad", "LeakyReluGrad", "ReciprocalGrad", "Relu6Grad", "ReluGrad", "RsqrtGrad", "SeluGrad",
      "SigmoidGrad", "SoftplusGrad", "SoftsignGrad", "SqrtGrad", "TanhGrad", "AddN", "Cross", "ApproximateEqual"),
    Family(accumulate, "AccumulateNV2"),
    Family(binary { exact($0.addingReportingOverflow($1)) }, "Add", "AddV2"),
    Family(binary { exact($0.subtractingReportingOverflow($1)) }, "Sub"),
    Family(binary { exact($0.multipliedReportingOverflow(by: $1)) }, "Mul"),
    Family(binary(floorDivide), "FloorDiv"),
    Family(binary(truncateDivide), "Div", "RealDiv", "TruncateDiv"),
    Family(binary(floorModulo), "FloorMod"),
    Family(binary { $1 == 0 || $1 == -1 ? nil : $0 % $1 }, "TruncateMod", "Mod"),
    Family(binary { max($0, $1) }, "Maximum"),
    Family(binary { min($0, $1) }, "Minimum"),
    Family(binary(power), "Pow"),
    Family(
      broadcast, "Atan2", "BitwiseAnd", "BitwiseOr", "BitwiseXor", "Complex", "DivNoNan", "Igamma", "IgammaGradA",
      "Igammac", "LeftShift", "MulNoNan", "NextAfter", "Polygamma", "RightShift", "SquaredDifference", "Xdivy",
      "Xlog1py",
      "Xlogy", "Zeta", "RiscAdd", "RiscDiv", "RiscMax", "RiscMin", "RiscMul", "RiscPow", "RiscRem", "RiscSub",
      "RiscLogicalAnd", "RiscLogicalOr", "RiscBinaryArithmetic", "RiscBinaryComparison"),
    Family(betaincomplete, "Betainc"),
    Family(broadcastArguments, "BroadcastArgs"),
    Family(fixed([-1], [-1]), "BroadcastGradientArgs"),
  ]

  static let comparison: [Family] = [
    Family(binary { $0 < $1 ? 1 : 0 }, "Less"),
    Family(binary { $0 <= $1 ? 1 : 0 }, "LessEqual"),
    Family(binary { $0 > $1 ? 1 : 0 }, "Greater"),
    Family(binary { $0 >= $1 ? 1 : 0 }, "GreaterEqual"),
    Family(equality { $0 == $1 ? 1 : 0 }, "Equal"),
    Family(equality { $0 != $1 ? 1 : 0 }, "NotEqual"),
    Family(binary { $0 != 0 && $1 != 0 ? 1 : 0 }, "LogicalAnd"),
    Family(binary { $0 != 0 || $1 != 0 ? 1 : 0 }, "LogicalOr"),
    Family(select, "Select"),
    Family(selectV2, "SelectV2"),
  ]

  static func broadcast(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, try node.shape(0).broadcast(with: node.shape(1)))
  }

  private static func unary(_ operation: @escaping @Sendable (Int64) -> Int64) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      let type = node.outputDType(0)
      node.set(0, node.shape(0), value: node.value(0)?.map { $0.flatMap { type.exact(operation($0)) } })
    }
  }

  private static func binary(_ operation: @escaping @Sendable (Int64, Int64) -> Int64?) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      let shape = try node.shape(0).broadcast(with: node.shape(1))
      node.set(0, shape, value: elements(node, shape, operation))
    }
  }

  /// Two small tensors, element by element; nothing where broadcasting does more than repeat one element.
  private static func elements(
    _ node: InferenceNode, _ shape: PartialShape, _ operation: (Int64, Int64) -> Int64?
  ) -> [Int64?]? {
    guard let a = node.value(0), let b = node.value(1), let count = shape.elementCount else { return nil }
    let type = node.outputDType(0)
    func apply(_ x: Int64?, _ y: Int64?) -> Int64? {
      guard let x, let y, let result = operation(x, y) else { return nil }
      return type.exact(result)
    }
    if a.count == b.count, a.count == count { return zip(a, b).map(apply) }
    if a.count == 1, b.count == count { return b.map { apply(a[0], $0) } }
    if b.count == 1, a.count == count { return a.map { apply($0, b[0]) } }
    return nil
  }

  private static func clip(_ node: InferenceNode) {
    node.set(0, node.shape(0))
  }

  private static func cast(_ node: InferenceNode) {
    let type = node.outputDType(0)
    guard type.isInteger || type == .bool else {
      node.set(0, node.shape(0))
      return
    }
    let value = node.value(0)?.map { element -> Int64? in
      element.flatMap { type == .bool ? ($0 == 0 ? 0 : 1) : type.exact($0) }
    }
    node.set(0, node.shape(0), value: value)
  }

  /// A wider type takes up the last axis, a narrower one adds one.
  private static func bitcast(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let from = node.dtype(0).sizeInBytes, let to = node.outputDType(0).sizeInBytes else { return }
    let shape = node.shape(0)
    guard let sizes = shape.dimensions, from != to else {
      node.set(0, shape)
      return
    }
    if from > to {
      node.set(0, sizes + [Int64(from / to)])
    } else {
      guard let last = sizes.last else { throw ShapeContradiction("a scalar is too small for the wider type") }
      _ = try Size.merge(last, Int64(to / from), "last sizes")
      node.set(0, Array(sizes.dropLast()))
    }
  }

  private static func accumulate(_ node: InferenceNode) throws(ShapeContradiction) {
    var shape = node.shape(attribute: .shape)
    for input in 0..<node.inputCount { shape = try shape.merging(node.shape(input)) }
    node.set(0, shape)
  }

  /// Scalars go with any shape, the others must be the same.
  private static func betaincomplete(_ node: InferenceNode) throws(ShapeContradiction) {
    var shape: PartialShape?
    var isCertain = true
    for input in 0..<node.inputCount {
      let next = node.shape(input)
      if next.rank == nil { isCertain = false }
      guard let rank = next.rank, rank > 0 else { continue }
      shape = try shape?.merging(next) ?? next
    }
    if let shape { node.set(0, shape) } else if isCertain { node.set(0, .scalar) }
  }

  private static func broadcastArguments(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let a = try node.shape(0, rank: 1).dimension(0), let b = try node.shape(1, rank: 1).dimension(0) else {
      node.set(0, .vector(nil))
      return
    }
    var value: [Int64?]?
    if let x = node.constant(0), let y = node.constant(1) {
      value = try PartialShape(x).broadcast(with: PartialShape(y)).dimensions
    }
    node.set(0, .vector(max(a, b)), value: value)
  }

  /// As `binary`, but shapes that do not fit may mean "not equal".
  private static func equality(_ operation: @escaping @Sendable (Int64, Int64) -> Int64?) -> ShapeFunction {
    let strict = binary(operation)
    return { (node) throws(ShapeContradiction) in
      guard node.bool(.incompatibleShapeError) == false else { return try strict(node) }
      guard let shape = try? node.shape(0).broadcast(with: node.shape(1)), shape.isFullyDefined else { return }
      node.set(0, shape)
    }
  }

  private static func select(_ node: InferenceNode) throws(ShapeContradiction) {
    let data = try node.shape(1).merging(node.shape(2))
    let condition = node.shape(0)
    guard let rank = condition.rank, let dataRank = data.rank else {
      node.set(0, data)
      return
    }
    if rank == 1, dataRank > 0 {
      _ = try Size.merge(condition.size(0), data.size(0), "sizes of axis 0")
    } else if rank > 0 {
      node.set(0, try data.merging(condition))
      return
    }
    node.set(0, data)
  }

  private static func selectV2(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(1).broadcast(with: node.shape(2)).broadcast(with: node.shape(0))
    var value: [Int64?]?
    if let condition = node.value(0), let a = node.value(1), let b = node.value(2), let count = shape.elementCount,
      count <= Int64(InferenceNode.maximumValueCount),
      [condition, a, b].allSatisfy({ $0.count == 1 || Int64($0.count) == count })
    {
      value = (0..<Int(count)).map { index in
        let x = a[a.count == 1 ? 0 : index]
        let y = b[b.count == 1 ? 0 : index]
        guard let chosen = condition[condition.count == 1 ? 0 : index] else { return x == y ? x : nil }
        return chosen != 0 ? x : y
      }
    }
    node.set(0, shape, value: value)
  }

  // MARK: Operations on whole numbers, nil where the result is not one

  private static func exact(_ result: (partialValue: Int64, overflow: Bool)) -> Int64? {
    result.overflow ? nil : result.partialValue
  }

  @Sendable private static func floorDivide(_ a: Int64, _ b: Int64) -> Int64? {
    guard b != 0, b != -1 else { return b == -1 && a != .min ? -a : nil }
    let quotient = a / b
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
  }

  @Sendable private static func truncateDivide(_ a: Int64, _ b: Int64) -> Int64? {
    let (quotient, overflow) = a.dividedReportingOverflow(by: b)
    return overflow ? nil : quotient
  }

  @Sendable private static func floorModulo(_ a: Int64, _ b: Int64) -> Int64? {
    guard b != 0, b != -1 else { return b == -1 ? 0 : nil }
    let remainder = a % b
    return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
  }

  @Sendable private static func power(_ base: Int64, _ exponent: Int64) -> Int64? {
    guard exponent >= 0, exponent < 64 else { return nil }
    var result: Int64 = 1
    for _ in 0..<exponent {
      guard let next = exact(result.multipliedReportingOverflow(by: base)) else { return nil }
      result = next
    }
    return result
  }
}

extension DataType {
  /// `value`, if the type holds it.
  func exact(_ value: Int64) -> Int64? {
    switch base {
    case .int64: value
    case .int32: Int32(exactly: value).map(Int64.init)
    case .int16: Int16(exactly: value).map(Int64.init)
    case .int8: Int8(exactly: value).map(Int64.init)
    case .uint8: UInt8(exactly: value).map(Int64.init)
    case .uint16: UInt16(exactly: value).map(Int64.init)
    case .uint32: UInt32(exactly: value).map(Int64.init)
    case .uint64: value >= 0 ? value : nil
    case .bool: value == 0 || value == 1 ? value : nil
    default: nil
    }
  }
}
