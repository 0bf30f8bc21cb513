internal import GraphIR
internal import GraphRewriting

/// The nodes of a graph that give the same for the same inputs, to find those that are computed twice.
struct CommonNodes {
  /// The ops that such nodes can have, and what of their attributes counts.
  struct Ops {
    enum Kind: UInt8 { case other, common }

    let kinds: OpTable<Kind>

    /// - Ops whose handles or lists are changed in their place at run time give each node one of its own.
    init(_ context: GraphContext) {
      var kinds = OpTable(context, otherwise: Kind.other)
      let sources: Set = ["Placeholder", "PlaceholderV2", "PlaceholderWithDefault", "_Arg", "Const"]
      let handles: Set = [DataType.variant, .resource]
      for (op, definition) in context.definitions {
        let arguments = definition.inputs + definition.outputs
        guard !definition.isStateful, !sources.contains(definition.name), !definition.inputs.isEmpty,
          !arguments.contains(where: { $0.isReference || $0.type.map(handles.contains) ?? false }),
          !definition.attributes.contains(where: { $0.type == "func" || $0.type == "list(func)" })
        else { continue }
        kinds.set(.common, op)
      }
      self.kinds = kinds
    }
  }

  private let ops: Ops
  private var table: NodeTable

  init(_ ops: Ops, count: Int) {
    self.ops = ops
    table = NodeTable(capacity: count)
  }

  /// An earlier node that gives the same; without one, the node is kept for later ones.
  mutating func find(_ id: NodeID, in editor: GraphEditor) -> NodeID? {
    let op = editor.op(of: id)
    guard ops.kinds[op] == .common else { return nil }
    let count = editor.inputCount(of: id)
    guard count > 0 else { return nil }
    var hash = UInt64(op.index)
    for position in 0..<count {
      guard let edge = editor.input(position, of: id), !edge.isUnresolved else { return nil }
      hash = NameHash.combine(
        hash, UInt64(UInt32(bitPattern: edge.nodeIndex)) << 32 | UInt64(UInt32(bitPattern: edge.port)))
    }
    // Attributes are only compared: two nodes that read the same mostly do the same.
    return table.find(id, hash: hash) { Self.isSame(id, $0, count, in: editor) }
  }

  private static func isSame(_ a: NodeID, _ b: NodeID, _ count: Int, in editor: GraphEditor) -> Bool {
    guard editor.op(of: a) == editor.op(of: b), editor.inputCount(of: b) == count, !editor.hasControls(b) else {
      return false
    }
    for position in 0..<count where editor.input(position, of: a) != editor.input(position, of: b) { return false }
    guard hasSameAttributes(a, b, in: editor) else { return false }
    // Lists and handles of an op that takes any type.
    return !editor.facts(of: a).contains { $0.dtype.base == .variant || $0.dtype.base == .resource }
      && !editor.facts(of: a).isEmpty
  }

  private static func hasSameAttributes(_ a: NodeID, _ b: NodeID, in editor: GraphEditor) -> Bool {
    let context = editor.context
    // What TensorFlow notes for itself: devices, places, shapes at export.
    func relevant(_ id: NodeID) -> [AttributeEntry] {
      editor.attributes(of: id).filter { !context.strings[$0.key].hasPrefix("_") }
    }
    let (mine, theirs) = (relevant(a), relevant(b))
    return mine.count == theirs.count
      && mine.allSatisfy { entry in
        guard let other = theirs.last(where: { $0.key == entry.key }) else { return false }
        return other.value == entry.value || context[other.value] == context[entry.value]
      }
  }
}
