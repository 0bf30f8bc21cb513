extension WireWriter {
  /// Writes a whole number as the type of `field`, which must be an integer or an enumeration; false if the type
  /// cannot hold it.
  mutating func integer(_ field: MessageSchema.Field, isNegative: Bool, magnitude: UInt64) -> Bool {
    guard isNegative ? magnitude <= field.type.largestNegative : magnitude <= field.type.largestPositive else {
      return false
    }
    let value = isNegative ? 0 &- magnitude : magnitude
    switch field.type {
    case .sint32, .sint64:
      let signed = Int64(bitPattern: value)
      varint(field.number, UInt64(bitPattern: signed << 1 ^ signed >> 63))
    case .fixed32, .sfixed32: fixed32(field.number, UInt32(truncatingIfNeeded: value))
    case .fixed64, .sfixed64: fixed64(field.number, value)
    default: varint(field.number, value)
    }
    return true
  }

  /// Writes a number as the float or double that `field` is.
  mutating func floatingPoint(_ field: MessageSchema.Field, _ value: Double) {
    if field.type == .float {
      // By way of a double, as protobuf's own parser does it.
      fixed32(field.number, Float(value).bitPattern)
    } else {
      fixed64(field.number, value.bitPattern)
    }
  }
}

extension MessageSchema.FieldType {
  fileprivate var largestPositive: UInt64 {
    switch self {
    case .int32, .sint32, .sfixed32, .enumeration: UInt64(Int32.max)
    case .int64, .sint64, .sfixed64: UInt64(Int64.max)
    case .uint32, .fixed32: UInt64(UInt32.max)
    case .uint64, .fixed64: .max
    case .bool: 1
    case .float, .double, .string, .bytes, .message: 0
    }
  }

  fileprivate var largestNegative: UInt64 {
    switch self {
    case .int32, .sint32, .sfixed32, .enumeration: UInt64(Int32.min.magnitude)
    case .int64, .sint64, .sfixed64: Int64.min.magnitude
    default: 0
    }
  }

  /// What a value of this type is, in words for a message; messages and enumerations are named by the caller.
  var expectation: String {
    switch self {
    case .int32, .sint32, .sfixed32: "a whole number from -2147483648 to 2147483647"
    case .int64, .sint64, .sfixed64: "a whole number from -9223372036854775808 to 9223372036854775807"
    case .uint32, .fixed32: "a whole number from 0 to 4294967295"
    case .uint64, .fixed64: "a whole number from 0 to 18446744073709551615"
    case .float, .double: "a number"
    case .bool: "'true' or 'false'"
    case .string: "a string"
    case .bytes: "bytes"
    case .enumeration: "a value of an enumeration"
    case .message: "a message"
    }
  }
}
