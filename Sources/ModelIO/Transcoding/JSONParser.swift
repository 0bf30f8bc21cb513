internal import ArtifactIO

/// Reads JSON by recursive descent, to a depth that is limited.
struct JSONParser {
  private let path: String
  private var cursor = TextCursor()
  private var valueCount = 0
  private var duplicateKeys: [JSONDocument.DuplicateKey] = []

  init(path: String) { self.path = path }

  mutating func document(_ text: Span<UInt8>) throws(TranscodingError) -> JSONDocument {
    cursor.skipByteOrderMark(text)
    skipBlank(text)
    let root = try value(text, depth: 0)
    skipBlank(text)
    guard cursor.peek(text) == nil else { throw malformed(text, expected: "the end of the file") }
    return JSONDocument(root: root, duplicateKeys: duplicateKeys)
  }

  private mutating func value(_ text: Span<UInt8>, depth: Int) throws(TranscodingError) -> JSONDocument.Value {
    guard depth < TranscodingLimits.jsonDepth else {
      throw overLimit("nesting of arrays and objects to a depth", TranscodingLimits.jsonDepth)
    }
    valueCount += 1
    guard valueCount <= TranscodingLimits.jsonValues else {
      throw overLimit("a number of values", TranscodingLimits.jsonValues)
    }
    let start = cursor.position
    let offset = cursor.offset
    let kind: JSONDocument.Kind
    switch cursor.peek(text) {
    case UInt8(ascii: "{"): kind = .object(try members(text, depth: depth))
    case UInt8(ascii: "["): kind = .array(try elements(text, depth: depth))
    case UInt8(ascii: "\""): kind = .string(try string(text))
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): kind = .number(try number(text))
    default:
      var end = offset
      while end < text.count, text[end].isIdentifierByte { end += 1 }
      switch text.string(offset..<min(end, offset + 12)) {
      case "null": kind = .null
      case "true": kind = .bool(true)
      case "false": kind = .bool(false)
      case "NaN": kind = .number(JSONDocument.Number(double: .nan, isNegative: false))
      case "Infinity": kind = .number(JSONDocument.Number(double: .infinity, isNegative: false))
      default: throw malformed(text, expected: "a JSON value")
      }
      cursor.advance(end - offset)
    }
    return JSONDocument.Value(
      kind: kind, range: ByteRange(offset: offset, count: cursor.offset - offset),
      text: TextRange(start: start, end: cursor.position))
  }

  private mutating func elements(_ text: Span<UInt8>, depth: Int) throws(TranscodingError) -> [JSONDocument.Value] {
    cursor.advance()
    skipBlank(text)
    if accept(text, UInt8(ascii: "]")) { return [] }
    var elements: [JSONDocument.Value] = []
    while true {
      elements.append(try value(text, depth: depth + 1))
      skipBlank(text)
      if accept(text, UInt8(ascii: "]")) { return elements }
      guard accept(text, UInt8(ascii: ",")) else { throw malformed(text, expected: "',' or ']'") }
      skipBlank(text)
    }
  }

  private mutating func members(_ text: Span<UInt8>, depth: Int) throws(TranscodingError) -> [JSONDocument.Member] {
    cursor.advance()
    skipBlank(text)
    if accept(text, UInt8(ascii: "}")) { return [] }
    var members: [JSONDocument.Member] = []
    // Comparing is quicker than hashing for the handful of keys that most objects have.
    var keys: Set<String> = []
    while true {
      guard cursor.peek(text) == UInt8(ascii: "\"") else { throw malformed(text, expected: "a quoted key") }
      let start = cursor.position
      let key = try string(text)
      let keyText = TextRange(start: start, end: cursor.position)
      if members.count == 8 { keys = Set(members.map(\.key)) }
      let isDuplicate = members.count < 8 ? members.contains { $0.key == key } : !keys.insert(key).inserted
      if isDuplicate { duplicateKeys.append(JSONDocument.DuplicateKey(key: key, text: keyText)) }
      skipBlank(text)
      guard accept(text, UInt8(ascii: ":")) else { throw malformed(text, expected: "':'") }
      skipBlank(text)
      members.append(JSONDocument.Member(key: key, keyText: keyText, value: try value(text, depth: depth + 1)))
      skipBlank(text)
      if accept(text, UInt8(ascii: "}")) { return members }
      guard accept(text, UInt8(ascii: ",")) else { throw malformed(text, expected: "',' or '}'") }
      skipBlank(text)
    }
  }

  private mutating func number(_ text: Span<UInt8>) throws(TranscodingError) -> JSONDocument.Number {
    let start = cursor.position
    let isNegative = accept(text, UInt8(ascii: "-"))
    if isNegative, cursor.peek(text) == UInt8(ascii: "I") {
      let end = cursor.offset + 8
      guard end <= text.count, text.string(cursor.offset..<end) == "Infinity" else {
        throw malformed(text, expected: "a number")
      }
      cursor.advance(8)
      return JSONDocument.Number(double: -.infinity, isNegative: true)
    }
    let literal = NumberLiteral(text, at: cursor.offset)
    guard let literal, literal.isJSON(text), let absolute = literal.floatingPoint(text) else {
      throw .malformed(path: path, position: start, expected: "a number", found: cursor.found(text))
    }
    cursor.advance(literal.range.count)
    var magnitude = literal.magnitude
    // `1.0` and `1e3` are whole as well; beyond 2^53 a double says nothing about the last digits.
    if literal.notation == .float, absolute < 0x1p53 { magnitude = UInt64(exactly: absolute) }
    return JSONDocument.Number(
      double: isNegative ? -absolute : absolute, isNegative: isNegative, magnitude: magnitude)
  }

  private mutating func string(_ text: Span<UInt8>) throws(TranscodingError) -> String {
    cursor.advance()
    let start = cursor.position
    var pending = cursor.offset
    var decoded: [UInt8] = []
    var hasEscapes = false
    while let byte = cursor.peek(text) {
      switch byte {
      case UInt8(ascii: "\""):
        let string: String?
        if hasEscapes {
          Self.append(text, pending..<cursor.offset, to: &decoded)
          string = String(validating: decoded, as: UTF8.self)
        } else {
          // SAFETY: the buffer is read only within the call.
          string = unsafe text.extracting(pending..<cursor.offset).withUnsafeBufferPointer {
            unsafe String(validating: $0, as: UTF8.self)
          }
        }
        guard let string else {
          throw .malformed(path: path, position: start, expected: "UTF-8 text", found: "other bytes")
        }
        cursor.advance()
        return string
      case UInt8(ascii: "\\"):
        hasEscapes = true
        Self.append(text, pending..<cursor.offset, to: &decoded)
        try escape(text, into: &decoded)
        pending = cursor.offset
      case 0..<0x20: throw malformed(text, expected: "'\"' or an escape")
      default: cursor.advance(over: byte)
      }
    }
    throw malformed(text, expected: "'\"'")
  }

  private mutating func escape(_ text: Span<UInt8>, into bytes: inout [UInt8]) throws(TranscodingError) {
    let start = cursor.position
    cursor.advance()
    let short: UInt8
    switch cursor.peek(text) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): short = text[cursor.offset]
    case UInt8(ascii: "b"): short = 0x08
    case UInt8(ascii: "f"): short = 0x0C
    case UInt8(ascii: "n"): short = 0x0A
    case UInt8(ascii: "r"): short = 0x0D
    case UInt8(ascii: "t"): short = 0x09
    case UInt8(ascii: "u"):
      guard let scalar = unicodeEscape(text) else {
        throw .malformed(
          path: path, position: start, expected: "'\\u' with four hexadecimal digits of a character",
          found: cursor.found(text))
      }
      bytes.append(contentsOf: String(Character(scalar)).utf8)
      return
    default: throw malformed(text, expected: "an escape such as '\\n' or '\\\\'")
    }
    cursor.advance()
    bytes.append(short)
  }

  /// Passes `uXXXX`, or the two escapes of a surrogate pair; nil for half a pair.
  private mutating func unicodeEscape(_ text: Span<UInt8>) -> UnicodeScalar? {
    guard let unit = hexadecimal(text, at: cursor.offset + 1) else { return nil }
    if unit & 0xFC00 == 0xD800 {
      let next = cursor.offset + 5
      guard next + 1 < text.count, text[next] == UInt8(ascii: "\\"), text[next + 1] == UInt8(ascii: "u"),
        let low = hexadecimal(text, at: next + 2), low & 0xFC00 == 0xDC00
      else { return nil }
      cursor.advance(11)
      return UnicodeScalar(0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF))
    }
    guard let scalar = UnicodeScalar(unit) else { return nil }
    cursor.advance(5)
    return scalar
  }

  private func hexadecimal(_ text: Span<UInt8>, at start: Int) -> UInt32? {
    guard start + 4 <= text.count else { return nil }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      guard let digit = text[index].hexDigit else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private mutating func skipBlank(_ text: Span<UInt8>) {
    while let byte = cursor.peek(text), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      cursor.advance(over: byte)
    }
  }

  private mutating func accept(_ text: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard cursor.peek(text) == byte else { return false }
    cursor.advance()
    return true
  }

  private static func append(_ text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
    // SAFETY: the buffer is read only within the call.
    unsafe text.extracting(range).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  private func malformed(_ text: Span<UInt8>, expected: String) -> TranscodingError {
    .malformed(path: path, position: cursor.position, expected: expected, found: cursor.found(text))
  }

  private func overLimit(_ what: String, _ limit: Int) -> TranscodingError {
    .overLimit(path: path, position: cursor.position, what: what, limit: limit)
  }
}

extension NumberLiteral {
  /// Whether JSON spells numbers so: no leading zeros, digits on both sides of the point, no suffix.
  fileprivate func isJSON(_ text: Span<UInt8>) -> Bool {
    guard notation == .decimal || notation == .float else { return false }
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    guard text[first].isDigit, text[last].isDigit else { return false }
    if text[first] == UInt8(ascii: "0"), first < last, text[first + 1].isDigit { return false }
    for index in range where text[index] == UInt8(ascii: ".") && !text[index + 1].isDigit { return false }
    let next = range.upperBound
    return next == text.count || !(text[next].isIdentifierByte || text[next] == UInt8(ascii: "."))
  }
}
