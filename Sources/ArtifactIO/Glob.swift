/// A pattern of names: `*` stands for any characters, `?` for one, `[abc]` and `[a-z]` for one of these, `[!abc]` for one
/// of all others. Slashes are characters like others, so that `encoder/*` names everything below a scope.
///
/// A `[` that nothing closes stands for itself, as in Python's `fnmatch`.
package struct Glob: Sendable, Hashable {
  package let pattern: String
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case character(Character)
    case any
    case anyRun
    case oneOf([ClosedRange<Character>], isNegated: Bool)

    func matches(_ character: Character) -> Bool {
      switch self {
      case .character(let own): own == character
      case .any: true
      case .anyRun: false
      case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(character) } != isNegated
      }
    }
  }

  package init(_ pattern: String) {
    self.pattern = pattern
    var parts: [Part] = []
    var rest = Array(pattern)[...]
    while let character = rest.popFirst() {
      switch character {
      case "*": parts.append(.anyRun)
      case "?": parts.append(.any)
      case "[":
        if let set = Self.set(&rest) { parts.append(set) } else { parts.append(.character("[")) }
      default: parts.append(.character(character))
      }
    }
    self.parts = parts
  }

  /// Reads what stands between brackets; nil if they do not close, and then nothing is taken.
  private static func set(_ rest: inout ArraySlice<Character>) -> Part? {
    var body = rest
    let isNegated = body.first == "!"
    if isNegated { body.removeFirst() }
    // A bracket that comes first is one of the characters.
    let start = body.startIndex
    guard let end = body.indices.first(where: { body[$0] == "]" && $0 > start }) else { return nil }
    var characters = body[start..<end]
    rest = rest[(end + 1)...]
    var ranges: [ClosedRange<Character>] = []
    while let first = characters.popFirst() {
      if characters.first == "-", characters.count > 1 {
        let last = characters[characters.startIndex + 1]
        characters.removeFirst(2)
        // From a greater to a lesser one there is nothing.
        if first <= last { ranges.append(first...last) }
      } else {
        ranges.append(first...first)
      }
    }
    return .oneOf(ranges, isNegated: isNegated)
  }

  /// - Complexity: O(length of the pattern · length of the text), without recursion.
  package func matches(_ text: String) -> Bool {
    let text = Array(text)
    var index = 0
    var position = 0
    var star: (position: Int, index: Int)?
    while index < text.count {
      if position < parts.count, parts[position] == .anyRun {
        star = (position, index)
        position += 1
      } else if position < parts.count, parts[position].matches(text[index]) {
        position += 1
        index += 1
      } else if let last = star {
        star = (last.position, last.index + 1)
        position = last.position + 1
        index = last.index + 1
      } else {
        return false
      }
    }
    return parts[position...].allSatisfy { $0 == .anyRun }
  }
}
