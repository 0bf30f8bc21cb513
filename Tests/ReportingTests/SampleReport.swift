import ArtifactIO
import Diagnostics

/// A report with one of everything that reporters treat differently.
enum SampleReport {
  /// Repaints the terminal, turns text around, ends lines, and looks like a command to a CI runner.
  static let hostileName =
    "evil\u{1b}[2J\u{1b}]0;owned\u{7}\n::error::x\u{202e}gpj.\u{9b}31m\u{2028}[a](http://e.example){0}##[x]"

  static let report = LintReport(
    toolVersion: "0.1.0", tfjsVersion: "4.22.0", backends: ["webgl", "cpu"],
    models: [binaryModel, textModel, cleanModel, unreadableModel], rules: rules,
    notices: [LintReport.Notice(path: "models/lfs/saved_model.pb", message: "is a Git LFS pointer and was skipped")],
    exitCode: .unreadable)

  static let clean = LintReport(
    toolVersion: "0.1.0", tfjsVersion: "4.22.0", backends: ["webgl", "cpu"], models: [cleanModel], rules: [],
    exitCode: .clean)

  static let rules = [
    RuleDescription(
      id: "TFJ101", name: "unsupported-op", category: "ops", severity: .error,
      summary: "an op that no TensorFlow.js release implements", note: "Rewrite the model without it.",
      documentation: "https://tfjslint.example/rules/TFJ101", pack: "builtin",
      evidence: ["tfjs-core/src/kernel_names.ts"]),
    RuleDescription(
      id: "TFJ203", name: "dynamic-dimension", category: "shapes", severity: .error,
      summary: "a size that only running tells", note: "", documentation: nil, pack: "builtin", evidence: []),
    RuleDescription(
      id: "TFJ305", name: "int64-range", category: "values", severity: .info, summary: "int64 becomes int32", note: "",
      documentation: nil, pack: "builtin", evidence: []),
  ]

  // MARK: Models

  private static let allRun = ["cpu", "webgl", "wasm", "webgpu"].map {
    ModelReport.BackendReport(name: $0, verdict: .runs)
  }

  private static let savedModel = "models/my model/saved_model.pb"

  private static func bytes(_ offset: Int, _ count: Int) -> PhysicalLocation {
    PhysicalLocation(path: savedModel, region: .bytes(ByteRange(offset: offset, count: count)))
  }

  private static func inverse(_ node: String, at offset: Int) -> Diagnostic {
    Diagnostic(
      rule: "TFJ101", name: "unsupported-op", severity: .error,
      message: "op 'MatrixInverse' has no TensorFlow.js implementation",
      note: """
        TensorFlow.js has no kernel for it on any backend, and the graph executor refuses the whole model when it meets
        an op that it does not know.

        - Compute the inverse
          outside of the model, or
        - solve the system instead:
        ```
        x = solve(a, b)
        ```
        """,
      location: Location(
        node: node, op: "MatrixInverse", function: "__inference_serve_34",
        callChain: [
          Location.CallSite(function: nil, node: "StatefulPartitionedCall"),
          Location.CallSite(function: "__inference_wrapper_37", node: "PartitionedCall"),
        ],
        physical: bytes(offset, 69), source: Location.SourceLine(file: "src/model.py", line: 10)),
      inputs: [
        Diagnostic.Operand(name: "head/reshape", type: "float32 [None, 3, 3]"),
        Diagnostic.Operand(name: "x", type: "unknown rank"),
      ],
      outputKeys: ["logits", "scores"],
      related: [
        Diagnostic.Related(
          message: "its input is made here",
          location: Location(
            node: "head/reshape", op: "Reshape", function: "__inference_serve_34", physical: bytes(7000, 40)))
      ],
      fixes: [
        FixIt(
          title: "compute 'MatrixInverse' before 'predict'", applicability: .suggestion,
          snippet: FixIt.Snippet(
            language: "javascript", text: "const inverse = invert(x);\n\tmodel.predict(inverse); // `a`\n")),
        FixIt(title: "replace 'MatrixInverse' by an unrolled inverse", applicability: .safe),
      ],
      fingerprint: Fingerprint.make(["TFJ101", node]), documentation: "https://tfjslint.example/rules/TFJ101")
  }

  static let binaryModel = ModelReport(
    path: "models/my model", format: "saved_model", signature: "serving_default", verdict: .findings,
    backends: [
      .init(name: "cpu", verdict: .fails, rules: ["TFJ101"]),
      .init(name: "webgl", verdict: .fails, rules: ["TFJ101"]),
      .init(name: "wasm", verdict: .unknown, rules: ["TFJ203", "TFJ305"]), .init(name: "webgpu", verdict: .runs),
    ], execution: .async,
    sourceNodeCount: 1234, loweredNodeCount: 210,
    diagnostics: [inverse("head/inverse", at: 7983)]
      + (1...10).map { inverse("block_\($0)/inverse", at: 8000 + 100 * $0) }
      + [
        Diagnostic(
          rule: "TFJ203", name: "dynamic-dimension", severity: .error, outcome: .inconclusive,
          message: "the size of axis 1 of 'größe/变量' is not known",
          location: Location(
            node: "größe/变量", op: "Reshape", physical: bytes(100, 20)), fingerprint: "00000000000000aa"),
        Diagnostic(
          rule: "TFJ101", name: "unsupported-op", severity: .warning, message: "op '\(hostileName)' is not known",
          location: Location(node: hostileName, op: hostileName, function: hostileName, physical: bytes(200, 20)),
          fingerprint: "00000000000000bb"),
        Diagnostic(
          rule: "TFJ305", name: "int64-range", severity: .info, message: "weight 'ids' is stored as int64",
          location: Location(physical: PhysicalLocation(path: savedModel))),
        Diagnostic(
          rule: "USR-1", name: "my-2d-x-rule", severity: .warning, message: "weights lie outside of the folder",
          location: Location(physical: PhysicalLocation(path: "/data/w.bin"))),
      ],
    files: [
      (savedModel, 9000), ("models/my model/variables/variables.data-00000-of-00001", 1_000_000),
      ("models/my model/variables/variables.index", 300),
    ],
    excused: [(inverse("excused/inverse", at: 8950), "the page registers it")])

  private static func text(_ line: Int, _ start: Int, _ end: Int) -> PhysicalLocation {
    PhysicalLocation(
      path: "../shared/graph.pbtxt",
      region: .text(
        TextRange(start: TextPosition(line: line, column: start), end: TextPosition(line: line, column: end))))
  }

  static let textModel = ModelReport(
    path: "../shared/graph.pbtxt", format: "graph_def_text", verdict: .clean,
    backends: allRun, execution: .sync,
    sourceNodeCount: 1, loweredNodeCount: 1,
    diagnostics: [
      Diagnostic(
        rule: "TFJ305", name: "int64-range", severity: .info, message: "weight 'ids' is stored as int64",
        location: Location(node: "ids", op: "Const", physical: text(12, 3, 20)), fingerprint: "00000000000000cc"),
      Diagnostic(
        rule: "TFJ305", name: "int64-range", severity: .info, message: "the model has no inputs",
        location: Location(physical: PhysicalLocation(path: "../shared/graph.pbtxt"))),
    ],
    files: [("../shared/graph.pbtxt", 500)])

  static let cleanModel = ModelReport(
    path: "models/ok", format: "saved_model", signature: "serving_default", verdict: .clean,
    backends: allRun, execution: .sync,
    sourceNodeCount: 12, loweredNodeCount: 5, files: [("models/ok/saved_model.pb", 100)])

  static let unreadableModel = ModelReport(
    path: "models/broken", verdict: .unreadable,
    failure: ModelReport.Failure(
      message: "the file ends inside of a field",
      location: Location(
        physical: PhysicalLocation(
          path: "models/broken/saved_model.pb", region: .bytes(ByteRange(offset: 40, count: 4))))))
}
