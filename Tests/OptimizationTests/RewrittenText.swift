import Compatibility
import GraphIR
import Lowering
import RuleTesting
import TensorValues

@testable import Optimization

/// Runs passes over a graph in the compact text form, and writes what becomes of it.
///
/// One line a node, in the order of the graph: `y = BiasAdd(conv, bias) {data_format: NHWC}`, `bias = [2](0.5, 1)`,
/// then `-> y` with the outputs. Nodes that no output needs, placeholders and the attributes `T`, `Tidx` and `Tshape` are left out.
func rewritten(
  _ text: String, by passes: any Pass.Type..., release: Release = Release(4, 22, 0)
) throws -> String {
  let model = try optimized(text, by: passes, release: release)
  return model.module.graphs.indices.map { describe(model, graph: $0) }.joined(separator: "\n")
}

func optimized(_ text: String, by passes: [any Pass.Type], release: Release) throws -> LoweredModel {
  let graph = try TextGraph(text)
  var state = ConversionState(
    model: graph.lowered, options: ConversionOptions(release: release, modelPath: ""),
    metaGraph: graph.source.metaGraphs[0])
  for pass in passes { pass.run(&state) }
  return state.model
}

private func describe(_ model: LoweredModel, graph index: Int) -> String {
  let graph = model.module.graphs[index]
  let context = model.module.context
  func name(_ edge: Edge) -> String {
    guard let node = edge.node else { return "?" }
    return context.name(of: node, in: graph) + (edge.port == 0 ? "" : ":\(edge.port)")
  }
  let outputs = index == 0 ? model.outputs : graph.results
  var needed = index == 0 ? Set(outputs.compactMap(\.node)) : Set(graph.nodeIDs)
  for id in graph.nodeIDs.reversed() where needed.contains(id) {
    needed.formUnion(graph.inputs(of: id).compactMap(\.node))
    needed.formUnion(graph.controls(of: id))
  }
  var result: [String] = []
  for id in graph.nodeIDs where needed.contains(id) {
    let op = context.op(of: id, in: graph)
    if op == "Placeholder" || op == "_Arg" { continue }
    var line = context.name(of: id, in: graph) + " = "
    if op == "Const", let tensor = context.attribute("value", of: id, in: graph)?.asTensor {
      line += describe(context[tensor])
    } else {
      let inputs = graph.inputs(of: id).map(name) + graph.controls(of: id).map { "^" + context.name(of: $0, in: graph) }
      line += "\(op)(\(inputs.joined(separator: ", ")))"
      let attributes = graph.attributes(of: id).map { (context.strings[$0.key], describe(context[$0.value])) }
        .filter { !["T", "Tidx", "Tshape"].contains($0.0) }.sorted { $0.0 < $1.0 }
      if !attributes.isEmpty { line += " {" + attributes.map { "\($0): \($1)" }.joined(separator: ", ") + "}" }
    }
    result.append(line)
  }
  result.append("-> " + outputs.map(name).joined(separator: ", "))
  return result.joined(separator: "\n")
}

private func describe(_ tensor: TensorReference) -> String {
  let numbers = (try? TensorElements.numbers(of: tensor)) ?? []
  return "\(tensor.shape)(" + numbers.map { "\(Float($0))" }.joined(separator: ", ") + ")"
}

private func describe(_ value: AttributeValue) -> String {
  switch value {
  case .string(let bytes): return String(decoding: bytes, as: UTF8.self)
  case .int(let value): return "\(value)"
  case .float(let value): return "\(value)"
  case .bool(let value): return "\(value)"
  case .type(let type): return type.shortName
  case .shape(let shape): return "\(shape)"
  case .list(.strings(let list)):
    return "[" + list.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ") + "]"
  case .list(.ints(let list)): return "\(list)"
  case .list(.types(let list)): return "[" + list.map(\.shortName).joined(separator: ", ") + "]"
  case .list(.empty): return "[]"
  default: return "?"
  }
}
