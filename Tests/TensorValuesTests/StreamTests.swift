import ArtifactIO
import GraphIR
import Testing

@testable import TensorValues

/// Every storage gives the same bytes, however small the chunks are.
@Suite struct StreamTests {
  static let types: [DataType] = [.uint8, .half, .float, .double, .complex128]
  static let shapes: [[Int64]] = [[], [1], [7], [5, 4], [1, 6], [3, 1, 5], [2, 3, 4, 2], [0], [3, 0, 2]]
  /// One element, odd sizes, sizes that no element divides, all at once.
  static let chunkSizes = [1, 3, 16, 17, 40, 100_000]

  static func content(_ dtype: DataType, _ shape: [Int64]) -> [UInt8] {
    let count = Int(shape.reduce(1, *)) * (dtype.sizeInBytes ?? 0)
    return (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 / 251) }
  }

  @Test(arguments: types, shapes) func isTheSameFromEveryStorage(dtype: DataType, shape: [Int64]) throws {
    let stored = StoredTensors()
    let bytes = Self.content(dtype, shape)
    let size = try #require(dtype.sizeInBytes)
    for tensor in stored.dense(dtype, shape, bytes) {
      for chunkBytes in Self.chunkSizes {
        let (read, chunks) = try streamed(tensor, chunkBytes: chunkBytes, verifying: true)
        #expect(read == bytes, "\(tensor.storage), chunks of \(chunkBytes)")
        #expect(chunks.allSatisfy { $0 > 0 && $0 % size == 0 && $0 <= max(size, chunkBytes) })
        // No chunk is smaller than it has to be but the last.
        #expect(chunks.dropLast().allSatisfy { $0 == max(size, chunkBytes / size * size) })
      }
      #expect(try TensorElements.bytes(of: tensor) == bytes)
    }
  }

  @Test func stopsWhereTheSinkThrows() {
    struct Full: Error {}
    var taken = 0
    let tensor = tensor(.float, [10], [UInt8](repeating: 1, count: 40))
    do throws(TensorStreamError<Full>) {
      try TensorElements.stream(tensor, chunkBytes: 8) { (chunk) throws(Full) in
        taken += chunk.count
        if taken == 16 { throw Full() }
      }
      Issue.record("nothing was thrown")
    } catch .sink(_) { #expect(taken == 16) } catch { Issue.record("\(error)") }
  }

  @Test func refusesWhatDoesNotFit() {
    let stored = StoredTensors()
    let artifact = Artifact(path: "model.pb", bytes: [UInt8](repeating: 0, count: 10))
    func failure(_ dtype: DataType, _ shape: [Int64], _ storage: TensorReference.Storage) -> TensorValuesError? {
      streamFailure(TensorReference(dtype: dtype, shape: shape, storage: storage))
    }
    let wrong = TensorValuesError.malformed("8 bytes for float32 [3]")
    #expect(failure(.float, [3], .bytes([UInt8](repeating: 0, count: 8))) == wrong)
    #expect(failure(.float, [3], .content(artifact, ByteRange(offset: 0, count: 8))) == wrong)
    #expect(failure(.float, [3], .checkpoint(stored.checkpoint([UInt8](repeating: 0, count: 8)))) == wrong)
    // A range that the artifact does not have.
    #expect(failure(.float, [3], .content(artifact, ByteRange(offset: 2, count: 12))) == wrong)
    #expect(failure(.string, [1], .strings([[]])) == .wrongType)
    #expect(failure(.float, [1], .strings([[]])) == .wrongType)
    #expect(failure(.resource, [], .bytes([])) == .wrongType)
    #expect(failure(.float, [1 << 62, 4], .bytes([])) == .tooLarge)
    #expect(failure(.float, [1], .unavailable("gone")) == .unavailable("gone"))
    var missing = stored.checkpoint([0, 0, 0, 0])
    missing.range.count = 400
    guard case .unavailable = failure(.float, [100], .checkpoint(missing)) else {
      Issue.record("a shard that is too short")
      return
    }
  }

  @Test func findsDamage() {
    let stored = StoredTensors()
    let bytes = Self.content(.float, [6, 4])
    var good = stored.dense(.float, [6, 4], bytes)
    #expect(good.allSatisfy { streamFailure($0, verifying: true) == nil })
    let damaged = stored.checkpoint(bytes, crc: 0x1234_5678)
    let expected = TensorValuesError.checksum(
      path: damaged.shardPath, offset: 3, key: "weight", stored: 0x1234_5678,
      computed: CRC32C(of: bytes.span).masked)
    let tensor = TensorReference(dtype: .float, shape: [6, 4], storage: .checkpoint(damaged))
    #expect(streamFailure(tensor) == nil)
    #expect(streamFailure(tensor, verifying: true) == expected)
    // Through expressions too, also where the operand is read at random.
    for (expression, shape) in [
      (.negated(tensor), [6, 4]), (.transposed(tensor, permutation: [1, 0]), [4, 6]), (.reshaped(tensor), [24]),
    ] as [(TensorExpression, [Int64])] {
      #expect(streamFailure(computed(expression, .float, shape), verifying: true) == expected)
    }
    var slices = stored.slices(.float, [6, 4], bytes, cutting: [0, 1])
    slices[2].tensor.maskedCRC32C ^= 1
    good[0].storage = .slices(slices)
    guard case .checksum(slices[2].tensor.shardPath, 3, "weight", _, _) = streamFailure(good[0], verifying: true)
    else {
      Issue.record("a damaged piece was not found")
      return
    }
  }

  @Test func refusesPiecesThatDoNotTile() {
    let stored = StoredTensors()
    func piece(_ starts: [Int64], _ shape: [Int64]) -> TensorReference.Slice {
      TensorReference.Slice(
        starts: starts, shape: shape,
        tensor: stored.checkpoint([UInt8](repeating: 0, count: 4 * Int(shape.reduce(1, *)))))
    }
    func failure(_ pieces: [TensorReference.Slice]) -> TensorValuesError? {
      streamFailure(TensorReference(dtype: .float, shape: [4, 4], storage: .slices(pieces)))
    }
    #expect(failure([piece([0, 0], [2, 4]), piece([2, 0], [2, 4])]) == nil)
    #expect(failure([piece([0, 0], [1, 4]), piece([1, 0], [3, 1]), piece([1, 1], [3, 3])]) == nil)
    for pieces in [
      [], [piece([0, 0], [2, 4])], [piece([0, 0], [2, 4]), piece([0, 0], [2, 4])],
      [piece([0, 0], [2, 4]), piece([1, 0], [2, 4])], [piece([0, 0], [4, 2]), piece([0, 1], [4, 2])],
      [piece([0, 0], [2, 2]), piece([0, 2], [2, 2]), piece([2, 0], [2, 2]), piece([0, 2], [2, 2])],
      [piece([0, 0], [2, 4]), piece([3, 0], [2, 4])], [piece([-1, 0], [4, 4])], [piece([0], [4, 4])],
    ] {
      guard case .malformed = failure(pieces) else {
        Issue.record("\(pieces.map { ($0.starts, $0.shape) }) was taken")
        continue
      }
    }
    var short = piece([2, 0], [2, 4])
    short.tensor.range.count -= 4
    #expect(failure([piece([0, 0], [2, 4]), short]) == .malformed("28 bytes for float32 [2, 4]"))
  }
}
