internal import ArtifactIO
package import GraphIR
package import Linting
package import Lowering

/// A model in the compact text form of rule tests.
///
/// One statement a line; `#` begins a comment:
///
/// ```
/// input x: float32[None, 128]              an input of the signature and its placeholder
/// c = Const {value: int64[2](1, -1)}       a node; types may be stated: c: int64[2] = Const {…}
/// y = Relu(x, c:1, ^z) {T: float32}        data inputs, outputs by number, control inputs, attributes
/// y = Relu(?ghost)                         an input that names nothing
/// output probs: y:0                        an output of the signature
/// function f(a: float32[2]) {              a branch or body: another graph, up to a line `}`
/// return y, z:1                            what it gives
/// fact cycle at y {path: "a → b"}          what lowering would have noticed
/// suppress TFJ101 at "head/*" {reason: "known", expires: "2026-01-31"}
/// ```
package struct TextGraph: Sendable {
  package let source: SourceModel
  package let lowered: LoweredModel
  package let suppressions: [LintConfiguration.Suppression]

  package init(_ text: String, format: ModelFormat = .savedModel) throws(TextGraphError) {
    var builder = TextGraphBuilder()
    try builder.read(text)
    (source, lowered) = try builder.build(format)
    suppressions = builder.suppressions
  }
}

/// Collects the statements, then resolves names, as a node may be read before it is written.
struct TextGraphBuilder {
  private struct NodeLine {
    var line: Int
    var name: String
    var op: String
    var inputs: [String]
    var types: [OutputFact]?
    var attributes: [(key: String, value: TextValue)]
  }

  private struct GraphLines {
    var name: String
    var nodes: [NodeLine] = []
    var argumentCount = 0
    var results: [(line: Int, tensor: String)] = []
  }

  private struct FactLine {
    var line: Int
    var kind: ModelFact.Kind
    var node: String?
    var values: [String: String]
  }

  private var graphs = [GraphLines(name: "")]
  private var current = 0
  private var inputs: [(key: String, type: OutputFact)] = []
  private var outputs: [(line: Int, key: String, tensor: String)] = []
  private var facts: [FactLine] = []
  private(set) var suppressions: [LintConfiguration.Suppression] = []

  // MARK: Reading

  mutating func read(_ text: String) throws(TextGraphError) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var scanner = TextScanner(String(line), line: index + 1)
      if scanner.isAtEnd { continue }
      try statement(&scanner)
      if !scanner.isAtEnd { throw scanner.fail("more on the line than a statement has") }
    }
    if current != 0 { throw TextGraphError(line: 1, message: "function '\(graphs[current].name)' is not closed") }
  }

  private mutating func statement(_ scanner: inout TextScanner) throws(TextGraphError) {
    if current != 0, scanner.take("}") {
      current = 0
      return
    }
    if current != 0, scanner.take("return ") {
      repeat { graphs[current].results.append((scanner.line, try tensor(&scanner))) } while scanner.take(",")
      return
    }
    if scanner.take("input ") { return try input(&scanner) }
    if scanner.take("output ") {
      let key = try scanner.word()
      try scanner.expect(":")
      outputs.append((scanner.line, key, try tensor(&scanner)))
      return
    }
    if scanner.take("function ") { return try function(&scanner) }
    if scanner.take("fact ") { return try fact(&scanner) }
    if scanner.take("suppress ") { return try suppress(&scanner) }
    try node(&scanner)
  }

  private mutating func suppress(_ scanner: inout TextScanner) throws(TextGraphError) {
    let rule = try scanner.word()
    let node = scanner.take("at ") ? Glob(try scanner.quotedText()) : nil
    let values = try pairs(&scanner)
    var expires: CalendarDate?
    if let text = values["expires"] {
      guard let date = CalendarDate(text) else { throw scanner.fail("'\(text)' is no day") }
      expires = date
    }
    suppressions.append(
      .init(
        rule: rule, node: node, reason: values["reason"] ?? "", expires: expires,
        location: PhysicalLocation(path: "test")))
  }

  private mutating func input(_ scanner: inout TextScanner) throws(TextGraphError) {
    let key = try scanner.word()
    try scanner.expect(":")
    let type = try scanner.type()
    let fact = OutputFact(dtype: type.dtype, shape: type.shape)
    inputs.append((key, fact))
    graphs[0].nodes.append(
      NodeLine(
        line: scanner.line, name: key, op: "Placeholder", inputs: [], types: [fact],
        attributes: [("dtype", .type(type.dtype)), ("shape", .shape(type.shape))]))
  }

  private mutating func function(_ scanner: inout TextScanner) throws(TextGraphError) {
    guard current == 0 else { throw scanner.fail("functions do not nest") }
    graphs.append(GraphLines(name: try scanner.word()))
    current = graphs.count - 1
    try scanner.expect("(")
    while !scanner.peek(")") {
      let name = try scanner.word()
      try scanner.expect(":")
      let type = try scanner.type()
      graphs[current].nodes.append(
        NodeLine(
          line: scanner.line, name: name, op: "_Arg", inputs: [],
          types: [OutputFact(dtype: type.dtype, shape: type.shape)], attributes: [("T", .type(type.dtype))]))
      graphs[current].argumentCount += 1
      if !scanner.take(",") { break }
    }
    try scanner.expect(")")
    try scanner.expect("{")
  }

  private mutating func fact(_ scanner: inout TextScanner) throws(TextGraphError) {
    let word = try scanner.word()
    guard let kind = ModelFact.Kind(rawValue: word) else { throw scanner.fail("'\(word)' is no kind of fact") }
    let node = scanner.take("at ") ? try scanner.word() : nil
    let values = try pairs(&scanner)
    facts.append(FactLine(line: scanner.line, kind: kind, node: node, values: values))
  }

  /// `{key: word, key: "text"}`, or nothing.
  private func pairs(_ scanner: inout TextScanner) throws(TextGraphError) -> [String: String] {
    var values: [String: String] = [:]
    guard scanner.take("{") else { return values }
    while !scanner.peek("}") {
      let key = try scanner.word()
      try scanner.expect(":")
      values[key] = scanner.peek("\"") ? try scanner.quotedText() : try scanner.word()
      if !scanner.take(",") { break }
    }
    try scanner.expect("}")
    return values
  }

  private mutating func node(_ scanner: inout TextScanner) throws(TextGraphError) {
    let name = try scanner.word()
    var types: [OutputFact]?
    if scanner.take(":") {
      var list: [OutputFact] = []
      repeat {
        let type = try scanner.type()
        list.append(OutputFact(dtype: type.dtype, shape: type.shape))
      } while scanner.take(",")
      types = list
    }
    try scanner.expect("=")
    let op = try scanner.word()
    var inputs: [String] = []
    if scanner.take("(") {
      while !scanner.peek(")") {
        inputs.append(try tensor(&scanner))
        if !scanner.take(",") { break }
      }
      try scanner.expect(")")
    }
    var attributes: [(key: String, value: TextValue)] = []
    if scanner.take("{") {
      while !scanner.peek("}") {
        let key = try scanner.word()
        try scanner.expect(":")
        attributes.append((key, try TextValue(&scanner, key: key)))
        if !scanner.take(",") { break }
      }
      try scanner.expect("}")
    }
    graphs[current].nodes.append(
      NodeLine(line: scanner.line, name: name, op: op, inputs: inputs, types: types, attributes: attributes))
  }

  /// `x`, `x:1`, `^x`, `?ghost`.
  private func tensor(_ scanner: inout TextScanner) throws(TextGraphError) -> String {
    let mark = scanner.take("^") ? "^" : scanner.take("?") ? "?" : ""
    let name = try scanner.word()
    return mark + name + (scanner.take(":") ? ":" + (try scanner.word()) : "")
  }

  // MARK: Building

  func build(_ format: ModelFormat) throws(TextGraphError) -> (SourceModel, LoweredModel) {
    let artifact = Artifact(path: "test", bytes: [])
    var context = GraphContext()
    var built: [Graph] = []
    for lines in graphs { built.append(try graph(lines, artifact, &context)) }
    var module = GraphModule(context: context, main: built[0])
    for graph in built.dropFirst() { module.add(graph) }

    let tables = tables(of: module)
    let signature = try signature(in: module)
    var metaGraph = MetaGraph(module: module)
    metaGraph.signatures = [signature]
    metaGraph.tags = ["serve"]
    let source = SourceModel(format: format, path: "test", artifact: artifact, metaGraphs: [metaGraph])
    let lowered = LoweredModel(
      module: module,
      provenance: module.graphs.enumerated().map { index, graph in
        graph.nodeIDs.map { Provenance(graph: index, node: $0, callSite: -1) }
      }, callSites: [], feeds: module.graphs.map { $0.nodes.map { _ in 1 } }, types: tables, signature: signature,
      inputs: inputs.map { find($0.key, in: 0) },
      outputs: try outputs.map { (output) throws(TextGraphError) in try edge(output.tensor, in: 0, output.line) },
      facts: try facts.map { (fact) throws(TextGraphError) in try modelFact(fact) })
    return (source, lowered)
  }

  private func graph(
    _ lines: GraphLines, _ artifact: Artifact, _ context: inout GraphContext
  ) throws(TextGraphError) -> Graph {
    var graph = Graph(name: context.strings.intern(lines.name), artifact: artifact)
    var names: Set<String> = []
    for node in lines.nodes {
      guard names.insert(node.name).inserted else {
        throw TextGraphError(line: node.line, message: "node '\(node.name)' is defined twice")
      }
      let op = context.strings.intern(node.op)
      if context.definitions[op] == nil, let definition = OpRegistry.anyDefinition(of: node.op) {
        context.define(op, as: definition)
      }
      var entries: [AttributeEntry] = []
      for attribute in node.attributes {
        let value = attribute.value.attribute(&context)
        entries.append(
          AttributeEntry(key: context.strings.intern(attribute.key), value: context.add(value), origin: .empty))
        // A constant says its type by its value.
        if node.op == "Const", case .tensor(let tensor) = value, !node.attributes.contains(where: { $0.key == "dtype" })
        {
          entries.append(
            AttributeEntry(
              key: context.strings.intern("dtype"), value: context.add(.type(context[tensor].dtype)), origin: .empty))
        }
      }
      graph.add(name: context.strings.intern(node.name), op: op, attributes: entries)
    }
    let position = graphs.firstIndex { $0.name == lines.name } ?? 0
    for (index, node) in lines.nodes.enumerated() {
      var edges: [Edge] = []
      var controls: [NodeID] = []
      for input in node.inputs {
        if input.hasPrefix("?") {
          edges.append(
            graph.addUnresolved(
              UnresolvedInput(
                consumer: NodeID(index), text: context.strings.intern(String(input.dropFirst())), reason: .noSuchNode)))
        } else if input.hasPrefix("^") {
          guard let id = find(String(input.dropFirst()), in: position) else {
            throw TextGraphError(line: node.line, message: "no node '\(input.dropFirst())'")
          }
          controls.append(id)
        } else {
          edges.append(try edge(input, in: position, node.line))
        }
      }
      graph.setInputs(of: NodeID(index), edges, controls: controls)
    }
    for result in lines.results { graph.results.append(try edge(result.tensor, in: position, result.line)) }
    graph.resultNames = lines.results.indices.map { context.strings.intern("result_\($0)") }
    graph.arguments =
      lines.name.isEmpty ? inputs.compactMap { find($0.key, in: 0) } : (0..<lines.argumentCount).map { NodeID($0) }
    return graph
  }

  private func tables(of module: GraphModule) -> [TypeTable] {
    var shapes: [NodeID: PartialShape] = [:]
    for input in inputs { if let node = find(input.key, in: 0) { shapes[node] = input.type.shape } }
    let inferred = TypeInference.infer(module, inputShapes: shapes).tables
    return graphs.enumerated().map { index, lines in
      var table = TypeTable()
      for (number, node) in lines.nodes.enumerated() {
        let id = NodeID(number)
        table.append(node.types ?? Array(inferred.indices.contains(index) ? inferred[index].outputs(of: id) : []))
      }
      return table
    }
  }

  private func signature(in module: GraphModule) throws(TextGraphError) -> Signature {
    var results: [Signature.Entry] = []
    for output in outputs {
      results.append(.init(key: output.key, tensorName: output.tensor, dtype: .invalid, shape: .unknown))
    }
    return Signature(
      key: "serving_default",
      inputs: inputs.map {
        .init(key: $0.key, tensorName: "\($0.key):0", dtype: $0.type.dtype, shape: $0.type.shape)
      }, outputs: results)
  }

  private func modelFact(_ fact: FactLine) throws(TextGraphError) -> ModelFact {
    guard let name = fact.node else { return ModelFact(fact.kind, at: .model, fact.values) }
    for index in graphs.indices {
      if let node = find(name, in: index) {
        return ModelFact(fact.kind, at: .sourceNode(graph: index, node: node), fact.values)
      }
    }
    throw TextGraphError(line: fact.line, message: "no node '\(name)'")
  }

  private func edge(_ text: String, in graph: Int, _ line: Int) throws(TextGraphError) -> Edge {
    guard let name = TensorName(text), let node = find(name.node, in: graph) else {
      throw TextGraphError(line: line, message: "no node '\(text)'")
    }
    return Edge(node: node, port: name.port)
  }

  private func find(_ name: String, in graph: Int) -> NodeID? {
    graphs[graph].nodes.firstIndex { $0.name == name }.map { NodeID($0) }
  }
}
