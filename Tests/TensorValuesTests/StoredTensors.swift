import ArtifactIO
import Glibc
import GraphIR
import TensorValues

/// One tensor in every way that it can be stored.
final class StoredTensors {
  private let folder: String
  private var files: [String] = []

  init() {
    var template = Array("/tmp/tensor-values-XXXXXX".utf8CString)
    unsafe template.withUnsafeMutableBufferPointer { unsafe _ = $0.baseAddress.map { unsafe mkdtemp($0) } }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for file in files { unsafe unlink(file) }
    unsafe rmdir(folder)
  }

  /// A data shard with other bytes before and behind, so that nothing is aligned.
  func checkpoint(_ bytes: [UInt8], crc: UInt32? = nil) -> TensorReference.CheckpointTensor {
    let path = folder + "/shard-\(files.count)"
    let content = [0xEE, 0xEE, 0xEE] + bytes + [0xEE, 0xEE]
    if let file = unsafe fopen(path, "w") {
      unsafe _ = content.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
      unsafe fclose(file)
    }
    files.append(path)
    return TensorReference.CheckpointTensor(
      key: "weight", shardPath: path, range: ByteRange(offset: 3, count: bytes.count),
      maskedCRC32C: crc ?? CRC32C(of: bytes.span).masked)
  }

  /// Content, bytes, a checkpoint, and for shapes that can be cut three tilings.
  func dense(_ dtype: DataType, _ shape: [Int64], _ bytes: [UInt8]) -> [TensorReference] {
    let artifact = Artifact(path: "model.pb", bytes: [1, 2, 3, 4, 5] + bytes + [6])
    var storages: [TensorReference.Storage] = [
      .content(artifact, ByteRange(offset: 5, count: bytes.count)), .bytes(bytes), .checkpoint(checkpoint(bytes)),
    ]
    for axes in [[0], Array(shape.indices.suffix(1)), Array(shape.indices)] where !axes.isEmpty {
      storages.append(.slices(slices(dtype, shape, bytes, cutting: Set(axes))))
    }
    return storages.map { TensorReference(dtype: dtype, shape: shape, storage: $0) }
  }

  /// Tiles of a third and the rest along the given axes, the last tile first.
  func slices(
    _ dtype: DataType, _ shape: [Int64], _ bytes: [UInt8], cutting axes: Set<Int>
  ) -> [TensorReference.Slice] {
    var tiles: [[Range<Int>]] = [[]]
    for axis in shape.indices {
      let (end, cut) = (Int(shape[axis]), Int(shape[axis] + 2) / 3)
      let parts = axes.contains(axis) && cut < end ? [0..<cut, cut..<end] : [0..<end]
      tiles = tiles.flatMap { tile in parts.map { tile + [$0] } }
    }
    let size = dtype.sizeInBytes ?? 0
    return tiles.reversed().map { tile in
      let places = indices(shape.map(Int.init)).filter { place in zip(tile, place).allSatisfy { $0.contains($1) } }
      let content = places.flatMap { place in
        let start = offset(of: place, in: shape.map(Int.init)) * size
        return bytes[start..<(start + size)]
      }
      return TensorReference.Slice(
        starts: tile.map { Int64($0.lowerBound) }, shape: tile.map { Int64($0.count) }, tensor: checkpoint(content))
    }
  }
}

/// All places of a shape, row-major.
func indices(_ shape: [Int]) -> [[Int]] {
  shape.reduce([[]]) { places, count in places.flatMap { place in (0..<count).map { place + [$0] } } }
}

func offset(of place: [Int], in shape: [Int]) -> Int { zip(place, shape).reduce(0) { $0 * $1.1 + $1.0 } }

func littleEndian<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
  numbers.flatMap { number in
    (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> Number(8 * $0)) }
  }
}

func littleEndian(_ numbers: [Float]) -> [UInt8] { littleEndian(numbers.map(\.bitPattern)) }
func littleEndian(_ numbers: [Double]) -> [UInt8] { littleEndian(numbers.map(\.bitPattern)) }

func floats(_ bytes: [UInt8]) -> [Float] {
  stride(from: 0, to: bytes.count, by: 4).map { start in
    Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) })
  }
}

func tensor(_ dtype: DataType, _ shape: [Int64], _ bytes: [UInt8]) -> TensorReference {
  TensorReference(dtype: dtype, shape: shape, storage: .bytes(bytes))
}

func computed(_ expression: TensorExpression, _ dtype: DataType, _ shape: [Int64]) -> TensorReference {
  TensorReference(dtype: dtype, shape: shape, storage: .expression(expression))
}

/// All that a stream gives, and the sizes of its chunks.
func streamed(
  _ tensor: TensorReference, chunkBytes: Int = TensorElements.chunkBytes, verifying: Bool = false
) throws -> (bytes: [UInt8], chunks: [Int]) {
  var bytes: [UInt8] = []
  var chunks: [Int] = []
  try TensorElements.stream(tensor, chunkBytes: chunkBytes, verifyingChecksums: verifying) { chunk in
    chunks.append(chunk.count)
    for index in chunk.indices { bytes.append(chunk[index]) }
  }
  return (bytes, chunks)
}

/// The failure of a stream, nil if it ends well.
func streamFailure(_ tensor: TensorReference, verifying: Bool = false) -> TensorValuesError? {
  do throws(TensorStreamError<Never>) {
    try TensorElements.stream(tensor, verifyingChecksums: verifying) { _ in }
    return nil
  } catch .tensor(let error) { return error } catch { return nil }
}
