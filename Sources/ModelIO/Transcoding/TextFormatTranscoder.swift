package import ArtifactIO

/// Brings a model in protobuf's text format (`.pbtxt`) to its wire form.
///
/// Fields that a message does not have are passed over and told, as extensions and expanded `Any` messages are; they
/// come with newer TensorFlow releases. Anything else that is not the text format is an error.
///
/// - Complexity: linear in the text; strings and tensor contents go from the text to the wire form without a copy.
/// - Source: https://protobuf.dev/reference/protobuf/textformat-spec/, and protobuf's `text_format.cc` where that is
///   stricter: a singular field stands once, and one member of a oneof.
package struct TextFormatTranscoder {
  let path: String
  let schema = MessageSchema.tensorFlow
  var scanner: TextFormatScanner
  var writer: WireWriter
  private var result = TranscodedText(artifact: Artifact(path: "", bytes: []))

  /// The wire form alone; see `read`.
  package static func transcode(
    _ artifact: Artifact, as message: TextMessage
  ) throws(TranscodingError) -> Artifact {
    try read(artifact, as: message).artifact
  }

  /// The wire form, with the fields that were passed over and the comments that suppress findings.
  ///
  /// - Errors: `TranscodingError.malformed`, `.overLimit`.
  package static func read(_ artifact: Artifact, as message: TextMessage) throws(TranscodingError) -> TranscodedText {
    guard artifact.byteCount <= TranscodingLimits.textBytes else {
      throw .overLimit(
        path: artifact.path, position: TextPosition(line: 1, column: 1),
        what: "a number of bytes", limit: TranscodingLimits.textBytes)
    }
    return try artifact.withBytes { (text: Span<UInt8>) throws(TranscodingError) -> TranscodedText in
      var transcoder = TextFormatTranscoder(path: artifact.path, byteCount: text.count)
      return try transcoder.read(text, as: message)
    }
  }

  private init(path: String, byteCount: Int) {
    self.path = path
    scanner = TextFormatScanner(path: path)
    // Measured on three graphs: the wire form is a third to a half of the text.
    writer = WireWriter(capacity: byteCount / 2 + 64)
  }

  private mutating func read(
    _ text: Span<UInt8>, as message: TextMessage
  ) throws(TranscodingError) -> TranscodedText {
    scanner.skipByteOrderMark(text)
    let root = writer.beginRoot(at: scanner.position)
    try fields(text, of: schema.index(of: message), until: nil, depth: 0)
    writer.end(root, at: scanner.position)
    result.suppressions = scanner.suppressions
    result.artifact = writer.artifact(path: path)
    return result
  }

  /// Reads fields up to the closing brace, which is passed, or to the end of the text.
  ///
  /// Recursion is bounded by `TranscodingLimits.depth`.
  private mutating func fields(
    _ text: Span<UInt8>, of message: Int, until close: UInt8?, depth: Int
  ) throws(TranscodingError) {
    var present: UInt64 = 0
    while true {
      scanner.skipBlank(text)
      let start = scanner.position
      guard let byte = scanner.peek(text) else {
        guard let close else { return }
        throw scanner.malformed(text, expected: "'\(Character(UnicodeScalar(close)))'")
      }
      if byte == close {
        scanner.advance()
        return
      }
      if let name = scanner.identifier(text) {
        if let index = schema.messages[message].names.value(of: text, in: name) {
          let field = schema.messages[message].fields[index]
          guard present & field.exclusion == 0 else {
            throw .malformed(
              path: path, position: start, expected: "one value of the field or of its oneof",
              found: "a second one, '\(field.name)'")
          }
          present |= field.exclusion
          try value(text, of: field, start: start, depth: depth)
        } else {
          noteUnknown(text.string(name), in: message, at: start)
          try skipFieldValue(text, depth: depth)
        }
      } else if byte == UInt8(ascii: "[") || byte.isDigit {
        // `[type.url/name]`, `[extension.name]`, or the bare number of a field that the writer did not know.
        let begin = scanner.offset
        try scanner.skipExtensionName(text)
        noteUnknown(text.string(begin..<scanner.offset), in: message, at: start)
        try skipFieldValue(text, depth: depth)
      } else {
        let end = close.map { " or '\(Character(UnicodeScalar($0)))'" } ?? ""
        throw scanner.malformed(text, expected: "a field of \(schema.messages[message].name)\(end)")
      }
      scanner.skipBlank(text)
      if scanner.peek(text) == UInt8(ascii: ",") || scanner.peek(text) == UInt8(ascii: ";") { scanner.advance() }
    }
  }

  /// Reads what stands behind a field's name.
  private mutating func value(
    _ text: Span<UInt8>, of field: MessageSchema.Field, start: TextPosition, depth: Int
  ) throws(TranscodingError) {
    scanner.skipBlank(text)
    let hasColon = scanner.accept(text, UInt8(ascii: ":"))
    if hasColon { scanner.skipBlank(text) }
    if case .message = field.type {} else if !hasColon { throw scanner.malformed(text, expected: "':'") }
    guard scanner.peek(text) == UInt8(ascii: "[") else {
      return try element(text, of: field, start: start, depth: depth)
    }
    guard field.isRepeated else {
      throw scanner.malformed(text, expected: "one value, because '\(field.name)' is not repeated")
    }
    scanner.advance()
    scanner.skipBlank(text)
    if scanner.accept(text, UInt8(ascii: "]")) { return }
    while true {
      try element(text, of: field, start: scanner.position, depth: depth)
      scanner.skipBlank(text)
      if scanner.accept(text, UInt8(ascii: "]")) { return }
      guard scanner.accept(text, UInt8(ascii: ",")) else { throw scanner.malformed(text, expected: "',' or ']'") }
      scanner.skipBlank(text)
    }
  }

  private mutating func element(
    _ text: Span<UInt8>, of field: MessageSchema.Field, start: TextPosition, depth: Int
  ) throws(TranscodingError) {
    guard writer.bytes.count < TranscodingLimits.wireBytes else {
      throw .overLimit(
        path: path, position: start, what: "a wire form with a number of bytes", limit: TranscodingLimits.wireBytes)
    }
    guard case .message(let message) = field.type else {
      let offset = writer.bytes.count
      let end = try scalar(text, of: field)
      writer.note(
        field.number, since: offset, isElement: field.isRepeated && field.type.isNumeric,
        text: TextRange(start: start, end: end))
      return
    }
    let close = try openMessage(text, depth: depth)
    let open = writer.beginMessage(field.number, at: start)
    try fields(text, of: message, until: close, depth: depth + 1)
    writer.end(open, at: scanner.position)
  }

  /// Passes `{` or `<` and gives the byte that closes it.
  private mutating func openMessage(_ text: Span<UInt8>, depth: Int) throws(TranscodingError) -> UInt8 {
    guard depth < TranscodingLimits.depth else {
      throw .overLimit(
        path: path, position: scanner.position, what: "nesting of messages to a depth", limit: TranscodingLimits.depth)
    }
    if scanner.accept(text, UInt8(ascii: "{")) { return UInt8(ascii: "}") }
    if scanner.accept(text, UInt8(ascii: "<")) { return UInt8(ascii: ">") }
    throw scanner.malformed(text, expected: "'{'")
  }

  private mutating func noteUnknown(_ name: String, in message: Int, at position: TextPosition) {
    result.note(
      TranscodedText.UnknownField(message: schema.messages[message].name, name: name, position: position))
  }

  /// Passes the value of a field that the message does not have.
  private mutating func skipFieldValue(_ text: Span<UInt8>, depth: Int) throws(TranscodingError) {
    scanner.skipBlank(text)
    let hasColon = scanner.accept(text, UInt8(ascii: ":"))
    if hasColon { scanner.skipBlank(text) }
    let byte = scanner.peek(text)
    if byte == UInt8(ascii: "[") {
      scanner.advance()
      scanner.skipBlank(text)
      if scanner.accept(text, UInt8(ascii: "]")) { return }
      while true {
        try skipElement(text, depth: depth)
        scanner.skipBlank(text)
        if scanner.accept(text, UInt8(ascii: "]")) { return }
        guard scanner.accept(text, UInt8(ascii: ",")) else { throw scanner.malformed(text, expected: "',' or ']'") }
        scanner.skipBlank(text)
      }
    }
    guard hasColon || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<") else {
      throw scanner.malformed(text, expected: "':' or '{'")
    }
    try skipElement(text, depth: depth)
  }

  private mutating func skipElement(_ text: Span<UInt8>, depth: Int) throws(TranscodingError) {
    guard let byte = scanner.peek(text) else { throw scanner.malformed(text, expected: "a value") }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "<"):
      let close = try openMessage(text, depth: depth)
      while true {
        scanner.skipBlank(text)
        if scanner.accept(text, close) { return }
        guard scanner.identifier(text) != nil else {
          guard let next = scanner.peek(text), next == UInt8(ascii: "[") || next.isDigit else {
            throw scanner.malformed(text, expected: "a field or '\(Character(UnicodeScalar(close)))'")
          }
          try scanner.skipExtensionName(text)
          try skipFieldValue(text, depth: depth + 1)
          skipSeparator(text)
          continue
        }
        try skipFieldValue(text, depth: depth + 1)
        skipSeparator(text)
      }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      while let quote = scanner.peek(text), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        _ = try scanner.literal(text)
        scanner.skipBlank(text)
      }
    default:
      if scanner.accept(text, UInt8(ascii: "-")) { scanner.skipBlank(text) }
      if scanner.identifier(text) == nil { _ = try scanner.number(text, expected: "a value") }
    }
  }

  private mutating func skipSeparator(_ text: Span<UInt8>) {
    scanner.skipBlank(text)
    if scanner.peek(text) == UInt8(ascii: ",") || scanner.peek(text) == UInt8(ascii: ";") { scanner.advance() }
  }
}
