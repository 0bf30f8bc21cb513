import ArtifactIO
import GraphIR
import Lowering
import Testing

/// What holds for whatever is lowered.
@Suite struct LoweringInvariantTests {
  @Test func theCorpusIsThere() { #expect(ModelCorpus.all.count > 60) }

  @Test(arguments: ModelCorpus.sound)
  func outputsAreResolvedAndInputsKept(model: ModelCorpus.Model) throws {
    for lowered in try ModelCorpus.lowered(model) {
      let signature = lowered.model.signature
      try #require(lowered.model.outputs.count == signature.outputs.count)
      try #require(lowered.model.inputs.count == signature.inputs.count)
      for (edge, entry) in zip(lowered.model.outputs, signature.outputs) {
        #expect(edge.node != nil, "output '\(entry.key)' of '\(signature.key)'")
      }
      for (node, entry) in zip(lowered.model.inputs, signature.inputs) where entry.encoding == .tensor {
        let node = try #require(node, "input '\(entry.key)' of '\(signature.key)'")
        #expect(lowered.context.op(of: node, in: lowered.model.module.main).hasPrefix("Placeholder"))
        #expect(lowered.model.module.main.arguments.contains(node))
      }
      for graph in lowered.model.module.graphs { #expect(graph.unresolvedInputs.isEmpty) }
    }
  }

  /// What the browser has no use for. Variables without a value stay, so that a rule can name them.
  private static let gone: Set<String> = [
    "PartitionedCall", "StatefulPartitionedCall", "ReadVariableOp", "VariableV2", "VarHandleOp", "Identity",
    "StopGradient", "NoOp", "Assert", "PrintV2", "RestoreV2", "SaveV2", "ResourceGather",
  ]
  /// Of a variable that holds an asset's path no checkpoint has the value; a bare training graph has no checkpoint.
  private static let exceptions: [String: Set<String>] = [
    "saved_models/hash_table_from_file": ["VarHandleOp", "ReadVariableOp"],
    "tfdf_adult_rf": ["VarHandleOp", "ReadVariableOp"],
    "rust_regression_train_pb/model.pb": ["VariableV2"],
    "tfx_estimator_graph_pbtxt/graph.pbtxt": [
      "VariableV2", "VarHandleOp", "ReadVariableOp", "ResourceGather", "SaveV2",
    ],
  ]

  @Test(arguments: ModelCorpus.sound)
  func nothingStaysThatOnlyTheStoredFormNeeds(model: ModelCorpus.Model) throws {
    for lowered in try ModelCorpus.lowered(model) {
      var ops = lowered.ops()
      if ops["Switch"] != nil { ops["Identity"] = nil }
      let left = Set(ops.keys).intersection(Self.gone).subtracting(Self.exceptions[model.name] ?? [])
      #expect(left == [], "signature '\(lowered.model.signature.key)'")
    }
  }

  @Test(arguments: ModelCorpus.all)
  func namesAreUniqueInEachGraph(model: ModelCorpus.Model) throws {
    for lowered in try ModelCorpus.lowered(model) {
      var graphs: Set<String> = []
      for graph in lowered.model.module.graphs {
        #expect(graphs.insert(lowered.context.strings[graph.name]).inserted)
        var names: Set<String> = []
        for id in graph.nodeIDs {
          let name = lowered.context.name(of: id, in: graph)
          #expect(names.insert(name).inserted, "'\(name)' stands twice")
        }
      }
    }
  }

  @Test(arguments: ModelCorpus.sound)
  func producersStandBeforeConsumers(model: ModelCorpus.Model) throws {
    for lowered in try ModelCorpus.lowered(model) {
      for graph in lowered.model.module.graphs {
        for id in graph.nodeIDs where !lowered.context.op(of: id, in: graph).hasSuffix("Merge") {
          for edge in graph.inputs(of: id) { #expect(edge.nodeIndex < id.index) }
          for control in graph.controls(of: id) { #expect(control < id) }
        }
      }
    }
  }

  /// The byte range of a node's origin holds the very NodeDef (or ArgDef) with the name of the stored node.
  @Test(arguments: ModelCorpus.all)
  func provenanceLeadsToTheBytesOfTheNode(model: ModelCorpus.Model) throws {
    for lowered in try ModelCorpus.lowered(model) {
      let stored = lowered.stored.module
      try #require(lowered.model.provenance.count == lowered.model.module.graphs.count)
      for (graph, provenance) in zip(lowered.model.module.graphs, lowered.model.provenance) {
        try #require(provenance.count == graph.nodes.count)
        for (id, source) in zip(graph.nodeIDs, provenance) {
          guard let node = source.node else { continue }
          let origin = stored.graphs[Int(source.graph)]
          // A node that raised control flow made has no bytes of its own, only a source.
          #expect(graph[id].origin.isEmpty || graph[id].origin == origin[node].origin)
          let name = try Self.name(in: origin[node].origin, of: origin.artifact)
          #expect(name == stored.context.name(of: node, in: origin))
        }
      }
    }
  }

  /// Every call on the way calls the graph in which the next one, or the node itself, stands.
  @Test(arguments: ModelCorpus.all)
  func callChainsLeadFromTheSignatureToTheNode(model: ModelCorpus.Model) throws {
    for lowered in try ModelCorpus.lowered(model) {
      let stored = lowered.stored.module
      for source in Set(lowered.model.provenance.joined()) {
        var graph = source.graph
        var site = source.callSite
        while site >= 0 {
          let call = lowered.model.callSites[Int(site)]
          let caller = stored.graphs[Int(call.graph)]
          let named = caller.attributes(of: call.node).flatMap { entry in
            let value = stored.context[entry.value]
            return value.asFunctions ?? value.asFunction.map { [$0] } ?? []
          }
          let isCallee = named.contains { stored.indices[$0.name] == Int(graph) }
          #expect(isCallee || stored.indices[caller[call.node].op] == Int(graph))
          #expect(call.parent < site)
          (graph, site) = (call.graph, call.parent)
        }
        #expect(graph == 0)
      }
    }
  }

  private static func name(in range: ByteRange, of artifact: Artifact) throws -> String? {
    try artifact.withBytes { (bytes) throws -> String? in
      var position = range.offset
      guard let message = try Wire.next(bytes, &position, end: range.end) else { return nil }
      position = message.payload.offset
      while let field = try Wire.next(bytes, &position, end: message.payload.end) {
        if field.number == 1, field.type == .bytes { return artifact.string(in: field.payload) }
      }
      return nil
    }
  }
}
