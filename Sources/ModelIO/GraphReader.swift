internal import ArtifactIO
internal import GraphIR

/// Reads a GraphDef with its function library into a `GraphModule`.
///
/// - Complexity: linear in nodes; names and attribute values are interned, tensors stay in the file.
struct GraphReader {
  private let artifact: Artifact
  private let limits: ReadLimits
  private var context = GraphContext()
  private var attributes: AttributeReader
  /// The attributes of all graphs, while none of them is being read.
  private var attributePool: [AttributeEntry] = []
  /// Definitions from the model itself: its functions, then its `stripped_op_list`.
  private var modelOps: [String: OpDefinition] = [:]
  /// Whether the definition of an op has been looked for. Indexed by symbol.
  private var isDefined: [Bool] = []
  /// For the graph being read: the node of each name, -1 for none. Indexed by symbol.
  private var nodeOfName: [Int32] = []
  private var nodeCount = 0
  private(set) var producer: Int32 = 0

  private let argumentOp: Symbol
  private let typeKey: Symbol

  init(artifact: Artifact, limits: ReadLimits) {
    self.artifact = artifact
    self.limits = limits
    attributes = AttributeReader(artifact: artifact, limits: limits)
    argumentOp = context.strings.intern("_Arg")
    typeKey = context.strings.intern("T")
  }

  /// Takes in an OpList, the model's own op definitions.
  mutating func readOpList(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) {
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.number == 1, field.type == .bytes else { continue }
      let definition = try opDef(bytes, field.payload)
      modelOps[definition.name] = definition
    }
  }

  mutating func read(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> GraphModule {
    var nodes: [ByteRange] = []
    var functions: [FunctionRanges] = []
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      switch (field.number, field.type) {
      case (1, .bytes):
        try count(nodeAt: field.range.offset)
        nodes.append(field.range)
      case (2, .bytes): try library(bytes, field.payload, into: &functions)
      case (4, .bytes):
        var inner = field.payload.offset
        while let part = try Wire.next(bytes, &inner, end: field.payload.end) {
          if part.number == 1, part.type == .varint { producer = part.int32 }
        }
      default: break
      }
    }
    // A node takes at least some 64 bytes; in a file made to have more, room for all would be a burden.
    let count = min(nodeCount, range.count / 64)
    context.reserve(nodes: count)
    attributePool.reserveCapacity(count * 5)
    var main = Graph(artifact: artifact, origin: range)
    main.exchangeAttributes(with: &attributePool)
    try fill(&main, bytes, nodes: nodes, isFunction: false)
    main.exchangeAttributes(with: &attributePool)
    var graphs: [Graph] = []
    graphs.reserveCapacity(functions.count)
    for function in functions { graphs.append(try read(function, bytes)) }
    main.shareAttributes(attributePool)
    var module = GraphModule(context: context, main: main)
    for index in graphs.indices {
      graphs[index].shareAttributes(attributePool)
      module.add(graphs[index])
    }
    return module
  }

  private mutating func count(nodeAt offset: Int) throws(Wire.Failure) {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      throw Wire.Failure(offset: offset, expected: "at most \(limits.nodes) nodes")
    }
  }

  private mutating func opDef(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> OpDefinition {
    var reader = OpDefReader(attributes: attributes)
    let definition = try reader.read(bytes, range, into: &context)
    attributes = reader.attributes
    return definition
  }

  // MARK: Functions

  /// Where the parts of a FunctionDef are.
  private struct FunctionRanges {
    var whole: ByteRange
    var signature: OpDefinition
    var signatureArguments: [ByteRange]
    var nodes: [ByteRange]
    var results: [ByteRange]
    var controlResults: [ByteRange]
    var attributes: [ByteRange]
    var argumentAttributes: [ByteRange]
  }

  private mutating func library(
    _ bytes: Span<UInt8>, _ range: ByteRange, into functions: inout [FunctionRanges]
  ) throws(Wire.Failure) {
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.number == 1, field.type == .bytes else { continue }
      guard functions.count < limits.functions else {
        throw Wire.Failure(offset: field.range.offset, expected: "at most \(limits.functions) functions")
      }
      let function = try functionRanges(bytes, field)
      modelOps[function.signature.name] = function.signature
      functions.append(function)
    }
  }

  private mutating func functionRanges(
    _ bytes: Span<UInt8>, _ function: Wire.Field
  ) throws(Wire.Failure) -> FunctionRanges {
    var ranges = FunctionRanges(
      whole: function.range, signature: OpDefinition(name: "", inputs: [], outputs: [], attributes: []),
      signatureArguments: [], nodes: [], results: [], controlResults: [], attributes: [], argumentAttributes: [])
    var position = function.payload.offset
    while let field = try Wire.next(bytes, &position, end: function.payload.end) {
      guard field.type == .bytes else { continue }
      switch field.number {
      case 1:
        ranges.signature = try opDef(bytes, field.payload)
        var inner = field.payload.offset
        ranges.signatureArguments = []
        while let part = try Wire.next(bytes, &inner, end: field.payload.end) {
          if part.number == 2, part.type == .bytes { ranges.signatureArguments.append(part.range) }
        }
      case 3:
        try count(nodeAt: field.range.offset)
        ranges.nodes.append(field.range)
      case 4: ranges.results.append(field.payload)
      case 5: ranges.attributes.append(field.range)
      case 6: ranges.controlResults.append(field.payload)
      case 7: ranges.argumentAttributes.append(field.payload)
      default: break
      }
    }
    return ranges
  }

  private mutating func read(_ function: FunctionRanges, _ bytes: Span<UInt8>) throws(Wire.Failure) -> Graph {
    var graph = Graph(
      name: context.strings.intern(function.signature.name), artifact: artifact, origin: function.whole)
    graph.exchangeAttributes(with: &attributePool)
    var argumentAttributes: [UInt64: ByteRange] = [:]
    for range in function.argumentAttributes {
      var key: UInt64 = 0
      var value: ByteRange?
      var position = range.offset
      while let field = try Wire.next(bytes, &position, end: range.end) {
        if field.number == 1, field.type == .varint { key = field.value }
        if field.number == 2, field.type == .bytes { value = field.payload }
      }
      argumentAttributes[key] = value
    }
    define(argumentOp)
    for (index, argument) in function.signature.inputs.enumerated() {
      let origin = function.signatureArguments[index]
      var entries: [AttributeEntry] = []
      if let type = argument.type {
        entries.append(AttributeEntry(key: typeKey, value: context.add(.type(type)), origin: origin))
      }
      if let range = argumentAttributes[UInt64(index)] {
        var position = range.offset
        while let field = try Wire.next(bytes, &position, end: range.end) {
          if field.number == 1, field.type == .bytes { entries.append(try attribute(bytes, field)) }
        }
      }
      let id = graph.add(
        name: context.strings.intern(argument.name), op: argumentOp, attributes: entries, origin: origin)
      graph.arguments.append(id)
    }
    for range in function.attributes {
      var position = range.offset
      if let field = try Wire.next(bytes, &position, end: range.end) {
        graph.functionAttributes.append(try attribute(bytes, field))
      }
    }
    try fill(&graph, bytes, nodes: function.nodes, isFunction: true)
    try setResults(of: &graph, function, bytes)
    graph.exchangeAttributes(with: &attributePool)
    forgetNames(of: graph)
    return graph
  }

  private mutating func setResults(
    of graph: inout Graph, _ function: FunctionRanges, _ bytes: Span<UInt8>
  ) throws(Wire.Failure) {
    var edges: [Symbol: Edge] = [:]
    for range in function.results {
      guard let entry = try MapEntry(bytes, range) else { continue }
      let key = try context.strings.intern(text: bytes, entry.key)
      edges[key] = try functionEdge(bytes, entry.value, consumer: nil, in: &graph)
    }
    for output in function.signature.outputs {
      let name = context.strings.intern(output.name)
      graph.resultNames.append(name)
      graph.results.append(
        edges[name]
          ?? graph.addUnresolved(
            UnresolvedInput(consumer: nil, text: name, reason: .noSuchOutput)))
    }
    for range in function.controlResults {
      guard let entry = try MapEntry(bytes, range) else { continue }
      if let node = node(named: bytes, entry.value) { graph.controlResults.append(node) }
    }
  }

  // MARK: Nodes

  /// Reads NodeDefs into `graph`, first all names, then all inputs.
  private mutating func fill(
    _ graph: inout Graph, _ bytes: Span<UInt8>, nodes: [ByteRange], isFunction: Bool
  ) throws(Wire.Failure) {
    graph.reserve(nodes: nodes.count + graph.nodes.count)
    for id in graph.arguments { register(id, in: &graph) }
    var inputs: [ByteRange] = []
    inputs.reserveCapacity(nodes.count * 2)
    var inputEnds: [Int] = []
    inputEnds.reserveCapacity(nodes.count)
    var entries: [AttributeEntry] = []
    for range in nodes {
      var position = range.offset
      guard let message = try Wire.next(bytes, &position, end: range.end) else { continue }
      var name = Symbol.empty
      var op = Symbol.empty
      entries.removeAll(keepingCapacity: true)
      position = message.payload.offset
      while let field = try Wire.next(bytes, &position, end: message.payload.end) {
        guard field.type == .bytes else { continue }
        switch field.number {
        case 1: name = try context.strings.intern(text: bytes, field.payload)
        case 2: op = try context.strings.intern(text: bytes, field.payload)
        case 3: inputs.append(field.payload)
        case 5: entries.append(try attribute(bytes, field))
        default: break
        }
      }
      // TensorFlow refuses both; a node that no one can name would be lost without a word.
      guard name != .empty else { throw Wire.Failure(offset: range.offset, expected: "a node with a name") }
      guard op != .empty else {
        throw Wire.Failure(offset: range.offset, expected: "an op for node '\(context.strings[name])'")
      }
      let id = graph.add(name: name, op: op, attributes: entries, origin: range)
      inputEnds.append(inputs.count)
      define(op)
      register(id, in: &graph)
    }
    try resolve(inputs, inputEnds, of: &graph, bytes, isFunction: isFunction)
    if !isFunction { forgetNames(of: graph) }
  }

  private mutating func resolve(
    _ inputs: [ByteRange], _ ends: [Int], of graph: inout Graph, _ bytes: Span<UInt8>, isFunction: Bool
  ) throws(Wire.Failure) {
    let firstNode = graph.arguments.count
    var start = 0
    var edges: [Edge] = []
    var controls: [NodeID] = []
    for (index, end) in ends.enumerated() {
      let consumer = NodeID(firstNode + index)
      edges.removeAll(keepingCapacity: true)
      controls.removeAll(keepingCapacity: true)
      for input in inputs[start..<end] {
        if !input.isEmpty, bytes[input.offset] == UInt8(ascii: "^") {
          let name = ByteRange(offset: input.offset + 1, count: input.count - 1)
          if let node = node(named: bytes, name) {
            controls.append(node)
          } else {
            let text = try context.strings.intern(text: bytes, input)
            graph.addUnresolved(UnresolvedInput(consumer: consumer, text: text, reason: .noSuchNode))
          }
        } else if isFunction {
          edges.append(try functionEdge(bytes, input, consumer: consumer, in: &graph))
        } else {
          edges.append(try graphEdge(bytes, input, consumer: consumer, in: &graph))
        }
      }
      start = end
      graph.setInputs(of: consumer, edges, controls: controls)
    }
  }

  private mutating func attribute(_ bytes: Span<UInt8>, _ field: Wire.Field) throws(Wire.Failure) -> AttributeEntry {
    try attributes.entry(bytes, field, into: &context)
  }

  /// Finds the definition of an op the first time that it occurs.
  private mutating func define(_ op: Symbol) {
    let index = Int(op.index)
    if index >= isDefined.count {
      isDefined.append(contentsOf: repeatElement(false, count: max(1024, index + 1 - isDefined.count)))
    }
    guard !isDefined[index] else { return }
    isDefined[index] = true
    let name = context.strings[op]
    let known = OpRegistry.tensorFlow.definition(of: name) ?? modelOps[name]
    if let definition = known ?? OpRegistry.runtime.definition(of: name) {
      context.define(op, as: definition)
    }
  }

  // MARK: Names

  private mutating func register(_ id: NodeID, in graph: inout Graph) {
    let index = Int(graph[id].name.index)
    while nodeOfName.count <= index {
      nodeOfName.append(contentsOf: repeatElement(-1, count: max(1024, nodeOfName.count)))
    }
    if nodeOfName[index] >= 0 { graph.duplicates.append(id) } else { nodeOfName[index] = id.index }
  }

  private mutating func forgetNames(of graph: Graph) {
    for node in graph.nodes { nodeOfName[Int(node.name.index)] = -1 }
  }

  private func node(named bytes: Span<UInt8>, _ range: ByteRange) -> NodeID? {
    guard let symbol = context.strings.find(bytes.extracting(range.offset..<range.end)),
      Int(symbol.index) < nodeOfName.count, nodeOfName[Int(symbol.index)] >= 0
    else { return nil }
    return NodeID(Int(nodeOfName[Int(symbol.index)]))
  }

  // MARK: Edges

  /// `node` or `node:port`.
  private mutating func graphEdge(
    _ bytes: Span<UInt8>, _ input: ByteRange, consumer: NodeID?, in graph: inout Graph
  ) throws(Wire.Failure) -> Edge {
    if let node = node(named: bytes, input) { return Edge(node: node, port: 0) }
    if let (name, port) = InputName.splitPort(bytes, input), let node = node(named: bytes, name) {
      return Edge(node: node, port: port)
    }
    return try unresolved(bytes, input, .noSuchNode, consumer: consumer, in: &graph)
  }

  /// `argument`, `argument:index` or `node:output:index`.
  private mutating func functionEdge(
    _ bytes: Span<UInt8>, _ input: ByteRange, consumer: NodeID?, in graph: inout Graph
  ) throws(Wire.Failure) -> Edge {
    if let node = node(named: bytes, input) { return Edge(node: node, port: 0) }
    guard let (head, index) = InputName.splitPort(bytes, input) else {
      return try unresolved(bytes, input, .noSuchNode, consumer: consumer, in: &graph)
    }
    if let node = node(named: bytes, head) { return Edge(node: node, port: index) }
    guard let colon = InputName.lastColon(bytes, head),
      let producer = node(named: bytes, ByteRange(offset: head.offset, count: colon - head.offset))
    else { return try unresolved(bytes, input, .noSuchNode, consumer: consumer, in: &graph) }
    let output = ByteRange(offset: colon + 1, count: head.end - colon - 1)
    guard let definition = context.definitions[graph[producer].op] else {
      // What outputs an unknown op has cannot be told; the first of the first is a fair name for port 0.
      if index == 0 { return Edge(node: producer, port: 0) }
      return try unresolved(bytes, input, .unknownOutputs, consumer: consumer, in: &graph)
    }
    var port = index
    for argument in definition.outputs {
      if InputName.equal(bytes, output, argument.name) { return Edge(node: producer, port: port) }
      if argument.numberAttribute == nil, argument.typeListAttribute == nil {
        port += 1
      } else if let count = context.count(of: argument, node: producer, in: graph) {
        port += count
      } else {
        return try unresolved(bytes, input, .unknownOutputs, consumer: consumer, in: &graph)
      }
    }
    return try unresolved(bytes, input, .noSuchOutput, consumer: consumer, in: &graph)
  }

  private mutating func unresolved(
    _ bytes: Span<UInt8>, _ input: ByteRange, _ reason: UnresolvedInput.Reason, consumer: NodeID?,
    in graph: inout Graph
  ) throws(Wire.Failure) -> Edge {
    let text = try context.strings.intern(text: bytes, input)
    return graph.addUnresolved(UnresolvedInput(consumer: consumer, text: text, reason: reason))
  }
}
