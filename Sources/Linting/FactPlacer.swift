internal import GraphIR
internal import Lowering
internal import RulePacks

/// Brings facts to the phase in which their node stands.
struct FactPlacer {
  let source: PhaseView
  let lowered: PhaseView
  let converted: PhaseView

  /// Where a fact about the signature keeps the number of its entry.
  static let entryIndexKey = "entry index"

  func place(_ fact: ModelFact) -> (subject: FactSubject, view: PhaseView) {
    switch fact.place {
    case .sourceNode(let graph, let node): return at(NodeSubject(graph: graph, id: node), fact, source)
    case .loweredNode(let graph, let node): return at(NodeSubject(graph: graph, id: node), fact, lowered)
    case .convertedNode(let graph, let node): return at(NodeSubject(graph: graph, id: node), fact, converted)
    case .model: return (subject(fact, fact.values), lowered)
    case .signatureEntry(let isInput, let index):
      var values = fact.values
      values["direction"] = isInput ? "input" : "output"
      values[Self.entryIndexKey] = String(index)
      let entries = isInput ? lowered.context.signature.inputs : lowered.context.signature.outputs
      if entries.indices.contains(index), values["key"] == nil { values["key"] = entries[index].key }
      return (subject(fact, values), lowered)
    }
  }

  private func at(_ node: NodeSubject, _ fact: ModelFact, _ view: PhaseView) -> (FactSubject, PhaseView) {
    let module = view.context.module
    guard module.graphs.indices.contains(node.graph),
      module.graphs[node.graph].nodes.indices.contains(Int(node.id.index))
    else { return (subject(fact, fact.values), view) }
    let subject = FactSubject(
      kind: fact.kind.rawValue, values: fact.values, nodeName: view.sourceName(node), op: view.context.op(of: node),
      node: node)
    return (subject, view)
  }

  private func subject(_ fact: ModelFact, _ values: [String: String]) -> FactSubject {
    FactSubject(kind: fact.kind.rawValue, values: values, nodeName: nil, op: nil, node: nil)
  }
}
