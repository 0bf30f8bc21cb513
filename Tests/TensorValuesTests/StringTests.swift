import ArtifactIO
import GraphIR
import Testing

@testable import TensorValues

/// Strings as weight files have them.
@Suite struct StringTests {
  static let strings: [[UInt8]] = [
    Array("one".utf8), [], [UInt8](repeating: 7, count: 300), [0, 255], Array("é".utf8),
  ]

  static func encoded(_ strings: [[UInt8]]) -> [UInt8] {
    strings.flatMap { littleEndian([UInt32($0.count)]) + $0 }
  }

  /// The stored form of a checkpoint, and its checksum.
  static func stored(_ strings: [[UInt8]]) -> (bytes: [UInt8], crc: UInt32) {
    let lengths = CRC32C(of: littleEndian(strings.map { UInt32($0.count) }).span)
    var whole = lengths
    whole.update(littleEndian: lengths.masked)
    whole.update(Array(strings.joined()).span)
    let varints = strings.flatMap { TypedListTests.varint(UInt64($0.count)) }
    return (varints + littleEndian([lengths.masked]) + strings.joined(), whole.masked)
  }

  static func proto(_ shape: [Int64], _ strings: [[UInt8]]) -> TensorReference {
    // Another field in between is passed over.
    TypedListTests.tensor(.string, shape, [0x08, 7] + strings.flatMap { TypedListTests.packed(8, $0) })
  }

  private func read(
    _ tensor: TensorReference, chunkBytes: Int = 1 << 16, verifying: Bool = false
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try TensorElements.streamStrings(of: tensor, chunkBytes: chunkBytes, verifyingChecksums: verifying) { chunk in
      #expect(!chunk.isEmpty && chunk.count <= chunkBytes)
      for index in chunk.indices { bytes.append(chunk[index]) }
    }
    return bytes
  }

  private func reference(_ shape: [Int64], _ storage: TensorReference.Storage) -> TensorReference {
    TensorReference(dtype: .string, shape: shape, storage: storage)
  }

  @Test func isTheSameFromEveryStorage() throws {
    let folder = StoredTensors()
    let (bytes, crc) = Self.stored(Self.strings)
    let content = Self.strings.flatMap { TypedListTests.varint(UInt64($0.count)) } + Self.strings.joined()
    let artifact = Artifact(path: "model.pb", bytes: [1] + content)
    let tensors = [
      reference([5], .strings(Self.strings)), Self.proto([5], Self.strings),
      reference([5], .content(artifact, ByteRange(offset: 1, count: content.count))),
      reference([5], .checkpoint(folder.checkpoint(bytes, crc: crc))),
      computed(.reshaped(reference([1, 5], .strings(Self.strings))), .string, [5]),
    ]
    for tensor in tensors {
      for chunkBytes in [1, 3, 7, 64, 1000] {
        #expect(try read(tensor, chunkBytes: chunkBytes, verifying: true) == Self.encoded(Self.strings))
      }
      #expect(try TensorElements.stringByteCount(of: tensor) == Int64(Self.encoded(Self.strings).count))
      #expect(try TensorElements.strings(of: tensor) == Self.strings)
    }
  }

  @Test func spreadsTheLastValue() throws {
    for tensor in [Self.proto([2, 2], [[1], [2, 3]]), reference([2, 2], .strings([[1], [2, 3]]))] {
      #expect(try read(tensor) == Self.encoded([[1], [2, 3], [2, 3], [2, 3]]))
      #expect(try TensorElements.strings(of: tensor) == [[1], [2, 3], [2, 3], [2, 3]])
      #expect(try TensorElements.stringByteCount(of: tensor) == 23)
    }
    #expect(try read(Self.proto([2], [])) == [UInt8](repeating: 0, count: 8))
    #expect(try read(Self.proto([], [[1], [2]])) == Self.encoded([[1]]))
    #expect(try read(Self.proto([0], [[1]])) == [])
    // 2⁶⁰ strings that one stands for are counted and not gone through.
    #expect(try TensorElements.stringByteCount(of: Self.proto([1 << 60], [[9]])) == 5 << 60)
    #expect(throws: TensorValuesError.tooLarge) {
      try TensorElements.stringByteCount(of: Self.proto([1 << 62], [[9]]))
    }
    #expect(throws: TensorValuesError.tooLarge) { try TensorElements.strings(of: Self.proto([1 << 60], [[9]])) }
  }

  @Test func findsDamage() throws {
    let folder = StoredTensors()
    let (bytes, crc) = Self.stored(Self.strings)
    func failure(_ bytes: [UInt8], crc: UInt32) -> TensorValuesError? {
      let tensor = reference([5], .checkpoint(folder.checkpoint(bytes, crc: crc)))
      var taken = 0
      do throws(TensorStreamError<Never>) {
        try TensorElements.streamStrings(of: tensor, verifyingChecksums: true) { taken += $0.count }
        return nil
      } catch .tensor(let error) {
        #expect(taken == 0, "what is damaged was given on")
        return error
      } catch { return nil }
    }
    #expect(failure(bytes, crc: crc) == nil)
    guard case .checksum(_, 3, "weight", 0, crc) = failure(bytes, crc: 0) else {
      Issue.record("a wrong checksum of the whole was not found")
      return
    }
    var damaged = bytes
    damaged[bytes.count - 1] ^= 1
    guard case .checksum(_, 3, "weight", crc, _) = failure(damaged, crc: crc) else {
      Issue.record("a damaged string was not found")
      return
    }
    // The lengths' own checksum: a byte goes from one string to the next.
    damaged = bytes
    damaged[0] -= 1
    damaged[1] += 1
    guard case .checksum = failure(damaged, crc: crc) else {
      Issue.record("damaged lengths were not found")
      return
    }
    damaged = bytes
    damaged[0] += 1
    guard case .malformed = failure(damaged, crc: crc) else {
      Issue.record("lengths that do not fit were taken")
      return
    }
  }

  @Test func refusesOtherTypes() {
    struct Full: Error {}
    for tensor in [
      tensor(.int32, [1], [0, 0, 0, 0]), reference([1], .bytes([0])),
      computed(.transposed(reference([1, 1], .strings([[]])), permutation: [1, 0]), .string, [1, 1]),
    ] {
      #expect(throws: TensorValuesError.wrongType) { try TensorElements.stringByteCount(of: tensor) }
    }
    do throws(TensorStreamError<Full>) {
      try TensorElements.streamStrings(of: reference([1], .strings([[1]]))) { (_) throws(Full) in throw Full() }
      Issue.record("nothing was thrown")
    } catch .sink(_) {} catch { Issue.record("\(error)") }
  }
}
