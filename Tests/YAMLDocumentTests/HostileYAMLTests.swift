import ArtifactIO
import Testing
import YAMLDocument

/// Texts made to exhaust the reader. Without the limits most of these would run for hours, hence the time limit.
@Suite(.timeLimit(.minutes(1))) struct HostileYAMLTests {
  @Test(arguments: ["[", "- ", "? ", "{a: ", "[\n", "{? ", "&a [", "!!seq ["])
  func deepNestingIsRefused(opening: String) {
    let text = String(repeating: opening, count: 60_000)
    #expect(problem(text) != nil)
  }

  @Test func depthUpToTheLimitIsAccepted() throws {
    let limits = YAMLLimits(depth: 5)
    #expect(throws: Never.self) { try parse("[[[[[x]]]]]", limits: limits) }
    #expect(problem("[[[[[[x]]]]]]", limits) == .tooDeep(limit: 5))
  }

  @Test func aliasesCannotDigBelowTheDepthLimit() {
    let limits = YAMLLimits(depth: 5)
    #expect(throws: Never.self) { try parse("[&a [[x]], [[*a]]]", limits: limits) }
    #expect(problem("[&a [[x]], [[[*a]]]]", limits) == .tooDeep(limit: 5))
  }

  @Test func billionLaughsIsRefused() {
    var text = "a0: &a0 [lol]\n"
    for level in 1...30 {
      let uses = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(uses)]\n"
    }
    #expect(problem(text) == .expansionTooLarge(limit: 50_000))
  }

  @Test func expandedNodesAreCountedWithThoseOfInnerAliases() {
    // [1, 1] counts 3, [*a, *a] counts 7: 3 + 3 + 7 = 13 nodes stand for aliases.
    let text = "[&a [1, 1], &b [*a, *a], *b]"
    #expect(throws: Never.self) { try parse(text, limits: YAMLLimits(expandedNodes: 13)) }
    #expect(problem(text, YAMLLimits(expandedNodes: 12)) == .expansionTooLarge(limit: 12))
  }

  @Test func aliasesAreCounted() {
    let text = "[&a 1, *a, *a, *a]"
    #expect(throws: Never.self) { try parse(text, limits: YAMLLimits(aliases: 3)) }
    #expect(problem(text, YAMLLimits(aliases: 2)) == .tooManyAliases(limit: 2))
  }

  @Test func nodesAreCounted() {
    #expect(throws: Never.self) { try parse("{a: [1, 2]}", limits: YAMLLimits(nodes: 5)) }
    #expect(problem("{a: [1, 2]}", YAMLLimits(nodes: 4)) == .tooManyNodes(limit: 4))
  }

  @Test func bytesAreCounted() {
    #expect(throws: Never.self) { try parse("abcd", limits: YAMLLimits(bytes: 4)) }
    #expect(problem("abcde", YAMLLimits(bytes: 4)) == .tooLong(bytes: 5, limit: 4))
  }

  @Test func longLineOfManyWideCharactersIsReadInOnePass() throws {
    let text = "[" + String(repeating: "😀,", count: 200_000) + "]"
    let root = try parse(text).root
    #expect(root.sequence?.count == 200_000)
    #expect(root.sequence?.last?.range.start.column == 2 + 3 * 199_999)
  }

  @Test func manyKeysAndAnchorsCostLinearTime() throws {
    let text = (0..<100_000).map { "k\($0): &a\($0) 1\n" }.joined()
    #expect(try parse(text).root.mapping?.count == 100_000)
  }

  @Test func manyUnknownKeysCostLinearTime() throws {
    let text = (0..<20_000).map { "k\($0): 1\n" }.joined()
    let issues = YAMLIssueList(path: "t.yaml")
    var reader = try #require(MappingReader(try parse(text).root, name: "pack", issues: issues))
    for key in ["rules", "version", "extends", "name"] { _ = reader.optional(key, .node) }
    #expect(reader.finish() == false)
    #expect(issues.sorted.count == 20_000)
  }

  /// Every prefix and every single-byte damage of a real text ends in a tree or an error.
  @Test func damagedTextsEndInATreeOrAnError() {
    let text = "é: &a [1, \"x\\u00e9\", 'y', *a2]\n? k\n: |\n  b\n%T !!map {a: >-\n  c\n, <<: *a}\n...\n---\n"
    let bytes = Array(text.utf8)
    var outcomes = 0
    for index in bytes.indices {
      var damaged = bytes
      for value: UInt8 in [0, 0x0A, 0x22, 0x26, 0x2A, 0x3A, 0x5B, 0x7B, 0x80, 0xFF] {
        damaged[index] = value
        outcomes += outcome(damaged)
      }
      outcomes += outcome(Array(bytes[..<index]))
    }
    #expect(outcomes == bytes.count * 11)
  }

  private func outcome(_ bytes: [UInt8]) -> Int {
    do {
      _ = try YAMLDocument.parse(bytes: bytes, path: "t.yaml")
      return 1
    } catch { return error.position.line > 0 && error.position.column > 0 && !error.message.isEmpty ? 1 : 0 }
  }

  private func problem(_ text: String, _ limits: YAMLLimits = .standard) -> YAMLError.Problem? {
    do {
      _ = try parse(text, limits: limits)
      return nil
    } catch { return error.problem }
  }
}
