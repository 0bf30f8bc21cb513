internal import GraphIR
internal import Lowering

/// One step of a conversion.
protocol Pass: Sendable {
  /// As `--timings` shows it: a verb.
  static var name: String { get }
  static func run(_ state: inout ConversionState)
}

/// A model on its way from the lowered to the converted graph.
struct ConversionState {
  var model: LoweredModel
  let options: ConversionOptions
  var metaGraph: MetaGraph
  var initializer: Initializer?
  var controlFlow: [ConvertedModel.ControlFlowChoice] = []
  /// What is to be written beside the graph; the last pass fills it.
  var weights: [ConvertedModel.Weight] = []
  /// What conversion noticed. A place in the converted graph is that of the last pass.
  var facts: [ModelFact] = []
  var quantization = QuantizationOutcome()

  /// The graph that fills the tables; it shares the context of the model's graphs.
  struct Initializer {
    var graph: Graph
    var types: TypeTable
    var provenance: [Provenance]
  }

  /// The graph that fills the tables, as a model without signature.
  var initializerModel: LoweredModel? {
    guard let initializer else { return nil }
    return LoweredModel(
      module: GraphModule(context: model.module.context, main: initializer.graph),
      provenance: [initializer.provenance], callSites: model.callSites,
      feeds: [[UInt64](repeating: 0, count: initializer.graph.nodes.count)], types: [initializer.types],
      signature: Signature(key: "", inputs: [], outputs: []), inputs: [], outputs: [], facts: [])
  }
}
