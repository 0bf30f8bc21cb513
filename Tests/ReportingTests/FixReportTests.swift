import ArtifactIO
import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// What reports tell of fixes: steps in JSON, replacements in SARIF.
@Suite struct FixReportTests {
  private func report(_ fix: FixIt, path: String = "m.pbtxt", isExcused: Bool = false) -> LintReport {
    let diagnostic = Diagnostic(
      rule: "TFJ101", name: "unsupported-op", severity: .error, message: "op 'A' is not known",
      location: Location(node: "a", op: "A", physical: PhysicalLocation(path: path)), fixes: [fix], fingerprint: "00")
    let model = ModelReport(
      path: path, verdict: .findings, diagnostics: isExcused ? [] : [diagnostic], files: [(path, 40)],
      excused: isExcused ? [(diagnostic, "known")] : [])
    return LintReport(
      toolVersion: "0.1.0", tfjsVersion: "4.22.0", backends: ["cpu"], models: [model], rules: [], exitCode: .findings)
  }

  // MARK: JSON

  @Test(arguments: [
    (
      FixEdit(
        .addNode(
          .init(
            name: "a/one", op: "Const", attributes: [.init(key: "dtype", value: .text("float32"))],
            outputs: ["float32"],
            constant: .init(dtype: "float32", shape: [2], elements: [.number("1.5"), .text("-inf")])))),
      #"{"kind": "addNode", "node": "a/one", "op": "Const", "inputs": [], "attributes": {"dtype": "float32"}, "#
        + #""outputs": ["float32"], "value": {"dtype": "float32", "shape": [2], "elements": [1.5, "-inf"]}}"#
    ),
    (
      FixEdit(
        graph: "branch",
        .addNode(
          .init(
            name: "a/x", op: "Pad", inputs: ["x", "p:1"],
            attributes: [.init(key: "k", value: .list([.number("1"), .bool(true), .list([])]))], outputs: ["int32"]))),
      #"{"kind": "addNode", "node": "a/x", "op": "Pad", "inputs": ["x", "p:1"], "attributes": {"k": [1, true, []]}, "#
        + #""outputs": ["int32"], "graph": "branch"}"#
    ),
    (
      FixEdit(
        .addNode(
          .init(name: "c", op: "Const", outputs: ["int8"], constant: .init(dtype: "int8", shape: [99], elements: nil)))),
      #"{"kind": "addNode", "node": "c", "op": "Const", "inputs": [], "attributes": {}, "outputs": ["int8"], "#
        + #""value": {"dtype": "int8", "shape": [99]}}"#
    ),
    (
      FixEdit(.setAttribute(node: "a", key: "T", value: .text("half"))),
      #"{"kind": "setAttribute", "node": "a", "attribute": "T", "value": "half"}"#
    ),
    (
      FixEdit(.setInput(node: "a", position: 1, tensor: "b:2")),
      #"{"kind": "setInput", "node": "a", "input": 1, "tensor": "b:2"}"#
    ),
    (FixEdit(.replaceTensor(tensor: "a", by: "b")), #"{"kind": "replaceTensor", "tensor": "a", "by": "b"}"#),
    (FixEdit(.removeNode("a")), #"{"kind": "removeNode", "node": "a"}"#),
    (FixEdit(.renameNode("a", to: "b")), #"{"kind": "renameNode", "node": "a", "to": "b"}"#),
    (
      FixEdit(.pinDimension(input: "x", axis: 0, size: 1)),
      #"{"kind": "pinDimension", "input": "x", "axis": 0, "size": 1}"#
    ),
    (FixEdit(.cutOutput("y")), #"{"kind": "cutOutput", "output": "y"}"#),
  ])
  func eachStepIsToldInJSON(edit: FixEdit, text: String) throws {
    var fix = FixIt(title: "do", applicability: .safe)
    fix.edits = [edit, FixEdit(.removeNode("last"))]
    let lines = JSONReporter().string(for: report(fix)).split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = try #require(lines.firstIndex(of: #""edits": ["#))
    #expect(lines[start + 1...start + 2].map(String.init) == [text + ",", #"{"kind": "removeNode", "node": "last"}"#])
    let line = JSONLinesReporter().string(for: report(fix)).split(separator: "\n")[0]
    #expect(line.contains(#""applicability": "safe", "edits": [\#(text), "#))
    for line in JSONLinesReporter().string(for: report(fix)).split(separator: "\n") {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
    }
  }

  @Test func whatHasNoStepsSaysNothingOfThem() {
    let report = report(FixIt(title: "do", applicability: .suggestion))
    #expect(JSONReporter().string(for: report).contains(#"{"title": "do", "applicability": "suggestion"}"#))
  }

  // MARK: SARIF

  private func replacements(_ profile: SARIFProfile, _ report: LintReport) throws -> [[String: Any]]? {
    let text = GoldenTests.sarif(profile).string(for: report)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    guard let result = (run["results"] as? [[String: Any]])?.first else { return nil }
    guard let fixes = result["fixes"] as? [[String: Any]] else { return nil }
    #expect(fixes.count == 1)
    #expect((fixes[0]["description"] as? [String: String])?["text"] == "do (safe).")
    let change = try #require((fixes[0]["artifactChanges"] as? [[String: Any]])?.first)
    #expect((change["artifactLocation"] as? [String: Any])?["index"] as? Int == 0)
    return change["replacements"] as? [[String: Any]]
  }

  private func fix(_ region: PhysicalLocation.Region, _ inserted: [UInt8], path: String) -> FixIt {
    var fix = FixIt(title: "do", applicability: .safe)
    fix.fileChange = FileChange(path: path, replacements: [.init(region: region, inserted: inserted)])
    return fix
  }

  @Test(arguments: SARIFProfile.allCases) func linesOfATextAreForEveryReader(profile: SARIFProfile) throws {
    let range = TextRange(start: TextPosition(line: 2, column: 3), end: TextPosition(line: 4, column: 1))
    let fix = fix(.text(range), Array("node {\n\u{1b}ä".utf8), path: "m.pbtxt")
    let made = try #require(try replacements(profile, report(fix)))
    #expect(
      made[0]["deletedRegion"] as? [String: Int] == ["startLine": 2, "startColumn": 3, "endLine": 4, "endColumn": 1])
    #expect(made[0]["insertedContent"] as? [String: String] == ["text": "node {\n\u{1b}ä"])
  }

  @Test func bytesAreNotForGitHub() throws {
    let fix = fix(.bytes(ByteRange(offset: 7, count: 0)), [0, 255, 16, 1], path: "m.pb")
    let made = try #require(try replacements(.standard, report(fix, path: "m.pb")))
    #expect(made[0]["deletedRegion"] as? [String: Int] == ["byteOffset": 7, "byteLength": 0])
    #expect(made[0]["insertedContent"] as? [String: String] == ["binary": "AP8QAQ=="])
    #expect(try replacements(.github, report(fix, path: "m.pb")) == nil)
  }

  @Test func whatIsAcceptedIsNotFixed() throws {
    let range = TextRange(start: TextPosition(line: 1, column: 1), end: TextPosition(line: 1, column: 1))
    let fix = fix(.text(range), [32], path: "m.pbtxt")
    #expect(try replacements(.standard, report(fix, isExcused: true)) == nil)
  }

  /// - Source: RFC 4648, section 10, and by Foundation.
  @Test func base64() {
    for (text, code) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
      #expect(Base64.text(of: Array(text.utf8)) == code)
    }
    let all = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 151) }
    #expect(Base64.text(of: all) == Data(all).base64EncodedString())
  }
}
