internal import GraphIR

extension ShapeFunctions {
  static let parsing: [Family] = [
    Family(parseExample, "ParseExample", "ParseExampleV2"),
    Family(parseSingleExample, "ParseSingleExample"),
    Family(decodeRaw, "DecodeRaw"),
    Family(decodePaddedRaw, "DecodePaddedRaw"),
    Family(decodeCSV, "DecodeCSV"),
    Family(unchanged, "DecodeJSONExample"),
    Family(scalars, "SerializeTensor"),
  ]

  /// Sparse features first (indices, values, shapes), then dense ones, then ragged ones (values, splits).
  private static func parseExample(_ node: InferenceNode) throws(ShapeContradiction) {
    let isV2 = node.op.name == "ParseExampleV2"
    let serialized = isV2 ? node.shape(0) : try node.shape(0, rank: 1)
    let sparse = isV2 ? node.int(.numSparse) ?? 0 : node.int(.sparseCount) ?? 0
    guard sparse >= 0, sparse <= Int64(node.outputCount / 3) else { return }
    if let rank = isV2 ? serialized.rank : 1 { setSparse(node, count: Int(sparse), rank: Int64(rank + 1)) }
    for (index, shape) in node.shapes(attribute: .denseShapes).enumerated() {
      let output = 3 * Int(sparse) + index
      // A first size that is not known is padded to the longest of the batch.
      node.set(output, serialized.concatenated(with: shape))
    }
    let dense = node.shapes(attribute: .denseShapes).count
    let ragged = (node.outputCount - 3 * Int(sparse) - dense) / 2
    guard isV2, ragged > 0 else { return }
    for index in 0..<ragged {
      node.set(3 * Int(sparse) + dense + index, .vector(nil))
      node.set(
        3 * Int(sparse) + dense + ragged + index, .vector(serialized.rank == 1 ? Size.add(serialized.size(0), 1) : nil))
    }
  }

  private static func parseSingleExample(_ node: InferenceNode) {
    let sparse = node.int(.numSparse) ?? 0
    guard sparse >= 0, sparse <= Int64(node.outputCount / 3) else { return }
    setSparse(node, count: Int(sparse), rank: 1)
    for (index, shape) in node.shapes(attribute: .denseShapes).enumerated() { node.set(3 * Int(sparse) + index, shape) }
  }

  private static func setSparse(_ node: InferenceNode, count: Int, rank: Int64) {
    for index in 0..<count {
      node.set(index, [Size.unknown, rank])
      node.set(count + index, .vector(nil))
      node.set(2 * count + index, [rank])
    }
  }

  private static func decodeRaw(_ node: InferenceNode) {
    node.set(0, node.shape(0).concatenated(with: .vector(nil)))
  }

  private static func decodePaddedRaw(_ node: InferenceNode) {
    let bytes = node.scalar(1)
    var count: Int64?
    if let bytes, bytes > 0, let size = node.outputDType(0).sizeInBytes { count = bytes / Int64(size) }
    node.set(0, node.shape(0).concatenated(with: .vector(count)))
  }

  private static func decodeCSV(_ node: InferenceNode) {
    for output in 0..<node.outputCount { node.set(output, node.shape(0)) }
  }
}
