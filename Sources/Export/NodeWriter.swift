internal import ArtifactIO
internal import Compatibility
internal import GraphIR

/// NodeDefs, with nothing that the runtime has no use for: no devices, no attributes that only TensorFlow reads.
struct NodeWriter {
  let module: GraphModule
  /// What is known of the attributes of ops seen so far.
  private var ops: [Symbol: OpAttributes] = [:]

  init(module: GraphModule) { self.module = module }

  /// Which attributes of an op are written.
  private struct OpAttributes {
    /// nil: the op is none of TensorFlow's, and all are.
    var known: Set<Symbol>?
    /// Values for attributes that must be written, because the importer has no default for them or a wrong one.
    var defaults: [(key: String, value: AttributeValue)]
  }

  mutating func write(_ id: NodeID, of index: Int, to json: inout JSONWriter<some TextOutputStream>) {
    let context = module.context
    let graph = module.graphs[index]
    let inputs = InputNames(module: module, index: index)
    json.member("name", context.name(of: id, in: graph))
    json.member("op", context.op(of: id, in: graph))
    let (edges, controls) = (graph.inputs(of: id), graph.controls(of: id))
    if !edges.isEmpty || !controls.isEmpty {
      json.array("input", .compact) { json in
        for edge in edges { json.value(inputs.name(of: edge)) }
        for control in controls { json.value("^" + context.name(of: control, in: graph)) }
      }
    }
    let attributes = attributes(of: id, in: graph)
    guard !attributes.isEmpty else { return }
    json.object("attr", .compact) { json in
      for (key, value) in attributes {
        json.key(key)
        json.writeAttribute(value, in: context)
      }
    }
  }

  /// Sorted by key.
  private mutating func attributes(of id: NodeID, in graph: Graph) -> [(key: String, value: AttributeValue)] {
    let context = module.context
    let op = opAttributes(graph[id].op)
    var seen: Set<Symbol> = []
    var result: [(key: String, value: AttributeValue)] = []
    // Of two with one key the last counts.
    for entry in graph.attributes(of: id).reversed() where seen.insert(entry.key).inserted {
      let key = context.strings[entry.key]
      guard !key.hasPrefix("_"), !Self.unread.contains(key), op.known.map({ $0.contains(entry.key) }) ?? true else {
        continue
      }
      result.append((key, context[entry.value]))
    }
    for (key, value) in op.defaults where !result.contains(where: { $0.key == key }) { result.append((key, value)) }
    return result.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// The names that TensorFlow shares resources by. The runtime goes by nodes, and a table's name may hold the path of a
  /// vocabulary on the machine that exported it.
  private static let unread: Set = ["shared_name", "container"]

  private mutating func opAttributes(_ op: Symbol) -> OpAttributes {
    if let known = ops[op] { return known }
    let definition = module.context.definitions[op]
    let needed = CompatibilityTable.builtIn.op(module.context.strings[op])?.attributesWithoutImporterDefault ?? []
    let attributes = OpAttributes(
      known: definition.map { Set($0.attributes.compactMap { module.context.strings.find($0.name) }) },
      defaults: needed.compactMap { key in definition?.attribute(key)?.defaultValue.map { (key, $0) } })
    ops[op] = attributes
    return attributes
  }
}
