package import Diagnostics

/// Writes a report in one format.
///
/// A reporter is a function of the report and its own options: it reads no clock, locale or terminal, so the same report
/// gives the same bytes everywhere. Names, paths and messages come from the model and are hostile; see `SafeText`.
package protocol Reporter: Sendable {
  func write(_ report: LintReport, to output: inout some TextOutputStream)
}

extension Reporter {
  /// The report as one string.
  package func string(for report: LintReport) -> String {
    var text = ""
    write(report, to: &text)
    return text
  }
}
