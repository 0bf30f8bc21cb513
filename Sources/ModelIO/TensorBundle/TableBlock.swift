import ArtifactIO

/// One block of a sorted table: prefix-compressed entries, then the offsets at which a key is stored whole.
struct TableBlock {
  let path: String
  /// Where the stored form is in the file, without its trailer.
  let range: ByteRange
  /// The entries if the block is compressed; else they are in the file itself.
  var decompressed: [UInt8]?

  /// Gives each entry to `body`: key, value, and the value's offset in the file.
  ///
  /// `budget` pays for the keys with their prefixes filled in, since those can be many times the size of the file.
  func forEachEntry(
    in file: Span<UInt8>, _ limits: TensorBundle.Limits, _ budget: inout Int,
    _ body: (_ key: [UInt8], _ value: Span<UInt8>, _ offset: Int) throws(TensorBundleError) -> Void
  ) throws(TensorBundleError) {
    if let decompressed {
      try walk(decompressed.span, limits, &budget, body)
    } else {
      try walk(file.extracting(range.offset..<range.end), limits, &budget, body)
    }
  }

  private func walk(
    _ bytes: Span<UInt8>, _ limits: TensorBundle.Limits, _ budget: inout Int,
    _ body: (_ key: [UInt8], _ value: Span<UInt8>, _ offset: Int) throws(TensorBundleError) -> Void
  ) throws(TensorBundleError) {
    var restarts = try restartOffsets(bytes)
    let end = restarts.lowerBound
    var position = 0
    var key: [UInt8] = []
    while position < end {
      let start = position
      guard let shared = Wire.varint(bytes, &position, end: end),
        let unshared = Wire.varint(bytes, &position, end: end),
        let valueByteCount = Wire.varint(bytes, &position, end: end)
      else { throw damaged(at: start, "expected the three lengths of an entry") }
      guard shared <= UInt64(key.count) else {
        throw damaged(at: start, "an entry shares \(shared) bytes of a key of \(key.count)")
      }
      let remaining = UInt64(end - position)
      guard unshared <= remaining, valueByteCount <= remaining - unshared else {
        throw damaged(at: start, "an entry runs over the end of its block")
      }
      if let restart = nextRestart(bytes, &restarts), restart <= start {
        guard restart == start, shared == 0 else {
          throw damaged(at: start, "a restart offset does not lead to a whole key")
        }
        restarts = (restarts.lowerBound + 4)..<restarts.upperBound
      }
      let byteCount = Int(shared) + Int(unshared)
      guard byteCount <= limits.keyByteCount else {
        throw .limitExceeded(
          path: path, offset: offset(of: start), quantity: "size of a key", limit: limits.keyByteCount)
      }
      budget -= byteCount
      guard budget >= 0 else {
        throw .limitExceeded(
          path: path, offset: offset(of: start), quantity: "size of the index after decompression",
          limit: limits.tableByteCount)
      }
      let previous = key
      key.removeLast(key.count - Int(shared))
      for index in position..<(position + Int(unshared)) { key.append(bytes[index]) }
      position += Int(unshared)
      guard start == 0 || previous.lexicographicallyPrecedes(key) else {
        throw damaged(at: start, "keys are not in ascending order")
      }
      let value = position..<(position + Int(valueByteCount))
      try body(key, bytes.extracting(value), offset(of: value.lowerBound))
      position = value.upperBound
    }
    // An empty block has one restart, at its end.
    if let restart = nextRestart(bytes, &restarts), end > 0 || restart > 0 {
      throw damaged(at: restarts.lowerBound, "a restart offset does not lead to an entry")
    }
  }

  /// Where the restart array stands: offsets of 4 bytes each, whose count follows them.
  private func restartOffsets(_ bytes: Span<UInt8>) throws(TensorBundleError) -> Range<Int> {
    var position = bytes.count - 4
    guard position >= 0, let count = Wire.fixed32(bytes, &position, end: bytes.count) else {
      throw .truncated(path: path, offset: range.end, expected: "the number of restarts of a block")
    }
    let end = bytes.count - 4
    guard count > 0, Int(count) <= end / 4 else {
      throw damaged(at: end, "\(count) restarts do not fit into a block of \(bytes.count) bytes")
    }
    return (end - 4 * Int(count))..<end
  }

  private func nextRestart(_ bytes: Span<UInt8>, _ restarts: inout Range<Int>) -> Int? {
    var position = restarts.lowerBound
    return Wire.fixed32(bytes, &position, end: restarts.upperBound).map { Int($0) }
  }

  private func damaged(at position: Int, _ reason: String) -> TensorBundleError {
    .badTable(path: path, offset: offset(of: position), reason: reason)
  }

  /// A place in a compressed block has no place in the file but the block's.
  private func offset(of position: Int) -> Int {
    decompressed == nil ? range.offset + position : range.offset
  }
}
