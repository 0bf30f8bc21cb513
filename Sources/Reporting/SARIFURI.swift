/// A path as SARIF refers to it: relative to `SRCROOT`, the folder that the program ran in, or a `file:` URI.
///
/// - Source: SARIF 2.1.0, 3.4 (artifactLocation), and RFC 3986; no `..`, no `.`, no backslash, no leading slash.
struct SARIFURI: Hashable {
  /// Percent-encoded.
  var text: String
  /// Whether it stands under `SRCROOT`.
  var isRelative: Bool

  /// - workingDirectory: absolute. At `/`, absolute paths stay absolute.
  init(path: String, workingDirectory: String) {
    let root = Self.resolve(workingDirectory.split(separator: "/"), from: []) ?? []
    let components = path.split(separator: "/")
    var relative = path.hasPrefix("/") ? nil : Self.resolve(components, from: [])
    if relative == nil {
      // What climbs above `/` ends at `/`, as in the file system.
      let absolute = Self.resolve(components, from: path.hasPrefix("/") ? [] : root, clamps: true) ?? []
      if !root.isEmpty && absolute.starts(with: root) {
        relative = Array(absolute.dropFirst(root.count))
      } else {
        text = "file:///" + Self.encode(absolute)
        isRelative = false
        return
      }
    }
    let encoded = Self.encode(relative ?? [])
    text = encoded.isEmpty ? "./" : encoded
    isRelative = true
  }

  /// Removes `.` and `..`; nil if a `..` leads out of `base` and that is not to be clamped.
  private static func resolve(
    _ components: [Substring], from base: [Substring], clamps: Bool = false
  ) -> [Substring]? {
    var result = base
    for component in components where component != "." {
      guard component == ".." else {
        result.append(component)
        continue
      }
      if result.popLast() == nil && !clamps { return nil }
    }
    return result
  }

  private static func encode(_ components: [Substring]) -> String {
    components.map { component in
      var text = ""
      for byte in component.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "~"):
          text.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          let digits = String(byte, radix: 16, uppercase: true)
          text += digits.count == 1 ? "%0" + digits : "%" + digits
        }
      }
      return text
    }.joined(separator: "/")
  }
}
