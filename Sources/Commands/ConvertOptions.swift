internal import ArgumentParser
internal import ArtifactIO
internal import Export
internal import Linting
internal import ModelIO
internal import Optimization

/// Which weights are stored in fewer bits.
struct QuantizationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Store weights as float16: all, or those that the patterns after '=' name (repeatable).", valueName: "globs"))
  var quantizeFloat16: [String] = []

  @Option(help: ArgumentHelp("Store weights as 8-bit integers, in the same way.", valueName: "globs"))
  var quantizeUint8: [String] = []

  @Option(help: ArgumentHelp("Store weights as 16-bit integers, in the same way.", valueName: "globs"))
  var quantizeUint16: [String] = []

  /// Stands for an option without a value; no argument of a process can hold it.
  private static let everything = "\u{0}"

  /// Gives an option that stands alone a value: else it would take the next argument for one, which is the model.
  static func withExplicitValues(_ arguments: [String]) -> [String] {
    let names = QuantizationRequest.Storage.allCases.map { QuantizationRequest.option($0) }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].map { names.contains($0) ? $0 + "=" + everything : $0 } + arguments[end...]
  }

  func requests() throws(UsageError) -> [QuantizationRequest] {
    var requests: [QuantizationRequest] = []
    for (storage, values) in [
      (QuantizationRequest.Storage.float16, quantizeFloat16), (.uint8, quantizeUint8), (.uint16, quantizeUint16),
    ] where !values.isEmpty {
      let patterns = values.filter { $0 != Self.everything }.flatMap { $0.split(separator: ",").map(String.init) }
      if !patterns.isEmpty { requests.append(.init(storage: storage, patterns: patterns)) }
      if values.contains(Self.everything) { requests.append(.init(storage: storage, patterns: nil)) }
    }
    let general = requests.filter { $0.patterns == nil }.map { QuantizationRequest.option($0.storage) }
    guard general.count < 2 else {
      throw UsageError("\(general.joined(separator: " and ")) both ask for all weights; give patterns to one of them")
    }
    return requests
  }
}

/// What is written, and where.
struct ConversionOutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The size of each file of weights but the last.", valueName: "bytes"))
  var weightShardSize = GraphModelOptions.defaultShardBytes

  @Option(
    help: ArgumentHelp("Put a JSON file under userDefinedMetadata (repeatable).", valueName: "key=file"))
  var metadata: [MetadataArgument] = []

  @Flag(help: "Replace a model that is in OUT_DIR; other files there are kept.")
  var overwrite = false

  @Flag(help: "Do everything but write.")
  var dryRun = false

  @Flag(help: "Say on standard error how long each pass took.")
  var timings = false

  func exportOptions() throws(UsageError) -> GraphModelOptions {
    guard weightShardSize > 0 else {
      throw UsageError("--weight-shard-size must be above 0, not \(weightShardSize)")
    }
    var options = GraphModelOptions(convertedBy: "tfjslint \(CommandLineTool.version)")
    options.shardBytes = weightShardSize
    for argument in metadata {
      guard !options.metadata.contains(where: { $0.key == argument.key }) else {
        throw UsageError("--metadata has the key '\(argument.key)' twice")
      }
      // The loader takes the signature from there if there is one, and it would not be the one that was judged.
      guard argument.key != "signature" else {
        throw UsageError(
          "--metadata cannot have the key 'signature', which TensorFlow.js reads in place of the model's own")
      }
      options.metadata.append((argument.key, try argument.json()))
    }
    return options
  }
}

/// `KEY=FILE`.
struct MetadataArgument: ExpressibleByArgument {
  var key: String
  var path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    (key, path) = (parts[0], parts[1])
  }

  /// The file's text, known to be one JSON value.
  func json() throws(UsageError) -> String {
    let artifact: Artifact
    do throws(ArtifactError) { artifact = try Artifact(mapping: path) } catch { throw UsageError(error.message) }
    let document: JSONDocument
    do throws(TranscodingError) { document = try JSONDocument.parse(artifact) } catch {
      throw UsageError("'\(path)' is no JSON: \(error.message)")
    }
    // Python's words for numbers that JSON does not have would make the whole model unreadable.
    guard document.root.isStrict else {
      throw UsageError("'\(path)' has NaN or Infinity, which JavaScript does not read")
    }
    return artifact.string(in: document.root.range)
  }
}

/// Options of `lint` that would let a model through that is not clean, or not say what stands against it.
struct RefusedOptions: ParsableArguments {
  @OptionGroup(visibility: .hidden) var selection: SelectionOptions
  @OptionGroup(visibility: .hidden) var gate: GateOptions
  @Option(help: .hidden) var baseline: String?

  func check() throws(UsageError) {
    let given: [(String, Bool)] = [
      ("--select", !selection.select.isEmpty), ("--ignore", !selection.ignore.isEmpty),
      ("--severity", !selection.severity.isEmpty), ("--fail-level", gate.failLevel != nil),
      ("--max-warnings", gate.maxWarnings != nil), ("--exit-zero", gate.exitZero),
      ("--allow-inconclusive", gate.allowInconclusive), ("--baseline", baseline != nil),
    ]
    let names = given.filter(\.1).map(\.0)
    guard names.isEmpty else {
      throw UsageError(
        "\(names.joined(separator: ", ")) cannot be used with 'convert', which writes clean models only; "
          + "excuse a finding with 'suppress' or 'custom_ops' and a reason in the configuration")
    }
  }
}

extension JSONDocument.Value {
  /// Whether it has none of Python's words for numbers that JSON does not have.
  fileprivate var isStrict: Bool {
    switch kind {
    case .number(let number): number.isFinite
    case .array(let elements): elements.allSatisfy(\.isStrict)
    case .object(let members): members.allSatisfy(\.value.isStrict)
    default: true
    }
  }
}
