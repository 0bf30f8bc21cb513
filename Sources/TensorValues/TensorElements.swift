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

  /// The elements of a string tensor, row-major.
  package static func strings(
    of tensor: TensorReference, limit: Int = 65_536
  ) throws(TensorValuesError) -> [[UInt8]] {
    guard tensor.dtype.base == .string else { throw .wrongType }
    guard let count = tensor.elementCount, count <= Int64(limit) else { throw .tooLarge }
    var list: [[UInt8]]
    switch tensor.storage {
    case .strings(let strings): list = strings
    case .proto(let artifact, let range), .content(let artifact, let range):
      do {
        list = try artifact.withBytes { (bytes) throws(Wire.Failure) -> [[UInt8]] in
          var found: [[UInt8]] = []
          var position = range.offset
          while let field = try Wire.next(bytes, &position, end: range.end) {
            if field.number == 8, field.type == .bytes { found.append(artifact.bytes(in: field.payload)) }
          }
          return found
        }
      } catch { throw .malformed("expected \(error.expected) at byte \(error.offset)") }
    case .unavailable(let why): throw .unavailable(why)
    case .checkpoint, .slices, .bytes: throw .unavailable("string variables are not read here")
    }
    guard list.count <= Int(count) else { throw .malformed("\(list.count) strings for a shape of \(count) elements") }
    let last = list.last ?? []
    while list.count < Int(count) { list.append(last) }
    return list
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
    let stored = try forEachStored(tensor) { bits in
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
    let stored = try forEachStored(tensor) { values.append(transform($0)) }
    guard stored <= Int(count) else { throw .malformed("\(stored) values for a shape of \(count) elements") }
    let last = values.last ?? transform(0)
    while values.count < Int(count) { values.append(last) }
    return values
  }

  /// Calls `body` with each stored element's bits, widened to 64 (signed types by value); gives how many there were.
  private static func forEachStored(
    _ tensor: TensorReference, _ body: (Int64) -> Void
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
        do throws(Wire.Failure) { return try typedList(bytes, range, kind, body) } catch {
          throw .malformed("expected \(error.expected) at byte \(error.offset)")
        }
      }
    case .checkpoint(let stored): return try checkpoint(stored, kind, tensor, body)
    case .slices(let slices):
      // The pieces come in no order that matters for extremes; whole reading is refused below.
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
    let artifact: Artifact
    do { artifact = try Artifact(mapping: stored.shardPath) } catch { throw .unavailable(error.message) }
    guard stored.range.end <= artifact.byteCount else {
      throw .unavailable("'\(stored.shardPath)' ends before byte \(stored.range.end)")
    }
    return try artifact.withBytes { (bytes) throws(TensorValuesError) in
      try dense(bytes, stored.range, kind, tensor, body)
    }
  }

  private static func dense(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ kind: ElementKind, _ tensor: TensorReference, _ body: (Int64) -> Void
  ) throws(TensorValuesError) -> Int {
    guard kind.size > 0, let expected = tensor.byteCount, Int64(range.count) == expected else {
      throw .malformed("\(range.count) bytes for \(tensor.dtype.shortName) \(PartialShape(tensor.shape))")
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

  private static func typedList(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ kind: ElementKind, _ body: (Int64) -> Void
  ) throws(Wire.Failure) -> Int {
    var count = 0
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.number == kind.listField else { continue }
      guard field.type == .bytes else {
        body(kind.widen(field.value))
        count += 1
        continue
      }
      // Packed: the numbers one behind another.
      var inner = field.payload.offset
      while inner < field.payload.end {
        let start = inner
        var value: UInt64 = 0
        if kind.listIsFixed {
          let size = kind.listElementSize
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
        body(kind.widen(value))
        count += 1
      }
    }
    return count
  }
}
