internal import GraphIR

/// A type of elements that kernels compute with.
protocol Element: Sendable, Equatable {
  associatedtype Bits: FixedWidthInteger & UnsignedInteger

  static var dtype: DataType { get }
  init(bits: Bits)
  var bits: Bits { get }
}

/// Whole numbers.
protocol WholeElement: Element, FixedWidthInteger {}

extension WholeElement where Self: UnsignedInteger, Bits == Self {
  init(bits: Self) { self = bits }
  var bits: Self { self }
}

extension WholeElement where Self: SignedInteger {
  init(bits: Bits) { self.init(truncatingIfNeeded: bits) }
  var bits: Bits { Bits(truncatingIfNeeded: self) }
}

extension Int8: WholeElement {
  typealias Bits = UInt8
  static var dtype: DataType { .int8 }
}
extension Int16: WholeElement {
  typealias Bits = UInt16
  static var dtype: DataType { .int16 }
}
extension Int32: WholeElement {
  typealias Bits = UInt32
  static var dtype: DataType { .int32 }
}
extension Int64: WholeElement {
  typealias Bits = UInt64
  static var dtype: DataType { .int64 }
}
extension UInt8: WholeElement {
  typealias Bits = UInt8
  static var dtype: DataType { .uint8 }
}
extension UInt16: WholeElement {
  typealias Bits = UInt16
  static var dtype: DataType { .uint16 }
}
extension UInt32: WholeElement {
  typealias Bits = UInt32
  static var dtype: DataType { .uint32 }
}
extension UInt64: WholeElement {
  typealias Bits = UInt64
  static var dtype: DataType { .uint64 }
}

extension Bool: Element {
  static var dtype: DataType { .bool }
  init(bits: UInt8) { self = bits != 0 }
  var bits: UInt8 { self ? 1 : 0 }
}

extension DataType {
  /// The whole numbers of this type, nil for all other types.
  var whole: (any WholeElement.Type)? {
    switch self {
    case .int8: Int8.self
    case .int16: Int16.self
    case .int32: Int32.self
    case .int64: Int64.self
    case .uint8: UInt8.self
    case .uint16: UInt16.self
    case .uint32: UInt32.self
    case .uint64: UInt64.self
    default: nil
    }
  }

  /// The floating-point numbers of this type, nil for all other types.
  var real: (any RealElement.Type)? {
    switch self {
    case .half: Float16.self
    case .bfloat16: BFloat16.self
    case .float: Float.self
    case .double: Double.self
    default: nil
    }
  }
}
