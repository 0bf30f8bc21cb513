import ArtifactIO
import GraphIR
import ModelIO
import Testing

@testable import Lowering

/// Frozen graphs that TensorFlow 1 wrote, or that its v1 control flow writes today.
struct ControlFlowModelTests {
  private static let tests = FileSystem.folder(of: FileSystem.folder(of: FileSystem.folder(of: #filePath)))
  static let mtcnn = FileSystem.join(tests, "../../shared/models/mtcnn_frozen/mtcnn.pb")

  private func lower(_ path: String, outputs: [String]? = nil) throws -> LoweredModel {
    let metaGraph = try ModelReader.read(try #require(ModelLocator.find(path).first)).metaGraphs[0]
    let signature = try SignatureSelector.inferred(for: metaGraph, inputNodes: nil, outputNodes: outputs)
    let model = try Lowerer.lower(metaGraph, signature: signature)
    FlowText.checkForm(
      .init(module: model.module, provenance: model.provenance, inputs: model.inputs, outputs: model.outputs))
    return model
  }

  /// How often each op of control flow occurs in all graphs of a model.
  private func counts(_ model: LoweredModel) -> [String: Int] {
    let ops = ["If", "While", "Switch", "Merge", "Enter", "Exit", "NextIteration", "LoopCond", "Identity"]
    var counts: [String: Int] = [:]
    for graph in model.module.graphs {
      for id in graph.nodeIDs where ops.contains(model.module.context.op(of: id, in: graph)) {
        counts[model.module.context.op(of: id, in: graph), default: 0] += 1
      }
    }
    return counts
  }

  @Test(arguments: [
    ("v1_cond.pb", ["If": 1]), ("v1_while.pb", ["While": 1]), ("v1_cond_in_while.pb", ["If": 1, "While": 2]),
    ("v1_tensor_array.pb", ["While": 1]),
  ])
  func fixturesAreRaised(_ file: String, _ expected: [String: Int]) throws {
    let model = try lower(FileSystem.join(Self.tests, "Fixtures/graphs/" + file), outputs: ["y"])
    #expect(counts(model) == expected)
    #expect(!model.facts.contains { $0.kind == .unraisedControlFlow })
    #expect(model.types[0][model.outputs[0]].dtype == .float)
  }

  @Test func anOutputInsideALoopKeepsTheLoop() throws {
    let path = FileSystem.join(Self.tests, "Fixtures/graphs/v1_cond_in_while.pb")
    let model = try lower(path, outputs: ["while/cond/while/Exit", "y"])
    let fact = try #require(model.facts.first { $0.kind == .unraisedControlFlow })
    #expect(fact.values["frame"] == "while/while_context")
    #expect(counts(model)["LoopCond"] == 1)
    #expect(counts(model)["While"] == 1)
    #expect(counts(model)["NextIteration"] == 2)
  }

  @Test(.enabled(if: FileSystem.kind(of: mtcnn) == .file, "no folder of real models"))
  func aDetectorIsRaised() throws {
    let model = try lower(Self.mtcnn)
    #expect(counts(model) == ["If": 2, "While": 1])
    #expect(!model.facts.contains { $0.kind == .unraisedControlFlow })
  }

  @Test func aVariableIsAConstantBehindASwitchAndAnEnter() throws {
    let text =
      LoopRaisingTests.loop.replacing("w/add = AddV2(w/Identity, w/x)", with: "w/add = AddV2(w/row, w/read)") + """
        v = VarHandleOp()
        w/v = Enter[resource, frame=f, constant](v)
        w/read = ReadVariableOp(w/v)
        i = Placeholder[int32]()
        w/i = Enter[int32, frame=f, constant](i)
        w/row = ResourceGather(w/v, w/i)
        p = Placeholder[bool]()
        c/Switch = Switch[resource](v, p)
        c/v = Identity[resource](c/Switch:1)
        c/read = ReadVariableOp(c/v)
        c/Switch_1 = Switch(w/Exit, p)
        c/Merge = Merge(c/Switch_1:0, c/read)
        """
    var module = try FlowText.parse(text, outputs: []).0
    let value = module.context.add(TensorReference(dtype: .float, shape: [1], storage: .bytes([0, 0, 0, 0])))
    let variable = module.context.strings.intern("v")
    var metaGraph = MetaGraph(module: module)
    metaGraph.variables[variable] = value
    let names = ["x", "limit", "i", "p"]
    let signature = Signature(
      key: "s",
      inputs: names.map { .init(key: $0, tensorName: $0 + ":0", dtype: .invalid, shape: .unknown) },
      outputs: [.init(key: "y", tensorName: "c/Merge:0", dtype: .float, shape: .unknown)])
    let model = try Lowerer.lower(metaGraph, signature: signature)
    let raised = ControlFlowRaising.Raised(
      module: model.module, provenance: model.provenance, inputs: model.inputs, outputs: model.outputs)
    FlowText.checkForm(raised)
    #expect(model.facts == [])
    #expect(
      FlowText.describe(raised) == """
        w = While(x, limit, v, i)
        c = If(p, v, w)
        return c
        w_cond(w_Merge, w_limit, w_v, w_i)
        w/Less = Less(w_Merge, w_limit)
        return w/Less
        w_body(w_Merge, w_limit, w_v, w_i)
        w/row = GatherV2(w_v, w_i, w/row/axis)
        w/add = AddV2(w/row, w_v)
        return w/add, w_limit, w_v, w_i
        c_true(c_Switch, c_Switch_1)
        return c_Switch
        c_false(c_Switch, c_Switch_1)
        return c_Switch_1
        """)
  }
}
