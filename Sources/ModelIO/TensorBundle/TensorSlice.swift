import ArtifactIO

/// The part of a partitioned tensor that one piece holds.
///
/// - Source: TensorFlow `core/framework/tensor_slice.proto`.
package struct TensorSlice: Sendable, Hashable {
  /// The indices of one axis that the piece covers.
  package struct Extent: Sendable, Hashable {
    package var start: Int64
    /// nil: the whole axis.
    package var length: Int64?

    package init(start: Int64, length: Int64?) {
      self.start = start
      self.length = length
    }
  }

  /// One for each axis.
  package var extents: [Extent]

  package init(extents: [Extent]) { self.extents = extents }

  /// The indices covered of each axis of `shape`, nil if the slice does not fit it.
  func ranges(in shape: [Int64]) -> [Range<Int64>]? {
    guard extents.count == shape.count else { return nil }
    var ranges: [Range<Int64>] = []
    for (extent, size) in zip(extents, shape) {
      guard let length = extent.length else {
        guard extent.start == 0 else { return nil }
        ranges.append(0..<size)
        continue
      }
      guard extent.start >= 0, length >= 0, extent.start <= size, length <= size - extent.start else { return nil }
      ranges.append(extent.start..<(extent.start + length))
    }
    return ranges
  }

  /// Reads a `TensorSliceProto`.
  init(_ bytes: Span<UInt8>, in range: ByteRange, rankLimit: Int) throws(Wire.Failure) {
    extents = []
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.number == 1 else { continue }
      guard field.type == .bytes, extents.count < rankLimit else {
        throw Wire.Failure(offset: field.range.offset, expected: "at most \(rankLimit) extents, each a message")
      }
      extents.append(try Self.extent(bytes, in: field.payload))
    }
  }

  private static func extent(_ bytes: Span<UInt8>, in range: ByteRange) throws(Wire.Failure) -> Extent {
    var extent = Extent(start: 0, length: nil)
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.number == 1 || field.number == 2 else { continue }
      guard field.type == .varint else {
        throw Wire.Failure(offset: field.range.offset, expected: "a number in field \(field.number) of an extent")
      }
      if field.number == 1 { extent.start = field.int64 } else { extent.length = field.int64 }
    }
    return extent
  }
}
