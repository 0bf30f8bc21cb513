internal import GraphIR
internal import Lowering
internal import RulePacks
internal import TensorValues

/// What a graph computes, as lines of text that do not depend on the names and order of its nodes: to compare two graphs.
struct GraphOutline {
  private let model: LoweredModel
  private var numbers: [NodeID: Int] = [:]
  private(set) var lines: [String] = []

  /// The main graph, from its outputs.
  init(_ model: LoweredModel) {
    self.model = model
    for (entry, edge) in zip(model.signature.outputs, model.outputs) {
      lines.append("output \(entry.key): \(tensor(edge))")
    }
  }

  private mutating func tensor(_ edge: Edge) -> String {
    guard let root = edge.node else { return "nothing" }
    // Without recursion, as a graph can be as deep as it is long.
    var stack = [root]
    while let id = stack.last {
      let reads = model.module.main.inputs(of: id).compactMap(\.node)
      if let next = reads.first(where: { numbers[$0] == nil && !stack.contains($0) }), numbers[id] == nil {
        stack.append(next)
        continue
      }
      stack.removeLast()
      if numbers[id] == nil { add(id) }
    }
    return "\(numbers[root] ?? -1)" + (edge.port == 0 ? "" : ":\(edge.port)")
  }

  private mutating func add(_ id: NodeID) {
    let (context, graph) = (model.module.context, model.module.main)
    let op = context.op(of: id, in: graph)
    let inputs = graph.inputs(of: id).map { edge in
      let number = edge.node.flatMap { numbers[$0] } ?? -1
      return edge.port == 0 ? "\(number)" : "\(number):\(edge.port)"
    }
    var attributes: [String] = []
    for entry in graph.attributes(of: id) {
      let (key, value) = (context.strings[entry.key], context[entry.value])
      if key.hasPrefix("_") { continue }
      if let standard = context.definitions[graph[id].op]?.attribute(key)?.defaultValue, standard == value { continue }
      attributes.append("\(key): \(text(of: value, context))")
    }
    if op == "Placeholder", let position = model.inputs.firstIndex(of: id) {
      attributes = [model.signature.inputs[position].key]
    }
    numbers[id] = numbers.count
    lines.append(
      "\(numbers.count - 1) = \(op)(\(inputs.joined(separator: ", "))) {\(attributes.sorted().joined(separator: ", "))}"
    )
  }

  private func text(of value: AttributeValue, _ context: GraphContext) -> String {
    if case .tensor(let id) = value { return text(of: context[id]) }
    return Placeholders.text(of: value, in: context)
  }

  private func text(of tensor: TensorReference) -> String {
    var elements = ""
    do throws(TensorValuesError) {
      elements = "\(try TensorElements.numbers(of: tensor, limit: 4096))"
    } catch {}
    return "\(tensor.dtype.shortName)\(PartialShape(tensor.shape))\(elements)"
  }
}
