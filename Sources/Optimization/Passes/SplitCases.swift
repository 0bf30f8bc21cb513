internal import ArtifactIO
internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Says a `Case`, which the runtime does not have, by nested `If`s.
///
/// An index outside of the branches means the last branch, so the innermost `If` needs no test for it.
///
/// - Source: `Case` in `tensorflow/core/ops/functional_ops.cc`.
enum SplitCases: Pass {
  static let name = "split cases"

  static func run(_ state: inout ConversionState) {
    if FunctionalOps(state.model.module.context).cases.isEmpty { return }
    // Graphs that are added hold no `Case` of their own.
    for index in state.model.reachableGraphs { split(in: index, &state) }
    // The new functions stand last, but before what they call is where they belong.
    state.model.dropUnreachableGraphs()
  }

  private struct Case {
    var id: NodeID
    var op: String
    var name: String
    var branches: [Int]
    /// Types of what is passed on, the index not counted.
    var arguments: [DataType]
    var results: [DataType]

    var conditional: String { op == "Case" ? "If" : "StatelessIf" }
  }

  private static func split(in index: Int, _ state: inout ConversionState) {
    let graph = state.model.module.graphs[index]
    let context = state.model.module.context
    let cases = FunctionalOps(context).cases
    for id in graph.nodeIDs.filter({ cases.contains(graph[$0].op) }) {
      // A change renumbers the nodes, so each is found again by its name, which is its own.
      let name = graph[id].name
      let now = state.model.module.graphs[index]
      guard let current = now.nodeIDs.first(where: { now[$0].name == name }) else { continue }
      let branches = state.model.callees(of: current, in: now)
      let inputs = Array(now.inputs(of: current))
      guard branches.count > 1, inputs.count >= 1 else { continue }
      let arguments = inputs.dropFirst().map { state.model.types[index][$0].dtype }
      let results = state.model.types[index].outputs(of: current).map(\.dtype)
      let whole = Case(
        id: current, op: context.strings[now[current].op], name: context.strings[name], branches: branches,
        arguments: Array(arguments), results: results)
      replace(whole, in: index, &state)
    }
  }

  private static func replace(_ whole: Case, in index: Int, _ state: inout ConversionState) {
    let provenance = state.model.provenance[index][Int(whole.id.index)]
    // From the last test inwards out: `rest` decides between the branches from `position` on.
    var rest = whole.branches[whole.branches.count - 1]
    var takesIndex = false
    for position in (1..<whole.branches.count - 1).reversed() {
      rest = addTest(whole, position, rest, restTakesIndex: takesIndex, provenance, &state)
      takesIndex = true
    }
    let first = whole.branches[0]
    if takesIndex { addIndexArgument(to: first, &state) }
    let names = [first, rest].map { state.model.module.graphs[$0].name }
    state.model.edit(index) { editor in
      let inputs = editor.inputs(of: whole.id)
      let node = addIf(
        whole, inputs[0], Array(inputs.dropFirst()) + (takesIndex ? [inputs[0]] : []), names, &editor)
      for port in whole.results.indices {
        editor.replace(Edge(node: whole.id, port: port), by: Edge(node: node, port: port))
      }
    }
  }

  /// Adds the function that chooses branch `position` or what comes behind it; its last argument is the index.
  private static func addTest(
    _ whole: Case, _ position: Int, _ rest: Int, restTakesIndex: Bool, _ provenance: Provenance,
    _ state: inout ConversionState
  ) -> Int {
    let branch = whole.branches[position]
    if restTakesIndex { addIndexArgument(to: branch, &state) }
    let names = [branch, rest].map { state.model.module.graphs[$0].name }
    let name = state.model.uniqueGraphName("\(whole.name)_from_\(position)".replacingSlashes)
    var builder = GraphBuilder(
      name: name, artifact: state.model.module.graphs[branch].artifact, context: state.model.module.context)
    var inputs = whole.arguments.enumerated().map { number, dtype in
      builder.addArgument(name: "argument_\(number)", fact: OutputFact(dtype: dtype))
    }
    let selector = builder.addArgument(name: "branch_index", fact: indexFact)
    if restTakesIndex { inputs.append(selector) }
    let number = builder.addConstant(.integers([Int64(position)], dtype: .int32, shape: []), name: "branch")
    let test = builder.add(
      op: "Equal", name: "is_branch", inputs: [selector, number], attributes: [("T", .type(.int32))],
      facts: [OutputFact(dtype: .bool, shape: .scalar)])
    let types = whole.arguments + (restTakesIndex ? [.int32] : [])
    let node = builder.add(
      op: whole.conditional, name: "case", inputs: [Edge(node: test, port: 0)] + inputs,
      attributes: attributes(whole, arguments: types, names), facts: whole.results.map { OutputFact(dtype: $0) })
    for port in whole.results.indices { builder.addResult(Edge(node: node, port: port), name: "output_\(port)") }
    state.model.module.context = builder.context
    state.model.add(
      builder.graph, provenance: builder.graph.nodes.map { _ in provenance }, types: builder.facts)
    return state.model.module.graphs.count - 1
  }

  private static let indexFact = OutputFact(dtype: .int32, shape: .scalar)

  private static func addIndexArgument(to graph: Int, _ state: inout ConversionState) {
    state.model.edit(graph) { editor in
      editor.addArgument(
        name: "branch_index", fact: indexFact, like: NodeID(0))
    }
  }

  private static func addIf(
    _ whole: Case, _ selector: Edge, _ inputs: [Edge], _ branches: [Symbol], _ editor: inout GraphEditor
  ) -> NodeID {
    let number = editor.addConstant(
      .integers([0], dtype: .int32, shape: []), name: whole.name + "/branch", like: whole.id)
    let test = editor.add(
      op: "Equal", name: whole.name + "/is_branch", inputs: [selector, number], attributes: [("T", .type(.int32))],
      facts: [OutputFact(dtype: .bool, shape: .scalar)], like: whole.id)
    return editor.add(
      op: whole.conditional, name: whole.name, inputs: [Edge(node: test, port: 0)] + inputs,
      attributes: attributes(whole, arguments: inputs.map { editor.fact(of: $0).dtype }, branches),
      facts: editor.facts(of: whole.id), like: whole.id)
  }

  private static func attributes(
    _ whole: Case, arguments: [DataType], _ branches: [Symbol]
  ) -> [(String, AttributeValue)] {
    func list(_ types: [DataType]) -> AttributeValue { .list(types.isEmpty ? .empty : .types(types)) }
    return [
      ("Tcond", .type(.bool)), ("Tin", list(arguments)), ("Tout", list(whole.results)),
      ("then_branch", .function(.init(name: branches[0]))), ("else_branch", .function(.init(name: branches[1]))),
    ]
  }
}

extension String {
  /// A function's name has no scopes.
  fileprivate var replacingSlashes: String { String(map { $0 == "/" || $0 == ":" ? "_" : $0 }) }
}
