internal import GraphIR

enum FloatKernels {
  /// Turns the sign of floating-point elements of `size` bytes; it is the highest bit of each, NaN's too.
  static func negate(_ input: Span<UInt8>, _ output: UnsafeMutableRawBufferPointer, size: Int) {
    switch size {
    case 2: unsafe negate(input, UInt16.self, output)
    case 4: unsafe negate(input, UInt32.self, output)
    default: unsafe negate(input, UInt64.self, output)
    }
  }

  @inline(__always)
  private static func negate<Bits: FixedWidthInteger & BitwiseCopyable>(
    _ input: Span<UInt8>, _: Bits.Type, _ output: UnsafeMutableRawBufferPointer
  ) {
    let size = MemoryLayout<Bits>.size
    let count = min(input.count, output.count) / size
    let sign: Bits = 1 << (Bits.bitWidth - 1)
    unsafe input.withUnsafeBytes { source in
      for index in 0..<count {
        // SAFETY: `index` is below the number of whole elements of both.
        let bits = unsafe source.loadUnaligned(fromByteOffset: index * size, as: Bits.self)
        unsafe output.storeBytes(of: bits ^ sign, toByteOffset: index * size, as: Bits.self)
      }
    }
  }
}

/// Multiplies elements by factors that follow one another.
struct ScaleKernel {
  let dtype: DataType
  let factors: [Double]
  let innerCount: Int

  /// - Parameter index: the number of the first element.
  func run(_ input: Span<UInt8>, _ index: Int, _ output: UnsafeMutableRawBufferPointer) {
    var wide: [Double] = []
    WideElements.load(input, dtype, into: &wide)
    var factor = index / innerCount % factors.count
    var left = innerCount - index % innerCount
    var start = 0
    while start < wide.count {
      if innerCount == 1 {
        // A whole run of factors at once.
        let count = min(wide.count - start, factors.count - factor)
        for offset in 0..<count { wide[start + offset] *= factors[factor + offset] }
        start += count
        factor = 0
      } else {
        let count = min(wide.count - start, left)
        for offset in 0..<count { wide[start + offset] *= factors[factor] }
        start += count
        left = innerCount
        factor = factor + 1 == factors.count ? 0 : factor + 1
      }
    }
    unsafe WideElements.store(wide, .float, output)
  }
}

/// Makes codes of float32 elements: the arithmetic of the official converter, all in float64.
struct AffineKernel {
  let bits: Int
  let minimum: Double
  let scale: Double

  /// - Errors: `.malformed` for NaN, which no code stands for, and where the scale is no number above 0.
  func run(_ input: Span<UInt8>, _ output: UnsafeMutableRawBufferPointer) throws(TensorValuesError) {
    guard scale > 0, scale.isFinite, minimum.isFinite else { throw .malformed("codes \(scale) apart") }
    let levels = bits == 8 ? 255.0 : 65535.0
    let maximum = levels * scale + minimum
    var wide: [Double] = []
    WideElements.load(input, .float, into: &wide)
    var hasNaN = false
    for index in wide.indices {
      let value = wide[index]
      hasNaN = hasNaN || value.isNaN
      let code = (Swift.min(Swift.max(value, minimum), maximum) - minimum) / scale
      // Numbers at 2⁵² are 1 apart: the sum is the code rounded half to even, and its lowest bits are the code. A
      // library function would do it too, one call for each element.
      wide[index] = Swift.min(code, levels) + 0x1p52
    }
    if hasNaN { throw .malformed("a NaN, which no code stands for") }
    if bits == 8 {
      unsafe WideElements.store(wide, output) { UInt8(truncatingIfNeeded: $0.bitPattern) }
    } else {
      unsafe WideElements.store(wide, output) { UInt16(truncatingIfNeeded: $0.bitPattern) }
    }
  }
}
