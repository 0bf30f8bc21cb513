internal import GraphIR
internal import GraphRewriting
internal import TensorValues

/// How much constants may cost.
enum FoldingLimits {
  /// A result may have this size, or that of what it is computed from.
  static let resultBytes = TensorElements.smallTensorBytes
  /// Nothing is computed from more than this; 16 MiB take some tens of milliseconds to read.
  static let operandBytes: Int64 = 16 << 20
  /// What all that is computed for one model may be made from, so that no model makes a lint slow.
  static let totalBytes: Int64 = 64 << 20
  /// A weight that others read too may be written twice if it is no larger.
  static let duplicatedBytes: Int64 = 1 << 20
}

/// Nodes that read constants only.
extension ConstantFolding {
  /// Computes a node, if all that it reads is constant.
  mutating func compute(_ id: NodeID, _ editor: inout GraphEditor) {
    let count = editor.inputCount(of: id)
    guard count > 0 else { return }
    for position in 0..<count {
      guard let edge = editor.input(position, of: id), isConstant(edge) else { return }
    }
    let facts = editor.facts(of: id)
    let operands = editor.inputs(of: id).compactMap { editor.constant($0) }
    guard operands.count == count, !facts.isEmpty, facts.allSatisfy({ $0.dtype != .invalid }) else { return }
    // INVARIANT: each is at most `operandBytes` when it is added, so the sum does not overflow.
    var bytes: Int64 = 0
    for operand in operands where operand.dtype.base != .string {
      guard let size = operand.byteCount, size <= FoldingLimits.operandBytes else { return }
      bytes += size
    }
    guard bytes <= min(FoldingLimits.operandBytes, budget) else { return }
    let limit = max(FoldingLimits.resultBytes, bytes)
    budget -= bytes
    let op = editor.context.strings[editor.op(of: id)]
    guard
      let results = ConstantKernels.evaluate(
        op: op, inputs: operands, outputTypes: facts.map(\.dtype), limit: limit,
        attribute: { [editor] in editor.attribute($0, of: id) }),
      zip(facts, results).allSatisfy({ $0.shape.merged(with: PartialShape($1.shape)) != nil })
    else { return }
    // Where others go on reading a large operand, a large result would be a second weight.
    let isShared = zip(operands, editor.inputs(of: id)).contains { operand, edge in
      (operand.byteCount ?? 0) > FoldingLimits.resultBytes && edge.node.map { editor.useCount(of: $0) > 1 } ?? false
    }
    if isShared, results.contains(where: { ($0.byteCount ?? 0) > FoldingLimits.resultBytes }) { return }
    for result in results { budget -= result.byteCount ?? 0 }
    if results.count == 1 {
      makeConstant(id, results[0], &editor)
    } else {
      for (port, result) in results.enumerated() {
        let edge = Edge(node: id, port: port)
        if editor.resolve(edge) == edge { replace(edge, by: result, &editor) }
      }
    }
  }
}
