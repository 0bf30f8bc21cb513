internal import ArtifactIO
internal import GraphIR
internal import GraphRewriting

/// The patches of what the object graph says of concrete functions, which `tf.saved_model.load` believes more than the
/// functions themselves.
///
/// - Source: `tensorflow/core/protobuf/saved_object_graph.proto`, `struct.proto`.
struct ObjectGraphPatches {
  let source: SourceModel
  let metaGraph: MetaGraph

  func patches(for changes: [ModelChanges.ConcreteTensorChange]) throws(ModelWriteError) -> [ModelPatch] {
    guard !changes.isEmpty else { return [] }
    let bytes = ArtifactBytes(artifact: source.artifact)
    let range = try KeptNames.metaGraphRange(around: metaGraph, source, bytes)
    guard let objects = try bytes.fields(in: range).last(where: { $0.number == 7 && $0.type == .bytes }) else {
      return []
    }
    var patches: [ModelPatch] = []
    for entry in try bytes.fields(of: objects.range) where entry.type == .bytes {
      let parts = try bytes.fields(of: entry.range)
      if entry.number == 1, let bare = parts.last(where: { $0.number == 8 && $0.type == .bytes }) {
        patches += try keywords(bare.range, changes, bytes)
      }
      guard entry.number == 2, let key = parts.last(where: { $0.number == 1 }),
        let value = parts.last(where: { $0.number == 2 })
      else { continue }
      let name = source.artifact.string(in: key.payload)
      let own = changes.filter { $0.function == name }
      guard !own.isEmpty else { continue }
      let fields = try bytes.fields(of: value.range)
      for isInput in [true, false] {
        let wanted = own.filter { $0.isInput == isInput }
        guard !wanted.isEmpty, let signature = fields.last(where: { $0.number == (isInput ? 3 : 4) }) else { continue }
        var found = Structure()
        try collect(bytes.fields(of: signature.range), nil, bytes, into: &found, depth: 0)
        for change in wanted where change.addedKey == nil {
          patches += try self.patches(for: change, name, found.specs, bytes)
        }
        let added = wanted.filter { $0.addedKey != nil }
        guard !added.isEmpty else { continue }
        guard let dictionary = found.dictionary else {
          throw .unwritable("the signature of '\(name)' in the object graph has no names for its tensors")
        }
        let message = "tensorflow.DictValue"
        patches.append(ModelPatch(.end(of: dictionary), in: message, added.map { spec($0) }))
      }
    }
    return patches
  }

  /// The entry of a dictionary for a new tensor.
  private func spec(_ change: ModelChanges.ConcreteTensorChange) -> NewField {
    let key = change.addedKey ?? ""
    var spec: [NewField] = [.text(1, key)]
    if let shape = change.shape { spec.append(.message(2, AttributeFields.shape(shape))) }
    if let dtype = change.dtype { spec.append(.int(3, Int64(dtype.rawValue))) }
    return .entry(1, key: key, [.message(33, spec)])
  }

  /// The names by which a signature's function takes its arguments, in their order.
  private func keywords(
    _ bare: ByteRange, _ changes: [ModelChanges.ConcreteTensorChange], _ bytes: ArtifactBytes
  ) throws(ModelWriteError) -> [ModelPatch] {
    let fields = try bytes.fields(of: bare)
    guard let name = fields.last(where: { $0.number == 1 }) else { return [] }
    let own = changes.filter { $0.isInput && $0.function == source.artifact.string(in: name.payload) }
    let stored = fields.filter { $0.number == 2 && $0.type == .bytes }
    let gone = Set(own.filter(\.isRemoved).map(\.position))
    let added = own.filter { $0.addedKey != nil }.sorted { $0.position < $1.position }
    guard !gone.isEmpty || !added.isEmpty else { return [] }
    var keywords = stored.indices.filter { !gone.contains($0) }.map { source.artifact.string(in: stored[$0].payload) }
    for change in added { keywords.insert(change.addedKey ?? "", at: min(change.position, keywords.count)) }
    let new = ModelPatch(
      .after(name.range), in: "tensorflow.SavedBareConcreteFunction", keywords.map { .text(2, $0) })
    // The specification names the arguments as they were; it is optional, and says nothing more of a function that is called by keywords.
    let specification = fields.filter { $0.number == 4 && $0.type == .bytes }
    return (stored + specification).map { .remove($0.range) } + [new]
  }

  /// What is known of a StructuredValue.
  private struct Structure {
    var specs: [TensorSpec] = []
    /// The outermost dictionary that is not inside another, where new tensors find a place.
    var dictionary: ByteRange?
  }

  /// A TensorSpecProto in a StructuredValue.
  private struct TensorSpec {
    var range: ByteRange
    /// The entry of the dictionary that holds it.
    var entry: ByteRange?
  }

  private func patches(
    for change: ModelChanges.ConcreteTensorChange, _ name: String, _ specs: [TensorSpec], _ bytes: ArtifactBytes
  ) throws(ModelWriteError) -> [ModelPatch] {
    guard specs.indices.contains(change.position) else {
      throw .unwritable("the signature of '\(name)' in the object graph has no tensor \(change.position)")
    }
    let spec = specs[change.position]
    if change.isRemoved {
      guard let entry = spec.entry else {
        throw .unwritable("the signature of '\(name)' in the object graph has no names for its tensors")
      }
      return [.remove(entry)]
    }
    let fields = try bytes.fields(of: spec.range)
    var patches: [ModelPatch] = []
    func set(_ new: NewField) {
      let old = fields.last { $0.number == new.number }
      patches.append(
        ModelPatch(old.map { .field($0.range) } ?? .end(of: spec.range), in: "tensorflow.TensorSpecProto", [new]))
    }
    if let shape = change.shape { set(.message(2, AttributeFields.shape(shape))) }
    if let dtype = change.dtype { set(.int(3, Int64(dtype.rawValue))) }
    return patches
  }

  private static let maximumDepth = 64

  /// Tensors of a StructuredValue in the order in which a function takes or gives them; dictionaries by key.
  private func collect(
    _ fields: [Wire.Field], _ entry: ByteRange?, _ bytes: ArtifactBytes, into found: inout Structure, depth: Int
  ) throws(ModelWriteError) {
    guard depth < Self.maximumDepth else { throw .unwritable("a signature nests too deep") }
    for field in fields where field.type == .bytes {
      switch field.number {
      case 33, 35: found.specs.append(TensorSpec(range: field.range, entry: entry))
      case 34: throw .unwritable("a signature with composite tensors")
      case 51, 52:
        for value in try bytes.fields(of: field.range) where value.number == 1 && value.type == .bytes {
          try collect(bytes.fields(of: value.range), nil, bytes, into: &found, depth: depth + 1)
        }
      case 53, 54:
        if field.number == 53, found.dictionary == nil { found.dictionary = field.range }
        var entries: [(key: String, entry: ByteRange, value: ByteRange)] = []
        for pair in try bytes.fields(of: field.range) where pair.number == (field.number == 53 ? 1 : 2) {
          let parts = try bytes.fields(of: pair.range)
          guard let value = parts.last(where: { $0.number == 2 && $0.type == .bytes }) else { continue }
          let key = parts.last { $0.number == 1 }.map { source.artifact.string(in: $0.payload) } ?? ""
          entries.append((key, pair.range, value.range))
        }
        if field.number == 53 { entries.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } }
        for entry in entries {
          try collect(
            bytes.fields(of: entry.value), field.number == 53 ? entry.entry : nil, bytes, into: &found, depth: depth + 1
          )
        }
      default: break
      }
    }
  }
}
