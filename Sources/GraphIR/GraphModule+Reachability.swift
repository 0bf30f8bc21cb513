extension GraphModule {
  /// The graphs that the main graph leads to through attributes of nodes, itself first, then in their order.
  package var reachableGraphs: [Int] {
    var isReached = [Bool](repeating: false, count: graphs.count)
    var work = [0]
    isReached[0] = true
    func reach(_ function: AttributeValue.FunctionReference) {
      guard let index = indices[function.name], !isReached[index] else { return }
      isReached[index] = true
      work.append(index)
    }
    while let index = work.popLast() {
      let graph = graphs[index]
      for id in graph.nodeIDs {
        for entry in graph.attributes(of: id) {
          switch context[entry.value] {
          case .function(let function): reach(function)
          case .list(.functions(let list)): for function in list { reach(function) }
          default: break
          }
        }
      }
    }
    return graphs.indices.filter { isReached[$0] }
  }
}
