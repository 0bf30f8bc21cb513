/// What a terminal is told beyond plain text; the command decides, from `isatty` and `--color`.
package struct TerminalStyle: Sendable {
  package var isColored: Bool
  /// Whether rule ids link to their pages (OSC 8).
  package var hasHyperlinks: Bool

  package init(isColored: Bool, hasHyperlinks: Bool) {
    self.isColored = isColored
    self.hasHyperlinks = hasHyperlinks
  }

  package static let plain = TerminalStyle(isColored: false, hasHyperlinks: false)

  /// Parameters of SGR, the escape sequence for colour and weight.
  ///
  /// Ours and no library's: eight codes do not weigh up a package that imports all of Foundation, which every start
  /// would pay for. The basic colours, because they follow the user's theme.
  enum SGR: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case blue = "1;34"
    case magenta = "1;35"
    case cyan = "36"
  }

  func paint(_ text: String, _ code: SGR) -> String {
    isColored && !text.isEmpty ? "\u{1b}[\(code.rawValue)m\(text)\u{1b}[0m" : text
  }

  /// `text` as a link to `address`, or `text` alone where links are off or the address is not plain `https`.
  func link(_ text: String, to address: String?) -> String {
    guard hasHyperlinks, let address, address.hasPrefix("https://"),
      address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f })
    else { return text }
    return "\u{1b}]8;;\(address)\u{1b}\\\(text)\u{1b}]8;;\u{1b}\\"
  }
}
