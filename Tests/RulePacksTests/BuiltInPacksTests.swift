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

  /// What every start reads has all that the whole packs have, but for the tests.
  @Test func packsWithoutTestsAreTheSameRules() throws {
    let whole = try BuiltInPacks.packsWithTests()
    let lean = try BuiltInPacks.packs()
    #expect(lean.map(\.id) == whole.map(\.id))
    for (a, b) in zip(lean.flatMap(\.rules), whole.flatMap(\.rules)) {
      #expect(a.id == b.id && a.message == b.message && a.note == b.note && a.fixes.count == b.fixes.count)
      #expect(a.severities == b.severities && a.evidence == b.evidence)
      #expect(a.tests.isEmpty && !b.tests.isEmpty)
    }
    #expect(lean.flatMap(\.rules).count == whole.flatMap(\.rules).count)
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
