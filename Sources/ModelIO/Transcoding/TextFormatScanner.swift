internal import ArtifactIO

/// The words of protobuf's text format: blanks and comments, names, numbers, strings.
struct TextFormatScanner {
  let path: String
  private var cursor = TextCursor()
  private(set) var suppressions: [TranscodedText.SuppressionComment] = []

  /// One quoted string.
  struct Literal {
    /// Between the quotes.
    var content: Range<Int>
    var hasEscapes: Bool
    /// Of the first byte between the quotes.
    var start: TextPosition
    /// Behind the closing quote.
    var end: TextPosition
  }

  init(path: String) { self.path = path }

  var offset: Int { cursor.offset }
  var position: TextPosition { cursor.position }

  func peek(_ text: Span<UInt8>) -> UInt8? { cursor.peek(text) }

  mutating func advance() { cursor.advance() }

  mutating func skipByteOrderMark(_ text: Span<UInt8>) { cursor.skipByteOrderMark(text) }

  mutating func accept(_ text: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard cursor.peek(text) == byte else { return false }
    cursor.advance()
    return true
  }

  func malformed(_ text: Span<UInt8>, expected: String) -> TranscodingError {
    .malformed(path: path, position: position, expected: expected, found: cursor.found(text))
  }

  /// Passes white space and comments.
  mutating func skipBlank(_ text: Span<UInt8>) {
    while let byte = cursor.peek(text) {
      switch byte {
      case UInt8(ascii: " "), 0x09, 0x0B, 0x0C, 0x0D: cursor.advance()
      case UInt8(ascii: "\n"): cursor.advance(over: byte)
      case UInt8(ascii: "#"): comment(text)
      default: return
      }
    }
  }

  /// Passes a name and gives its range; nil if none stands here.
  mutating func identifier(_ text: Span<UInt8>) -> Range<Int>? {
    let start = cursor.offset
    guard start < text.count, text[start].isIdentifierStart else { return nil }
    var end = start + 1
    while end < text.count, text[end].isIdentifierByte { end += 1 }
    cursor.advance(end - start)
    return start..<end
  }

  /// Passes a field's number, or an extension's or type's name in brackets.
  mutating func skipExtensionName(_ text: Span<UInt8>) throws(TranscodingError) {
    guard accept(text, UInt8(ascii: "[")) else {
      while let byte = cursor.peek(text), byte.isDigit { cursor.advance() }
      return
    }
    skipBlank(text)
    var isEmpty = true
    while let byte = cursor.peek(text) {
      if byte == UInt8(ascii: "]"), !isEmpty {
        cursor.advance()
        return
      }
      // The characters of type URLs; `%` brings in any other.
      let isAllowed = byte.isIdentifierByte || StaticString("./-~!$&()*+,;=%").contains(byte)
      guard isAllowed else { break }
      isEmpty = false
      cursor.advance()
      skipBlank(text)
    }
    throw malformed(text, expected: isEmpty ? "the name of an extension or type" : "']'")
  }

  func isAtLiteral(_ text: Span<UInt8>) -> Bool {
    let byte = cursor.peek(text)
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Passes one quoted string, without the blanks behind it.
  mutating func literal(_ text: Span<UInt8>) throws(TranscodingError) -> Literal {
    guard isAtLiteral(text), let quote = cursor.peek(text) else { throw malformed(text, expected: "a quoted string") }
    cursor.advance()
    let start = cursor.position
    let begin = cursor.offset
    var hasEscapes = false
    while let byte = cursor.peek(text) {
      if byte == quote {
        let content = begin..<cursor.offset
        cursor.advance()
        return Literal(content: content, hasEscapes: hasEscapes, start: start, end: cursor.position)
      }
      if byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        cursor.advance()
        guard let escaped = cursor.peek(text), escaped != UInt8(ascii: "\n") else { break }
      }
      cursor.advance(over: text[cursor.offset])
    }
    throw malformed(text, expected: "a closing \(quote == UInt8(ascii: "'") ? "single" : "double") quote")
  }

  /// Passes a number without its sign.
  mutating func number(_ text: Span<UInt8>, expected: String) throws(TranscodingError) -> NumberLiteral {
    guard let number = NumberLiteral(text, at: cursor.offset) else { throw malformed(text, expected: expected) }
    if number.range.upperBound < text.count {
      let next = text[number.range.upperBound]
      guard !next.isIdentifierByte, next != UInt8(ascii: ".") else { throw malformed(text, expected: expected) }
    }
    cursor.advance(number.range.count)
    return number
  }

  private mutating func comment(_ text: Span<UInt8>) {
    let hash = cursor.offset
    let start = cursor.position
    while let byte = cursor.peek(text), byte != UInt8(ascii: "\n") { cursor.advance(over: byte) }
    var content = hash + 1
    while content < cursor.offset, text[content].isBlank { content += 1 }
    // Few comments are suppressions, and a file may have many: look at a byte before making a string.
    guard content < cursor.offset, text[content] == UInt8(ascii: "t") else { return }
    var end = cursor.offset
    while end > content, text[end - 1].isBlank { end -= 1 }
    var before = hash
    while before > 0, text[before - 1].isBlank { before -= 1 }
    let suppression = TranscodedText.SuppressionComment(
      parsing: text.string(content..<end), text: TextRange(start: start, end: cursor.position),
      isAloneOnItsLine: before == 0 || text[before - 1] == UInt8(ascii: "\n"))
    if let suppression { suppressions.append(suppression) }
  }
}

extension TranscodedText.SuppressionComment {
  private static let word = "tfjslint-ignore"

  /// Reads what stands behind the `#`; nil if it is another comment.
  fileprivate init?(parsing comment: String, text: TextRange, isAloneOnItsLine: Bool) {
    guard comment.hasPrefix(Self.word) else { return nil }
    var rest = comment.dropFirst(Self.word.count)
    if let next = rest.first, next.isLetter || next.isNumber || next == "-" || next == "_" { return nil }
    rules = []
    if rest.hasPrefix("["), let close = rest.firstIndex(of: "]") {
      rules = rest[..<close].dropFirst().split(separator: ",").map { Self.trimmed($0) }.filter { !$0.isEmpty }
      rest = rest[close...].dropFirst()
    }
    rest = rest.drop { $0.isWhitespace }
    reason = nil
    if rest.hasPrefix(":") {
      let words = Self.trimmed(rest.dropFirst())
      if !words.isEmpty { reason = words }
    }
    self.text = text
    self.isAloneOnItsLine = isAloneOnItsLine
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == 0x09 || self == 0x0D }
}

extension StaticString {
  fileprivate func contains(_ byte: UInt8) -> Bool {
    withUTF8Buffer { unsafe $0.contains(byte) }
  }
}
