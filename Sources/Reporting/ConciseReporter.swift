internal import ArtifactIO
package import Diagnostics

/// One line a finding, in the shape that editors and `grep` expect: `path:line:column: error TFJ101 name: message [node]`.
///
/// In a binary file the place is `path@offset`. Unreadable models and notices have a line too; a clean run writes
/// nothing.
package struct ConciseReporter: Reporter {
  private let style: TerminalStyle

  package init(style: TerminalStyle = .plain) { self.style = style }

  package func write(_ report: LintReport, to output: inout some TextOutputStream) {
    for notice in report.notices {
      write("\(SafeText.line(notice.path)): notice: \(SafeText.line(notice.message))", to: &output)
    }
    for model in report.models {
      if let failure = model.failure {
        let severity = style.paint("error", .red)
        write(
          "\(place(failure.location)): \(severity) unreadable-model: \(SafeText.line(failure.message))", to: &output)
      }
      for diagnostic in model.diagnostics { write(line(for: diagnostic), to: &output) }
    }
  }

  private func line(for diagnostic: Diagnostic) -> String {
    let label = style.paint(diagnostic.label, diagnostic.color)
    let rule = style.link(SafeText.line(diagnostic.rule), to: diagnostic.documentation)
    let head = "\(place(diagnostic.location)): \(label) \(rule) \(SafeText.line(diagnostic.name)):"
    let node = diagnostic.location.node.map { " [\(SafeText.line($0))]" } ?? ""
    return "\(head) \(SafeText.line(diagnostic.message))\(node)"
  }

  private func place(_ location: Location) -> String {
    let path = SafeText.line(location.physical.path)
    switch location.physical.region {
    case .text(let range): return "\(path):\(range.start.line):\(range.start.column)"
    case .bytes(let range): return "\(path)@\(range.offset)"
    case nil: return path
    }
  }

  private func write(_ line: String, to output: inout some TextOutputStream) {
    output.write(SafeText.inert(line) + "\n")
  }
}

extension Diagnostic {
  /// What a person reads first: how bad it is, or that it could not be told.
  var label: String { outcome == .inconclusive ? "inconclusive" : severity.rawValue }

  var color: TerminalStyle.SGR {
    if outcome == .inconclusive { return .magenta }
    return switch severity {
    case .error: .red
    case .warning: .yellow
    case .info: .blue
    }
  }
}
