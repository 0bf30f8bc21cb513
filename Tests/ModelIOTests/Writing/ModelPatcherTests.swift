import ArtifactIO
import GraphIR
import GraphRewriting
import ModelIO
import Testing

/// Edited graphs in their file: binary or text, main graph or function.
@Suite struct ModelPatcherTests {
  private let folder = TemporaryFolder()

  private let graph = """
    node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
    node { name: "first" op: "NoOp" }
    node { name: "n" op: "Erfc" input: "x" input: "^first" attr { key: "T" value { type: DT_FLOAT } } attr { key: "_u" value { i: 7 } } }
    node { name: "r" op: "Relu" input: "n" attr { key: "T" value { type: DT_FLOAT } } }
    node { name: "late" op: "NoOp" input: "^n" }
    node { name: "call" op: "PartitionedCall" input: "r"
      attr { key: "Tin" value { list { type: DT_FLOAT } } } attr { key: "Tout" value { list { type: DT_FLOAT type: DT_FLOAT } } }
      attr { key: "f" value { func { name: "f" } } } }
    library {
      function {
        signature {
          name: "f"
          input_arg { name: "a" type: DT_FLOAT }
          output_arg { name: "o" type: DT_FLOAT }
          output_arg { name: "p" type: DT_FLOAT }
        }
        node_def { name: "e" op: "Erfc" input: "a" attr { key: "T" value { type: DT_FLOAT } } }
        node_def { name: "m" op: "Relu" input: "e:y:0" attr { key: "T" value { type: DT_FLOAT } } }
        ret { key: "o" value: "e:y:0" }
        ret { key: "p" value: "m:activations:0" }
        control_ret { key: "c" value: "e" }
      }
    }
    versions { producer: 1395 }

    """

  /// A binary form, with fields in a node, a function and the graph that no one knows.
  private func binary(_ text: String) throws -> [UInt8] {
    let wire = try TextFormatTranscoder.transcode(Artifact(path: "t", bytes: Array(text.utf8)), as: .graphDef)
    return wire.bytes(in: ByteRange(offset: 0, count: wire.byteCount)) + unknown
  }

  /// Field 100, text.
  private let unknown: [UInt8] = [0xA2, 0x06, 3, 0x75, 0x6E, 0x6B]

  private func read(_ bytes: [UInt8], _ name: String) throws -> (ModelLocator.Found, SourceModel) {
    let file = try FileWriter(creating: folder.path(name))
    try file.append(bytes.span)
    try file.close()
    let found = try #require(try ModelLocator.find(folder.path(name)).first)
    return (found, try ModelReader.read(found))
  }

  private func node(_ name: String, in graph: Graph, _ model: SourceModel) throws -> NodeID {
    let context = model.metaGraphs[0].module.context
    return try #require(graph.nodeIDs.first { context.name(of: $0, in: graph) == name })
  }

  /// `1 - Erf(x)` for `Erfc(x)`.
  private var edit: GraphEdit {
    var edit = GraphEdit(matchCount: 1)
    edit.additions = [
      .init(name: "one", op: "Const", tensor: .floats([1], shape: []), outputs: [.float]),
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

  private func change(_ number: Int, _ name: String, _ model: SourceModel) throws -> ModelChanges.GraphChange {
    let module = model.metaGraphs[0].module
    let results = number == 0 ? model.metaGraphs[0].edges(of: ["call:0", "call:1", "late"]) : []
    var editor = GraphEditor(stored: number, of: module, results: results)
    let id = try node(name, in: module.graphs[number], model)
    editor.apply(edit, to: [id])
    return .init(editor: editor, removed: [id])
  }

  private func again(
    _ found: ModelLocator.Found, _ model: SourceModel, _ changes: ModelChanges
  ) throws -> (Artifact, SourceModel) {
    let artifact = try ModelPatcher.patch(model, metaGraph: 0, changes)
    return (artifact, try ModelReader.read(found, replacement: artifact))
  }

  /// Nodes as `name = op(inputs)`.
  private func lines(_ number: Int, _ model: SourceModel) -> [String] {
    let module = model.metaGraphs[0].module
    let graph = module.graphs[number]
    func name(_ id: NodeID) -> String { module.context.name(of: id, in: graph) }
    return graph.nodeIDs.filter { !graph.arguments.contains($0) }.map { id in
      let inputs = graph.inputs(of: id).map { edge in
        edge.node.map { edge.port == 0 ? name($0) : "\(name($0)):\(edge.port)" } ?? "?"
      }
      let controls = graph.controls(of: id).map { "^" + name($0) }
      return "\(name(id)) = \(module.context.op(of: id, in: graph))(\((inputs + controls).joined(separator: ", ")))"
    }
  }

  private let mainLines = [
    "x = Placeholder()", "first = NoOp()", "r = Relu(n)", "late = NoOp(^n)", "call = PartitionedCall(r)",
    "n/one = Const()", "n/erf = Erf(x)", "n = Sub(n/one, n/erf)",
  ]

  @Test func aNodeOfTheMainGraphIsReplaced() throws {
    let bytes = try binary(graph)
    let (found, model) = try read(bytes, "m.pb")
    var changes = ModelChanges()
    changes.graphs[0] = try change(0, "n", model)
    let (artifact, result) = try again(found, model, changes)
    #expect(lines(0, result) == mainLines)
    #expect(lines(1, result) == lines(1, model))
    let new = artifact.bytes(in: ByteRange(offset: 0, count: artifact.byteCount))
    #expect(new.suffix(unknown.count) == unknown[...])
    // Everything but the node that went and those that came is there, byte for byte and in order.
    let gone = model.metaGraphs[0].module.main[try node("n", in: model.metaGraphs[0].module.main, model)].origin
    #expect(new.starts(with: bytes[..<gone.offset]))
    let call = result.metaGraphs[0].module.main[try node("call", in: result.metaGraphs[0].module.main, result)].origin
    let stored = model.metaGraphs[0].module.main[try node("call", in: model.metaGraphs[0].module.main, model)].origin
    #expect(new[gone.offset..<call.end] == bytes[gone.end..<stored.end])
    #expect(new.suffix(bytes.count - stored.end) == bytes[stored.end...])
  }

  @Test func textAndBinaryBecomeTheSameGraph() throws {
    var results: [[String]] = []
    for (name, bytes) in [("m.pb", try binary(graph)), ("m.pbtxt", Array(graph.utf8))] {
      let (found, model) = try read(bytes, name)
      var changes = ModelChanges()
      changes.graphs[0] = try change(0, "n", model)
      changes.graphs[1] = try change(1, "e", model)
      changes.clones = [.init(graph: 1, name: "g", change: try change(1, "e", model))]
      let (_, result) = try again(found, model, changes)
      results.append((0...2).flatMap { lines($0, result) })
      let module = result.metaGraphs[0].module
      #expect(module.graphs.dropFirst().map { module.context.strings[$0.name] } == ["f", "g"])
    }
    #expect(results[0] == results[1])
    #expect(results[0].count == mainLines.count + 8)
  }

  /// Readers in functions name the output of an op, which the new op calls otherwise.
  @Test func readersInFunctionsNameTheNewOutput() throws {
    let (found, model) = try read(Array(graph.utf8), "m.pbtxt")
    var changes = ModelChanges()
    changes.graphs[1] = try change(1, "e", model)
    let (artifact, result) = try again(found, model, changes)
    let text = artifact.string(in: ByteRange(offset: 0, count: artifact.byteCount))
    for line in [
      #"node_def { name: "m" op: "Relu" input: "e:z:0" attr"#, #"ret { key: "o" value: "e:z:0" }"#,
      #"ret { key: "p" value: "m:activations:0" }"#, #"control_ret { key: "c" value: "e" }"#,
      #"name: "e" op: "Sub" input: "e/one:output:0" input: "e/erf:y:0""#,
    ] {
      #expect(text.contains(line))
    }
    #expect(lines(1, result) == ["m = Relu(e)", "e/one = Const()", "e/erf = Erf(a)", "e = Sub(e/one, e/erf)"])
    #expect(result.metaGraphs[0].module.graphs[1].unresolvedInputs.isEmpty)
  }

  @Test func aCopyOfAFunctionLeavesTheFunction() throws {
    let (found, model) = try read(try binary(graph), "m.pb")
    var changes = ModelChanges()
    changes.clones = [.init(graph: 1, name: "f_fixed", change: try change(1, "e", model))]
    let (artifact, result) = try again(found, model, changes)
    #expect(lines(1, result) == lines(1, model))
    #expect(lines(2, result).last == "e = Sub(e/one, e/erf)")
    let stored = model.metaGraphs[0].module.graphs[1].origin
    let kept = result.metaGraphs[0].module.graphs[1].origin
    #expect(artifact.bytes(in: kept) == model.artifact.bytes(in: stored))
  }

  @Test func attributesComeChangeAndGo() throws {
    let (found, model) = try read(Array(graph.utf8), "m.pbtxt")
    let main = model.metaGraphs[0].module.main
    let (n, r) = (try node("n", in: main, model), try node("r", in: main, model))
    var editor = GraphEditor(stored: 0, of: model.metaGraphs[0].module)
    editor.setAttribute("T", of: r, .type(.half))
    editor.setAttribute("_new", of: r, .list(.strings([Array("a".utf8)])))
    editor.setAttributes(of: n, editor.attributes(of: n).filter { editor.context.strings[$0.key] != "_u" })
    var changes = ModelChanges()
    changes.graphs[0] = .init(editor: editor)
    let (artifact, result) = try again(found, model, changes)
    let context = result.metaGraphs[0].module.context
    let new = result.metaGraphs[0].module.main
    #expect(context.attribute("T", of: r, in: new) == .type(.half))
    #expect(context.attribute("_new", of: r, in: new)?.asStrings == ["a"])
    #expect(context.attribute("_u", of: n, in: new) == nil && context.attribute("T", of: n, in: new) == .type(.float))
    let text = artifact.string(in: ByteRange(offset: 0, count: artifact.byteCount))
    #expect(
      text
        == graph.replacing(#" attr { key: "_u" value { i: 7 } }"#, with: "").replacing(
          #"input: "n" attr { key: "T" value { type: DT_FLOAT } }"#,
          with: #"input: "n" attr { key: "T" value { type: DT_HALF } } attr { key: "_new" value { list { s: "a" } } }"#)
    )
  }

  @Test func aRemovedNodeThatSomeoneReadsStays() throws {
    let (found, model) = try read(Array(graph.utf8), "m.pbtxt")
    let module = model.metaGraphs[0].module
    let editor = GraphEditor(stored: 0, of: module)
    var changes = ModelChanges()
    changes.graphs[0] = .init(
      editor: editor, removed: [try node("first", in: module.main, model), try node("late", in: module.main, model)])
    let (_, result) = try again(found, model, changes)
    #expect(lines(0, result) == lines(0, model).filter { !$0.hasPrefix("late") })
  }

  @Test func whatIsBypassedIsWaitedForAtItsInput() throws {
    let (found, model) = try read(Array(graph.utf8), "m.pbtxt")
    let module = model.metaGraphs[0].module
    let n = try node("n", in: module.main, model)
    var editor = GraphEditor(stored: 0, of: module, results: model.metaGraphs[0].edges(of: ["call", "late"]))
    var edit = GraphEdit(matchCount: 1)
    edit.replacements = [.init(match: 0, port: 0, by: .input(match: 0, position: 0))]
    edit.removed = [0]
    editor.apply(edit, to: [n])
    var changes = ModelChanges()
    changes.graphs[0] = .init(editor: editor, removed: [n])
    let (_, result) = try again(found, model, changes)
    #expect(
      lines(0, result) == [
        "x = Placeholder()", "first = NoOp()", "r = Relu(x)", "late = NoOp(^x)", "call = PartitionedCall(r)",
      ])
  }

  @Test func anOutputWithoutANameInAFunctionIsRefused() throws {
    let text = graph.replacing(#"name: "e" op: "Erfc""#, with: #"name: "e" op: "Custom""#)
    let (_, model) = try read(Array(text.utf8), "m.pbtxt")
    let module = model.metaGraphs[0].module
    var editor = GraphEditor(stored: 1, of: module)
    let m = try node("m", in: module.graphs[1], model)
    editor.setName(of: try node("e", in: module.graphs[1], model), "other")
    _ = m
    var changes = ModelChanges()
    changes.graphs[1] = .init(editor: editor)
    #expect(throws: ModelWriteError.self) { try ModelPatcher.patch(model, metaGraph: 0, changes) }
  }
}
