internal import ArtifactIO
internal import CTensorFlowProto
internal import GraphIR

/// Reads one MetaGraphDef: graph, signatures, tags and what leads to the variables.
///
/// - Source: `tensorflow/core/protobuf/meta_graph.proto`.
struct MetaGraphReader {
  let artifact: Artifact
  let limits: ReadLimits
  /// The operation that restores variables (`SaverDef.restore_op_name`), empty if there is no saver.
  private(set) var restoreOperation = ""
  private(set) var objects: [SavedObject] = []

  init(artifact: Artifact, limits: ReadLimits) {
    self.artifact = artifact
    self.limits = limits
  }

  mutating func read(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> MetaGraph {
    var graphRange = ByteRange(offset: range.offset, count: 0)
    var tags: [String] = []
    var version = ""
    var stripped = false
    var signatures: [ByteRange] = []
    var assets: [MetaGraph.Asset] = []
    var collections: [String] = []
    var initializers: [String] = []
    var graphReader = GraphReader(artifact: artifact, limits: limits)
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.type == .bytes else { continue }
      switch field.number {
      case 1:
        var inner = field.payload.offset
        while let part = try Wire.next(bytes, &inner, end: field.payload.end) {
          switch (part.number, part.type) {
          case (2, .bytes): try graphReader.readOpList(bytes, part.payload)
          case (4, .bytes): tags.append(try Wire.text(bytes, part.payload))
          case (5, .bytes): version = try Wire.text(bytes, part.payload)
          case (7, .varint): stripped = part.value != 0
          default: break
          }
        }
      case 2: graphRange = field.payload
      case 3: try readSaver(bytes, field.payload)
      case 4:
        guard let entry = try MapEntry(bytes, field.payload) else { continue }
        let key = try Wire.text(bytes, entry.key)
        collections.append(key)
        if Self.initializerCollections.contains(key) { initializers += try nodeList(bytes, entry.value) }
      case 5: signatures.append(field.payload)
      case 6: assets.append(try asset(bytes, field.payload))
      case 7: objects = try SavedObject.readGraph(bytes, field.payload, in: artifact)
      default: break
      }
    }
    // The op list of the MetaInfoDef stands before the graph in every known file, but the order is not promised;
    // the reader above has taken all of it in by now.
    var metaGraph = MetaGraph(module: try graphReader.read(bytes, graphRange))
    metaGraph.tags = tags
    metaGraph.tensorFlowVersion = version
    metaGraph.producer = graphReader.producer
    metaGraph.strippedDefaultAttributes = stripped
    metaGraph.assets = assets
    metaGraph.collections = collections.sorted()
    metaGraph.objects = objects.map {
      MetaGraph.TrackedObject(kind: $0.kind, name: $0.name, functions: $0.functions)
    }
    for range in signatures {
      let signature = try signature(bytes, range)
      if signature.key == Self.initializerSignature {
        initializers += signature.outputs.map(\.tensorName)
      } else {
        metaGraph.signatures.append(signature)
      }
    }
    metaGraph.signatures.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    metaGraph.initializers = initializers
    return metaGraph
  }

  /// The signature under which TF2 stores the operation that initialises tables; no one calls it by name.
  private static let initializerSignature = "__saved_model_init_op"
  private static let initializerCollections = ["table_initializer", "legacy_init_op", "saved_model_main_op"]

  private mutating func readSaver(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) {
    restoreOperation = try unsafe withUnsafePointer(to: tensorflow__saver_def__descriptor) {
      (descriptor) throws(Wire.Failure) -> String in
      try unsafe CheckedMessage.withUnpacked(descriptor, as: Tensorflow__SaverDef.self, bytes: bytes, in: range) {
        (saver) throws(Wire.Failure) -> String in
        unsafe saver.pointee.restore_op_name.map { unsafe String(cString: $0) } ?? ""
      }
    }
  }

  /// CollectionDef.node_list (1) → value (1).
  private func nodeList(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> [String] {
    var names: [String] = []
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.number == 1, field.type == .bytes else { continue }
      var inner = field.payload.offset
      while let part = try Wire.next(bytes, &inner, end: field.payload.end) {
        if part.number == 1, part.type == .bytes { names.append(try Wire.text(bytes, part.payload)) }
      }
    }
    return names
  }

  private func asset(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> MetaGraph.Asset {
    var asset = MetaGraph.Asset(tensorName: "", fileName: "")
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.type == .bytes else { continue }
      if field.number == 1 { asset.tensorName = try entry("", bytes, field.payload, origin: field.range).tensorName }
      if field.number == 2 { asset.fileName = try Wire.text(bytes, field.payload) }
    }
    return asset
  }

  // MARK: Signatures

  private func signature(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> Signature {
    guard let map = try MapEntry(bytes, range) else {
      throw Wire.Failure(offset: range.offset, expected: "a signature")
    }
    var signature = Signature(key: try Wire.text(bytes, map.key), inputs: [], outputs: [], origin: range)
    var position = map.value.offset
    while let field = try Wire.next(bytes, &position, end: map.value.end) {
      guard field.type == .bytes else { continue }
      switch field.number {
      case 1, 2:
        guard let pair = try MapEntry(bytes, field.payload) else { continue }
        let entry = try entry(Wire.text(bytes, pair.key), bytes, pair.value, origin: field.range)
        if field.number == 1 { signature.inputs.append(entry) } else { signature.outputs.append(entry) }
      case 3: signature.methodName = try Wire.text(bytes, field.payload)
      default: break
      }
    }
    let order = { (a: Signature.Entry, b: Signature.Entry) in a.key.utf8.lexicographicallyPrecedes(b.key.utf8) }
    signature.inputs.sort(by: order)
    signature.outputs.sort(by: order)
    return signature
  }

  private func entry(
    _ key: String, _ bytes: Span<UInt8>, _ range: ByteRange, origin: ByteRange, depth: Int = 0
  ) throws(Wire.Failure) -> Signature.Entry {
    guard depth < limits.compositeDepth else {
      throw Wire.Failure(
        offset: range.offset, expected: "composite tensors nested at most \(limits.compositeDepth) levels")
    }
    var entry = Signature.Entry(key: key, tensorName: "", dtype: .invalid, shape: .unknown, origin: origin)
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      switch (field.number, field.type) {
      case (1, .bytes): entry.tensorName = try Wire.text(bytes, field.payload)
      case (2, .varint): entry.dtype = DataType(rawValue: field.int32)
      case (3, .bytes): entry.shape = try TensorReader.shape(bytes, field.payload, limits: limits)
      case (4, .bytes):
        entry.encoding = .sparse
        var inner = field.payload.offset
        while let part = try Wire.next(bytes, &inner, end: field.payload.end) {
          if part.type == .bytes { entry.components.append(try Wire.text(bytes, part.payload)) }
        }
      case (5, .bytes):
        entry.encoding = .composite
        var inner = field.payload.offset
        while let part = try Wire.next(bytes, &inner, end: field.payload.end) {
          guard part.number == 2, part.type == .bytes else { continue }
          let component = try self.entry("", bytes, part.payload, origin: origin, depth: depth + 1)
          entry.components += component.components + [component.tensorName].filter { !$0.isEmpty }
        }
      default: break
      }
    }
    return entry
  }
}
