internal import ArtifactIO
internal import GraphIR

/// Reads a TensorFlow.js graph model: the topology and signature of `model.json`, and its weights manifest.
///
/// - Source: `tfjs-core/src/io/types.ts` (`ModelJSON`).
enum TFJSModelReader {
  static func read(
    _ found: ModelLocator.Found, _ file: Artifact, _ limits: ReadLimits
  ) throws(ModelReadError) -> SourceModel {
    let document: JSONDocument
    do { document = try JSONDocument.parse(file) } catch { throw ModelReadError(error) }
    guard let topology = document.root["modelTopology"], topology.members != nil else {
      throw .notAModel(path: found.file, reason: "this model.json has no 'modelTopology'")
    }
    if topology["model_config"] != nil || document.root["format"]?.string == "layers-model" {
      throw .notAModel(
        path: found.file, reason: "this is a TF.js layers model; only graph models have a graph to lint")
    }
    let graph: Artifact
    do throws(TranscodingError) { graph = try JSONTranscoder.transcode(topology, in: file, as: .graphDef) } catch {
      throw ModelReadError(error)
    }
    var metaGraph: MetaGraph
    do {
      metaGraph = try graph.withBytes { (bytes) throws(Wire.Failure) -> MetaGraph in
        var reader = GraphReader(artifact: graph, limits: limits)
        var metaGraph = MetaGraph(
          module: try reader.read(bytes, ByteRange(offset: 0, count: graph.byteCount)))
        metaGraph.producer = reader.producer
        return metaGraph
      }
    } catch { throw ModelReadError(error, in: graph) }
    if let signature = document.root["signature"] ?? document.root["userDefinedMetadata"]?["signature"] {
      metaGraph.signatures = [self.signature(signature)]
    }
    let folder = FileSystem.folder(of: found.file)
    var files = [SourceModel.File(path: found.file, sizeInBytes: FileSystem.size(of: found.file) ?? 0)]
    var elements: [TensorReference.Storage?] = []
    for group in document.root["weightsManifest"]?.elements ?? [] {
      elements += try readGroup(group, folder: folder, path: found.file, into: &metaGraph, &files)
    }
    bindWeights(&metaGraph, elements)
    spellTypes(&metaGraph)
    metaGraph.manifestProblems = TFJSManifestChecks.problems(document.root, metaGraph)
    return SourceModel(
      format: .tfjsGraphModel, path: found.root, artifact: graph, metaGraphs: [metaGraph], files: files)
  }

  private static func signature(_ value: JSONDocument.Value) -> Signature {
    func entries(_ key: String) -> [Signature.Entry] {
      let list = (value[key]?.members ?? []).map { member in
        Signature.Entry(
          key: member.key, tensorName: member.value["name"]?.string ?? member.key,
          dtype: member.value["dtype"]?.string.flatMap { DataType(name: $0) } ?? .invalid,
          shape: shape(member.value["tensorShape"]))
      }
      return list.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
    return Signature(key: SignatureDefaults.tfjs, inputs: entries("inputs"), outputs: entries("outputs"))
  }

  private static func shape(_ value: JSONDocument.Value?) -> PartialShape {
    guard let value, value["unknownRank"]?.bool != true else { return .unknown }
    return PartialShape((value["dim"]?.elements ?? []).map { integer($0["size"]) ?? 0 })
  }

  /// Numbers of 64 bits are strings in protobuf's JSON.
  private static func integer(_ value: JSONDocument.Value?) -> Int64? {
    value?.number?.int.map(Int64.init) ?? value?.string.flatMap { Int64($0) }
  }

  /// One group: weights stand one behind another over the concatenation of its files.
  private static func readGroup(
    _ group: JSONDocument.Value, folder: String, path: String, into metaGraph: inout MetaGraph,
    _ files: inout [SourceModel.File]
  ) throws(ModelReadError) -> [TensorReference.Storage?] {
    var weightFiles = TFJSWeightFiles()
    var elements: [TensorReference.Storage?] = []
    for shard in group["paths"]?.elements ?? [] {
      guard let name = shard.string else { continue }
      let file = FileSystem.join(folder, name)
      weightFiles.add(path: file, size: FileSystem.size(of: file).map { Int(clamping: $0) })
      if let size = FileSystem.size(of: file) {
        files.append(.init(path: file, sizeInBytes: size))
      } else {
        metaGraph.checkpointProblems.append(.missingShard(path: file))
      }
    }
    for weight in group["weights"]?.elements ?? [] {
      guard let name = weight["name"]?.string, let dtype = weight["dtype"]?.string else {
        throw .malformedText(
          path: path, position: weight.text.start, expected: "a weight with 'name' and 'dtype'")
      }
      let entry = MetaGraph.WeightManifestEntry(
        name: name, dtype: dtype, shape: (weight["shape"]?.elements ?? []).map { integer($0) ?? 0 },
        quantization: weight["quantization"]?["dtype"]?.string, range: weight.text)
      elements.append(weightFiles.next(entry, types[dtype]))
      metaGraph.manifest.append(entry)
    }
    return elements
  }

  private static let types: [String: DataType] = [
    "float32": .float, "int32": .int32, "bool": .bool, "string": .string, "complex64": .complex64, "uint8": .uint8,
    "uint16": .uint16, "float16": .half,
  ]

  /// Gives every Const the type and shape that the manifest says; its elements are not needed to lint.
  private static func bindWeights(_ metaGraph: inout MetaGraph, _ elements: [TensorReference.Storage?]) {
    var module = metaGraph.module
    let value = module.context.strings.intern("value")
    var byName: [Symbol: TensorReference] = [:]
    for (weight, storage) in zip(metaGraph.manifest, elements) {
      byName[module.context.strings.intern(weight.name)] = TensorReference(
        dtype: types[weight.dtype] ?? .invalid, shape: weight.shape,
        storage: storage ?? .unavailable("the elements of a large or quantized TF.js weight are not read"))
    }
    for index in module.graphs.indices {
      for id in module.graphs[index].nodeIDs {
        let node = module.graphs[index][id]
        guard let tensor = byName[node.name], module.context.op(of: id, in: module.graphs[index]) == "Const" else {
          continue
        }
        let stated = module.context.attribute("dtype", of: id, in: module.graphs[index])?.asType
        var attributes = Array(module.graphs[index].attributes(of: id)).filter { $0.key != value }
        attributes.append(
          AttributeEntry(
            key: value, value: module.context.add(.tensor(module.context.add(tensor.read(as: stated)))),
            origin: node.origin))
        module.graphs[index].setAttributes(of: id, attributes)
      }
    }
    metaGraph.module = module
  }
}

extension TFJSModelReader {
  /// Says the type of ops that only the runtime has: the official converter leaves it out, and they are of float32 only.
  private static func spellTypes(_ metaGraph: inout MetaGraph) {
    let ops = Set(["Prelu", "FusedDepthwiseConv2dNative"].compactMap(metaGraph.module.context.strings.find))
    if ops.isEmpty { return }
    let key = metaGraph.module.context.strings.intern("T")
    let value = metaGraph.module.context.add(.type(.float))
    for index in metaGraph.module.graphs.indices {
      let graph = metaGraph.module.graphs[index]
      for id in graph.nodeIDs where ops.contains(graph[id].op) && graph.attribute(key, of: id) == nil {
        let entry = AttributeEntry(key: key, value: value, origin: graph[id].origin)
        metaGraph.module.graphs[index].setAttributes(of: id, Array(graph.attributes(of: id)) + [entry])
      }
    }
  }
}

enum SignatureDefaults {
  /// A TF.js model has one signature, and no name for it.
  static let tfjs = "serving_default"
}

extension TensorReference {
  /// The weight as its node calls it: a converter narrows int64 and double, and leaves the types of the graph as they were.
  fileprivate func read(as stated: DataType?) -> TensorReference {
    guard let stated, stated != dtype,
      dtype == .int32 && stated.isInteger || dtype == .float && stated.isFloatingPoint
        || dtype == .complex64 && stated == .complex128
    else { return self }
    if case .unavailable = storage { return TensorReference(dtype: stated, shape: shape, storage: storage) }
    return TensorReference(.cast(self), dtype: stated, shape: shape) ?? self
  }
}
