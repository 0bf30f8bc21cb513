internal import GraphIR

/// Writes fields in protobuf's text format, as protobuf's own printer does.
struct FieldPrinter {
  private let schema = MessageSchema.tensorFlow
  private(set) var bytes: [UInt8] = []
  /// What stands before each line; nil: everything in one line.
  private let indentation: [UInt8]?

  /// - Parameter indentation: of the fields themselves; what they hold stands two blanks deeper. nil: one line.
  init(indentation: [UInt8]?) { self.indentation = indentation }

  /// Appends fields of a message, each on a line of its own, or parted by blanks.
  ///
  /// - Errors: `.unwritable` for a field that the message does not have.
  mutating func print(_ fields: [NewField], of message: String, depth: Int = 0) throws(ModelWriteError) {
    guard let index = schema.index(named: message) else { throw .unwritable("'\(message)' is not known") }
    try print(fields, of: index, depth: depth)
  }

  /// Appends the values of fields without their names, parted by commas: elements of a list in brackets.
  mutating func printElements(_ fields: [NewField], of message: String) throws(ModelWriteError) {
    guard let index = schema.index(named: message) else { throw .unwritable("'\(message)' is not known") }
    for (position, field) in fields.enumerated() {
      if position > 0 { append(", ") }
      let definition = try self.field(field.number, of: index)
      if case .message(let target) = definition.type, case .message(let inner) = field.value {
        try printBraces(inner, of: target, depth: 0)
      } else {
        try print(field.value, as: definition.type)
      }
    }
  }

  private func field(_ number: UInt32, of message: Int) throws(ModelWriteError) -> MessageSchema.Field {
    guard let field = schema.messages[message].fields.first(where: { $0.number == number }) else {
      throw .unwritable("'\(schema.messages[message].name)' has no field \(number)")
    }
    return field
  }

  private mutating func print(_ fields: [NewField], of message: Int, depth: Int) throws(ModelWriteError) {
    var isFirst = true
    for field in fields {
      let definition = try self.field(field.number, of: message)
      if case .packed(let values) = field.value {
        for value in values {
          separate(isFirst: isFirst, depth: depth)
          isFirst = false
          append(definition.name + ": ")
          try print(value, as: definition.type)
        }
        continue
      }
      separate(isFirst: isFirst, depth: depth)
      isFirst = false
      append(definition.name)
      if case .message(let target) = definition.type, case .message(let inner) = field.value {
        append(" ")
        try printBraces(inner, of: target, depth: depth)
      } else {
        append(": ")
        try print(field.value, as: definition.type)
      }
    }
  }

  private mutating func printBraces(_ fields: [NewField], of message: Int, depth: Int) throws(ModelWriteError) {
    append("{")
    if !fields.isEmpty || indentation != nil {
      separate(isFirst: false, depth: depth + 1, isEmpty: fields.isEmpty)
      try print(fields, of: message, depth: depth + 1)
      if !fields.isEmpty { separate(isFirst: false, depth: depth) }
    }
    append("}")
  }

  /// Goes to the next line, or leaves a blank. The first field stands where the text ends.
  private mutating func separate(isFirst: Bool, depth: Int, isEmpty: Bool = false) {
    if isFirst { return }
    guard let indentation else { return append(" ") }
    bytes.append(UInt8(ascii: "\n"))
    bytes += indentation
    bytes += [UInt8](repeating: UInt8(ascii: " "), count: 2 * (isEmpty ? depth - 1 : depth))
  }

  private mutating func print(_ value: NewField.Value, as type: MessageSchema.FieldType) throws(ModelWriteError) {
    switch (value, type) {
    case (.bytes(let content), .string), (.bytes(let content), .bytes): printQuoted(content)
    case (.varint(let number), .bool): append(number == 0 ? "false" : "true")
    case (.varint(let number), .enumeration(let index)):
      let dtype = DataType(rawValue: Int32(truncatingIfNeeded: number))
      let isType = schema.enumerations[index].name.hasSuffix(".DataType")
      append(isType && (dtype.isKnown || dtype == .invalid) ? dtype.name : "\(Int32(truncatingIfNeeded: number))")
    case (.varint(let number), .int32), (.varint(let number), .int64): append("\(Int64(bitPattern: number))")
    case (.varint(let number), .uint32), (.varint(let number), .uint64): append("\(number)")
    case (.fixed32(let bits), .float): print(Float(bitPattern: bits))
    default: throw .unwritable("a value does not fit its field")
    }
  }

  private mutating func print(_ value: Float) {
    if value.isNaN { return append("nan") }
    if value.isInfinite { return append(value < 0 ? "-inf" : "inf") }
    append("\(value)")
  }

  private mutating func printQuoted(_ content: [UInt8]) {
    bytes.reserveCapacity(bytes.count + content.count + 2)
    bytes.append(UInt8(ascii: "\""))
    for byte in content {
      switch byte {
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "'"): append("\\'")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x20..<0x7F: bytes.append(byte)
      default:
        // Three digits, so that a digit behind them is none of theirs.
        bytes.append(UInt8(ascii: "\\"))
        for shift: UInt8 in [6, 3, 0] { bytes.append(UInt8(ascii: "0") + (byte >> shift & 7)) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: String) { bytes += Array(text.utf8) }
}
