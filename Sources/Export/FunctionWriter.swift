internal import ArtifactIO
internal import GraphIR

/// A FunctionDef: a branch or a loop's body.
///
/// - Source: `mapFunction` in `tfjs-converter/src/operations/operation_mapper.ts`, which needs `inputArg` and
///   `outputArg` even where they are empty.
struct FunctionWriter {
  let module: GraphModule
  let index: Int
  let types: TypeTable

  private var graph: Graph { module.graphs[index] }

  func write(_ writer: inout NodeWriter, to json: inout JSONWriter<some TextOutputStream>) {
    let context = module.context
    let results = zip(graph.resultNames, graph.results).map { (name: context.strings[$0], edge: $1) }
    json.object("signature", .compact) { json in
      json.member("name", context.strings[graph.name])
      json.array("inputArg", .compact) { json in
        for id in graph.arguments {
          write(context.name(of: id, in: graph), Edge(node: id, port: 0), to: &json)
        }
      }
      json.array("outputArg", .compact) { json in for result in results { write(result.name, result.edge, to: &json) } }
    }
    let arguments = Set(graph.arguments)
    json.array("nodeDef", .compact) { json in
      for id in graph.nodeIDs where !arguments.contains(id) { json.object { writer.write(id, of: index, to: &$0) } }
    }
    let names = InputNames(module: module, index: index)
    json.object("ret", .compact) { json in
      for result in results { json.member(result.name, names.name(of: result.edge)) }
    }
  }

  private func write(_ name: String, _ edge: Edge, to json: inout JSONWriter<some TextOutputStream>) {
    json.object { json in
      json.member("name", name)
      json.writeType("type", types[edge].dtype)
    }
  }
}
