import ArtifactIO
import Compatibility
import Diagnostics
import GraphIR
import Linting
import Lowering
import ModelIO
import RulePacks
import RuleTesting
import Testing

/// A lint that reads the rules that a model concerns finds what one finds that has read all of them.
@Suite struct RuleLibraryTests {
  private static let packs = Result { try BuiltInPacks.packsWithTests() }

  private func linters(_ target: RuleTarget) throws -> (lazy: Linter, whole: Linter) {
    let configuration = LintConfiguration(target: target)
    return (
      try Linter(configuration: configuration),
      try Linter(configuration: configuration, builtIn: try Self.packs.get())
    )
  }

  private func text(_ result: LintResult) -> String {
    "\(result.diagnostics) \(result.places) \(result.backends) \(result.verdict) \(result.cleanModel != nil)"
  }

  @Test func theExamplesOfRulesHaveTheSameFindings() throws {
    var found = 0
    var made: [RuleTarget: (lazy: Linter, whole: Linter)] = [:]
    // One of a rule, as a lint with all rules is what this takes its time for.
    let examples = try Self.packs.get().flatMap(\.rules).flatMap { $0.tests.invalid.prefix(1) }
    for example in examples {
      var target = RuleTarget(release: CompatibilityTable.builtIn.newestRelease)
      if let release = example.release { target.release = try #require(Release(release)) }
      if let backends = example.backends { target.backends = backends.compactMap(Backend.init) }
      if let profile = example.profile { target.profile = profile }
      let linters = try made[target] ?? linters(target)
      made[target] = linters
      let graph = try TextGraph(example.graph, format: example.format ?? .savedModel)
      let results = [linters.lazy, linters.whole].map {
        $0.lint(source: graph.source, metaGraph: 0, lowered: graph.lowered)
      }
      found += results[0].diagnostics.count
      #expect(text(results[0]) == text(results[1]))
    }
    #expect(found > 0)
  }

  @Test(arguments: [
    "Tests/Fixtures/graphs", "Tests/Fixtures/saved_models", "Tests/Fixtures/model_json", "docs/examples",
  ])
  func modelsHaveTheSameFindings(folder: String) throws {
    let tests = FileSystem.folder(of: FileSystem.folder(of: #filePath))
    let linters = try linters(RuleTarget(release: CompatibilityTable.builtIn.newestRelease))
    var judged = 0
    for found in try ModelLocator.find(FileSystem.join(FileSystem.folder(of: tests), folder)) {
      guard let source = try? ModelReader.read(found) else { continue }
      let metaGraph = source.metaGraphs[0]
      let inferred = try? SignatureSelector.inferred(for: metaGraph, inputNodes: nil, outputNodes: nil)
      for signature in metaGraph.signatures.isEmpty ? [inferred].compactMap({ $0 }) : metaGraph.signatures {
        guard let lowered = try? Lowerer.lower(metaGraph, signature: signature) else {
          continue
        }
        let results = [linters.lazy, linters.whole].map { $0.lint(source: source, metaGraph: 0, lowered: lowered) }
        judged += 1
        #expect(text(results[0]) == text(results[1]), "\(found.display)")
      }
    }
    #expect(judged > 0)
  }

  /// A rule of a user's pack may have the name of a built-in one that no one has read.
  @Test func namesOfBuiltInRulesAreTaken() throws {
    let entry = RuleIndex.builtIn.entry(0)
    let pack = try RulePackLoader.load(
      """
      schema: 1
      pack: {id: acme, version: 0.1.0}
      rules:
      - {id: ACME1, name: \(entry.names.name), category: ops, summary: s, severity: info, match: {model: {}}, message: m}
      """, path: "acme.yaml", origin: .user)
    var configuration = LintConfiguration()
    configuration.packs = [pack]
    let error = #expect(throws: RulePackError.self) { try Linter(configuration: configuration) }
    #expect(
      error?.problems == [
        "acme.yaml:4:3: rule '\(entry.names.name)' is already defined at Rules/\(entry.file):\(entry.line)"
      ])
  }
}
