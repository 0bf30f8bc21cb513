import Testing

/// What must not be anywhere in the tree.
@Suite struct TreeTests {
  /// Past this a file likely holds a second idea.
  static let lineBound = 400

  /// Files that are longer for now, each with its own bound, which may only go down.
  static let longFiles: [String: Int] = [:]

  @Test func filesAreShort() {
    for path in Repository.swiftFiles where !path.hasSuffix("+Generated.swift") {
      let lines = Repository.text(path)?.utf8.count { $0 == UInt8(ascii: "\n") } ?? 0
      #expect(lines <= Self.longFiles[path] ?? Self.lineBound, "\(path)")
      if Self.longFiles[path] != nil {
        #expect(lines > Self.lineBound, "\(path) is short again: take it off the list")
      }
    }
    for path in Self.longFiles.keys { #expect(Repository.swiftFiles.contains(path), "\(path) is gone") }
  }

  /// Spelled in pieces, since this file is part of the tree. The made-up folder is that of test data.
  static let machinePaths = ["/wo" + "rk/", "/ro" + "ot/", "/Use" + "rs/", "/ho" + "me/"]
  static let madeUpFolder = "/ho" + "me/me/"
  static let unfinished = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK"]
  static let vagueNames = ["Manager", "Helper", "Utils", "Utilities"]

  @Test func noPathOfAMachine() {
    for path in Repository.files {
      guard let text = Repository.text(path) else { continue }
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        for word in Self.machinePaths where line.replacing(Self.madeUpFolder, with: "").contains(word) {
          Issue.record("\(path):\(number + 1) names a folder of one machine: '\(word)'")
        }
      }
    }
  }

  @Test func noUnfinishedMarks() {
    for path in Repository.files where Self.isSource(path) {
      guard let text = Repository.text(path) else { continue }
      for mark in Self.unfinished where text.contains(mark) { Issue.record("\(path) has the mark '\(mark)'") }
    }
  }

  /// Names that do not say what a type is for.
  @Test func noVagueTypeNames() {
    for path in Repository.swiftFiles {
      guard let text = Repository.text(path), !path.hasSuffix("+Generated.swift") else { continue }
      for line in text.split(separator: "\n") {
        var words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        while let word = words.popLast(), let keyword = words.last {
          guard ["struct", "class", "enum", "protocol", "actor", "extension"].contains(keyword) else { continue }
          for name in Self.vagueNames where word.hasSuffix(name) {
            Issue.record("\(path): '\(word)' does not say what it is for")
          }
        }
      }
    }
  }

  private static func isSource(_ path: String) -> Bool {
    [".swift", ".py", ".md", ".yaml", ".sh", ".c", ".proto"].contains { path.hasSuffix($0) } || path.hasPrefix(".ci/")
  }
}
