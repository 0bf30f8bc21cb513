internal import ArtifactIO
internal import GraphIR

/// Reads the head of a TensorProto: type, shape, and where its elements are.
///
/// What TensorFlow could not make a tensor of is refused here, with its place: a constant that is only missed later
/// would be a value that no rule can see.
enum TensorReader {
  static func read(
    _ bytes: Span<UInt8>, _ range: ByteRange, in artifact: Artifact, limits: ReadLimits
  ) throws(Wire.Failure) -> TensorReference {
    var dtype = DataType.invalid
    var shape = PartialShape.scalar
    var content: ByteRange?
    var fixedLists: [(number: UInt32, payload: ByteRange)] = []
    var shapeRange = ByteRange(offset: range.offset, count: 0)
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      switch (field.number, field.type) {
      case (1, .varint): dtype = DataType(rawValue: field.int32)
      case (2, .bytes):
        shapeRange = field.payload
        shape = try Self.shape(bytes, field.payload, limits: limits)
      case (4, .bytes): content = field.payload
      case (5, .bytes), (6, .bytes), (9, .bytes), (12, .bytes): fixedLists.append((field.number, field.payload))
      default: break
      }
    }
    guard let sizes = shape.dimensions, shape.isFullyDefined else {
      throw Wire.Failure(offset: shapeRange.offset, expected: "a constant's shape with known sizes, not \(shape)")
    }
    for list in fixedLists where list.payload.count % (list.number == 5 || list.number == 9 ? 4 : 8) != 0 {
      throw Wire.Failure(
        offset: list.payload.offset, expected: "whole numbers of a packed list, not \(list.payload.count) bytes")
    }
    let byteCount = TensorReference(dtype: dtype, shape: sizes, storage: .bytes([])).byteCount
    guard shape.elementCount != nil, dtype.sizeInBytes == nil || byteCount ?? .max <= limits.tensorBytes else {
      throw Wire.Failure(
        offset: shapeRange.offset, expected: "a constant of at most \(limits.tensorBytes) bytes, not one of \(shape)")
    }
    if let content, !content.isEmpty {
      if let byteCount, Int64(content.count) != byteCount {
        throw Wire.Failure(
          offset: content.offset,
          expected: "\(byteCount) bytes for \(dtype.shortName) \(shape), not \(content.count)")
      }
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
