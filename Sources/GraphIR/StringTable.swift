/// The number of an interned name in a `StringTable`.
package struct Symbol: Sendable, Hashable {
  package let index: UInt32

  package init(index: UInt32) { self.index = index }

  /// The empty string, which every table holds first.
  package static let empty = Symbol(index: 0)
}

/// Interned names: nodes, ops, attributes and functions are compared as numbers, not as text.
///
/// Edges between 100 000 nodes by string are hundreds of times slower than by index. Names are stored once, as bytes,
/// one behind another. Numbers are given in order of first appearance, so they never depend on hash order.
package struct StringTable: Sendable {
  private var bytes: [UInt8] = []
  /// `bytes[ends[i]..<ends[i + 1]]` is name `i`.
  private var ends: [Int] = [0]
  /// Open addressing; 0 = free, else symbol index + 1. The count is a power of two.
  private var slots: [UInt32] = [UInt32](repeating: 0, count: 1024)

  package init() {
    // The empty name is symbol 0, whatever comes first.
    let empty: [UInt8] = []
    _ = intern(empty.span)
  }

  package var count: Int { ends.count - 1 }

  package mutating func intern(_ name: String) -> Symbol {
    var name = name
    return name.withUTF8 { unsafe intern($0.span) }
  }

  /// - Complexity: O(length), amortised.
  package mutating func intern(_ name: Span<UInt8>) -> Symbol {
    if ends.count * 2 > slots.count { grow() }
    let slot = slot(of: name)
    if slots[slot] != 0 { return Symbol(index: slots[slot] - 1) }
    let index = UInt32(truncatingIfNeeded: count)
    slots[slot] = index + 1
    for position in name.indices { bytes.append(name[position]) }
    ends.append(bytes.count)
    return Symbol(index: index)
  }

  /// The symbol of a name that is already there.
  package func find(_ name: String) -> Symbol? {
    var name = name
    return name.withUTF8 { unsafe find($0.span) }
  }

  package func find(_ name: Span<UInt8>) -> Symbol? {
    let found = slots[slot(of: name)]
    return found == 0 ? nil : Symbol(index: found - 1)
  }

  /// The text of a symbol of this table; malformed UTF-8 is replaced.
  package subscript(symbol: Symbol) -> String { String(decoding: bytes[range(of: symbol)], as: UTF8.self) }

  package func withBytes<R>(of symbol: Symbol, _ body: (Span<UInt8>) -> R) -> R {
    body(bytes.span.extracting(range(of: symbol)))
  }

  private func range(of symbol: Symbol) -> Range<Int> {
    let index = Int(symbol.index)
    return ends[index]..<ends[index + 1]
  }

  /// The slot that holds `name`, or the free one where it belongs.
  private func slot(of name: Span<UInt8>) -> Int {
    // Hasher is seeded, so no file can be made that puts all names in one slot.
    var hasher = Hasher()
    unsafe name.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    let mask = slots.count - 1
    var slot = hasher.finalize() & mask
    while slots[slot] != 0, !matches(Symbol(index: slots[slot] - 1), name) { slot = (slot + 1) & mask }
    return slot
  }

  private func matches(_ symbol: Symbol, _ name: Span<UInt8>) -> Bool {
    let range = range(of: symbol)
    guard range.count == name.count else { return false }
    for index in name.indices where bytes[range.lowerBound + index] != name[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for index in 0..<count {
      let range = range(of: Symbol(index: UInt32(truncatingIfNeeded: index)))
      let slot = slot(of: bytes.span.extracting(range))
      slots[slot] = UInt32(truncatingIfNeeded: index) + 1
    }
  }
}
