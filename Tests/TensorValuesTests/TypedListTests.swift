import ArtifactIO
import GraphIR
import Testing

@testable import TensorValues

/// Values in the typed lists of a TensorProto.
@Suite struct TypedListTests {
  static func varint(_ value: UInt64) -> [UInt8] {
    var (bytes, rest): ([UInt8], UInt64) = ([], value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  static func packed(_ field: UInt64, _ payload: [UInt8]) -> [UInt8] {
    varint(field << 3 | 2) + varint(UInt64(payload.count)) + payload
  }

  static func tensor(_ dtype: DataType, _ shape: [Int64], _ proto: [UInt8]) -> TensorReference {
    let artifact = Artifact(path: "model.pb", bytes: [9, 9] + proto + [9])
    return TensorReference(
      dtype: dtype, shape: shape, storage: .proto(artifact, ByteRange(offset: 2, count: proto.count)))
  }

  private func check(
    _ dtype: DataType, _ shape: [Int64], _ proto: [UInt8], _ expected: [UInt8],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let tensor = Self.tensor(dtype, shape, proto)
    for chunkBytes in StreamTests.chunkSizes {
      let (bytes, chunks) = try streamed(tensor, chunkBytes: chunkBytes)
      #expect(bytes == expected, "chunks of \(chunkBytes)", sourceLocation: sourceLocation)
      #expect(chunks.allSatisfy { $0 <= max(chunkBytes, 16) }, sourceLocation: sourceLocation)
    }
  }

  @Test func spreadsTheLastValue() throws {
    let two = Self.packed(5, littleEndian([1.5, -2] as [Float]))
    try check(.float, [2], two, littleEndian([1.5, -2] as [Float]))
    try check(.float, [2, 2], two, littleEndian([1.5, -2, -2, -2] as [Float]))
    // Of values beyond the shape the first are taken.
    try check(.float, [], two, littleEndian([1.5] as [Float]))
    try check(.float, [0], two, [])
    // None at all are zeros.
    try check(.float, [3], [], [UInt8](repeating: 0, count: 12))
    try check(.int64, [2], Self.packed(10, []), [UInt8](repeating: 0, count: 16))
    let many = [Float](repeating: 7, count: 5000)
    try check(.float, [5000], Self.packed(5, littleEndian([7] as [Float])), littleEndian(many))
  }

  @Test func readsEachField() throws {
    let minusTwo = UInt64(bitPattern: -2)
    // Packed and unpacked values of one list follow one another.
    try check(
      .int32, [3], Self.packed(7, Self.varint(minusTwo) + [5]) + Self.varint(7 << 3) + [6],
      littleEndian([-2, 5, 6] as [Int32]))
    try check(.int8, [2], Self.packed(7, Self.varint(minusTwo) + [5]), [0xFE, 5])
    try check(.uint16, [1], Self.packed(7, Self.varint(65535)), [0xFF, 0xFF])
    try check(.int64, [2], Self.packed(10, Self.varint(minusTwo) + [5]), littleEndian([-2, 5] as [Int64]))
    try check(.uint64, [1], Self.packed(17, Self.varint(.max)), [UInt8](repeating: 0xFF, count: 8))
    try check(.bool, [3], Self.packed(11, [1, 0, 3]), [1, 0, 1])
    try check(.half, [2], Self.packed(13, Self.varint(0x3C00) + Self.varint(0xC000)), [0, 0x3C, 0, 0xC0])
    try check(.bfloat16, [1], Self.packed(13, Self.varint(0x3F80)), [0x80, 0x3F])
    try check(.double, [3], Self.packed(6, littleEndian([1, 2] as [Double])), littleEndian([1, 2, 2] as [Double]))
    try check(
      .complex64, [3], Self.packed(9, littleEndian([1, 2, 3, 4] as [Float])),
      littleEndian([1, 2, 3, 4, 3, 4] as [Float]))
    try check(
      .complex128, [2], Self.packed(12, littleEndian([1, 2] as [Double])), littleEndian([1, 2, 1, 2] as [Double]))
  }

  @Test func refusesWhatIsCut() {
    let half = Self.tensor(.complex64, [2], Self.packed(9, littleEndian([1, 2, 3] as [Float])))
    #expect(streamFailure(half) == .malformed("a complex number without its second part"))
    let cut = Self.tensor(.float, [2], Self.packed(5, [0, 0, 0, 0, 1]))
    #expect(streamFailure(cut) == .malformed("expected 4 bytes at byte 8"))
    let endless = Self.tensor(.int32, [1], Self.packed(7, [0x80]))
    #expect(streamFailure(endless) == .malformed("expected a number of at most 10 bytes at byte 4"))
    #expect(streamFailure(Self.tensor(.resource, [1], [])) == .wrongType)
  }

  /// 2³⁰ elements that one value stands for are not gone through.
  @Test func looksOnceAtWhatRepeats() throws {
    let splat = Self.tensor(.int64, [1 << 30], Self.packed(10, [7]))
    #expect(try TensorElements.integerRange(of: splat) == 7...7)
    let turned = computed(.reshaped(splat), .int64, [1 << 15, 1 << 15])
    #expect(
      try TensorElements.integerRange(
        of: computed(.transposed(turned, permutation: [1, 0]), .int64, turned.shape)) == 7...7)
    #expect(try TensorElements.integerRange(of: Self.tensor(.int64, [2], [])) == 0...0)
    #expect(throws: TensorValuesError.tooLarge) { try TensorElements.integers(of: splat) }
  }
}
