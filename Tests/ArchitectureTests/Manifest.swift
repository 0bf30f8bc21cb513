/// What Package.swift says of its targets, read from its text.
struct Manifest {
  struct Target: Equatable {
    enum Kind { case module, tests, executable, other }

    var name: String
    var kind: Kind
    /// Modules, those of other packages included.
    var imports: Set<String>

    var folder: String { (kind == .tests ? "Tests/" : "Sources/") + name }
  }

  var targets: [Target] = []

  init(_ text: String) {
    var products: [Substring: String] = [:]
    for line in text.split(separator: "\n") where line.contains("Target.Dependency.product(") {
      let words = line.split(whereSeparator: { " =".contains($0) })
      if words.first == "let", words.count > 1 { products[words[1]] = Self.literals(line).first }
    }
    let calls: [(String, Target.Kind)] = [
      ("module(", .module), ("tests(", .tests), (".executableTarget(", .executable), (".target(", .other),
      (".systemLibrary(", .other),
    ]
    for (call, kind) in calls {
      for arguments in Self.calls(call, in: text) {
        // The helper functions themselves have no name in quotes.
        guard let name = Self.literals(arguments).first else { continue }
        var imports: Set<String> = []
        for label in ["imports:", "of:", "dependencies:"] {
          guard let start = arguments.firstRange(of: label)?.upperBound else { continue }
          let rest = arguments[start...]
          guard let open = rest.firstIndex(of: "["), let close = rest.firstIndex(of: "]"), open < close else {
            continue
          }
          for element in rest[rest.index(after: open)..<close].split(separator: ",") {
            let word = element.filter { !$0.isWhitespace }
            guard !word.isEmpty else { continue }
            imports.insert(Self.literals(element).first ?? products[word[...]] ?? word)
          }
        }
        targets.append(Target(name: name, kind: kind, imports: imports))
      }
    }
  }

  /// The arguments of every call, up to the parenthesis that closes it.
  private static func calls(_ name: String, in text: String) -> [Substring] {
    text.ranges(of: name).compactMap { range in
      // `func tests(` declares, and `executableTarget(` does not call `Target(`.
      let before = text[..<range.lowerBound]
      if before.hasSuffix("func ") || (before.last.map { $0.isLetter } ?? false) { return nil }
      var depth = 1
      var end = range.upperBound
      while end < text.endIndex {
        if text[end] == "(" { depth += 1 }
        if text[end] == ")" { depth -= 1 }
        if depth == 0 { return text[range.upperBound..<end] }
        end = text.index(after: end)
      }
      return nil
    }
  }

  private static func literals(_ text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
