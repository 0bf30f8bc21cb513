internal import ArtifactIO
package import GraphIR

/// Reads the elements of tensors, whatever way they are stored or computed.
///
/// Rules and passes may read small tensors whole (`integers`, `numbers`, `strings`); where a large one decides, its
/// extremes are found by streaming (`integerRange`, `floatRange`), never by copying it.
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
    var values = try room(for: tensor, limit: limit, of: Int64.self)
    try forEachBlock(of: tensor) { (block: [Int64]) in values += block }
    return values
  }

  /// The elements as numbers, row-major, for every real numeric type; int64 beyond 2⁵³ loses bits.
  package static func numbers(
    of tensor: TensorReference, limit: Int = Int(smallTensorBytes / 4)
  ) throws(TensorValuesError) -> [Double] {
    let kind = ElementKind(tensor.dtype)
    guard kind.isInteger || kind.isFloatingPoint else { throw .wrongType }
    var values = try room(for: tensor, limit: limit, of: Double.self)
    if kind.isFloatingPoint {
      try forEachBlock(of: tensor) { (block: [Double]) in values += block }
    } else {
      let isUnsigned = tensor.dtype.base == .uint64
      try forEachBlock(of: tensor) { (block: [Int64]) in
        values += block.lazy.map { isUnsigned ? Double(UInt64(bitPattern: $0)) : Double($0) }
      }
    }
    return values
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
    var (low, high) = (Int64.max, Int64.min)
    switch tensor.storage {
    case .proto(let artifact, let range):
      // What stands for many elements is looked at once.
      let stored = try artifact.withBytes { (bytes) throws(TensorValuesError) in
        try forEachListed(bytes, range, ElementKind(tensor.dtype), limit: Int(clamping: count)) { bits in
          low = min(low, bits)
          high = max(high, bits)
        }
      }
      // A typed list without values means zeros.
      return stored == 0 ? 0...0 : low...high
    case .expression(let expression):
      if let range = try rangeInAnyOrder(of: expression, tensor) { return range }
    default: break
    }
    try forEachBlock(of: tensor) { (block: [Int64]) in
      for value in block {
        low = min(low, value)
        high = max(high, value)
      }
    }
    return low...high
  }

  /// The range of an operand that has the same elements, nil if it has others.
  private static func rangeInAnyOrder(
    of expression: TensorExpression, _ tensor: TensorReference
  ) throws(TensorValuesError) -> ClosedRange<Int64>? {
    try ElementStream.check(expression, tensor)
    switch expression {
    case .reshaped(let operand), .transposed(let operand, _): return try integerRange(of: operand)
    case .cast, .negated, .scaled, .dequantized, .reinterpreted, .quantized: return nil
    }
  }

  private static func room<Value>(
    for tensor: TensorReference, limit: Int, of _: Value.Type
  ) throws(TensorValuesError) -> [Value] {
    guard let count = tensor.elementCount, count <= Int64(limit) else { throw .tooLarge }
    var values: [Value] = []
    values.reserveCapacity(Int(count))
    return values
  }

  /// Gives on the elements of an integer or boolean tensor as they are, some thousand at a time.
  static func forEachBlock(
    of tensor: TensorReference, _ body: ([Int64]) -> Void
  ) throws(TensorValuesError) {
    var wide: [Int64] = []
    try ElementStream().read(tensor) { chunk in
      WideElements.load(chunk, tensor.dtype, into: &wide)
      body(wide)
    }
  }

  /// Gives on the elements of a floating-point tensor, some thousand at a time.
  static func forEachBlock(
    of tensor: TensorReference, verifyingChecksums: Bool = false, _ body: ([Double]) -> Void
  ) throws(TensorValuesError) {
    var wide: [Double] = []
    try ElementStream(verifiesChecksums: verifyingChecksums).read(tensor) { chunk in
      WideElements.load(chunk, tensor.dtype, into: &wide)
      body(wide)
    }
  }
}
