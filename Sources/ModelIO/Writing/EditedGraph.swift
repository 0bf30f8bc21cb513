internal import GraphIR
internal import GraphRewriting

/// A stored graph with its edit: what goes, what stays, and how everything is called in the file.
struct EditedGraph {
  let base: Graph
  let editor: GraphEditor
  let isFunction: Bool
  private let removed: Set<NodeID>
  private let removedResults: Set<Int>
  /// Nodes that are not in the file afterwards: removed ones, and added ones, that no one reads.
  private(set) var dead: Set<NodeID> = []
  /// Nodes called otherwise than in the file, or of another op, by which readers of functions name their outputs.
  private(set) var renamed: Set<NodeID> = []

  /// - Parameter kept: names of nodes that something besides the graph refers to.
  init(_ change: ModelChanges.GraphChange, isFunction: Bool, kept: Set<String> = []) {
    editor = change.editor
    base = change.editor.base
    removed = change.removed
    removedResults = change.removedResults
    self.isFunction = isFunction
    for id in base.nodeIDs where editor.name(of: id) != base[id].name || editor.op(of: id) != base[id].op {
      renamed.insert(id)
    }
    dead = findDead(kept)
  }

  var addedNodes: [NodeID] {
    let arguments = Set(editor.arguments)
    return (base.nodes.count..<editor.nodeCount).map { NodeID($0) }.filter {
      !dead.contains($0) && !arguments.contains($0)
    }
  }

  /// Nodes that a function runs for their effect, but for those that are to go without anything in their place.
  var controlResults: [NodeID] { base.controlResults.filter { !removed.contains($0) || heirs(of: $0) != [$0] } }

  // MARK: What goes

  private func findDead(_ kept: Set<String>) -> Set<NodeID> {
    let added = (base.nodes.count..<editor.nodeCount).map { NodeID($0) }
    let candidates = removed.union(added)
    guard !candidates.isEmpty else { return [] }
    var counts = [Int](repeating: 0, count: editor.nodeCount)
    let colocated = removed.isEmpty ? [] : colocations()
    for index in 0..<editor.nodeCount {
      let id = NodeID(index)
      for edge in editor.inputs(of: id) { if let node = edge.node { counts[Int(node.index)] += 1 } }
      for control in editor.controls(of: id) { for node in heirs(of: control) { counts[Int(node.index)] += 1 } }
      let name = editor.context.strings[editor.name(of: id)]
      if colocated.contains(name) || kept.contains(name) { counts[index] += 1 }
    }
    for (position, edge) in editor.results.enumerated() where !removedResults.contains(position) {
      if let node = editor.resolve(edge).node { counts[Int(node.index)] += 1 }
    }
    for control in controlResults { for node in heirs(of: control) { counts[Int(node.index)] += 1 } }
    for argument in editor.arguments { counts[Int(argument.index)] += 1 }
    var dead: Set<NodeID> = []
    var pending = candidates.filter { counts[Int($0.index)] == 0 }.sorted()
    while let id = pending.popLast() {
      guard dead.insert(id).inserted else { continue }
      let reads = editor.inputs(of: id).compactMap(\.node) + editor.controls(of: id).flatMap { heirs(of: $0) }
      for node in reads {
        counts[Int(node.index)] -= 1
        if counts[Int(node.index)] == 0, candidates.contains(node) { pending.append(node) }
      }
    }
    return dead
  }

  /// Names that nodes ask to be placed with; TensorFlow refuses a graph that lacks one.
  private func colocations() -> Set<String> {
    guard let key = editor.context.strings.find("_class") else { return [] }
    var names: Set<String> = []
    for index in 0..<editor.nodeCount {
      for text in editor.writtenAttribute(key, of: NodeID(index))?.asStrings ?? [] where text.hasPrefix("loc:@") {
        names.insert(String(text.dropFirst(5)))
      }
    }
    return names
  }

  /// The nodes to wait for instead of `id`: what its outputs were replaced by, if it is to go.
  func heirs(of id: NodeID) -> [NodeID] {
    guard removed.contains(id) else { return [id] }
    var heirs: [NodeID] = []
    for port in 0..<max(1, editor.outputCount(of: id)) {
      let edge = Edge(node: id, port: port)
      let now = editor.resolve(edge)
      if now != edge, let node = now.node, !heirs.contains(node) { heirs.append(node) }
    }
    return heirs.isEmpty ? [id] : heirs
  }

  // MARK: Names

  func name(of id: NodeID) -> String { editor.context.strings[editor.name(of: id)] }

  /// How an input names what it reads: `node:port`, or in a function `node:output:index`.
  ///
  /// - Errors: `.unwritable` for the output of an op that neither TensorFlow nor the model defines.
  func text(of edge: Edge) throws(ModelWriteError) -> String {
    guard let node = edge.node else {
      let index = Int(edge.port)
      guard base.unresolvedInputs.indices.contains(index) else { throw .unwritable("an input names nothing") }
      return editor.context.strings[base.unresolvedInputs[index].text]
    }
    let name = name(of: node)
    guard isFunction, !editor.arguments.contains(node) else { return edge.port == 0 ? name : "\(name):\(edge.port)" }
    guard let definition = editor.context.definitions[editor.op(of: node)] else {
      throw .unwritable("what op '\(editor.context.strings[editor.op(of: node)])' calls its outputs is not known")
    }
    var port = Int(edge.port)
    for argument in definition.outputs {
      guard let count = count(of: argument, node) else { break }
      if port < count { return "\(name):\(argument.name):\(port)" }
      port -= count
    }
    throw .unwritable("'\(name)' has no output \(edge.port)")
  }

  private func count(of argument: ArgumentDefinition, _ node: NodeID) -> Int? {
    if let list = argument.typeListAttribute { return editor.attribute(list, of: node)?.asTypes?.count }
    guard let number = argument.numberAttribute else { return 1 }
    return editor.attribute(number, of: node)?.asInt.flatMap { Int(exactly: $0) }
  }
}
