internal import Glibc

/// The number of an interned name in a `StringTable`.
@usableFromInline package struct Symbol: Sendable, Hashable {
  @usableFromInline package let index: UInt32

  @inlinable package init(index: UInt32) { self.index = index }

  // Written out because what the compiler derives is a call from other modules.
  @inlinable package static func == (a: Symbol, b: Symbol) -> Bool { a.index == b.index }

  /// The empty string, which every table holds first.
  package static let empty = Symbol(index: 0)
}

/// Interned names: nodes, ops, attributes and functions are compared as numbers, not as text.
///
/// Edges between 100 000 nodes by string are hundreds of times slower than by index. Names are stored once, as bytes,
/// one behind another. Numbers are given in order of first appearance, so they never depend on hash order.
@usableFromInline package struct StringTable: Sendable {
  private var bytes: [UInt8] = []
  /// `bytes[ends[i]..<ends[i + 1]]` is name `i`.
  private var ends: [Int] = [0]
  /// Open addressing; the count is a power of two.
  private var slots = [Slot](repeating: .free, count: 1024)

  /// Scratch space for a name that is put together.
  private var joined: [UInt8] = []

  private struct Slot: Sendable {
    /// Half of the name's hash: names are compared only where it is equal, and growing hashes nothing again.
    let hash: UInt32
    /// 0 = free, else symbol index + 1.
    let number: UInt32

    static let free = Slot(hash: 0, number: 0)
  }

  package init() {
    // The empty name is symbol 0, whatever comes first.
    let empty: [UInt8] = []
    _ = intern(empty.span)
  }

  package var count: Int { ends.count - 1 }

  /// Makes room for names of nodes. What is not used of it is never touched, so it costs no memory.
  package mutating func reserve(nodes count: Int) {
    bytes.reserveCapacity(bytes.count + count * 64)
    ends.reserveCapacity(ends.count + count)
    while isFull(with: count) { grow() }
  }

  package mutating func intern(_ name: String) -> Symbol {
    var name = name
    return name.withUTF8 { unsafe intern($0.span) }
  }

  /// - Complexity: O(length), amortised.
  package mutating func intern(_ name: Span<UInt8>) -> Symbol {
    if isFull(with: 1) { grow() }
    let hash = NameHash.hash(name)
    let slot = slot(of: name, hash)
    if slots[slot].number != 0 { return Symbol(index: slots[slot].number - 1) }
    let index = UInt32(truncatingIfNeeded: count)
    slots[slot] = Slot(hash: hash, number: index + 1)
    unsafe name.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
    return Symbol(index: index)
  }

  /// Interns `prefix` with the name of a symbol behind it, without making a string of them.
  package mutating func intern(_ prefix: String, followedBy symbol: Symbol) -> Symbol {
    var name: [UInt8] = []
    swap(&name, &joined)
    defer { swap(&name, &joined) }
    name.removeAll(keepingCapacity: true)
    name.append(contentsOf: prefix.utf8)
    unsafe bytes.span.extracting(range(of: symbol)).withUnsafeBufferPointer { unsafe name.append(contentsOf: $0) }
    return intern(name.span)
  }

  /// The symbol of a name that is already there.
  package func find(_ name: String) -> Symbol? {
    var name = name
    return name.withUTF8 { unsafe find($0.span) }
  }

  package func find(_ name: Span<UInt8>) -> Symbol? {
    let found = slots[slot(of: name, NameHash.hash(name))].number
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
  private func slot(of name: Span<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var index = Int(hash) & mask
    while slots[index].number != 0 {
      if slots[index].hash == hash, matches(Symbol(index: slots[index].number - 1), name) { break }
      index = (index + 1) & mask
    }
    return index
  }

  private func matches(_ symbol: Symbol, _ name: Span<UInt8>) -> Bool {
    let range = range(of: symbol)
    guard range.count == name.count else { return false }
    return unsafe bytes.span.extracting(range).withUnsafeBytes { mine in
      unsafe name.withUnsafeBytes { theirs in
        guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return true }
        return unsafe memcmp(mine, theirs, range.count) == 0
      }
    }
  }

  /// Four fifths may be in use. Every look-up misses the cache, and more so in a larger table, while all slots that a
  /// crowded one makes it try are in one line.
  private func isFull(with more: Int) -> Bool { (count + more) * 5 > slots.count * 4 }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: .free, count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.number != 0 {
      var index = Int(slot.hash) & mask
      while slots[index].number != 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
