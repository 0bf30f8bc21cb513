internal import GraphIR

/// Floating-point numbers: each operation rounds to the type, as TensorFlow's do, also where there are several.
protocol RealElement: Element, Comparable {
  /// Rounded to nearest, half to even.
  init(_ value: Double)
  var double: Double { get }
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  prefix static func - (a: Self) -> Self
  /// What TensorFlow holds for the distance from 1 to the next number. (Of half it is the distance at 1/8.)
  static var softplusPrecision: Self { get }
}

extension RealElement {
  static var zero: Self { Self(0.0) }
  static var one: Self { Self(1.0) }
  var isNotANumber: Bool { double.isNaN }

  /// A function of real numbers, computed with the precision of Double and rounded once.
  func applying(_ function: (Double) -> Double) -> Self { Self(function(double)) }
}

extension Float: RealElement {
  static var dtype: DataType { .float }
  static var softplusPrecision: Float { .ulpOfOne }
  init(bits: UInt32) { self.init(bitPattern: bits) }
  var bits: UInt32 { bitPattern }
  var double: Double { Double(self) }
}

extension Double: RealElement {
  static var dtype: DataType { .double }
  static var softplusPrecision: Double { .ulpOfOne }
  init(bits: UInt64) { self.init(bitPattern: bits) }
  var bits: UInt64 { bitPattern }
  var double: Double { self }
}

extension Float16: RealElement {
  static var dtype: DataType { .half }
  static var softplusPrecision: Float16 { 0x1p-13 }
  init(bits: UInt16) { self.init(bitPattern: bits) }
  var bits: UInt16 { bitPattern }
  var double: Double { Double(self) }
}

/// The upper half of a Float.
struct BFloat16: RealElement {
  static var dtype: DataType { .bfloat16 }
  static var softplusPrecision: BFloat16 { BFloat16(0x1p-7) }

  let bits: UInt16

  init(bits: UInt16) { self.bits = bits }

  init(_ value: Double) { self.init(Float(value)) }

  init(_ value: Float) {
    guard !value.isNaN else {
      bits = value.sign == .minus ? 0xffc0 : 0x7fc0
      return
    }
    // Half of the last place is added, or just less where the last place is even, and the rest cut off.
    let pattern = value.bitPattern
    bits = UInt16(truncatingIfNeeded: (pattern &+ 0x7fff &+ (pattern >> 16 & 1)) >> 16)
  }

  var float: Float { Float(bitPattern: UInt32(bits) << 16) }
  var double: Double { Double(float) }

  static func + (a: Self, b: Self) -> Self { Self(a.float + b.float) }
  static func - (a: Self, b: Self) -> Self { Self(a.float - b.float) }
  static func * (a: Self, b: Self) -> Self { Self(a.float * b.float) }
  static func / (a: Self, b: Self) -> Self { Self(a.float / b.float) }
  prefix static func - (a: Self) -> Self { Self(bits: a.bits ^ 0x8000) }

  // All six, as what the library derives from `<` and `==` is wrong for NaN.
  static func == (a: Self, b: Self) -> Bool { a.float == b.float }
  static func < (a: Self, b: Self) -> Bool { a.float < b.float }
  static func <= (a: Self, b: Self) -> Bool { a.float <= b.float }
  static func > (a: Self, b: Self) -> Bool { a.float > b.float }
  static func >= (a: Self, b: Self) -> Bool { a.float >= b.float }
}
