internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Takes apart what TensorFlow's own optimizer had fused, so that what the runtime can fuse is fused anew.
///
/// A frozen graph may hold `_FusedConv2D` with an activation that the runtime does not know in a fused op, or with a batch
/// normalization.
///
/// - Source: `tensorflow/core/grappler/optimizers/remapper.cc`, `convolution_executor.ts:fusedConvAndDepthWiseParams`.
enum UnfuseOps: Pass {
  static let name = "unfuse ops"

  private static let plainOps = [
    "_FusedConv2D": "Conv2D", "_FusedMatMul": "MatMul", "FusedDepthwiseConv2dNative": "DepthwiseConv2dNative",
    "_FusedDepthwiseConv2dNative": "DepthwiseConv2dNative",
  ]
  private static let attributes = [
    "Conv2D": ["strides", "padding", "explicit_paddings", "dilations", "data_format", "use_cudnn_on_gpu"],
    "MatMul": ["transpose_a", "transpose_b"],
    "DepthwiseConv2dNative": ["strides", "padding", "explicit_paddings", "dilations", "data_format"],
  ]
  private static let activations: Set<String> = ["Relu", "Relu6", "Elu", "Tanh", "Sigmoid", "LeakyRelu"]

  static func run(_ state: inout ConversionState) {
    let strings = state.model.module.context.strings
    guard plainOps.keys.contains(where: { strings.find($0) != nil }) else { return }
    state.model.editAll { editor in
      for id in editor.baseNodes where !editor.hasControls(id) {
        if let plain = plainOps[editor.context.strings[editor.op(of: id)]] { unfuse(id, plain, &editor) }
      }
    }
  }

  private static func unfuse(_ id: NodeID, _ plain: String, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard var steps = editor.attribute("fused_ops", of: id)?.asStrings, let result = editor.facts(of: id).first,
      inputs.count >= 2
    else { return }
    var arguments = inputs.dropFirst(2)
    // Everything is known before anything is changed.
    var needed = 0
    for step in steps {
      switch step {
      case "BiasAdd", "Add": needed += 1
      case "FusedBatchNorm": needed += 4
      case let name where activations.contains(name): break
      default: return
      }
    }
    guard needed == arguments.count else { return }

    let type = result.dtype.base
    func attribute(_ name: String) -> AttributeValue? { editor.attribute(name, of: id) }
    let kept = (attributes[plain] ?? []).compactMap { name in attribute(name).map { (name, $0) } }
    let format = attribute("data_format") ?? .string(Array("NHWC".utf8))
    var value = editor.add(
      plain, Array(inputs.prefix(2)), [("T", .type(type))] + kept, fact: result, beside: id, "/plain")
    while let step = steps.first {
      steps.removeFirst()
      switch step {
      case "BiasAdd":
        value = editor.add(
          "BiasAdd", [value, arguments.removeFirst()], [("T", .type(type)), ("data_format", format)], fact: result,
          beside: id, "/bias")
      case "Add":
        value = editor.add(
          "AddV2", [value, arguments.removeFirst()], [("T", .type(type))], fact: result, beside: id, "/sum")
      case "FusedBatchNorm":
        let statistics = Array(arguments.prefix(4))
        arguments = arguments.dropFirst(4)
        let name = editor.context.strings[editor.name(of: id)] + "/norm"
        let vector = OutputFact(dtype: .float, shape: .unknown(rank: 1))
        let node = editor.add(
          op: "FusedBatchNormV3", name: name, inputs: [value] + statistics,
          attributes: [
            ("T", .type(type)), ("U", .type(.float)), ("epsilon", attribute("epsilon") ?? .float(0.0001)),
            ("exponential_avg_factor", .float(1)), ("data_format", format), ("is_training", .bool(false)),
          ], facts: [result, vector, vector, vector, vector, OutputFact(dtype: .float)], like: id)
        value = Edge(node: node, port: 0)
      default:
        let slope = step == "LeakyRelu" ? [("alpha", attribute("leakyrelu_alpha") ?? .float(0.2))] : []
        value = editor.add(step, [value], [("T", .type(type))] + slope, fact: result, beside: id, "/activation")
      }
    }
    editor.replaceNode(id, by: value)
  }
}
