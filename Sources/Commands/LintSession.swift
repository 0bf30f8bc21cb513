internal import ArtifactIO
internal import Compatibility
internal import Diagnostics
internal import GraphIR
internal import Linting
internal import Lowering
internal import ModelIO
internal import RulePacks

/// One run of `lint`: finds the models, judges each, and adds up the exit code.
struct LintSession {
  private let command: LintCommand
  private let console: Console
  private let linter: Linter
  private let configuration: LintConfiguration
  private let loader: ModelLoader
  private let failLevel: ConfigurationFile.FailLevel
  private let maximumWarnings: Int?

  init(command: LintCommand, console: Console) throws(UsageError) {
    self.command = command
    self.console = console
    let settings = SettingsLoader(
      settings: command.settings, target: command.target, rules: command.rules, console: console)
    let file: ConfigurationFile?
    (configuration, file) = try settings.load()
    failLevel = command.gate.failLevel ?? file?.failLevel ?? .error
    maximumWarnings = command.gate.maxWarnings ?? file?.maxWarnings
    loader = ModelLoader(options: command.model)
    do throws(RulePackError) { linter = try Linter(configuration: configuration) } catch {
      throw UsageError(error.problems)
    }
  }

  func run() -> LintReport {
    var report = LintReport(
      toolVersion: CommandLineTool.version, tfjsVersion: configuration.target.release.description,
      backends: configuration.target.backends.map(\.rawValue), models: [], rules: linter.descriptions, notices: [],
      exitCode: .clean)
    var usage = false
    let found = find(&report)
    let isAlone = found.count == 1 && command.paths.count == 1 && !command.hook
    for model in found {
      do throws(ModelLoader.Failure) {
        let loaded = try loader.load(model, everySignature: !isAlone)
        for signature in loaded.signatures { report.models.append(try judge(model, loaded, signature)) }
      } catch {
        switch error {
        case .unreadable(let failure): add(failure, for: model.display, &report)
        case .usage(let message):
          console.writeError("error: \(model.display): \(message)\n")
          usage = true
        }
      }
    }
    report.exitCode = usage ? max(.usage, exitCode(of: report)) : exitCode(of: report)
    return report
  }

  // MARK: Models

  /// The models that the paths mean, each once, in the order of their first mention.
  private func find(_ report: inout LintReport) -> [ModelLocator.Found] {
    var models: [ModelLocator.Found] = []
    var seen: Set<String> = []
    for path in command.paths {
      do throws(ModelReadError) {
        for model in try ModelLocator.find(path) where seen.insert(model.root).inserted { models.append(model) }
      } catch { add(error, for: path, &report) }
    }
    return models
  }

  private func add(_ error: ModelReadError, for path: String, _ report: inout LintReport) {
    switch error {
    case .lfsPointer where command.lfsPointer == .skip || command.hook && command.lfsPointer != .error:
      report.notices.append(.init(path: path, message: error.message))
    case .notAModel where command.hook:
      report.notices.append(.init(path: path, message: error.message))
    default:
      let failure = ModelReport.Failure(message: error.message, location: Location(physical: error.location))
      report.models.append(ModelReport(path: path, verdict: .unreadable, failure: failure))
    }
  }

  private func judge(
    _ model: ModelLocator.Found, _ loaded: ModelLoader.Loaded, _ signature: Signature
  ) throws(ModelLoader.Failure) -> ModelReport {
    let lowered = try loader.lower(loaded, signature)
    let result = linter.lint(source: loaded.source, metaGraph: loaded.metaGraph, lowered: lowered)
    return ModelReport(
      path: model.display, format: loaded.source.format.rawValue,
      signature: signature.key.isEmpty ? nil : signature.key, verdict: result.verdict, backends: result.backends,
      execution: result.execution,
      sourceNodeCount: loaded.source.metaGraphs[loaded.metaGraph].module.nodeCount,
      loweredNodeCount: lowered.nodeCount, diagnostics: result.diagnostics,
      files: loaded.source.files.map { ($0.path, $0.sizeInBytes) }, excused: result.excused)
  }

  // MARK: Exit code

  private func exitCode(of report: LintReport) -> ExitCode {
    var worst = report.models.map { code(of: $0) }.max() ?? .clean
    if let limit = maximumWarnings, report.count(.warning) > limit { worst = max(worst, .findings) }
    return worst
  }

  private func code(of model: ModelReport) -> ExitCode {
    if model.failure != nil { return .unreadable }
    let violated = model.diagnostics.filter { $0.outcome == .violated }
    if let level = Severity(rawValue: failLevel.rawValue), violated.contains(where: { $0.severity >= level }) {
      return .findings
    }
    let isUndecided = model.diagnostics.contains { $0.outcome == .inconclusive }
    return isUndecided && !command.gate.allowInconclusive ? .inconclusive : .clean
  }
}
