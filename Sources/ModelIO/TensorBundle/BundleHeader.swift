import ArtifactIO

/// What a checkpoint's index says of the whole checkpoint, under the empty key.
///
/// - Source: TensorFlow `core/protobuf/tensor_bundle.proto`, `BundleHeaderProto`.
struct BundleHeader {
  var shardCount: Int32 = 0
  /// 0: little, 1: big.
  var endianness: Int32 = 0
  /// The lowest reader version that may read this.
  var minimumConsumer: Int32 = 0

  init(_ message: Span<UInt8>) throws(Wire.Failure) {
    var position = 0
    while let field = try Wire.next(message, &position, end: message.count) {
      switch (field.number, field.type) {
      case (1, .varint): shardCount = field.int32
      case (2, .varint): endianness = field.int32
      case (3, .bytes): try readVersion(message, in: field.payload)
      case (1...3, _):
        throw Wire.Failure(offset: field.range.offset, expected: "another wire type in field \(field.number)")
      default: break
      }
    }
  }

  private mutating func readVersion(_ message: Span<UInt8>, in range: ByteRange) throws(Wire.Failure) {
    var position = range.offset
    while let field = try Wire.next(message, &position, end: range.end) {
      if field.number == 2, field.type == .varint { minimumConsumer = field.int32 }
    }
  }
}
