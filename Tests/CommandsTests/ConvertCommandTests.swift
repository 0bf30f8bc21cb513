import ArtifactIO
import Foundation
import Testing

/// `convert` from its arguments to its files and its exit code.
@Suite struct ConvertCommandTests {
  private let folder = TemporaryFolder()
  private static let dense = FixtureModels.path("saved_models/snappy_index")

  private func convert(_ arguments: String..., from model: String = dense, to name: String = "out") -> ProgramRun {
    ProgramRun(["convert", model, folder.path(name), "--isolated"] + arguments)
  }

  private func model(_ name: String = "out") throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder.path(name + "/model.json")))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func report(_ run: ProgramRun) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  // MARK: A clean model

  @Test func aCleanModelIsWrittenAndTheReportSaysWhereAndHowToLoadIt() throws {
    let run = convert()
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(folder.names(in: "out") == ["group1-shard1of1.bin", "model.json"])
    #expect(run.output.contains("written to \(folder.path("out"))"))
    #expect(run.output.contains("tf.loadGraphModel('\(folder.path("out"))/model.json')"))
    #expect(run.output.contains("model.predict"))
    let model = try model()
    #expect(model["format"] as? String == "graph-model")
    #expect((model["convertedBy"] as? String)?.hasPrefix("tfjslint ") == true)
  }

  @Test func theReportAsJSON() throws {
    let run = convert("--format", "json", "--weight-shard-size", "64")
    let conversion = try #require(try report(run)["conversion"] as? [String: Any])
    #expect(conversion["written"] as? Bool == true)
    #expect(conversion["directory"] as? String == folder.path("out"))
    let files = try #require(conversion["files"] as? [String])
    #expect(files.first == "model.json" && files.sorted() == folder.names(in: "out"))
    let bytes = files.dropFirst().compactMap { FileSystem.size(of: folder.path("out/" + $0)) }
    #expect(conversion["weightBytes"] as? Int == bytes.reduce(0, +) && bytes.dropLast().allSatisfy { $0 == 64 })
    #expect((conversion["nodes"] as? Int ?? 0) > 3)
    let passes = try #require(conversion["passes"] as? [[String: Any]])
    #expect(passes.allSatisfy { $0["name"] is String && $0["before"] is Int && $0["after"] is Int } && !passes.isEmpty)
    #expect(conversion["controlFlow"] is [Any])
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    #expect(convert().code == 0 && convert(to: "again").code == 0)
    for name in folder.names(in: "out") {
      let once = try folder.text(of: "out/" + name)
      let again = try folder.text(of: "again/" + name)
      #expect(once == again)
    }
  }

  @Test func aDryRunWritesNothing() throws {
    let run = convert("--dry-run", "--format", "json")
    #expect(run.code == 0 && folder.names() == [])
    let conversion = try #require(try report(run)["conversion"] as? [String: Any])
    #expect(conversion["written"] as? Bool == false)
    #expect((conversion["files"] as? [String])?.first == "model.json")
  }

  @Test func timingsNameEveryPass() throws {
    let run = convert("--timings", "--format", "json")
    let passes = try #require((try report(run)["conversion"] as? [String: Any])?["passes"] as? [[String: Any]])
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == passes.count)
    for (line, pass) in zip(lines, passes) {
      #expect(line.hasPrefix(pass["name"] as? String ?? "?") && line.hasSuffix(" ms"))
    }
  }

  // MARK: Places

  @Test func aModelThatIsThereIsReplacedOnRequestOnly() throws {
    #expect(convert("--weight-shard-size", "64").code == 0)
    try folder.write("mine", to: "out/labels.txt")
    let before = folder.names(in: "out")
    let refused = convert()
    #expect(refused.code == 2 && refused.errors.contains("--overwrite") && refused.output.isEmpty)
    #expect(folder.names(in: "out") == before)
    #expect(convert("--overwrite").code == 0)
    #expect(folder.names(in: "out") == ["group1-shard1of1.bin", "labels.txt", "model.json"])
  }

  @Test func placesThatCannotBeWrittenAreUsageErrors() throws {
    try folder.write("text", to: "file")
    #expect(convert(to: "file").code == 2)
    #expect(convert(to: "file/out").code == 2)
    #expect(folder.names() == ["file"])
    let itself = ProgramRun(["convert", Self.dense, Self.dense + "/", "--overwrite", "--isolated"])
    #expect(itself.code == 2 && itself.errors.contains("is the model itself"))
  }

  // MARK: The gate

  @Test func aModelWithFindingsIsNotWritten() {
    let run = convert("--format", "json", from: FixtureModels.path("saved_models/missing_shard"))
    #expect(run.code == 1 && folder.names() == [])
    #expect(run.output.contains(#""written": false"#))
  }

  @Test func anUnreadableModelIsNotWritten() {
    #expect(convert(from: FixtureModels.path("saved_models/missing_variables")).code == 3)
    #expect(convert(from: folder.path("nothing")).code == 3)
    #expect(folder.names() == [])
  }

  /// What only chooses what is shown must not open the gate.
  @Test func theConfigurationCannotHideWhatStandsAgainstAModel() throws {
    try folder.write("ignore: [all]\nfail_level: never\n", to: "settings.yaml")
    let run = ProgramRun([
      "convert", FixtureModels.path("saved_models/missing_shard"), folder.path("out"), "--config",
      folder.path("settings.yaml"),
    ])
    #expect(run.code == 1 && run.output.contains("missing-shard"))
    #expect(folder.names() == ["settings.yaml"])
  }

  @Test(arguments: [
    ["--select", "TFJ101"], ["--ignore", "TFJ101"], ["--severity", "TFJ101=off"], ["--fail-level", "never"],
    ["--max-warnings", "3"], ["--exit-zero"], ["--allow-inconclusive"], ["--baseline", "file"],
  ])
  func optionsThatWouldOpenTheGateAreRefused(option: [String]) {
    let run = ProgramRun(["convert", Self.dense, folder.path("out")] + option)
    #expect(run.code == 2 && run.errors.contains("\(option[0]) cannot be used with 'convert'"))
    #expect(folder.names() == [])
  }

  // MARK: Arguments

  @Test func aTensorFlowJSModelIsRefused() {
    let run = convert(from: FixtureModels.path("tfjs/fine/model.json"))
    #expect(run.code == 2 && run.errors.contains("is a TensorFlow.js model already"))
  }

  @Test func severalModelsAreRefused() {
    let run = convert(from: FixtureModels.path("graphs"))
    #expect(run.code == 2 && run.errors.contains("models, name one"))
  }

  @Test func severalSignaturesNeedAChoice() {
    let path = FixtureModels.path("saved_models/two_signatures")
    let names = ProgramRun(["inspect", path]).output.contains("serving_default")
    #expect(convert(from: path).code == (names ? 0 : 2))
  }

  @Test(arguments: ["0", "-1", "many"])
  func theShardSizeIsAPositiveNumber(size: String) {
    #expect(convert("--weight-shard-size=\(size)").code == 2)
    #expect(folder.names() == [])
  }

  @Test func metadataIsPutIntoTheModelAsItIs() throws {
    try folder.write(#" {"labels": ["cat", "dög"], "n": 1.50} "#, to: "labels.json")
    #expect(convert("--metadata", "classes=\(folder.path("labels.json"))").code == 0)
    let metadata = try #require(try model()["userDefinedMetadata"] as? [String: [String: Any]])
    #expect(metadata["classes"]?["labels"] as? [String] == ["cat", "dög"])
    #expect(try folder.text(of: "out/model.json").contains(#""n": 1.50"#))
  }

  @Test func metadataThatIsNoJSONIsRefused() throws {
    try folder.write("{", to: "broken.json")
    try folder.write("[NaN]", to: "python.json")
    try folder.write("{}", to: "fine.json")
    for argument in ["a=broken.json", "a=python.json", "a=missing.json", "signature=fine.json"] {
      let parts = argument.split(separator: "=")
      #expect(convert("--metadata", "\(parts[0])=\(folder.path(String(parts[1])))").code == 2)
    }
    #expect(folder.names(in: "out") == [])
  }

  // MARK: Quantization

  @Test func aQuantizeOptionAloneDoesNotTakeTheModelForItsValue() throws {
    let run = ProgramRun(["convert", "--quantize-uint8", Self.dense, folder.path("out"), "--isolated"])
    #expect(run.code == 0)
    let groups = try #require(try model()["weightsManifest"] as? [[String: Any]])
    let weights = try #require(groups.first?["weights"] as? [[String: Any]])
    let stored = weights.filter { $0["dtype"] as? String == "float32" }.compactMap {
      ($0["quantization"] as? [String: Any])?["dtype"] as? String
    }
    #expect(!stored.isEmpty && Set(stored) == ["uint8"])
  }

  @Test func contradictionsAreUsageErrors() {
    #expect(convert("--quantize-uint8", "--quantize-float16").code == 2)
    let run = convert("--quantize-uint8=*", "--quantize-float16=*")
    #expect(run.code == 2 && run.errors.contains("both name the weight"))
    #expect(folder.names() == [])
  }

  @Test func aPatternThatNamesNothingIsANotice() {
    let run = convert("--quantize-uint8=nosuchweight")
    #expect(run.code == 0 && run.output.contains("--quantize-uint8=nosuchweight names no weight"))
  }
}
