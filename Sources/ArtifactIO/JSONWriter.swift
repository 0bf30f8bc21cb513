/// Writes JSON piece by piece, without building a tree and without Foundation.
///
/// Containers are closures, so what is opened is closed. An `.expanded` container has a line for each element; an
/// `.inline` one, and all within it, stays on one line; a `.compact` one has no blanks either. Whatever a terminal could
/// obey or hide is escaped, so that a report that is printed raw shows the names of a hostile model as text; parsed, they
/// are exact.
package struct JSONWriter<Output: TextOutputStream> {
  package enum Layout { case expanded, inline, compact }

  package private(set) var output: Output
  private var open: [(layout: Layout, isEmpty: Bool)] = []
  /// Set between a key and its value.
  private var hasKey = false

  package init(to output: Output) { self.output = output }

  package mutating func object(_ layout: Layout = .expanded, _ body: (inout JSONWriter) -> Void) {
    container("{", "}", layout, body)
  }

  package mutating func array(_ layout: Layout = .expanded, _ body: (inout JSONWriter) -> Void) {
    container("[", "]", layout, body)
  }

  package mutating func object(_ key: String, _ layout: Layout = .expanded, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(layout, body)
  }

  package mutating func array(_ key: String, _ layout: Layout = .expanded, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    array(layout, body)
  }

  package mutating func array(_ key: String, of strings: [String]) {
    array(key, .inline) { json in for string in strings { json.value(string) } }
  }

  /// A string member, left out if nil: there is no `null` in what this program writes.
  package mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    self.value(value)
  }

  package mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    scalar(String(value))
  }

  package mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    scalar(value ? "true" : "false")
  }

  /// A member whose value is given as JSON.
  package mutating func member(_ key: String, literal: String) {
    self.key(key)
    scalar(literal)
  }

  package mutating func value(_ string: String) { scalar(Self.quoted(string)) }

  /// An element that is given as JSON.
  package mutating func value(literal: String) { scalar(literal) }

  /// Ends a line between documents.
  package mutating func newline() { output.write("\n") }

  /// The key of what comes next.
  package mutating func key(_ key: String) {
    separate()
    output.write(Self.quoted(key) + (open.last?.layout == .compact ? ":" : ": "))
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
    // What is within one line stays there.
    let outer = open.last?.layout ?? .expanded
    open.append((outer == .expanded ? layout : outer, true))
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

  package static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      return "\"" + text + "\""
    }
    // Bytes, because appending scalars to a string one by one takes several times as long.
    var result: [UInt8] = [UInt8(ascii: "\"")]
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\"".utf8
      case "\\": result += "\\\\".utf8
      case "\n": result += "\\n".utf8
      case "\r": result += "\\r".utf8
      case "\t": result += "\\t".utf8
      default:
        if !scalar.isHarmless {
          for unit in String(scalar).utf16 { result += ("\\u" + hexadecimal(unit)).utf8 }
        } else if scalar.isASCII {
          result.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          result += String(scalar).utf8
        }
      }
    }
    result.append(UInt8(ascii: "\""))
    return String(decoding: result, as: UTF8.self)
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
