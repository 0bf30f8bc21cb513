import Foundation
import GraphIR
import Lowering
import Optimization
import Testing

@testable import Export

/// `model.json` as a whole and by its parts.
@Suite struct DocumentTests {
  @Test func aWholeModel() throws {
    var model = try ModelText.model(
      """
      input x: float32[None, 2]
      w = Const {value: float32[2, 1](0.5)}
      m = MatMul(x, w) {T: float32, transpose_b: false, _grappler: true}
      y = Softmax(m) {T: float32}
      output probs: y
      """)
    model.tensorFlowVersion = "2.19.0"
    model.producer = 1882
    let document = ModelText.document(
      model, metadata: [("labels", #"["cat","dog"]"#)], shardNames: ["group1-shard1of1.bin"])
    let expected = #"""
      {"format":"graph-model","generatedBy":"2.19.0","convertedBy":"tfjslint 1.2.3",
      "signature":{"inputs":{"x":{"name":"x:0","dtype":"DT_FLOAT","tensorShape":{"dim":[{"size":"-1"},{"size":"2"}]}}},
      "outputs":{"probs":{"name":"y:0","dtype":"DT_FLOAT","tensorShape":{"dim":[{"size":"-1"},{"size":"1"}]}}}},
      "modelTopology":{"node":[
      {"name":"x","op":"Placeholder","attr":{"dtype":{"type":"DT_FLOAT"},
      "shape":{"shape":{"dim":[{"size":"-1"},{"size":"2"}]}}}},
      {"name":"w","op":"Const","attr":{"dtype":{"type":"DT_FLOAT"},
      "value":{"tensor":{"dtype":"DT_FLOAT","tensorShape":{"dim":[{"size":"2"},{"size":"1"}]}}}}},
      {"name":"m","op":"MatMul","input":["x","w"],"attr":{"T":{"type":"DT_FLOAT"},"transpose_b":{"b":false}}},
      {"name":"y","op":"Softmax","input":["m"],"attr":{"T":{"type":"DT_FLOAT"}}}],
      "library":{},"versions":{"producer":1882}},
      "userDefinedMetadata":{"labels":["cat","dog"]},
      "weightsManifest":[{"paths":["group1-shard1of1.bin"],"weights":[{"name":"w","shape":[2,1],"dtype":"float32"}]}]}
      """#
    #expect(document == expected.filter { $0 != "\n" })
  }

  @Test func whatIsNotKnownIsLeftOutButVersionsAreThere() throws {
    let document = try ModelText.document("input x: float32[]\ny = Neg(x) {T: float32}\noutput y: y")
    #expect(!document.contains("generatedBy"))
    #expect(!document.contains("userDefinedMetadata") && !document.contains("modelInitializer"))
    #expect(document.contains(#""versions":{"producer":1}"#))
    #expect(document.contains(#""weightsManifest":[{"paths":[],"weights":[]}]"#))
  }

  /// Its default is written, as the importer has none.
  @Test func attributesWithoutADefaultInTheImporterAreSpelledOut() throws {
    let document = try ModelText.document(
      """
      input x: float32[1, 4, 4, 1]
      w = Const {value: float32[2, 2, 1, 1](1)}
      y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      output y: y
      """)
    #expect(document.contains(#""dilations":{"list":{"i":["1","1","1","1"]}}"#))
    #expect(document.contains(#""padding":{"s":"U0FNRQ=="}"#))
  }

  @Test func outputsAreByPortAndControlInputsComeLast() throws {
    let document = try ModelText.document(
      """
      input x: float32[4]
      axis = Const {value: int32[](0)}
      done = NoOp()
      s = Split(axis, x) {T: float32, num_split: 2}
      y = AddV2(s:1, s, ^done) {T: float32}
      output y: y
      """)
    #expect(document.contains(#""op":"AddV2","input":["s:1","s","^done"]"#))
  }

  @Test func opsThatTensorFlowDoesNotHaveKeepTheirAttributes() throws {
    let document = try ModelText.document(
      "input x: float32[4]\ny = AcmeOp(x) {depth: 3, _private: 1}\noutput y: y")
    #expect(document.contains(#"{"name":"y","op":"AcmeOp","input":["x"],"attr":{"depth":{"i":"3"}}}"#))
  }

  // MARK: Functions

  private static let conditional = """
    input p: bool[]
    input x: float32[4]
    y: float32[4] = StatelessIf(p, x) {Tcond: bool, Tin: [float32], Tout: [float32], then_branch: @then, else_branch: @else}
    function then(a: float32[4]) {
    k = Const {value: int32[](1)}
    top = TopKV2(a, k) {T: float32}
    axis = Const {value: int32[](0)}
    s = Split(axis, a) {T: float32, num_split: 2}
    i = Cast(top:1) {SrcT: int32, DstT: float32}
    m = Mul(s:1, i) {T: float32}
    return m
    }
    function else(a: float32[4]) {
    return a
    }
    output y: y
    """

  @Test func inputsOfFunctionsNameOutputsWhereThatIsThePort() throws {
    let document = try ModelText.document(Self.conditional)
    // One named output: name and number. Several: the port, which the importer would not find by name.
    #expect(document.contains(#""name":"m","op":"Mul","input":["s:output:1","i:y:0"]"#))
    #expect(document.contains(#""name":"i","op":"Cast","input":["top:1"]"#))
    #expect(document.contains(#""name":"top","op":"TopKV2","input":["a","k:output:0"]"#))
    #expect(document.contains(#""then_branch":{"func":{"name":"then"}}"#))
  }

  @Test func argumentsAndResultsAreAlwaysThere() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(try ModelText.document(Self.conditional).utf8)) as? [String: Any])
    let topology = try #require(object["modelTopology"] as? [String: Any])
    let library = try #require(topology["library"] as? [String: [[String: Any]]])
    let functions = try #require(library["function"])
    #expect(functions.count == 2)
    for function in functions {
      let signature = try #require(function["signature"] as? [String: Any])
      #expect(signature["inputArg"] as? [[String: String]] == [["name": "a", "type": "DT_FLOAT"]])
      let outputs = try #require(signature["outputArg"] as? [[String: String]])
      let results = try #require(function["ret"] as? [String: String])
      #expect(outputs.count == 1 && outputs[0]["type"] == "DT_FLOAT")
      #expect(Set(results.keys) == Set(outputs.compactMap { $0["name"] }))
      #expect(Array(results.values) == (signature["name"] as? String == "then" ? ["m:z:0"] : ["a"]))
      #expect((function["nodeDef"] as? [[String: Any]])?.contains { $0["name"] as? String == "a" } == false)
    }
  }

  @Test func aFunctionWithoutArgumentsHasAnEmptyList() throws {
    let document = try ModelText.document(
      """
      input p: bool[]
      y: float32[] = StatelessIf(p) {Tcond: bool, Tin: [], Tout: [float32], then_branch: @f, else_branch: @f}
      function f() {
      c = Const {value: float32[](1)}
      return c
      }
      output y: y
      """)
    #expect(document.contains(#""inputArg":[]"#))
    #expect(document.contains(#""Tin":{"list":{}}"#))
  }

  // MARK: Signatures

  @Test func entriesAreSortedAndCompositeOnesLeftOut() throws {
    var model = try ModelText.model(
      "input b: float32[2]\ninput a: float32[2]\ny = AddV2(a, b) {T: float32}\noutput z: y\noutput Z: y\noutput c: y")
    model.graph.signature.outputs[2].encoding = .composite
    model.graph.signature.outputs[0].dtype = .invalid
    model.graph.signature.outputs[0].shape = .unknown
    let document = ModelText.document(model)
    let entry = #"{"name":"y:0","dtype":"DT_FLOAT","tensorShape":{"dim":[{"size":"2"}]}}"#
    #expect(document.contains(#""outputs":{"Z":\#(entry),"z":\#(entry)}"#))
    let first = try #require(document.firstRange(of: #""a":{"name"#))
    let second = try #require(document.firstRange(of: #""b":{"name"#))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func hostileNamesAreExactWhenParsed() throws {
    let name = "a\"\\\u{1b}\u{202e}\u{0}é"
    var model = try ModelText.model("input x: float32[2]\ny = Neg(x) {T: float32}\noutput y: y")
    model.graph.signature.outputs[0].key = name
    let document = ModelText.document(model)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    let signature = try #require(object["signature"] as? [String: [String: Any]])
    #expect(signature["outputs"].map { Array($0.keys) } == [name])
    #expect(!document.unicodeScalars.contains("\u{1b}"))
  }
}
