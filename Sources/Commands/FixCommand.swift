internal import ArgumentParser
internal import Diagnostics
internal import Linting

struct FixCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Repairs models, without TensorFlow, and lints what came of it.",
    discussion: """
      Makes the safe fixes of all rules, with --unsafe-fixes also those that may change what the model does. The repaired
      model goes to -o OUT, or with --in-place to its own place; whatever goes wrong, what was there before stays. What
      cannot be carried back into the stored model is said so: 'convert --fix' makes it on the way.
      """)

  @Argument(help: ArgumentHelp("Models, files in them, or folders to search.", valueName: "path"))
  var paths: [String]

  @Flag(
    help: "Make the unsafe fixes, too: they may err more, take narrower inputs, or change names and interface.")
  var unsafeFixes = false

  @OptionGroup(title: "Repair") var repair: RepairOptions
  @OptionGroup(title: "Target") var target: TargetOptions
  @OptionGroup(title: "Model") var model: ModelOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Rules") var selection: SelectionOptions
  @OptionGroup(title: "Configuration") var settings: SettingsOptions
  @OptionGroup(title: "Gate") var gate: GateOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run(_ console: Console) -> Diagnostics.ExitCode {
    do throws(UsageError) {
      let request = LintRequest(
        paths: paths, target: target, model: model, rules: rules, settings: settings, selection: selection, gate: gate,
        details: try output.details(), repair: try repair.request(unsafeFixes ? .unsafe : .safe, paths: paths))
      return try request.run(output, console)
    } catch {
      for line in error.lines { console.writeError("error: \(line)\n") }
      return .usage
    }
  }
}
