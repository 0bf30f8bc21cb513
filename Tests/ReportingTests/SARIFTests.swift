import ArtifactIO
import Diagnostics
import Foundation
import Testing

@testable import Reporting

@Suite struct SARIFTests {
  private func run(_ profile: SARIFProfile, _ report: LintReport = SampleReport.report) throws -> [String: Any] {
    let text = GoldenTests.sarif(profile).string(for: report)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ profile: SARIFProfile, _ report: LintReport = SampleReport.report) throws -> [[String: Any]] {
    try #require(try run(profile, report)["results"] as? [[String: Any]])
  }

  private func physical(_ result: [String: Any]) throws -> [String: Any] {
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    return try #require(location["physicalLocation"] as? [String: Any])
  }

  @Test func putsBinaryFindingsAtBytesOrForGitHubAtLineOne() throws {
    let standard = try physical(try results(.standard)[0])
    #expect(standard["region"] as? [String: Int] == ["byteOffset": 7983, "byteLength": 69])
    #expect(standard["properties"] == nil)
    let gitHub = try physical(try results(.github)[0])
    #expect(gitHub["region"] as? [String: Int] == ["startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1])
    #expect(gitHub["properties"] as? [String: Int] == ["byteOffset": 7983, "byteLength": 69])
  }

  @Test func leavesExcusedFindingsToReadersOfSuppressions() throws {
    let suppressed = try results(.standard).filter { $0["suppressions"] != nil }
    #expect(suppressed.count == 1)
    #expect(try results(.github).count == results(.standard).count - 1)
  }

  @Test func hasOpenResultsForWhatIsInconclusive() throws {
    let open = try results(.standard).filter { $0["kind"] as? String == "open" }
    #expect(open.count == 1)
    #expect(open.first?["level"] as? String == "none")
    #expect(open.first?["rank"] == nil)
  }

  @Test func givesEachResultAnIdentityThatDoesNotMoveWithItsBytes() throws {
    func identities(_ report: LintReport) throws -> [String] {
      try results(.standard, report).compactMap {
        ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"]
      }
    }
    let before = try identities(SampleReport.report)
    #expect(Set(before).count == 18)
    var report = SampleReport.report
    for index in report.models[0].diagnostics.indices {
      let location = report.models[0].diagnostics[index].location
      if case .bytes(let range) = location.physical.region {
        report.models[0].diagnostics[index].location.physical.region = .bytes(
          ByteRange(offset: range.offset + 5, count: range.count))
      }
      report.models[0].diagnostics[index].location.function = location.function.map {
        $0 == "__inference_serve_34" ? "__inference_serve_99" : $0
      }
    }
    #expect(try identities(report) == before)
    // The same finding twice: two identities.
    report.models[0].diagnostics.append(report.models[0].diagnostics[0])
    #expect(try Set(identities(report)).count == 19)
  }

  @Test func keepsGitHubsLimitAndTheErrors() throws {
    var report = SampleReport.report
    let warning = report.models[0].diagnostics[12]
    let error = report.models[0].diagnostics[0]
    report.models[0].diagnostics = [Diagnostic](repeating: warning, count: 20) + [error]
    func run(_ profile: SARIFProfile) throws -> [String: Any] {
      let reporter = SARIFReporter(
        profile: profile, workingDirectory: "/", resultLimit: 15, digest: GoldenTests.digest)
      let log = try JSONSerialization.jsonObject(with: Data(reporter.string(for: report).utf8)) as? [String: Any]
      return try #require((log?["runs"] as? [[String: Any]])?.first)
    }
    let results = try #require(try run(.github)["results"] as? [[String: Any]])
    #expect(results.count == 15)
    #expect(results[0]["level"] as? String == "error")
    let invocation = try #require((try run(.github)["invocations"] as? [[String: Any]])?.first)
    let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    // Six of the warnings and the text model's two infos.
    #expect(notifications.contains { ($0["message"] as? [String: String])?["text"]?.hasPrefix("8 findings") == true })
    #expect((try run(.standard)["results"] as? [[String: Any]])?.count == 24)
  }

  @Test func failsTheInvocationWhenAModelCannotBeRead() throws {
    let invocation = try #require((try run(.standard)["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect(invocation["exitCode"] as? Int == 3)
    let clean = try #require((try run(.standard, SampleReport.clean)["invocations"] as? [[String: Any]])?.first)
    #expect(clean["executionSuccessful"] as? Bool == true)
    #expect(try run(.standard, SampleReport.clean)["columnKind"] == nil)
  }

  @Test(arguments: [
    ("unsupported-op", "UnsupportedOp"), ("int64-range", "Int64Range"), ("conv-2d", "Conv2d"), ("x-ray", "Xray"),
    ("a", "Rulea"), ("plan-b", "Planb"), ("3d", "Rule3d"), ("", "Rule"), ("größe", "GrE"), ("NaN_value", "NanValue"),
  ])
  func namesRulesAsSARIFWants(name: String, pascal: String) throws {
    let actual = SARIFText.ruleName(name)
    if name != "größe" { #expect(actual == pascal) }
    #expect(actual.wholeMatch(of: try Regex("([A-Z][a-z0-9]+)+")) != nil)
  }

  @Test(arguments: [
    ("a/b c.pb", "a/b%20c.pb", true), ("./a//b/../c", "a/c", true), ("/w/d/m.pb", "m.pb", true),
    ("../x.pb", "file:///w/x.pb", false), ("../d/x.pb", "x.pb", true), ("/x/é:%", "file:///x/%C3%A9%3A%25", false),
    ("/w/dd/x", "file:///w/dd/x", false), (".", "./", true), ("../../../../x", "file:///x", false),
    ("a:b", "a%3Ab", true), ("c:\\x", "c%3A%5Cx", true), ("", "./", true),
  ])
  func refersToPaths(path: String, text: String, isRelative: Bool) {
    let uri = SARIFURI(path: path, workingDirectory: "/w/d")
    #expect(uri.text == text)
    #expect(uri.isRelative == isRelative)
  }

  @Test func keepsAbsolutePathsWhenRunInTheRoot() {
    #expect(SARIFURI(path: "/x", workingDirectory: "/").text == "file:///x")
  }

  @Test(arguments: [
    ("op 'x' is missing", "op 'x' is missing."), ("done.", "done."), ("", "."), ("[a](b) {0}", "[a] (b) { 0}."),
  ])
  func endsMessagesWithAPeriod(text: String, sentence: String) {
    #expect(SARIFText.sentence(text) == sentence)
  }

  @Test func fencesCodeThatHasFences() {
    let block = SARIFText.codeBlock(FixIt.Snippet(language: "java script\n", text: "````\nx"))
    #expect(block == "`````javascript\n````\nx\n`````")
  }

  @Test func hashesFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tfjslint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.pb").path
    try Data("abc".utf8).write(to: URL(fileURLWithPath: file))
    #expect(
      ArtifactDigest.ofFile(at: file)
        == .sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", byteCount: 3))
    // More than one chunk; the digest is that of `head -c 3000000 /dev/zero | sha256sum`.
    try Data(count: 3_000_000).write(to: URL(fileURLWithPath: file))
    #expect(
      ArtifactDigest.ofFile(at: file)
        == .sha256("35bce4eae54ec8e6cc2868baa8d157914d6ae2858811b4cc0c078c94460fa26f", byteCount: 3_000_000))
    #expect(ArtifactDigest.ofFile(at: file + "x") == .omitted("the file cannot be read"))
    #expect(unsafe truncate(file, off_t(ArtifactDigest.limitInBytes + 1)) == 0)
    #expect(ArtifactDigest.ofFile(at: file) == .omitted("the file is larger than 256 MiB"))
  }
}
