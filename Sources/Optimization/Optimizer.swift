package import GraphIR
package import Lowering

/// Lowered graph → the graph that TensorFlow.js gets.
package enum Optimizer {
  /// The passes, in the order in which they run.
  static let passes: [any Pass.Type] = [
    FoldConstants.self,
    Simplify.self,
  ]

  /// - Complexity: linear in nodes for each pass.
  package static func convert(
    _ lowered: LoweredModel, of metaGraph: MetaGraph, options: ConversionOptions
  ) -> ConvertedModel {
    var state = ConversionState(model: lowered, options: options, metaGraph: metaGraph)
    var reports: [ConvertedModel.PassReport] = []
    for pass in passes {
      let before = state.model.nodeCount
      pass.run(&state)
      reports.append(.init(name: pass.name, before: before, after: state.model.nodeCount))
    }
    var converted = ConvertedModel(graph: state.model)
    converted.initializer = state.initializer
    converted.controlFlow = state.controlFlow
    converted.passes = reports
    converted.producer = metaGraph.producer
    converted.tensorFlowVersion = metaGraph.tensorFlowVersion
    return converted
  }
}
