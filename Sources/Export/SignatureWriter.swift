internal import ArtifactIO
internal import GraphIR
internal import Lowering

/// The model's inputs and outputs, by the keys that a page knows them by.
struct SignatureWriter {
  let model: LoweredModel

  func write(to json: inout JSONWriter<some TextOutputStream>) {
    let inputs = model.signature.inputs.indices.compactMap { index -> Entry? in
      guard model.inputs.indices.contains(index), let node = model.inputs[index] else { return nil }
      return Entry(model.signature.inputs[index], Edge(node: node, port: 0))
    }
    let outputs = model.signature.outputs.indices.compactMap { index -> Entry? in
      guard model.outputs.indices.contains(index), !model.outputs[index].isUnresolved else { return nil }
      return Entry(model.signature.outputs[index], model.outputs[index])
    }
    write(inputs, "inputs", to: &json)
    write(outputs, "outputs", to: &json)
  }

  private struct Entry {
    var stored: Signature.Entry
    var edge: Edge

    /// nil for what is no tensor: it has no name in the graph.
    init?(_ stored: Signature.Entry, _ edge: Edge) {
      guard stored.encoding == .tensor else { return nil }
      self.stored = stored
      self.edge = edge
    }
  }

  private func write(_ entries: [Entry], _ key: String, to json: inout JSONWriter<some TextOutputStream>) {
    let sorted = entries.sorted { $0.stored.key.utf8.lexicographicallyPrecedes($1.stored.key.utf8) }
    json.object(key, .compact) { json in
      for entry in sorted {
        guard let node = entry.edge.node else { continue }
        let fact = model.types.first?[entry.edge] ?? .unknown
        let dtype = entry.stored.dtype == .invalid ? fact.dtype.base : entry.stored.dtype.base
        let shape = entry.stored.shape.merged(with: fact.shape) ?? entry.stored.shape
        json.object(entry.stored.key, .compact) { json in
          json.member("name", "\(model.module.context.name(of: node, in: model.module.main)):\(entry.edge.port)")
          json.writeType("dtype", dtype)
          json.object("tensorShape", .compact) { $0.writeShapeMembers(shape) }
        }
      }
    }
  }
}
