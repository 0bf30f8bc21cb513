internal import ArtifactIO

/// A place in a text that is read from start to end, which knows its line and column.
///
/// - Units: columns count UTF-16 code units, though the text is UTF-8.
struct TextCursor {
  private(set) var offset = 0
  private var line = 1
  private var lineStart = 0
  /// Bytes since `lineStart` beyond one for each UTF-16 code unit.
  private var surplus = 0

  init() {}

  var position: TextPosition { TextPosition(line: line, column: offset - lineStart - surplus + 1) }

  func peek(_ text: Span<UInt8>) -> UInt8? { offset < text.count ? text[offset] : nil }

  /// Steps over `count` ASCII characters that are no line break.
  mutating func advance(_ count: Int = 1) { offset += count }

  /// Steps over any byte; the number of columns it takes follows from its place in UTF-8.
  mutating func advance(over byte: UInt8) {
    offset += 1
    if byte >= 0x80 {
      // A sequence of four bytes is two code units, any other is one.
      if byte < 0xC0 { surplus += 1 } else if byte >= 0xF0 { surplus -= 1 }
    } else if byte == UInt8(ascii: "\n") {
      line += 1
      lineStart = offset
      surplus = 0
    }
  }

  /// Goes to a place whose position is known.
  mutating func place(at offset: Int, _ position: TextPosition) {
    self.offset = offset
    line = position.line
    lineStart = offset - (position.column - 1)
    surplus = 0
  }

  /// Steps over a byte order mark, which is no column.
  mutating func skipByteOrderMark(_ text: Span<UInt8>) {
    guard offset == 0, text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF else { return }
    offset = 3
    lineStart = 3
  }

  /// What stands here, in words for a message.
  func found(_ text: Span<UInt8>) -> String {
    guard let first = peek(text) else { return "the end of the file" }
    var end = offset
    if Self.isWordByte(first) {
      while end < text.count, end - offset < 24, Self.isWordByte(text[end]) { end += 1 }
    } else {
      end += 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    }
    if first < 0x20 || first == 0x7F { return "character \(first)" }
    return "'\(text.string(offset..<end))'"
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { byte.isIdentifierByte || byte == UInt8(ascii: ".") }
}

extension Span<UInt8> {
  /// The text at `range`, with malformed UTF-8 replaced.
  func string(_ range: Range<Int>) -> String {
    // SAFETY: the buffer is read only within the call.
    unsafe extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isOctalDigit: Bool { self &- 0x30 < 8 }
  var isIdentifierStart: Bool { (self | 0x20) &- 0x61 < 26 || self == UInt8(ascii: "_") }
  var isIdentifierByte: Bool { isIdentifierStart || isDigit }

  /// The value of a hexadecimal digit.
  var hexDigit: UInt8? {
    if isDigit { return self &- 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }
}
