/// Base64 as protobuf's JSON reads it: the standard alphabet or the URL-safe one, padded or not.
///
/// - Source: RFC 4648, sections 4 and 5.
enum Base64 {
  /// Hands each decoded byte to `emit`; false if the text is not base64.
  static func decode(_ text: Span<UInt8>, emit: (UInt8) -> Void) -> Bool {
    var count = text.count
    var padding = 0
    while padding < 2, count > 0, text[count - 1] == UInt8(ascii: "=") {
      count -= 1
      padding += 1
    }
    guard padding == 0 || (count + padding) % 4 == 0, count % 4 != 1 else { return false }
    var bits: UInt32 = 0
    var pending = 0
    for index in 0..<count {
      guard let digit = digit(text[index]) else { return false }
      bits = bits << 6 | UInt32(digit)
      pending += 6
      if pending >= 8 {
        pending -= 8
        emit(UInt8(truncatingIfNeeded: bits >> UInt32(pending)))
      }
    }
    return true
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
