internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Carries what a branch or body writes into a list out of it as a result that no one reads.
///
/// After each call of a function the runtime disposes of every tensor made there that is not a result, and since 4.1.0
/// also of those that a list holds. As a result, the written tensor stays until the list is done with.
/// Releases before lose nothing by it.
///
/// - Source: `graph_executor.ts:_executeAsync`; `tensor_list.ts:setItem` and `tensor_array.ts:write` keep the tensor
///   itself, no copy.
enum KeepListElements: Pass {
  static let name = "keep list elements"

  /// The input that is stored, by op.
  private static let stored: [String: Int] = ["TensorListSetItem": 2, "TensorListPushBack": 1, "TensorArrayWriteV3": 2]

  /// A tensor of a graph, by a name that outlives changes of the graph.
  private struct Kept: Hashable {
    var node: Symbol
    var port: Int32
    var dtype: DataType
  }

  static func run(_ state: inout ConversionState) {
    let strings = state.model.module.context.strings
    guard stored.keys.contains(where: { strings.find($0) != nil }) else { return }
    var kept: [Int: [Kept]] = [:]
    for index in state.model.reachableGraphs.reversed() {
      let extra = extendNodes(of: index, kept, &state)
      if index != 0 { kept[index] = writtenTensors(in: index, extra, state.model) }
    }
  }

  /// What a function must give so that it stays.
  private static func writtenTensors(in index: Int, _ extra: [Kept], _ model: LoweredModel) -> [Kept] {
    let graph = model.module.graphs[index]
    let context = model.module.context
    var inputs: [Symbol: Int] = [:]
    for (op, input) in stored { if let symbol = context.strings.find(op) { inputs[symbol] = input } }
    let results = Set(graph.results)
    let arguments = Set(graph.arguments)
    var found: [Kept] = []
    for node in graph.nodes {
      guard let input = inputs[node.op], node.inputs.count > input else { continue }
      let edge = graph.inputs[node.inputs.range.lowerBound + input]
      guard let producer = edge.node, !results.contains(edge), !arguments.contains(producer),
        context.strings[graph[producer].op] != "Const"
      else { continue }
      let element = Kept(node: graph[producer].name, port: edge.port, dtype: model.types[index][edge].dtype)
      if TensorReference.zeros(element.dtype) != nil, !found.contains(element) { found.append(element) }
    }
    return found + extra
  }

  /// Widens the control-flow nodes of a graph by what their functions must give; returns the outputs that this adds.
  private static func extendNodes(
    of index: Int, _ kept: [Int: [Kept]], _ state: inout ConversionState
  ) -> [Kept] {
    let graph = state.model.module.graphs[index]
    let functional = FunctionalOps(state.model.module.context)
    var plans: [(id: NodeID, isLoop: Bool, elements: [Kept])] = []
    for id in graph.nodeIDs where functional.contains(graph[id].op) {
      let callees = state.model.callees(of: id, in: graph)
      let all = callees.flatMap { kept[$0] ?? [] }
      if all.isEmpty { continue }
      let isLoop = functional.loops.contains(graph[id].op)
      if isLoop, callees.count == 2 {
        state.model.edit(callees[0]) { editor in for element in all { addArgument(for: element, &editor) } }
        state.model.edit(callees[1]) { editor in
          for element in all { addArgument(for: element, &editor) }
          for element in all { addResult(element, &editor) }
        }
      } else {
        for callee in callees {
          state.model.edit(callee) { editor in
            for other in callees {
              for element in kept[other] ?? [] {
                if other == callee { addResult(element, &editor) } else { addFiller(for: element, &editor) }
              }
            }
          }
        }
      }
      plans.append((id, isLoop, all))
    }
    var extra: [Kept] = []
    state.model.edit(index) { editor in
      for (id, isLoop, elements) in plans {
        let first = editor.facts(of: id).count
        let name = editor.name(of: id)
        widen(id, isLoop: isLoop, by: elements, &editor)
        for (offset, element) in elements.enumerated() {
          extra.append(
            Kept(node: name, port: Int32(truncatingIfNeeded: first + offset), dtype: element.dtype))
        }
      }
    }
    return extra
  }

  private static func widen(_ id: NodeID, isLoop: Bool, by elements: [Kept], _ editor: inout GraphEditor) {
    let types = elements.map(\.dtype)
    let key = isLoop ? "T" : "Tout"
    editor.setAttribute(key, of: id, .list(.types((editor.attribute(key, of: id)?.asTypes ?? []) + types)))
    if let shapes = editor.attribute("output_shapes", of: id)?.asShapes, !shapes.isEmpty {
      let unknown = elements.map { _ in PartialShape.unknown }
      editor.setAttribute("output_shapes", of: id, .list(.shapes(shapes + unknown)))
    }
    if isLoop {
      let name = editor.context.strings[editor.name(of: id)]
      let initial = elements.compactMap { TensorReference.zeros($0.dtype) }
      let edges = initial.map { editor.addConstant($0, name: name + "/no_element", like: id) }
      editor.setInputs(of: id, editor.inputs(of: id) + edges)
    }
    editor.setFacts(of: id, editor.facts(of: id) + types.map { OutputFact(dtype: $0) })
  }

  private static func addArgument(for element: Kept, _ editor: inout GraphEditor) {
    editor.addArgument(name: "last_element", fact: OutputFact(dtype: element.dtype), like: NodeID(0))
  }

  private static func addResult(_ element: Kept, _ editor: inout GraphEditor) {
    guard let id = editor.baseNodes.first(where: { editor.name(of: $0) == element.node }) else { return }
    editor.addResult(Edge(node: id, port: Int(element.port)), name: "last_element")
  }

  private static func addFiller(for element: Kept, _ editor: inout GraphEditor) {
    guard let zero = TensorReference.zeros(element.dtype) else { return }
    let constant = editor.addConstant(zero, name: "no_element", like: NodeID(0))
    editor.addResult(editor.addIdentity(of: constant, name: "no_element/result"), name: "last_element")
  }
}
