internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Computes on images with the channels last what is said with the channels first.
///
/// The runtime reads `data_format` for plain convolutions only, and there with unit strides only; everything else it computes as
/// if the channels were last. A transposition before and one behind make it so; what stands between two such nodes
/// cancels out.
///
/// - Source: `convolution_executor.ts:executeOp`, `normalization_executor.ts:executeOp`, `arithmetic_executor.ts:executeOp`.
enum ChannelsLast: Pass {
  static let name = "channels last"

  /// What of a node depends on the order of axes.
  private struct Layout {
    /// The input that is an image.
    var image = 0
    /// The input that is the shape of one.
    var sizes: Int?
    /// Attributes with an element for each axis.
    var lists: [String] = []
    /// The attribute with two elements for each axis.
    var pairs: String?
  }

  private static let layouts: KeyValuePairs<String, Layout> = [
    "Conv2D": Layout(lists: ["strides", "dilations"], pairs: "explicit_paddings"),
    "DepthwiseConv2dNative": Layout(lists: ["strides", "dilations"], pairs: "explicit_paddings"),
    "Conv2DBackpropInput": Layout(image: 2, sizes: 0, lists: ["strides", "dilations"], pairs: "explicit_paddings"),
    "Conv3D": Layout(lists: ["strides", "dilations"]),
    "MaxPool": Layout(lists: ["ksize", "strides"], pairs: "explicit_paddings"),
    "AvgPool": Layout(lists: ["ksize", "strides"]),
    "MaxPool3D": Layout(lists: ["ksize", "strides"]),
    "AvgPool3D": Layout(lists: ["ksize", "strides"]),
    "FusedBatchNorm": Layout(), "FusedBatchNormV2": Layout(), "FusedBatchNormV3": Layout(),
    "DepthToSpace": Layout(),
    "BiasAdd": Layout(),
  ]

  static func run(_ state: inout ConversionState) {
    let strings = state.model.module.context.strings
    let formats = ["NCHW", "NCDHW"].map { AttributeValue.string(Array($0.utf8)) }
    guard state.model.module.context.attributeValues.contains(where: formats.contains) else { return }
    var known: [Symbol: Layout] = [:]
    for (op, layout) in layouts { if let symbol = strings.find(op) { known[symbol] = layout } }
    if known.isEmpty { return }
    state.model.editAll { editor in
      for id in editor.baseNodes {
        guard let layout = known[editor.op(of: id)], let format = editor.attribute("data_format", of: id)?.asString,
          format == "NCHW" || format == "NCDHW", !editor.hasControls(id)
        else { continue }
        rewrite(id, layout, format, &editor)
      }
    }
  }

  private static func rewrite(_ id: NodeID, _ layout: Layout, _ format: String, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    let op = editor.context.strings[editor.op(of: id)]
    guard inputs.indices.contains(layout.image) else { return }
    // All but BiasAdd say by the format how many axes there are; that one says NCHW of any number.
    let rank = op == "BiasAdd" ? editor.fact(of: inputs[0]).shape.rank : format.utf8.count
    guard let rank, rank > 2 else { return }
    let toLast = [0] + Array(2..<rank) + [1]
    let toFirst = [0, rank - 1] + Array(1..<rank - 1)
    guard let lists = lists(of: id, layout, toLast, editor) else { return }

    var changed = inputs
    changed[layout.image] = editor.addTranspose(of: inputs[layout.image], toLast, beside: id, "/channels_last")
    if let sizes = layout.sizes {
      guard let last = sizesLast(inputs[sizes], toLast, beside: id, &editor) else { return }
      changed[sizes] = last
    }
    var facts = editor.facts(of: id)
    let result = facts[0]
    facts[0].shape = result.shape.permuted(toLast)
    let node = editor.add(
      op: editor.op(of: id), name: editor.context.strings[editor.name(of: id)] + "/last", inputs: changed,
      entries: editor.attributes(of: id), facts: facts, like: id)
    editor.setAttribute(
      "data_format", of: node, .string(Array((rank == 5 && format == "NCDHW" ? "NDHWC" : "NHWC").utf8)))
    for (name, list) in lists { editor.setAttribute(name, of: node, .list(.ints(list))) }
    let first = editor.addTranspose(of: Edge(node: node, port: 0), toFirst, beside: id, "/channels_first")
    if let transposed = first.node { editor.setFacts(of: transposed, [result]) }
    editor.replaceNode(id, by: first)
    for port in 1..<max(1, facts.count) { editor.replace(Edge(node: id, port: port), by: Edge(node: node, port: port)) }
  }

  /// The attributes in the new order; nil if one has not an element for each axis.
  private static func lists(
    of id: NodeID, _ layout: Layout, _ order: [Int], _ editor: GraphEditor
  ) -> [(name: String, list: [Int64])]? {
    var result: [(String, [Int64])] = []
    for name in layout.lists {
      guard let list = editor.attribute(name, of: id)?.asInts, list.count == order.count else { return nil }
      result.append((name, order.map { list[$0] }))
    }
    if let name = layout.pairs, let list = editor.attribute(name, of: id)?.asInts, !list.isEmpty {
      guard list.count == 2 * order.count else { return nil }
      result.append((name, order.flatMap { [list[2 * $0], list[2 * $0 + 1]] }))
    }
    return result
  }

  private static func sizesLast(
    _ edge: Edge, _ order: [Int], beside id: NodeID, _ editor: inout GraphEditor
  ) -> Edge? {
    if let known = editor.fact(of: edge).constant, known.count == order.count {
      return editor.addIntegers(order.map { known[$0] }, beside: id, "/sizes_last")
    }
    let fact = editor.fact(of: edge)
    guard fact.dtype.base == .int32, fact.shape.dimension(0) == Int64(order.count) else { return nil }
    let indices = editor.addIntegers(order.map(Int64.init), beside: id, "/sizes_last/order")
    let axis = editor.addIntegers([0], shape: [], beside: id, "/sizes_last/axis")
    return editor.add(
      "GatherV2", [edge, indices, axis],
      [("Tparams", .type(.int32)), ("Tindices", .type(.int32)), ("Taxis", .type(.int32)), ("batch_dims", .int(0))],
      fact: OutputFact(dtype: .int32, shape: fact.shape, value: fact.value.map { value in order.map { value[$0] } }),
      beside: id, "/sizes_last")
  }
}
