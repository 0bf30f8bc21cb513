internal import ArgumentParser
internal import Compatibility
internal import Linting
internal import Reporting
internal import RulePacks

/// What the model is judged for.
struct TargetOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The TensorFlow.js release (default: the newest known).", valueName: "x.y.z"))
  var tfjs: Release?

  @Option(
    name: .customLong("backend"),
    help: ArgumentHelp(
      "Backends whose failures are errors: cpu, webgl, wasm, webgpu or all (default: webgl,cpu).", valueName: "a,b"))
  var backends: BackendList?

  @Option(help: ArgumentHelp("recommended, or strict: static shapes, float32, no dynamic execution."))
  var profile: Profile?
}

/// Which rules there are besides the built-in ones.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"), help: ArgumentHelp("A rule pack to add (repeatable).", valueName: "path"))
  var packs: [String] = []
}

/// Which rules are shown, and how much they weigh.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only these rules: ids, names, categories, beginnings of ids.", valueName: "a,b"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Not these rules.", valueName: "a,b"))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp("Set a rule's severity: error, warning, info or off (repeatable).", valueName: "rule=level"))
  var severity: [SeverityArgument] = []
}

/// What the exit code depends on.
struct GateOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Exit 1 from this severity on: error (default), warning, info or never."))
  var failLevel: ConfigurationFile.FailLevel?

  @Option(help: ArgumentHelp("Exit 1 if there are more warnings than this.", valueName: "n"))
  var maxWarnings: Int?

  @Flag(help: "Exit 0 whatever is found.")
  var exitZero = false

  @Flag(help: "Exit 0 where something could not be judged.")
  var allowInconclusive = false
}

struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("text, concise, json, jsonl or sarif."))
  var format: ReportFormat = .text

  @Option(help: ArgumentHelp("Also write a format to a file (repeatable).", valueName: "format=file"))
  var output: [OutputArgument] = []

  @Option(help: ArgumentHelp("standard, or github for code scanning."))
  var sarifProfile: SARIFProfile = .standard

  @Flag(
    help: """
      In SARIF, give the fixes of binary models, too, as replacements of bytes; those of text models are always there. Not \
      for viewers that open a file as text, and not with --sarif-profile github.
      """)
  var sarifBinaryFixes = false

  @Option(help: ArgumentHelp("auto, always or never; NO_COLOR is honoured."))
  var color: ColorMode = .auto

  @Flag(help: "Print nothing if there is nothing to report.")
  var quiet = false
}

enum ColorMode: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

enum LFSPointerMode: String, ExpressibleByArgument, CaseIterable {
  case error, skip
}

extension ReportFormat: ExpressibleByArgument {}
extension SARIFProfile: ExpressibleByArgument {}
extension ConfigurationFile.FailLevel: ExpressibleByArgument {}
extension Profile: ExpressibleByArgument {}

extension Release: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// `webgl,cpu` or `all`.
struct BackendList: ExpressibleByArgument {
  var backends: [Backend]

  init?(argument: String) {
    if argument == "all" {
      backends = Backend.allCases
      return
    }
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { Backend(rawValue: String($0)) }
    guard !known.isEmpty, known.count == words.count else { return nil }
    backends = known
  }
}

/// `RULE=LEVEL`.
struct SeverityArgument: ExpressibleByArgument {
  var override: LintConfiguration.SeverityOverride

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let level = Severities.Level(rawValue: parts[1]) else { return nil }
    override = .init(rule: parts[0], level: level)
  }
}

/// `FORMAT=FILE`.
struct OutputArgument: ExpressibleByArgument {
  var format: ReportFormat
  var path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = ReportFormat(rawValue: parts[0]), !parts[1].isEmpty else { return nil }
    self.format = format
    path = parts[1]
  }
}
