/// The two 16-bit floating-point formats, as numbers.
///
/// Written out, since without the F16C instructions, which not every x86-64 has, the compiler calls a function for each
/// conversion of a `Float16`, and nothing can be done for several elements at once.
enum HalfPrecision {
  /// Exact.
  static func float(half bits: UInt16) -> Float {
    let magnitude = UInt32(bits & 0x7FFF)
    // Below 2⁻¹⁴ halves are 2⁻²⁴ apart. Shifting them into place and multiplying would do as well, but the machine is
    // slow at subnormal floats. Else the exponent's bias goes from 15 to 127, or for Inf and NaN to the highest one.
    let subnormal = (Float(Int32(bitPattern: magnitude)) * 0x1p-24).bitPattern
    let normal = magnitude &<< 13 &+ (magnitude < 0x7C00 ? 112 : 224) &<< 23
    let value = magnitude < 0x400 ? subnormal : normal
    return Float(bitPattern: value | UInt32(bits & 0x8000) &<< 16)
  }

  /// The nearest half, of two the even one; from 65520 on infinity.
  static func half(_ value: Float) -> UInt16 {
    let bits = value.bitPattern
    let sign = UInt16(truncatingIfNeeded: bits &>> 16 & 0x8000)
    let magnitude = bits & 0x7FFF_FFFF
    let result: UInt32
    if magnitude >= 0x4780_0000 {
      // 65536 and beyond, or NaN.
      result = magnitude > 0x7F80_0000 ? 0x7E00 : 0x7C00
    } else if magnitude < 0x3880_0000 {
      // Below 2⁻¹⁴ halves are 2⁻²⁴ apart, as floats from 0.5 to 1 are: the sum is rounded as it should be.
      result = (Float(bitPattern: magnitude) + 0.5).bitPattern &- (0.5 as Float).bitPattern
    } else {
      // The exponent's bias goes from 127 to 15, and what is cut is rounded half to even.
      result = (magnitude &- 112 &<< 23 &+ 0xFFF &+ (magnitude &>> 13 & 1)) &>> 13
    }
    return sign | UInt16(truncatingIfNeeded: result)
  }

  /// Exact.
  static func float(bfloat16 bits: UInt16) -> Float { Float(bitPattern: UInt32(bits) &<< 16) }

  /// The nearest bfloat16, of two the even one.
  static func bfloat16(_ value: Float) -> UInt16 {
    let bits = value.bitPattern
    if value.isNaN { return UInt16(truncatingIfNeeded: bits &>> 16 & 0x8000) | 0x7FC0 }
    return UInt16(truncatingIfNeeded: (bits &+ 0x7FFF &+ (bits &>> 16 & 1)) &>> 16)
  }
}
