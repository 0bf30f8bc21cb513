internal import ArgumentParser
internal import Diagnostics
internal import GraphIR
internal import Linting
internal import ModelIO

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
  @OptionGroup(title: "Repair") var fixes: FixOptions
  @OptionGroup(title: "Repair") var repair: RepairOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("What a Git LFS pointer is: error (exit 3), or skip (a notice)."))
  var lfsPointer: LFSPointerMode?

  @Flag(
    help: "For pre-commit: files that are no models and LFS pointers are notices, every signature is judged.")
  var hook = false

  func run(_ console: Console) -> Diagnostics.ExitCode {
    do throws(UsageError) {
      let request = LintRequest(
        paths: paths, target: target, model: model, rules: rules, settings: settings, selection: selection, gate: gate,
        lfsPointer: lfsPointer, isHook: hook, details: try output.details(),
        repair: try repair.request(fixes.request, paths: paths))
      return try request.run(output, console)
    } catch {
      for line in error.lines { console.writeError("error: \(line)\n") }
      return .usage
    }
  }
}

extension LintRequest {
  /// Lints, repairs if that was asked for, and writes the report.
  func run(_ output: OutputOptions, _ console: Console) throws(UsageError) -> Diagnostics.ExitCode {
    let session = try LintSession(request: self, console: console)
    if case .path? = repair?.destination, session.models.count > 1 {
      throw UsageError("-o takes one model, and '\(paths[0])' has \(session.models.count)")
    }
    if repair != nil, let model = session.models.first(where: { $0.format == .tfjsGraphModel }) {
      throw UsageError("'\(model.display)' is a TensorFlow.js model; repair the model that it was made from")
    }
    var report = session.run()
    if let repair, repair.destination == nil, report.exitCode < .usage {
      report.exitCode = report.models.contains { $0.fixes?.changes.isEmpty == false } ? .findings : .clean
    }
    if gate?.exitZero == true, report.exitCode < .usage { report.exitCode = .clean }
    return output.write(report, console)
  }
}
