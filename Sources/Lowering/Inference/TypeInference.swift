package import GraphIR

package enum TypeInference {
  package struct Result: Sendable {
    package var tables: [TypeTable]
    package var contradictions: [ModelFact]
  }
  package static func infer(_ module: GraphModule, inputShapes: [NodeID: PartialShape] = [:]) -> Result {
    Result(tables: module.graphs.map { _ in TypeTable() }, contradictions: [])
  }
}
