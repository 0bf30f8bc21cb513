import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// What each reporter makes of `SampleReport`, compared with the files in `Golden`.
///
/// `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes them anew; read the difference before committing it.
@Suite struct GoldenTests {
  static let digest: @Sendable (String) -> ArtifactDigest = { path in
    path.hasPrefix("/")
      ? .omitted("the file is larger than 256 MiB")
      : .sha256(String(repeating: "0a", count: 32), byteCount: path.hasSuffix("graph.pbtxt") ? 499 : 9000)
  }

  static func sarif(_ profile: SARIFProfile) -> SARIFReporter {
    SARIFReporter(profile: profile, workingDirectory: "/home/me/project", digest: digest)
  }

  @Test func text() throws { try expect(TextReporter(width: 80), matches: "sample.txt") }

  @Test func colored() throws {
    let style = TerminalStyle(isColored: true, hasHyperlinks: true)
    try expect(TextReporter(style: style, width: 120), matches: "sample.color.txt")
  }

  @Test func concise() throws { try expect(ConciseReporter(), matches: "sample.concise.txt") }

  @Test func json() throws { try expect(JSONReporter(), matches: "sample.json") }

  @Test func jsonLines() throws { try expect(JSONLinesReporter(), matches: "sample.jsonl") }

  @Test func sarif() throws { try expect(Self.sarif(.standard), matches: "sample.sarif") }

  @Test func sarifForGitHub() throws { try expect(Self.sarif(.github), matches: "sample.github.sarif") }

  @Test func sarifOfACleanRun() throws {
    try expect(Self.sarif(.standard), of: SampleReport.clean, matches: "clean.sarif")
  }

  private func expect(
    _ reporter: some Reporter, of report: LintReport = SampleReport.report, matches name: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    let actual = reporter.string(for: report)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(actual.utf8).write(to: file)
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let lines = zip(actual.split(separator: "\n"), expected.split(separator: "\n"))
    let difference = lines.first { $0 != $1 }
    #expect(
      actual == expected, "'\(name)' differs, first in: \(difference.map { "\($0) | \($1)" } ?? "length")",
      sourceLocation: location)
  }
}
