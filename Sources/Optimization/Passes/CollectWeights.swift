internal import Compatibility
internal import GraphIR
internal import Lowering

/// Lists the values of all constants as they will be written: in the types that a weight can have, and quantized where
/// that is asked for.
///
/// The nodes keep their types, since the importer maps those itself; what is written is the weight.
enum CollectWeights: Pass {
  static let name = "collect weights"

  static func run(_ state: inout ConversionState) {
    var collector = WeightCollector(
      context: state.model.module.context, quantization: WeightQuantization(state.options.quantization))
    for (index, graph) in state.model.module.graphs.enumerated() {
      collector.collect(graph) { .convertedNode(graph: index, node: $0) }
    }
    if let initializer = state.initializer { collector.collect(initializer.graph) { _ in .model } }
    state.weights = collector.weights
    state.model.facts += collector.facts
    state.quantization = collector.quantization.finish()
  }
}

/// Weights by name, in order.
private struct WeightCollector {
  let context: GraphContext
  var quantization: WeightQuantization
  private(set) var weights: [ConvertedModel.Weight] = []
  private(set) var facts: [ModelFact] = []
  /// For each name, the attribute that holds its value.
  private var values: [Symbol: AttributeID?] = [:]

  init(context: GraphContext, quantization: WeightQuantization) {
    self.context = context
    self.quantization = quantization
  }

  /// - Parameter place: where a node is, for facts about it.
  mutating func collect(_ graph: Graph, place: (NodeID) -> ModelFact.Place) {
    guard let constant = context.strings.find("Const"), let key = context.strings.find("value") else { return }
    for id in graph.nodeIDs where graph[id].op == constant {
      let symbol = graph[id].name
      let value = graph.attribute(key, of: id)?.value
      if let known = values[symbol] {
        // All graphs share one list of weights. A copy of a node is served by the first one's weight; another node
        // would get wrong values.
        if known != value { facts.append(ModelFact(.duplicateNode, at: place(id))) }
        continue
      }
      values[symbol] = value
      let stored = value.flatMap { context[$0].asTensor }.map { context[$0] }
      let weight = ConvertedModel.Weight(
        name: context.strings[symbol], tensor: Self.converted(stored ?? valueless(id, in: graph)))
      guard !quantization.isEmpty else {
        weights.append(weight)
        continue
      }
      let (quantized, fact) = quantization.apply(to: weight, at: place(id))
      weights.append(quantized)
      if let fact { facts.append(fact) }
    }
  }

  private func valueless(_ id: NodeID, in graph: Graph) -> TensorReference {
    let dtype = context.attribute("dtype", of: id, in: graph)?.asType ?? .float
    return TensorReference(dtype: dtype, shape: [], storage: .unavailable("the node has no value"))
  }

  /// Brings a constant to a type that a weight can have. What has none is left: rules have found it.
  private static func converted(_ tensor: TensorReference) -> TensorReference {
    guard let dtype = weightType(of: tensor.dtype), dtype != tensor.dtype else { return tensor }
    return TensorReference(.cast(tensor), dtype: dtype, shape: tensor.shape)
      ?? TensorReference(
        dtype: dtype, shape: tensor.shape, storage: .unavailable("too many expressions stand one in another"))
  }

  private static func weightType(of dtype: DataType) -> DataType? {
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
