import ArtifactIO
import GraphIR
import Testing

@testable import Lowering

/// Small graphs as text, in and out.
///
/// A line is `name = Op(input, input:1, ^control)`, with attributes in brackets: `Op[bool]` for the type (float if there
/// is none), `frame=f`, `constant` for an `Enter` of an invariant, `parallel=4`.
enum FlowText {
  /// Raises a graph; `outputs` are tensors of it.
  static func raise(_ text: String, outputs: [String]) throws -> ControlFlowRaising.Raised {
    let (module, edges) = try parse(text, outputs: outputs)
    let provenance = module.main.nodeIDs.map { Provenance(graph: 0, node: $0, callSite: -1) }
    let raised = ControlFlowRaising.run(
      module: module, provenance: [Array(provenance)], inputs: module.main.arguments, outputs: edges)
    checkForm(raised)
    return raised
  }

  static func parse(_ text: String, outputs: [String]) throws -> (GraphModule, [Edge]) {
    var context = GraphContext()
    var graph = Graph(artifact: Artifact(path: "test", bytes: []))
    var nodes: [String: NodeID] = [:]
    var reads: [(NodeID, [Substring])] = []
    for line in text.split(separator: "\n") {
      let sides = line.split(separator: "=", maxSplits: 1)
      let name = String(sides[0].trimming)
      let call = sides[1].trimming
      let open = try #require(call.firstIndex(of: "("))
      let head = call[..<open].split(separator: "[")
      let op = context.strings.intern(String(head[0]))
      if let definition = OpRegistry.tensorFlow.definition(of: String(head[0])) { context.define(op, as: definition) }
      var type = DataType.float
      var attributes: [AttributeEntry] = []
      func add(_ key: String, _ value: AttributeValue) {
        attributes.append(.init(key: context.strings.intern(key), value: context.add(value), origin: .empty))
      }
      for option in head.count > 1 ? head[1].dropLast().split(separator: ",").map(\.trimming) : [] {
        let parts = option.split(separator: "=")
        switch parts[0] {
        case "bool": type = .bool
        case "int32": type = .int32
        case "resource": type = .resource
        case "frame": add("frame_name", .string(Array(parts[1].utf8)))
        case "constant": add("is_constant", .bool(true))
        case "parallel": add("parallel_iterations", .int(try #require(Int64(parts[1]))))
        default: Issue.record("no option '\(option)'")
        }
      }
      let isSource = ["Const", "Placeholder", "VarHandleOp", "ReadVariableOp", "ResourceGather"].contains(head[0])
      add(isSource ? "dtype" : "T", .type(type))
      let id = graph.add(name: context.strings.intern(name), op: op, attributes: attributes)
      if head[0] == "Placeholder" { graph.arguments.append(id) }
      nodes[name] = id
      reads.append((id, call[call.index(after: open)...].dropLast().split(separator: ",").map(\.trimming)))
    }
    func edge(_ text: Substring) throws -> Edge {
      let parts = text.split(separator: ":")
      let node = try #require(nodes[String(parts[0])], "no node '\(parts[0])'")
      return Edge(node: node, port: parts.count > 1 ? try #require(Int(parts[1])) : 0)
    }
    for (id, inputs) in reads {
      let controls = try inputs.filter { $0.hasPrefix("^") }.map { try #require(edge($0.dropFirst()).node) }
      graph.setInputs(of: id, try inputs.filter { !$0.hasPrefix("^") }.map(edge), controls: controls)
    }
    return (GraphModule(context: context, main: graph), try outputs.map { try edge(Substring($0)) })
  }

  /// All graphs, with constants left out, as what reads them says enough.
  static func describe(_ raised: ControlFlowRaising.Raised) -> String {
    let context = raised.module.context
    var lines: [String] = []
    for (index, graph) in raised.module.graphs.enumerated() {
      func name(_ edge: Edge) -> String {
        guard let node = edge.node else { return "?" }
        return context.name(of: node, in: graph) + (edge.port > 0 ? ":\(edge.port)" : "")
      }
      if index > 0 {
        let arguments = graph.arguments.map { context.name(of: $0, in: graph) }.joined(separator: ", ")
        lines.append("\(context.strings[graph.name])(\(arguments))")
      }
      for id in graph.nodeIDs where !["Const", "Placeholder", "_Arg"].contains(context.op(of: id, in: graph)) {
        let inputs =
          graph.inputs(of: id).map(name) + graph.controls(of: id).map { "^" + context.name(of: $0, in: graph) }
        lines.append(
          "\(context.name(of: id, in: graph)) = \(context.op(of: id, in: graph))(\(inputs.joined(separator: ", ")))")
      }
      let results = (index == 0 ? raised.outputs : graph.results).map(name).joined(separator: ", ")
      lines.append("return \(results)")
    }
    return lines.joined(separator: "\n")
  }

  /// What must hold of everything that is raised.
  static func checkForm(_ raised: ControlFlowRaising.Raised, sourceLocation: SourceLocation = #_sourceLocation) {
    let module = raised.module
    let context = module.context
    #expect(raised.provenance.map(\.count) == module.graphs.map(\.nodes.count), sourceLocation: sourceLocation)
    for (index, graph) in module.graphs.enumerated() {
      let flows = FlowOps(graph, context)
      #expect(
        Set(graph.nodes.map(\.name)).count == graph.nodes.count, "two nodes have one name",
        sourceLocation: sourceLocation)
      if !flows.hasDataflow {
        #expect(
          graph.nodes.allSatisfy { $0.controls.count == 0 }, "control edges are left", sourceLocation: sourceLocation)
      }
      for id in graph.nodeIDs {
        let flow = flows.flow(graph[id].op)
        for producer in graph.inputs(of: id).compactMap(\.node) where producer >= id {
          let feedsBack = flow == .merge && flows.flow(graph[producer].op) == .nextIteration
          #expect(feedsBack, "a consumer stands before its producer", sourceLocation: sourceLocation)
        }
        #expect(
          context.definitions[graph[id].op] != nil
            || OpRegistry.tensorFlow.definition(of: context.op(of: id, in: graph)) == nil,
          sourceLocation: sourceLocation)
        for key in ["then_branch", "else_branch", "cond", "body"] {
          guard let function = context.attribute(key, of: id, in: graph)?.asFunction else { continue }
          guard let callee = module.indices[function.name], callee > index else {
            Issue.record(
              "'\(context.strings[function.name])' does not stand after its owner", sourceLocation: sourceLocation)
            continue
          }
          check(module.graphs[callee], as: key, of: id, in: graph, context, sourceLocation)
        }
      }
    }
  }

  /// A branch or body takes what its owner passes and gives what the owner says.
  private static func check(
    _ callee: Graph, as key: String, of owner: NodeID, in graph: Graph, _ context: GraphContext,
    _ sourceLocation: SourceLocation
  ) {
    let isLoop = key == "cond" || key == "body"
    let passed = graph.inputs(of: owner).dropFirst(isLoop ? 0 : 1)
    let taken: [DataType?]? = context.attribute(isLoop ? "T" : "Tin", of: owner, in: graph)?.asTypes
    let given: [DataType?]? =
      key == "cond" ? [.bool] : context.attribute(isLoop ? "T" : "Tout", of: owner, in: graph)?.asTypes
    func types(_ edges: some Sequence<Edge>, in graph: Graph) -> [DataType?] {
      edges.map { edge in edge.node.flatMap { context.outputTypes(of: $0, in: graph)?[Int(edge.port)] } }
    }
    #expect(
      callee.arguments.map { context.attribute("T", of: $0, in: callee)?.asType } == taken,
      sourceLocation: sourceLocation)
    #expect(types(passed, in: graph) == taken, sourceLocation: sourceLocation)
    #expect(types(callee.results, in: callee) == given, sourceLocation: sourceLocation)
    #expect(callee.resultNames.count == callee.results.count, sourceLocation: sourceLocation)
  }
}

extension Substring {
  var trimming: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
