/// A release of TensorFlow.js.
package struct Release: Sendable, Hashable, Comparable {
  package let major: Int
  package let minor: Int
  package let patch: Int

  package init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads `X.Y.Z`, nothing before, between or after the numbers.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let major = Self.number(parts[0]), let minor = Self.number(parts[1]),
      let patch = Self.number(parts[2])
    else { return nil }
    self.init(major, minor, patch)
  }

  package static func < (a: Release, b: Release) -> Bool {
    (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch)
  }

  /// Digits only: `Int` itself would take a sign, too.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(String(Substring(digits)))
  }
}

extension Release: CustomStringConvertible {
  package var description: String { "\(major).\(minor).\(patch)" }
}
