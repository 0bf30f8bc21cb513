import ArtifactIO
import GraphIR
import Testing

@testable import TensorValues

/// Elements as numbers, and their extremes.
@Suite struct ElementsTests {
  @Test func givesIntegers() throws {
    let stored = StoredTensors()
    let numbers: [Int64] = [3, -4, .max, .min, 0, 7]
    for operand in stored.dense(.int64, [2, 3], littleEndian(numbers)) {
      #expect(try TensorElements.integers(of: operand) == numbers)
      #expect(try TensorElements.numbers(of: operand) == numbers.map(Double.init))
      #expect(try TensorElements.integerRange(of: operand) == .min ... .max)
      let narrow = computed(.cast(operand), .int32, [2, 3])
      #expect(try TensorElements.integers(of: narrow) == [3, -4, -1, 0, 0, 7])
      #expect(try TensorElements.integerRange(of: narrow) == -4...7)
      let turned = computed(.transposed(operand, permutation: [1, 0]), .int64, [3, 2])
      #expect(try TensorElements.integers(of: turned) == [3, .min, -4, 0, .max, 7])
      #expect(throws: TensorValuesError.tooLarge) { try TensorElements.integers(of: operand, limit: 5) }
      #expect(throws: TensorValuesError.tooLarge) { try TensorElements.bytes(of: operand, limit: 47) }
      #expect(throws: TensorValuesError.wrongType) { try TensorElements.floatRange(of: operand) }
    }
    #expect(try TensorElements.integers(of: tensor(.qint8, [2], [0xFF, 1])) == [-1, 1])
    #expect(try TensorElements.numbers(of: tensor(.uint64, [1], littleEndian([UInt64.max]))) == [0x1p64])
    #expect(try TensorElements.integerRange(of: tensor(.int32, [0], [])) == nil)
    #expect(throws: TensorValuesError.wrongType) {
      try TensorElements.integers(of: tensor(.float, [1], [0, 0, 0, 0]))
    }
  }

  @Test func givesNumbers() throws {
    #expect(try TensorElements.numbers(of: tensor(.half, [2], [0, 0x3C, 1, 0])) == [1, 0x1p-24])
    #expect(try TensorElements.numbers(of: tensor(.bfloat16, [1], [0x80, 0xBF])) == [-1])
    #expect(try TensorElements.numbers(of: tensor(.bool, [2], [1, 0])) == [1, 0])
    let scaled = computed(
      .scaled(tensor(.float, [2], littleEndian([1, 2] as [Float])), factors: [0.5], innerCount: 1), .float, [2])
    #expect(try TensorElements.numbers(of: scaled) == [0.5, 1])
    #expect(throws: TensorValuesError.wrongType) {
      try TensorElements.numbers(of: tensor(.complex64, [1], [UInt8](repeating: 0, count: 8)))
    }
  }

  @Test func findsFloatExtremes() throws {
    let stored = StoredTensors()
    func range(_ values: [Float]) throws -> FloatRange {
      try TensorElements.floatRange(of: tensor(.float, [Int64(values.count)], littleEndian(values)))
    }
    let many = (0..<50_000).map { Float($0 % 4001) - 1000.5 }
    for operand in stored.dense(.float, [250, 200], littleEndian(many)) {
      #expect(try TensorElements.floatRange(of: operand) == FloatRange(finite: -1000.5...2999.5))
    }
    #expect(try range([]) == FloatRange())
    #expect(try range([2]) == FloatRange(finite: 2...2))
    let mixed = try range([1, .nan, -.infinity, -7, 3])
    #expect(mixed == FloatRange(finite: -7...3, hasNaN: true, hasNegativeInfinity: true))
    #expect(mixed.hasInfinity && mixed.greatestFiniteMagnitude == 7)
    #expect(try range([.infinity]) == FloatRange(hasPositiveInfinity: true))
    #expect(try range([.nan, .nan]) == FloatRange(hasNaN: true))
    #expect(FloatRange().greatestFiniteMagnitude == 0)
    // NaN first, last, and alone in its chunk.
    for place in [0, 16_383, 16_384, 49_999] {
      var values = many
      values[place] = .nan
      let found = try range(values)
      #expect(found.hasNaN && !found.hasInfinity && found.finite == -1000.5...2999.5)
    }
    #expect(try TensorElements.floatRange(of: tensor(.half, [2], [0, 0xFC, 0, 0x3C])).hasNegativeInfinity)
    let doubles = littleEndian([-1e300, 5] as [Double])
    #expect(try TensorElements.floatRange(of: tensor(.double, [2], doubles)).finite == -1e300...5)
  }
}
