import ArtifactIO

/// Reads the immutable table of keys and values that a checkpoint's index file is.
///
/// The layout is LevelDB's: blocks of prefix-compressed entries, each with a compression type and a checksum behind it;
/// an index block that leads to them; a footer that leads to the index block. The whole table is streamed in key
/// order, and everything that a searching reader would rely on is checked on the way: so what this reader finds is
/// what TensorFlow finds.
///
/// - Source: LevelDB `doc/table_format.md`; TensorFlow `core/lib/io/table.cc`, `format.cc`, `block.cc`.
struct SortedTable {
  static let magic: UInt64 = 0xDB47_7524_8B80_FB57

  private let artifact: Artifact
  private let limits: TensorBundle.Limits

  init(artifact: Artifact, limits: TensorBundle.Limits) {
    self.artifact = artifact
    self.limits = limits
  }

  /// Gives each entry to `body`, in ascending order of keys: key, value, and the value's offset in the file.
  ///
  /// - Errors: those of `TensorBundleError` that speak of files, tables, blocks and limits, and what `body` throws.
  /// - Complexity: O(bytes of the table after decompression), which `limits.tableByteCount` bounds.
  func forEachEntry(
    _ body: (_ key: [UInt8], _ value: Span<UInt8>, _ offset: Int) throws(TensorBundleError) -> Void
  ) throws(TensorBundleError) {
    try artifact.withBytes { (file: Span<UInt8>) throws(TensorBundleError) in
      var budget = limits.tableByteCount
      let blocks = try dataBlocks(file, &budget)
      var entryCount = 0
      var previousSeparator: [UInt8]?
      for (separator, handle) in blocks {
        let block = try readBlock(handle, in: file, &budget)
        var isFirst = true
        var lastKey: [UInt8] = []
        try block.forEachEntry(in: file, limits, &budget) {
          (key: [UInt8], value: Span<UInt8>, offset: Int) throws(TensorBundleError) in
          entryCount += 1
          guard entryCount <= limits.entryCount else {
            throw .limitExceeded(
              path: artifact.path, offset: offset, quantity: "number of entries", limit: limits.entryCount)
          }
          if isFirst, let previousSeparator, !previousSeparator.lexicographicallyPrecedes(key) {
            throw .badTable(
              path: artifact.path, offset: offset, reason: "a block begins with a key of the block before it")
          }
          isFirst = false
          lastKey = key
          try body(key, value, offset)
        }
        guard !separator.lexicographicallyPrecedes(lastKey) else {
          throw .badTable(
            path: artifact.path, offset: handle.offset, reason: "a block ends behind the key that the index gives it")
        }
        previousSeparator = separator
      }
    }
  }

  /// The blocks that hold the entries, each with a key that is not below its last one.
  private func dataBlocks(
    _ file: Span<UInt8>, _ budget: inout Int
  ) throws(TensorBundleError) -> [(separator: [UInt8], handle: ByteRange)] {
    let index = try readBlock(try indexHandle(file), in: file, &budget)
    var blocks: [(separator: [UInt8], handle: ByteRange)] = []
    try index.forEachEntry(in: file, limits, &budget) {
      (key: [UInt8], value: Span<UInt8>, offset: Int) throws(TensorBundleError) in
      var position = 0
      blocks.append((key, try handle(value, &position, at: offset, in: file, naming: "data block")))
    }
    return blocks
  }

  private static let footerByteCount = 48
  /// Two handles of at most 20 bytes, padded.
  private static let handlesByteCount = 40
  private static let trailerByteCount = 5

  private func indexHandle(_ file: Span<UInt8>) throws(TensorBundleError) -> ByteRange {
    guard file.count >= Self.footerByteCount else {
      throw .truncated(path: artifact.path, offset: file.count, expected: "a footer of \(Self.footerByteCount) bytes")
    }
    let start = file.count - Self.footerByteCount
    var position = start + Self.handlesByteCount
    guard let magic = Wire.fixed64(file, &position, end: file.count), magic == Self.magic else {
      position = start + Self.handlesByteCount
      let found = Wire.fixed64(file, &position, end: file.count) ?? 0
      throw .badMagic(path: artifact.path, offset: start + Self.handlesByteCount, found: found)
    }
    position = 0
    let handles = file.extracting(start..<(start + Self.handlesByteCount))
    // The first handle leads to the meta index, which a checkpoint leaves empty; its place is of no interest.
    guard Wire.varint(handles, &position, end: handles.count) != nil,
      Wire.varint(handles, &position, end: handles.count) != nil
    else { throw .badTable(path: artifact.path, offset: start, reason: "expected the place of the meta index") }
    return try handle(handles, &position, at: start, in: file, naming: "index block")
  }

  /// A block's place, as two varints; `offset` is where `bytes` stands in the file.
  private func handle(
    _ bytes: Span<UInt8>, _ position: inout Int, at offset: Int, in file: Span<UInt8>, naming name: String
  ) throws(TensorBundleError) -> ByteRange {
    let start = offset + position
    guard let blockOffset = Wire.varint(bytes, &position, end: bytes.count),
      let byteCount = Wire.varint(bytes, &position, end: bytes.count)
    else { throw .badTable(path: artifact.path, offset: start, reason: "expected the place of the \(name)") }
    // The trailer has to fit between the block and the footer.
    let room = file.count - Self.footerByteCount - Self.trailerByteCount
    let end = UInt64(max(room, 0))
    guard room >= 0, blockOffset <= end, byteCount <= end - blockOffset else {
      throw .badTable(
        path: artifact.path, offset: start,
        reason: "the \(name) should be at byte \(blockOffset) with \(byteCount) bytes, behind the end of the blocks")
    }
    return ByteRange(offset: Int(blockOffset), count: Int(byteCount))
  }

  /// A block's entries, checked against its checksum and decompressed.
  private func readBlock(
    _ handle: ByteRange, in file: Span<UInt8>, _ budget: inout Int
  ) throws(TensorBundleError) -> TableBlock {
    // INVARIANT: `handle(_:)` left room for the trailer behind the block.
    var position = handle.end + 1
    let covered = file.extracting(handle.offset..<position)
    let compression = file[handle.end]
    guard let stored = Wire.fixed32(file, &position, end: file.count) else {
      throw .truncated(path: artifact.path, offset: position, expected: "the checksum of a block")
    }
    let computed = CRC32C(of: covered).masked
    guard stored == computed else {
      throw .blockChecksumMismatch(path: artifact.path, offset: handle.offset, stored: stored, computed: computed)
    }
    var block = TableBlock(path: artifact.path, range: handle)
    switch compression {
    case 0: break
    case 1: block.decompressed = try decompress(handle, in: file, limit: budget)
    default: throw .unsupportedCompression(path: artifact.path, offset: handle.end, type: compression)
    }
    budget -= block.decompressed?.count ?? handle.count
    guard budget >= 0 else { throw sizeLimit(at: handle.offset) }
    return block
  }

  private func decompress(
    _ handle: ByteRange, in file: Span<UInt8>, limit: Int
  ) throws(TensorBundleError) -> [UInt8] {
    do throws(Snappy.Failure) {
      return try Snappy.decompress(file.extracting(handle.offset..<handle.end), limit: limit)
    } catch {
      switch error {
      case .corrupt(let offset, let reason):
        throw .badSnappy(path: artifact.path, offset: handle.offset + offset, reason: reason)
      case .tooLarge: throw sizeLimit(at: handle.offset)
      }
    }
  }

  private func sizeLimit(at offset: Int) -> TensorBundleError {
    .limitExceeded(
      path: artifact.path, offset: offset, quantity: "size of the index after decompression",
      limit: limits.tableByteCount)
  }
}
