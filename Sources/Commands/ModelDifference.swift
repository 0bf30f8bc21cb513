internal import Diagnostics
internal import GraphIR
internal import RulePacks
internal import TensorValues

/// What two forms of one model have different: nodes by function and name.
enum ModelDifference {
  /// - Complexity: linear in nodes and attributes.
  static func changes(from old: MetaGraph, to new: MetaGraph) -> [FixReport.NodeChange] {
    var changes: [FixReport.NodeChange] = []
    let before = graphs(of: old)
    let after = graphs(of: new)
    for (name, graph) in after {
      changes += self.changes(
        in: name.isEmpty ? nil : name, from: before.first { $0.name == name }.map { ($0.graph, old.module.context) },
        to: (graph, new.module.context))
    }
    return changes
  }

  private static func graphs(of metaGraph: MetaGraph) -> [(name: String, graph: Graph)] {
    metaGraph.module.graphs.map { (metaGraph.module.context.strings[$0.name], $0) }
  }

  private static func changes(
    in function: String?, from old: (graph: Graph, context: GraphContext)?,
    to new: (graph: Graph, context: GraphContext)
  ) -> [FixReport.NodeChange] {
    var known: [String: String] = [:]
    var order: [(name: String, op: String)] = []
    if let old {
      for id in old.graph.nodeIDs {
        let name = old.context.name(of: id, in: old.graph)
        known[name] = line(id, old.graph, old.context)
        order.append((name, old.context.op(of: id, in: old.graph)))
      }
    }
    var changes: [FixReport.NodeChange] = []
    var kept: Set<String> = []
    for id in new.graph.nodeIDs {
      let name = new.context.name(of: id, in: new.graph)
      let op = new.context.op(of: id, in: new.graph)
      let after = line(id, new.graph, new.context)
      kept.insert(name)
      guard let before = known[name] else {
        changes.append(.init(kind: .added, function: function, node: name, op: op, after: after))
        continue
      }
      if before != after {
        changes.append(.init(kind: .changed, function: function, node: name, op: op, before: before, after: after))
      }
    }
    for node in order where !kept.contains(node.name) {
      changes.append(
        .init(kind: .removed, function: function, node: node.name, op: node.op, before: known[node.name]))
    }
    return changes
  }

  private static func text(of value: AttributeValue, in context: GraphContext) -> String {
    switch value {
    case .list: "[\(Placeholders.text(of: value, in: context))]"
    case .string(let bytes) where !bytes.allSatisfy { (0x20..<0x7F).contains($0) }: "\(bytes.count) bytes"
    case .tensor(let id): Placeholders.text(of: value, in: context) + elements(of: context[id])
    default: Placeholders.text(of: value, in: context)
    }
  }

  /// `(1.0, 2.5)` of a constant of few numbers.
  private static func elements(of tensor: TensorReference) -> String {
    guard let count = tensor.elementCount, count <= maximumElements, tensor.dtype.base != .string else { return "" }
    do throws(TensorValuesError) {
      let isWhole = tensor.dtype.isInteger || tensor.dtype.isQuantized
      let words =
        isWhole
        ? try TensorElements.integers(of: tensor).map(String.init)
        : try TensorElements.numbers(of: tensor).map { String($0) }
      return " (\(words.joined(separator: ", ")))"
    } catch { return "" }
  }

  private static let maximumElements = 8

  /// `y = Sub(one, erf) {T: float32}`.
  private static func line(_ id: NodeID, _ graph: Graph, _ context: GraphContext) -> String {
    var inputs = graph.inputs(of: id).map { edge in
      guard let node = edge.node else { return "?" }
      let name = context.name(of: node, in: graph)
      return edge.port == 0 ? name : "\(name):\(edge.port)"
    }
    inputs += graph.controls(of: id).map { "^" + context.name(of: $0, in: graph) }
    let attributes = graph.attributes(of: id)
      .filter { !context.strings[$0.key].hasPrefix("_") }
      .map { "\(context.strings[$0.key]): \(text(of: context[$0.value], in: context))" }.sorted()
    return "\(context.name(of: id, in: graph)) = \(context.op(of: id, in: graph))(\(inputs.joined(separator: ", ")))"
      + (attributes.isEmpty ? "" : " {\(attributes.joined(separator: ", "))}")
  }
}
