internal import GraphIR

/// A complex number of two floats.
struct Complex64: Element {
  static var dtype: DataType { .complex64 }

  var real: Float
  var imaginary: Float

  init(_ real: Float, _ imaginary: Float = 0) {
    self.real = real
    self.imaginary = imaginary
  }

  init(bits: UInt64) {
    real = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
    imaginary = Float(bitPattern: UInt32(truncatingIfNeeded: bits >> 32))
  }

  var bits: UInt64 { UInt64(real.bitPattern) | UInt64(imaginary.bitPattern) << 32 }

  var conjugate: Complex64 { Complex64(real, -imaginary) }

  static func + (a: Self, b: Self) -> Self { Self(a.real + b.real, a.imaginary + b.imaginary) }
  static func - (a: Self, b: Self) -> Self { Self(a.real - b.real, a.imaginary - b.imaginary) }

  static func * (a: Self, b: Self) -> Self {
    Self(
      a.real * b.real - a.imaginary * b.imaginary,
      a.real * b.imaginary + a.imaginary * b.real)
  }

  /// Nil where it is not finite, which implementations of complex division do not agree on.
  func divided(by b: Self) -> Self? {
    let (x, y) = (Double(b.real), Double(b.imaginary))
    let square = x * x + y * y
    let quotient = Self(
      Float((Double(real) * x + Double(imaginary) * y) / square),
      Float((Double(imaginary) * x - Double(real) * y) / square))
    return quotient.real.isFinite && quotient.imaginary.isFinite ? quotient : nil
  }
}
