import ArtifactIO
import Diagnostics
import Foundation
import Testing

@testable import Reporting

@Suite struct ReporterTests {
  @Test(arguments: ReportFormat.allCases, SARIFProfile.allCases)
  func letsNoControlCharacterOfAModelThrough(format: ReportFormat, profile: SARIFProfile) {
    let options = ReportOptions(sarifProfile: profile, workingDirectory: "/w")
    let text = format.reporter(options).string(for: SampleReport.report)
    let harmful = text.unicodeScalars.filter { $0 != "\n" && !$0.isHarmless }
    #expect(harmful.isEmpty)
    #expect(text.contains("evil"))
  }

  @Test(arguments: [ReportFormat.text, .concise])
  func writesNoLineThatARunnerObeys(format: ReportFormat) {
    var report = SampleReport.report
    report.models[1].path = "::add-mask::x"
    report.models[1].diagnostics[0].location.physical.path = "::stop-commands::x"
    report.models[1].diagnostics[0].note =
      "long enough to be wrapped in front of the next word, all of it\n\n::error::x"
    let text = format.reporter(ReportOptions(width: 60)).string(for: report)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(!lines.contains { $0.hasPrefix("::") || $0.contains("##[") || $0.contains("##vso[") })
    #expect(text.contains(format == .text ? "\n\\::add-mask::x" : "\n\\::stop-commands::x"))
  }

  @Test(arguments: ReportFormat.allCases)
  func isTheSameEveryTime(format: ReportFormat) {
    let reporter = format.reporter(ReportOptions(workingDirectory: "/w"))
    #expect(reporter.string(for: SampleReport.report) == reporter.string(for: SampleReport.report))
  }

  @Test func addsToWhatTheOutputHolds() {
    var output = "before "
    JSONReporter().write(SampleReport.clean, to: &output)
    #expect(output.hasPrefix("before {"))
  }

  @Test func saysThatThereAreNoModels() {
    var report = SampleReport.clean
    report.models = []
    #expect(TextReporter().string(for: report) == "no models\n")
    #expect(ConciseReporter().string(for: report).isEmpty)
  }

  // MARK: JSON

  @Test func jsonKeepsTheContractsNamesAndOrder() throws {
    let text = JSONReporter().string(for: SampleReport.report)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? Int == 1)
    let models = try #require(root["models"] as? [[String: Any]])
    let diagnostics = try #require(models[0]["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.count == 15)
    let location = try #require(diagnostics[0]["location"] as? [String: Any])
    #expect(location["file"] as? String == "saved_model.pb")
    #expect(location["byteOffset"] as? Int == 7983)
    #expect(location["byteLength"] as? Int == 69)
    // Names stay exact for scripts, whatever they hold.
    #expect(diagnostics[12]["node"] as? String == SampleReport.hostileName)
    #expect(diagnostics[11]["node"] as? String == "größe/变量")
    let reasons = try #require(models[0]["backendRules"] as? [String: [String]])
    #expect(reasons == ["cpu": ["TFJ101"], "webgl": ["TFJ101"], "wasm": ["TFJ203", "TFJ305"]])
    let other = try #require(models[1]["diagnostics"] as? [[String: Any]])
    let place = try #require(other[0]["location"] as? [String: Any])
    #expect(place["file"] as? String == "../shared/graph.pbtxt")
    #expect(place["line"] as? Int == 12 && place["column"] as? Int == 3 && place["endColumn"] as? Int == 20)
    let summary = try #require(root["summary"] as? [String: Any])
    #expect(summary["errors"] as? Int == 11)
    #expect(summary["inconclusive"] as? Int == 1)
    #expect(summary["exitCode"] as? Int == 3)
    #expect(!text.contains("null"))
    #expect(keysInOrder(["schema", "tool", "target", "models", "summary", "notices"], in: text))
    #expect(
      keysInOrder(
        ["path", "format", "signature", "verdict", "backends", "execution", "nodes", "diagnostics"], in: text))
    #expect(
      keysInOrder(
        [
          "rule", "name", "severity", "outcome", "message", "op", "node", "function", "location", "source", "related",
          "fixes", "fingerprint",
        ], in: String(text[text.range(of: "\"diagnostics\"")!.upperBound...])))
  }

  private func keysInOrder(_ keys: [String], in text: String) -> Bool {
    var rest = text[...]
    for key in keys {
      guard let range = rest.range(of: "\"\(key)\": ") else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  @Test func jsonLinesAreOneObjectEach() throws {
    let text = JSONLinesReporter().string(for: SampleReport.report)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 18)
    let types = try lines.map { line in
      (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["type"] as? String
    }
    #expect(types.dropLast().allSatisfy { $0 == "finding" })
    #expect(types.last == "summary")
  }

  // MARK: Text

  @Test func groupsFindingsThatDifferOnlyInPlace() {
    let groups = FindingGroup.groups(of: SampleReport.binaryModel.diagnostics)
    #expect(groups.map(\.others.count) == [10, 0, 0, 0, 0])
  }

  @Test func wrapsNotesToTheWidth() {
    let text = TextReporter(width: 60).string(for: SampleReport.report)
    let noteLines = text.split(separator: "\n").drop { !$0.contains("= note:") }.prefix(4)
    #expect(noteLines.count == 4)
    #expect(noteLines.allSatisfy { TextLayout.width(of: $0) <= 60 })
  }

  @Test func linksOnlyToPlainWebAddresses() {
    let style = TerminalStyle(isColored: false, hasHyperlinks: true)
    #expect(style.link("a", to: "https://e.example/x") == "\u{1b}]8;;https://e.example/x\u{1b}\\a\u{1b}]8;;\u{1b}\\")
    #expect(style.link("a", to: "javascript:x") == "a")
    #expect(style.link("a", to: "https://e.example/\u{1b}]") == "a")
    #expect(style.link("a", to: nil) == "a")
  }
}

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("größe/变量 é 👍", "größe/变量 é 👍"), ("a\u{1b}[0m", "a\\u{1b}[0m"), ("a\nb\tc", "a\\u{a}b\\u{9}c"),
    ("\u{202e}x", "\\u{202e}x"), ("\u{9b}", "\\u{9b}"), ("a\u{200b}b", "a\\u{200b}b"), ("\u{e0041}", "\\u{e0041}"),
  ])
  func showsWhatIsHidden(text: String, shown: String) {
    #expect(SafeText.line(text) == shown)
  }

  @Test func cutsWhatIsTooLong() {
    #expect(SafeText.line(String(repeating: "x", count: 5000)).count == SafeText.limit + 1)
    #expect(SafeText.line("abc", limit: 3) == "abc")
    #expect(SafeText.line("abcd", limit: 3) == "abc…")
  }

  @Test func splitsLinesOfEveryKind() {
    #expect(SafeText.lines("a\r\nb\n\n\tc\n") == ["a", "b", "", "  c"])
  }

  @Test(arguments: [
    ("::error::x", "\\::error::x"), ("  ::x", "  \\::x"), ("a ::x", "a ::x"), ("x ##[error]", "x #\\#[error]"),
    ("##vso[task]", "#\\#vso[task]"), ("###[x]", "##\\#[x]"), ("## title #1", "## title #1"), ("", ""),
  ])
  func disarmsCommands(line: String, inert: String) {
    #expect(SafeText.inert(line) == inert)
  }
}

@Suite struct JSONWriterTests {
  @Test func laysOutContainers() {
    var json = JSONWriter(to: "")
    json.object { json in
      json.array("empty") { _ in }
      json.array("numbers", .inline) { json in
        json.object { $0.member("a", 1) }
        json.array { $0.value("b") }
      }
      json.member("flag", true)
      json.member("absent", String?.none)
      json.object("nested") { $0.member("x", "y") }
    }
    #expect(
      json.output == """
        {
          "empty": [],
          "numbers": [{"a": 1}, ["b"]],
          "flag": true,
          "nested": {
            "x": "y"
          }
        }
        """)
  }

  @Test func escapesSoThatParsersGetTheSameText() throws {
    let scalars =
      (0...0x2fff).compactMap(Unicode.Scalar.init) + ["\u{feff}", "\u{fffe}", "\u{e0041}", "\u{1f600}", "\u{10ffff}"]
    let text = String(String.UnicodeScalarView(scalars))
    let quoted = JSONWriter<String>.quoted(text)
    let parsed = try JSONSerialization.jsonObject(with: Data(quoted.utf8), options: .fragmentsAllowed) as? String
    #expect(parsed.map { Array($0.unicodeScalars) } == scalars)
    #expect(quoted.unicodeScalars.allSatisfy { $0.isHarmless })
  }
}
