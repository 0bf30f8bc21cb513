/// A table inside the program: one row a line, columns separated by tabs, found by its first column.
///
/// The rows are sorted bytewise by that column, which `Rules/compat/swift_table.py` checks when it writes the literal.
/// So the text is its own index: nothing is built at start, and a look-up bisects the bytes.
package struct EmbeddedTable: Sendable {
  private let text: StaticString

  package init(_ text: StaticString) {
    self.text = text
  }

  /// The columns of the row whose first column is `key`, the first included.
  ///
  /// - Complexity: O(log n) for n bytes, and the length of the row.
  package func columns(of key: String) -> [ArraySlice<UInt8>]? {
    withBytes { bytes in
      let key = Array(key.utf8)
      let start = Self.lowerBound(of: key, in: bytes)
      guard start < bytes.count, Self.order(of: key, toRowAt: start, in: bytes) == .same else { return nil }
      return Self.row(at: start, in: bytes).split(separator: Self.tab, omittingEmptySubsequences: false)
    }
  }

  package func contains(_ key: String) -> Bool {
    withBytes { bytes in
      let key = Array(key.utf8)
      let start = Self.lowerBound(of: key, in: bytes)
      return start < bytes.count && Self.order(of: key, toRowAt: start, in: bytes) == .same
    }
  }

  /// The columns of each row whose first column starts with `prefix`, in bytewise order.
  package func rows(withPrefix prefix: String) -> [[ArraySlice<UInt8>]] {
    collect(prefix) { $0.split(separator: Self.tab, omittingEmptySubsequences: false) }
  }

  /// The first columns that start with `prefix`, in bytewise order, without it.
  package func keys(withPrefix prefix: String = "") -> [String] {
    let length = prefix.utf8.count
    return collect(prefix) { row in
      String(decoding: row.dropFirst(length).prefix { $0 != Self.tab }, as: UTF8.self)
    }
  }

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  private enum Order { case before, same, after }

  private func collect<R>(_ prefix: String, _ transform: ([UInt8]) -> R) -> [R] {
    withBytes { bytes in
      let prefix = Array(prefix.utf8)
      var results: [R] = []
      var start = Self.lowerBound(of: prefix, in: bytes)
      while start < bytes.count {
        let row = Self.row(at: start, in: bytes)
        guard row.starts(with: prefix) else { break }
        results.append(transform(row))
        start += row.count + 1
      }
      return results
    }
  }

  private func withBytes<R>(_ body: (Span<UInt8>) -> R) -> R {
    // SAFETY: the bytes of a literal are never written and live as long as the program. Every literal we generate
    // has a pointer representation, because a single scalar, the other one, is no row.
    let buffer = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return body(unsafe buffer.span)
  }

  /// Where the first row starts that does not come before `key`, or the end of the text.
  private static func lowerBound(of key: [UInt8], in bytes: Span<UInt8>) -> Int {
    // INVARIANT: both are starts of rows (or the end); rows before `low` come before `key`, rows from `high` on do not.
    var low = 0
    var high = bytes.count
    while low < high {
      var start = low + (high - low) / 2
      while start > low, bytes[start - 1] != newline { start -= 1 }
      if order(of: key, toRowAt: start, in: bytes) == .after {
        low = min(end(ofRowAt: start, in: bytes) + 1, bytes.count)
      } else {
        high = start
      }
    }
    return low
  }

  private static func order(of key: [UInt8], toRowAt start: Int, in bytes: Span<UInt8>) -> Order {
    for (index, byte) in key.enumerated() {
      let place = start + index
      guard place < bytes.count, bytes[place] != tab, bytes[place] != newline else { return .after }
      if byte != bytes[place] { return byte < bytes[place] ? .before : .after }
    }
    let place = start + key.count
    return place >= bytes.count || bytes[place] == tab || bytes[place] == newline ? .same : .before
  }

  private static func end(ofRowAt start: Int, in bytes: Span<UInt8>) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return end
  }

  private static func row(at start: Int, in bytes: Span<UInt8>) -> [UInt8] {
    (start..<end(ofRowAt: start, in: bytes)).map { bytes[$0] }
  }
}
