internal import ArtifactIO
package import GraphIR

/// Reads the elements of tensors, whatever way they are stored.
///
/// Rules and passes may read small tensors whole (`integers`, `numbers`, `strings`); where a large one decides, its
/// extremes are found by streaming over the file (`integerRange`), never by copying it.
package enum TensorElements {
  /// Tensors up to this size may be read whole.
  package static let smallTensorBytes: Int64 = 65_536

  /// The elements as whole numbers, row-major, for integer, quantized and boolean types.
  ///
  /// - Errors: `.wrongType` for other types, `.tooLarge` beyond `limit` elements; `uint64` above Int64.max wraps.
  package static func integers(
    of tensor: TensorReference, limit: Int = Int(smallTensorBytes / 8)
  ) throws(TensorValuesError) -> [Int64] {
    guard ElementKind(tensor.dtype).isInteger else { throw .wrongType }
    return try expand(tensor, limit: limit) { $0 }
  }

  /// The elements as numbers, row-major, for every real numeric type; int64 beyond 2⁵³ loses bits.
  package static func numbers(
    of tensor: TensorReference, limit: Int = Int(smallTensorBytes / 4)
  ) throws(TensorValuesError) -> [Double] {
    let kind = ElementKind(tensor.dtype)
    guard kind.isInteger || kind.isFloatingPoint else { throw .wrongType }
    return try expand(tensor, limit: limit) { kind.number(bits: $0) }
  }

  /// The least and greatest element of an integer tensor of any size, nil if it has none.
  ///
  /// - Complexity: streams over the stored bytes once; nothing is copied.
  package static func integerRange(
    of tensor: TensorReference
  ) throws(TensorValuesError) -> ClosedRange<Int64>? {
    guard ElementKind(tensor.dtype).isInteger else { throw .wrongType }
    guard let count = tensor.elementCount else { throw .malformed("a shape beyond 2^63 elements") }
    if count == 0 { return nil }
    var low = Int64.max
    var high = Int64.min
    let stored = try forEachStored(tensor, limit: Int(clamping: count)) { bits in
      low = min(low, bits)
      high = max(high, bits)
    }
    // A typed list without values means zeros.
    return stored == 0 ? 0...0 : low...high
  }

  private static func expand<T>(
    _ tensor: TensorReference, limit: Int, _ transform: (Int64) -> T
  ) throws(TensorValuesError) -> [T] {
    guard let count = tensor.elementCount, count <= Int64(limit) else { throw .tooLarge }
    var values: [T] = []
    values.reserveCapacity(Int(count))
    if case .slices = tensor.storage {
      var whole = tensor
      whole.storage = .bytes(try bytes(of: tensor, limit: .max))
      return try expand(whole, limit: limit, transform)
    }
    _ = try forEachStored(tensor, limit: Int(count)) { values.append(transform($0)) }
    let last = values.last ?? transform(0)
    while values.count < Int(count) { values.append(last) }
    return values
  }

  /// Calls `body` with each stored element's bits, widened to 64 (signed types by value), but no more than `limit`, as
  /// of values beyond the shape TensorFlow takes the first; gives how many there were.
  private static func forEachStored(
    _ tensor: TensorReference, limit: Int, _ body: (Int64) -> Void
  ) throws(TensorValuesError) -> Int {
    let kind = ElementKind(tensor.dtype)
    switch tensor.storage {
    case .content(let artifact, let range):
      return try artifact.withBytes { (bytes) throws(TensorValuesError) in
        try dense(bytes, range, kind, tensor, body)
      }
    case .bytes(let content):
      return try dense(content.span, ByteRange(offset: 0, count: content.count), kind, tensor, body)
    case .proto(let artifact, let range):
      return try artifact.withBytes { (bytes) throws(TensorValuesError) in
        do throws(Wire.Failure) { return try typedList(bytes, range, kind, limit: limit, body) } catch {
          throw .malformed("expected \(error.expected) at byte \(error.offset)")
        }
      }
    case .checkpoint(let stored): return try checkpoint(stored, kind, tensor, body)
    case .slices(let slices):
      // The pieces come in the order of the index, which does not matter for extremes.
      var total = 0
      for slice in slices {
        var piece = tensor
        piece.shape = slice.shape
        total += try checkpoint(slice.tensor, kind, piece, body)
      }
      return total
    case .strings: throw .wrongType
    case .unavailable(let why): throw .unavailable(why)
    }
  }

  private static func checkpoint(
    _ stored: TensorReference.CheckpointTensor, _ kind: ElementKind, _ tensor: TensorReference,
    _ body: (Int64) -> Void
  ) throws(TensorValuesError) -> Int {
    let artifact = try shard(of: stored)
    return try artifact.withBytes { (bytes) throws(TensorValuesError) in
      try dense(bytes, stored.range, kind, tensor, body)
    }
  }

  private static func dense(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ kind: ElementKind, _ tensor: TensorReference, _ body: (Int64) -> Void
  ) throws(TensorValuesError) -> Int {
    guard kind.size > 0, let expected = tensor.byteCount, Int64(range.count) == expected else {
      throw wrongSize(range.count, tensor)
    }
    let size = kind.size
    let count = range.count / size
    var position = range.offset
    for _ in 0..<count {
      var bits: UInt64 = 0
      for index in 0..<size { bits |= UInt64(bytes[position + index]) << UInt64(8 * index) }
      body(kind.widen(bits))
      position += size
    }
    return count
  }

  /// Calls `body` with the bits of each value of a typed list, packed or not, but no more than `limit`.
  static func typedList(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ kind: ElementKind, limit: Int, _ body: (Int64) -> Void
  ) throws(Wire.Failure) -> Int {
    var count = 0
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.number == kind.listField else { continue }
      guard field.type == .bytes else {
        if count < limit {
          body(kind.widen(kind.listed(field.value)))
          count += 1
        }
        continue
      }
      // Packed: the numbers one behind another.
      var inner = field.payload.offset
      while inner < field.payload.end, count < limit {
        let start = inner
        var value: UInt64 = 0
        if let size = kind.listValueSize {
          guard field.payload.end - inner >= size else {
            throw Wire.Failure(offset: start, expected: "\(size) bytes")
          }
          for index in 0..<size { value |= UInt64(bytes[inner + index]) << UInt64(8 * index) }
          inner += size
        } else {
          guard let read = Wire.varint(bytes, &inner, end: field.payload.end) else {
            throw Wire.Failure(offset: start, expected: "a number of at most 10 bytes")
          }
          value = read
        }
        body(kind.widen(kind.listed(value)))
        count += 1
      }
    }
    return count
  }
}
