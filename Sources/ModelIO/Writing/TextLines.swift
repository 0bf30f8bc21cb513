internal import ArtifactIO

/// Leads from line and column to the byte in a text.
struct TextLines {
  /// Where each line begins.
  private var starts: [Int] = [0]

  init(_ text: Span<UInt8>) {
    // As the scanner has it, a byte order mark is no column.
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { starts[0] = 3 }
    for index in 0..<text.count where text[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
  }

  /// The byte at a position; nil for one that the text does not have.
  ///
  /// - Complexity: linear in the column.
  func offset(of position: TextPosition, in text: Span<UInt8>) -> Int? {
    guard starts.indices.contains(position.line - 1) else { return nil }
    var offset = starts[position.line - 1]
    var column = 1
    while column < position.column {
      guard offset < text.count else { return nil }
      let byte = text[offset]
      // A sequence of four bytes is two UTF-16 code units, any other is one.
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      column += length == 4 ? 2 : 1
      offset += length
    }
    return offset <= text.count ? offset : nil
  }

  /// The position of a byte that begins a character, or of the end.
  ///
  /// - Complexity: linear in the column, logarithmic in the lines.
  func position(of offset: Int, in text: Span<UInt8>) -> TextPosition {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    var position = starts[low]
    while position < offset {
      let byte = text[position]
      column += byte >= 0xF0 ? 2 : byte & 0xC0 == 0x80 ? 0 : 1
      position += 1
    }
    return TextPosition(line: low + 1, column: column)
  }

  func range(of range: TextRange, in text: Span<UInt8>) -> Range<Int>? {
    guard let start = offset(of: range.start, in: text), let end = offset(of: range.end, in: text), start <= end else {
      return nil
    }
    return start..<end
  }
}
