import GraphIR
import Testing

@testable import TensorValues

/// Expected codes are those that `quantize_weights` of tensorflowjs 4.22.0 gives (numpy 2.1.3).
@Suite struct WeightQuantizerTests {
  static let vectors: [(values: [Float], uint8: [UInt8], Double, Double, uint16: [UInt16], Double, Double)] = [
    (
      [-0.1, 1.2, 0], [0, 255, 20], -0.10196078817049663, 0.0050980394085248315, [0, 65535, 5041],
      -0.09999695197810769, 1.9836729216049928e-05
    ),
    ([5, 5], [0, 0], 5, 1, [0, 0], 5, 1),
    (
      [0.25, 0.5, 0.75, 1], [0, 85, 170, 255], 0.25, 0.0029411764705882353, [0, 21845, 43690, 65535], 0.25,
      1.1444266422522316e-05
    ),
    (
      [-3, -2.5, -0.001], [0, 43, 255], -3, 0.011760784313539226, [0, 10926, 65535], -3, 4.5761806667467806e-05
    ),
    (
      [0x1p-149, 0x1p-148, 0x1p-149], [0, 255, 0], 1.401298464324817e-45, 5.49528809539144e-48, [0, 65535, 0],
      1.401298464324817e-45, 2.1382443950939453e-50
    ),
    (
      [-.greatestFiniteMagnitude, 0, 1.5, .greatestFiniteMagnitude], [0, 128, 128, 255], -3.416167872135819e+38,
      2.6688811501061087e+36, [1, 32768, 32768, 65535], -3.402875390143073e+38, 1.0384751556833108e+34
    ),
    (
      [0.3, -0.7, 0.1, -0.2, 0.65, -0.45, 0.05], [189, 0, 151, 94, 255, 47, 141], -0.6988235108992633,
      0.005294117506812601, [48544, 0, 38835, 24272, 65535, 12136, 36408], -0.6999976926031088, 2.059967901483502e-05
    ),
    (
      [1000, 1000.001, 1000.0001], [0, 255, 32], 1000, 3.829656862745098e-06, [0, 65535, 8192], 1000,
      1.49013885709926e-08
    ),
    ([-1, 2], [0, 255], -1, 0.011764705882352941, [0, 65535], -1, 4.5777065690089265e-05),
  ]

  private func weight(_ values: [Float]) -> TensorReference {
    tensor(.float, [Int64(values.count)], littleEndian(values))
  }

  private func plan(_ values: [Float], _ type: WeightQuantizer.QuantizedType) throws -> WeightQuantizer.Plan {
    try #require(try WeightQuantizer.plan(for: weight(values), as: type))
  }

  @Test func givesTheOfficialCodes() throws {
    for vector in Self.vectors {
      let narrow = try plan(vector.values, .uint8)
      #expect(narrow.quantization == .affine(bits: 8, minimum: vector.2, scale: vector.3), "\(vector.values)")
      #expect(try streamed(narrow.tensor, chunkBytes: 3).bytes == vector.uint8, "\(vector.values)")
      let wide = try plan(vector.values, .uint16)
      #expect(wide.quantization == .affine(bits: 16, minimum: vector.5, scale: vector.6), "\(vector.values)")
      #expect(try streamed(wide.tensor, chunkBytes: 3).bytes == littleEndian(vector.uint16), "\(vector.values)")
      #expect((narrow.tensor.dtype, wide.tensor.dtype) == (.uint8, .uint16))
      #expect(narrow.tensor.shape == [Int64(vector.values.count)])
    }
  }

  /// 2000 numbers: the sum of the codes, and the first ones.
  @Test func givesTheOfficialCodesOfMany() throws {
    let values = (0..<2000).map { Float($0 * 7919 % 2003 - 900) * 0.01 }
    let narrow = try plan(values, .uint8)
    let codes = try TensorElements.integers(of: narrow.tensor)
    #expect(narrow.quantization == .affine(bits: 8, minimum: -9.028627227334415, scale: 0.078509801976821))
    #expect(codes.prefix(12) == [0, 244, 232, 220, 208, 196, 184, 173, 161, 149, 137, 125])
    #expect(codes.reduce(0, +) == 256_041)
    let wide = try plan(values, .uint16)
    let wideCodes = try TensorElements.integers(of: wide.tensor)
    #expect(wide.quantization == .affine(bits: 16, minimum: -8.99991157991877, scale: 0.000305485610804751))
    #expect(
      wideCodes.prefix(12)
        == [0, 62523, 59479, 56434, 53390, 50346, 47301, 44257, 41213, 38168, 35124, 32080])
    #expect(wideCodes.reduce(0, +) == 65_614_460)
    let half = try plan(values, .float16)
    #expect(half.quantization == .float16)
    #expect(
      try TensorElements.numbers(of: half.tensor).prefix(12)
        == [
          -9, 10.1015625, 9.171875, 8.2421875, 7.30859375, 6.37890625, 5.44921875, 4.51953125, 3.58984375, 2.66015625,
          1.73046875, 0.7998046875,
        ])
  }

  /// Half to even, not away from 0: codes of 0.5, 1.5, 2.5 and 252.5.
  @Test func roundsHalfToEven() throws {
    #expect(try streamed(plan([0, 255, 0.5, 1.5, 2.5, 252.5], .uint8).tensor).bytes == [0, 255, 0, 2, 2, 252])
    #expect(
      try streamed(plan([1, 65536, 1.5, 2.5, 3.5], .uint16).tensor).bytes
        == littleEndian([0, 65535, 0, 2, 2] as [UInt16]))
  }

  @Test func keepsZeroZero() throws {
    for values in [[-0.3, 0, 7.7], [-5, 0, 0.001], [0, 3.3], [-3.3, 0], [-0.0, 0]] as [[Float]] {
      for type in [WeightQuantizer.QuantizedType.uint8, .uint16] {
        let plan = try plan(values, type)
        guard case .affine(_, let minimum, let scale) = plan.quantization else {
          Issue.record("no integer codes")
          continue
        }
        let code = try TensorElements.integers(of: plan.tensor)[try #require(values.firstIndex(of: 0))]
        #expect(Double(code) * scale + minimum == 0, "\(values)")
        #expect(minimum != 0 || minimum.sign == .plus)
      }
    }
  }

  private func failure(_ tensor: TensorReference, _ type: WeightQuantizer.QuantizedType) -> WeightQuantizationError? {
    do throws(WeightQuantizationError) {
      _ = try WeightQuantizer.plan(for: tensor, as: type)
      return nil
    } catch { return error }
  }

  @Test func refusesWhatWouldOverflow() throws {
    #expect(failure(weight([1, -65520, 2]), .float16) == .overflow(greatestMagnitude: 65520))
    #expect(failure(weight([3e38]), .float16) == .overflow(greatestMagnitude: Double(3e38 as Float)))
    #expect(
      WeightQuantizationError.overflow(greatestMagnitude: 65520).message
        == "'65520.0' is too large for float16, whose greatest number is 65504")
    #expect(try streamed(plan([65519.996], .float16).tensor).bytes == [0xFF, 0x7B])
  }

  @Test func refusesWhatNoCodeStandsFor() throws {
    for type in [WeightQuantizer.QuantizedType.uint8, .uint16] {
      #expect(failure(weight([1, .nan, .infinity]), type) == .notANumber)
      #expect(failure(weight([.infinity]), type) == .infinite)
      #expect(failure(weight([1, -.infinity]), type) == .infinite)
      #expect(failure(weight([.nan]), type) == .notANumber)
    }
    #expect(
      try streamed(plan([.infinity, -.infinity, 1], .float16).tensor).bytes
        == littleEndian([0x7C00, 0xFC00, 0x3C00] as [UInt16]))
    #expect(Float16(bitPattern: UInt16(try streamed(plan([.nan], .float16).tensor).bytes[1]) << 8).isNaN)
  }

  @Test func takesOnlyFloats() throws {
    for type in WeightQuantizer.QuantizedType.allCases {
      #expect(failure(tensor(.int32, [1], [0, 0, 0, 0]), type) == .notFloat32(.int32))
      #expect(failure(tensor(.half, [1], [0, 0]), type) == .notFloat32(.half))
      #expect(failure(tensor(.float, [2], [0]), type) == .unreadable(.malformed("1 bytes for float32 [2]")))
      #expect(try WeightQuantizer.plan(for: tensor(.float, [3, 0], []), as: type) == nil)
      let widened = computed(.cast(tensor(.half, [2], [0, 0x3C, 0, 0x40])), .float, [2])
      #expect(try WeightQuantizer.plan(for: widened, as: type) != nil)
    }
    let scalar = try #require(try WeightQuantizer.plan(for: tensor(.float, [], littleEndian([2 as Float])), as: .uint8))
    #expect(try streamed(scalar.tensor).bytes == [0])
  }
}
