internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Says a grouped convolution by one convolution a group.
///
/// The runtime knows no groups: it throws where the filter is not as deep as the input.
///
/// - Source: `conv2d.ts:conv2d_` (`depth of input must match`); grouping as in `LaunchGeneric` of
///   `tensorflow/core/kernels/conv_ops.cc`.
enum SplitGroups: Pass {
  static let name = "split groups"

  /// More groups than this would be a graph of thousands of nodes.
  private static let maximumGroups: Int64 = 64

  static func run(_ state: inout ConversionState) {
    guard let op = state.model.module.context.strings.find("Conv2D") else { return }
    state.model.editAll { editor in
      for id in editor.baseNodes where editor.op(of: id) == op { split(id, &editor) }
    }
  }

  private static func split(_ id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard inputs.count == 2, !editor.hasControls(id), editor.attribute("data_format", of: id)?.asString == "NHWC",
      let depth = editor.fact(of: inputs[0]).shape.dimension(3), editor.fact(of: inputs[0]).shape.rank == 4,
      let filter = editor.fact(of: inputs[1]).shape.dimensions, filter.count == 4, filter.allSatisfy({ $0 > 0 }),
      depth > filter[2], depth % filter[2] == 0, depth / filter[2] <= maximumGroups,
      filter[3] % (depth / filter[2]) == 0, let result = editor.facts(of: id).first
    else { return }
    let groups = depth / filter[2]
    let name = editor.context.strings[editor.name(of: id)]
    let axis = editor.addConstant(.integers([3], dtype: .int32, shape: []), name: name + "/axis", value: [3], like: id)
    func parts(of edge: Edge, _ suffix: String) -> NodeID {
      var fact = editor.fact(of: edge)
      if var sizes = fact.shape.dimensions {
        sizes[3] /= groups
        fact.shape = PartialShape(sizes)
      }
      return editor.add(
        op: "Split", name: name + suffix, inputs: [axis, edge],
        attributes: [("num_split", .int(groups)), ("T", .type(fact.dtype))],
        facts: [OutputFact](repeating: fact, count: Int(groups)), like: id)
    }
    let images = parts(of: inputs[0], "/inputs")
    let filters = parts(of: inputs[1], "/filters")
    var part = result
    if var sizes = result.shape.dimensions, sizes.count == 4 {
      sizes[3] = filter[3] / groups
      part.shape = PartialShape(sizes)
    }
    let entries = editor.attributes(of: id)
    let convolutions = (0..<Int(groups)).map { group in
      let node = editor.add(
        op: editor.op(of: id), name: "\(name)/group_\(group)",
        inputs: [Edge(node: images, port: group), Edge(node: filters, port: group)], entries: entries, facts: [part],
        like: id)
      return Edge(node: node, port: 0)
    }
    let joined = editor.add(
      op: "ConcatV2", name: name + "/joined", inputs: convolutions + [axis],
      attributes: [("N", .int(groups)), ("T", .type(result.dtype)), ("Tidx", .type(.int32))], facts: [result], like: id)
    editor.swapNames(id, joined)
    editor.replace(Edge(node: id, port: 0), by: Edge(node: joined, port: 0))
  }
}
