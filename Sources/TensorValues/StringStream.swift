internal import ArtifactIO
internal import GraphIR

/// One pass over the elements of a string tensor, whatever way they are stored.
struct StringStream {
  /// Takes an element, and how many times it stands one behind the other.
  typealias Sink = (Span<UInt8>, Int) throws(TensorValuesError) -> Void

  var verifiesChecksums = false

  /// Gives `sink` all elements, row-major.
  func read(_ tensor: TensorReference, _ sink: Sink) throws(TensorValuesError) {
    guard tensor.dtype.base == .string else { throw .wrongType }
    guard let wanted = tensor.elementCount, let count = Int(exactly: wanted) else { throw .tooLarge }
    switch tensor.storage {
    case .strings(let strings):
      // Of values beyond the shape TensorFlow takes the first.
      for string in strings.prefix(count) { try sink(string.span, 1) }
      let last = strings.last ?? []
      if strings.count < count { try sink(last.span, count - strings.count) }
    case .proto(let artifact, let range): try listed(artifact, range, count: count, sink)
    case .content(let artifact, let range):
      try artifact.withBytes { (bytes) throws(TensorValuesError) in
        try encoded(bytes, range, count: count, stored: nil, sink)
      }
    case .checkpoint(let stored):
      let shard = try TensorElements.shard(of: stored)
      try shard.withBytes { (bytes) throws(TensorValuesError) in
        try encoded(bytes, stored.range, count: count, stored: stored, sink)
      }
    case .expression(let expression):
      guard case .reshaped(let operand) = expression else { throw .wrongType }
      try ElementStream.check(expression, tensor)
      try read(operand, sink)
    case .slices: throw .unavailable("string variables in pieces are not read")
    case .unavailable(let why): throw .unavailable(why)
    case .bytes: throw .wrongType
    }
  }

  /// `string_val`, as many as are wanted; the last one stands for all that are not there.
  private func listed(
    _ artifact: Artifact, _ range: ByteRange, count: Int, _ sink: Sink
  ) throws(TensorValuesError) {
    try artifact.withBytes { (bytes) throws(TensorValuesError) in
      var (found, last) = (0, ByteRange.empty)
      var position = range.offset
      while found < count, let field = try TensorElements.field(bytes, &position, end: range.end) {
        guard field.number == 8, field.type == .bytes else { continue }
        last = field.payload
        found += 1
        try sink(bytes.extracting(last.offset..<last.end), 1)
      }
      if found < count { try sink(bytes.extracting(last.offset..<last.end), count - found) }
    }
  }

  /// The length of each element as a varint, then the elements. In a checkpoint the masked checksum of the lengths stands
  /// between them, and `stored` has the checksum of lengths, that checksum, and elements. Both are taken over
  /// lengths as numbers of 4 bytes (8 if over 4 GiB).
  ///
  /// - Source: `EncodeStringList` in `tensorflow/core/platform/tensor_coding.cc`; `WriteStringTensor` in
  ///   `tensorflow/core/util/tensor_bundle/tensor_bundle.cc`.
  private func encoded(
    _ bytes: Span<UInt8>, _ range: ByteRange, count: Int, stored: TensorReference.CheckpointTensor?, _ sink: Sink
  ) throws(TensorValuesError) {
    let gap = stored == nil ? 0 : 4
    var position = range.offset
    var total = gap
    var checksum = CRC32C()
    for index in 0..<count {
      guard let length = Wire.varint(bytes, &position, end: range.end),
        length <= UInt64(max(0, range.end - position - total))
      else { throw .malformed("the length of string \(index) does not fit at byte \(position)") }
      total += Int(length)
      guard verifiesChecksums else { continue }
      if let short = UInt32(exactly: length) {
        checksum.update(littleEndian: short)
      } else {
        checksum.update(littleEndian: length)
      }
    }
    guard range.end - position == total else {
      throw .malformed("\(range.end - position) bytes for strings of \(total) at byte \(position)")
    }
    if let stored, verifiesChecksums {
      var ofLengths = stored
      ofLengths.maskedCRC32C = (0..<4).reduce(0) { $0 | UInt32(bytes[position + $1]) &<< UInt32(8 * $1) }
      try TensorElements.compare(checksum, with: ofLengths)
      checksum.update(bytes.extracting(position..<range.end))
      try TensorElements.compare(checksum, with: stored)
    }
    position += gap
    var lengths = range.offset
    for _ in 0..<count {
      // Was read before, and fits.
      let length = Int(Wire.varint(bytes, &lengths, end: range.end) ?? 0)
      try sink(bytes.extracting(position..<(position + length)), 1)
      position += length
    }
  }
}
