internal import ArtifactIO
internal import Compatibility
internal import GraphIR
internal import Lowering
internal import Optimization

/// `model.json`: the graph, its signature and the manifest of its weights.
///
/// Everything comes in one fixed order, so that the same model gives the same bytes.
///
/// - Source: `ModelJSON` in `tfjs-core/src/io/types.ts`; `loadWithWeightMap` in
///   `tfjs-converter/src/executor/graph_model.ts`.
struct GraphModelDocument {
  let model: ConvertedModel
  let options: GraphModelOptions
  let shardNames: [String]

  func write(to output: inout some TextOutputStream) {
    var json = JSONWriter(to: output)
    json.object(.compact) { json in
      json.member("format", "graph-model")
      if !model.tensorFlowVersion.isEmpty { json.member("generatedBy", model.tensorFlowVersion) }
      json.member("convertedBy", options.convertedBy)
      json.object("signature", .compact) { SignatureWriter(model: model.graph).write(to: &$0) }
      json.object("modelTopology", .compact) { json in write(model.graph.module, model.graph.types, to: &json) }
      if !options.metadata.isEmpty || needsSignatureInMetadata {
        json.object("userDefinedMetadata", .compact) { json in
          if needsSignatureInMetadata {
            json.object("signature", .compact) { SignatureWriter(model: model.graph).write(to: &$0) }
          }
          for (key, value) in options.metadata { json.member(key, literal: value) }
        }
      }
      if let initializer = model.initializer {
        json.object("modelInitializer", .compact) { json in write(initializer.module, initializer.types, to: &json) }
      }
      WeightManifest(weights: model.weights, shardNames: shardNames).write(to: &json)
    }
    output = json.output
  }

  /// Early runtimes look for the signature in the metadata, and nowhere else; read in the bundle of 2.3.0.
  private var needsSignatureInMetadata: Bool { model.release.map { $0 < Release(3, 0, 0) } ?? false }

  /// A GraphDef.
  private func write(
    _ module: GraphModule, _ types: [TypeTable], to json: inout JSONWriter<some TextOutputStream>
  ) {
    var writer = NodeWriter(module: module)
    json.array("node", .compact) { json in
      for id in module.main.nodeIDs { json.object { writer.write(id, of: 0, to: &$0) } }
    }
    let functions = module.graphs.indices.dropFirst()
    json.object("library", .compact) { json in
      guard !functions.isEmpty else { return }
      json.array("function", .compact) { json in
        for index in functions {
          let types = types.indices.contains(index) ? types[index] : TypeTable()
          json.object { FunctionWriter(module: module, index: index, types: types).write(&writer, to: &$0) }
        }
      }
    }
    // The loader reads the producer, and throws where there are no versions.
    json.object("versions", .compact) { $0.member("producer", Int(max(1, model.producer))) }
  }
}
