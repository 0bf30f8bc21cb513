/// A field of a protocol buffer that is to be written, told so that it can become wire bytes or text.
struct NewField: Sendable {
  enum Value: Sendable {
    /// Integers, enumerations and bools.
    case varint(UInt64)
    /// A float.
    case fixed32(UInt32)
    /// Text or bytes.
    case bytes([UInt8])
    case message([NewField])
    /// A repeated number, packed on the wire.
    case packed([Value])
  }

  var number: UInt32
  var value: Value

  init(_ number: UInt32, _ value: Value) {
    self.number = number
    self.value = value
  }

  static func text(_ number: UInt32, _ text: String) -> NewField { NewField(number, .bytes(Array(text.utf8))) }
  static func int(_ number: UInt32, _ value: Int64) -> NewField { NewField(number, .varint(UInt64(bitPattern: value))) }
  static func message(_ number: UInt32, _ fields: [NewField]) -> NewField { NewField(number, .message(fields)) }

  /// A map's entry: 1 key, 2 value.
  static func entry(_ number: UInt32, key: String, _ value: [NewField]) -> NewField {
    .message(number, [.text(1, key), .message(2, value)])
  }
}

// MARK: Wire

extension NewField {
  /// Appends the field as it stands on the wire.
  ///
  /// Recursion is bounded by what builds fields: messages of TensorFlow's schema, and attributes within the limits of
  /// reading.
  func append(to bytes: inout [UInt8]) {
    WireBytes.append(varint: UInt64(number) << 3 | UInt64(wireType.rawValue), to: &bytes)
    switch value {
    case .varint(let value): WireBytes.append(varint: value, to: &bytes)
    case .fixed32(let value): WireBytes.append(fixed32: value, to: &bytes)
    case .bytes(let content):
      WireBytes.append(varint: UInt64(content.count), to: &bytes)
      bytes += content
    case .message(let fields):
      WireBytes.append(varint: UInt64(fields.reduce(0) { $0 + $1.byteCount }), to: &bytes)
      for field in fields { field.append(to: &bytes) }
    case .packed(let values):
      WireBytes.append(varint: UInt64(values.reduce(0) { $0 + $1.numberByteCount }), to: &bytes)
      for value in values { value.appendNumber(to: &bytes) }
    }
  }

  /// What `append` adds.
  var byteCount: Int {
    let tag = WireBytes.count(varint: UInt64(number) << 3)
    let content: Int
    switch value {
    case .varint, .fixed32: return tag + value.numberByteCount
    case .bytes(let bytes): content = bytes.count
    case .message(let fields): content = fields.reduce(0) { $0 + $1.byteCount }
    case .packed(let values): content = values.reduce(0) { $0 + $1.numberByteCount }
    }
    return tag + WireBytes.count(varint: UInt64(content)) + content
  }

  private var wireType: WireBytes.WireType {
    switch value {
    case .varint: .varint
    case .fixed32: .fixed32
    case .bytes, .message, .packed: .bytes
    }
  }
}

extension NewField.Value {
  fileprivate var numberByteCount: Int {
    switch self {
    case .varint(let value): WireBytes.count(varint: value)
    case .fixed32: 4
    // INVARIANT: only numbers are packed.
    case .bytes, .message, .packed: 0
    }
  }

  fileprivate func appendNumber(to bytes: inout [UInt8]) {
    switch self {
    case .varint(let value): WireBytes.append(varint: value, to: &bytes)
    case .fixed32(let value): WireBytes.append(fixed32: value, to: &bytes)
    case .bytes, .message, .packed: break
    }
  }
}

/// Numbers as they stand on the wire.
enum WireBytes {
  enum WireType: UInt8 {
    case varint = 0
    case bytes = 2
    case fixed32 = 5
  }

  static func append(varint value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  static func append(fixed32 value: UInt32, to bytes: inout [UInt8]) {
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(8 * shift))) }
  }

  static func count(varint value: UInt64) -> Int { max(1, (70 - value.leadingZeroBitCount) / 7) }
}
