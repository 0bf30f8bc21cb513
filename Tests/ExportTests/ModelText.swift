import ArtifactIO
import Compatibility
import GraphIR
import Lowering
import RuleTesting
import TensorValues

@testable import Export
@testable import Optimization

/// Converted models from text, and what is written of them.
enum ModelText {
  /// The graph as it stands, without any rewriting but the collection of weights.
  static func model(_ text: String, quantization: [QuantizationRequest] = []) throws -> ConvertedModel {
    let graph = try TextGraph(text)
    var options = ConversionOptions(release: Release(4, 22, 0), modelPath: "")
    options.quantization = quantization
    var state = ConversionState(model: graph.lowered, options: options, metaGraph: graph.source.metaGraphs[0])
    CollectWeights.run(&state)
    var model = ConvertedModel(graph: state.model)
    model.weights = state.weights
    model.quantization = state.quantization
    return model
  }

  static func document(
    _ model: ConvertedModel, metadata: [(key: String, json: String)] = [], shardNames: [String] = []
  ) -> String {
    var options = GraphModelOptions(convertedBy: "tfjslint 1.2.3")
    options.metadata = metadata
    var text = ""
    GraphModelDocument(model: model, options: options, shardNames: shardNames).write(to: &text)
    return text
  }

  static func document(_ text: String) throws -> String { document(try model(text)) }
}
