import ArtifactIO

extension Wire {
  /// The little-endian number at `position`, which moves behind it; nil if it does not end before `end`.
  static func fixed32(_ bytes: Span<UInt8>, _ position: inout Int, end: Int) -> UInt32? {
    fixed(bytes, &position, end: end, byteCount: 4).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// The little-endian number at `position`, which moves behind it; nil if it does not end before `end`.
  static func fixed64(_ bytes: Span<UInt8>, _ position: inout Int, end: Int) -> UInt64? {
    fixed(bytes, &position, end: end, byteCount: 8)
  }

  private static func fixed(
    _ bytes: Span<UInt8>, _ position: inout Int, end: Int, byteCount: Int
  ) -> UInt64? {
    guard position >= 0, position <= end, end - position >= byteCount else { return nil }
    var value: UInt64 = 0
    for index in 0..<byteCount { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
    position += byteCount
    return value
  }
}
