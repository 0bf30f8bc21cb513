internal import ArtifactIO

/// Leads from libyaml's marks, which count code points, to lines and UTF-16 columns.
///
/// libyaml's own line numbers are not used: they count U+0085, U+2028 and U+2029 as line breaks, editors do not.
struct CharacterMap {
  /// What made `init` stop, and where.
  struct Fault: Error {
    var position: TextPosition
    var problem: YAMLError.Problem
  }

  /// INVARIANT: ascending, first element 0. Code point index of each line's first character.
  private var lineStarts: [Int] = [0]
  /// INVARIANT: ascending. Code point index of each character that takes two UTF-16 units.
  private var wide: [Int] = []
  private var count = 0

  /// Reads the text once: checks that it is UTF-8 made of characters that YAML allows, and notes lines.
  ///
  /// - Complexity: O(bytes).
  init(of bytes: Span<UInt8>) throws(Fault) {
    var validCount = bytes.count
    do { _ = try UTF8Span(validating: bytes) } catch { validCount = error.byteOffsets.lowerBound }
    if let scalar = read(bytes.extracting(first: validCount)) {
      throw Fault(position: position(at: count), problem: .forbiddenCharacter(scalar))
    }
    guard validCount == bytes.count else { throw Fault(position: position(at: count), problem: .invalidUTF8) }
  }

  /// The place of the code point at `index`.
  ///
  /// - Complexity: O(log lines).
  func position(at index: Int) -> TextPosition {
    let line = Self.firstIndex(in: lineStarts, above: index)
    let start = lineStarts[max(0, line - 1)]
    var column = index - start + 1
    if !wide.isEmpty {
      column += Self.firstIndex(in: wide, above: index - 1) - Self.firstIndex(in: wide, above: start - 1)
    }
    return TextPosition(line: max(1, line), column: column)
  }

  /// Takes in valid UTF-8; stops before the first character that YAML forbids and gives it back.
  private mutating func read(_ bytes: Span<UInt8>) -> Unicode.Scalar? {
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      switch lead {
      case 0x20...0x7E, 0x09: offset += 1
      case 0x0A:
        offset += 1
        lineStarts.append(count + 1)
      case 0x0D:
        offset += 1
        if offset >= bytes.count || bytes[offset] != 0x0A { lineStarts.append(count + 1) }
      case ..<0x80: return Unicode.Scalar(lead)
      case ..<0xE0:
        // C1 controls, but for NEL.
        let trail = bytes[offset + 1]
        if lead == 0xC2, trail < 0xA0, trail != 0x85 { return Unicode.Scalar(trail) }
        offset += 2
      case ..<0xF0:
        let trail = bytes[offset + 2]
        if lead == 0xEF, bytes[offset + 1] == 0xBF, trail >= 0xBE {
          return trail == 0xBE ? "\u{FFFE}" : "\u{FFFF}"
        }
        offset += 3
      default:
        offset += 4
        wide.append(count)
      }
      count += 1
    }
    return nil
  }

  /// How many elements of an ascending list are not above `value`.
  private static func firstIndex(in list: [Int], above value: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
