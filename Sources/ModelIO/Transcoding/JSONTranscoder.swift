package import ArtifactIO

/// Brings a message in protobuf's JSON form, such as `modelTopology` in a TensorFlow.js `model.json`, to its wire form.
///
/// Members that a message does not have are passed over and told.
///
/// - Source: https://protobuf.dev/programming-guides/json/
package struct JSONTranscoder {
  private let path: String
  private let schema = MessageSchema.tensorFlow
  private var writer: WireWriter
  private var result = TranscodedText(artifact: Artifact(path: "", bytes: []))

  /// The wire form alone; see `read`.
  package static func transcode(
    _ value: JSONDocument.Value, in artifact: Artifact, as message: TextMessage
  ) throws(TranscodingError) -> Artifact {
    try read(value, in: artifact, as: message).artifact
  }

  /// The wire form, with the members that were passed over.
  ///
  /// - Parameter artifact: the file that `value` is from; the result has its path, and leads back to its lines.
  /// - Errors: `TranscodingError.malformed`, `.overLimit`.
  package static func read(
    _ value: JSONDocument.Value, in artifact: Artifact, as message: TextMessage
  ) throws(TranscodingError) -> TranscodedText {
    var transcoder = JSONTranscoder(path: artifact.path, writer: WireWriter(capacity: value.range.count / 2 + 64))
    let root = transcoder.writer.beginRoot(at: value.text.start)
    try transcoder.members(of: value, as: transcoder.schema.index(of: message), depth: 0)
    transcoder.writer.end(root, at: value.text.end)
    var result = transcoder.result
    result.artifact = transcoder.writer.artifact(path: artifact.path)
    return result
  }

  private init(path: String, writer: WireWriter) {
    self.path = path
    self.writer = writer
  }

  /// Recursion is bounded by `TranscodingLimits.depth`.
  private mutating func members(
    of value: JSONDocument.Value, as message: Int, depth: Int
  ) throws(TranscodingError) {
    guard let members = value.members else {
      throw malformed(value, expected: "an object for \(schema.messages[message].name)")
    }
    var present: UInt64 = 0
    for member in members {
      guard let index = schema.messages[message].jsonNames.value(of: member.key) else {
        result.note(
          TranscodedText.UnknownField(
            message: schema.messages[message].name, name: member.key, position: member.keyText.start))
        continue
      }
      if member.value.isNull { continue }
      let field = schema.messages[message].fields[index]
      guard present & field.exclusion == 0 else {
        throw .malformed(
          path: path, position: member.keyText.start, expected: "one value of the field or of its oneof",
          found: "a second one, '\(member.key)'")
      }
      present |= field.exclusion
      let start = member.keyText.start
      if field.isMap {
        try entries(member, of: field, depth: depth)
      } else if field.isRepeated {
        guard let elements = member.value.elements else {
          throw malformed(member.value, expected: "an array for '\(member.key)'")
        }
        for value in elements { try element(value, of: field, start: value.text.start, depth: depth) }
      } else {
        try element(member.value, of: field, start: start, depth: depth)
      }
    }
  }

  /// Writes a map, an object in JSON, as its entries.
  private mutating func entries(
    _ member: JSONDocument.Member, of field: MessageSchema.Field, depth: Int
  ) throws(TranscodingError) {
    guard case .message(let entry) = field.type, let members = member.value.members else {
      throw malformed(member.value, expected: "an object for '\(member.key)'")
    }
    let (key, value) = (schema.messages[entry].fields[0], schema.messages[entry].fields[1])
    for member in members {
      let open = writer.beginMessage(field.number, at: member.keyText.start)
      let keyValue = JSONDocument.Value(kind: .string(member.key), range: .empty, text: member.keyText)
      try element(keyValue, of: key, start: member.keyText.start, depth: depth + 1)
      try element(member.value, of: value, start: member.value.text.start, depth: depth + 1)
      writer.end(open, at: member.value.text.end)
    }
  }

  private mutating func element(
    _ value: JSONDocument.Value, of field: MessageSchema.Field, start: TextPosition, depth: Int
  ) throws(TranscodingError) {
    guard writer.bytes.count < TranscodingLimits.wireBytes else {
      throw .overLimit(
        path: path, position: start, what: "a wire form with a number of bytes", limit: TranscodingLimits.wireBytes)
    }
    guard case .message(let message) = field.type else {
      let offset = writer.bytes.count
      try scalar(value, of: field)
      writer.note(
        field.number, since: offset, isElement: field.isRepeated && field.type.isNumeric,
        text: TextRange(start: start, end: value.text.end))
      return
    }
    guard depth < TranscodingLimits.depth else {
      throw .overLimit(
        path: path, position: start, what: "nesting of messages to a depth", limit: TranscodingLimits.depth)
    }
    let open = writer.beginMessage(field.number, at: start)
    try members(of: value, as: message, depth: depth + 1)
    writer.end(open, at: value.text.end)
  }

  private mutating func scalar(
    _ value: JSONDocument.Value, of field: MessageSchema.Field
  ) throws(TranscodingError) {
    switch (field.type, value.kind) {
    case (.string, .string(let string)):
      let text = string.utf8Span.span
      writer.string(field.number, text, 0..<text.count)
    case (.bytes, .string(let string)):
      let length = writer.beginString(field.number)
      guard Base64.decode(string.utf8Span.span, emit: { writer.append($0) }) else {
        throw malformed(value, expected: "base64")
      }
      writer.endString(length)
    case (.bool, .bool(let bool)): writer.varint(field.number, bool ? 1 : 0)
    // The keys of maps are strings whatever their type.
    case (.bool, .string("true")): writer.varint(field.number, 1)
    case (.bool, .string("false")): writer.varint(field.number, 0)
    case (.bool, _): throw malformed(value, expected: field.type.expectation)
    case (.float, _), (.double, _):
      guard let number = Self.floatingPoint(value) else {
        throw malformed(value, expected: "a number, 'NaN', 'Infinity' or '-Infinity'")
      }
      writer.floatingPoint(field, number)
    case (.enumeration(let index), _):
      if let name = value.string, let number = schema.enumerations[index].values.value(of: name) {
        writer.varint(field.number, UInt64(bitPattern: Int64(number)))
      } else {
        try integer(value, of: field, expected: "a value of \(schema.enumerations[index].name)")
      }
    case (.string, _): throw malformed(value, expected: "a string")
    case (.bytes, _): throw malformed(value, expected: "a string in base64")
    default: try integer(value, of: field, expected: field.type.expectation)
    }
  }

  /// A whole number, which may be a string: JavaScript's numbers do not hold 64 bits.
  private mutating func integer(
    _ value: JSONDocument.Value, of field: MessageSchema.Field, expected: String
  ) throws(TranscodingError) {
    guard let number = value.number ?? value.string.flatMap(Self.number), let magnitude = number.magnitude,
      writer.integer(field, isNegative: number.isNegative, magnitude: magnitude)
    else { throw malformed(value, expected: expected) }
  }

  private static func floatingPoint(_ value: JSONDocument.Value) -> Double? {
    if let number = value.number { return number.double }
    switch value.string {
    case "NaN": return .nan
    case "Infinity": return .infinity
    case "-Infinity": return -.infinity
    case let text?: return number(text)?.double
    case nil: return nil
    }
  }

  private static func number(_ string: String) -> JSONDocument.Number? {
    guard let root = try? JSONDocument.parse(Artifact(path: "", bytes: Array(string.utf8))).root else { return nil }
    return root.number.flatMap { $0.isFinite ? $0 : nil }
  }

  private func malformed(_ value: JSONDocument.Value, expected: String) -> TranscodingError {
    let found: String
    if let string = value.string, string.utf8.count <= 40 {
      found = "'\(string)'"
    } else {
      found = value.kind.description
    }
    return .malformed(path: path, position: value.text.start, expected: expected, found: found)
  }
}
