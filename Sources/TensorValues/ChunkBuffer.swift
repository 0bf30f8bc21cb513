/// Collects elements, and gives them on in chunks of one size.
///
/// INVARIANT: the capacity is a whole number of elements, so a chunk never ends within one.
struct ChunkBuffer {
  private var storage: [UInt8]
  private var count = 0

  /// - Parameter capacity: in bytes, above 0.
  init(capacity: Int) { storage = [UInt8](repeating: 0, count: capacity) }

  /// Takes bytes in; what fills a chunk of its own is given on without being copied.
  mutating func append(_ bytes: Span<UInt8>, _ sink: ElementStream.Sink) throws(TensorValuesError) {
    var position = 0
    while position < bytes.count {
      if count == 0, bytes.count - position >= storage.count {
        try sink(bytes.extracting(position..<(position + storage.count)))
        position += storage.count
        continue
      }
      let taken = min(bytes.count - position, storage.count - count)
      copy(bytes.extracting(position..<(position + taken)))
      position += taken
      if count == storage.count { try flush(sink) }
    }
  }

  /// Takes in the lowest `size` bytes of a number; `size` divides the capacity.
  mutating func append(_ bits: UInt64, size: Int, _ sink: ElementStream.Sink) throws(TensorValuesError) {
    let start = count
    unsafe storage.withUnsafeMutableBytes { target in
      // SAFETY: a full buffer is given on at once, and `size` divides the capacity, so there is room for it.
      unsafe withUnsafeBytes(of: bits.littleEndian) { number in
        unsafe UnsafeMutableRawBufferPointer(rebasing: target[start..<(start + size)])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: number[0..<size]))
      }
    }
    count += size
    if count == storage.count { try flush(sink) }
  }

  /// Bytes until the chunk is full; never 0.
  var room: Int { storage.count - count }

  /// Has `body` write the next `size` bytes, no more than there is room for.
  mutating func fill(
    _ size: Int, _ body: (UnsafeMutableRawBufferPointer) -> Void, _ sink: ElementStream.Sink
  ) throws(TensorValuesError) {
    let (start, end) = (count, count + size)
    unsafe storage.withUnsafeMutableBytes { unsafe body(UnsafeMutableRawBufferPointer(rebasing: $0[start..<end])) }
    count = end
    if count == storage.count { try flush(sink) }
  }

  /// Gives on what is left.
  mutating func flush(_ sink: ElementStream.Sink) throws(TensorValuesError) {
    guard count > 0 else { return }
    let filled = count
    count = 0
    try sink(storage.span.extracting(0..<filled))
  }

  private mutating func copy(_ bytes: Span<UInt8>) {
    let start = count
    unsafe storage.withUnsafeMutableBytes { target in
      unsafe bytes.withUnsafeBytes { source in
        // SAFETY: the caller took no more than the room behind `count`.
        unsafe UnsafeMutableRawBufferPointer(rebasing: target[start...]).copyMemory(from: source)
      }
    }
    count += bytes.count
  }
}
