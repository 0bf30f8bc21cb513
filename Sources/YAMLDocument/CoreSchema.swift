/// How the YAML 1.2 core schema reads plain scalars: `yes`, `on` and `012` have no special meaning as in YAML 1.1.
///
/// - Source: YAML 1.2.2, section 10.3.2 (tag resolution).
enum CoreSchema {
  /// The tag of a plain scalar without an explicit one.
  static func tag(ofPlain text: String) -> YAMLTag {
    guard let first = text.utf8.first else { return .null }
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
      return isNull(text) ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      return boolean(text) == nil ? .string : .boolean
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return isInteger(text) ? .integer : isFloat(text) ? .float : .string
    default: return .string
    }
  }

  /// Whether `text` may carry the explicit tag `tag`, as `!!int` demands an integer.
  static func allows(_ text: String, as tag: YAMLTag) -> Bool {
    switch tag {
    case .string: true
    case .integer: isInteger(text)
    case .float: isFloat(text) || isInteger(text)
    case .boolean: boolean(text) != nil
    case .null: isNull(text)
    case .sequence, .mapping: false
    }
  }

  static func isNull(_ text: String) -> Bool {
    switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// nil if `text` is no integer of the schema or does not fit.
  static func integer(_ text: String) -> Int? {
    guard isInteger(text) else { return nil }
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8) }
    return Int(text)
  }

  /// nil if `text` is no number of the schema or a finite one that overflows.
  static func float(_ text: String) -> Double? {
    switch text {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .infinity
    case "-.inf", "-.Inf", "-.INF": return -.infinity
    case ".nan", ".NaN", ".NAN": return .nan
    default: break
    }
    guard isDecimalFloat(text), let value = Double(text), value.isFinite else { return nil }
    return value
  }

  private static func isInteger(_ text: String) -> Bool {
    var digits = Substring(text).utf8
    if text.hasPrefix("0x") {
      digits = digits.dropFirst(2)
      return !digits.isEmpty && digits.allSatisfy(isHexadecimalDigit)
    }
    if text.hasPrefix("0o") {
      digits = digits.dropFirst(2)
      return !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
    }
    dropSign(&digits)
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  private static func isFloat(_ text: String) -> Bool {
    switch text {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN": true
    default: isDecimalFloat(text)
    }
  }

  /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
  private static func isDecimalFloat(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    dropSign(&rest)
    var digits = dropDigits(&rest)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      digits += dropDigits(&rest)
    }
    guard digits > 0 else { return false }
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      dropSign(&rest)
      guard dropDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func dropSign(_ rest: inout Substring.UTF8View) {
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
  }

  private static func dropDigits(_ rest: inout Substring.UTF8View) -> Int {
    let end = rest.firstIndex { !isDigit($0) } ?? rest.endIndex
    let count = rest[..<end].count
    rest = rest[end...]
    return count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
