/// The element type of a tensor, numbered as TensorFlow's `DataType` enum.
///
/// A struct and not an enum: a file may hold any number, and an unknown one must survive until a rule can name it.
///
/// - Source: `tensorflow/core/framework/types.proto`.
@usableFromInline package struct DataType: RawRepresentable, Sendable, Hashable {
  @usableFromInline package let rawValue: Int32

  @inlinable package init(rawValue: Int32) { self.rawValue = rawValue }

  package static let invalid = DataType(rawValue: 0)
  package static let float = DataType(rawValue: 1)
  package static let double = DataType(rawValue: 2)
  package static let int32 = DataType(rawValue: 3)
  package static let uint8 = DataType(rawValue: 4)
  package static let int16 = DataType(rawValue: 5)
  package static let int8 = DataType(rawValue: 6)
  package static let string = DataType(rawValue: 7)
  package static let complex64 = DataType(rawValue: 8)
  package static let int64 = DataType(rawValue: 9)
  package static let bool = DataType(rawValue: 10)
  package static let qint8 = DataType(rawValue: 11)
  package static let quint8 = DataType(rawValue: 12)
  package static let qint32 = DataType(rawValue: 13)
  package static let bfloat16 = DataType(rawValue: 14)
  package static let qint16 = DataType(rawValue: 15)
  package static let quint16 = DataType(rawValue: 16)
  package static let uint16 = DataType(rawValue: 17)
  package static let complex128 = DataType(rawValue: 18)
  package static let half = DataType(rawValue: 19)
  package static let resource = DataType(rawValue: 20)
  package static let variant = DataType(rawValue: 21)
  package static let uint32 = DataType(rawValue: 22)
  package static let uint64 = DataType(rawValue: 23)

  /// Names and element sizes, at the index of the enum's number. A size of 0: no fixed size, or below one byte.
  private static let table: [(name: String, size: Int)] = [
    ("DT_INVALID", 0), ("DT_FLOAT", 4), ("DT_DOUBLE", 8), ("DT_INT32", 4), ("DT_UINT8", 1), ("DT_INT16", 2),
    ("DT_INT8", 1), ("DT_STRING", 0), ("DT_COMPLEX64", 8), ("DT_INT64", 8), ("DT_BOOL", 1), ("DT_QINT8", 1),
    ("DT_QUINT8", 1), ("DT_QINT32", 4), ("DT_BFLOAT16", 2), ("DT_QINT16", 2), ("DT_QUINT16", 2), ("DT_UINT16", 2),
    ("DT_COMPLEX128", 16), ("DT_HALF", 2), ("DT_RESOURCE", 0), ("DT_VARIANT", 0), ("DT_UINT32", 4), ("DT_UINT64", 8),
    ("DT_FLOAT8_E5M2", 1), ("DT_FLOAT8_E4M3FN", 1), ("DT_FLOAT8_E4M3FNUZ", 1), ("DT_FLOAT8_E4M3B11FNUZ", 1),
    ("DT_FLOAT8_E5M2FNUZ", 1), ("DT_INT4", 0), ("DT_UINT4", 0),
  ]

  /// References to mutable tensors (`DT_FLOAT_REF`, …) are numbered 100 above their base type.
  private static let referenceOffset: Int32 = 100

  package init?(name: String) {
    let isReference = name.hasSuffix("_REF")
    let base = isReference ? String(name.dropLast(4)) : name
    guard let index = Self.table.firstIndex(where: { $0.name == base }) else { return nil }
    rawValue = Int32(index) + (isReference ? Self.referenceOffset : 0)
  }

  /// `float32`, `qint8`, as `shortName` gives it, or `DT_FLOAT`.
  package init?(shortName: String) {
    let found = Self.table.indices.lazy.map { DataType(rawValue: Int32($0)) }.first {
      $0.isKnown && $0.shortName == shortName
    }
    guard let type = found ?? DataType(name: shortName) else { return nil }
    self = type
  }

  package var isReference: Bool { rawValue > Self.referenceOffset }

  /// The type that a reference refers to, or the type itself.
  package var base: DataType { isReference ? DataType(rawValue: rawValue - Self.referenceOffset) : self }

  package var isKnown: Bool { base.rawValue > 0 && Int(base.rawValue) < Self.table.count }

  package var isQuantized: Bool {
    switch base {
    case .qint8, .quint8, .qint16, .quint16, .qint32: true
    default: false
    }
  }

  package var isInteger: Bool {
    switch base {
    case .int8, .uint8, .int16, .uint16, .int32, .uint32, .int64, .uint64: true
    default: false
    }
  }

  package var isFloatingPoint: Bool {
    switch base {
    case .half, .bfloat16, .float, .double: true
    default: false
    }
  }

  package var isComplex: Bool { base == .complex64 || base == .complex128 }

  /// Bytes an element takes, nil where that is not a fixed whole number.
  package var sizeInBytes: Int? {
    let index = Int(base.rawValue)
    guard Self.table.indices.contains(index), Self.table[index].size > 0 else { return nil }
    return Self.table[index].size
  }

  /// `DT_FLOAT`, `DT_FLOAT_REF`, or `DataType(77)` for a number that TensorFlow does not know.
  package var name: String {
    let index = Int(base.rawValue)
    guard Self.table.indices.contains(index) else { return "DataType(\(rawValue))" }
    return Self.table[index].name + (isReference ? "_REF" : "")
  }

  /// The name as TensorFlow's Python prints it: `float32`, `int64`, `qint8`.
  package var shortName: String {
    switch base {
    case .float: "float32"
    case .double: "float64"
    case .half: "float16"
    default: isKnown ? String(base.name.dropFirst(3)).lowercased() : name
    }
  }
}
