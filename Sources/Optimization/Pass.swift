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
  var initializer: GraphModule?
  var controlFlow: [ConvertedModel.ControlFlowChoice] = []
  /// What is to be written beside the graph; the last pass fills it.
  var weights: [ConvertedModel.Weight] = []
  /// What conversion noticed. A place in the converted graph is that of the last pass.
  var facts: [ModelFact] = []
}
