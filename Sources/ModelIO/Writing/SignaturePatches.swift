internal import ArtifactIO
internal import GraphIR
internal import GraphRewriting

/// The patches of a model's signatures: entries that were changed, and tensors that are called otherwise.
struct SignaturePatches {
  let source: SourceModel
  let metaGraph: MetaGraph

  func patches(for changes: ModelChanges) throws(ModelWriteError) -> [ModelPatch] {
    guard source.format != .graphDef, source.format != .graphDefText else { return [] }
    var entries = changes.entries
    if let main = changes.graphs[0] { follow(main.editor, &entries) }
    var patches: [ModelPatch] = []
    for entry in entries { patches += try self.patches(for: entry) }
    return patches
  }

  /// Entries whose tensor was replaced name what replaced it.
  private func follow(_ editor: GraphEditor, _ entries: inout [ModelChanges.EntryChange]) {
    let edges = metaGraph.signatureEdges
    let named = Set((0..<editor.nodeCount).map { editor.name(of: NodeID($0)) })
    var position = 0
    for signature in metaGraph.signatures {
      for (index, entry) in (signature.inputs + signature.outputs).enumerated() {
        let edge = edges[position]
        position += 1
        let isInput = index < signature.inputs.count
        // What is fed stays where it is fed, be it now what took the place and the name of the node that was there.
        let now = isInput ? edge : editor.resolve(edge)
        guard !edge.isUnresolved, entry.encoding == .tensor, let node = now.node else { continue }
        if isInput, let own = edge.node, named.contains(editor.base[own].name) { continue }
        let name = "\(editor.context.strings[editor.name(of: node)]):\(now.port)"
        guard let stored = TensorName(entry.tensorName), "\(stored.node):\(stored.port)" != name else { continue }
        if let known = entries.firstIndex(where: {
          $0.signature == signature.key && $0.isInput == isInput && $0.key == entry.key
        }) {
          entries[known].tensorName = entries[known].tensorName ?? name
        } else {
          var change = ModelChanges.EntryChange(signature: signature.key, isInput: isInput, key: entry.key)
          change.tensorName = name
          entries.append(change)
        }
      }
    }
  }

  private func patches(for change: ModelChanges.EntryChange) throws(ModelWriteError) -> [ModelPatch] {
    let signature = metaGraph.signatures.first { $0.key == change.signature }
    if change.isAdded {
      guard let origin = signature?.origin, let name = change.tensorName, let dtype = change.dtype else {
        throw .conflict
      }
      var info: [NewField] = [.text(1, name), .int(2, Int64(dtype.rawValue))]
      if let shape = change.shape { info.append(.message(3, AttributeFields.shape(shape))) }
      let parts = try ArtifactBytes(artifact: source.artifact).fields(in: origin)
      guard let value = parts.last(where: { $0.number == 2 && $0.type == .bytes }) else { throw .conflict }
      let entry = NewField.entry(change.isInput ? 1 : 2, key: change.key, info)
      return [ModelPatch(.end(of: value.range), in: "tensorflow.SignatureDef", [entry])]
    }
    let entries = change.isInput ? signature?.inputs : signature?.outputs
    guard let entry = entries?.first(where: { $0.key == change.key }), entry.encoding == .tensor else {
      throw .unwritable("the signature '\(change.signature)' has no entry '\(change.key)' for one tensor")
    }
    if change.isRemoved { return [.remove(entry.origin)] }
    let bytes = ArtifactBytes(artifact: source.artifact)
    guard let value = try bytes.fields(of: entry.origin).last(where: { $0.number == 2 }) else { throw .conflict }
    let fields = try bytes.fields(of: value.range)
    var patches: [ModelPatch] = []
    func set(_ new: NewField) {
      if let old = fields.last(where: { $0.number == new.number }) {
        patches.append(ModelPatch(.field(old.range), in: "tensorflow.TensorInfo", [new]))
      } else {
        patches.append(ModelPatch(.end(of: value.range), in: "tensorflow.TensorInfo", [new]))
      }
    }
    if let name = change.tensorName { set(.text(1, name)) }
    if let dtype = change.dtype { set(.int(2, Int64(dtype.rawValue))) }
    if let shape = change.shape { set(.message(3, AttributeFields.shape(shape))) }
    return patches
  }
}
