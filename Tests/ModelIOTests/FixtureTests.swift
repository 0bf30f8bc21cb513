import ArtifactIO
import GraphIR
import TensorValues
import Testing

@testable import ModelIO

/// Reads every fixture and compares it with what TensorFlow found in it.
@Suite struct FixtureTests {
  @Test func theExpectationsAreThere() { #expect(Fixtures.all.count > 60) }

  // MARK: SavedModels

  /// `missing_variables` has nothing to restore from and is refused; its own test says so.
  static let savedModels = Fixtures.of("saved_model", "saved_model_text").filter {
    $0.path != "saved_models/missing_variables"
  }

  @Test(arguments: savedModels)
  func metaGraphsAreReadAsTensorFlowReadsThem(fixture: FixtureExpectation) throws {
    let model = try Fixtures.read(fixture.path)
    #expect(model.format.rawValue == fixture.format)
    let expected = try #require(fixture.metaGraphs)
    try #require(model.metaGraphs.count == expected.count)
    for (metaGraph, expected) in zip(model.metaGraphs, expected) {
      #expect(metaGraph.tags == expected.tags)
      #expect(metaGraph.strippedDefaultAttributes == expected.strippedDefaultAttrs)
      #expect(metaGraph.module.main.nodes.count == expected.nodes)
      #expect(metaGraph.module.graphs.count - 1 == expected.functions)
      #expect(metaGraph.module.nodeCount - expected.nodes == expected.functionNodes)
      #expect(metaGraph.assets.map(\.fileName).sorted() == (expected.assets ?? []).sorted())
      #expect(metaGraph.signatures.map(\.key) == expected.signatures.keys.sorted { bytes($0) < bytes($1) })
      for signature in metaGraph.signatures {
        let wanted = try #require(expected.signatures[signature.key])
        try compare(signature.inputs, wanted.inputs)
        try compare(signature.outputs, wanted.outputs)
      }
      for graph in metaGraph.module.graphs {
        let names = graph.unresolvedInputs.map { metaGraph.module.context.strings[$0.text] }
        #expect(names == [], "inputs that lead nowhere in '\(metaGraph.module.context.strings[graph.name])'")
        #expect(graph.duplicates.isEmpty)
      }
    }
  }

  private func bytes(_ text: String) -> Fixtures.Bytes { Fixtures.Bytes(bytes: Array(text.utf8)) }

  private func compare(_ entries: [Signature.Entry], _ expected: [String: FixtureExpectation.Entry]) throws {
    #expect(entries.map(\.key) == expected.keys.sorted { bytes($0) < bytes($1) })
    for entry in entries {
      let wanted = try #require(expected[entry.key])
      #expect(entry.dtype.shortName == wanted.dtype)
      #expect(entry.shape == Fixtures.shape(wanted.shape), "\(entry.key)")
      switch wanted.encoding {
      case nil:
        #expect(entry.encoding == .tensor)
        #expect(entry.tensorName == wanted.tensor)
      default:
        #expect(entry.encoding == .sparse)
        #expect(entry.components.sorted() == wanted.tensors?.sorted())
      }
    }
  }

  @Test(arguments: savedModels)
  func variablesHaveTheBytesThatTensorFlowRestores(fixture: FixtureExpectation) throws {
    let model = try Fixtures.read(fixture.path)
    let expected = try #require(fixture.variables)
    let isDamaged = fixture.path == "saved_models/missing_shard" || fixture.path == "saved_models/short_shard"
    for (metaGraph, stored) in zip(model.metaGraphs, fixture.metaGraphs ?? []) {
      let problems = metaGraph.checkpointProblems.filter { if case .unmapped = $0 { false } else { true } }
      #expect(problems.isEmpty == !isDamaged)
      let context = metaGraph.module.context
      let bound = Dictionary(uniqueKeysWithValues: metaGraph.variables.map { (context.strings[$0], context[$1]) })
      for (name, node) in stored.variableShapes {
        // A table's asset is a variable only for the graph; nothing restores it.
        if node.dtype == "string", stored.assets != nil { continue }
        let tensor = try #require(bound[name], "variable '\(name)' has no value")
        #expect(tensor.dtype.shortName == node.dtype)
        #expect(PartialShape(tensor.shape) == Fixtures.shape(node.shape))
        guard case .checkpoint(let place) = tensor.storage else {
          Issue.record("'\(name)' is not in the checkpoint: \(tensor.storage)")
          continue
        }
        let entry = try #require(expected[place.key], "no key '\(place.key)'")
        // Keras 3 tracks a variable twice, and names the second `Variable`, or the same with a number.
        let isNamed = [name, node.sharedName].contains { $0 == entry.name || Self.unnumbered($0) == entry.name }
        let isPart = entry.slices != nil && name.hasPrefix(entry.name)
        #expect(
          isNamed || isPart || Self.unnumbered(name) == "Variable", "'\(name)' is bound to '\(place.key)'")
        if let slices = entry.slices {
          #expect(slices.contains { $0.map { $0[1] } == tensor.shape })
        } else {
          #expect(place.range == ByteRange(offset: entry.offset ?? -1, count: entry.size ?? -1))
        }
      }
    }
  }

  /// `bias_1` → `bias`.
  private static func unnumbered(_ name: String) -> String {
    guard let bar = name.lastIndex(of: "_"), Int(name[name.index(after: bar)...]) != nil else { return name }
    return String(name[..<bar])
  }

  @Test(arguments: savedModels)
  func checkpointEntriesHaveTheirElements(fixture: FixtureExpectation) throws {
    let expected = try #require(fixture.variables)
    guard !expected.isEmpty else { return }
    let bundle = try TensorBundle.open(
      prefix: FileSystem.join(Fixtures.folder, fixture.path) + "/variables/variables")
    for (key, variable) in expected {
      let tensor = try #require(try bundle.tensorReference(for: key))
      #expect(tensor.dtype.shortName == variable.dtype)
      #expect(tensor.shape == variable.shape)
      if let digest = Fixtures.digest(variable.sha256, variable.hexStrings) {
        #expect(try Fixtures.digest(tensor) == digest, "\(key)")
      } else {
        #expect(throws: TensorValuesError.self, "\(key)") { try Fixtures.digest(tensor) }
      }
    }
  }

  /// Each part of a partitioned variable is bound to its own piece, and the pieces are rows or columns of the whole.
  @Test func partsOfAPartitionedVariableAreItsPieces() throws {
    let path = "saved_models/v1_partitioned"
    let metaGraph = try Fixtures.read(path).metaGraphs[0]
    let context = metaGraph.module.context
    let bundle = try TensorBundle.open(prefix: FileSystem.join(Fixtures.folder, path) + "/variables/variables")
    let whole = try TensorElements.numbers(of: try #require(try bundle.tensorReference(for: "kernel")))
    var parts: [Double] = []
    for name in ["kernel/part_0", "kernel/part_1", "kernel/part_2"] {
      let symbol = try #require(context.strings.find(name))
      parts += try TensorElements.numbers(of: context[try #require(metaGraph.variables[symbol])])
    }
    #expect(parts == whole)
    let columns = try TensorElements.numbers(of: try #require(try bundle.tensorReference(for: "embeddings")))
    let left = try #require(context.strings.find("embeddings/part_0"))
    let first = try TensorElements.numbers(of: context[try #require(metaGraph.variables[left])])
    var leftOfEachRow: [Double] = []
    for row in 0..<4 { leftOfEachRow += columns[(row * 6)..<(row * 6 + 3)] }
    #expect(first == leftOfEachRow)
  }

  @Test func aModelWithoutItsVariablesIsRefusedWithThePathOfTheIndex() throws {
    do {
      _ = try Fixtures.read("saved_models/missing_variables")
      Issue.record("was read")
    } catch let error as ModelReadError {
      #expect(error.path.hasSuffix("variables/variables.index"))
    }
  }

  // MARK: Frozen graphs

  static let graphs = Fixtures.of("graph_def", "graph_def_text").filter { $0.path != "graphs/handwritten/empty.pbtxt" }

  @Test(arguments: graphs)
  func frozenGraphsAreReadAsTensorFlowReadsThem(fixture: FixtureExpectation) throws {
    let model = try Fixtures.read(fixture.path)
    #expect(model.format.rawValue == fixture.format)
    let module = model.metaGraphs[0].module
    #expect(module.main.nodes.count == fixture.nodes)
    #expect(module.graphs.count - 1 == fixture.functions)
    #expect(module.nodeCount - module.main.nodes.count == fixture.functionNodes)
    let placeholders = module.main.nodeIDs.filter { module.context.op(of: $0, in: module.main) == "Placeholder" }
    let expected = try #require(fixture.inputs)
    #expect(Set(placeholders.map { module.context.name(of: $0, in: module.main) }) == Set(expected.keys))
    for id in placeholders {
      let entry = expected[module.context.name(of: id, in: module.main)]
      #expect(module.context.attribute("dtype", of: id, in: module.main)?.asType?.shortName == entry?.dtype)
      #expect(
        module.context.attribute("shape", of: id, in: module.main)?.asShape ?? .unknown == Fixtures.shape(entry?.shape))
    }
  }

  @Test(arguments: graphs)
  func constantsHaveTheirElements(fixture: FixtureExpectation) throws {
    let module = try Fixtures.read(fixture.path).metaGraphs[0].module
    let expected = try #require(fixture.constants)
    let constants = module.main.nodeIDs.filter { module.context.op(of: $0, in: module.main) == "Const" }
    #expect(Set(constants.map { module.context.name(of: $0, in: module.main) }) == Set(expected.keys))
    for id in constants {
      let name = module.context.name(of: id, in: module.main)
      let wanted = try #require(expected[name])
      guard let digest = Fixtures.digest(wanted.sha256, wanted.hexStrings) else { continue }
      let tensor = module.context[try #require(module.context.attribute("value", of: id, in: module.main)?.asTensor)]
      #expect(tensor.dtype.shortName == wanted.dtype)
      #expect(tensor.shape == wanted.shape, "\(name)")
      #expect(try Fixtures.digest(tensor) == digest, "\(name)")
    }
  }

  @Test func aGraphWithoutNodesIsNoModel() {
    #expect(throws: ModelReadError.self) { try Fixtures.read("graphs/handwritten/empty.pbtxt") }
  }

  @Test func textAndBinaryFormOfOneGraphAreTheSame() throws {
    let binary = try Fixtures.read("graphs/text_forms.pb")
    let text = try Fixtures.read("graphs/handwritten/text_forms.pbtxt")
    let (a, b) = (binary.metaGraphs[0], text.metaGraphs[0])
    // The binary form was made by protobuf's Python, which keeps the backslash of `\?`. The specification of the text
    // format, and its C++ reader, which TensorFlow uses to load models, take it for a question mark.
    let (pythons, specified) = ("92, 63, 98, 97, 99, 107", "63, 98, 97, 99, 107")
    #expect(a.producer == b.producer)
    try #require(a.module.graphs.count == b.module.graphs.count)
    for (first, second) in zip(a.module.graphs, b.module.graphs) {
      let left = try GraphText.lines(first, a.module.context).map { $0.replacing(pythons, with: specified) }
      let right = try GraphText.lines(second, b.module.context)
      #expect(left == right)
      #expect(!left.isEmpty)
    }
  }

  // MARK: TF.js

  @Test(arguments: Fixtures.of("tfjs"))
  func graphModelsAreReadAsTheyStand(fixture: FixtureExpectation) throws {
    let model = try Fixtures.read(fixture.path)
    #expect(model.format == .tfjsGraphModel)
    let metaGraph = model.metaGraphs[0]
    #expect(metaGraph.module.main.nodes.count == fixture.nodes)
    #expect(metaGraph.checkpointProblems.isEmpty)
    let signature = try #require(metaGraph.signatures.first)
    try compare(signature.inputs, try #require(fixture.inputs))
    let expected = try #require(fixture.weights)
    #expect(Set(metaGraph.manifest.map(\.name)) == Set(expected.keys))
    for weight in metaGraph.manifest {
      let wanted = try #require(expected[weight.name])
      #expect(weight.dtype == wanted.dtype)
      #expect(weight.quantization ?? weight.dtype == wanted.storedDtype)
      #expect(weight.shape == wanted.shape)
      #expect(weight.range != nil)
    }
  }
}

extension Fixtures {
  /// Text in the order of its bytes, as keys are sorted.
  struct Bytes: Comparable {
    var bytes: [UInt8]

    static func < (a: Bytes, b: Bytes) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
  }
}

/// A graph as lines that do not depend on how it was stored.
enum GraphText {
  static func lines(_ graph: Graph, _ context: GraphContext) throws -> [String] {
    try graph.nodeIDs.map { id in
      let inputs = graph.inputs(of: id).map { edge in
        edge.node.map { "\(context.name(of: $0, in: graph)):\(edge.port)" } ?? "?"
      }
      let controls = graph.controls(of: id).map { "^" + context.name(of: $0, in: graph) }
      let attributes = try graph.attributes(of: id).map {
        "\(context.strings[$0.key])=\(try text(context[$0.value], context))"
      }
      let words = inputs + controls + attributes.sorted()
      return "\(context.name(of: id, in: graph)) = \(context.op(of: id, in: graph)) \(words.joined(separator: " "))"
    }
  }

  private static func text(_ value: AttributeValue, _ context: GraphContext) throws -> String {
    switch value {
    case .tensor(let id):
      let tensor = context[id]
      return "\(tensor.dtype.shortName) \(tensor.shape) \(try Fixtures.digest(tensor))"
    case .function(let function): return "function \(context.strings[function.name])"
    case .list(.functions(let list)): return "functions \(list.map { context.strings[$0.name] })"
    case .float(let number): return "float \(number.bitPattern)"
    case .list(.floats(let list)): return "floats \(list.map(\.bitPattern))"
    default: return "\(value)"
    }
  }
}
