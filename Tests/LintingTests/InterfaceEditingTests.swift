import ArtifactIO
import GraphIR
import GraphRewriting
import Linting
import Lowering
import Testing

@testable import ModelIO

/// What a model takes and gives is changed wherever the model says it: signature, placeholder, function, object graph.
@Suite struct InterfaceEditingTests {
  private let dims = "dim { size: -1 } dim { size: 4 }"

  private func spec(_ name: String) -> String {
    "fields { key: \"\(name)\" value { tensor_spec_value { name: \"\(name)\" shape { \(dims) } dtype: DT_FLOAT } } }"
  }

  private func info(_ list: String, _ key: String, _ tensor: String) -> String {
    "\(list) { key: \"\(key)\" value { name: \"\(tensor)\" dtype: DT_FLOAT tensor_shape { \(dims) } } }"
  }

  /// A SavedModel whose signature's function gives two outputs; `more` stands in the main graph.
  private func text(more: String = "", signature: String = "") -> String {
    """
    saved_model_schema_version: 1
    meta_graphs {
      meta_info_def { tags: "serve" }
      graph_def {
        node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } }
          attr { key: "shape" value { shape { \(dims) } } } attr { key: "_output_shapes" value { list { shape { \(dims) } } } } }
        node { name: "call" op: "StatefulPartitionedCall" input: "x" attr { key: "Tin" value { list { type: DT_FLOAT } } }
          attr { key: "Tout" value { list { type: DT_FLOAT type: DT_FLOAT } } } attr { key: "f" value { func { name: "wrapper" } } } }
        \(more)
        library { function {
          signature { name: "wrapper" input_arg { name: "x" type: DT_FLOAT }
            output_arg { name: "identity" type: DT_FLOAT } output_arg { name: "identity_1" type: DT_FLOAT } }
          node_def { name: "r" op: "Relu" input: "x" attr { key: "T" value { type: DT_FLOAT } } }
          node_def { name: "n" op: "Neg" input: "x" attr { key: "T" value { type: DT_FLOAT } } }
          ret { key: "identity" value: "r:activations:0" }
          ret { key: "identity_1" value: "n:y:0" }
          attr { key: "_input_shapes" value { list { shape { \(dims) } } } }
          arg_attr { key: 0 value { attr { key: "_output_shapes" value { list { shape { \(dims) } } } } } }
        } }
      }
      signature_def { key: "serving_default" value { \(info("inputs", "x", "x:0"))
        \(info("outputs", "a", "call:0")) \(info("outputs", "b", "call:1")) } }
      \(signature)
      object_graph_def {
        nodes { bare_concrete_function { concrete_function_name: "wrapper" } }
        concrete_functions { key: "wrapper" value {
          canonicalized_input_signature { tuple_value { values { tuple_value { } } values { dict_value { \(spec("x")) } } } }
          output_signature { dict_value { \(spec("b")) \(spec("a")) } }
        } }
      }
    }

    """
  }

  private struct Model {
    var found: ModelLocator.Found
    var source: SourceModel
    var metaGraph: MetaGraph { source.metaGraphs[0] }

    func lowered(_ dimensions: [Lowerer.Options.Dimension] = []) throws -> LoweredModel {
      var options = Lowerer.Options()
      options.dimensions = dimensions
      let signature = try SignatureSelector.signature(of: metaGraph, name: "serving_default")
      return try Lowerer.lower(metaGraph, signature: signature, options: options)
    }

    /// The text after the changes, and the model that it is.
    func patched(_ changes: ModelChanges) throws -> (String, Model) {
      let artifact = try ModelPatcher.patch(source, metaGraph: 0, changes)
      let model = Model(found: found, source: try ModelReader.read(found, replacement: artifact))
      return (artifact.string(in: ByteRange(offset: 0, count: artifact.byteCount)), model)
    }
  }

  private func read(_ text: String) throws -> Model {
    let path = "/nowhere/saved_model.pbtxt"
    let found = ModelLocator.Found(format: .savedModelText, root: "/nowhere", file: path, display: "m")
    let source = try ModelReader.read(found, replacement: Artifact(path: path, bytes: Array(text.utf8)))
    return Model(found: found, source: source)
  }

  private let pinned = "dim { size: 3 } dim { size: 4 }"

  private func pin(_ model: Model) throws -> ModelChanges {
    var changes = ModelChanges()
    let lowered = try model.lowered([.init(input: "x", axis: 0, size: 3)])
    try InterfaceEditing.pin(["x"], lowered: lowered, metaGraph: model.metaGraph, into: &changes)
    return changes
  }

  /// Every shape of the file but none of its other bytes.
  @Test func aPinnedSizeStandsEverywhere() throws {
    let before = text()
    let (after, model) = try read(before).patched(pin(read(before)))
    #expect(after == before.replacing(dims, with: pinned))
    #expect(before.split(separator: "size: -1").count == 11)
    let lowered = try model.lowered()
    #expect(lowered.outputs.allSatisfy { lowered.types[0][$0].shape == PartialShape([3, 4]) })
  }

  @Test func anInputThatTwoSignaturesShareIsPinnedInOneOnly() throws {
    let other =
      "signature_def { key: \"other\" value { \(info("inputs", "y", "x:0")) \(info("outputs", "c", "call:0")) } }"
    let before = text(signature: other)
    let (after, model) = try read(before).patched(pin(read(before)))
    let shapes = model.metaGraph.signatures.flatMap { $0.inputs.map(\.shape.description) }
    #expect(shapes == ["[None, 4]", "[3, 4]"])
    #expect(
      after.contains("op: \"Placeholder\"") && after.contains("attr { key: \"shape\" value { shape { \(dims) } } }"))
  }

  @Test func anOutputIsCutWithItsResult() throws {
    let model = try read(text())
    var changes = ModelChanges()
    try InterfaceEditing.cut(["a"], lowered: model.lowered(), metaGraph: model.metaGraph, into: &changes)
    let (after, result) = try model.patched(changes)
    #expect(result.metaGraph.signatures[0].outputs.map(\.key) == ["b"])
    #expect(result.metaGraph.signatures[0].outputs.map(\.tensorName) == ["call:0"])
    let lowered = try result.lowered()
    #expect(lowered.facts.isEmpty)
    let node = try #require(lowered.outputs[0].node)
    #expect(lowered.module.context.op(of: node, in: lowered.module.main) == "Neg")
    #expect(result.metaGraph.module.graphs[1].results.count == 1)
    #expect(after.contains("output_signature { dict_value { \(spec("b")) } }"))
  }

  @Test func theLastOutputStays() throws {
    let model = try read(text())
    let lowered = try model.lowered()
    var changes = ModelChanges()
    for keys: Set<String> in [["a", "b"], ["c"]] {
      #expect(throws: InterfaceEditing.Refusal.self) {
        try InterfaceEditing.cut(keys, lowered: lowered, metaGraph: model.metaGraph, into: &changes)
      }
    }
    #expect(changes.isEmpty)
  }

  @Test func whatOthersReadIsNotCut() throws {
    let reader = #"node { name: "y" op: "Neg" input: "call:1" attr { key: "T" value { type: DT_FLOAT } } }"#
    let model = try read(text(more: reader))
    let lowered = try model.lowered()
    var changes = ModelChanges()
    #expect(throws: InterfaceEditing.Refusal.self) {
      try InterfaceEditing.cut(["a"], lowered: lowered, metaGraph: model.metaGraph, into: &changes)
    }
  }

  // MARK: Types

  /// The input becomes a half, and is cast to what it was.
  private func retyping(_ model: LoweredModel) throws -> PlannedEdit {
    var edit = GraphEdit(matchCount: 1)
    edit.attributes = [(0, "dtype", .type(.half))]
    edit.additions = [
      .init(
        name: "cast", op: "Cast", inputs: [.output(match: 0, port: 0)],
        attributes: [("SrcT", .type(.half)), ("DstT", .type(.float))], outputs: [.float])
    ]
    edit.replacements = [.init(match: 0, port: 0, by: .added(0, port: 0))]
    return PlannedEdit(graph: 0, matched: [try #require(model.inputs[0])], edit: edit, rule: "TFJ212")
  }

  @Test func anInputOfAnotherTypeIsCastInTheFunction() throws {
    let model = try read(text())
    let lowered = try model.lowered()
    let outcome = CarryBack.run(
      [try retyping(lowered)], lowered: lowered, metaGraph: model.metaGraph, isBareGraph: false)
    #expect(outcome.refused.isEmpty)
    let (after, result) = try model.patched(outcome.changes)
    for line in [
      #"node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_HALF } }"#,
      #"attr { key: "Tin" value { list { type: DT_HALF } } }"#, #"input_arg { name: "x" type: DT_HALF }"#,
      #"name: "r" op: "Relu" input: "x/cast:y:0""#, #"name: "x/cast" op: "Cast" input: "x""#,
      "inputs { key: \"x\" value { name: \"x:0\" dtype: DT_HALF",
      "dict_value { \(spec("x").replacing("DT_FLOAT", with: "DT_HALF")) }",
    ] {
      #expect(after.contains(line))
    }
    #expect(try result.lowered().facts.isEmpty)
  }

  @Test func aSharedInputKeepsItsType() throws {
    let other =
      "signature_def { key: \"other\" value { \(info("inputs", "y", "x:0")) \(info("outputs", "c", "call:0")) } }"
    let model = try read(text(signature: other))
    let lowered = try model.lowered()
    let outcome = CarryBack.run(
      [try retyping(lowered)], lowered: lowered, metaGraph: model.metaGraph, isBareGraph: false)
    #expect(outcome.changes.isEmpty)
    #expect(
      outcome.refused.map(\.reason) == [
        "the signatures 'other', 'serving_default' share the input whose type it changes"
      ])
  }
}
