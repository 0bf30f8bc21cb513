internal import GraphIR

/// Elements of any type as numbers of 64 bits, and back: what all kernels count in.
enum WideElements {
  /// Integers and bool, signed types by value and `uint64` by its bits.
  static func load(_ bytes: Span<UInt8>, _ dtype: DataType, into wide: inout [Int64]) {
    switch dtype.base {
    case .int8, .qint8: load(bytes, Int8.self, into: &wide) { Int64($0) }
    case .int16, .qint16: load(bytes, Int16.self, into: &wide) { Int64($0) }
    case .int32, .qint32: load(bytes, Int32.self, into: &wide) { Int64($0) }
    case .int64: load(bytes, Int64.self, into: &wide) { $0 }
    case .uint8, .quint8, .bool: load(bytes, UInt8.self, into: &wide) { Int64($0) }
    case .uint16, .quint16: load(bytes, UInt16.self, into: &wide) { Int64($0) }
    case .uint32: load(bytes, UInt32.self, into: &wide) { Int64($0) }
    case .uint64: load(bytes, UInt64.self, into: &wide) { Int64(bitPattern: $0) }
    default: preconditionFailure("\(dtype) is no integer, and the caller has to see to that")
    }
  }

  /// Floating-point elements, and the parts of complex ones; exact.
  static func load(_ bytes: Span<UInt8>, _ dtype: DataType, into wide: inout [Double]) {
    switch dtype.base {
    case .float, .complex64: load(bytes, Float.self, into: &wide) { Double($0) }
    case .double, .complex128: load(bytes, Double.self, into: &wide) { $0 }
    case .half: load(bytes, UInt16.self, into: &wide) { Double(HalfPrecision.float(half: $0)) }
    case .bfloat16: load(bytes, UInt16.self, into: &wide) { Double(HalfPrecision.float(bfloat16: $0)) }
    default: preconditionFailure("\(dtype) is no floating-point type, and the caller has to see to that")
    }
  }

  /// Whole numbers as elements of another type. Integers wrap; to half and bfloat16 it is by way of float, as
  /// TensorFlow goes.
  static func store(_ wide: [Int64], unsigned: Bool, _ dtype: DataType, _ bytes: UnsafeMutableRawBufferPointer) {
    let float = { (value: Int64) in unsigned ? Float(UInt64(bitPattern: value)) : Float(value) }
    switch dtype.base {
    case .int8, .uint8: unsafe store(wide, bytes) { UInt8(truncatingIfNeeded: $0) }
    case .int16, .uint16: unsafe store(wide, bytes) { UInt16(truncatingIfNeeded: $0) }
    case .int32, .uint32: unsafe store(wide, bytes) { UInt32(truncatingIfNeeded: $0) }
    case .int64, .uint64: unsafe store(wide, bytes) { $0 }
    case .bool: unsafe store(wide, bytes) { $0 == 0 ? 0 : 1 as UInt8 }
    case .float: unsafe store(wide, bytes) { float($0) }
    case .double: unsafe store(wide, bytes) { unsigned ? Double(UInt64(bitPattern: $0)) : Double($0) }
    case .half: unsafe store(wide, bytes) { HalfPrecision.half(float($0)) }
    case .bfloat16: unsafe store(wide, bytes) { HalfPrecision.bfloat16(float($0)) }
    default: preconditionFailure("nothing is cast to \(dtype), and the caller has to see to that")
    }
  }

  /// Numbers as elements of another type; integers are truncated and saturate.
  static func store(_ wide: [Double], _ dtype: DataType, _ bytes: UnsafeMutableRawBufferPointer) {
    switch dtype.base {
    case .float, .complex64: unsafe store(wide, bytes) { Float($0) }
    case .double, .complex128: unsafe store(wide, bytes) { $0 }
    case .half: unsafe store(wide, bytes) { HalfPrecision.half(Float($0)) }
    case .bfloat16: unsafe store(wide, bytes) { HalfPrecision.bfloat16(Float($0)) }
    case .bool: unsafe store(wide, bytes) { $0 == 0 ? 0 : 1 as UInt8 }
    case .int8: unsafe store(wide, bytes) { saturated($0, Int8.self) }
    case .int16: unsafe store(wide, bytes) { saturated($0, Int16.self) }
    case .int32: unsafe store(wide, bytes) { saturated($0, Int32.self) }
    case .int64: unsafe store(wide, bytes) { saturated($0, Int64.self) }
    case .uint8: unsafe store(wide, bytes) { saturated($0, UInt8.self) }
    case .uint16: unsafe store(wide, bytes) { saturated($0, UInt16.self) }
    case .uint32: unsafe store(wide, bytes) { saturated($0, UInt32.self) }
    case .uint64: unsafe store(wide, bytes) { saturated($0, UInt64.self) }
    default: preconditionFailure("nothing is cast to \(dtype), and the caller has to see to that")
    }
  }

  private static func saturated<Integer: FixedWidthInteger>(_ value: Double, _: Integer.Type) -> Integer {
    if value.isNaN { return 0 }
    // As a double the greatest number of 64 bits is rounded up, so reaching it is beyond already.
    if value >= Double(Integer.max) { return Integer.max }
    if value <= Double(Integer.min) { return Integer.min }
    return Integer(value)
  }

  /// Replaces what `wide` holds by the elements of `bytes`.
  @inline(__always)
  static func load<Stored: BitwiseCopyable, Wide: BitwiseCopyable & Numeric>(
    _ bytes: Span<UInt8>, _: Stored.Type, into wide: inout [Wide], _ widen: (Stored) -> Wide
  ) {
    let size = MemoryLayout<Stored>.size
    let count = bytes.count / size
    if wide.count != count { wide = [Wide](repeating: 0, count: count) }
    unsafe wide.withUnsafeMutableBufferPointer { target in
      unsafe bytes.withUnsafeBytes { source in
        for index in 0..<count {
          // SAFETY: `index` is below the number of whole elements, for which `wide` has room.
          unsafe target[index] = widen(source.loadUnaligned(fromByteOffset: index * size, as: Stored.self))
        }
      }
    }
  }

  /// Writes an element for each number.
  @inline(__always)
  static func store<Stored: BitwiseCopyable, Wide>(
    _ wide: [Wide], _ bytes: UnsafeMutableRawBufferPointer, _ narrow: (Wide) -> Stored
  ) {
    let size = MemoryLayout<Stored>.size
    precondition(bytes.count >= wide.count * size, "the room is made for as many elements as there are")
    unsafe wide.withUnsafeBufferPointer { source in
      for index in 0..<source.count {
        // SAFETY: the room was compared with the count.
        unsafe bytes.storeBytes(of: narrow(source[index]), toByteOffset: index * size, as: Stored.self)
      }
    }
  }
}
