internal import ArtifactIO

/// Builds the wire form of a message, and the map from its bytes back to the text they came from.
///
/// Lengths stand before what they measure. They are written as five bytes whatever their value and filled in at
/// the end, so that every offset is final when it is noted; protobuf readers accept such lengths, and our own too.
struct WireWriter {
  private(set) var bytes: [UInt8] = []
  /// In the order of their offsets, outer ones first.
  private var entries: [SourceMap.Entry] = []
  private var runNumber: UInt32 = 0
  private var runCount = 0

  /// Elements of one repeated number that get an entry each; those behind them share one, because a tensor written
  /// as text has millions and an entry is ten times as large as an element.
  private static let elementsWithOwnEntry = 16

  /// A message that has been begun.
  struct Open {
    fileprivate var lengthOffset: Int
    fileprivate var entry: Int
  }

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Begins the whole artifact, which has no tag and no length.
  mutating func beginRoot(at start: TextPosition) -> Open {
    openEntry(at: start)
    return Open(lengthOffset: -1, entry: 0)
  }

  mutating func beginMessage(_ number: UInt32, at start: TextPosition) -> Open {
    openEntry(at: start)
    tag(number, 2)
    let open = Open(lengthOffset: bytes.count, entry: entries.count - 1)
    reserveLength()
    runNumber = 0
    return open
  }

  mutating func end(_ open: Open, at end: TextPosition) {
    if open.lengthOffset >= 0 { fillLength(at: open.lengthOffset) }
    entries[open.entry].end = bytes.count
    entries[open.entry].text.end = end
    runNumber = 0
  }

  mutating func varint(_ number: UInt32, _ value: UInt64) {
    tag(number, 0)
    appendVarint(value)
  }

  mutating func fixed32(_ number: UInt32, _ value: UInt32) {
    tag(number, 5)
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(8 * shift))) }
  }

  mutating func fixed64(_ number: UInt32, _ value: UInt64) {
    tag(number, 1)
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * shift))) }
  }

  /// Bytes that are in the source as they are.
  mutating func string(_ number: UInt32, _ text: Span<UInt8>, _ range: Range<Int>) {
    tag(number, 2)
    appendVarint(UInt64(range.count))
    append(text, range)
  }

  /// Bytes that have to be decoded: `append` them until `endString`.
  mutating func beginString(_ number: UInt32) -> Int {
    tag(number, 2)
    reserveLength()
    return bytes.count - 5
  }

  mutating func endString(_ lengthOffset: Int) { fillLength(at: lengthOffset) }

  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    // SAFETY: the buffer is read only within the call.
    unsafe text.extracting(range).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Notes that the bytes since `offset` are the scalar at `text`; `isElement` for one of many numbers.
  mutating func note(_ number: UInt32, since offset: Int, isElement: Bool, text: TextRange) {
    if isElement, number == runNumber {
      runCount += 1
      if runCount > Self.elementsWithOwnEntry {
        entries[entries.count - 1].end = bytes.count
        entries[entries.count - 1].text.end = text.end
        return
      }
    } else {
      runNumber = isElement ? number : 0
      runCount = 1
    }
    entries.append(SourceMap.Entry(offset: offset, end: bytes.count, text: text))
  }

  consuming func artifact(path: String) -> Artifact {
    Artifact(path: path, bytes: bytes, sourceMap: SourceMap(entries: entries))
  }

  private mutating func openEntry(at start: TextPosition) {
    entries.append(
      SourceMap.Entry(offset: bytes.count, end: bytes.count, text: TextRange(start: start, end: start)))
  }

  private mutating func tag(_ number: UInt32, _ wireType: UInt32) { appendVarint(UInt64(number << 3 | wireType)) }

  private mutating func appendVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private mutating func reserveLength() { for _ in 0..<5 { bytes.append(0) } }

  private mutating func fillLength(at offset: Int) {
    var rest = bytes.count - offset - 5
    for index in 0..<4 {
      bytes[offset + index] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
    }
    // INVARIANT: less than 2^35; the transcoders stop at `TranscodingLimits.wireBytes`.
    bytes[offset + 4] = UInt8(rest & 0x7F)
  }
}
