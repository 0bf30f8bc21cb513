/// The tensors of a checkpoint in bytewise order of their keys, found by place or by key.
package struct BundleEntries: Sendable, RandomAccessCollection {
  private var entries: [BundleEntry] = []
  /// Bytes and not `String`, which holds differently composed letters to be equal.
  private var positions: [[UInt8]: Int] = [:]

  init() {}

  /// INVARIANT: called in ascending order of keys, each once.
  mutating func append(_ entry: BundleEntry, key: [UInt8]) {
    positions[key] = entries.count
    entries.append(entry)
  }

  package var startIndex: Int { entries.startIndex }
  package var endIndex: Int { entries.endIndex }
  package subscript(position: Int) -> BundleEntry { entries[position] }

  /// The tensor of that name, nil if the checkpoint has none.
  ///
  /// - Complexity: O(bytes of the key).
  package subscript(key: String) -> BundleEntry? { positions[Array(key.utf8)].map { entries[$0] } }
}
