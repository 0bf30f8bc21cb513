internal import ArgumentParser
internal import Diagnostics
internal import Reporting

struct LintCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Lints models (the default command).")

  @Argument(help: ArgumentHelp("Models, files in them, or folders to search.", valueName: "path"))
  var paths: [String]

  @OptionGroup(title: "Target") var target: TargetOptions
  @OptionGroup(title: "Model") var model: ModelOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Configuration") var settings: SettingsOptions
  @OptionGroup(title: "Gate") var gate: GateOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("What a Git LFS pointer is: error (exit 3), or skip (a notice)."))
  var lfsPointer: LFSPointerMode?

  @Flag(
    help: "For pre-commit: files that are no models and LFS pointers are notices, every signature is judged.")
  var hook = false

  func run(_ console: Console) -> Diagnostics.ExitCode {
    let session: LintSession
    do throws(UsageError) {
      session = try LintSession(command: self, console: console)
    } catch {
      for line in error.lines { console.writeError("error: \(line)\n") }
      return .usage
    }
    var report = session.run()
    if gate.exitZero, report.exitCode < .usage { report.exitCode = .clean }
    return write(report, console)
  }

  private func write(_ report: LintReport, _ console: Console) -> Diagnostics.ExitCode {
    let isTerminal = console.terminalWidth != nil
    let isColored =
      switch output.color {
      case .always: true
      case .never: false
      case .auto: isTerminal && console.variables["NO_COLOR"] == nil && console.variables["TERM"] != "dumb"
      }
    var options = ReportOptions(
      style: TerminalStyle(isColored: isColored, hasHyperlinks: isColored && isTerminal),
      width: min(console.terminalWidth ?? 100, 120), sarifProfile: output.sarifProfile,
      workingDirectory: console.workingDirectory)
    let isSilent = output.quiet && report.models.allSatisfy { $0.diagnostics.isEmpty && $0.failure == nil }
    if !isSilent {
      console.write(output.format.reporter(options).string(for: report))
    }
    options.style = .plain
    options.width = 100
    for file in output.output {
      if let problem = OutputFile.write(file.format.reporter(options).string(for: report), to: file.path) {
        console.writeError("error: \(problem)\n")
        return max(report.exitCode, .usage)
      }
    }
    return report.exitCode
  }
}
