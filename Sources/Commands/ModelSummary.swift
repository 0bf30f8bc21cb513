internal import GraphIR
internal import Lowering

/// The text of `inspect`.
enum ModelSummary {
  static func stored(_ loaded: ModelLoader.Loaded) -> String {
    let source = loaded.source
    var lines = ["\(source.path)", "  format      \(source.format.rawValue)"]
    for (index, metaGraph) in source.metaGraphs.enumerated() {
      let mark = source.metaGraphs.count > 1 && index == loaded.metaGraph ? " (judged)" : ""
      if !metaGraph.tags.isEmpty { lines.append("  tags        \(metaGraph.tags.joined(separator: ", "))\(mark)") }
      if !metaGraph.tensorFlowVersion.isEmpty {
        lines.append("  TensorFlow  \(metaGraph.tensorFlowVersion), graph version \(metaGraph.producer)")
      }
    }
    let metaGraph = source.metaGraphs[loaded.metaGraph]
    let functions = metaGraph.module.graphs.count - 1
    lines.append("  nodes       \(metaGraph.module.nodeCount) in the graph and \(functions) functions")
    lines.append(variables(metaGraph))
    for asset in metaGraph.assets { lines.append("  asset       \(asset.fileName) → \(asset.tensorName)") }
    let others = metaGraph.signatures.filter { signature in !loaded.signatures.contains { $0.key == signature.key } }
    if !others.isEmpty { lines.append("  signatures  also \(others.map(\.key).joined(separator: ", "))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func variables(_ metaGraph: MetaGraph) -> String {
    let tensors = metaGraph.variables.values.map { metaGraph.module.context[$0] }
    let bytes = tensors.reduce(Int64(0)) { $0 &+ ($1.byteCount ?? 0) }
    return "  variables   \(tensors.count), \(bytes) bytes"
  }

  static func lowered(_ model: LoweredModel) -> String {
    let name = model.signature.key.isEmpty ? "inferred from the graph" : "'\(model.signature.key)'"
    var lines = ["  signature   \(name)"]
    for (index, input) in model.signature.inputs.enumerated() {
      let fact = model.inputs[index].map { model.types[0][Edge(node: $0, port: 0)] } ?? .unknown
      lines.append("    in   \(input.key): \(type(fact, input))")
    }
    for (index, output) in model.signature.outputs.enumerated() {
      lines.append("    out  \(output.key): \(type(model.types[0][model.outputs[index]], output))")
    }
    var counts: [String: Int] = [:]
    for graph in model.module.graphs {
      for id in graph.nodeIDs { counts[model.module.context.op(of: id, in: graph), default: 0] += 1 }
    }
    counts["_Arg"] = nil
    let regions = model.module.graphs.count - 1
    lines.append(
      "  lowered     \(model.nodeCount) nodes" + (regions > 0 ? ", \(regions) branches and loop bodies" : ""))
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    lines.append("  ops         " + ordered.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func type(_ fact: OutputFact, _ entry: Signature.Entry) -> String {
    let dtype = fact.dtype == .invalid ? entry.dtype : fact.dtype
    let shape = fact.shape.rank == nil ? entry.shape : fact.shape
    return "\(dtype == .invalid ? "unknown type" : dtype.shortName) \(shape)"
  }
}
