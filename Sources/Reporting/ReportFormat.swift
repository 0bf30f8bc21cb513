/// The formats of `--format`: a new one is a file with its reporter, a case and a line in `reporter(_:)`.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, concise, json, jsonl, sarif

  package func reporter(_ options: ReportOptions) -> any Reporter {
    switch self {
    case .text: TextReporter(style: options.style, width: options.width)
    case .concise: ConciseReporter(style: options.style)
    case .json: JSONReporter()
    case .jsonl: JSONLinesReporter()
    case .sarif: SARIFReporter(profile: options.sarifProfile, workingDirectory: options.workingDirectory)
    }
  }
}

/// What the command line says about reports; each reporter takes what concerns it.
package struct ReportOptions: Sendable {
  /// For the formats that people read; `.plain` unless the output is a terminal or colour is asked for.
  package var style: TerminalStyle
  /// Where the text format wraps notes, in terminal columns.
  package var width: Int
  package var sarifProfile: SARIFProfile
  /// The folder that relative paths start from, absolute; SARIF needs it for paths with `..`.
  package var workingDirectory: String

  package init(
    style: TerminalStyle = .plain, width: Int = 100, sarifProfile: SARIFProfile = .standard,
    workingDirectory: String = "/"
  ) {
    self.style = style
    self.width = width
    self.sarifProfile = sarifProfile
    self.workingDirectory = workingDirectory
  }
}
