internal import ArtifactIO

extension TextFormatTranscoder {
  /// Reads one value of a field that is no message, writes it with its tag, and gives the place where it ends.
  mutating func scalar(
    _ text: Span<UInt8>, of field: MessageSchema.Field
  ) throws(TranscodingError) -> TextPosition {
    switch field.type {
    case .string, .bytes: return try string(text, of: field)
    case .float, .double: writer.floatingPoint(field, try floatingPoint(text))
    case .bool: try bool(text, of: field)
    case .enumeration(let index):
      let position = scanner.position
      guard let name = scanner.identifier(text) else {
        try integer(text, of: field, expected: "a value of \(schema.enumerations[index].name)")
        return scanner.position
      }
      guard let value = schema.enumerations[index].values.value(of: text, in: name) else {
        throw .malformed(
          path: path, position: position, expected: "a value of \(schema.enumerations[index].name)",
          found: "'\(text.string(name))'")
      }
      writer.varint(field.number, UInt64(bitPattern: Int64(value)))
    case .message: preconditionFailure("a message is not a scalar")
    default: try integer(text, of: field, expected: field.type.expectation)
    }
    return scanner.position
  }

  private mutating func integer(
    _ text: Span<UInt8>, of field: MessageSchema.Field, expected: String
  ) throws(TranscodingError) {
    let position = scanner.position
    let isNegative = scanner.accept(text, UInt8(ascii: "-"))
    if isNegative { scanner.skipBlank(text) }
    let number = try scanner.number(text, expected: expected)
    guard number.notation != .float, let magnitude = number.magnitude,
      writer.integer(field, isNegative: isNegative, magnitude: magnitude)
    else {
      throw .malformed(
        path: path, position: position, expected: expected,
        found: "'\(isNegative ? "-" : "")\(text.string(number.range))'")
    }
  }

  private mutating func bool(_ text: Span<UInt8>, of field: MessageSchema.Field) throws(TranscodingError) {
    let position = scanner.position
    guard let name = scanner.identifier(text) else {
      return try integer(text, of: field, expected: field.type.expectation)
    }
    switch text.string(name) {
    case "true", "True", "t": writer.varint(field.number, 1)
    case "false", "False", "f": writer.varint(field.number, 0)
    case let other:
      throw .malformed(path: path, position: position, expected: field.type.expectation, found: "'\(other)'")
    }
  }

  private mutating func floatingPoint(_ text: Span<UInt8>) throws(TranscodingError) -> Double {
    let isNegative = scanner.accept(text, UInt8(ascii: "-"))
    if isNegative { scanner.skipBlank(text) }
    let position = scanner.position
    let value: Double
    if let name = scanner.identifier(text) {
      switch text.string(name).lowercased() {
      case "inf", "infinity": value = .infinity
      case "nan": value = .nan
      default:
        throw .malformed(path: path, position: position, expected: "a number", found: "'\(text.string(name))'")
      }
    } else {
      let number = try scanner.number(text, expected: "a number")
      guard let read = number.floatingPoint(text) else {
        throw .malformed(
          path: path, position: position, expected: "a decimal number", found: "'\(text.string(number.range))'")
      }
      value = read
    }
    return isNegative ? -value : value
  }

  /// Adjacent literals are one string.
  private mutating func string(
    _ text: Span<UInt8>, of field: MessageSchema.Field
  ) throws(TranscodingError) -> TextPosition {
    var literal = try scanner.literal(text)
    scanner.skipBlank(text)
    if !literal.hasEscapes, !scanner.isAtLiteral(text) {
      writer.string(field.number, text, literal.content)
      return literal.end
    }
    let length = writer.beginString(field.number)
    while true {
      if literal.hasEscapes {
        try StringEscapes.decode(text, literal, path: path, into: &writer)
      } else {
        writer.append(text, literal.content)
      }
      guard scanner.isAtLiteral(text) else { break }
      literal = try scanner.literal(text)
      scanner.skipBlank(text)
    }
    writer.endString(length)
    return literal.end
  }
}
