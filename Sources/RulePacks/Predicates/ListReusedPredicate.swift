internal import GraphIR
package import YAMLDocument

/// `list-reused: true`: whether a TensorList that the node changes is read elsewhere by the handle that it had before.
///
/// - Source: `tensor_list.ts:TensorList`, whose elements are changed in place.
package struct ListReusedPredicate: Predicate {
  package static let name = "list-reused"
  package static let subjects: Set<SubjectKind> = [.node]
  let wanted: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(wanted: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let handles = ListHandles(context: context, graph: node.graph)
    var result = Truth.no
    for (index, edge) in context.inputs(of: node).enumerated() {
      let own = ListHandles.Reader(node: node.id, input: index)
      guard isList(edge, node.graph, context), handles.writes(own) else { continue }
      for reader in handles.readers(of: edge) where reader != own {
        result = result.or(isDisturbed(reader, by: node, handles, context))
      }
    }
    return wanted ? result : result.negated
  }

  package func evaluate(op: OpFacts, in context: RuleContext) -> Truth? {
    let mayWrite =
      ListHandles.writers.contains(op.name) || ["While", "StatelessWhile", "If", "StatelessIf"].contains(op.name)
    return mayWrite ? nil : Truth(!wanted)
  }

  private func isList(_ edge: Edge, _ graph: Int, _ context: RuleContext) -> Bool {
    context.fact(of: edge, in: graph).dtype == .variant
  }

  private func isDisturbed(
    _ reader: ListHandles.Reader, by writer: NodeSubject, _ handles: ListHandles, _ context: RuleContext
  ) -> Truth {
    // The caller gets the old handle, and with it the changed list.
    guard let id = reader.node else { return .yes }
    if handles.writes(reader) { return .yes }
    let other = NodeSubject(graph: writer.graph, id: id)
    // The number of elements stays when one is set.
    if context.op(of: other) == "TensorListLength", context.op(of: writer) == "TensorListSetItem" { return .no }
    if handles.precedes(id, writer.id) { return .no }
    let name = context.name(of: other)
    return handles.precedes(writer.id, id) ? .yes : .unknown("whether '\(name)' reads the list before it is changed")
  }
}
