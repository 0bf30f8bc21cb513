internal import Compatibility
internal import GraphIR
internal import Lowering
internal import TensorValues

/// Lists the values of all constants as they will be written: in the types that a weight can have, and quantized where
/// that is asked for.
///
/// The nodes keep their types, since the importer maps those itself; what is written is the weight.
enum CollectWeights: Pass {
  static let name = "collect weights"

  static func run(_ state: inout ConversionState) {
    var collector = WeightCollector()
    for index in state.model.reachableGraphs {
      collector.collect(state.model.module, graph: index) { .convertedNode(graph: index, node: $0) }
    }
    if let initializer = state.initializerModel { collector.collect(initializer.module, graph: 0) { _ in .model } }
    state.weights = collector.weights
    state.facts += collector.facts
  }
}

/// Weights by name, in order.
private struct WeightCollector {
  private(set) var weights: [ConvertedModel.Weight] = []
  private(set) var facts: [ModelFact] = []
  private var names: Set<String> = []

  /// - Parameter place: where a node is, for facts about it.
  mutating func collect(_ module: GraphModule, graph index: Int, place: (NodeID) -> ModelFact.Place) {
    let context = module.context
    let graph = module.graphs[index]
    guard let constant = context.strings.find("Const") else { return }
    for id in graph.nodeIDs where graph[id].op == constant {
      let name = context.name(of: id, in: graph)
      // All graphs share one list of weights: a second one of the name would get the values of the first.
      guard names.insert(name).inserted else {
        facts.append(ModelFact(.duplicateNode, at: place(id)))
        continue
      }
      weights.append(.init(name: name, tensor: WeightConverter.converted(value(of: id, in: graph, context))))
    }
  }

  private func value(of id: NodeID, in graph: Graph, _ context: GraphContext) -> TensorReference {
    if let tensor = context.attribute("value", of: id, in: graph)?.asTensor { return context[tensor] }
    let dtype = context.attribute("dtype", of: id, in: graph)?.asType ?? .float
    return TensorReference(dtype: dtype, shape: [], storage: .unavailable("the node has no value"))
  }
}

/// Brings a constant to a type that a weight can have.
enum WeightConverter {
  static func converted(_ tensor: TensorReference) -> TensorReference {
    guard let dtype = weightType(of: tensor.dtype), dtype != tensor.dtype else { return tensor }
    var result = TensorReference(dtype: dtype, shape: tensor.shape, storage: .unavailable("not converted"))
    do throws(TensorValuesError) {
      switch dtype {
      case .int32:
        result.storage = .bytes(
          try TensorElements.integers(of: tensor, limit: .max).flatMap { value in
            (0..<4).map { UInt8(truncatingIfNeeded: value >> Int64(8 * $0)) }
          })
      case .float:
        result.storage = .bytes(
          try TensorElements.numbers(of: tensor, limit: .max).flatMap { value in
            let bits = Float(value).bitPattern
            return (0..<4).map { UInt8(truncatingIfNeeded: bits >> UInt32(8 * $0)) }
          })
      default: break
      }
    } catch { result.storage = .unavailable(error.message) }
    return result
  }

  /// The type that a constant of `dtype` is written in, nil where there is none.
  static func weightType(of dtype: DataType) -> DataType? {
    switch CompatibilityTable.builtIn.weightConversion(of: dtype.base.name).dtype {
    case "float32": .float
    case "int32": .int32
    case "bool": .bool
    case "string": .string
    case "complex64": .complex64
    default: nil
    }
  }
}
