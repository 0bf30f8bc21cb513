import Compatibility
import GraphIR
import Lowering
import RuleTesting
import TensorValues
import Testing

@testable import Optimization

/// Models as text, before and after passes.
enum FoldingText {
  /// Runs a pass and gives what came of the model, one node a line.
  static func run(_ pass: any Pass.Type, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> String
  {
    describe(try state(after: pass, text, sourceLocation: sourceLocation).model)
  }

  static func state(
    after passes: any Pass.Type..., text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ConversionState {
    let model = try TextGraph(text)
    var state = ConversionState(
      model: model.lowered, options: ConversionOptions(release: Release(4, 22, 0), modelPath: ""),
      metaGraph: model.source.metaGraphs[0])
    for pass in passes {
      pass.run(&state)
      check(state.model, sourceLocation)
    }
    return state
  }

  static func state(
    after pass: any Pass.Type, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ConversionState {
    try state(after: pass, text: text, sourceLocation: sourceLocation)
  }

  /// `name = Op(input, input:1)`; a constant's elements stand in the place of its inputs, `@f` is a function.
  static func describe(_ model: LoweredModel) -> String {
    let context = model.module.context
    var lines: [String] = []
    for (index, graph) in model.module.graphs.enumerated() {
      if index > 0 {
        let arguments = graph.arguments.map { context.name(of: $0, in: graph) }.joined(separator: ", ")
        lines.append("\(context.strings[graph.name])(\(arguments))")
      }
      func text(_ edge: Edge) -> String {
        guard let node = edge.node else { return "?" }
        return context.name(of: node, in: graph) + (edge.port > 0 ? ":\(edge.port)" : "")
      }
      for id in graph.nodeIDs where !graph.arguments.contains(id) {
        let op = context.op(of: id, in: graph)
        var inputs = graph.inputs(of: id).map(text)
        inputs += graph.controls(of: id).map { "^" + context.name(of: $0, in: graph) }
        inputs += context.functions(of: id, in: graph).map { "@" + context.strings[$0] }
        if op == "Const", let tensor = context.attribute("value", of: id, in: graph)?.asTensor {
          lines.append("\(context.name(of: id, in: graph)) = \(describe(context[tensor]))")
        } else {
          lines.append("\(context.name(of: id, in: graph)) = \(op)(\(inputs.joined(separator: ", ")))")
        }
      }
      lines.append("return " + (index == 0 ? model.outputs : graph.results).map(text).joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
  }

  /// `int32[2](1, 2)`, `float32(0.5)`.
  static func describe(_ tensor: TensorReference) -> String {
    let shape = tensor.shape.isEmpty ? "" : "[\(tensor.shape.map(String.init).joined(separator: ", "))]"
    var elements = "…"
    do {
      elements =
        tensor.dtype == .string
        ? try TensorElements.strings(of: tensor).map { "\"\(String(decoding: $0, as: UTF8.self))\"" }
          .joined(separator: ", ")
        : tensor.dtype.isFloatingPoint
          ? try TensorElements.numbers(of: tensor).map { "\($0)" }.joined(separator: ", ")
          : try TensorElements.integers(of: tensor).map { "\($0)" }.joined(separator: ", ")
    } catch {}
    return "\(tensor.dtype.shortName)\(shape)(\(elements))"
  }

  /// What must hold of every model that a pass has changed.
  static func check(_ model: LoweredModel, _ sourceLocation: SourceLocation) {
    let module = model.module
    let counts = module.graphs.map(\.nodes.count)
    #expect(model.provenance.map(\.count) == counts, sourceLocation: sourceLocation)
    #expect(model.types.count == counts.count, sourceLocation: sourceLocation)
    #expect(model.feeds.count == counts.count, sourceLocation: sourceLocation)
    #expect(
      Set(module.graphs.map(\.name)).count == counts.count, "two functions have one name",
      sourceLocation: sourceLocation)
    var owners: [Symbol: Int] = [:]
    for (index, graph) in module.graphs.enumerated() {
      #expect(
        Set(graph.nodes.map(\.name)).count == graph.nodes.count, "two nodes have one name",
        sourceLocation: sourceLocation)
      for id in graph.nodeIDs {
        let types = module.context.outputTypes(of: id, in: graph)
        let facts = Array(model.types[index].outputs(of: id))
        if let types { #expect(facts.map(\.dtype) == types, sourceLocation: sourceLocation) }
        for producer in graph.inputs(of: id).compactMap(\.node) where producer >= id {
          #expect(
            module.context.op(of: id, in: graph) == "Merge", "a consumer stands before its producer",
            sourceLocation: sourceLocation)
        }
        for name in module.context.functions(of: id, in: graph) {
          owners[name, default: 0] += 1
          #expect(
            module.indices[name].map { $0 > index } == true, "a function does not stand after its owner",
            sourceLocation: sourceLocation)
        }
      }
    }
    #expect(
      owners.values.allSatisfy { $0 == 1 } && owners.count == counts.count - 1, "a function has not one owner",
      sourceLocation: sourceLocation)
  }
}
