package import GraphIR
package import Lowering

/// Lowered graph → the graph that TensorFlow.js gets.
package enum Optimizer {
  /// The passes, in the order in which they run.
  static let passes: [any Pass.Type] = [
    FoldConstants.self,
    SplitCases.self,
    DissolveLists.self,
    ExtractTables.self,
    ClampSlices.self,
    SpellEinsums.self,
    FlattenLookups.self,
    RecognizeActivations.self,
    FusePRelu.self,
    SinkReshapes.self,
    DecomposeBatchNorms.self,
    FoldBatchNorms.self,
    NormalizeBias.self,
    FuseContractions.self,
    KeepListElements.self,
    SeparateResults.self,
    NameNodes.self,
    InferTypes.self,
    CollectWeights.self,
  ]

  /// - Complexity: linear in nodes for each pass.
  package static func convert(
    _ lowered: LoweredModel, of metaGraph: MetaGraph, options: ConversionOptions
  ) -> ConvertedModel {
    var state = ConversionState(model: lowered, options: options, metaGraph: metaGraph)
    var reports: [ConvertedModel.PassReport] = []
    for pass in passes {
      let before = state.model.nodeCount
      let start = ContinuousClock.now
      pass.run(&state)
      reports.append(
        .init(
          name: pass.name, before: before, after: state.model.nodeCount, duration: ContinuousClock.now - start))
    }
    var converted = ConvertedModel(graph: state.model)
    converted.initializer = state.initializerModel
    converted.weights = state.weights
    converted.facts = state.facts
    converted.quantization = state.quantization
    converted.controlFlow = state.controlFlow + ControlFlowReport.choices(state.model)
    converted.passes = reports
    converted.producer = metaGraph.producer
    converted.tensorFlowVersion = metaGraph.tensorFlowVersion
    return converted
  }
}
