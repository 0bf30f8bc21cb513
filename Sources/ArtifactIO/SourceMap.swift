/// Where in a text artifact each piece of its transcoded binary form came from.
///
/// Text models (`.pbtxt`, `model.json`) are transcoded to protobuf wire bytes once, so that one reader serves all
/// forms; this map leads from a byte range of those bytes back to line and column.
package struct SourceMap: Sendable {
  /// One message or field: `[offset, end)` in the transcoded bytes stands for `text` in the file.
  package struct Entry: Sendable {
    package var offset: Int
    package var end: Int
    package var text: TextRange

    package init(offset: Int, end: Int, text: TextRange) {
      self.offset = offset
      self.end = end
      self.text = text
    }
  }

  /// INVARIANT: sorted by `offset`, and by descending `end` where offsets are equal, so outer entries come first.
  private let entries: [Entry]

  package init(entries: [Entry]) {
    self.entries = entries.sorted { ($0.offset, -$0.end) < ($1.offset, -$1.end) }
  }

  /// The text of the smallest entry that covers `range`, or nil if none does.
  ///
  /// - Complexity: O(log n + depth) for well nested entries.
  package func text(for range: ByteRange) -> TextRange? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].offset <= range.offset { low = middle + 1 } else { high = middle }
    }
    var index = low - 1
    while index >= 0 {
      if entries[index].end >= range.end { return entries[index].text }
      index -= 1
    }
    return nil
  }
}
