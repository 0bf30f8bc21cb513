internal import GraphIR
internal import TensorValues

/// The node that a shape function looks at, and the facts of its graph so far.
///
/// One object serves all nodes of a graph in turn: with a new one for each, allocations would take longer than inference.
final class InferenceNode {
  /// Tensors of more elements have no `value`.
  static let maximumValueCount = 64
  /// Outputs of one graph.
  private static let maximumFactCount = 1 << 22

  let context: GraphContext
  let graph: Graph
  // The graph's arrays, at hand without a step through the graph.
  private let nodes: [Node]
  private let edges: [Edge]
  private let attributes: AttributeTable
  private let resolver: OpResolver
  /// `facts[starts[i]..<starts[i + 1]]` are the outputs of node `i`.
  private(set) var facts: [OutputFact]
  private let starts: [Int32]
  /// For handles of lists, arrays and variables, at the index in `facts`: the shape of an element.
  private var elementShapes: [Int: PartialShape] = [:]

  private(set) var id = NodeID(0)
  private(set) var op: ResolvedOp
  private var inputRange = 0..<0
  private var attributeRange = 0..<0
  private var outputRange = 0..<0

  /// - Precondition: the graph has nodes.
  init?(graph: Graph, context: GraphContext, resolver: OpResolver) {
    guard let first = graph.nodes.first else { return nil }
    self.graph = graph
    nodes = graph.nodes
    edges = graph.inputs
    attributes = graph.attributes
    self.context = context
    self.resolver = resolver
    op = resolver[first.op]
    var starts: [Int32] = [0]
    starts.reserveCapacity(graph.nodes.count + 1)
    var total = 0
    for (index, node) in graph.nodes.enumerated() {
      let op = resolver[node.op]
      let count =
        op.fixedOutputCount
        ?? Self.outputCount(of: NodeID(index), op: op, graph: graph, context: context, resolver: resolver)
      // A node that claims more is left without facts, so that a small file cannot ask for all memory.
      if count <= Self.maximumFactCount - total { total += count }
      starts.append(Int32(truncatingIfNeeded: total))
    }
    self.starts = starts
    facts = [OutputFact](repeating: .unknown, count: total)
  }

  /// For each node, where its outputs end in `facts`.
  var ends: [Int32] { Array(starts.dropFirst()) }

  func move(to id: NodeID) {
    let node = nodes[Int(id.index)]
    self.id = id
    knownType = nil
    op = resolver[node.op]
    inputRange = node.inputs.range
    attributeRange = node.attributes.range
    outputRange = Int(starts[Int(id.index)])..<Int(starts[Int(id.index) + 1])
  }

  // MARK: Inputs

  var inputCount: Int { inputRange.count }

  func edge(_ input: Int) -> Edge? {
    let range = inputRange
    return input >= 0 && input < range.count ? edges[range.lowerBound + input] : nil
  }

  func fact(of edge: Edge) -> OutputFact { factIndex(of: edge).map { facts[$0] } ?? .unknown }

  func input(_ index: Int) -> OutputFact { edge(index).map(fact(of:)) ?? .unknown }

  func shape(_ input: Int) -> PartialShape {
    guard let edge = edge(input), let index = factIndex(of: edge) else { return .unknown }
    return facts[index].shape
  }

  func value(_ input: Int) -> [Int64?]? {
    guard let edge = edge(input), let index = factIndex(of: edge) else { return nil }
    // An empty vector has no elements that could be unknown.
    return facts[index].value ?? (facts[index].shape == .emptyVector ? [] : nil)
  }

  func dtype(_ input: Int) -> DataType {
    guard let edge = edge(input), let index = factIndex(of: edge) else { return .invalid }
    return facts[index].dtype
  }

  /// The value of an input of one element.
  func scalar(_ input: Int) -> Int64? {
    guard let value = value(input), value.count == 1 else { return nil }
    return value[0]
  }

  /// All elements of an input, nil if one is not known.
  func constant(_ input: Int) -> [Int64]? {
    guard let value = value(input), value.allSatisfy({ $0 != nil }) else { return nil }
    return value.compactMap { $0 }
  }

  /// The elements of a small input of any real type that comes straight from a constant.
  func numbers(_ input: Int) -> [Double]? {
    guard let producer = edge(input)?.node else { return nil }
    let node = graph[producer]
    guard resolver[node.op].role == .const, let symbol = resolver.attributeSymbols[AttributeKey.value.rawValue],
      let entry = graph.attribute(symbol, of: producer), let tensor = context[entry.value].asTensor
    else { return nil }
    do { return try TensorElements.numbers(of: context[tensor], limit: Self.maximumValueCount) } catch { return nil }
  }

  private func factIndex(of edge: Edge) -> Int? {
    guard edge.nodeIndex >= 0, edge.port >= 0 else { return nil }
    let node = Int(edge.nodeIndex)
    guard node + 1 < starts.count else { return nil }
    let index = Int(starts[node]) + Int(edge.port)
    return index < Int(starts[node + 1]) ? index : nil
  }

  // MARK: Outputs

  var outputCount: Int { outputRange.count }
  var outputs: ArraySlice<OutputFact> { facts[outputRange] }

  /// Whether not even the rank of an output is known.
  var hasUnknownRank: Bool {
    for index in outputRange where facts[index].shape.dimensions == nil { return true }
    return false
  }

  func outputDType(_ output: Int) -> DataType {
    output >= 0 && output < outputRange.count ? facts[outputRange.lowerBound + output].dtype : .invalid
  }

  func set(_ output: Int, _ shape: PartialShape) {
    guard output >= 0, output < outputRange.count else { return }
    facts[outputRange.lowerBound + output].shape = shape
  }

  func set(_ output: Int, _ shape: PartialShape, value: [Int64?]?) {
    guard output >= 0, output < outputRange.count else { return }
    let index = outputRange.lowerBound + output
    facts[index].shape = shape
    guard let value, value.count <= Self.maximumValueCount, value.isEmpty || value.contains(where: { $0 != nil }) else {
      return
    }
    facts[index].value = value
  }

  func set(_ output: Int, _ dimensions: [Int64]) { set(output, PartialShape(dimensions)) }

  /// Gives an output all that is known of an input, but for the type.
  func pass(_ input: Int, to output: Int) {
    guard output >= 0, output < outputRange.count, let edge = edge(input), let from = factIndex(of: edge) else {
      return
    }
    let index = outputRange.lowerBound + output
    facts[index].shape = facts[from].shape
    facts[index].value = facts[from].value
    if !elementShapes.isEmpty { elementShapes[index] = elementShapes[from] }
  }

  /// Replaces the facts of an output, keeping its type unless the new one is known and the old is not.
  func setFact(_ output: Int, _ fact: OutputFact) {
    guard output >= 0, output < outputRange.count else { return }
    let index = outputRange.lowerBound + output
    if facts[index].dtype == .invalid { facts[index].dtype = fact.dtype }
    facts[index].shape = fact.shape
    facts[index].value = fact.value
  }

  // MARK: Handles

  /// The shape of an element of the list, array or variable that an input is the handle of.
  func elementShape(_ input: Int) -> PartialShape {
    guard !elementShapes.isEmpty, let edge = edge(input), let index = factIndex(of: edge) else { return .unknown }
    return elementShapes[index] ?? .unknown
  }

  func setElementShape(_ output: Int, _ shape: PartialShape) {
    guard output >= 0, output < outputRange.count else { return }
    elementShapes[outputRange.lowerBound + output] = shape.rank == nil ? nil : shape
  }

  func elementShape(of edge: Edge) -> PartialShape? { factIndex(of: edge).flatMap { elementShapes[$0] } }

  // MARK: Attributes

  /// An attribute: as written, else the op's default.
  func attribute(_ key: AttributeKey) -> AttributeValue? {
    if let symbol = resolver.attributeSymbols[key.rawValue], let value = written(symbol) { return value }
    return op.defaultValue(key)
  }

  func int(_ key: AttributeKey) -> Int64? { attribute(key)?.asInt }
  func bool(_ key: AttributeKey) -> Bool? { attribute(key)?.asBool }
  func ints(_ key: AttributeKey) -> [Int64]? { attribute(key)?.asInts }
  func text(_ key: AttributeKey) -> String? { attribute(key)?.asString }
  func type(_ key: AttributeKey) -> DataType? { attribute(key)?.asType }
  func shape(attribute key: AttributeKey) -> PartialShape { attribute(key)?.asShape ?? .unknown }
  func shapes(attribute key: AttributeKey) -> [PartialShape] { attribute(key)?.asShapes ?? [] }

  private func written(_ symbol: Symbol) -> AttributeValue? {
    for index in attributeRange where attributes[index].key == symbol {
      return context[attributes[index].value]
    }
    return nil
  }

  // MARK: Types

  /// A node's types are mostly one attribute, which is looked up once for all of them.
  private var knownType: (symbol: Symbol, type: DataType?)?

  private func writtenType(_ symbol: Symbol) -> DataType? {
    if let knownType, knownType.symbol == symbol { return knownType.type }
    let type = written(symbol)?.asType
    knownType = (symbol, type)
    return type
  }

  /// Sets the outputs' types from the definition and forgets all else that is known of them.
  func resetOutputs() {
    var index = outputRange.lowerBound
    guard op.isDefined else {
      while index < outputRange.upperBound {
        facts[index] = .unknown
        index += 1
      }
      return
    }
    forEachType(of: op.outputs) { type in
      if index < outputRange.upperBound { facts[index] = OutputFact(dtype: type) }
      index += 1
    }
    if !elementShapes.isEmpty { for index in outputRange { elementShapes[index] = nil } }
  }

  /// The first data input whose known type is not the one that the definition and the attributes demand.
  func firstTypeConflict() -> (input: Int, expected: DataType, found: DataType)? {
    var conflict: (input: Int, expected: DataType, found: DataType)?
    var index = 0
    forEachType(of: op.inputs) { expected in
      if conflict == nil, index < inputRange.count {
        let found = dtype(index)
        if found.base != expected.base, found != .invalid, expected != .invalid {
          conflict = (index, expected, found)
        }
      }
      index += 1
    }
    return conflict
  }

  /// Calls `body` with the type of every tensor of the arguments, ending early where their number is not known.
  private func forEachType(of arguments: [ResolvedArgument], _ body: (DataType) -> Void) {
    for argument in arguments {
      let type: DataType
      switch argument.element {
      case .fixed(let fixed): type = fixed
      case .attribute(let symbol, let otherwise): type = symbol.flatMap(writtenType) ?? otherwise
      case .list(let symbol, let otherwise):
        guard let list = symbol.flatMap(written)?.asTypes ?? otherwise else { return }
        for type in list { body(argument.tensorType(type)) }
        continue
      }
      switch argument.count {
      case .one: body(argument.tensorType(type))
      case .attribute(let symbol, let otherwise):
        guard let count = Self.count(symbol.flatMap(written)?.asInt ?? otherwise) else { return }
        for _ in 0..<count { body(argument.tensorType(type)) }
      }
    }
  }

  /// The number of outputs, as far as attributes tell; of an op without definition the recorded shapes, else 1.
  private static func outputCount(
    of id: NodeID, op: ResolvedOp, graph: Graph, context: GraphContext, resolver: OpResolver
  ) -> Int {
    func written(_ symbol: Symbol) -> AttributeValue? { graph.attribute(symbol, of: id).map { context[$0.value] } }
    guard op.isDefined else {
      let recorded = resolver.attributeSymbols[AttributeKey.recordedShapes.rawValue].flatMap(written)?.asShapes
      return max(1, recorded?.count ?? 0)
    }
    var total = 0
    for argument in op.outputs {
      if case .list(let symbol, let otherwise) = argument.element {
        guard let list = symbol.flatMap(written)?.asTypes ?? otherwise else { break }
        total += list.count
      } else if case .attribute(let symbol, let otherwise) = argument.count {
        guard let count = Self.count(symbol.flatMap(written)?.asInt ?? otherwise) else { break }
        total += count
      } else {
        total += 1
      }
    }
    return total
  }

  private static func count(_ value: Int64?) -> Int? {
    // A count beyond what any node can have is a broken file, not a reason to allocate it.
    guard let value, (0...65_536).contains(value) else { return nil }
    return Int(value)
  }
}
