internal import Diagnostics

/// What becomes of a model on each backend, in plain words: backends of one fate share a line.
///
/// ```
/// fails on cpu and webgl: TFJ101
/// fails on wasm: TFJ101, TFJ105 (not asked for; --backend wasm shows why)
/// runs on webgpu
/// ```
struct BackendMatrix {
  struct Line: Equatable {
    var verdict: ModelReport.BackendVerdict
    var backends: [String]
    /// The rules that say so.
    var rules: [String]
    /// Whether a rule says so whose findings are not shown, as the page does not use these backends.
    var hasHiddenFindings: Bool
  }

  let lines: [Line]

  /// How many rules a line names before it says how many are left.
  private static let ruleLimit = 8

  /// - Parameter targets: the backends that the page uses: findings about others are not among the model's.
  init(_ model: ModelReport, targets: [String]) {
    let shown = Set(model.diagnostics.map(\.rule))
    var lines: [Line] = []
    for backend in model.backends {
      let isHidden = !targets.contains(backend.name) && !shown.isSuperset(of: backend.rules)
      let index = lines.firstIndex {
        $0.verdict == backend.verdict && $0.rules == backend.rules && $0.hasHiddenFindings == isHidden
      }
      if let index {
        lines[index].backends.append(backend.name)
      } else {
        lines.append(
          Line(verdict: backend.verdict, backends: [backend.name], rules: backend.rules, hasHiddenFindings: isHidden))
      }
    }
    self.lines = lines
  }

  /// Whether it says no more than that the model runs everywhere, which takes no line of its own.
  var isPlain: Bool { lines.count == 1 && lines[0].verdict == .runs }

  static func text(of line: Line, style: TerminalStyle) -> String {
    let names = line.backends.map { SafeText.line($0) }
    let last = names.last ?? ""
    let place = names.count > 1 ? names.dropLast().joined(separator: ", ") + " and \(last)" : last
    var text: String
    switch line.verdict {
    case .runs: return style.paint("runs", .green) + " on \(place)"
    case .fails: text = style.paint("fails", .red) + " on \(place)"
    case .unknown: text = style.paint("cannot be judged", .magenta) + " on \(place)"
    }
    if !line.rules.isEmpty {
      text += ": " + line.rules.prefix(ruleLimit).map { SafeText.line($0) }.joined(separator: ", ")
      if line.rules.count > ruleLimit { text += " and \(line.rules.count - ruleLimit) more" }
    }
    if line.hasHiddenFindings { text += " (not asked for; --backend \(names.joined(separator: ",")) shows why)" }
    return text
  }
}
