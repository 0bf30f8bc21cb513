internal import ArtifactIO

/// Makes text from a model harmless for whoever looks at it.
///
/// A node may be called anything: an escape sequence that repaints the terminal, a right-to-left override that turns a
/// path around, a line that a CI runner takes for a command. The formats for machines keep names exact and rely on JSON's
/// escapes (`JSONWriter`); all that is shown to people goes through here.
enum SafeText {
  /// More than this of one text is cut: a name of a megabyte is an attack or a mistake, and unreadable either way.
  static let limit = 2000

  /// `text` as part of one line: controls, line ends, invisible and direction-changing characters become visible
  /// (`\u{1b}`), so the result prints as it reads.
  static func line(_ text: String, limit: Int = limit) -> String {
    if isPlain(text) && text.utf8.count <= limit { return text }
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit {
        result += "…"
        break
      }
      count += 1
      if scalar.isHarmless {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return result
  }

  /// `text` cut at its line ends, each line made safe; tabs become two spaces.
  static func lines(_ text: String) -> [String] {
    // Split by scalar: "\r\n" is one `Character`.
    var lines: [String] = []
    var current = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        lines.append(line(String(current), limit: limit))
        current = String.UnicodeScalarView()
      case "\t": current.append(contentsOf: "  ".unicodeScalars)
      case "\r": continue
      default: current.append(scalar)
      }
    }
    lines.append(line(String(current), limit: limit))
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// A whole line of output that a CI runner must not obey.
  ///
  /// GitHub's runner takes a line that starts with `::`, blanks aside, and `##[` anywhere in it, as a command; Azure's
  /// takes `##vso[`.
  static func inert(_ line: String) -> String {
    var result = ""
    var rest = line[...]
    if let first = rest.firstIndex(where: { $0 != " " }), rest[first...].hasPrefix("::") {
      result += rest[..<first] + "\\"
      rest = rest[first...]
    }
    guard rest.utf8.contains(UInt8(ascii: "#")) else { return result + rest }
    while let hash = rest.firstIndex(of: "#") {
      let behind = rest.index(after: hash)
      result += rest[..<behind]
      rest = rest[behind...]
      if rest.hasPrefix("#[") || rest.hasPrefix("#vso[") { result += "\\" }
    }
    return result + rest
  }

  /// Whether all of `text` is printable ASCII, as nearly all names are: the test is much cheaper than what it saves.
  static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f } }
}
