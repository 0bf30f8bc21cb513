import ArtifactIO
import Compatibility
import Diagnostics
import GraphIR
import Linting
import Lowering
import RulePacks
import RuleTesting
import Testing

/// What the engine makes of rules: outcomes, verdicts, excuses, the gate.
@Suite struct LinterTests {
  private func pack(_ rules: String) throws -> RulePack {
    try RulePackLoader.load(
      "schema: 1\npack: {id: acme, version: 0.1.0}\nrules:\n" + rules, path: "acme.yaml", origin: .user)
  }

  private func lint(
    _ graph: String, builtIn: [RulePack]? = nil, _ configure: (inout LintConfiguration) throws -> Void = { _ in }
  ) throws -> LintResult {
    let model = try TextGraph(graph)
    var configuration = LintConfiguration()
    try configure(&configuration)
    let linter =
      try builtIn.map { try Linter(configuration: configuration, builtIn: $0) } ?? Linter(configuration: configuration)
    return linter.lint(source: model.source, metaGraph: 0, lowered: model.lowered)
  }

  private static let inverse = """
    input x: float32[3, 3]
    head/inverse = MatrixExponential(x) {T: float32}
    output y: head/inverse
    """

  private static let fine = """
    input x: float32[1, 3]
    y = Relu(x) {T: float32}
    output y: y
    """

  // MARK: Verdicts

  @Test func aGoodModelIsClean() throws {
    let result = try lint(Self.fine)
    #expect(result.diagnostics.isEmpty)
    #expect(result.verdict == .clean)
    #expect(result.cleanModel != nil)
    #expect(result.execution == .sync)
    #expect(result.backends.map(\.name) == ["cpu", "webgl", "wasm", "webgpu"])
    #expect(result.backends.allSatisfy { $0.verdict == .runs })
  }

  @Test func anErrorShutsTheGate() throws {
    let result = try lint(Self.inverse)
    #expect(result.diagnostics.map(\.rule) == ["TFJ101"])
    #expect(result.places == ["head/inverse"])
    #expect(result.verdict == .findings)
    #expect(result.cleanModel == nil)
    #expect(result.backends.allSatisfy { $0.verdict == .fails })
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.location.node == "head/inverse")
    #expect(diagnostic.location.op == "MatrixExponential")
    #expect(diagnostic.inputs == [.init(name: "x", type: "float32 [3, 3]")])
    #expect(diagnostic.outputKeys == ["y"])
    #expect(!diagnostic.fixes.isEmpty && !diagnostic.fingerprint.isEmpty)
  }

  @Test func whatIsNotShownStillShutsTheGate() throws {
    let ignored = try lint(Self.inverse) { $0.ignore = ["TFJ101"] }
    #expect(ignored.diagnostics.isEmpty && ignored.verdict == .clean && ignored.cleanModel == nil)
    let lowered = try lint(Self.inverse) { $0.severityOverrides = [.init(rule: "unsupported-op", level: .info)] }
    #expect(lowered.diagnostics.map(\.severity) == [.info] && lowered.cleanModel == nil)
    let selected = try lint(Self.inverse) { $0.select = ["TFJ2"] }
    #expect(selected.diagnostics.isEmpty && selected.cleanModel == nil)
  }

  @Test func aMissingKernelCountsWhereThePageUsesTheBackend() throws {
    let graph = """
      input x: float32[2, 3]
      y = Einsum(x, x) {N: 2, T: float32, equation: "ij,kj->ik"}
      output y: y
      """
    let other = try lint(graph)
    #expect(other.diagnostics.isEmpty && other.cleanModel != nil)
    #expect(other.backends.map(\.verdict) == [.runs, .runs, .fails, .runs])
    #expect(other.backends.map(\.rules) == [[], [], ["TFJ105"], []])
    let wasm = try lint(graph) { $0.target.backends = [.wasm] }
    #expect(wasm.diagnostics.map(\.rule) == ["TFJ105"] && wasm.cleanModel == nil)
  }

  @Test func strictRejectsWhatRuns() throws {
    let graph = "input x: float32[None, 3]\ny = Relu(x) {T: float32}\noutput y: y"
    let relaxed = try lint(graph)
    #expect(relaxed.diagnostics.map(\.severity) == [.warning] && relaxed.cleanModel != nil)
    let strict = try lint(graph) { $0.target.profile = .strict }
    #expect(strict.diagnostics.map(\.severity) == [.error] && strict.cleanModel == nil)
    #expect(strict.backends.allSatisfy { $0.verdict == .runs })
  }

  @Test func controlFlowNeedsAsync() throws {
    let result = try lint("input x: float32[4]\nw = Where(x) {T: float32}\noutput y: w")
    #expect(result.execution == .async)
  }

  // MARK: Three values

  private static let unknowns = """
    input x: float32[4]
    own = Acme(x)
    a = Relu(own)
    b = Relu(a)
    output y: b
    """

  private static let wantsDtype = """
    - {id: ACME1, name: wants-dtype, category: dtypes, summary: S., severity: error, message: bad,
       match: {node: {as: n, op: [Relu, Acme], inputs: [{index: 0, rank: 9}]}}}
    """

  @Test func unknownIsInconclusiveAtErrorLevelAndSaysWhatIsMissing() throws {
    let result = try lint("own = Acme\na = Relu(own)\noutput y: a", builtIn: [try pack(Self.wantsDtype)])
    #expect(result.diagnostics.map(\.outcome) == [.inconclusive])
    #expect(
      result.diagnostics.map(\.message) == [
        "cannot decide 'wants-dtype' for op 'Relu': the rank of input 0 is not known"
      ])
    #expect(result.verdict == .inconclusive && result.cleanModel == nil)
    #expect(result.backends.allSatisfy { $0.verdict == .unknown && !$0.rules.isEmpty })
  }

  @Test func unknownBelowErrorIsSilent() throws {
    let rule = Self.wantsDtype.replacing("severity: error", with: "severity: warning")
    let result = try lint("own = Acme\na = Relu(own)\noutput y: a", builtIn: [try pack(rule)])
    #expect(result.diagnostics.isEmpty && result.cleanModel != nil)
  }

  @Test func whatDependsOnlyOnAReportedNodeIsNotReportedAgain() throws {
    let result = try lint(Self.unknowns, builtIn: [try pack(Self.wantsDtype)])
    #expect(result.places == ["a"])
  }

  @Test func anExcusedNodeExplainsNothing() throws {
    let declared = """
      - {id: ACME2, name: declared, category: ops, summary: S., severity: error, message: bad, declarable: true,
         match: {node: {as: n, op: Acme}}}
      """
    let rules = try pack(Self.wantsDtype + "\n" + declared)
    #expect(try lint(Self.unknowns, builtIn: [rules]).places == ["own"])
    let result = try lint(Self.unknowns, builtIn: [rules]) { $0.customOps = [.init(op: "Acme", reason: "in the page")] }
    #expect(result.places == ["a"])
    #expect(result.diagnostics.map(\.outcome) == [.inconclusive] && result.cleanModel == nil)
  }

  @Test func aLoopOfUnknownsKeepsOne() throws {
    let graph = "own = Acme(own2)\nown2 = Acme(own)\noutput y: own2"
    let result = try lint(graph, builtIn: [try pack(Self.wantsDtype)])
    #expect(result.places.count == 1)
    #expect(result.cleanModel == nil)
  }

  // MARK: Excuses

  @Test func aDeclaredOpIsExcusedWithItsReason() throws {
    let result = try lint(Self.inverse) { $0.customOps = [.init(op: "MatrixExponential", reason: "the page has it")] }
    #expect(result.diagnostics.isEmpty)
    #expect(result.excused.map(\.reason) == ["the page has it"])
    #expect(result.cleanModel != nil)
  }

  private func suppression(
    _ rule: String, node: String? = nil, model: String? = nil, expires: CalendarDate? = nil
  ) -> LintConfiguration.Suppression {
    .init(
      rule: rule, node: node.map(Glob.init), model: model.map(Glob.init), reason: "known", expires: expires,
      location: PhysicalLocation(path: ".tfjslint.yaml"))
  }

  @Test func aSuppressionExcusesItsNodes() throws {
    let result = try lint(Self.inverse) { $0.suppressions = [suppression("TFJ101", node: "head/*")] }
    #expect(result.diagnostics.isEmpty && result.excused.count == 1 && result.cleanModel != nil)
    #expect(result.usedSuppressions == [0])
  }

  @Test func anUnusedSuppressionIsReported() throws {
    let result = try lint(Self.inverse) { $0.suppressions = [suppression("TFJ101", node: "tail/*")] }
    #expect(result.diagnostics.map(\.rule) == ["TFJ101", "TFJ981"])
    #expect(result.diagnostics.last?.location.physical.path == ".tfjslint.yaml")
    let elsewhere = try lint(Self.inverse) { $0.suppressions = [suppression("TFJ101", model: "other")] }
    #expect(elsewhere.diagnostics.map(\.rule) == ["TFJ101"])
  }

  @Test func aSuppressionEndsAfterItsLastDay() throws {
    let day = try #require(CalendarDate("2026-03-31"))
    func rules(_ today: String) throws -> [String] {
      try lint(Self.inverse) {
        $0.suppressions = [suppression("TFJ101", expires: day)]
        $0.today = CalendarDate(today)
      }.diagnostics.map(\.rule)
    }
    #expect(try rules("2026-03-31").isEmpty)
    #expect(try rules("2026-04-01") == ["TFJ101", "TFJ982"])
  }

  @Test func aWordThatNamesNoRuleIsRefused() {
    var configuration = LintConfiguration()
    configuration.ignore = ["no-such-rule"]
    configuration.suppressions = [suppression("TFJ999")]
    let error = #expect(throws: RulePackError.self) { try Linter(configuration: configuration) }
    #expect(error?.problems.count == 2)
  }

  // MARK: Instances

  @Test func oneStoredNodeReachedTwiceIsOneFinding() throws {
    var model = try TextGraph(
      "input x: float32[3, 3]\na = MatrixExponential(x) {T: float32}\nb = MatrixExponential(a) {T: float32}\noutput y: b"
    )
    // As after inlining one function twice: both nodes come from one stored node.
    var lowered = model.lowered
    lowered.provenance[0][2] = lowered.provenance[0][1]
    let result = try Linter(configuration: LintConfiguration()).lint(
      source: model.source, metaGraph: 0, lowered: lowered)
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.related.count == 1)
    model = try TextGraph(Self.fine)
  }

  @Test func factKindsAreThoseOfLowering() {
    let own = Set(FactKinds.ofConfiguration.map(\.kind))
    #expect(Set(FactKinds.names).subtracting(own) == Set(ModelFact.Kind.allCases.map(\.rawValue)))
  }

  @Test func fingerprintsSurviveAnotherExport() throws {
    let first = try lint(Self.inverse)
    let second = try lint("input more: float32[1]\n" + Self.inverse)
    #expect(first.diagnostics.map(\.fingerprint) == second.diagnostics.map(\.fingerprint))
  }
}
