/// Measures and wraps text for terminals.
enum TextLayout {
  /// The number of terminal columns that `text` takes: two for East Asian wide characters and emoji, one for others.
  ///
  /// - Source: the wide ranges of Unicode's EastAsianWidth.txt, coarsely; an error only makes a line a little uneven.
  static func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }

  /// `text` in lines of at most `width` columns, broken at blanks; a longer word stands alone.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let length = self.width(of: word)
      if !line.isEmpty && used + 1 + length > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += length
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
