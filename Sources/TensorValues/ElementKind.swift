internal import GraphIR

/// How one element type is stored: its size, its list in a TensorProto, and how its bits become a number.
///
/// - Source: `tensorflow/core/framework/tensor.proto`.
struct ElementKind {
  var size = 0
  /// The TensorProto field that holds values of this type, 0 if there is none.
  var listField: UInt32 = 0
  /// How many values of that field make up an element: two for complex numbers.
  var valuesPerElement = 1
  var isInteger = false
  var isFloatingPoint = false
  private var isSigned = false
  private let dtype: DataType

  /// Bytes of a value where the list holds numbers of a fixed size, nil where it holds varints.
  var listValueSize: Int? {
    switch listField {
    case 5, 9: 4
    case 6, 12: 8
    // `float8_val` is no list but one run of bytes.
    case 18: 1
    default: nil
    }
  }

  init(_ type: DataType) {
    dtype = type.base
    size = dtype.sizeInBytes ?? 0
    switch dtype {
    case .float: (listField, isFloatingPoint) = (5, true)
    case .double: (listField, isFloatingPoint) = (6, true)
    case .half, .bfloat16: (listField, isFloatingPoint) = (13, true)
    case .int8, .int16, .int32, .qint8, .qint16, .qint32: (listField, isInteger, isSigned) = (7, true, true)
    case .uint8, .uint16, .quint8, .quint16: (listField, isInteger) = (7, true)
    case .int64: (listField, isInteger, isSigned) = (10, true, true)
    case .bool: (listField, isInteger) = (11, true)
    case .complex64: (listField, valuesPerElement) = (9, 2)
    case .complex128: (listField, valuesPerElement) = (12, 2)
    case .uint32: (listField, isInteger) = (16, true)
    case .uint64: (listField, isInteger) = (17, true)
    default: if dtype.name.hasPrefix("DT_FLOAT8") { listField = 18 }
    }
  }

  /// The bits of a value as a typed list has them: protobuf reads every number but 0 as true.
  func listed(_ bits: UInt64) -> UInt64 { dtype == .bool ? (bits == 0 ? 0 : 1) : bits }

  /// The bits of one element as a 64-bit number: signed integers by value, all else as they are.
  func widen(_ bits: UInt64) -> Int64 {
    guard isSigned else { return Int64(bitPattern: size < 8 ? bits & ((1 << UInt64(size * 8)) - 1) : bits) }
    switch size {
    case 1: return Int64(Int8(truncatingIfNeeded: bits))
    case 2: return Int64(Int16(truncatingIfNeeded: bits))
    case 4: return Int64(Int32(truncatingIfNeeded: bits))
    default: return Int64(bitPattern: bits)
    }
  }
}
