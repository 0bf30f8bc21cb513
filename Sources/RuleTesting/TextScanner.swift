internal import GraphIR

/// Takes a line of the compact text form apart.
struct TextScanner {
  let line: Int
  private let characters: [Character]
  private var position = 0

  init(_ text: String, line: Int) {
    characters = Array(text)
    self.line = line
  }

  func fail(_ message: String) -> TextGraphError { TextGraphError(line: line, message: message) }

  mutating func skipBlanks() {
    while position < characters.count, characters[position] == " " || characters[position] == "\t" { position += 1 }
  }

  var isAtEnd: Bool {
    var copy = self
    copy.skipBlanks()
    return copy.position >= copy.characters.count || copy.characters[copy.position] == "#"
  }

  /// Takes `text` if it comes next.
  mutating func take(_ text: String) -> Bool {
    skipBlanks()
    let wanted = Array(text)
    guard position + wanted.count <= characters.count,
      Array(characters[position..<position + wanted.count]) == wanted
    else { return false }
    position += wanted.count
    return true
  }

  mutating func expect(_ text: String) throws(TextGraphError) {
    if !take(text) { throw fail("expected '\(text)' at column \(position + 1)") }
  }

  func peek(_ text: String) -> Bool {
    var copy = self
    return copy.take(text)
  }

  /// A name of a node, op, attribute or dtype.
  mutating func word() throws(TextGraphError) -> String {
    skipBlanks()
    let start = position
    while position < characters.count, Self.isWord(characters[position]) { position += 1 }
    guard position > start else { throw fail("expected a name at column \(position + 1)") }
    return String(characters[start..<position])
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "_/.-".contains(character)
  }

  mutating func quotedText() throws(TextGraphError) -> String {
    try expect("\"")
    var text = ""
    while position < characters.count, characters[position] != "\"" {
      text.append(characters[position])
      position += 1
    }
    try expect("\"")
    return text
  }

  /// `[None, 128]`, `[]`, or `[?]` for unknown rank.
  mutating func shape() throws(TextGraphError) -> PartialShape {
    try expect("[")
    if take("?") {
      try expect("]")
      return .unknown
    }
    var sizes: [Int64] = []
    while !peek("]") {
      if take("None") {
        sizes.append(PartialShape.unknownDimension)
      } else {
        let text = try word()
        guard let size = Int64(text), size >= 0 else { throw fail("'\(text)' is no size") }
        sizes.append(size)
      }
      if !take(",") { break }
    }
    try expect("]")
    return PartialShape(sizes)
  }

  /// `float32[None, 128]`; without brackets the rank is unknown.
  mutating func type() throws(TextGraphError) -> (dtype: DataType, shape: PartialShape) {
    let name = try word()
    guard let dtype = Self.dtype(name) else { throw fail("'\(name)' is no dtype") }
    return (dtype, peek("[") ? try shape() : .unknown)
  }

  static func dtype(_ name: String) -> DataType? {
    if let type = DataType(name: name) { return type }
    return (1...Int32(40)).lazy.map { DataType(rawValue: $0) }.first { $0.isKnown && $0.shortName == name }
  }
}
