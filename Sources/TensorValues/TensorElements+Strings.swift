internal import ArtifactIO
package import GraphIR

extension TensorElements {
  /// The elements of a string tensor, row-major.
  ///
  /// - Errors: `.tooLarge` beyond `limit` elements, `.malformed` for lengths that do not fit the bytes, `.wrongType`,
  ///   `.unavailable`. Checksums of a checkpoint are not compared here.
  package static func strings(
    of tensor: TensorReference, limit: Int = 65_536
  ) throws(TensorValuesError) -> [[UInt8]] {
    guard tensor.dtype.base == .string else { throw .wrongType }
    guard let wanted = tensor.elementCount, wanted <= Int64(limit) else { throw .tooLarge }
    let count = Int(wanted)
    var list: [[UInt8]]
    switch tensor.storage {
    case .strings(let strings): list = strings
    case .proto(let artifact, let range): list = try listed(artifact, range, limit: count)
    case .content(let artifact, let range): return try encoded(artifact, range, count: count, gap: 0)
    // In a checkpoint a checksum of the lengths stands between them and the elements.
    case .checkpoint(let stored): return try encoded(try shard(of: stored), stored.range, count: count, gap: 4)
    case .unavailable(let why): throw .unavailable(why)
    case .slices: throw .unavailable("string variables in pieces are not read")
    case .bytes: throw .wrongType
    }
    // Of values beyond the shape TensorFlow takes the first.
    list = Array(list.prefix(count))
    let last = list.last ?? []
    while list.count < count { list.append(last) }
    return list
  }

  /// `string_val`, as many as are wanted.
  private static func listed(
    _ artifact: Artifact, _ range: ByteRange, limit: Int
  ) throws(TensorValuesError) -> [[UInt8]] {
    do throws(Wire.Failure) {
      return try artifact.withBytes { (bytes) throws(Wire.Failure) -> [[UInt8]] in
        var found: [[UInt8]] = []
        var position = range.offset
        while let field = try Wire.next(bytes, &position, end: range.end), found.count < limit {
          if field.number == 8, field.type == .bytes { found.append(artifact.bytes(in: field.payload)) }
        }
        return found
      }
    } catch { throw .malformed("expected \(error.expected) at byte \(error.offset)") }
  }

  /// The length of each element as a varint, then `gap` bytes, then the elements.
  ///
  /// - Source: `EncodeStringList` in `tensorflow/core/platform/tensor_coding.cc`; `WriteStringTensor` in
  ///   `tensorflow/core/util/tensor_bundle/tensor_bundle.cc`.
  private static func encoded(
    _ artifact: Artifact, _ range: ByteRange, count: Int, gap: Int
  ) throws(TensorValuesError) -> [[UInt8]] {
    try artifact.withBytes { (bytes) throws(TensorValuesError) -> [[UInt8]] in
      var lengths: [Int] = []
      var position = range.offset
      var total = gap
      for _ in 0..<count {
        guard let length = Wire.varint(bytes, &position, end: range.end),
          length <= UInt64(max(0, range.end - position - total))
        else { throw .malformed("the length of string \(lengths.count) does not fit at byte \(position)") }
        lengths.append(Int(length))
        total += Int(length)
      }
      guard range.end - position == total else {
        throw .malformed("\(range.end - position) bytes for strings of \(total) at byte \(position)")
      }
      position += gap
      return lengths.map { length in
        defer { position += length }
        return artifact.bytes(in: ByteRange(offset: position, count: length))
      }
    }
  }
}
