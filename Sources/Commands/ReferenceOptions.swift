internal import ArgumentParser
internal import Reporting

/// How pages of reference are written.
struct ReferenceOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @Option(help: ArgumentHelp("text, markdown or json."))
  var format: Format = .text

  @Option(help: ArgumentHelp("auto, always or never; NO_COLOR is honoured."))
  var color: ColorMode = .auto

  /// - Parameter json: asked for only where the format is JSON.
  func write(_ pages: [Page], json: () -> String, _ console: Console) {
    switch format {
    case .text:
      let style = TerminalStyle(isColored: color.isOn(console), hasHyperlinks: false)
      console.write(TextPageWriter(style: style, width: min(console.terminalWidth ?? 100, 100)).text(of: pages))
    case .markdown: console.write(MarkdownPageWriter().text(of: pages))
    case .json: console.write(json())
    }
  }
}

extension ColorMode {
  func isOn(_ console: Console) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      console.terminalWidth != nil && console.variables["NO_COLOR"] == nil && console.variables["TERM"] != "dumb"
    }
  }
}
