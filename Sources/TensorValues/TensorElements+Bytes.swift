internal import ArtifactIO
package import GraphIR

extension TensorElements {
  /// The elements as they stand in memory: dense, row-major, little endian, for every type of a fixed size.
  ///
  /// - Errors: `.wrongType` for strings and other types without a size, `.tooLarge` beyond `limit` bytes, `.malformed`
  ///   for content that does not fit the shape, `.unavailable`.
  package static func bytes(
    of tensor: TensorReference, limit: Int64 = smallTensorBytes
  ) throws(TensorValuesError) -> [UInt8] {
    let kind = ElementKind(tensor.dtype)
    guard kind.size > 0 else { throw .wrongType }
    guard let byteCount = tensor.byteCount, byteCount <= limit else { throw .tooLarge }
    switch tensor.storage {
    case .content(let artifact, let range):
      guard Int64(range.count) == byteCount else { throw wrongSize(range.count, tensor) }
      return artifact.bytes(in: range)
    case .bytes(let content):
      guard Int64(content.count) == byteCount else { throw wrongSize(content.count, tensor) }
      return content
    case .proto(let artifact, let range):
      return try artifact.withBytes { (bytes) throws(TensorValuesError) in
        try listedBytes(bytes, range, kind, elements: Int(byteCount) / kind.size)
      }
    case .checkpoint(let stored):
      guard Int64(stored.range.count) == byteCount else { throw wrongSize(stored.range.count, tensor) }
      return try shard(of: stored).bytes(in: stored.range)
    case .slices(let slices): return try assembled(slices, tensor, byteCount: Int(byteCount), size: kind.size)
    case .strings: throw .wrongType
    case .unavailable(let why): throw .unavailable(why)
    }
  }

  static func wrongSize(_ count: Int, _ tensor: TensorReference) -> TensorValuesError {
    .malformed("\(count) bytes for \(tensor.dtype.shortName) \(PartialShape(tensor.shape))")
  }

  /// The data shard that holds a tensor, known to be long enough for it.
  static func shard(of stored: TensorReference.CheckpointTensor) throws(TensorValuesError) -> Artifact {
    let artifact: Artifact
    do { artifact = try Artifact(mapping: stored.shardPath) } catch { throw .unavailable(error.message) }
    guard ByteRange(offset: 0, count: artifact.byteCount).contains(stored.range) else {
      throw .unavailable("'\(stored.shardPath)' ends before byte \(stored.range.end)")
    }
    return artifact
  }

  /// Typed lists, spread out: the last element stands for all that are not there, and without any they are zero.
  private static func listedBytes(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ kind: ElementKind, elements: Int
  ) throws(TensorValuesError) -> [UInt8] {
    guard kind.listField != 0 else { throw .wrongType }
    let valueSize = kind.size / kind.valuesPerElement
    var result: [UInt8] = []
    result.reserveCapacity(elements * kind.size)
    do throws(Wire.Failure) {
      _ = try typedList(bytes, range, kind, limit: elements * kind.valuesPerElement) { bits in
        for index in 0..<valueSize { result.append(UInt8(truncatingIfNeeded: bits >> Int64(8 * index))) }
      }
    } catch { throw .malformed("expected \(error.expected) at byte \(error.offset)") }
    guard result.count % kind.size == 0 else { throw .malformed("a complex number without its second part") }
    let last = result.isEmpty ? [UInt8](repeating: 0, count: kind.size) : Array(result.suffix(kind.size))
    while result.count < elements * kind.size { result += last }
    return result
  }

  /// Copies pieces to their places, row by row.
  private static func assembled(
    _ slices: [TensorReference.Slice], _ tensor: TensorReference, byteCount: Int, size: Int
  ) throws(TensorValuesError) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: byteCount)
    let rank = tensor.shape.count
    // Fits, as all strides divide the count of bytes, or nothing is copied at all.
    var strides = [Int](repeating: size, count: rank)
    if byteCount > 0 {
      for axis in (0..<rank).dropLast().reversed() { strides[axis] = strides[axis + 1] * Int(tensor.shape[axis + 1]) }
    }
    for slice in slices {
      guard slice.starts.count == rank, slice.shape.count == rank, isInside(slice, tensor.shape) else {
        throw .malformed("a piece \(PartialShape(slice.shape)) outside of \(PartialShape(tensor.shape))")
      }
      var piece = tensor
      piece.shape = slice.shape
      piece.storage = .checkpoint(slice.tensor)
      let content = try bytes(of: piece, limit: Int64(byteCount))
      guard !content.isEmpty else { continue }
      let rowBytes = rank == 0 ? size : Int(slice.shape[rank - 1]) * size
      var place = [Int](repeating: 0, count: rank)
      for row in 0..<(content.count / rowBytes) {
        var target = 0
        for axis in 0..<rank { target += (Int(slice.starts[axis]) + place[axis]) * strides[axis] }
        for index in 0..<rowBytes { result[target + index] = content[row * rowBytes + index] }
        var axis = rank - 2
        while axis >= 0 {
          place[axis] += 1
          if place[axis] < Int(slice.shape[axis]) { break }
          place[axis] = 0
          axis -= 1
        }
      }
    }
    return result
  }

  private static func isInside(_ slice: TensorReference.Slice, _ shape: [Int64]) -> Bool {
    shape.indices.allSatisfy { axis in
      let (start, count) = (slice.starts[axis], slice.shape[axis])
      return start >= 0 && count >= 0 && start <= shape[axis] && count <= shape[axis] - start
    }
  }
}
