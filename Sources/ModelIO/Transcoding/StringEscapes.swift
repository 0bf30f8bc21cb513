internal import ArtifactIO

/// Decodes the escapes of the text format's strings.
enum StringEscapes {
  /// Appends what a literal stands for.
  ///
  /// - Errors: `TranscodingError.malformed` at the backslash of an escape that there is not.
  static func decode(
    _ text: Span<UInt8>, _ literal: TextFormatScanner.Literal, path: String, into writer: inout WireWriter
  ) throws(TranscodingError) {
    var index = literal.content.lowerBound
    let end = literal.content.upperBound
    while index < end {
      var plain = index
      while plain < end, text[plain] != UInt8(ascii: "\\") { plain += 1 }
      writer.append(text, index..<plain)
      guard plain < end else { return }
      index = plain + 1
      guard let length = escape(text, index, end, into: &writer) else {
        var cursor = TextCursor()
        cursor.place(at: literal.content.lowerBound, literal.start)
        while cursor.offset < plain { cursor.advance(over: text[cursor.offset]) }
        let shown = text.string(plain..<min(end, plain + 2))
        throw .malformed(
          path: path, position: cursor.position, expected: expectation(text[index]), found: "'\(shown)'")
      }
      index += length
    }
  }

  /// Appends what the escape at `index`, behind the backslash, stands for, and gives its length; nil if there is no
  /// such escape.
  private static func escape(
    _ text: Span<UInt8>, _ index: Int, _ end: Int, into writer: inout WireWriter
  ) -> Int? {
    guard index < end else { return nil }
    switch text[index] {
    case UInt8(ascii: "n"): writer.append(0x0A)
    case UInt8(ascii: "t"): writer.append(0x09)
    case UInt8(ascii: "r"): writer.append(0x0D)
    case UInt8(ascii: "a"): writer.append(0x07)
    case UInt8(ascii: "b"): writer.append(0x08)
    case UInt8(ascii: "f"): writer.append(0x0C)
    case UInt8(ascii: "v"): writer.append(0x0B)
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "?"): writer.append(text[index])
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = 0
      var length = 0
      while length < 3, index + length < end, text[index + length].isOctalDigit {
        value = value * 8 + Int(text[index + length] &- 0x30)
        length += 1
      }
      guard value <= 0xFF else { return nil }
      writer.append(UInt8(value))
      return length
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      guard let first = index + 1 < end ? text[index + 1].hexDigit : nil else { return nil }
      guard let second = index + 2 < end ? text[index + 2].hexDigit : nil else {
        writer.append(first)
        return 2
      }
      writer.append(first << 4 | second)
      return 3
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal(text, index + 1, end, digits: 4) else { return nil }
      if unit & 0xFC00 == 0xD800 {
        // The other half of a surrogate pair has to follow.
        guard index + 6 < end, text[index + 5] == UInt8(ascii: "\\"), text[index + 6] == UInt8(ascii: "u"),
          let low = hexadecimal(text, index + 7, end, digits: 4), low & 0xFC00 == 0xDC00
        else { return nil }
        return append(0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF), into: &writer) ? 11 : nil
      }
      return append(unit, into: &writer) ? 5 : nil
    case UInt8(ascii: "U"):
      guard let value = hexadecimal(text, index + 1, end, digits: 8) else { return nil }
      return append(value, into: &writer) ? 9 : nil
    default: return nil
    }
    return 1
  }

  private static func expectation(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "7"): "an octal escape of at most '\\377'"
    case UInt8(ascii: "x"), UInt8(ascii: "X"): "'\\x' with one or two hexadecimal digits"
    case UInt8(ascii: "u"): "'\\u' with four hexadecimal digits of a character"
    case UInt8(ascii: "U"): "'\\U' with eight hexadecimal digits of a character"
    default: "an escape such as '\\n' or '\\\\'"
    }
  }

  private static func hexadecimal(_ text: Span<UInt8>, _ start: Int, _ end: Int, digits: Int) -> UInt32? {
    guard end - start >= digits else { return nil }
    var value: UInt32 = 0
    for index in start..<start + digits {
      guard let digit = text[index].hexDigit else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Appends a character as UTF-8; false if `value` is none.
  private static func append(_ value: UInt32, into writer: inout WireWriter) -> Bool {
    guard let scalar = UnicodeScalar(value) else { return false }
    for byte in String(Character(scalar)).utf8 { writer.append(byte) }
    return true
  }
}
