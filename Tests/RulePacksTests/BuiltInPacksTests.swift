import ArtifactIO
import RulePacks
import Testing
import YAMLDocument

/// What is embedded is what stands in `Rules`. When a test fails: `python3 Rules/embed.py`.
@Suite struct BuiltInPacksTests {
  private static let rules: String = {
    let tests = FileSystem.folder(of: FileSystem.folder(of: #filePath))
    return FileSystem.join(FileSystem.folder(of: tests), "Rules")
  }()

  @Test func namesAreThoseOfTheFolder() throws {
    let names = try FileSystem.list(Self.rules).filter { $0.hasSuffix(".yaml") }
    #expect(!names.isEmpty)
    #expect(BuiltInPacks.files.map(\.name) == names)
  }

  @Test(arguments: BuiltInPacks.files.map(\.name))
  func textsAreThoseOfTheFolder(name: String) throws {
    let pack = try #require(BuiltInPacks.files.first { $0.name == name })
    #expect(embedded(pack.text) == (try stored(name)))
  }

  /// What a lint reads has all that the whole packs have, but for the tests.
  @Test func rulesReadAloneAreTheSame() throws {
    let whole = try BuiltInPacks.packsWithTests().flatMap(\.rules)
    let lean = RuleIndex.builtIn.entries.map(BuiltInPacks.rule)
    #expect(lean.count == whole.count)
    for (a, b) in zip(lean, whole) {
      #expect(a.id == b.id && a.message == b.message && a.note == b.note)
      #expect(a.severities == b.severities && a.evidence == b.evidence && a.summary == b.summary)
      #expect(a.fixes.map { $0.snippet?.text.source } == b.fixes.map { $0.snippet?.text.source })
      #expect(a.fixes.map(\.title) == b.fixes.map(\.title))
      #expect(a.match.map(\.capture) == b.match.map(\.capture) && a.match.map(\.facts) == b.match.map(\.facts))
      #expect(a.path == b.path && a.position == b.position && a.packID == b.packID)
      #expect(a.tests.isEmpty && !b.tests.isEmpty)
    }
  }

  @Test func schemaIsThatOfTheFolder() throws {
    #expect(embedded(BuiltInPacks.schema) == (try stored("schema/rule-pack.schema.json")))
  }

  @Test(arguments: BuiltInPacks.files.map(\.name))
  func packsAreWellFormed(name: String) throws {
    let pack = try #require(BuiltInPacks.files.first { $0.name == name })
    let document = try YAMLDocument.parse(text: pack.text, path: name)
    #expect(document.root["rules"]?.sequence != nil)
  }

  /// JSON is YAML, so its syntax needs no second reader.
  @Test func schemaIsWellFormed() throws {
    let document = try YAMLDocument.parse(text: BuiltInPacks.schema, path: "rule-pack.schema.json")
    #expect(document.root["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
  }

  private func stored(_ name: String) throws -> [UInt8] {
    let file = try Artifact(mapping: FileSystem.join(Self.rules, name))
    return file.bytes(in: ByteRange(offset: 0, count: file.byteCount))
  }

  private func embedded(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { unsafe Array($0) }
  }
}
