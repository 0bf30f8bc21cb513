internal import GraphIR
internal import GraphRewriting

/// Which of some ops a node has: names are looked up once a graph, not once a node.
struct OpKinds<Kind> {
  private var kinds: [Symbol: Kind] = [:]

  init(_ editor: GraphEditor, _ names: KeyValuePairs<String, Kind>) {
    for (name, kind) in names { if let symbol = editor.symbol(name) { kinds[symbol] = kind } }
  }

  /// Whether no graph of the module has any of the ops.
  var isEmpty: Bool { kinds.isEmpty }

  func kind(of id: NodeID, in editor: GraphEditor) -> Kind? { kinds[editor.op(of: id)] }
}

extension GraphEditor {
  func isOp(_ id: NodeID, _ name: String) -> Bool { symbol(name).map { op(of: id) == $0 } ?? false }

  /// Whether a node can disappear into the one that reads `edge`: it is output 0, read once, and orders nothing.
  func canAbsorb(_ edge: Edge) -> Bool {
    guard let node = edge.node, edge.port == 0 else { return false }
    return useCount(of: node) == 1 && controls(of: node).isEmpty
  }

  func text(of symbol: Symbol) -> String { context.strings[symbol] }

  /// Lets go of what a node reads that nothing reads any more, so that it does not count as a reader.
  mutating func disconnect(_ edge: Edge) {
    guard let node = edge.node, useCount(of: node) == 0 else { return }
    setInputs(of: node, [])
  }
}
