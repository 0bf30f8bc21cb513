/// Finds the number that stands for a name, given as bytes in a larger text.
///
/// A dictionary of strings would make a string of every name it is asked for; a model of 2 MB asks 100 000 times.
struct NameTable: Sendable {
  private struct Entry {
    var start: Int
    var end: Int
    var value: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing: an index into `entries` or -1. INVARIANT: a power of two long, at most half full.
  private var slots: [Int] = Array(repeating: -1, count: 8)

  init() {}

  /// Adds a name; one that is there keeps its value.
  mutating func insert(_ name: String, value: Int) {
    guard self.value(of: name) == nil else { return }
    let start = bytes.count
    bytes.append(contentsOf: name.utf8)
    entries.append(Entry(start: start, end: bytes.count, value: value))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
  }

  func value(of name: String) -> Int? {
    let text = name.utf8Span.span
    return value(of: text, in: 0..<text.count)
  }

  /// The value of the name that stands at `range`.
  func value(of text: Span<UInt8>, in range: Range<Int>) -> Int? {
    var slot = Self.hash(text, range) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[slots[slot]]
      if entry.end - entry.start == range.count, matches(entry, text, range) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ index: Int) {
    let entry = entries[index]
    var slot = Self.hash(bytes.span, entry.start..<entry.end) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = index
  }

  private func matches(_ entry: Entry, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for offset in 0..<range.count where bytes[entry.start + offset] != text[range.lowerBound + offset] { return false }
    return true
  }

  /// FNV-1a, folded so that its low bits depend on all of it.
  private static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in range { hash = (hash ^ UInt32(text[index])) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15)
  }
}
