import ArtifactIO
import RulePacks
import RuleTesting
import Testing

/// Every built-in rule does what its own examples say.
@Suite struct BuiltInRuleTests {
  private static let rules: String = {
    let tests = FileSystem.folder(of: FileSystem.folder(of: #filePath))
    return FileSystem.join(FileSystem.folder(of: tests), "Rules")
  }()

  @Test(arguments: try FileSystem.list(Self.rules).filter { $0.hasSuffix(".yaml") })
  func examplesHold(name: String) throws {
    let file = try Artifact(mapping: FileSystem.join(Self.rules, name))
    let text = file.string(in: ByteRange(offset: 0, count: file.byteCount))
    let pack = try RulePackLoader.load(text, path: "Rules/" + name, origin: .builtIn)
    #expect(!pack.rules.isEmpty)
    // Fixes are tried by `tfjslint rules test`, which CI runs in a release build: in this one they take minutes.
    let failures = RuleTester.run(pack, makesFixes: false).map(\.description)
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
