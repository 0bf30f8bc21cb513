package import ArtifactIO

/// A named entry point of a model: which tensors go in and come out under which keys.
///
/// - Source: `SignatureDef` and `TensorInfo` of `tensorflow/core/protobuf/meta_graph.proto`.
package struct Signature: Sendable {
  package var key: String
  package var methodName: String
  /// Sorted by key, bytewise.
  package var inputs: [Entry]
  /// Sorted by key, bytewise: the order in which a TF2 signature function returns them.
  package var outputs: [Entry]
  package var origin: ByteRange

  package init(key: String, methodName: String = "", inputs: [Entry], outputs: [Entry], origin: ByteRange = .empty) {
    self.key = key
    self.methodName = methodName
    self.inputs = inputs
    self.outputs = outputs
    self.origin = origin
  }

  package struct Entry: Sendable {
    package enum Encoding: Sendable { case tensor, sparse, composite }

    package var key: String
    /// `node:port`; a bare `node` stands for port 0. Empty for a sparse or composite entry.
    package var tensorName: String
    package var dtype: DataType
    package var shape: PartialShape
    package var encoding: Encoding
    /// For a sparse or composite entry, its component tensors' names.
    package var components: [String]
    package var origin: ByteRange

    package init(
      key: String, tensorName: String, dtype: DataType, shape: PartialShape, encoding: Encoding = .tensor,
      components: [String] = [], origin: ByteRange = .empty
    ) {
      self.key = key
      self.tensorName = tensorName
      self.dtype = dtype
      self.shape = shape
      self.encoding = encoding
      self.components = components
      self.origin = origin
    }
  }
}

/// A tensor's name taken apart: `scope/node:1` is node `scope/node`, port 1; `^node` is a control input.
package struct TensorName: Sendable, Hashable {
  package var node: String
  package var port: Int
  package var isControl: Bool

  /// - Returns: nil for an empty node name or a port that is no number from 0 to 2³¹ - 1.
  package init?(_ text: String) {
    isControl = text.hasPrefix("^")
    let body = isControl ? text.dropFirst() : text[...]
    if let colon = body.lastIndex(of: ":") {
      // As wide as a port of an `Edge`.
      guard let port = Int32(body[body.index(after: colon)...]).map({ Int($0) }), port >= 0, !isControl else {
        return nil
      }
      self.port = port
      node = String(body[..<colon])
    } else {
      port = 0
      node = String(body)
    }
    if node.isEmpty { return nil }
  }
}
