internal import ArtifactIO

extension TensorElements {
  /// Calls `body` with the bits of each value of a TensorProto's typed list, packed or not, widened to 64 (signed types
  /// by value), but no more than `limit`, as of values beyond the shape TensorFlow takes the first; gives how many there
  /// were.
  static func forEachListed(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ kind: ElementKind, limit: Int,
    _ body: (Int64) throws(TensorValuesError) -> Void
  ) throws(TensorValuesError) -> Int {
    var count = 0
    var position = range.offset
    while let field = try field(bytes, &position, end: range.end) {
      guard field.number == kind.listField else { continue }
      guard field.type == .bytes else {
        if count < limit {
          try body(kind.widen(kind.listed(field.value)))
          count += 1
        }
        continue
      }
      // Packed: the numbers one behind another.
      var inner = field.payload.offset
      while inner < field.payload.end, count < limit {
        let start = inner
        var value: UInt64 = 0
        if let size = kind.listValueSize {
          guard field.payload.end - inner >= size else { throw expected("\(size) bytes", at: start) }
          for index in 0..<size { value |= UInt64(bytes[inner + index]) << UInt64(8 * index) }
          inner += size
        } else {
          guard let read = Wire.varint(bytes, &inner, end: field.payload.end) else {
            throw expected("a number of at most 10 bytes", at: start)
          }
          value = read
        }
        try body(kind.widen(kind.listed(value)))
        count += 1
      }
    }
    return count
  }

  /// The field at `position`, nil at `end`.
  static func field(
    _ bytes: Span<UInt8>, _ position: inout Int, end: Int
  ) throws(TensorValuesError) -> Wire.Field? {
    do throws(Wire.Failure) { return try Wire.next(bytes, &position, end: end) } catch {
      throw expected(error.expected, at: error.offset)
    }
  }

  private static func expected(_ what: String, at offset: Int) -> TensorValuesError {
    .malformed("expected \(what) at byte \(offset)")
  }
}
