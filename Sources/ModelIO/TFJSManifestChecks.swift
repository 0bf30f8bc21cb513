internal import ArtifactIO
internal import GraphIR

/// What the loader of TensorFlow.js would refuse or misread in a `model.json`.
///
/// - Source: `io_utils.ts:decodeWeight`, `operation_mapper.ts:transformGraph`, `mapFunction`.
enum TFJSManifestChecks {
  private static let loadable: Set<String> = ["float32", "int32", "bool", "string", "complex64"]

  static func problems(_ root: JSONDocument.Value, _ metaGraph: MetaGraph) -> [MetaGraph.ManifestProblem] {
    var problems: [MetaGraph.ManifestProblem] = []
    var names: Set<String> = []
    for group in root["weightsManifest"]?.elements ?? [] {
      for weight in group["weights"]?.elements ?? [] {
        guard let name = weight["name"]?.string, let dtype = weight["dtype"]?.string else { continue }
        if !names.insert(name).inserted { problems.append(.duplicateWeight(name: name)) }
        if let reason = unloadable(dtype, weight["quantization"]) {
          let storage = weight["quantization"]?["dtype"]?.string ?? dtype
          problems.append(.unloadableWeight(name: name, dtype: dtype, storage: storage, reason: reason))
        }
      }
    }
    let topology = root["modelTopology"]
    if topology?["versions"]?.members == nil { problems.append(.missingVersions) }
    for function in topology?["library"]?["function"]?.elements ?? [] {
      let signature = function["signature"]
      for list in ["inputArg", "outputArg"] where signature?[list]?.elements == nil {
        problems.append(.functionWithoutList(function: signature?["name"]?.string ?? "", list: list))
      }
    }
    return problems + constants(metaGraph, names)
  }

  private static func unloadable(_ dtype: String, _ quantization: JSONDocument.Value?) -> String? {
    guard loadable.contains(dtype) else { return "the loader knows no weights of '\(dtype)'" }
    guard let quantization, quantization.members != nil else { return nil }
    switch quantization["dtype"]?.string {
    case "float16": return dtype == "float32" ? nil : "only float32 can be stored as float16"
    case "uint8", "uint16":
      guard quantization["min"]?.number != nil, quantization["scale"]?.number != nil else {
        return "its quantization has no 'min' or no 'scale'"
      }
      return dtype == "float32" || dtype == "int32" ? nil : "only numbers can be stored as codes"
    case let other: return "the loader knows no quantization '\(other ?? "")'"
    }
  }

  private static func constants(_ metaGraph: MetaGraph, _ names: Set<String>) -> [MetaGraph.ManifestProblem] {
    var problems: [MetaGraph.ManifestProblem] = []
    let context = metaGraph.module.context
    guard let op = context.strings.find("Const") else { return [] }
    for (index, graph) in metaGraph.module.graphs.enumerated() {
      for id in graph.nodeIDs where graph[id].op == op && !names.contains(context.strings[graph[id].name]) {
        problems.append(.constantWithoutWeight(graph: index, node: id))
      }
    }
    return problems
  }
}
