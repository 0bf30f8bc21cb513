internal import ArtifactIO
package import Diagnostics

/// The report for people: what is wrong, where, why, and what to do, in that order.
///
/// A model has a heading, its findings and a line that sums it up; a clean one only that line. Findings that differ in
/// nothing but their node are one block: a model with 300 of the same unsupported op has one problem, not 300.
package struct TextReporter: Reporter {
  private let style: TerminalStyle
  private let width: Int

  /// - width: in terminal columns; less than 40 is taken as 40.
  package init(style: TerminalStyle = .plain, width: Int = 100) {
    self.style = style
    self.width = max(width, 40)
  }

  package func write(_ report: LintReport, to output: inout some TextOutputStream) {
    var page = TextPage(style: style, width: width)
    for notice in report.notices {
      let path = SafeText.line(notice.path)
      page.line(style.paint("notice", .blue) + ": \(path): \(SafeText.line(notice.message))")
    }
    page.gap()
    for model in report.models {
      page.write(model, targets: report.backends)
      page.flush(to: &output)
    }
    page.writeTotals(of: report)
    if let conversion = report.conversion { page.write(conversion) }
    page.flush(to: &output)
  }
}

/// The lines of a text report, as they grow.
private struct TextPage {
  let style: TerminalStyle
  let width: Int
  private var text = ""
  /// What the last line was, so that blocks are set apart by one empty line and never two.
  private var isAfterBlank = true

  /// How many names a compact list shows before it says how many are left.
  private static let listLimit = 8

  init(style: TerminalStyle, width: Int) {
    self.style = style
    self.width = width
  }

  mutating func line(_ line: String) {
    text += SafeText.inert(line) + "\n"
    isAfterBlank = line.isEmpty
  }

  mutating func gap() { if !isAfterBlank { line("") } }

  mutating func flush(to output: inout some TextOutputStream) {
    output.write(text)
    text = ""
  }

  // MARK: Models

  mutating func write(_ model: ModelReport, targets: [String]) {
    if model.failure != nil || !model.diagnostics.isEmpty {
      var traits: [String] = []
      if let format = model.format { traits.append(SafeText.line(format)) }
      if let signature = model.signature { traits.append("signature '\(SafeText.line(signature))'") }
      gap()
      let heading = style.paint(SafeText.line(model.path), .bold)
      line(traits.isEmpty ? heading : heading + style.paint(" · " + traits.joined(separator: " · "), .dim))
      line("")
    }
    if let failure = model.failure {
      line(style.paint("error", .red) + ": " + style.paint(SafeText.line(failure.message), .bold))
      writePlace(failure.location)
      line("")
    }
    for group in FindingGroup.groups(of: model.diagnostics) {
      write(group)
      line("")
    }
    if let fixes = model.fixes { write(fixes, of: model) }
    writeVerdict(of: model, targets: targets)
    if model.failure != nil || !model.diagnostics.isEmpty { gap() }
  }

  // MARK: Fixes

  private mutating func write(_ fixes: FixReport, of model: ModelReport) {
    gap()
    for fix in fixes.made {
      line(style.paint("fixed", .green) + "[\(SafeText.line(fix.rule))]" + place(of: fix) + ": " + words(of: fix))
    }
    for (fix, reason) in fixes.refused {
      line(style.paint("not fixed", .yellow) + "[\(SafeText.line(fix.rule))]" + place(of: fix) + ": " + words(of: fix))
      line("   = \(SafeText.line(reason))")
    }
    if fixes.made.isEmpty, fixes.refused.isEmpty {
      line("nothing to fix")
    }
    if let path = fixes.path {
      line("wrote \(SafeText.line(path))")
      if fixes.droppedFingerprint { line("   = fingerprint.pb was left out: its checksum would be wrong") }
    } else if let difference = fixes.textDifference {
      for row in difference.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        line(SafeText.line(String(row)))
      }
    } else {
      writeChanges(fixes.changes)
    }
    gap()
  }

  private func place(of fix: AppliedFix) -> String {
    guard let node = fix.location.node else { return "" }
    return " at '\(SafeText.line(node))'" + (fix.location.function.map { " in '\(SafeText.line($0))'" } ?? "")
  }

  private func words(of fix: AppliedFix) -> String { SafeText.line(fix.title) + " (\(fix.applicability.rawValue))" }

  /// Nodes that differ, by function.
  private mutating func writeChanges(_ changes: [FixReport.NodeChange]) {
    var function: String?
    var isFirst = true
    for change in changes {
      if isFirst || change.function != function {
        line(change.function.map { "in '\(SafeText.line($0))':" } ?? "in the main graph:")
        (function, isFirst) = (change.function, false)
      }
      if let before = change.before { line(style.paint("- \(SafeText.line(before))", .red)) }
      if let after = change.after { line(style.paint("+ \(SafeText.line(after))", .green)) }
    }
  }

  private mutating func writeVerdict(of model: ModelReport, targets: [String]) {
    let matrix = BackendMatrix(model, targets: targets)
    var facts: [String] = [style.paint(model.verdict.rawValue, color(of: model.verdict))]
    if matrix.isPlain { facts += matrix.lines.map { BackendMatrix.text(of: $0, style: style) } }
    if model.verdict != .unreadable {
      switch model.execution {
      // How to run what fails everywhere is no question.
      case .sync: if matrix.lines.contains(where: { $0.verdict != .fails }) { facts.append("predict is enough") }
      case .async: facts.append("needs executeAsync")
      case .unknown: break
      }
      facts.append("\(model.sourceNodeCount) → \(counted(model.loweredNodeCount, "node"))")
    }
    if !model.excused.isEmpty { facts.append("\(model.excused.count) excused") }
    line(SafeText.line(ModelPath.title(of: model)) + ": " + facts.joined(separator: " · "))
    if !matrix.isPlain {
      for row in matrix.lines { line("  " + BackendMatrix.text(of: row, style: style)) }
    }
  }

  private func color(of verdict: ModelReport.Verdict) -> TerminalStyle.SGR {
    switch verdict {
    case .clean: .green
    case .findings, .unreadable: .red
    case .inconclusive: .magenta
    }
  }

  mutating func writeTotals(of report: LintReport) {
    guard !report.models.isEmpty else {
      line("no models")
      return
    }
    gap()
    let verdicts: [(ModelReport.Verdict, String)] = [
      (.clean, "clean"), (.findings, "with findings"), (.inconclusive, "inconclusive"), (.unreadable, "unreadable"),
    ]
    let models = verdicts.compactMap { verdict, words in
      let count = report.models.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(count) \(words)"
    }
    let excused = report.models.reduce(0) { $0 + $1.excused.count }
    var findings = [
      (report.count(.error), "error"), (report.count(.warning), "warning"), (report.count(.info), "info"),
    ].compactMap { $0 == 0 ? nil : counted($0, $1) }
    if report.inconclusiveCount > 0 { findings.append("\(report.inconclusiveCount) inconclusive") }
    if excused > 0 { findings.append("\(excused) excused") }
    let facts = [
      counted(report.models.count, "model") + ": " + models.joined(separator: ", "),
      findings.isEmpty ? "no findings" : findings.joined(separator: ", "),
      "tfjs \(SafeText.line(report.tfjsVersion)) on \(report.backends.map { SafeText.line($0) }.joined(separator: ", "))",
    ]
    line(facts.joined(separator: " · "))
  }

  /// Where the model is, what it is made of, and how a page loads it.
  mutating func write(_ conversion: ConversionReport) {
    let directory = SafeText.line(conversion.directory)
    gap()
    guard conversion.isWritten || !conversion.files.isEmpty else {
      line("nothing written to \(directory)")
      return
    }
    let lead = conversion.isWritten ? style.paint("written", .green) + " to" : "would be written to"
    let shards = conversion.files.count - 1
    line("\(lead) \(style.paint(directory, .bold))")
    line(
      "  model.json, \(counted(shards, "weight file")) of \(counted(conversion.weightBytes, "byte"))"
        + " · \(conversion.loweredNodeCount) → \(counted(conversion.nodeCount, "node"))")
    for choice in conversion.controlFlow.prefix(Self.listLimit) {
      line(
        "  \(SafeText.line(choice.op)) '\(SafeText.line(choice.node))': \(choice.form)"
          + (choice.reason.isEmpty ? "" : ", \(SafeText.line(choice.reason))"))
    }
    let rest = conversion.controlFlow.count - Self.listLimit
    if rest > 0 { line("  and \(counted(rest, "more conditional")) and loops") }
    guard conversion.isWritten else { return }
    line("  const model = await tf.loadGraphModel('\(SafeText.line(conversion.directory))/model.json');")
    switch conversion.execution {
    case .sync: line("  const output = model.predict(input);")
    case .async: line("  const output = await model.executeAsync(input);  // predict and execute refuse this model")
    case .unknown: line("  const output = await model.executeAsync(input);  // or predict, if the custom ops allow it")
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  // MARK: Findings

  private mutating func write(_ group: FindingGroup) {
    let diagnostic = group.first
    let rule = style.link("\(diagnostic.label)[\(SafeText.line(diagnostic.rule))]", to: diagnostic.documentation)
    let message = style.paint(SafeText.line(diagnostic.message), .bold)
    line(style.paint(rule, diagnostic.color) + " \(SafeText.line(diagnostic.name)): " + message)
    writePlace(diagnostic.location)
    writeContext(of: diagnostic)
    for related in diagnostic.related.prefix(Self.listLimit) {
      item("see", SafeText.line(related.message) + ", " + subject(of: related.location))
    }
    let unseen = diagnostic.related.count - Self.listLimit
    if unseen > 0 { item("see", "and \(counted(unseen, "more place"))") }
    if let note = diagnostic.note { writeNote(note) }
    for fix in diagnostic.fixes { write(fix) }
    if !group.others.isEmpty {
      let names = list(group.others.map { name(of: $0.location) })
      item("and \(group.others.count) more like it", names)
    }
  }

  private mutating func writePlace(_ location: Location) {
    line(style.paint("  --> ", .cyan) + place(location.physical))
  }

  private func place(_ physical: PhysicalLocation) -> String {
    let path = SafeText.line(physical.path)
    switch physical.region {
    case .text(let range): return "\(path):\(range.start.line):\(range.start.column)"
    case .bytes(let range): return "\(path) @ byte \(range.offset)+\(range.count)"
    case nil: return path
    }
  }

  private mutating func writeContext(of diagnostic: Diagnostic) {
    let location = diagnostic.location
    if location.node != nil || location.function != nil {
      bar([location.op.map { SafeText.line($0) }, subject(of: location)].compactMap(\.self).joined(separator: " "))
    }
    if !location.callChain.isEmpty { bar("called by " + callChain(location.callChain)) }
    if let source = location.source { bar("made in \(SafeText.line(source.file)):\(source.line)") }
    for input in diagnostic.inputs.prefix(Self.listLimit) {
      bar("input '\(SafeText.line(input.name))': \(SafeText.line(input.type))")
    }
    if diagnostic.inputs.count > Self.listLimit {
      bar("and \(counted(diagnostic.inputs.count - Self.listLimit, "more input"))")
    }
    if !diagnostic.outputKeys.isEmpty {
      let outputs = list(diagnostic.outputKeys.map { "'\(SafeText.line($0))'" })
      bar("feeds output\(diagnostic.outputKeys.count == 1 ? "" : "s") \(outputs)")
    }
  }

  /// `'head/inverse' in '__inference_serve_34'`.
  private func subject(of location: Location) -> String {
    let function = location.function.map { "'\(SafeText.line($0))'" }
    guard let node = location.node else {
      return function.map { "function \($0)" } ?? place(location.physical)
    }
    return "'\(SafeText.line(node))'" + (function.map { " in \($0)" } ?? "")
  }

  private func name(of location: Location) -> String {
    location.node.map { SafeText.line($0, limit: 120) } ?? place(location.physical)
  }

  /// `'Call' in the main graph ▸ 'inner' in 'f'`, outermost first; of a long chain, both ends.
  private func callChain(_ sites: [Location.CallSite]) -> String {
    func name(_ site: Location.CallSite) -> String {
      "'\(SafeText.line(site.node))'" + (site.function.map { " in '\(SafeText.line($0))'" } ?? "")
    }
    guard sites.count > Self.listLimit else { return sites.map(name).joined(separator: " ▸ ") }
    let half = Self.listLimit / 2
    let ends = sites.prefix(half).map(name) + ["(\(sites.count - 2 * half) more)"] + sites.suffix(half).map(name)
    return ends.joined(separator: " ▸ ")
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(Self.listLimit).joined(separator: ", ")
    return names.count > Self.listLimit ? shown + ", …" : shown
  }

  private mutating func writeNote(_ note: String) {
    for (index, paragraph) in NoteText.paragraphs(of: note).enumerated() {
      if index == 0 {
        item("note", paragraph.text, isVerbatim: paragraph.isVerbatim)
      } else {
        hang(paragraph.text, by: 9, isVerbatim: paragraph.isVerbatim)
      }
    }
  }

  private mutating func write(_ fix: FixIt) {
    item("fix (\(fix.applicability.rawValue))", SafeText.line(fix.title))
    guard let snippet = fix.snippet else { return }
    for row in SafeText.lines(snippet.text) { line(row.isEmpty ? "" : style.paint("       " + row, .dim)) }
  }

  // MARK: Lines

  private mutating func bar(_ content: String) { line(style.paint("   | ", .cyan) + content) }

  /// `   = label: text`, wrapped under itself.
  private mutating func item(_ label: String, _ content: String, isVerbatim: Bool = false) {
    let lead = "   = \(label): "
    let columns = TextLayout.width(of: lead)
    let rows = isVerbatim ? [content] : TextLayout.wrap(content, width: width - columns)
    line(style.paint("   = ", .cyan) + style.paint(label + ":", .bold) + " " + (rows.first ?? ""))
    let indent = String(repeating: " ", count: min(columns, 12))
    for row in rows.dropFirst() { line(indent + row) }
  }

  private mutating func hang(_ content: String, by indent: Int, isVerbatim: Bool) {
    let rows = isVerbatim ? [content] : TextLayout.wrap(content, width: width - indent)
    for row in rows { line(String(repeating: " ", count: indent) + row) }
  }
}

/// Findings that differ in nothing but their place.
struct FindingGroup {
  var first: Diagnostic
  var others: [Diagnostic] = []

  private struct Key: Hashable {
    var rule: String
    var severity: Severity
    var outcome: Outcome
    var op: String?
    var message: String
  }

  /// The groups of `diagnostics`, in the order of their first members.
  static func groups(of diagnostics: [Diagnostic]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var indices: [Key: Int] = [:]
    for diagnostic in diagnostics {
      let key = Key(
        rule: diagnostic.rule, severity: diagnostic.severity, outcome: diagnostic.outcome, op: diagnostic.location.op,
        message: diagnostic.message)
      if let index = indices[key] {
        groups[index].others.append(diagnostic)
      } else {
        indices[key] = groups.count
        groups.append(FindingGroup(first: diagnostic))
      }
    }
    return groups
  }
}
