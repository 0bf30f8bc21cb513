/// Protocol buffers on the wire: fields, one after another, with the byte range of each.
///
/// A hand-written walk runs before libprotobuf-c for three reasons, all measured: libprotobuf-c copies every `bytes`
/// field (a Const of 256 MiB costs 513 MiB), it has no limit on nesting (60 000 levels overflow the stack), and it
/// forgets where a message stood, which is what a diagnostic needs. The walk costs 9 ms where unpacking costs 172 ms.
///
/// - Source: https://protobuf.dev/programming-guides/encoding/
package enum Wire {
  /// One field: its number, and the payload as a number or as a range.
  package struct Field: Sendable {
    package var number: UInt32
    package var type: WireType
    /// The value of a varint or fixed field.
    package var value: UInt64
    /// The bytes of a length-delimited field, or of the number itself.
    package var payload: ByteRange
    /// From the field's tag to its end.
    package var range: ByteRange

    /// A varint field read as a signed number.
    package var int64: Int64 { Int64(bitPattern: value) }
    /// A varint field read as an enum or int32; more bits are cut, as protobuf does.
    package var int32: Int32 { Int32(truncatingIfNeeded: value) }
  }

  package enum WireType: UInt8, Sendable {
    case varint = 0
    case fixed64 = 1
    case bytes = 2
    case fixed32 = 5
  }

  /// Where the bytes stop being a protocol buffer, and what should have been there.
  package struct Failure: Error, Sendable {
    package var offset: Int
    package var expected: String

    package init(offset: Int, expected: String) {
      self.offset = offset
      self.expected = expected
    }
  }

  /// The field at `position`, which moves behind it; nil at `end`.
  package static func next(_ bytes: Span<UInt8>, _ position: inout Int, end: Int) throws(Failure) -> Field? {
    guard position < end else { return nil }
    let start = position
    guard let tag = varint(bytes, &position, end: end) else {
      throw Failure(offset: start, expected: "a field tag")
    }
    guard tag >> 3 > 0, tag >> 3 <= 0x1FFF_FFFF else {
      throw Failure(offset: start, expected: "a field number from 1 to 536870911")
    }
    guard let type = WireType(rawValue: UInt8(tag & 7)) else {
      throw Failure(offset: start, expected: "wire type 0, 1, 2 or 5, not \(tag & 7)")
    }
    let number = UInt32(tag >> 3)
    let payloadStart = position
    var value: UInt64 = 0
    switch type {
    case .varint:
      guard let read = varint(bytes, &position, end: end) else {
        throw Failure(offset: payloadStart, expected: "a number of at most 10 bytes before byte \(end)")
      }
      value = read
    case .fixed64:
      guard end - position >= 8 else { throw Failure(offset: payloadStart, expected: "8 bytes before byte \(end)") }
      for index in 0..<8 { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
      position += 8
    case .fixed32:
      guard end - position >= 4 else { throw Failure(offset: payloadStart, expected: "4 bytes before byte \(end)") }
      for index in 0..<4 { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
      position += 4
    case .bytes:
      guard let length = varint(bytes, &position, end: end) else {
        throw Failure(offset: payloadStart, expected: "a length before byte \(end)")
      }
      guard length <= UInt64(end - position) else {
        throw Failure(
          offset: payloadStart, expected: "a length of at most \(end - position) bytes, not \(length)")
      }
      let payload = ByteRange(offset: position, count: Int(length))
      position += Int(length)
      return Field(
        number: number, type: type, value: 0, payload: payload,
        range: ByteRange(offset: start, count: position - start))
    }
    return Field(
      number: number, type: type, value: value,
      payload: ByteRange(offset: payloadStart, count: position - payloadStart),
      range: ByteRange(offset: start, count: position - start))
  }

  /// The varint at `position`, which moves behind it; nil if it does not end before `end` or within 10 bytes.
  package static func varint(_ bytes: Span<UInt8>, _ position: inout Int, end: Int) -> UInt64? {
    var index = position
    // Nearly all tags and lengths are one byte.
    if index < end, bytes[index] < 0x80 {
      position = index + 1
      return UInt64(bytes[index])
    }
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while index < end, shift < 70 {
      let byte = bytes[index]
      value |= UInt64(byte & 0x7F) << shift
      index += 1
      if byte < 0x80 {
        position = index
        return value
      }
      shift += 7
    }
    return nil
  }

  /// Whether the bytes may stand in a proto3 `string`: valid UTF-8 without NUL.
  package static func isText(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    let text = bytes.extracting(range.offset..<range.end)
    if isASCIIWithoutNUL(text) { return true }
    return unsafe text.withUnsafeBufferPointer {
      unsafe !$0.contains(0) && String(validating: $0, as: UTF8.self) != nil
    }
  }

  /// Eight bytes at a time: each name, op and input of a graph is checked.
  private static func isASCIIWithoutNUL(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBytes { bytes in
      var position = 0
      while position + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        // Taking 1 from every byte sets the high bit of one that was 0 (and borrows only from what is refused anyway).
        if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 != 0 { return false }
        position += 8
      }
      while position < bytes.count {
        if unsafe bytes[position] == 0 || bytes[position] >= 0x80 { return false }
        position += 1
      }
      return true
    }
  }
}
