import ArtifactIO
import Testing

/// `fix` from its arguments to the repaired file and the exit code.
@Suite struct FixCommandTests {
  private let folder = TemporaryFolder()

  private func fix(_ model: String, _ arguments: String...) -> ProgramRun {
    ProgramRun(["fix", folder.path(model), "-o", folder.path("out"), "--isolated"] + arguments)
  }

  private func lint(_ model: String) -> ProgramRun {
    ProgramRun(["lint", folder.path(model), "--isolated"])
  }

  // MARK: Cuts

  private func node(_ name: String, _ op: String, _ inputs: [String] = [], _ attributes: String = "") -> String {
    let inputs = inputs.map { " input: \"\($0)\"" }.joined()
    return "node { name: \"\(name)\" op: \"\(op)\"\(inputs) \(attributes) }"
  }

  private func type(_ key: String, _ type: String) -> String { "attr { key: \"\(key)\" value { type: \(type) } }" }

  private let factors =
    "attr { key: \"value\" value { tensor { dtype: DT_FLOAT tensor_shape { dim { size: 3 } } float_val: 0.5 } } }"

  /// An image in, scores and a text out.
  private var frozen: String {
    [
      node("bytes", "Placeholder", [], type("dtype", "DT_STRING") + " attr { key: \"shape\" value { shape { } } }"),
      node("decoded", "DecodeJpeg", ["bytes"], "attr { key: \"channels\" value { i: 3 } }"),
      node("pixels", "Cast", ["decoded"], type("SrcT", "DT_UINT8") + type("DstT", "DT_FLOAT")),
      node("factors", "Const", [], type("dtype", "DT_FLOAT") + factors),
      node("scaled", "Mul", ["pixels", "factors"], type("T", "DT_FLOAT")),
      node("scores", "Relu", ["scaled"], type("T", "DT_FLOAT")),
      node("label", "AsString", ["scores"], type("T", "DT_FLOAT")),
    ].joined(separator: "\n") + "\n"
  }

  @Test func theFrontOfAGraphIsCutAwayWhereANodeIsNamed() throws {
    try folder.write(frozen, to: "graph.pbtxt")
    let run = fix("graph.pbtxt", "--cut", "decoded", "--cut", "label")
    #expect(run.code == 0)
    #expect(
      run.output.contains("fixed[--cut]: let the page feed 'decoded' (uint8 [None, None, 3]) in the place of 'bytes'"))
    let text = try folder.text(of: "out")
    for gone in ["DecodeJpeg", "bytes", "AsString", "label"] { #expect(!text.contains(gone)) }
    #expect(text.contains("name: \"decoded\"") && text.contains("op: \"Placeholder\""))
    #expect(try folder.text(of: "graph.pbtxt") == frozen)
  }

  @Test func lintNamesTheCuts() throws {
    try folder.write(frozen, to: "graph.pbtxt")
    let run = lint("graph.pbtxt")
    #expect(run.code == 1)
    #expect(run.output.contains("tfjslint fix MODEL -o OUT --cut decoded\n"))
    #expect(run.output.contains("tfjslint fix MODEL -o OUT --cut label\n"))
  }

  @Test func aCutThatCannotBeMadeIsAUsageErrorAndWritesNothing() throws {
    try folder.write(frozen, to: "graph.pbtxt")
    let unknown = fix("graph.pbtxt", "--cut", "nobody")
    #expect(unknown.code == 2 && unknown.errors.contains("no signature needs a node 'nobody' to cut away"))
    try folder.write(
      [
        node("x", "Placeholder", [], type("dtype", "DT_FLOAT")),
        node("y", "Relu", ["x"], type("T", "DT_FLOAT")),
      ].joined(separator: "\n"), to: "small.pbtxt")
    let alone = fix("small.pbtxt", "--cut", "y")
    #expect(alone.code == 2 && alone.errors.contains("nothing that computes would be left"))
    #expect(folder.names() == ["graph.pbtxt", "small.pbtxt"])
  }

  @Test func cutsNeedAPlaceToGoTo() throws {
    try folder.write(frozen, to: "graph.pbtxt")
    let run = ProgramRun(["lint", folder.path("graph.pbtxt"), "--isolated", "--cut", "decoded"])
    #expect(run.code == 2 && run.errors.contains("--cut"))
  }

  // MARK: Cuts in functions

  private func spec(_ name: String, _ type: String, _ shape: String) -> String {
    "fields { key: \"\(name)\" value { tensor_spec_value { name: \"\(name)\" shape { \(shape) } dtype: \(type) } } }"
  }

  /// A SavedModel whose signature calls a function that the object graph offers, too.
  private var saved: String {
    let call = """
      attr { key: "Tin" value { list { type: DT_STRING type: DT_FLOAT } } }
      attr { key: "Tout" value { list { type: DT_FLOAT type: DT_STRING } } }
      """
    func body(_ nodes: String, _ name: String, _ results: String) -> String {
      """
      function {
        signature { name: "\(name)" input_arg { name: "bytes" type: DT_STRING } input_arg { name: "factor" type: DT_FLOAT }
          output_arg { name: "identity" type: DT_FLOAT } output_arg { name: "identity_1" type: DT_STRING } }
        \(nodes)
        \(results)
        arg_attr { key: 1 value { attr { key: "_user_specified_name" value { s: "factor" } } } }
        attr { key: "_input_shapes" value { list { shape { } shape { } } } }
      }

      """
    }
    let inner =
      [
        node("decoded", "DecodeJpeg", ["bytes"], "attr { key: \"channels\" value { i: 3 } }"),
        node("pixels", "Cast", ["decoded:image:0"], type("SrcT", "DT_UINT8") + type("DstT", "DT_FLOAT")),
        node("scaled", "Mul", ["pixels:y:0", "factor"], type("T", "DT_FLOAT")),
        node("scores", "Relu", ["scaled:z:0"], type("T", "DT_FLOAT")),
        node("label", "AsString", ["scores:activations:0"], type("T", "DT_FLOAT")),
      ].map { "node_def" + $0.dropFirst("node".count) }.joined(separator: "\n")
    let outer = """
      node_def { name: "call" op: "PartitionedCall" input: "bytes" input: "factor" \(call)
        attr { key: "f" value { func { name: "serve" } } } }
      """
    return """
      saved_model_schema_version: 1
      meta_graphs {
        meta_info_def { tags: "serve" }
        graph_def {
          \(node("bytes", "Placeholder", [], type("dtype", "DT_STRING") + " attr { key: \"shape\" value { shape { } } }"))
          \(node("factor", "Placeholder", [], type("dtype", "DT_FLOAT") + " attr { key: \"shape\" value { shape { } } }"))
          node { name: "call" op: "PartitionedCall" input: "bytes" input: "factor" \(call)
            attr { key: "f" value { func { name: "wrapper" } } } }
          library {
          \(body(inner, "serve", "ret { key: \"identity\" value: \"scores:activations:0\" } ret { key: \"identity_1\" value: \"label:output:0\" }"))
          \(body(outer, "wrapper", "ret { key: \"identity\" value: \"call:output:0\" } ret { key: \"identity_1\" value: \"call:output:1\" }")) }
        }
        signature_def { key: "serving_default" value {
          inputs { key: "bytes" value { name: "bytes:0" dtype: DT_STRING tensor_shape { } } }
          inputs { key: "factor" value { name: "factor:0" dtype: DT_FLOAT tensor_shape { } } }
          outputs { key: "a" value { name: "call:0" dtype: DT_FLOAT } }
          outputs { key: "b" value { name: "call:1" dtype: DT_STRING } } } }
        object_graph_def {
          nodes { function { concrete_functions: "serve" } }
          nodes { bare_concrete_function { concrete_function_name: "wrapper" argument_keywords: "bytes" argument_keywords: "factor" } }
          concrete_functions { key: "wrapper" value {
            canonicalized_input_signature { tuple_value { values { tuple_value { } } values { dict_value {
              \(spec("bytes", "DT_STRING", "")) \(spec("factor", "DT_FLOAT", "")) } } } }
            output_signature { dict_value { \(spec("a", "DT_FLOAT", "")) \(spec("b", "DT_STRING", "")) } }
          } }
          concrete_functions { key: "serve" value { } }
        }
      }

      """
  }

  @Test func functionsAndTheObjectGraphFollowACut() throws {
    folder.makeFolder("model")
    try folder.write(saved, to: "model/saved_model.pbtxt")
    let run = fix("model", "--cut", "decoded", "--cut", "label")
    #expect(run.code == 0, "\(run.errors)\(run.output)")
    let text = try folder.text(of: "out/saved_model.pbtxt")
    // The function that the object graph offers stays as it was; a copy of it is cut.
    #expect(text.contains("name: \"serve\"") && text.contains("name: \"serve_fixed\""))
    #expect(text.split(separator: "DecodeJpeg").count == 2 && text.split(separator: "AsString").count == 2)
    #expect(!text.contains("argument_keywords: \"bytes\"") && text.contains("argument_keywords: \"decoded_1\""))
    #expect(!text.contains("outputs { key: \"b\""))
    let again = lint("out")
    #expect(again.code == 0 && again.output.contains("input 'decoded_1' has shape [None, None, 3]"))
    #expect(ProgramRun(["convert", folder.path("out"), folder.path("web"), "--isolated"]).code == 0)
  }

  @Test func anOutputOfAFunctionTakesThePlaceOfWhatIsCut() throws {
    folder.makeFolder("model")
    // What `Relu` gives is no output any more, so that the cut has to make it one.
    try folder.write(
      saved.replacing(
        "key: \"identity\" value: \"scores:activations:0\"", with: "key: \"identity\" value: \"scaled:z:0\""),
      to: "model/saved_model.pbtxt")
    let run = fix("model", "--cut", "decoded", "--cut", "label")
    #expect(run.code == 0, "\(run.errors)\(run.output)")
    #expect(run.output.contains("give 'scores_1' (float32 [None, None, 3]) in the place of 'b'"))
    #expect(lint("out").code == 0)
    #expect(try folder.text(of: "out/saved_model.pbtxt").contains("key: \"scores_1\""))
  }

  // MARK: The signature

  private func pack(_ fix: String, op: String = "Relu", id: String = "ACME1") -> String {
    """
    schema: 1
    pack: {id: own, version: 1.0.0, summary: "Of a test"}
    rules:
    - id: \(id)
      name: own-rule
      category: ops
      summary: A rule of a test.
      severity: error
      applies: {phase: lowered}
      match: {node: {as: n, op: \(op)}}
      message: "found '${n.op}'"
      fix:
      - title: "change it"
        applicability: unsafe
        error: exact
        \(fix)
      tests:
        valid: ["input x: float32[4]\\ny = Elu(x) {T: float32}\\noutput y: y\\n"]
        invalid: [{at: y, graph: "input x: float32[4]\\ny = \(op)(x) {T: float32}\\noutput y: y\\n"}]

    """
  }

  @Test func aRuleChangesTheSignature() throws {
    folder.makeFolder("model")
    try folder.write(saved, to: "model/saved_model.pbtxt")
    try folder.write(pack("cut-outputs: {outputs: [b]}", op: "AsString"), to: "pack.yaml")
    let run = fix("model", "--rules", folder.path("pack.yaml"), "--unsafe-fixes")
    #expect(run.output.contains("fixed[ACME1]"), "\(run.errors)\(run.output)")
    let text = try folder.text(of: "out/saved_model.pbtxt")
    #expect(!text.contains("outputs { key: \"b\"") && text.contains("outputs { key: \"a\""))
    // What is left needs neither the text nor the op.
    #expect(!ProgramRun(["lint", folder.path("out"), "--isolated"]).output.contains("AsString"))
  }

  @Test func aRulePinsADimension() throws {
    let shape = "attr { key: \"shape\" value { shape { dim { size: -1 } dim { size: 4 } } } }"
    try folder.write(
      [
        node("x", "Placeholder", [], type("dtype", "DT_FLOAT") + shape),
        node("y", "Relu", ["x"], type("T", "DT_FLOAT")),
      ].joined(separator: "\n"), to: "graph.pbtxt")
    try folder.write(
      pack("pin-dimension: {input: x, axis: 0, size: 8}").replacing(
        "match: {node: {as: n, op: Relu}}",
        with: "match: {node: {as: n, op: Relu}}\n  where: {holds: \"not known(dim(n.in0, 0))\"}"), to: "pack.yaml")
    let run = fix("graph.pbtxt", "--rules", folder.path("pack.yaml"), "--unsafe-fixes")
    #expect(run.code == 0, "\(run.errors)\(run.output)")
    #expect(try folder.text(of: "out").contains("size: 8"))
  }

  @Test func aFixThatLeavesItsFindingIsAnErrorOfItsRule() throws {
    try folder.write(frozen, to: "graph.pbtxt")
    try folder.write(pack("rename: {node: n, to: other}"), to: "pack.yaml")
    let run = fix("graph.pbtxt", "--rules", folder.path("pack.yaml"), "--unsafe-fixes")
    #expect(run.code == 2)
    #expect((run.output + run.errors).contains("ACME1"))
  }

  @Test func aFixThatMakesAFindingIsAnErrorOfItsRule() throws {
    try folder.write(frozen, to: "graph.pbtxt")
    let replacement = "replace-subgraph: {remove: n, add: {y: {op: BesselK0, inputs: [n.in0]}}, result: y}"
    try folder.write(pack(replacement), to: "pack.yaml")
    let run = fix("graph.pbtxt", "--rules", folder.path("pack.yaml"), "--unsafe-fixes")
    #expect(run.code == 2)
    #expect(
      (run.output + run.errors).contains(
        "a fix of ACME1 is wrong at 'scores': the repaired model has a finding that it did not have"))
  }
}
