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
  var quantization = QuantizationOutcome()

  /// The graph that fills the tables; it shares the context of the model's graphs.
  struct Initializer {
    var graph: Graph
    var types: TypeTable
    var provenance: [Provenance]
  }
}
