internal import GraphIR
internal import Lowering

extension LoweredModel {
  /// Drops the graphs that no node leads to any more; those that stay keep their order.
  ///
  /// - Complexity: linear in nodes and attributes of the graphs that stay.
  mutating func dropUnreachableGraphs() {
    let kept = module.reachableGraphs(from: [0]).sorted()
    guard kept.count < module.graphs.count else { return }
    var smaller = GraphModule(context: module.context, main: module.main)
    for index in kept.dropFirst() { smaller.add(module.graphs[index]) }
    module = smaller
    provenance = kept.map { provenance[$0] }
    feeds = kept.map { feeds[$0] }
    types = kept.map { types[$0] }
  }
}

extension GraphModule {
  /// The graphs that some lead to by functions that their nodes name, these graphs among them.
  func reachableGraphs(from roots: [Int]) -> Set<Int> {
    var found = Set(roots)
    var waiting = roots
    while let index = waiting.popLast() {
      for id in graphs[index].nodeIDs {
        for name in context.functions(of: id, in: graphs[index]) {
          if let callee = indices[name], found.insert(callee).inserted { waiting.append(callee) }
        }
      }
    }
    return found
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
