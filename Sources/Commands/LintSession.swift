internal import ArtifactIO
internal import Compatibility
internal import Diagnostics
internal import GraphIR
internal import Linting
internal import Lowering
internal import ModelIO
internal import RulePacks

/// One lint: finds the models, judges each, and adds up the exit code.
struct LintSession {
  private let request: LintRequest
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

  init(request: LintRequest, console: Console) throws(UsageError) {
    self.request = request
    self.console = console
    let settings = SettingsLoader(
      settings: request.settings, target: request.target, rules: request.rules, selection: request.selection,
      console: console)
    let file: ConfigurationFile?
    (configuration, file) = try settings.load()
    configuration.quantization = request.quantization
    configuration.fixes = request.fixes
    configuration.fixDetails = request.details.fixes
    failLevel = request.gate.map { $0.failLevel ?? file?.failLevel ?? .error } ?? .error
    maximumWarnings = request.gate.flatMap { $0.maxWarnings ?? file?.maxWarnings }
    found = Self.find(request)
    // With several models, a suppression is unused only if no model uses it; `run` says so at the end.
    if found.models.count > 1 { configuration.reportsUnusedSuppressions = false }
    loader = ModelLoader(options: request.model)
    do throws(RulePackError) { linter = try Linter(configuration: configuration) } catch {
      throw UsageError(error.problems)
    }
  }

  /// The models that the paths lead to.
  var models: [ModelLocator.Found] { found.models }

  /// - Parameter onJudged: called for each model and signature that could be judged.
  func run(onJudged: (ModelLoader.Loaded, LintResult) -> Void = { _, _ in }) -> LintReport {
    var report = LintReport(
      toolVersion: CommandLineTool.version, tfjsVersion: configuration.target.release.description,
      backends: configuration.target.backends.map(\.rawValue), models: found.unreadable, rules: linter.descriptions,
      notices: found.notices, exitCode: .clean)
    var needsChoice = false
    var hasWrongFix = false
    var used: Set<Int> = []
    let isAlone = found.models.count == 1 && request.paths.count == 1 && !request.isHook
    for model in found.models {
      do throws(ModelLoader.Failure) {
        var loaded = try loader.load(model, everySignature: !isAlone)
        var repaired: ModelRepair.Repaired?
        if let request = request.repair, loaded.source.format != .tfjsGraphModel {
          let repair = ModelRepair(linter: linter.asking(for: request.fixes), loader: loader, cuts: request.cuts)
          repaired = try repair.repair(model, loaded)
          loaded = repaired?.loaded ?? loaded
        }
        let loader = repaired?.loader ?? loader
        let first = report.models.count
        for signature in loaded.signatures {
          let lowered = try loader.lower(loaded, signature)
          let result = linter.lint(source: loaded.source, metaGraph: loaded.metaGraph, lowered: lowered)
          report.models.append(self.report(on: model, loaded, lowered, result))
          // What was fixed on the way is nowhere in a file that could be changed.
          if result.applied.isEmpty, repaired?.file == nil || request.repair?.destination == .inPlace {
            let changes = FixFileChanges(loader: loader, loaded: loaded, signature: signature, lowered: lowered)
            changes.add(
              result.plans, takesBinary: request.details.hasBinaryChanges,
              to: &report.models[report.models.count - 1].diagnostics)
          }
          report.notices += notices(of: result.fixProblems, model)
          hasWrongFix = hasWrongFix || result.fixProblems.contains(where: \.isMade)
          used.formUnion(result.usedSuppressions)
          onJudged(loaded, result)
        }
        if let repaired {
          report.notices += notices(of: repaired.problems, model)
          // A rule's error is one of the pack.
          hasWrongFix = hasWrongFix || repaired.problems.contains(where: \.isMade)
          report.models[first].fixes = try finish(repaired)
        }
      } catch {
        switch error {
        case .unreadable(let failure):
          Self.add(failure, for: model.display, request, to: &report.models, &report.notices)
        case .usage(let message):
          console.writeError("error: \(model.display): \(message)\n")
          needsChoice = true
        }
      }
    }
    if !configuration.reportsUnusedSuppressions { report.notices += unusedSuppressions(used) }
    report.exitCode = needsChoice || hasWrongFix ? max(.usage, exitCode(of: report)) : exitCode(of: report)
    return report
  }

  // MARK: Repair

  private func notices(of problems: [FixProblem], _ model: ModelLocator.Found) -> [LintReport.Notice] {
    problems.map {
      let what = $0.isMade ? "is wrong" : "was not made"
      return .init(path: model.display, message: "a fix of \($0.rule) \(what) at '\($0.place)': \($0.message)")
    }
  }

  /// Puts a repaired model in its place.
  private func finish(_ repaired: ModelRepair.Repaired) throws(ModelLoader.Failure) -> FixReport {
    var report = repaired.report
    guard let destination = request.repair?.destination else { return report }
    do throws(ModelWriteError) {
      let result = try ModelWriter.write(repaired.loaded.source, repaired.file, to: destination)
      report.path = result.path
      report.droppedFingerprint = result.droppedFingerprint
    } catch {
      throw .usage("nothing was written: \(error.message)")
    }
    return report
  }

  // MARK: Models

  /// The models that the paths mean, each once, in the order of their first mention.
  private static func find(_ request: LintRequest) -> Found {
    var found = Found()
    var seen: Set<String> = []
    for path in request.paths {
      do throws(ModelReadError) {
        for model in try ModelLocator.find(path) where seen.insert(model.root).inserted { found.models.append(model) }
      } catch { add(error, for: path, request, to: &found.unreadable, &found.notices) }
    }
    return found
  }

  private static func add(
    _ error: ModelReadError, for path: String, _ request: LintRequest, to models: inout [ModelReport],
    _ notices: inout [LintReport.Notice]
  ) {
    switch error {
    case .lfsPointer where request.lfsPointer == .skip || request.isHook && request.lfsPointer != .error:
      notices.append(.init(path: path, message: error.message))
    case .notAModel where request.isHook:
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

  private func report(
    on model: ModelLocator.Found, _ loaded: ModelLoader.Loaded, _ lowered: LoweredModel, _ result: LintResult
  ) -> ModelReport {
    ModelReport(
      path: model.display, format: loaded.source.format.rawValue,
      signature: lowered.signature.key.isEmpty ? nil : lowered.signature.key, verdict: result.verdict,
      backends: result.backends, execution: result.execution,
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
    return isUndecided && !(request.gate?.allowInconclusive ?? false) ? .inconclusive : .clean
  }
}
