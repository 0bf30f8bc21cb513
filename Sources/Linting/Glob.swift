/// A pattern of names: `*` stands for any characters, `?` for one. Slashes are characters like others, so that
/// `encoder/*` names everything below a scope.
package struct Glob: Sendable, Hashable {
  package let pattern: String
  private let characters: [Character]

  package init(_ pattern: String) {
    self.pattern = pattern
    characters = Array(pattern)
  }

  /// - Complexity: O(length of the pattern · length of the text), without recursion.
  package func matches(_ text: String) -> Bool {
    let text = Array(text)
    var index = 0
    var position = 0
    var star: (position: Int, index: Int)?
    while index < text.count {
      if position < characters.count, characters[position] == "*" {
        star = (position, index)
        position += 1
      } else if position < characters.count, characters[position] == "?" || characters[position] == text[index] {
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
    return characters[position...].allSatisfy { $0 == "*" }
  }
}
