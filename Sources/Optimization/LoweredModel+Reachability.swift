internal import GraphIR
internal import Lowering

extension LoweredModel {
  /// Drops the graphs that no node leads to any more, and puts each before those that it leads to.
  ///
  /// - Complexity: linear in nodes and attributes of the graphs that stay.
  mutating func dropUnreachableGraphs() {
    let kept = reachableGraphs
    guard kept != Array(module.graphs.indices) else { return }
    var smaller = GraphModule(context: module.context, main: module.main)
    for index in kept.dropFirst() { smaller.add(module.graphs[index]) }
    module = smaller
    provenance = kept.map { provenance[$0] }
    feeds = kept.map { feeds[$0] }
    types = kept.map { types[$0] }
  }
}

extension GraphContext {
  /// The functions that a node's attributes name.
  func functions(of id: NodeID, in graph: Graph) -> [Symbol] {
    var names: [Symbol] = []
    for entry in graph.attributes(of: id) { names += self[entry.value].functionNames }
    return names
  }
}

extension AttributeValue {
  /// The functions that it names.
  var functionNames: [Symbol] {
    switch self {
    case .function(let function): [function.name]
    case .list(.functions(let functions)): functions.map(\.name)
    default: []
    }
  }

  /// The same with functions renamed.
  func renamingFunctions(_ rename: (Symbol) -> Symbol) -> AttributeValue {
    func renamed(_ function: FunctionReference) -> FunctionReference {
      FunctionReference(name: rename(function.name), attributes: function.attributes)
    }
    return switch self {
    case .function(let function): .function(renamed(function))
    case .list(.functions(let functions)): .list(.functions(functions.map(renamed)))
    default: self
    }
  }
}
