internal import GraphIR
internal import Lowering
internal import TensorValues

/// Finds how often a loop runs, where that depends on constants only.
///
/// Follows the loop variables that the condition needs, turn by turn, and nothing else of the body.
struct TripCount {
  private let model: LoweredModel
  private let condition: Int
  private let body: Int

  /// Loop variables are counters and flags; more than this is data.
  private static let maximumBytes: Int64 = 256
  private static let maximumDepth = 256

  init?(of id: NodeID, in index: Int, of model: LoweredModel) {
    let callees = model.callees(of: id, in: model.module.graphs[index])
    guard callees.count == 2 else { return nil }
    self.model = model
    (condition, body) = (callees[0], callees[1])
  }

  /// - Parameter initial: the values that the loop starts with, nil where they are not constant.
  /// - Returns: nil if the count is not constant, or greater than `limit`.
  func find(initial: [TensorReference?], limit: Int) -> Int? {
    let graph = model.module.graphs[condition]
    guard graph.results.count == 1, let needed = neededVariables(count: initial.count) else { return nil }
    var values: [TensorReference?] = initial.indices.map { needed.contains($0) ? initial[$0] : nil }
    for turn in 0...limit {
      guard let test = value(of: graph.results[0], in: condition, values), let isTrue = Self.truth(test) else {
        return nil
      }
      if !isTrue { return turn }
      let results = model.module.graphs[body].results
      var next: [TensorReference?] = values.map { _ in nil }
      for position in needed where results.indices.contains(position) {
        next[position] = value(of: results[position], in: body, values)
      }
      values = next
    }
    return nil
  }

  // MARK: Variables

  /// The loop variables that the condition depends on, through the body as well.
  private func neededVariables(count: Int) -> Set<Int>? {
    var needed = arguments(behind: [model.module.graphs[condition].results[0]], in: condition)
    var waiting = Array(needed)
    while let position = waiting.popLast() {
      let results = model.module.graphs[body].results
      guard results.indices.contains(position), position < count else { return nil }
      for other in arguments(behind: [results[position]], in: body) where needed.insert(other).inserted {
        waiting.append(other)
      }
    }
    return needed
  }

  private func arguments(behind edges: [Edge], in index: Int) -> Set<Int> {
    let graph = model.module.graphs[index]
    var found: Set<Int> = []
    var seen: Set<NodeID> = []
    var waiting = edges.compactMap(\.node)
    while let id = waiting.popLast() {
      guard seen.insert(id).inserted else { continue }
      if graph.arguments.contains(id), let position = graph.argumentPosition(of: id) {
        found.insert(position)
        continue
      }
      waiting += graph.inputs(of: id).compactMap(\.node)
    }
    return found
  }

  // MARK: Values

  private func value(of edge: Edge, in index: Int, _ arguments: [TensorReference?]) -> TensorReference? {
    var known: [NodeID: [TensorReference]] = [:]
    return value(of: edge, in: index, arguments, &known, depth: 0)
  }

  private func value(
    of edge: Edge, in index: Int, _ arguments: [TensorReference?], _ known: inout [NodeID: [TensorReference]],
    depth: Int
  ) -> TensorReference? {
    guard let id = edge.node, depth < Self.maximumDepth else { return nil }
    let graph = model.module.graphs[index]
    let port = Int(edge.port)
    if let outputs = known[id] { return outputs.indices.contains(port) ? outputs[port] : nil }
    if graph.arguments.contains(id) {
      guard let position = graph.argumentPosition(of: id), arguments.indices.contains(position) else { return nil }
      return arguments[position]
    }
    let context = model.module.context
    let op = context.op(of: id, in: graph)
    if op == "Const" {
      guard let tensor = context.attribute("value", of: id, in: graph)?.asTensor.map({ context[$0] }),
        let bytes = tensor.byteCount, bytes <= Self.maximumBytes
      else { return nil }
      return tensor
    }
    guard ConstantKernels.hasKernel(for: op), context.definitions[graph[id].op]?.isStateful == false,
      let types = context.outputTypes(of: id, in: graph)
    else { return nil }
    var inputs: [TensorReference] = []
    for input in graph.inputs(of: id) {
      guard let tensor = value(of: input, in: index, arguments, &known, depth: depth + 1) else { return nil }
      inputs.append(tensor)
    }
    let outputs = ConstantKernels.evaluate(
      op: op, inputs: inputs, outputTypes: types, limit: Self.maximumBytes
    ) { context.attribute($0, of: id, in: graph) }
    guard let outputs else { return nil }
    known[id] = outputs
    return outputs.indices.contains(port) ? outputs[port] : nil
  }

  /// Whether a scalar counts as true; nil if it is none that can be read.
  static func truth(_ tensor: TensorReference) -> Bool? {
    guard tensor.elementCount == 1 else { return nil }
    do throws(TensorValuesError) { return try TensorElements.numbers(of: tensor).first.map { $0 != 0 } } catch {
      return nil
    }
  }
}
