internal import GraphIR
internal import GraphRewriting

/// `rewrite: {name: float-quantized-input, node: n, with: {min: 1, max: 2}}`: an input of a quantized type takes the numbers that its
/// codes stand for, as float32.
///
/// The node reads the input at its input 0, and the range of the codes at `min` and `max`. A `Dequantize` is left out; before any other
/// op a `QuantizeV2` makes codes of the numbers, rounded as the quantized kernels of TensorFlow do it.
enum FloatInputRewrite: NamedRewrite {
  static let name = "float-quantized-input"

  static func plan(
    at node: NodeSubject, arguments: [(key: String, value: FormulaValue)], in context: RuleContext
  ) throws(FixPlan.Obstacle) -> FixPlan.GraphPart {
    guard let edge = context.inputs(of: node).first, edge.port == 0, let producer = edge.node else {
      throw .rule("'\(name)' takes a node that reads an input of the model")
    }
    let input = NodeSubject(graph: node.graph, id: producer)
    guard node.graph == 0, context.op(of: input) == "Placeholder",
      let type = context.fact(of: edge, in: node.graph).dtype, type.isQuantized
    else { throw .rule("'\(name)' takes a node that reads an input of a quantized type") }
    guard context.consumers(of: input) == [node.id], !context.isResult(edge, in: node.graph),
      context.inputs(of: node).dropFirst().allSatisfy({ $0 != edge })
    else { throw .unknown("one range for all who read the input") }
    var edit = GraphEdit(matchCount: 2)
    edit.attributes.append((1, "dtype", .type(.float)))
    let numbers = GraphEdit.Source.output(match: 1, port: 0)
    if context.op(of: node) == "Dequantize" {
      edit.removed.append(0)
      edit.replacements.append(.init(match: 0, port: 0, by: numbers))
    } else {
      let limits = try ["min", "max"].map { key throws(FixPlan.Obstacle) in try position(key, arguments, node, context)
      }
      edit.additions.append(
        .init(
          name: "quantized", op: "QuantizeV2", inputs: [numbers] + limits.map { .input(match: 0, position: $0) },
          attributes: [
            ("T", .type(type)), ("mode", .string(Array("MIN_FIRST".utf8))), ("ensure_minimum_range", .float(0)),
          ], outputs: [type, .float, .float]))
      edit.inputs.append((0, 0, .added(0, port: 0)))
    }
    return FixPlan.GraphPart(nodes: [node, input], edit: edit)
  }

  private static func position(
    _ key: String, _ arguments: [(key: String, value: FormulaValue)], _ node: NodeSubject, _ context: RuleContext
  ) throws(FixPlan.Obstacle) -> Int {
    guard case .int(let number)? = arguments.first(where: { $0.key == key })?.value, number >= 0,
      number < context.inputs(of: node).count
    else { throw .rule("'\(name)' needs '\(key)', the number of an input") }
    return Int(number)
  }
}
