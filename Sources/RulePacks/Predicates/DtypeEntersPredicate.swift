internal import GraphIR
package import YAMLDocument

/// `dtype-enters: quantized`: the node brings a dtype into the graph: its outputs or attributes have it, its data
/// inputs do not. Nodes behind it that carry the dtype on are related, so that one cause is one finding.
package struct DtypeEntersPredicate: Predicate {
  package static let name = "dtype-enters"
  package static let subjects: Set<SubjectKind> = [.node]
  package static let placeholders = ["dtype.entering"]
  let dtypes: DtypeSet

  package static var shape: YAMLShape<Self> { DtypeSet.shape.map { Self(dtypes: $0) } }
  package static var schema: JSONValue { DtypeSet.schema }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node, carried(by: node, in: context) != nil else { return .no }
    return Truth(!context.inputs(of: node).contains { isCarried(by: $0, in: node.graph, context) })
  }

  package func couldHold(in context: RuleContext) -> Bool {
    context.attributeTypes.contains(where: dtypes.contains)
      || context.ops.contains { op in
        op.definition?.outputs.contains { $0.type.map(dtypes.contains) ?? false } ?? false
      }
  }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    guard let node = subject.node, let dtype = carried(by: node, in: context) else { return [:] }
    return ["dtype.entering": dtype.name]
  }

  package func related(to subject: Subject, in context: RuleContext) -> [NodeSubject] {
    guard let start = subject.node else { return [] }
    var found: [NodeSubject] = []
    var isSeen: Set<NodeSubject> = [start]
    var queue = [start]
    var next = 0
    while next < queue.count, found.count < Self.maximumRelated {
      let node = queue[next]
      next += 1
      for id in context.consumers(of: node) {
        let consumer = NodeSubject(graph: node.graph, id: id)
        guard !isSeen.contains(consumer), carried(by: consumer, in: context) != nil else { continue }
        isSeen.insert(consumer)
        found.append(consumer)
        queue.append(consumer)
      }
    }
    return found
  }

  private static let maximumRelated = 16

  /// The first of the dtypes that the node's attributes or outputs have.
  private func carried(by node: NodeSubject, in context: RuleContext) -> DataType? {
    let graph = context.graph(node)
    for entry in graph.attributes(of: node.id) {
      if let type = holds(context.module.context[entry.value], in: context.module.context) { return type }
    }
    // Beyond what is written there: defaults and fixed output types of the op.
    return context.module.context.outputTypes(of: node.id, in: graph)?.first(where: dtypes.contains)
  }

  private func isCarried(by edge: Edge, in graph: Int, _ context: RuleContext) -> Bool {
    context.fact(of: edge, in: graph).dtype.map(dtypes.contains) ?? false
  }

  private func holds(_ value: AttributeValue, in context: GraphContext) -> DataType? {
    switch value {
    case .type(let type): dtypes.contains(type) ? type : nil
    case .list(.types(let types)): types.first(where: dtypes.contains)
    case .tensor(let id): dtypes.contains(context[id].dtype) ? context[id].dtype.base : nil
    default: nil
    }
  }
}
