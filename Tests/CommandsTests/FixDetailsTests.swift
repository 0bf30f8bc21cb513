import ArtifactIO
import Foundation
import Testing

/// What reports tell of fixes, from the command line to the output.
@Suite struct FixDetailsTests {
  private let folder = TemporaryFolder()

  private func write(_ text: String) throws -> String {
    try OutputFile.write(text, to: folder.path("m.pbtxt"))
    return folder.path("m.pbtxt")
  }

  private static let softsign = """
    node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
    node { name: "𝄞" op: "Identity" input: "x" attr { key: "T" value { type: DT_FLOAT } } } node { name: "y" op: "Softsign" input: "𝄞" attr { key: "T" value { type: DT_FLOAT } } }
    versions { producer: 1882 }

    """

  private func fixes(_ run: ProgramRun) throws -> [[String: Any]] {
    let log = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let runs = try #require(log["runs"] as? [[String: Any]])
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    return results.flatMap { $0["fixes"] as? [[String: Any]] ?? [] }
  }

  private func replacements(_ fix: [String: Any]) throws -> [[String: Any]] {
    let changes = try #require(fix["artifactChanges"] as? [[String: Any]])
    #expect(changes.count == 1)
    return try #require(changes.first?["replacements"] as? [[String: Any]])
  }

  @Test(arguments: ["standard", "github"]) func aTextModelHasItsLines(profile: String) throws {
    let path = try write(Self.softsign)
    let run = ProgramRun(["lint", path, "--isolated", "--format", "sarif", "--sarif-profile", profile])
    let fixes = try fixes(run)
    #expect(fixes.count == 1)
    let fix = try #require(fixes.first)
    let first = try #require(try replacements(fix).first)
    // Line 2 has 89 UTF-16 code units before the node, which has 88; each clef is two.
    #expect(
      first["deletedRegion"] as? [String: Int] == ["startLine": 2, "startColumn": 90, "endLine": 2, "endColumn": 178])
  }

  @Test func bytesOfABinaryModelAreThereIfAskedFor() throws {
    let model = FixtureModels.path("saved_models/erf_gelu")
    let usual = ProgramRun(["lint", model, "--isolated", "--format", "sarif"])
    #expect(try fixes(usual).isEmpty)
    let asked = ProgramRun(["lint", model, "--isolated", "--format", "sarif", "--sarif-binary-fixes"])
    let fixes = try fixes(asked)
    #expect(fixes.count == 1)
    let fix = try #require(fixes.first)
    let all = try replacements(fix)
    #expect(all.allSatisfy { ($0["deletedRegion"] as? [String: Int])?["byteOffset"] != nil })
    // The lengths of the messages around the change are among it.
    #expect(all.count > 1)
    #expect(asked.code == usual.code)
  }

  @Test func bytesAreNotForGitHub() {
    let model = FixtureModels.path("saved_models/erf_gelu")
    let run = ProgramRun(["lint", model, "--isolated", "--sarif-profile", "github", "--sarif-binary-fixes"])
    #expect(run.code == 2 && run.errors.contains("--sarif-binary-fixes needs --sarif-profile standard"))
  }

  @Test func stepsAreInJSON() throws {
    let path = try write(Self.softsign)
    for arguments in [["--format", "json"], ["--format", "jsonl"]] {
      let run = ProgramRun(["lint", path, "--isolated"] + arguments)
      #expect(run.output.contains(#"{"kind": "replaceTensor", "tensor": "y", "by": "y/y"}"#))
    }
    let file = folder.path("r.json")
    let run = ProgramRun(["lint", path, "--isolated", "--output", "json=" + file])
    #expect(!run.output.contains("replaceTensor"))
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("replaceTensor"))
  }

  /// What stands there after a repair has other places than the file that was read, unless it is that file.
  @Test func aRepairedModelHasChangesOnlyInItsPlace() throws {
    let graph = Self.softsign.replacing(
      "versions",
      with: """
        node { name: "z" op: "Digamma" input: "y" attr { key: "T" value { type: DT_FLOAT } } }
        versions
        """)
    let path = try write(graph)
    let copy = ProgramRun(["fix", path, "-o", folder.path("o.pbtxt"), "--isolated", "--format", "sarif"])
    #expect(copy.output.contains("TFJ741"))
    #expect(try fixes(copy).isEmpty)
    let same = ProgramRun(["fix", path, "--in-place", "--isolated", "--format", "sarif"])
    #expect(try fixes(same).count == 1)
  }
}
