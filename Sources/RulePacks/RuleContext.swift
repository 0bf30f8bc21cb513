package import Compatibility
package import GraphIR
internal import TensorValues

/// What rules may ask about one phase of one model: its graphs, what is known of their tensors, and the target.
///
/// A class because predicates fill its caches; it never leaves the task that made it.
package final class RuleContext {
  /// What is known of a tensor before running.
  package struct TensorFact: Sendable, Hashable {
    /// nil: not known.
    package var dtype: DataType?
    package var shape: PartialShape
    /// The elements of a small integer tensor, row-major, as far as they are known; nil: nothing is.
    package var value: [Int64?]?

    package init(dtype: DataType?, shape: PartialShape, value: [Int64?]? = nil) {
      self.dtype = dtype
      self.shape = shape
      self.value = value
    }
  }

  package let module: GraphModule
  package let format: ModelFormat
  package let signature: Signature
  package let knowledge: OpKnowledge
  /// The ops that occur, in order of first appearance.
  package let opSymbols: [Symbol]
  /// The facts of each of them.
  package let ops: [OpFacts]
  /// Where a symbol's op is in these lists, -1 for a symbol that is no op.
  private let positions: [Int32]

  /// What the signature's outputs read in the main graph.
  private let outputs: [Edge]
  private let inferred: (Int, Edge) -> TensorFact
  private var consumers: [Int: [[NodeID]]] = [:]
  private var reads: [Int: Set<Edge>] = [:]
  private var ranges: [TensorID: IntegerRange] = [:]
  private var numbers: [TensorID: [Double]?] = [:]
  private var runtimeTypes: [DataType: String?] = [:]

  package init(
    module: GraphModule, format: ModelFormat, signature: Signature, outputs: [Edge] = [], knowledge: OpKnowledge,
    inferred: @escaping (Int, Edge) -> TensorFact
  ) {
    self.module = module
    self.format = format
    self.signature = signature
    self.outputs = outputs
    self.knowledge = knowledge
    self.inferred = inferred
    var positions = [Int32](repeating: -1, count: module.context.strings.count)
    var symbols: [Symbol] = []
    for graph in module.graphs {
      for node in graph.nodes where positions[Int(node.op.index)] < 0 {
        positions[Int(node.op.index)] = Int32(truncatingIfNeeded: symbols.count)
        symbols.append(node.op)
      }
    }
    self.positions = positions
    opSymbols = symbols
    ops = symbols.map {
      knowledge.facts(of: module.context.strings[$0], definition: module.context.definitions[$0])
    }
  }

  /// Where an op is in `ops`; nil for a name that no node has as its op.
  package func opIndex(of symbol: Symbol) -> Int? {
    let position = Int(positions[Int(symbol.index)])
    return position < 0 ? nil : position
  }

  package var target: RuleTarget { knowledge.target }
  package var table: CompatibilityTable { knowledge.table }

  // MARK: Nodes

  package func graph(_ subject: NodeSubject) -> Graph { module.graphs[subject.graph] }
  package func node(_ subject: NodeSubject) -> Node { module.graphs[subject.graph][subject.id] }
  package func name(of subject: NodeSubject) -> String { module.context.strings[node(subject).name] }
  package func op(of subject: NodeSubject) -> String { module.context.strings[node(subject).op] }

  package func opFacts(of subject: NodeSubject) -> OpFacts? { opIndex(of: node(subject).op).map { ops[$0] } }

  package func attribute(_ name: String, of subject: NodeSubject) -> AttributeValue? {
    module.context.attribute(name, of: subject.id, in: module.graphs[subject.graph])
  }

  /// The function that holds the node, nil for the main graph.
  package func function(of subject: NodeSubject) -> String? {
    subject.graph == 0 ? nil : module.context.strings[module.graphs[subject.graph].name]
  }

  package func inputs(of subject: NodeSubject) -> ArraySlice<Edge> {
    module.graphs[subject.graph].inputs(of: subject.id)
  }

  /// What is known of the tensor that an edge carries: what was inferred, else what the producer's attributes say.
  package func fact(of edge: Edge, in graph: Int) -> TensorFact {
    var fact = inferred(graph, edge)
    if fact.dtype == nil, let producer = edge.node {
      let types = module.context.outputTypes(of: producer, in: module.graphs[graph])
      if let types, types.indices.contains(Int(edge.port)), types[Int(edge.port)] != .invalid {
        fact.dtype = types[Int(edge.port)].base
      }
    }
    return fact
  }

  /// Nodes that read an output of the node.
  package func consumers(of subject: NodeSubject) -> [NodeID] {
    if let lists = consumers[subject.graph] { return lists[Int(subject.id.index)] }
    let graph = module.graphs[subject.graph]
    var lists = [[NodeID]](repeating: [], count: graph.nodes.count)
    for id in graph.nodeIDs {
      for edge in graph.inputs(of: id) {
        if let producer = edge.node, lists[Int(producer.index)].last != id { lists[Int(producer.index)].append(id) }
      }
    }
    consumers[subject.graph] = lists
    return lists[Int(subject.id.index)]
  }

  /// Whether a node, or who calls the graph, reads what an edge carries.
  package func isRead(_ edge: Edge, in graph: Int) -> Bool { reads(in: graph).contains(edge) }

  /// Whether the graph's caller, or the signature, reads what an edge carries.
  package func isResult(_ edge: Edge, in graph: Int) -> Bool {
    module.graphs[graph].results.contains(edge) || graph == 0 && outputs.contains(edge)
  }

  /// The outputs of the node that something reads, in rising order.
  package func readOutputs(of subject: NodeSubject) -> [Int] {
    reads(in: subject.graph).filter { $0.node == subject.id }.map { Int($0.port) }.sorted()
  }

  private func reads(in graph: Int) -> Set<Edge> {
    if let known = reads[graph] { return known }
    let result = Set(module.graphs[graph].inputs + module.graphs[graph].results + (graph == 0 ? outputs : []))
    reads[graph] = result
    return result
  }

  // MARK: Types

  /// The dtype that the runtime has for one of TensorFlow's, nil where it has none.
  package func runtimeDType(of type: DataType) -> String? {
    if let known = runtimeTypes[type.base] { return known }
    let found = table.runtimeDType(of: type.base.name)
    runtimeTypes[type.base] = .some(found)
    return found
  }

  /// The dtypes of all tensors, each once: every rule about weights asks, so they are not looked for each time.
  package private(set) lazy var tensorTypes: [DataType] = {
    var types: [DataType] = []
    for tensor in module.context.tensors where !types.contains(tensor.dtype) { types.append(tensor.dtype) }
    return types
  }()

  /// The dtypes that attributes name, alone or in a list, or that their tensors have, each once.
  package private(set) lazy var attributeTypes: [DataType] = {
    var types: [DataType] = []
    func add(_ type: DataType) { if !types.contains(type) { types.append(type) } }
    let context = module.context
    for value in context.attributeValues {
      switch value {
      case .type(let type): add(type)
      case .list(.types(let list)): list.forEach(add)
      case .tensor(let id): add(context[id].dtype)
      default: break
      }
    }
    return types
  }()

  // MARK: Weights

  /// The tensors of all constants, each once.
  package private(set) lazy var weights: [TensorID] = {
    var seen: Set<TensorID> = []
    var result: [TensorID] = []
    let strings = module.context.strings
    let constants = Set(["Const", "HostConst"].compactMap(strings.find))
    guard !constants.isEmpty, let key = strings.find("value") else { return [] }
    for graph in module.graphs {
      for id in graph.nodeIDs where constants.contains(graph[id].op) {
        guard let entry = graph.attribute(key, of: id), let tensor = module.context[entry.value].asTensor else {
          continue
        }
        if seen.insert(tensor).inserted { result.append(tensor) }
      }
    }
    return result
  }()

  /// What a tensor takes in the runtime: 4 bytes an element, of strings none that is counted.
  package func runtimeBytes(of tensor: TensorID) -> Double {
    let reference = module.context[tensor]
    let size: Double =
      switch reference.dtype.base {
      case .bool: 1
      case .string: 0
      case .complex64, .complex128: 8
      default: 4
      }
    return reference.elementCount.map { Double($0) * size } ?? .infinity
  }

  // MARK: Values

  /// The elements of what an edge carries, if all are known and they are few: of a small numeric constant, or of a tensor
  /// that shape arithmetic gives.
  package func elements(of edge: Edge, in graph: Int) -> [Double]? {
    if let value = fact(of: edge, in: graph).value {
      let known = value.compactMap { $0 }
      if known.count == value.count { return known.map(Double.init) }
    }
    guard let producer = edge.node else { return nil }
    let subject = NodeSubject(graph: graph, id: producer)
    guard ["Const", "HostConst"].contains(op(of: subject)) else { return nil }
    return attribute("value", of: subject)?.asTensor.flatMap(numbers)
  }

  /// The elements of a small numeric tensor, nil for others.
  package func numbers(of tensor: TensorID) -> [Double]? {
    if let known = numbers[tensor] { return known }
    var result: [Double]?
    do throws(TensorValuesError) { result = try TensorElements.numbers(of: module.context[tensor]) } catch {}
    numbers[tensor] = .some(result)
    return result
  }

  /// The extremes of an integer tensor.
  package enum IntegerRange: Sendable, Hashable {
    case empty
    case range(ClosedRange<Int64>)
    /// Why it cannot be had.
    case unknown(String)
  }

  /// - Complexity: streams over the tensor once; later calls are answered from memory.
  package func integerRange(of tensor: TensorID) -> IntegerRange {
    if let known = ranges[tensor] { return known }
    let result: IntegerRange
    do throws(TensorValuesError) {
      result = try TensorElements.integerRange(of: module.context[tensor]).map { .range($0) } ?? .empty
    } catch {
      result = .unknown(error.message)
    }
    ranges[tensor] = result
    return result
  }
}
