import ArtifactIO
import GraphIR
import Testing

@testable import TensorValues

/// Expressions over every storage against plain loops over arrays.
@Suite struct ExpressionTests {
  private func check(
    _ expression: TensorExpression, _ dtype: DataType, _ shape: [Int64], _ expected: [UInt8],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let tensor = computed(expression, dtype, shape)
    let size = try #require(dtype.sizeInBytes)
    for chunkBytes in StreamTests.chunkSizes {
      let (read, chunks) = try streamed(tensor, chunkBytes: chunkBytes, verifying: true)
      #expect(read == expected, "chunks of \(chunkBytes)", sourceLocation: sourceLocation)
      #expect(chunks.allSatisfy { $0 % size == 0 && $0 <= max(size, chunkBytes) }, sourceLocation: sourceLocation)
    }
    #expect(try TensorElements.bytes(of: tensor) == expected, sourceLocation: sourceLocation)
  }

  static let permutations: [([Int64], [Int])] = [
    ([3], [0]), ([3, 4], [1, 0]), ([3, 4], [0, 1]), ([1, 4], [1, 0]), ([2, 3, 4], [2, 1, 0]), ([2, 3, 4], [1, 0, 2]),
    ([2, 3, 4], [0, 2, 1]), ([2, 3, 4], [1, 2, 0]), ([2, 3, 4], [2, 0, 1]), ([2, 1, 3, 2], [3, 0, 1, 2]),
    ([2, 3, 2, 2], [1, 0, 2, 3]), ([2, 3, 2, 2], [0, 2, 1, 3]), ([2, 3, 2, 2], [2, 3, 0, 1]),
    ([2, 3, 2, 2, 3], [4, 2, 0, 3, 1]), ([2, 3, 2, 2, 3], [0, 3, 1, 2, 4]), ([2, 3, 2, 2, 3], [4, 3, 2, 1, 0]),
    ([2, 1, 3, 1, 2], [3, 4, 1, 0, 2]), ([], []), ([2, 0, 3], [2, 0, 1]),
  ]

  @Test(arguments: StreamTests.types, permutations)
  func transposes(dtype: DataType, order: ([Int64], [Int])) throws {
    let (shape, permutation) = order
    let stored = StoredTensors()
    let bytes = StreamTests.content(dtype, shape)
    let size = try #require(dtype.sizeInBytes)
    let result = permutation.map { shape[$0] }
    // Each place of the result, and where the operand has it.
    let expected = indices(result.map(Int.init)).flatMap { place in
      var source = [Int](repeating: 0, count: place.count)
      for (axis, from) in permutation.enumerated() { source[from] = place[axis] }
      let start = offset(of: source, in: shape.map(Int.init)) * size
      return bytes[start..<(start + size)]
    }
    for operand in stored.dense(dtype, shape, bytes) {
      try check(.transposed(operand, permutation: permutation), dtype, result, expected)
    }
  }

  @Test func transposesWhatIsComputed() throws {
    let numbers: [Float] = [1, 2, 3, 4, 5, 6]
    let operand = tensor(.float, [2, 3], littleEndian(numbers))
    func transposed(_ expression: TensorExpression, _ dtype: DataType) -> TensorExpression {
      .transposed(computed(expression, dtype, [2, 3]), permutation: [1, 0])
    }
    let order = [0, 3, 1, 4, 2, 5].map { numbers[$0] }
    try check(transposed(.negated(operand), .float), .float, [3, 2], littleEndian(order.map { -$0 }))
    try check(transposed(.cast(operand), .double), .double, [3, 2], littleEndian(order.map(Double.init)))
    try check(transposed(.cast(operand), .int8), .int8, [3, 2], order.map { UInt8($0) })
    try check(
      transposed(.scaled(operand, factors: [2, 3, 5], innerCount: 1), .float), .float, [3, 2],
      littleEndian([2, 8, 6, 15, 15, 30] as [Float]))
    try check(
      transposed(.quantized(operand, .affine(bits: 8, minimum: 1, scale: 0.5)), .uint8), .uint8, [3, 2],
      [0, 6, 2, 8, 4, 10])
    let flat = tensor(.float, [6], littleEndian(numbers))
    try check(transposed(.reshaped(flat), .float), .float, [3, 2], littleEndian(order))
    let list = TypedListTests.tensor(.float, [2, 3], TypedListTests.packed(5, littleEndian([1, 2, 3, 4] as [Float])))
    try check(
      .transposed(list, permutation: [1, 0]), .float, [3, 2], littleEndian([1, 4, 2, 4, 3, 4] as [Float]))
    // Twice is as it was.
    try check(
      .transposed(computed(.transposed(operand, permutation: [1, 0]), .float, [3, 2]), permutation: [1, 0]), .float,
      [2, 3], littleEndian(numbers))
  }

  @Test func reshapes() throws {
    let stored = StoredTensors()
    let bytes = StreamTests.content(.float, [4, 3])
    for operand in stored.dense(.float, [4, 3], bytes) {
      try check(.reshaped(operand), .float, [2, 6], bytes)
      let plain = try #require(operand.reshaped(to: [12]))
      #expect(try streamed(plain, verifying: true).bytes == bytes)
      if case .expression = plain.storage {
        guard case .slices = operand.storage else {
          Issue.record("\(operand.storage) needs no expression to be reshaped")
          continue
        }
      }
      #expect(operand.reshaped(to: [11]) == nil)
    }
  }

  @Test func negates() throws {
    let stored = StoredTensors()
    let numbers: [Float] = [0, -0.0, 1.5, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude]
    for operand in stored.dense(.float, [2, 3], littleEndian(numbers)) {
      try check(.negated(operand), .float, [2, 3], littleEndian(numbers.map { -$0 }))
    }
    let doubles: [Double] = [1, -2]
    try check(.negated(tensor(.double, [2], littleEndian(doubles))), .double, [2], littleEndian([-1, 2] as [Double]))
    try check(.negated(tensor(.half, [1], [0, 0x3C])), .half, [1], [0, 0xBC])
    try check(.negated(tensor(.bfloat16, [], [0x80, 0x3F])), .bfloat16, [], [0x80, 0xBF])
    #expect(streamFailure(computed(.negated(tensor(.int32, [], [1, 0, 0, 0])), .int32, [])) == .wrongType)
  }

  /// 0.1f * 3.3 in float64, rounded once, is not what float32 gives for each element.
  @Test(arguments: [1, 2, 3, 7], [1, 2, 5]) func scales(innerCount: Int, factorCount: Int) throws {
    let stored = StoredTensors()
    let numbers = (0..<42).map { Float($0) * 0.1 - 2 }
    let factors = (0..<factorCount).map { Double($0) * 0.7 + 3.3 }
    let expected = numbers.enumerated().map { index, number in
      Float(Double(number) * factors[(index / innerCount) % factorCount])
    }
    for operand in stored.dense(.float, [2, 3, 7], littleEndian(numbers)) {
      try check(
        .scaled(operand, factors: factors, innerCount: innerCount), .float, [2, 3, 7], littleEndian(expected))
    }
  }

  @Test func scalesOtherFloats() throws {
    try check(
      .scaled(tensor(.double, [2], littleEndian([0.1, 1] as [Double])), factors: [3], innerCount: 1), .float, [2],
      littleEndian([Float(0.1 * 3.0), 3]))
    try check(
      .scaled(tensor(.half, [2], [0, 0x3C, 0, 0x40]), factors: [0.5], innerCount: 2), .float, [2],
      littleEndian([0.5, 1] as [Float]))
  }

  @Test func reinterprets() throws {
    let stored = StoredTensors()
    for operand in stored.dense(.qint8, [2, 3], [0, 1, 127, 128, 254, 255]) {
      try check(.reinterpreted(operand), .int8, [2, 3], [0, 1, 127, 128, 254, 255])
      try check(
        .cast(computed(.reinterpreted(operand), .int8, [2, 3])), .float, [2, 3],
        littleEndian([0, 1, 127, -128, -2, -1] as [Float]))
      try check(
        .transposed(computed(.reinterpreted(operand), .int8, [2, 3]), permutation: [1, 0]), .int8, [3, 2],
        [0, 128, 1, 254, 127, 255])
    }
  }

  /// Of codes in every storage; the numbers themselves are compared with TensorFlow's elsewhere.
  @Test func dequantizes() throws {
    let stored = StoredTensors()
    let one = Dequantization(addend: 128, scales: [0.5], offsets: [-3], innerCount: 1)
    let each = Dequantization(addend: -0.0, scales: [1, 10, 100], offsets: [-0.0, 1, 2], innerCount: 1)
    let rows = Dequantization(addend: -0.0, scales: [1, 10], offsets: [-0.0, -0.0], innerCount: 3)
    for operand in stored.dense(.qint8, [2, 3], [0, 1, 127, 128, 254, 255]) {
      try check(
        .dequantized(operand, one), .float, [2, 3], littleEndian([61, 61.5, 124.5, -3, 60, 60.5] as [Float]))
      try check(
        .dequantized(operand, each), .float, [2, 3], littleEndian([0, 11, 12702, -128, -19, -98] as [Float]))
      try check(
        .dequantized(operand, rows), .float, [2, 3], littleEndian([0, 1, 127, -1280, -20, -10] as [Float]))
      for (dequantization, expected) in [
        (one, [61, -3, 61.5, 60, 124.5, 60.5]), (each, [0, -128, 11, -19, 12702, -98]),
      ] as [(Dequantization, [Float])] {
        try check(
          .transposed(computed(.dequantized(operand, dequantization), .float, [2, 3]), permutation: [1, 0]), .float,
          [3, 2], littleEndian(expected))
      }
    }
  }

  @Test func nests() throws {
    var operand = tensor(.float, [3], littleEndian([1, 2, 3] as [Float]))
    for _ in 0..<TensorExpression.maximumDepth {
      operand = try #require(TensorReference(.negated(operand), dtype: .float, shape: [3]))
    }
    #expect(try streamed(operand, chunkBytes: 4).bytes == littleEndian([1, 2, 3] as [Float]))
    #expect(TensorReference(.negated(operand), dtype: .float, shape: [3]) == nil)
    guard case .malformed = streamFailure(computed(.negated(operand), .float, [3])) else {
      Issue.record("nested too deep")
      return
    }
  }

  @Test func refusesWhatCannotBe() {
    let operand = tensor(.float, [2, 3], [UInt8](repeating: 0, count: 24))
    func failure(_ expression: TensorExpression, _ dtype: DataType, _ shape: [Int64] = [2, 3]) -> TensorValuesError? {
      streamFailure(computed(expression, dtype, shape))
    }
    for (expression, dtype) in [
      (.cast(operand), .string), (.cast(operand), .qint8), (.cast(operand), .complex64), (.reshaped(operand), .int32),
      (.negated(operand), .double), (.scaled(operand, factors: [1], innerCount: 1), .double),
      (.quantized(operand, .float16), .float), (.quantized(operand, .float16), .uint16),
      (.quantized(operand, .affine(bits: 8, minimum: 0, scale: 1)), .uint16),
      (.quantized(operand, .affine(bits: 16, minimum: 0, scale: 1)), .uint8),
      (.quantized(operand, .affine(bits: 4, minimum: 0, scale: 1)), .uint8),
      (.dequantized(operand, Dequantization(addend: 0, scales: [1], offsets: [0], innerCount: 1)), .float),
      (.reinterpreted(operand), .double), (.reinterpreted(operand), .bool),
    ] as [(TensorExpression, DataType)] {
      #expect(failure(expression, dtype) == .wrongType, "\(expression) as \(dtype.shortName)")
    }
    for (expression, shape) in [
      (.cast(operand), [7]), (.reshaped(operand), [5]), (.transposed(operand, permutation: [1, 0]), [2, 3]),
      (.transposed(operand, permutation: [1, 1]), [3, 3]), (.transposed(operand, permutation: [0]), [6]),
      (.transposed(operand, permutation: [0, 2]), [2, 3]), (.transposed(operand, permutation: []), [6]),
      (.scaled(operand, factors: [], innerCount: 1), [2, 3]), (.scaled(operand, factors: [1], innerCount: 0), [2, 3]),
    ] as [(TensorExpression, [Int64])] {
      guard case .malformed = failure(expression, .float, shape) else {
        Issue.record("\(expression) was made \(shape)")
        continue
      }
    }
    let codes = tensor(.qint8, [6], [UInt8](repeating: 0, count: 6))
    for (scales, offsets, innerCount) in [([], [], 1), ([1], [], 1), ([1], [1], 0)] as [([Float], [Float], Int)] {
      let dequantization = Dequantization(addend: 0, scales: scales, offsets: offsets, innerCount: innerCount)
      guard case .malformed = failure(.dequantized(codes, dequantization), .float, [6]) else {
        Issue.record("\(dequantization) was used")
        continue
      }
    }
    let hidden = tensor(.float, [1], littleEndian([.nan] as [Float]))
    #expect(
      streamFailure(computed(.quantized(hidden, .affine(bits: 8, minimum: 0, scale: 1)), .uint8, [1]))
        == .malformed("a NaN, which no code stands for"))
    // What would have to be held, and is too large for it.
    let splat = TypedListTests.tensor(.float, [1 << 15, 1 << 15], TypedListTests.packed(5, littleEndian([1 as Float])))
    #expect(
      streamFailure(computed(.transposed(splat, permutation: [1, 0]), .float, splat.shape)) == .tooLarge)
  }
}

/// Transposing takes many lines at once where it can; these are large enough for whole and partial blocks.
@Suite struct LargeTranspositionTests {
  @Test(
    arguments: [DataType.uint8, .half, .float, .double, .complex128],
    [([67, 130], [1, 0]), ([130, 67], [1, 0]), ([3, 67, 70], [0, 2, 1]), ([70, 5, 67], [2, 1, 0])]
      as [([Int64], [Int])])
  func transposes(dtype: DataType, order: ([Int64], [Int])) throws {
    let (shape, permutation) = order
    let size = try #require(dtype.sizeInBytes)
    let bytes = StreamTests.content(dtype, shape)
    let operand = tensor(dtype, shape, bytes)
    var strides = [Int](repeating: size, count: shape.count)
    for axis in shape.indices.dropLast().reversed() { strides[axis] = strides[axis + 1] * Int(shape[axis + 1]) }
    let result = permutation.map { shape[$0] }
    let expected = indices(result.map(Int.init)).flatMap { place in
      let start = zip(place, permutation).reduce(0) { $0 + $1.0 * strides[$1.1] }
      return bytes[start..<(start + size)]
    }
    let turned = computed(.transposed(operand, permutation: permutation), dtype, result)
    for chunkBytes in [16, 1000, 1 << 16] {
      #expect(try streamed(turned, chunkBytes: chunkBytes).bytes == expected)
    }
  }
}
