import GraphIR
import Testing

@testable import TensorValues

/// Expected values are those of TensorFlow 2.19 (`tf.cast`), where they are not of this machine alone.
@Suite struct CastTests {
  private func cast(_ from: DataType, _ bytes: [UInt8], _ to: DataType) throws -> [UInt8] {
    let count = Int64(bytes.count / (from.sizeInBytes ?? 1))
    let result = computed(.cast(tensor(from, [count], bytes)), to, [count])
    let read = try streamed(result).bytes
    #expect(try streamed(result, chunkBytes: 1).bytes == read)
    return read
  }

  static let whole: [Int64] = [
    0, 1, -1, 127, 128, 255, 256, -129, 1 << 31 - 1, 1 << 31, -1 << 31, 1 << 31 + 5, 1 << 53 + 1,
    1 << 62 + 1 << 37 + 1, .min, 16_777_217,
  ]

  @Test func wrapsIntegers() throws {
    let bytes = littleEndian(Self.whole)
    #expect(
      try cast(.int64, bytes, .int8)
        == littleEndian([0, 1, -1, 127, -128, -1, 0, 127, -1, 0, 0, 5, 1, 1, 0, 1] as [Int8]))
    #expect(
      try cast(.int64, bytes, .int16)
        == littleEndian([0, 1, -1, 127, 128, 255, 256, -129, -1, 0, 0, 5, 1, 1, 0, 1] as [Int16]))
    #expect(
      try cast(.int64, bytes, .int32)
        == littleEndian(
          [
            0, 1, -1, 127, 128, 255, 256, -129, .max, .min, .min, -2_147_483_643, 1, 1, 0, 16_777_217,
          ] as [Int32]))
    #expect(try cast(.int64, bytes, .uint32) == littleEndian(Self.whole.map { UInt32(truncatingIfNeeded: $0) }))
    #expect(try cast(.int64, bytes, .uint64) == bytes)
    #expect(try cast(.int64, bytes, .bool) == [0] + [UInt8](repeating: 1, count: 15))
    #expect(
      try cast(.uint64, littleEndian([.max, 1 << 63, 5] as [UInt64]), .int64)
        == littleEndian([-1, .min, 5] as [Int64]))
  }

  @Test func widensIntegers() throws {
    #expect(try cast(.int8, [0xFF, 0x80, 0x7F], .int32) == littleEndian([-1, -128, 127] as [Int32]))
    #expect(try cast(.uint8, [0xFF, 0x80, 0x7F], .int32) == littleEndian([255, 128, 127] as [Int32]))
    #expect(try cast(.int16, [0xFF, 0xFF, 0, 0x80], .int64) == littleEndian([-1, -32768] as [Int64]))
    #expect(try cast(.uint16, [0xFF, 0xFF, 0, 0x80], .float) == littleEndian([65535, 32768] as [Float]))
    #expect(try cast(.uint32, [0xFF, 0xFF, 0xFF, 0xFF], .int64) == littleEndian([4_294_967_295] as [Int64]))
    #expect(try cast(.uint32, [0xFF, 0xFF, 0xFF, 0xFF], .int32) == littleEndian([-1] as [Int32]))
    #expect(try cast(.bool, [1, 0, 1], .int32) == littleEndian([1, 0, 1] as [Int32]))
    #expect(try cast(.bool, [1, 0, 1], .float) == littleEndian([1, 0, 1] as [Float]))
    #expect(try cast(.bool, [1, 0], .bool) == [1, 0])
  }

  @Test func roundsIntegersOnce() throws {
    let bytes = littleEndian(Self.whole)
    #expect(
      try cast(.int64, bytes, .float)
        == littleEndian(
          [
            0, 1, -1, 127, 128, 255, 256, -129, 0x1p31, 0x1p31, -0x1p31, 0x1p31, 0x1p53, 4.611686018427388e+18, -0x1p63,
            16_777_216,
          ] as [Float]))
    #expect(
      try cast(.int64, bytes, .double)
        == littleEndian(
          [
            0, 1, -1, 127, 128, 255, 256, -129, 2_147_483_647, 0x1p31, -0x1p31, 2_147_483_653, 0x1p53,
            4.611686155866341e+18, -0x1p63, 16_777_217,
          ] as [Double]))
    #expect(
      try cast(.int64, bytes, .half)
        == littleEndian(
          [
            0, 0x3C00, 0xBC00, 0x57F0, 0x5800, 0x5BF8, 0x5C00, 0xD808, 0x7C00, 0x7C00, 0xFC00, 0x7C00, 0x7C00, 0x7C00,
            0xFC00, 0x7C00,
          ] as [UInt16]))
    #expect(
      try cast(.int64, bytes, .bfloat16)
        == littleEndian(
          [
            0, 0x3F80, 0xBF80, 0x42FE, 0x4300, 0x437F, 0x4380, 0xC301, 0x4F00, 0x4F00, 0xCF00, 0x4F00, 0x5A00, 0x5E80,
            0xDF00, 0x4B80,
          ] as [UInt16]))
    #expect(
      try cast(.uint64, littleEndian([.max, 1 << 63, 1 << 63 + 1 << 39 + 1, 5] as [UInt64]), .float)
        == littleEndian([0x1p64, 0x1p63, 9.223373136366404e+18, 5] as [Float]))
  }

  @Test func truncatesFloats() throws {
    let bytes = littleEndian([0, -0.0, 0.99, -0.99, 1.5, -1.5, 2.5, 100.7, -100.7, 127.9] as [Float])
    let expected = [0, 0, 0, 0, 1, -1, 2, 100, -100, 127]
    #expect(try cast(.float, bytes, .int8) == littleEndian(expected.map { Int8($0) }))
    #expect(try cast(.float, bytes, .int32) == littleEndian(expected.map { Int32($0) }))
    #expect(try cast(.float, bytes, .int64) == littleEndian(expected.map { Int64($0) }))
    #expect(try cast(.float, bytes, .bool) == [0, 0, 1, 1, 1, 1, 1, 1, 1, 1])
    // Beyond the range TensorFlow's results are those of the machine; here they saturate.
    let wide = littleEndian([3e9, -3e9, .nan, .infinity, -.infinity, 0x1p63, -0x1p63] as [Float])
    #expect(
      try cast(.float, wide, .int32) == littleEndian([.max, .min, 0, .max, .min, .max, .min] as [Int32]))
    #expect(
      try cast(.float, wide, .int64)
        == littleEndian([3_000_000_000, -3_000_000_000, 0, .max, .min, .max, .min] as [Int64]))
    #expect(try cast(.float, wide, .uint8) == [255, 0, 0, 255, 0, 255, 0])
    #expect(try cast(.float, littleEndian([.nan, .leastNonzeroMagnitude] as [Float]), .bool) == [1, 1])
  }

  @Test func roundsFloats() throws {
    let third = 1.0 / 3
    let bytes = littleEndian(
      [third, 1e300, -1e300, 1 + 0x1p-24, 1 + 0x1p-24 + 0x1p-50, 1e-50, 65520, 2049 + 0x1p-30])
    #expect(
      try cast(.double, bytes, .float)
        == littleEndian(
          [
            0x3EAA_AAAB, 0x7F80_0000, 0xFF80_0000, 0x3F80_0000, 0x3F80_0001, 0, 0x477F_F000, 0x4500_1000,
          ] as [UInt32]))
    // By way of float, which rounds twice.
    #expect(
      try cast(.double, bytes, .half)
        == littleEndian([0x3555, 0x7C00, 0xFC00, 0x3C00, 0x3C00, 0, 0x7C00, 0x6800] as [UInt16]))
    #expect(
      try cast(.double, bytes, .bfloat16)
        == littleEndian([0x3EAB, 0x7F80, 0xFF80, 0x3F80, 0x3F80, 0, 0x4780, 0x4500] as [UInt16]))
    #expect(
      try cast(
        .float, littleEndian([1, 1.00390625, 1.01171875, 3.4e38, -0.1, .infinity, 0x1p-133] as [Float]), .bfloat16)
        == littleEndian([0x3F80, 0x3F80, 0x3F82, 0x7F80, 0xBDCD, 0x7F80, 1] as [UInt16]))
    #expect(
      try cast(.complex128, littleEndian([third, 1e300] as [Double]), .complex64)
        == littleEndian([0x3EAA_AAAB, 0x7F80_0000] as [UInt32]))
    #expect(
      try cast(.complex64, littleEndian([0.5, -2] as [Float]), .complex128) == littleEndian([0.5, -2] as [Double]))
  }

  /// Every half, and what lies between each two, against the compiler's own conversion.
  @Test func convertsEveryHalf() {
    for bits in UInt16.min...UInt16.max {
      let (own, theirs) = (HalfPrecision.float(half: bits), Float(Float16(bitPattern: bits)))
      guard own.bitPattern == theirs.bitPattern || own.isNaN && theirs.isNaN else {
        Issue.record("half \(bits)")
        return
      }
      guard own.isFinite else { continue }
      let middle = (own + Float(Float16(bitPattern: bits + 1))) / 2
      for value in [own, own.nextUp, own.nextDown, middle, middle.nextUp, middle.nextDown] where value.isFinite {
        guard HalfPrecision.half(value) == Float16(value).bitPattern else {
          Issue.record("\(value) from half \(bits)")
          return
        }
      }
    }
    #expect(Float16(bitPattern: HalfPrecision.half(.nan)).isNaN && Float16(bitPattern: HalfPrecision.half(-.nan)).isNaN)
    for value in [65519.996, 65520, 65536, 1e38, .infinity, -65520, .leastNonzeroMagnitude] as [Float] {
      #expect(HalfPrecision.half(value) == Float16(value).bitPattern, "\(value)")
    }
    // numpy 2.1: astype(float16).
    let rounded: [(Float, UInt16)] = [
      (1, 0x3C00), (-0.1, 0xAE66), (65504, 0x7BFF), (1e-8, 0), (2.98e-8, 0), (2.9802326e-8, 1), (6e-8, 1),
      (6.1e-5, 0x3FF), (2049, 0x6800), (2051, 0x6802), (0.33325195, 0x3555), (0.333374, 0x3555),
    ]
    for (value, bits) in rounded { #expect(HalfPrecision.half(value) == bits, "\(value)") }
  }

  @Test func roundsToBfloat16() {
    for bits in stride(from: 0, through: UInt32.max - 0x3FF1, by: 0x3FF1) {
      let value = Float(bitPattern: bits)
      let (below, odd) = (UInt16(bits >> 16), bits >> 16 & 1 == 1)
      let rest = bits & 0xFFFF
      let expected = rest > 0x8000 || rest == 0x8000 && odd ? below &+ 1 : below
      if value.isNaN {
        #expect(HalfPrecision.float(bfloat16: HalfPrecision.bfloat16(value)).isNaN)
      } else {
        #expect(HalfPrecision.bfloat16(value) == expected, "\(bits)")
      }
    }
  }
}
