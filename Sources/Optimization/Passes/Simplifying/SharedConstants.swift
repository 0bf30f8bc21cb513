internal import GraphIR
internal import GraphRewriting

/// The constants of a graph, to find those that are the same.
struct SharedConstants {
  /// Larger ones are compared only by where their elements are.
  private static let maximumBytes: Int64 = 1024

  /// The first constant of each tensor.
  private var byTensor: [TensorID: NodeID] = [:]
  private var byContent = NodeTable()

  /// An earlier constant with the same elements; without one, the node is kept for later ones.
  mutating func find(_ id: NodeID, in editor: GraphEditor) -> NodeID? {
    guard let number = editor.attribute("value", of: id)?.asTensor else { return nil }
    let tensor = editor.context[number]
    if let size = tensor.byteCount, size <= Self.maximumBytes, tensor.dtype.base != .string {
      var hash: UInt64?
      tensor.withStoredBytes { bytes in
        guard Int64(bytes.count) == size else { return }
        var state = UInt64(NameHash.hash(bytes))
        for dimension in tensor.shape { state = NameHash.combine(state, UInt64(bitPattern: dimension)) }
        hash = NameHash.combine(state, UInt64(bitPattern: Int64(tensor.dtype.rawValue)))
      }
      if let hash {
        return byContent.find(id, hash: hash) { other in
          guard let number = editor.attribute("value", of: other)?.asTensor else { return false }
          return tensor.hasSameBytes(as: editor.context[number])
        }
      }
    }
    if let known = byTensor[number] { return known }
    byTensor[number] = id
    return nil
  }
}
