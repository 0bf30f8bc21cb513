import ArtifactIO
import Foundation
import Testing

/// `explain`: rules and ops by name.
@Suite struct ExplainCommandTests {
  private func explain(_ arguments: String...) -> ProgramRun { ProgramRun(["explain", "--isolated"] + arguments) }

  private func json(_ run: ProgramRun) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func aRuleIsFoundByIdAndByName() {
    let run = explain("TFJ101")
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("TFJ101 unsupported-op\n"))
    #expect(run.output == explain("unsupported-op").output)
    for heading in ["Message", "Why", "Ways out", "Example that it finds", "Example that it lets pass", "Evidence"] {
      #expect(run.output.contains("\n\(heading)\n"), "\(heading)")
    }
    // What the rule really says about its example, not a text about it.
    #expect(run.output.contains("error at inverse: op 'MatrixInverse' has no TensorFlow.js implementation"))
    #expect(run.output.contains("op '‹op›' has no TensorFlow.js implementation"))
    #expect(!run.output.contains("${"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func aSeverityThatDependsOnTheProfileSaysSo() {
    #expect(explain("TFJ302").output.contains("warning; error with --profile strict"))
  }

  @Test func anExampleNamesTheOptionsThatItNeeds() {
    #expect(explain("TFJ104").output.contains("Linted with --tfjs 2.0.0."))
  }

  @Test func severalWordsGiveSeveralPagesAndACategoryAllOfItsRules() throws {
    let two = explain("TFJ102", "MatMul")
    #expect(two.code == 0 && two.output.hasPrefix("TFJ102 custom-op\n") && two.output.contains("\n\nMatMul\n"))
    let shapes = try #require(try json(explain("TFJ30", "--format", "json"))["rules"] as? [[String: Any]])
    #expect(shapes.count > 1 && shapes.allSatisfy { ($0["id"] as? String)?.hasPrefix("TFJ30") == true })
    let category = try #require(try json(explain("shapes", "--format", "json"))["rules"] as? [[String: Any]])
    #expect(!category.isEmpty && category.allSatisfy { $0["category"] as? String == "shapes" })
  }

  @Test func anOpFallsToItsPageWithTheRulesAboutIt() {
    let run = explain("MatrixInverse")
    #expect(run.code == 0 && run.output.hasPrefix("MatrixInverse\n"))
    #expect(run.output.contains("Rules about it\n  - TFJ101 unsupported-op"))
  }

  @Test(arguments: [
    ("TFJ1011", "did you mean 'TFJ101'?"), ("unsuported-op", "did you mean 'unsupported-op'?"),
    ("matmul", "did you mean 'MatMul'?"),
    ("nothing-like-it-at-all", "'nothing-like-it-at-all' names no rule and no op\n"),
  ])
  func whatNamesNothingIsAUsageError(word: String, advice: String) {
    let run = explain(word)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.errors.contains(advice), "\(run.errors)")
  }

  @Test func everyBuiltInRuleShowsWhatItFinds() throws {
    let rules = try #require(try json(explain("all", "--format", "json"))["rules"] as? [[String: Any]])
    #expect(rules.count > 40)
    for rule in rules {
      let id = rule["id"] as? String ?? "?"
      let examples = try #require(rule["examples"] as? [String: Any])
      let invalid = try #require(examples["invalid"] as? [String: Any], "\(id)")
      #expect((invalid["findings"] as? [Any])?.isEmpty == false, "\(id)")
      #expect(examples["valid"] != nil, "\(id)")
      #expect((rule["evidence"] as? [String])?.isEmpty == false, "\(id)")
    }
  }

  @Test func rulesOfAUsersPackAreExplained() throws {
    let folder = TemporaryFolder()
    try folder.write(
      """
      schema: 1
      pack: {id: acme, version: 1}
      rules:
      - id: ACME1
        name: no-tanh
        category: hygiene
        summary: A Tanh.
        severity: {recommended: info, strict: "off"}
        applies: {phase: lowered, tfjs: ">=3,<5", backends: [wasm]}
        match: {node: {as: n, op: Tanh}}
        message: "'${n.name}' reads ${n.in0.dtype} and has T=${n.attr.T}"
        docs: https://example.com/acme1
      """, to: "acme.yaml")
    try folder.write("rules: [acme.yaml]\n", to: "settings.yaml")
    let run = explain("no-tanh", "--rules", folder.path("acme.yaml"))
    #expect(run.code == 0, "\(run.errors)")
    let lines = [
      "severity  info; off with --profile strict",
      "looks at  nodes of the graph of the signature, before it is converted",
      "releases  TensorFlow.js >=3.0.0,<5.0.0", "backends  wasm", "pack      acme",
      "more      https://example.com/acme1",
      "'‹name›' reads ‹dtype of input 0› and has T=‹T›",
    ]
    for line in lines { #expect(run.output.contains(line), "\(line)\n\(run.output)") }
    #expect(!run.output.contains("Example"))
    // The rules of the configuration are there, too, and take part in what is said about ops.
    let configured = ProgramRun(["explain", "ACME1", "Tanh", "--config", folder.path("settings.yaml")])
    #expect(configured.code == 0 && configured.output.contains("- ACME1 no-tanh: A Tanh."))
    #expect(ProgramRun(["explain", "ACME1", "--isolated"]).code == 2)
    // A pack that cannot be read is a usage error, with its place.
    try folder.write("schema: 2\n", to: "bad.yaml")
    let bad = explain("TFJ101", "--rules", folder.path("bad.yaml"))
    #expect(bad.code == 2 && bad.errors.contains("bad.yaml:1:9"))
  }

  /// `docs/generate.py` writes these files; this test says so where only Swift is at hand.
  @Test func thePagesInTheDocumentationAreFresh() throws {
    let root = FileSystem.folder(of: FileSystem.folder(of: FileSystem.folder(of: #filePath)))
    let folder = FileSystem.join(root, "docs/rules")
    let rules = try #require(try json(explain("all", "--format", "json"))["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(try FileSystem.list(folder) == (ids.map { $0 + ".md" } + ["README.md"]).sorted())
    // Every page takes minutes in a debug build; `docs/generate.py --check` looks at all of them.
    for id in stride(from: 0, to: ids.count, by: 16).map({ ids[$0] }) {
      let stored = try String(contentsOfFile: FileSystem.join(folder, id + ".md"), encoding: .utf8)
      #expect(
        stored == explain(id, "--format", "markdown").output,
        "docs/rules/\(id).md is stale: run python3 docs/generate.py")
    }
  }
}
