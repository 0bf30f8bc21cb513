import ArtifactIO
import Diagnostics
import Testing

@testable import Reporting

/// What a report says of backends, in plain words.
@Suite struct BackendMatrixTests {
  private func lines(_ backends: [ModelReport.BackendReport], shown: [String] = [], targets: [String]) -> [String] {
    let place = Location(physical: PhysicalLocation(path: "m"))
    let model = ModelReport(
      path: "m", verdict: .findings, backends: backends,
      diagnostics: shown.map { Diagnostic(rule: $0, name: "n", severity: .error, message: "m", location: place) })
    return BackendMatrix(model, targets: targets).lines.map { BackendMatrix.text(of: $0, style: .plain) }
  }

  @Test func backendsOfOneFateShareALine() {
    let backends = ["cpu", "webgl", "wasm", "webgpu"].map { ModelReport.BackendReport(name: $0, verdict: .runs) }
    #expect(lines(backends, targets: ["cpu"]) == ["runs on cpu, webgl, wasm and webgpu"])
    #expect(lines([backends[0]], targets: ["cpu"]) == ["runs on cpu"])
  }

  @Test func theReasonOfEachFailureIsNamed() {
    let backends = [
      ModelReport.BackendReport(name: "cpu", verdict: .fails, rules: ["TFJ101"]),
      .init(name: "webgl", verdict: .fails, rules: ["TFJ101"]),
      .init(name: "wasm", verdict: .fails, rules: ["TFJ101", "TFJ105"]),
      .init(name: "webgpu", verdict: .unknown, rules: ["TFJ203"]),
    ]
    #expect(
      lines(backends, shown: ["TFJ101", "TFJ105", "TFJ203"], targets: ["webgl"]) == [
        "fails on cpu and webgl: TFJ101", "fails on wasm: TFJ101, TFJ105", "cannot be judged on webgpu: TFJ203",
      ])
  }

  @Test func whatIsNotShownSaysHowToSeeIt() {
    let backends = [
      ModelReport.BackendReport(name: "webgl", verdict: .runs),
      .init(name: "wasm", verdict: .fails, rules: ["TFJ105"]),
      .init(name: "webgpu", verdict: .fails, rules: ["TFJ105"]),
    ]
    let text = "fails on wasm and webgpu: TFJ105 (not asked for; --backend wasm,webgpu shows why)"
    #expect(lines(backends, targets: ["webgl"]) == ["runs on webgl", text])
    // A finding that the user ignores is not brought back by a backend.
    #expect(lines([backends[1]], targets: ["wasm"]) == ["fails on wasm: TFJ105"])
  }

  @Test func manyReasonsAreCutAndHostileOnesMadeSafe() {
    let many = (1...11).map { "TFJ\(100 + $0)" }
    let report = ModelReport.BackendReport(name: "cpu", verdict: .fails, rules: many)
    #expect(lines([report], shown: many, targets: ["cpu"])[0].hasSuffix("TFJ108 and 3 more"))
    let hostile = ModelReport.BackendReport(name: "c\u{1b}[2Ju", verdict: .fails, rules: ["\u{7}"])
    #expect(lines([hostile], shown: ["\u{7}"], targets: [])[0] == "fails on c\\u{1b}[2Ju: \\u{7}")
  }
}
