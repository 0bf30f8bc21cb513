internal import ArgumentParser
internal import ArtifactIO
internal import Diagnostics
internal import Export
internal import GraphIR
internal import Linting
internal import Lowering
internal import ModelIO
internal import Optimization

struct ConvertCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Lints a model, and only if it is clean writes it for TensorFlow.js.",
    discussion: """
      OUT_DIR gets model.json and the files of weights in one step; whatever goes wrong, what was there before stays. Its
      parent folders are made.
      """)

  @Argument(help: ArgumentHelp("The model.", valueName: "model"))
  var path: String

  @Argument(help: ArgumentHelp("The folder to write.", valueName: "out_dir"))
  var directory: String

  @OptionGroup(title: "Conversion") var conversion: ConversionOutputOptions
  @OptionGroup(title: "Conversion") var quantization: QuantizationOptions
  @OptionGroup(title: "Conversion") var fixes: FixOptions
  @OptionGroup(title: "Target") var target: TargetOptions
  @OptionGroup(title: "Model") var model: ModelOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Configuration") var settings: SettingsOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(visibility: .hidden) var refused: RefusedOptions

  func run(_ console: Console) -> Diagnostics.ExitCode {
    do throws(UsageError) {
      return try convert(console)
    } catch {
      for line in error.lines { console.writeError("error: \(line)\n") }
      return .usage
    }
  }

  private func convert(_ console: Console) throws(UsageError) -> Diagnostics.ExitCode {
    try refused.check()
    let options = try conversion.exportOptions()
    let session = try LintSession(
      request: LintRequest(
        paths: [path], target: target, model: model, rules: rules, settings: settings, selection: nil, gate: nil,
        quantization: try quantization.requests(), fixes: fixes.request,
        details: try output.details()),
      console: console)
    try check(session.models)
    var clean: CleanModel?
    var quantization = QuantizationOutcome()
    var report = session.run { _, result in (clean, quantization) = (result.cleanModel, result.quantization) }
    if !quantization.conflicts.isEmpty { throw UsageError(quantization.conflicts) }
    report.notices += quantization.unusedPatterns.map { .init(path: path, message: "\($0) names no weight") }
    var summary = ConversionReport(isWritten: false, directory: directory)
    if report.exitCode == .clean, let clean {
      summary = ConversionReport(clean.model, directory: directory)
      if let model = report.models.first { summary.execution = model.execution }
      do throws(GraphModelError) {
        let result = try write(clean, options, console)
        summary.isWritten = !conversion.dryRun
        summary.files = result.files.map { .init(name: $0.name, sizeInBytes: $0.sizeInBytes) }
        summary.weightBytes = result.weightBytes
      } catch {
        report.exitCode = fail(error, &report, console)
      }
    } else if report.exitCode == .clean {
      // INVARIANT: with every rule at its own severity, what closes the gate is in the report and gives a code.
      console.writeError("error: the model is not clean, and the report does not say why\n")
      report.exitCode = .internalError
    }
    report.conversion = summary
    let code = output.write(report, console)
    if conversion.timings, let clean { console.writeError(PassTimings.text(of: clean.model.passes)) }
    return code
  }

  /// One model that can be converted, and a place for it.
  private func check(_ models: [ModelLocator.Found]) throws(UsageError) {
    guard models.count < 2 else {
      let names = models.prefix(8).map { "'\($0.display)'" }.joined(separator: ", ")
      throw UsageError("'\(path)' has \(models.count) models, name one: \(names)\(models.count > 8 ? ", …" : "")")
    }
    if let model = models.first {
      if model.format == .tfjsGraphModel {
        throw UsageError("'\(model.display)' is a TensorFlow.js model already; convert the model that it was made from")
      }
      if let place = FileSystem.realPath(of: directory), place == FileSystem.realPath(of: model.root) {
        throw UsageError("'\(directory)' is the model itself; name another folder")
      }
    }
    do throws(OutputError) { try OutputDirectory.check(directory, replacing: conversion.overwrite) } catch {
      throw UsageError(Self.message(of: error))
    }
  }

  private func write(
    _ clean: CleanModel, _ options: GraphModelOptions, _ console: Console
  ) throws(GraphModelError) -> GraphModelExporter.Result {
    let exporter = GraphModelExporter(clean, options: options)
    var bar = ProgressBar(label: "weights", total: exporter.expectedWeightBytes, console: console)
    if console.isProcess { Interruptions.begin() }
    defer {
      bar.end()
      if console.isProcess { Interruptions.end() }
    }
    func progress(_ done: Int) throws(Interruption) {
      bar.update(done)
      if console.isProcess, Interruptions.isPending { throw Interruption() }
    }
    if conversion.dryRun {
      var folder = DiscardingFolder()
      return try exporter.write(into: &folder, progress: progress)
    }
    return try exporter.write(to: directory, replacing: conversion.overwrite, progress: progress)
  }

  /// Weights that cannot be read are the model's fault, and in the report; a place that cannot be written is not.
  private func fail(
    _ error: GraphModelError, _ report: inout LintReport, _ console: Console
  ) -> Diagnostics.ExitCode {
    switch error {
    case .weight(_, let location, _):
      for index in report.models.indices {
        let place = location ?? PhysicalLocation(path: report.models[index].path)
        report.models[index].verdict = .unreadable
        report.models[index].failure = .init(message: error.message, location: Location(physical: place))
      }
      return .unreadable
    case .output(let failure):
      console.writeError("error: \(Self.message(of: failure))\n")
      return .usage
    case .interrupted:
      console.writeError("error: interrupted; nothing was written\n")
      return .usage
    }
  }

  private static func message(of error: OutputError) -> String {
    if case .exists = error { return error.message + "; --overwrite replaces the model in it" }
    return error.message
  }
}

extension ConversionReport {
  init(_ model: ConvertedModel, directory: String) {
    self.init(isWritten: false, directory: directory)
    nodeCount = model.graph.nodeCount
    loweredNodeCount = model.passes.first?.before ?? nodeCount
    passes = model.passes.map { .init(name: $0.name, before: $0.before, after: $0.after) }
    controlFlow = model.controlFlow.map {
      .init(node: $0.node, op: $0.op, form: $0.form.rawValue, reason: $0.reason)
    }
  }
}
