package import ArtifactIO
package import GraphIR

/// A graph that is being written from nothing: each node after what it reads.
package struct GraphBuilder {
  package private(set) var graph: Graph
  package private(set) var facts = TypeTable()
  package var context: GraphContext

  package init(name: Symbol = .empty, artifact: Artifact, context: GraphContext) {
    graph = Graph(name: name, artifact: artifact)
    self.context = context
  }

  @discardableResult
  package mutating func add(
    op: String, name: String, inputs: [Edge] = [], attributes: [(String, AttributeValue)] = [], facts: [OutputFact]
  ) -> NodeID {
    let symbol = context.strings.intern(op)
    if context.definitions[symbol] == nil, let definition = OpRegistry.tensorFlow.definition(of: op) {
      context.define(symbol, as: definition)
    }
    let entries = attributes.map {
      AttributeEntry(key: context.strings.intern($0.0), value: context.add($0.1), origin: .empty)
    }
    return add(op: symbol, name: context.strings.intern(name), inputs: inputs, entries: entries, facts: facts)
  }

  @discardableResult
  package mutating func add(
    op: Symbol, name: Symbol, inputs: [Edge], entries: [AttributeEntry], facts: [OutputFact],
    origin: ByteRange = .empty
  ) -> NodeID {
    let id = graph.add(name: name, op: op, attributes: entries, origin: origin)
    if !inputs.isEmpty { graph.setInputs(of: id, inputs) }
    self.facts.append(facts)
    return id
  }

  package mutating func addConstant(_ tensor: TensorReference, name: String) -> Edge {
    let id = context.add(tensor)
    let node = add(
      op: "Const", name: name, attributes: [("value", .tensor(id)), ("dtype", .type(tensor.dtype))],
      facts: [OutputFact(dtype: tensor.dtype, shape: PartialShape(tensor.shape))])
    return Edge(node: node, port: 0)
  }

  package mutating func addArgument(name: String, fact: OutputFact) -> Edge {
    let id = add(op: "_Arg", name: name, attributes: [("T", .type(fact.dtype))], facts: [fact])
    graph.arguments.append(id)
    return Edge(node: id, port: 0)
  }

  package mutating func addResult(_ edge: Edge, name: String) {
    graph.results.append(edge)
    graph.resultNames.append(context.strings.intern(name))
  }
}
