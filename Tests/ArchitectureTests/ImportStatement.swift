/// The modules that a Swift source imports.
enum ImportStatement {
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
  ]
  private static let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]

  /// The module of `line`, such as `Glibc` of `@preconcurrency internal import struct Glibc.stat`.
  static func module(of line: Substring) -> String? {
    var words = line.split(whereSeparator: \.isWhitespace)[...]
    while let word = words.first, word.hasPrefix("@") || modifiers.contains(word) { words = words.dropFirst() }
    guard words.popFirst() == "import" else { return nil }
    if let word = words.first, kinds.contains(word) { words = words.dropFirst() }
    return words.first.map { String($0.prefix { $0 != "." }) }
  }

  /// Modules of one file. What stands in a generated file's literals is no import.
  static func modules(in path: String) -> Set<String> {
    guard !path.hasSuffix("+Generated.swift"), let text = Repository.text(path) else { return [] }
    return Set(text.split(separator: "\n").compactMap { module(of: $0) })
  }
}
