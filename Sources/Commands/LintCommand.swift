internal import ArgumentParser
internal import Diagnostics

struct LintCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Lints models (the default command).")

  @Argument(help: ArgumentHelp("Models, files in them, or folders to search.", valueName: "path"))
  var paths: [String]

  @OptionGroup(title: "Target") var target: TargetOptions
  @OptionGroup(title: "Model") var model: ModelOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Rules") var selection: SelectionOptions
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
      session = try LintSession(
        request: LintRequest(
          paths: paths, target: target, model: model, rules: rules, settings: settings, selection: selection,
          gate: gate, lfsPointer: lfsPointer, isHook: hook),
        console: console)
    } catch {
      for line in error.lines { console.writeError("error: \(line)\n") }
      return .usage
    }
    var report = session.run()
    if gate.exitZero, report.exitCode < .usage { report.exitCode = .clean }
    return output.write(report, console)
  }
}
