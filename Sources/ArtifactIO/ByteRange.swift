/// A run of bytes in one artifact.
///
/// - Units: bytes, counted from the start of the artifact.
@usableFromInline package struct ByteRange: Sendable, Hashable {
  @usableFromInline package var offset: Int
  @usableFromInline package var count: Int

  @inlinable package init(offset: Int, count: Int) {
    self.offset = offset
    self.count = count
  }

  package static let empty = ByteRange(offset: 0, count: 0)

  @inlinable package var end: Int { offset + count }
  @inlinable package var isEmpty: Bool { count == 0 }

  @inlinable package func contains(_ other: ByteRange) -> Bool { other.offset >= offset && other.end <= end }
}
