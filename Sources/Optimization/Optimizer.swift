package import GraphIR
package import Lowering

/// Lowered graph → the graph that TensorFlow.js gets.
package enum Optimizer {
  /// The passes, in the order in which they run.
  static let passes: [any Pass.Type] = [
    FoldConstants.self,
    SplitCases.self,
    UnrollLoops.self,
    FoldConstants.self,
    DissolveLists.self,
    UnfuseOps.self,
    ApplyRewrites.self,
    ChannelsLast.self,
    SpellOperators.self,
    Simplify.self,
    FoldConstants.self,
    ExtractTables.self,
    ClampSlices.self,
    SplitSlices.self,
    SpellEinsums.self,
    FlattenLookups.self,
    SpellAxes.self,
    SpellMatrices.self,
    SpellSpectra.self,
    SpellDetections.self,
    MaskBands.self,
    SplitGroups.self,
    CopyScattered.self,
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

  /// - Parameter rewriting: makes the rewrites that rules define, at their place among the passes.
  /// - Complexity: linear in nodes for each pass.
  package static func convert(
    _ lowered: LoweredModel, of metaGraph: MetaGraph, options: ConversionOptions,
    rewriting: (inout LoweredModel) -> Void = { _ in }
  ) -> ConvertedModel {
    var state = ConversionState(model: lowered, options: options, metaGraph: metaGraph)
    var reports: [ConvertedModel.PassReport] = []
    for pass in passes {
      let before = state.model.nodeCount
      let start = ContinuousClock.now
      if pass is ApplyRewrites.Type { rewriting(&state.model) } else { pass.run(&state) }
      reports.append(
        .init(
          name: pass.name, before: before, after: state.model.nodeCount, duration: ContinuousClock.now - start))
    }
    var converted = ConvertedModel(graph: state.model)
    converted.initializer = state.initializer.map { initializer(of: state.model, $0) }
    converted.controlFlow = state.controlFlow + ControlFlowReport.choices(state.model)
    converted.weights = state.weights
    converted.quantization = state.quantization
    converted.passes = reports
    converted.release = options.release
    converted.producer = metaGraph.producer
    converted.tensorFlowVersion = metaGraph.tensorFlowVersion
    return converted
  }

  /// The graph with what is constant in it computed, and nothing else changed.
  package static func folded(
    _ lowered: LoweredModel, of metaGraph: MetaGraph, options: ConversionOptions
  ) -> LoweredModel {
    var state = ConversionState(model: lowered, options: options, metaGraph: metaGraph)
    FoldConstants.run(&state)
    return state.model
  }

  private static func initializer(of model: LoweredModel, _ part: ConversionState.Initializer) -> LoweredModel {
    LoweredModel(
      module: GraphModule(context: model.module.context, main: part.graph), provenance: [part.provenance],
      callSites: model.callSites, feeds: [[UInt64](repeating: 0, count: part.graph.nodes.count)], types: [part.types],
      signature: Signature(key: "", inputs: [], outputs: []), inputs: [], outputs: [], facts: [])
  }
}
