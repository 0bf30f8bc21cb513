internal import YAMLDocument

extension GraphPattern {
  /// Reads what stands under `graph`: `{root: d, nodes: {d: {op: Dequantize}, q: {op: QuantizeV2}}, edges: ["q -> d.in0"]}`.
  static func read(_ node: YAMLNode, _ issues: YAMLIssueList) -> (pattern: GraphPattern, ops: YAMLNode?)? {
    guard var reader = MappingReader(node, name: "graph", issues: issues) else { return nil }
    let root = reader.optional("root", Pattern.captureShape)
    let bodies = reader.required("nodes", YAMLShape<[(key: String, value: YAMLNode)]>.entries(of: .node))
    let texts = reader.optional("edges", YAMLShape<[YAMLNode]>.list(of: .node), default: [])
    guard reader.finish(), let bodies, let texts else { return nil }
    guard let first = bodies.first else {
      issues.report("a graph needs a node", at: node)
      return nil
    }
    let rootName = root ?? first.key
    guard let rootBody = bodies.first(where: { $0.key == rootName }) else {
      issues.report("the root '\(rootName)' is none of the nodes", at: node["root"] ?? node)
      return nil
    }
    var nodes: [PatternNode] = []
    for body in [rootBody] + bodies.filter({ $0.key != rootName }) {
      guard let read = readNode(body.key, body.value, issues) else { return nil }
      nodes.append(read)
    }
    guard let edges = readEdges(texts, nodes.map(\.name), at: node, issues) else { return nil }
    return (GraphPattern(nodes: nodes, edges: edges), rootBody.value["op"])
  }

  private static func readNode(_ name: String, _ body: YAMLNode, _ issues: YAMLIssueList) -> PatternNode? {
    if let problem = Pattern.captureProblem(name) {
      issues.report(problem, at: body)
      return nil
    }
    guard var reader = MappingReader(body, name: "node '\(name)'", issues: issues) else { return nil }
    var conditions: [Condition] = []
    if reader.contains("op"), let op = body["op"] {
      guard let condition = Pattern.opCondition(op, issues) else { return nil }
      conditions.append(condition)
    }
    let isReadOnlyInside = reader.optional("only-reader", .bool, default: false)
    let members = Condition.readMembers(of: &reader, for: [.node])
    guard reader.finish(), let members, let isReadOnlyInside else { return nil }
    return PatternNode(name: name, condition: .all(conditions + [members]), isReadOnlyInside: isReadOnlyInside)
  }

  /// Sorts edges so that each begins or ends at a node that is known by then.
  private static func readEdges(
    _ texts: [YAMLNode], _ names: [String], at node: YAMLNode, _ issues: YAMLIssueList
  ) -> [PatternEdge]? {
    var open: [PatternEdge] = []
    for text in texts {
      guard let edge = text.string.flatMap({ readEdge($0, names) }) else {
        issues.report("expected an edge such as \"q.out1 -> d.in1\" between nodes of the match", at: text)
        return nil
      }
      open.append(edge)
    }
    var reached: Set<Int> = [0]
    var edges: [PatternEdge] = []
    while let index = open.firstIndex(where: { reached.contains($0.consumer) || reached.contains($0.producer) }) {
      let edge = open.remove(at: index)
      reached.formUnion([edge.producer, edge.consumer])
      edges.append(edge)
    }
    guard reached.count == names.count else {
      let lost = names.indices.first { !reached.contains($0) }.map { names[$0] } ?? ""
      issues.report("no edge leads to node '\(lost)'", at: node)
      return nil
    }
    return edges
  }

  private static func readEdge(_ text: String, _ names: [String]) -> PatternEdge? {
    let sides = text.split(separator: ">", maxSplits: 1).map { trimmed($0) }
    guard sides.count == 2, sides[0].hasSuffix("-") else { return nil }
    let from = trimmed(sides[0].dropLast()).split(separator: ".").map(String.init)
    let to = sides[1].split(separator: ".").map(String.init)
    guard let producer = from.first.flatMap({ names.firstIndex(of: $0) }), from.count <= 2, to.count == 2,
      let consumer = names.firstIndex(of: to[0]), to[1].hasPrefix("in"), let position = Int(to[1].dropFirst(2)),
      (0...9_999).contains(position)
    else { return nil }
    var port = 0
    if from.count == 2 {
      guard from[1].hasPrefix("out"), let number = Int(from[1].dropFirst(3)), (0...9_999).contains(number) else {
        return nil
      }
      port = number
    }
    return PatternEdge(producer: producer, port: port, consumer: consumer, position: position)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  static var schema: JSONValue {
    let node = JSONValue.record(Pattern.patternMembers(of: .node) + [.init("only-reader", .anyBool)])
    return .record(
      [
        .init("root", .anyString),
        .init("nodes", .object([.init("type", "object"), .init("additionalProperties", node)])),
        .init("edges", .list(of: .anyString)),
      ], required: ["nodes"])
  }
}
