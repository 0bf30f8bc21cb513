import Diagnostics
import Linting
import RulePacks
import RuleTesting
import Testing

/// What is told of fixes that are not made.
@Suite struct FindingPlannerTests {
  private func lint(_ graph: String, _ details: FixDetails, fixes: FixRequest = .none) throws -> LintResult {
    let model = try TextGraph(graph)
    var configuration = LintConfiguration()
    configuration.fixDetails = details
    configuration.fixes = fixes
    return try Linter(configuration: configuration).lint(
      source: model.source, metaGraph: 0, lowered: model.lowered)
  }

  private static let softsign = """
    input x: float32[2, 3]
    y = Softsign(x) {T: float32}
    z = Relu(y) {T: float32}
    output z: z
    """

  private func edits(_ rule: String, _ result: LintResult) throws -> [FixEdit] {
    let diagnostic = try #require(result.diagnostics.first { $0.rule == rule })
    return try #require(diagnostic.fixes.map(\.edits).first { !$0.isEmpty })
  }

  @Test func nothingIsPlannedUnasked() throws {
    let result = try lint(Self.softsign, [])
    #expect(result.diagnostics.map(\.rule) == ["TFJ619"])
    #expect(result.diagnostics.flatMap(\.fixes).allSatisfy { $0.edits.isEmpty } && result.plans.isEmpty)
  }

  @Test func whatConversionDoesUnaskedIsToldForTheGraphBeforeIt() throws {
    let result = try lint(Self.softsign, .edits)
    #expect(result.plans.isEmpty)
    let edits = try edits("TFJ619", result)
    #expect(edits.allSatisfy { $0.graph == nil })
    let one = FixEdit.Constant(dtype: "float32", shape: [], elements: [.number("1.0")])
    #expect(
      edits.map(\.change) == [
        .addNode(
          .init(
            name: "y/a", op: "Abs", inputs: ["x"], attributes: [.init(key: "T", value: .text("float32"))],
            outputs: ["float32"])),
        .addNode(
          .init(
            name: "y/d_const", op: "Const", attributes: [.init(key: "dtype", value: .text("float32"))],
            outputs: ["float32"], constant: one)),
        .addNode(
          .init(
            name: "y/d", op: "AddV2", inputs: ["y/a", "y/d_const"],
            attributes: [.init(key: "T", value: .text("float32"))], outputs: ["float32"])),
        .addNode(
          .init(
            name: "y/y", op: "RealDiv", inputs: ["x", "y/d"], attributes: [.init(key: "T", value: .text("float32"))],
            outputs: ["float32"])),
        .replaceTensor(tensor: "y", by: "y/y"), .removeNode("y"), .renameNode("y/y", to: "y"),
      ])
  }

  @Test func newNamesAreFree() throws {
    let graph = Self.softsign.replacing("x:", with: "y/a:").replacing("(x)", with: "(y/a)")
    let edits = try edits("TFJ619", try lint(graph, .edits))
    guard case .addNode(let node) = edits[0].change else {
      Issue.record("no node is added")
      return
    }
    #expect(node.name == "y/a_1" && node.inputs == ["y/a"])
  }

  @Test func plansAreThereForEachDiagnostic() throws {
    let result = try lint(Self.softsign, .plans)
    #expect(result.plans.count == result.diagnostics.count)
    for (diagnostic, plans) in zip(result.diagnostics, result.plans) {
      #expect(plans.count == diagnostic.fixes.count && diagnostic.fixes.allSatisfy { $0.edits.isEmpty })
    }
    #expect(result.plans.flatMap { $0 }.contains { $0.count == 1 && $0[0].graph != nil })
  }

  /// The second fix of the rule is for SegmentMean, and says so only by standing behind the first.
  @Test func onlyTheFixThatWouldBeMadeIsPlanned() throws {
    let graph = """
      input x: float32[4, 3]
      input i: int32[4]
      y = SegmentSum(x, i) {T: float32, Tindices: int32}
      output y: y
      """
    let result = try lint(graph, [.edits, .plans])
    let index = try #require(result.diagnostics.firstIndex { $0.rule == "TFJ655" })
    #expect(result.diagnostics[index].fixes.map(\.edits.isEmpty) == [false, true])
    #expect(result.plans[index].map(\.count) == [1, 0])
  }

  /// A suggestion is for people.
  @Test func suggestionsHaveNone() throws {
    let graph = """
      input x: float32[3, 3]
      y = MatrixExponential(x) {T: float32}
      output y: y
      """
    let result = try lint(graph, [.edits, .plans])
    #expect(!result.diagnostics.isEmpty && !result.diagnostics.flatMap(\.fixes).isEmpty)
    #expect(result.diagnostics.flatMap(\.fixes).allSatisfy { $0.applicability == .suggestion && $0.edits.isEmpty })
    #expect(result.plans.flatMap { $0 }.allSatisfy { $0.isEmpty })
  }
}
