internal import ArtifactIO
internal import Diagnostics
internal import Linting
internal import Reporting

/// What a report tells of fixes that are not made; it takes time to find out.
struct ReportDetails {
  var fixes: FixDetails = []
  /// Whether changes of binary files are wanted.
  var hasBinaryChanges = false
}

extension OutputOptions {
  /// What the formats tell of fixes that are not made.
  func details() throws(UsageError) -> ReportDetails {
    guard !sarifBinaryFixes || sarifProfile == .standard else {
      throw UsageError(
        "--sarif-binary-fixes needs --sarif-profile standard: what reads the other one takes a binary file for text")
    }
    var details = ReportDetails(hasBinaryChanges: sarifBinaryFixes)
    for format in [format] + output.map(\.format) {
      switch format {
      case .json, .jsonl: details.fixes.insert(.edits)
      case .sarif: details.fixes.insert(.plans)
      case .text, .concise: break
      }
    }
    return details
  }

  /// Writes a report where it is wanted; a file that cannot be written is a usage error.
  func write(_ report: LintReport, _ console: Console) -> Diagnostics.ExitCode {
    let isTerminal = console.terminalWidth != nil
    let isColored = color.isOn(console)
    var options = ReportOptions(
      style: TerminalStyle(isColored: isColored, hasHyperlinks: isColored && isTerminal),
      width: min(console.terminalWidth ?? 100, 120), sarifProfile: sarifProfile,
      workingDirectory: console.workingDirectory)
    let isSilent = quiet && report.models.allSatisfy { $0.diagnostics.isEmpty && $0.failure == nil }
    if !isSilent {
      console.write(format.reporter(options).string(for: report))
    }
    options.style = .plain
    options.width = 100
    for file in output {
      do throws(OutputError) {
        try OutputFile.write(file.format.reporter(options).string(for: report), to: file.path)
      } catch {
        console.writeError("error: \(error.message)\n")
        return max(report.exitCode, .usage)
      }
    }
    return report.exitCode
  }
}
