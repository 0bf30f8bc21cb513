internal import ArtifactIO
internal import GraphIR

/// Reads the head of a TensorProto: type, shape, and where its elements are.
enum TensorReader {
  static func read(
    _ bytes: Span<UInt8>, _ range: ByteRange, in artifact: Artifact, limits: ReadLimits
  ) throws(Wire.Failure) -> TensorReference {
    var dtype = DataType.invalid
    var shape = PartialShape.scalar
    var content: ByteRange?
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      switch (field.number, field.type) {
      case (1, .varint): dtype = DataType(rawValue: field.int32)
      case (2, .bytes): shape = try Self.shape(bytes, field.payload, limits: limits)
      case (4, .bytes): content = field.payload
      default: break
      }
    }
    guard let sizes = shape.dimensions, shape.isFullyDefined else {
      return TensorReference(
        dtype: dtype, shape: [], storage: .unavailable("the constant's shape \(shape) is not fully defined"))
    }
    if let content, !content.isEmpty {
      return TensorReference(dtype: dtype, shape: sizes, storage: .content(artifact, content))
    }
    return TensorReference(dtype: dtype, shape: sizes, storage: .proto(artifact, range))
  }

  /// TensorShapeProto: 2 dim (1 size), 3 unknown_rank.
  static func shape(_ bytes: Span<UInt8>, _ range: ByteRange, limits: ReadLimits) throws(Wire.Failure) -> PartialShape {
    var sizes: [Int64] = []
    var isUnknown = false
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      if field.number == 2, field.type == .bytes {
        guard sizes.count < limits.rank else {
          throw Wire.Failure(offset: field.range.offset, expected: "a rank of at most \(limits.rank)")
        }
        var size: Int64 = 0
        var inner = field.payload.offset
        while let part = try Wire.next(bytes, &inner, end: field.payload.end) {
          if part.number == 1, part.type == .varint { size = part.int64 }
        }
        sizes.append(size)
      } else if field.number == 3, field.type == .varint {
        isUnknown = field.value != 0
      }
    }
    return isUnknown ? .unknown : PartialShape(sizes)
  }
}
