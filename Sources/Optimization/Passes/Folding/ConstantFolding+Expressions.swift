internal import GraphIR
internal import GraphRewriting
internal import TensorValues

/// Large constants, which stay where they are: what is derived from them is written down and computed when they are.
extension ConstantFolding {
  /// Makes an expression of a node that reads a large constant, if it is of a kind that has one.
  ///
  /// - Returns: whether the operand is large, so that there is nothing else to do.
  mutating func express(_ id: NodeID, _ kind: Kind, _ editor: inout GraphEditor) -> Bool {
    guard let edge = editor.input(0, of: id), isConstant(edge), let source = edge.node,
      let operand = editor.constant(edge), (operand.byteCount ?? 0) > FoldingLimits.resultBytes
    else { return false }
    let fact = editor.facts(of: id).first ?? .unknown
    guard let result = expression(id, kind, operand, fact, editor),
      fact.shape.merged(with: PartialShape(result.shape)) != nil, result.dtype == fact.dtype,
      result.storedBytes <= operand.storedBytes
    else { return true }
    // With other readers the weight stays, and the result is written beside it. Quantized ones are never written.
    let isShared = editor.useCount(of: source) > 1 && !operand.dtype.isQuantized
    let keepsElements = kind == .reshape || kind == .transpose
    if isShared, !keepsElements || operand.storedBytes > FoldingLimits.duplicatedBytes { return true }
    makeConstant(id, result, &editor)
    return true
  }

  private func expression(
    _ id: NodeID, _ kind: Kind, _ operand: TensorReference, _ fact: OutputFact, _ editor: GraphEditor
  ) -> TensorReference? {
    switch kind {
    case .reshape: return fact.shape.dimensions.flatMap { operand.reshaped(to: $0) }
    case .transpose:
      guard let edge = editor.input(1, of: id), let axes = editor.fact(of: edge).constant else { return nil }
      let rank = operand.shape.count
      let permutation = axes.map { Int(clamping: $0 < 0 ? $0 + Int64(rank) : $0) }
      guard permutation.sorted() == Array(0..<rank) else { return nil }
      return TensorReference(
        .transposed(operand, permutation: permutation), dtype: operand.dtype,
        shape: permutation.map { operand.shape[$0] })
    case .cast:
      // What TensorFlow makes of floats that no whole number is like depends on the machine.
      let isRounding = operand.dtype.isFloatingPoint && !fact.dtype.isFloatingPoint
      guard operand.dtype.isCastable, fact.dtype.isCastable, !isRounding,
        editor.attribute("Truncate", of: id)?.asBool != true
      else { return nil }
      return TensorReference(.cast(operand), dtype: fact.dtype, shape: operand.shape)
    case .negate:
      guard operand.dtype.isFloatingPoint else { return nil }
      return TensorReference(.negated(operand), dtype: operand.dtype, shape: operand.shape)
    case .bitcast:
      // Elements of another size would have another shape.
      let (from, to) = (operand.dtype, fact.dtype)
      guard from != .bool, to != .bool, from.sizeInBytes != nil, from.sizeInBytes == to.sizeInBytes else { return nil }
      return TensorReference(.reinterpreted(operand), dtype: to, shape: operand.shape)
    default: return nil
    }
  }
}

extension DataType {
  fileprivate var isCastable: Bool { !isReference && (isInteger || isFloatingPoint || self == .bool) }
}

extension TensorReference {
  /// The bytes that it takes in the files that are written: whole numbers and floats are widened to 32 bits there, and
  /// longer ones cut down to them.
  fileprivate var storedBytes: Int64 {
    let (bytes, overflow) = (elementCount ?? .max).multipliedReportingOverflow(by: dtype == .bool ? 1 : 4)
    return overflow ? .max : bytes
  }
}
