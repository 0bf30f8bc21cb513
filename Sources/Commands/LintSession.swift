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
  private var configuration: LintConfiguration
  private let loader: ModelLoader
  private let failLevel: ConfigurationFile.FailLevel
  private let maximumWarnings: Int?
  private let found: Found

  /// What the paths lead to.
  private struct Found {
    var models: [ModelLocator.Found] = []
    var unreadable: [ModelReport] = []
    var notices: [LintReport.Notice] = []
  }

  init(command: LintCommand, console: Console) throws(UsageError) {
    self.command = command
    self.console = console
    let settings = SettingsLoader(
      settings: command.settings, target: command.target, rules: command.rules, console: console)
    let file: ConfigurationFile?
    (configuration, file) = try settings.load()
    failLevel = command.gate.failLevel ?? file?.failLevel ?? .error
    maximumWarnings = command.gate.maxWarnings ?? file?.maxWarnings
    found = Self.find(command)
    // With several models, a suppression is unused only if no model uses it; `run` says so at the end.
    if found.models.count > 1 { configuration.reportsUnusedSuppressions = false }
    loader = ModelLoader(options: command.model)
    do throws(RulePackError) { linter = try Linter(configuration: configuration) } catch {
      throw UsageError(error.problems)
    }
  }

  func run() -> LintReport {
    var report = LintReport(
      toolVersion: CommandLineTool.version, tfjsVersion: configuration.target.release.description,
      backends: configuration.target.backends.map(\.rawValue), models: found.unreadable, rules: linter.descriptions,
      notices: found.notices, exitCode: .clean)
    var needsChoice = false
    var used: Set<Int> = []
    let isAlone = found.models.count == 1 && command.paths.count == 1 && !command.hook
    for model in found.models {
      do throws(ModelLoader.Failure) {
        let loaded = try loader.load(model, everySignature: !isAlone)
        for signature in loaded.signatures {
          let (judged, suppressions) = try judge(model, loaded, signature)
          report.models.append(judged)
          used.formUnion(suppressions)
        }
      } catch {
        switch error {
        case .unreadable(let failure):
          Self.add(failure, for: model.display, command, to: &report.models, &report.notices)
        case .usage(let message):
          console.writeError("error: \(model.display): \(message)\n")
          needsChoice = true
        }
      }
    }
    if !configuration.reportsUnusedSuppressions { report.notices += unusedSuppressions(used) }
    report.exitCode = needsChoice ? max(.usage, exitCode(of: report)) : exitCode(of: report)
    return report
  }

  // MARK: Models

  /// The models that the paths mean, each once, in the order of their first mention.
  private static func find(_ command: LintCommand) -> Found {
    var found = Found()
    var seen: Set<String> = []
    for path in command.paths {
      do throws(ModelReadError) {
        for model in try ModelLocator.find(path) where seen.insert(model.root).inserted { found.models.append(model) }
      } catch { add(error, for: path, command, to: &found.unreadable, &found.notices) }
    }
    return found
  }

  private static func add(
    _ error: ModelReadError, for path: String, _ command: LintCommand, to models: inout [ModelReport],
    _ notices: inout [LintReport.Notice]
  ) {
    switch error {
    case .lfsPointer where command.lfsPointer == .skip || command.hook && command.lfsPointer != .error:
      notices.append(.init(path: path, message: error.message))
    case .notAModel where command.hook:
      notices.append(.init(path: path, message: error.message))
    default:
      let failure = ModelReport.Failure(message: error.message, location: Location(physical: error.location))
      models.append(ModelReport(path: path, verdict: .unreadable, failure: failure))
    }
  }

  private func unusedSuppressions(_ used: Set<Int>) -> [LintReport.Notice] {
    configuration.suppressions.indices.filter { !used.contains($0) }.map { index in
      let suppression = configuration.suppressions[index]
      return .init(
        path: suppression.location.path, message: "the suppression of '\(suppression.rule)' excuses nothing")
    }
  }

  private func judge(
    _ model: ModelLocator.Found, _ loaded: ModelLoader.Loaded, _ signature: Signature
  ) throws(ModelLoader.Failure) -> (report: ModelReport, usedSuppressions: Set<Int>) {
    let lowered = try loader.lower(loaded, signature)
    let result = linter.lint(source: loaded.source, metaGraph: loaded.metaGraph, lowered: lowered)
    let report = ModelReport(
      path: model.display, format: loaded.source.format.rawValue,
      signature: signature.key.isEmpty ? nil : signature.key, verdict: result.verdict, backends: result.backends,
      execution: result.execution,
      sourceNodeCount: loaded.source.metaGraphs[loaded.metaGraph].module.nodeCount,
      loweredNodeCount: lowered.nodeCount, diagnostics: result.diagnostics,
      files: loaded.source.files.map { ($0.path, $0.sizeInBytes) }, excused: result.excused)
    return (report, result.usedSuppressions)
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
