internal import ArtifactIO
internal import GraphIR

/// One pass over a tensor's elements, whatever way they are stored or computed.
struct ElementStream {
  typealias Sink = (Span<UInt8>) throws(TensorValuesError) -> Void

  /// An operand that is not mapped is held whole to be transposed, up to this size.
  static let transposableBytes: Int64 = 256 << 20

  /// So much of what is mapped may stay in memory behind the place that is read.
  private static let heldBytes = 1 << 20

  var chunkBytes = TensorElements.chunkBytes
  var verifiesChecksums = false

  /// Gives `sink` chunks of whole elements, in order.
  func read(_ tensor: TensorReference, _ sink: Sink) throws(TensorValuesError) {
    let kind = ElementKind(tensor.dtype)
    guard kind.size > 0 else { throw .wrongType }
    guard let wanted = tensor.byteCount, let byteCount = Int(exactly: wanted) else { throw .tooLarge }
    switch tensor.storage {
    case .content, .bytes:
      try withStored(tensor) { (bytes, artifact) throws(TensorValuesError) in
        try direct(bytes, kind.size, of: artifact, sink)
      }
    case .checkpoint(let stored):
      try withStored(tensor) { (bytes, artifact) throws(TensorValuesError) in
        try checked(bytes, stored, kind.size, of: artifact, sink)
      }
    case .proto(let artifact, let range):
      try artifact.withBytes { (bytes) throws(TensorValuesError) in
        try listed(bytes, range, kind, byteCount: byteCount, sink)
      }
    case .slices(let slices):
      guard byteCount > 0 else { return }
      var assembly = try SliceAssembly(slices, of: tensor, verifiesChecksums: verifiesChecksums)
      try assembly.read(chunkSize: min(chunkSize(kind.size), byteCount), sink)
    case .expression(let expression): try computed(expression, tensor, sink)
    case .strings: throw .wrongType
    case .unavailable(let why): throw .unavailable(why)
    }
  }

  /// Gives `body` all bytes of a tensor that is stored as it stands in memory, and the artifact that they are of.
  func withStored(
    _ tensor: TensorReference, _ body: (Span<UInt8>, Artifact?) throws(TensorValuesError) -> Void
  ) throws(TensorValuesError) {
    func sized(_ bytes: Span<UInt8>, _ artifact: Artifact?) throws(TensorValuesError) {
      guard Int64(bytes.count) == tensor.byteCount else { throw TensorElements.wrongSize(bytes.count, tensor) }
      try body(bytes, artifact)
    }
    func sized(_ range: ByteRange, of artifact: Artifact) throws(TensorValuesError) {
      try artifact.withBytes(in: range) { (bytes) throws(TensorValuesError) in try sized(bytes, artifact) }
    }
    switch tensor.storage {
    case .content(let artifact, let range): try sized(range, of: artifact)
    case .bytes(let content): try sized(content.span, nil)
    case .checkpoint(let stored):
      // Seen before the shard is, so that the message is about the tensor.
      guard Int64(stored.range.count) == tensor.byteCount else {
        throw TensorElements.wrongSize(stored.range.count, tensor)
      }
      try sized(stored.range, of: TensorElements.shard(of: stored))
    case .proto, .slices, .strings, .expression, .unavailable: throw .wrongType
    }
  }

  /// What a chunk of elements of `size` bytes has at most.
  func chunkSize(_ size: Int) -> Int { max(size, chunkBytes - chunkBytes % size) }

  /// Gives on what is in memory, or mapped from an artifact; then the memory is let go of behind.
  func direct(
    _ bytes: Span<UInt8>, _ size: Int, of artifact: Artifact?, _ sink: Sink
  ) throws(TensorValuesError) {
    let step = chunkSize(size)
    var position = 0
    var released = 0
    while position < bytes.count {
      let end = position + min(step, bytes.count - position)
      try sink(bytes.extracting(position..<end))
      position = end
      if let artifact, end - released >= Self.heldBytes {
        artifact.release(bytes.extracting(released..<end))
        released = end
      }
    }
  }

  private func checked(
    _ bytes: Span<UInt8>, _ stored: TensorReference.CheckpointTensor, _ size: Int, of artifact: Artifact?, _ sink: Sink
  ) throws(TensorValuesError) {
    guard verifiesChecksums else { return try direct(bytes, size, of: artifact, sink) }
    var checksum = CRC32C()
    // Chunk by chunk, while the bytes are in the cache.
    try direct(bytes, size, of: artifact) { (chunk) throws(TensorValuesError) in
      checksum.update(chunk)
      try sink(chunk)
    }
    try TensorElements.compare(checksum, with: stored)
  }

  /// Typed lists, spread out: the last element stands for all that are not there, and without any they are zero.
  private func listed(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ kind: ElementKind, byteCount: Int, _ sink: Sink
  ) throws(TensorValuesError) {
    guard kind.listField != 0 else { throw .wrongType }
    guard byteCount > 0 else { return }
    let valueSize = kind.size / kind.valuesPerElement
    var buffer = ChunkBuffer(capacity: min(chunkSize(kind.size), byteCount))
    // The last values, as many as make up an element.
    var (first, last): (UInt64, UInt64) = (0, 0)
    let count = try TensorElements.forEachListed(
      bytes, range, kind, limit: byteCount / valueSize
    ) { (bits) throws(TensorValuesError) in
      (first, last) = (last, UInt64(bitPattern: bits))
      try buffer.append(last, size: valueSize, sink)
    }
    guard count % kind.valuesPerElement == 0 else { throw .malformed("a complex number without its second part") }
    var rest = byteCount - count * valueSize
    if rest > 0 {
      let element = (kind.valuesPerElement == 2 ? [first, last] : [last]).flatMap { bits in
        (0..<valueSize).map { UInt8(truncatingIfNeeded: bits &>> UInt64(8 * $0)) }
      }
      let repeated = [[UInt8]](repeating: element, count: min(rest, 4096) / kind.size + 1).flatMap { $0 }
      while rest > 0 {
        let taken = min(rest, repeated.count)
        try buffer.append(repeated.span.extracting(0..<taken), sink)
        rest -= taken
      }
    }
    try buffer.flush(sink)
  }
}
