internal import Compatibility

/// What the runtime of a release can compute in one kernel.
struct RuntimeSupport {
  let release: Release
  /// Of the ops that only conversion writes. A look-up decodes a row of the table, too much for every node.
  private let ops: Set<String>

  init(release: Release) {
    self.release = release
    ops = Set(
      ["Prelu", "_FusedConv2D", "_FusedMatMul", "FusedDepthwiseConv2dNative"].filter {
        CompatibilityTable.builtIn.supports(op: $0, release: release)
      })
  }

  /// Whether the runtime executes one of the ops that only conversion writes.
  func has(_ op: String) -> Bool { ops.contains(op) }

  /// Activations that the fused kernels apply: all that TensorFlow.js has.
  enum Activation: String {
    case relu = "Relu"
    case relu6 = "Relu6"
    case elu = "Elu"
    case sigmoid = "Sigmoid"
    case leakyRelu = "LeakyRelu"
    case prelu = "Prelu"

    static let ops: KeyValuePairs<String, Activation> = [
      "Relu": .relu, "Relu6": .relu6, "Elu": .elu, "Sigmoid": .sigmoid, "LeakyRelu": .leakyRelu, "Prelu": .prelu,
    ]
  }

  /// Whether the fused kernels of every backend apply an activation; there are none before 1.4.0.
  ///
  /// - Source: tfjs-core/src/ops/fused_util.ts, tfjs-backend-cpu/src/utils/fused_utils.ts,
  ///   tfjs-backend-webgl/src/kernel_utils/kernel_funcs_utils.ts and tfjs-backend-wasm/src/kernels/types.ts at the tags
  ///   of the releases.
  func fuses(_ activation: Activation) -> Bool {
    switch activation {
    case .relu, .relu6, .prelu: true
    case .leakyRelu: release >= Release(2, 8, 0)
    case .sigmoid: release >= Release(3, 5, 0)
    // The others have it from the beginning, wasm refuses it before.
    case .elu: release >= Release(3, 9, 0)
    }
  }

  /// Whether the fused product of matrices reads the slope of LeakyRelu.
  ///
  /// - Source: tfjs-converter/python/tensorflowjs/op_list/matrices.json at the tags of the releases.
  var readsSlopesOfProducts: Bool { release >= Release(3, 19, 0) }

  /// Whether the fused depthwise convolution reads `explicit_paddings`.
  ///
  /// - Source: tfjs-converter/src/operations/op_list/convolution.ts at the tags of the releases.
  var fusesExplicitlyPaddedDepthwise: Bool { release >= Release(2, 8, 0) }
}
