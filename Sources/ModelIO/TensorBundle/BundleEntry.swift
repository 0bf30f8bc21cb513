package import ArtifactIO
package import GraphIR

/// What a checkpoint's index says of one tensor.
///
/// - Source: TensorFlow `core/protobuf/tensor_bundle.proto`, `BundleEntryProto`.
package struct BundleEntry: Sendable, Hashable {
  /// The tensor's name; of a piece, the name of the partitioned tensor.
  package var key: String
  package var dtype: DataType
  /// - Shape: every size is 0 or more, and the number of elements fits Int64.
  package var shape: [Int64]
  package var shard: Int
  /// Where the shard holds the elements. Of a partitioned tensor, which has none of its own: empty.
  package var range: ByteRange
  /// The masked checksum of the elements.
  package var crc32c: UInt32
  /// The pieces of a partitioned tensor, else empty.
  package var slices: [TensorSlice]

  package var isPartitioned: Bool { !slices.isEmpty }
}

extension BundleEntry {
  /// Why a message is no entry.
  enum Failure: Error {
    case malformed(reason: String)
    case overflow(quantity: String)
  }

  /// Reads a `BundleEntryProto` and checks that it does not contradict itself.
  init(key: String, message: Span<UInt8>, shardCount: Int, limits: TensorBundle.Limits) throws(Failure) {
    self.init(
      key: key, dtype: .invalid, shape: [], shard: 0, range: .empty, crc32c: 0, slices: [])
    var offset: Int64 = 0
    var size: Int64 = 0
    do throws(Wire.Failure) {
      var position = 0
      while let field = try Wire.next(message, &position, end: message.count) {
        switch (field.number, field.type) {
        case (1, .varint): dtype = DataType(rawValue: field.int32)
        case (2, .bytes): try readShape(message, in: field.payload, rankLimit: limits.rank)
        case (3, .varint): shard = Int(field.int32)
        case (4, .varint): offset = field.int64
        case (5, .varint): size = field.int64
        case (6, .fixed32): crc32c = UInt32(truncatingIfNeeded: field.value)
        case (7, .bytes):
          slices.append(try TensorSlice(message, in: field.payload, rankLimit: limits.rank))
          if slices.count > limits.sliceCount {
            throw Wire.Failure(offset: field.range.offset, expected: "at most \(limits.sliceCount) pieces")
          }
        case (1...7, _):
          throw Wire.Failure(offset: field.range.offset, expected: "another wire type in field \(field.number)")
        default: break
        }
      }
    } catch { throw .malformed(reason: "expected \(error.expected)") }
    guard shard >= 0, shard < shardCount else {
      throw .malformed(reason: "shard \(shard) does not exist, there are \(shardCount)")
    }
    guard offset >= 0, size >= 0 else {
      throw .malformed(reason: "offset \(offset) or size \(size) is negative")
    }
    guard !offset.addingReportingOverflow(size).overflow else {
      throw .overflow(quantity: "offset \(offset) and size \(size)")
    }
    range = ByteRange(offset: Int(offset), count: Int(size))
    try checkSize()
  }

  private mutating func readShape(
    _ message: Span<UInt8>, in range: ByteRange, rankLimit: Int
  ) throws(Wire.Failure) {
    var position = range.offset
    while let field = try Wire.next(message, &position, end: range.end) {
      switch (field.number, field.type) {
      case (2, .bytes):
        guard shape.count < rankLimit else {
          throw Wire.Failure(offset: field.range.offset, expected: "a rank of at most \(rankLimit)")
        }
        shape.append(try Self.size(message, in: field.payload))
      case (3, .varint) where field.value == 0: break
      case (2, _), (3, _): throw Wire.Failure(offset: field.range.offset, expected: "a known rank")
      default: break
      }
    }
  }

  private static func size(_ message: Span<UInt8>, in range: ByteRange) throws(Wire.Failure) -> Int64 {
    var size: Int64 = 0
    var position = range.offset
    while let field = try Wire.next(message, &position, end: range.end) {
      guard field.number == 1 else { continue }
      guard field.type == .varint, field.int64 >= 0 else {
        throw Wire.Failure(offset: field.range.offset, expected: "a size of 0 or more, not \(field.int64)")
      }
      size = field.int64
    }
    return size
  }

  /// The elements have to fill the range. Those of unknown types and of types without a fixed size cannot be counted.
  private func checkSize() throws(Failure) {
    var elementCount: Int64 = 1
    for size in shape {
      let (product, overflow) = elementCount.multipliedReportingOverflow(by: size)
      guard !overflow else { throw .overflow(quantity: "number of elements") }
      elementCount = product
    }
    guard !isPartitioned else {
      guard range.isEmpty else { throw .malformed(reason: "has pieces and \(range.count) bytes of its own") }
      return
    }
    guard let elementSize = dtype.sizeInBytes else { return }
    let (byteCount, overflow) = elementCount.multipliedReportingOverflow(by: Int64(elementSize))
    guard !overflow else { throw .overflow(quantity: "size") }
    guard byteCount == Int64(range.count) else {
      throw .malformed(
        reason: "\(range.count) bytes are stored, and \(dtype.shortName) \(PartialShape(shape)) takes \(byteCount)")
    }
  }
}
