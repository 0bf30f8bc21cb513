/// Writes JSON piece by piece, without building a tree and without Foundation.
///
/// Containers are closures, so what is opened is closed. An `.expanded` container has a line for each element; an
/// `.inline` one, and all within it, stays on one line. Whatever a terminal could obey or hide is escaped, so that a
/// report that is printed raw shows the names of a hostile model as text; parsed, they are exact.
struct JSONWriter<Output: TextOutputStream> {
  enum Layout { case expanded, inline }

  private(set) var output: Output
  private var open: [(layout: Layout, isEmpty: Bool)] = []
  /// Set between a key and its value.
  private var hasKey = false

  init(to output: Output) { self.output = output }

  mutating func object(_ layout: Layout = .expanded, _ body: (inout JSONWriter) -> Void) {
    container("{", "}", layout, body)
  }

  mutating func array(_ layout: Layout = .expanded, _ body: (inout JSONWriter) -> Void) {
    container("[", "]", layout, body)
  }

  mutating func object(_ key: String, _ layout: Layout = .expanded, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(layout, body)
  }

  mutating func array(_ key: String, _ layout: Layout = .expanded, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    array(layout, body)
  }

  mutating func array(_ key: String, of strings: [String]) {
    array(key, .inline) { json in for string in strings { json.value(string) } }
  }

  /// A string member, left out if nil: there is no `null` in what this program writes.
  mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    self.value(value)
  }

  mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    scalar(String(value))
  }

  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    scalar(value ? "true" : "false")
  }

  mutating func value(_ string: String) { scalar(Self.quoted(string)) }

  /// Ends a line between documents.
  mutating func newline() { output.write("\n") }

  private mutating func key(_ key: String) {
    separate()
    output.write(Self.quoted(key) + ": ")
    hasKey = true
  }

  private mutating func scalar(_ text: String) {
    separate()
    output.write(text)
  }

  private mutating func container(_ start: String, _ end: String, _ layout: Layout, _ body: (inout JSONWriter) -> Void)
  {
    separate()
    output.write(start)
    let isInline = layout == .inline || open.last?.layout == .inline
    open.append((isInline ? .inline : .expanded, true))
    body(&self)
    let closed = open.removeLast()
    if closed.layout == .expanded && !closed.isEmpty { indent() }
    output.write(end)
  }

  /// Writes what stands before an element: a comma, and a new line or a blank.
  private mutating func separate() {
    if hasKey {
      hasKey = false
      return
    }
    guard let top = open.last else { return }
    if !top.isEmpty { output.write(top.layout == .inline ? ", " : ",") }
    if top.layout == .expanded { indent() }
    open[open.count - 1].isEmpty = false
  }

  private mutating func indent() {
    output.write("\n" + String(repeating: "  ", count: open.count))
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    result.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if SafeText.isHarmless(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          for unit in String(scalar).utf16 { result += "\\u" + hexadecimal(unit) }
        }
      }
    }
    return result + "\""
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
