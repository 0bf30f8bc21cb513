package import ArtifactIO

/// A JSON text as values that know where they stand.
///
/// - Source: RFC 8259, and the bare `NaN`, `Infinity` and `-Infinity` that Python's `json` writes.
package struct JSONDocument: Sendable {
  package var root: Value
  /// Keys that an object has more than once; their last value counts, as in JavaScript.
  package var duplicateKeys: [DuplicateKey]

  package struct Value: Sendable {
    package var kind: Kind
    /// The value's bytes in the file.
    package var range: ByteRange
    package var text: TextRange

    /// The last member of that name; nil if there is none or this is no object.
    package subscript(key: String) -> Value? {
      members?.last { $0.key == key }?.value
    }

    package var members: [Member]? {
      if case .object(let members) = kind { members } else { nil }
    }

    package var elements: [Value]? {
      if case .array(let elements) = kind { elements } else { nil }
    }

    package var string: String? {
      if case .string(let string) = kind { string } else { nil }
    }

    package var number: Number? {
      if case .number(let number) = kind { number } else { nil }
    }

    package var bool: Bool? {
      if case .bool(let bool) = kind { bool } else { nil }
    }

    package var isNull: Bool {
      if case .null = kind { true } else { false }
    }
  }

  package enum Kind: Sendable {
    case null
    case bool(Bool)
    case number(Number)
    case string(String)
    case array([Value])
    case object([Member])

    /// The kind in words for a message.
    package var description: String {
      switch self {
      case .null: "null"
      case .bool(let value): "'\(value)'"
      case .number(let number): "the number \(number.double)"
      case .string: "a string"
      case .array: "an array"
      case .object: "an object"
      }
    }
  }

  package struct Member: Sendable {
    package var key: String
    /// Of the key with its quotes.
    package var keyText: TextRange
    package var value: Value
  }

  package struct Number: Sendable, Hashable {
    package var double: Double
    package var isNegative: Bool
    /// The absolute value, if it is whole and has at most 64 bits.
    package var magnitude: UInt64?

    package var isFinite: Bool { double.isFinite }

    /// The value, if it is whole and fits.
    package var int: Int? {
      guard let magnitude else { return nil }
      guard isNegative else { return Int(exactly: magnitude) }
      return magnitude <= Int.min.magnitude ? Int(truncatingIfNeeded: 0 &- magnitude) : nil
    }
  }

  package struct DuplicateKey: Sendable, Hashable {
    package var key: String
    package var text: TextRange
  }

  /// Reads a whole file.
  ///
  /// - Errors: `TranscodingError.malformed`, `.overLimit`.
  /// - Complexity: linear in the text.
  package static func parse(_ artifact: Artifact) throws(TranscodingError) -> JSONDocument {
    guard artifact.byteCount <= TranscodingLimits.textBytes else {
      throw .overLimit(
        path: artifact.path, position: TextPosition(line: 1, column: 1),
        what: "a number of bytes", limit: TranscodingLimits.textBytes)
    }
    return try artifact.withBytes { (text: Span<UInt8>) throws(TranscodingError) -> JSONDocument in
      var parser = JSONParser(path: artifact.path)
      return try parser.document(text)
    }
  }
}
