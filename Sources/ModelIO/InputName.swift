internal import ArtifactIO

/// Takes apart how a NodeDef names its inputs: `node`, `node:port`, `node:output:index`.
enum InputName {
  static func lastColon(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int? {
    var index = range.end - 1
    while index >= range.offset {
      if bytes[index] == UInt8(ascii: ":") { return index }
      index -= 1
    }
    return nil
  }

  /// What stands before the last colon, and the number behind it.
  static func splitPort(_ bytes: Span<UInt8>, _ range: ByteRange) -> (ByteRange, Int)? {
    guard let colon = lastColon(bytes, range), colon + 1 < range.end, range.end - colon <= 7 else { return nil }
    var port = 0
    for index in (colon + 1)..<range.end {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else { return nil }
      port = port * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    return (ByteRange(offset: range.offset, count: colon - range.offset), port)
  }

  static func equal(_ bytes: Span<UInt8>, _ range: ByteRange, _ text: String) -> Bool {
    let utf8 = text.utf8
    guard utf8.count == range.count else { return false }
    var index = range.offset
    for unit in utf8 {
      if bytes[index] != unit { return false }
      index += 1
    }
    return true
  }
}
