import ArtifactIO
import GraphIR
import Testing

@testable import TensorValues

/// Constants through `Dequantize` against what TensorFlow computes for the same codes, bit for bit.
@Suite struct DequantizeVectorTests {
  private struct Vector {
    var tensor: TensorReference?
    var expected: [UInt8]
  }

  private static func load() -> [Vector] {
    let path =
      String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)) + "/Golden/dequantize.txt"
    guard let artifact = try? Artifact(mapping: path) else { return [] }
    let text = artifact.string(in: ByteRange(offset: 0, count: artifact.byteCount))
    return text.split(separator: "\n").compactMap(vector)
  }

  private static func vector(_ line: Substring) -> Vector? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 9, let number = Int32(fields[0]), let axis = Int(fields[3]) else { return nil }
    let dtype = DataType(rawValue: number)
    let shape = fields[4].split(separator: ",").compactMap { Int64($0) }
    let codes = TensorReference(dtype: dtype, shape: shape, storage: .bytes(bytes(fields[7])))
    let dequantization = Dequantization.Mode(rawValue: String(fields[1])).flatMap {
      Dequantization(
        of: dtype, mode: $0, minimum: floats(fields[5]), maximum: floats(fields[6]), axis: axis,
        isNarrow: fields[2] == "1", shape: shape)
    }
    let tensor = dequantization.flatMap { TensorReference(.dequantized(codes, $0), dtype: .float, shape: shape) }
    return Vector(tensor: tensor, expected: bytes(fields[8]))
  }

  private static func bytes(_ text: Substring) -> [UInt8] {
    let digits = Array(text.utf8).map { $0 < 58 ? $0 - 48 : $0 - 87 }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private static func floats(_ text: Substring) -> [Float] {
    let bytes = bytes(text)
    return stride(from: 0, to: bytes.count, by: 4).map { start in
      Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) })
    }
  }

  @Test func agreesWithTensorFlow() throws {
    let vectors = Self.load()
    #expect(vectors.count >= 200)
    for (index, vector) in vectors.enumerated() {
      let tensor = try #require(vector.tensor, "line \(index + 1)")
      #expect(try TensorElements.bytes(of: tensor) == vector.expected, "line \(index + 1)")
    }
  }

  /// Where chunks end makes no difference to which scale an element has.
  @Test(arguments: [1, 4, 12, 20, 1 << 16]) func chunksDoNotMatter(chunkBytes: Int) throws {
    for (index, vector) in Self.load().enumerated() {
      let tensor = try #require(vector.tensor)
      var bytes: [UInt8] = []
      try TensorElements.stream(tensor, chunkBytes: chunkBytes, verifyingChecksums: false) { chunk in
        for place in chunk.indices { bytes.append(chunk[place]) }
      }
      #expect(bytes == vector.expected, "line \(index + 1)")
    }
  }

  @Test func refusesWhatTensorFlowRefuses() {
    func isPossible(
      _ dtype: DataType, _ mode: Dequantization.Mode, _ count: Int, _ maxima: Int, axis: Int?
    ) -> Bool {
      Dequantization(
        of: dtype, mode: mode, minimum: [Float](repeating: 0, count: count),
        maximum: [Float](repeating: 1, count: maxima), axis: axis, shape: [2, 3]) != nil
    }
    #expect(isPossible(.qint8, .scaled, 3, 3, axis: 1))
    #expect(isPossible(.qint8, .minFirst, 1, 1, axis: -1))
    #expect(!isPossible(.qint8, .minFirst, 3, 3, axis: 1))
    #expect(!isPossible(.qint8, .scaled, 3, 3, axis: 0))
    #expect(!isPossible(.qint8, .scaled, 3, 2, axis: 1))
    #expect(!isPossible(.qint8, .scaled, 1, 1, axis: 2))
    #expect(!isPossible(.qint8, .scaled, 3, 3, axis: nil))
    #expect(!isPossible(.int8, .scaled, 1, 1, axis: nil))
  }
}
