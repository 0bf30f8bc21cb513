import ArtifactIO
import GraphIR
import GraphRewriting
import Linting
import Lowering
import Testing

@testable import ModelIO

/// Edits of the lowered graph change the functions that they came from, and no other caller.
@Suite struct CarryBackTests {
  private func call(_ name: String, _ input: String, _ function: String) -> String {
    """
    { name: "\(name)" op: "PartitionedCall" input: "\(input)" attr { key: "Tin" value { list { type: DT_FLOAT } } }
      attr { key: "Tout" value { list { type: DT_FLOAT } } } attr { key: "f" value { func { name: "\(function)" } } } }

    """
  }

  private func function(_ name: String, _ nodes: [String], result: String) -> String {
    """
    function {
      signature { name: "\(name)" input_arg { name: "a" type: DT_FLOAT } output_arg { name: "o" type: DT_FLOAT } }
      \(nodes.map { "node_def " + $0 }.joined(separator: "\n"))
      ret { key: "o" value: "\(result)" }
    }

    """
  }

  private let erfc = #"{ name: "e" op: "Erfc" input: "a" attr { key: "T" value { type: DT_FLOAT } } }"#
  private let placeholder = #"{ name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }"#

  /// `mid` calls `f`, and the main graph calls `mid` and `f` as often as said.
  private func text(mid: Int, f: Int, unused: Bool = false) -> String {
    var main = [placeholder]
    main += (0..<mid).map { call("mid\($0)", "x", "mid") } + (0..<f).map { call("f\($0)", "x", "f") }
    let nodes = main.map { "node " + $0 }.joined(separator: "\n")
    var library = function("f", [erfc], result: "e:y:0")
    library += function("mid", [call("inner", "a", "f")], result: "inner:output:0")
    if unused { library += function("unused", [call("inner", "a", "f")], result: "inner:output:0") }
    return nodes + "library { \(library) }\n"
  }

  private struct Model {
    var found: ModelLocator.Found
    var source: SourceModel
    var lowered: LoweredModel
    var metaGraph: MetaGraph { source.metaGraphs[0] }
  }

  private func read(_ text: String, outputs: [String]) throws -> Model {
    let found = ModelLocator.Found(format: .graphDefText, root: "m.pbtxt", file: "m.pbtxt", display: "m")
    let source = try ModelReader.read(found, replacement: Artifact(path: "m.pbtxt", bytes: Array(text.utf8)))
    return Model(found: found, source: source, lowered: try lower(source, outputs))
  }

  private func lower(_ source: SourceModel, _ outputs: [String]) throws -> LoweredModel {
    let signature = try SignatureSelector.inferred(
      for: source.metaGraphs[0], inputNodes: nil, outputNodes: outputs.isEmpty ? nil : outputs)
    return try Lowerer.lower(source.metaGraphs[0], signature: signature)
  }

  /// `1 - Erf(x)` for `Erfc(x)`, or another number for 1.
  private func edit(_ one: Float = 1) -> GraphEdit {
    var edit = GraphEdit(matchCount: 1)
    edit.additions = [
      .init(name: "one", op: "Const", tensor: .floats([one], shape: []), outputs: [.float]),
      .init(
        name: "erf", op: "Erf", inputs: [.input(match: 0, position: 0)], attributes: [("T", .type(.float))],
        outputs: [.float]),
      .init(
        name: "sub", op: "Sub", inputs: [.added(0, port: 0), .added(1, port: 0)], attributes: [("T", .type(.float))],
        outputs: [.float]),
    ]
    edit.replacements = [.init(match: 0, port: 0, by: .added(2, port: 0))]
    edit.removed = [0]
    return edit
  }

  /// An edit at each `Erfc`, in the order of the lowered graph.
  private func plans(_ model: Model, _ numbers: [Float] = []) -> [PlannedEdit] {
    let graph = model.lowered.module.main
    let nodes = graph.nodeIDs.filter { model.lowered.module.context.op(of: $0, in: graph) == "Erfc" }
    return nodes.enumerated().map { index, node in
      PlannedEdit(
        graph: 0, matched: [node], edit: edit(numbers.indices.contains(index) ? numbers[index] : 1), rule: "TFJ601")
    }
  }

  private func run(_ model: Model, _ plans: [PlannedEdit]) -> CarryBack.Outcome {
    CarryBack.run(plans, lowered: model.lowered, metaGraph: model.metaGraph, isBareGraph: true)
  }

  private func edited(_ outcome: CarryBack.Outcome, _ model: Model) -> [String] {
    let module = model.metaGraph.module
    return outcome.changes.graphs.keys.sorted().map { module.context.strings[module.graphs[$0].name] }
  }

  /// Ops of the model that a changed file is lowered to, sorted.
  private func ops(after outcome: CarryBack.Outcome, _ model: Model, outputs: [String]) throws -> [String] {
    let artifact = try ModelPatcher.patch(model.source, metaGraph: 0, outcome.changes)
    let source = try ModelReader.read(model.found, replacement: artifact)
    let lowered = try lower(source, outputs)
    #expect(lowered.facts.isEmpty)
    return lowered.module.main.nodeIDs.map { lowered.module.context.op(of: $0, in: lowered.module.main) }.sorted()
  }

  @Test func allCallersAgreeSoTheFunctionChanges() throws {
    let model = try read(text(mid: 2, f: 1), outputs: [])
    let plans = plans(model)
    #expect(plans.count == 3)
    let outcome = run(model, plans)
    #expect(edited(outcome, model) == ["f"] && outcome.changes.clones.isEmpty && outcome.carried == [0, 1, 2])
    #expect(
      try ops(after: outcome, model, outputs: []) == [
        "Const", "Const", "Const", "Erf", "Erf", "Erf", "Placeholder", "Sub", "Sub", "Sub",
      ])
  }

  /// What another output calls was not lowered, and stays as it is.
  @Test func anotherCallerKeepsTheFunction() throws {
    let model = try read(text(mid: 1, f: 1), outputs: ["mid0"])
    let outcome = run(model, plans(model))
    #expect(edited(outcome, model) == ["mid"])
    #expect(outcome.changes.clones.map(\.name) == ["f_fixed"])
    #expect(try ops(after: outcome, model, outputs: ["mid0"]) == ["Const", "Erf", "Placeholder", "Sub"])
    #expect(try ops(after: outcome, model, outputs: ["f0"]) == ["Erfc", "Placeholder"])
  }

  @Test func theWholeChainIsCopiedFromTheFirstSharedFunctionOn() throws {
    let model = try read(text(mid: 2, f: 0), outputs: ["mid1"])
    let outcome = run(model, plans(model))
    #expect(edited(outcome, model) == [""])
    #expect(outcome.changes.clones.map(\.name) == ["f_fixed", "mid_fixed"])
    #expect(try ops(after: outcome, model, outputs: ["mid0"]) == ["Erfc", "Placeholder"])
    #expect(try ops(after: outcome, model, outputs: ["mid1"]) == ["Const", "Erf", "Placeholder", "Sub"])
  }

  @Test func callersThatWantDifferentThingsGetCopies() throws {
    let model = try read(text(mid: 2, f: 1), outputs: [])
    let outcome = run(model, plans(model, [1, 2, 1]))
    #expect(outcome.carried == [0, 1, 2] && Set(outcome.changes.clones.map(\.name)).count == 4)
    #expect(try ops(after: outcome, model, outputs: []).filter { $0 == "Erfc" } == [])
  }

  @Test func aFunctionThatNothingUsesHasNoSay() throws {
    let model = try read(text(mid: 1, f: 0, unused: true), outputs: [])
    let outcome = run(model, plans(model))
    #expect(edited(outcome, model) == ["f"] && outcome.changes.clones.isEmpty)
  }

  /// What `tf.saved_model.load` makes callable gets the same as a signature, where calls pass on what they got.
  @Test(arguments: [true, false]) func theObjectGraphIsACallerToo(passesOn: Bool) throws {
    var text = text(mid: 1, f: 0)
    if !passesOn {
      text = text.replacing(
        "node " + placeholder, with: "node \(placeholder)\nnode { name: \"y\" op: \"Neg\" input: \"x\" \(type) }")
      text = text.replacing(
        #"name: "mid0" op: "PartitionedCall" input: "x""#, with: #"name: "mid0" op: "PartitionedCall" input: "y""#)
    }
    var model = try read(text, outputs: [])
    model.source.metaGraphs[0].objects = [.init(kind: .function, name: "", functions: ["mid"])]
    let outcome = run(model, plans(model))
    #expect(outcome.changes.clones.map(\.name) == (passesOn ? [] : ["f_fixed", "mid_fixed"]))
    #expect(edited(outcome, model) == (passesOn ? ["f"] : [""]))
  }

  private let type = #"attr { key: "T" value { type: DT_FLOAT } }"#

  // MARK: Refusals

  @Test func contradictingEditsAreRefusedButTheFirst() throws {
    let model = try read(text(mid: 1, f: 0), outputs: [])
    var plans = plans(model, [2]) + plans(model, [1])
    plans[0].rule = "TFJ602"
    let outcome = run(model, plans)
    #expect(outcome.carried == [1] && outcome.refused.map(\.edit) == [0])
    #expect(outcome.refused.first?.isConflict == true)
    #expect(outcome.refused.first?.reason == "it contradicts the fix of TFJ601 at the same nodes")
  }

  @Test func nodesInDifferentFunctionsAreRefused() throws {
    let text =
      "node \(placeholder)\nnode { name: \"n\" op: \"Neg\" input: \"x\" \(type) }\nnode " + call("c", "n", "f")
      + "library { \(function("f", [erfc], result: "e:y:0")) }\n"
    let model = try read(text, outputs: [])
    let graph = model.lowered.module.main
    let neg = try #require(graph.nodeIDs.first { model.lowered.module.context.op(of: $0, in: graph) == "Neg" })
    var plan = plans(model)[0]
    plan.edit.matchCount = 2
    plan.matched.append(neg)
    // A node that is only looked at may stand anywhere.
    #expect(run(model, [plan]).carried == [0])
    plan.edit.removed.append(1)
    #expect(run(model, [plan]).refused.map(\.reason) == ["its nodes stand in different functions"])
  }

  /// An output of a GraphDef is known by its name.
  @Test func anOutputKeepsItsName() throws {
    let text = "node \(placeholder)\nnode { name: \"n\" op: \"Neg\" input: \"x\" \(type) }\n"
    let model = try read(text, outputs: [])
    let graph = model.lowered.module.main
    let neg = try #require(graph.nodeIDs.first { model.lowered.module.context.op(of: $0, in: graph) == "Neg" })
    var edit = GraphEdit(matchCount: 1)
    edit.replacements = [.init(match: 0, port: 0, by: .input(match: 0, position: 0))]
    edit.removed = [0]
    let outcome = run(model, [PlannedEdit(graph: 0, matched: [neg], edit: edit, rule: "TFJ601")])
    let artifact = try ModelPatcher.patch(model.source, metaGraph: 0, outcome.changes)
    let result = try ModelReader.read(model.found, replacement: artifact).metaGraphs[0].module
    #expect(result.main.nodeIDs.map { result.context.op(of: $0, in: result.main) } == ["Placeholder", "Identity"])
    #expect(result.main.nodeIDs.map { result.context.name(of: $0, in: result.main) } == ["x", "n"])
  }
}
