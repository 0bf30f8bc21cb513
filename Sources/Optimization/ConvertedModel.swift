package import Compatibility
package import GraphIR
package import Lowering

/// The graph model that would be written for TensorFlow.js.
///
/// `graph.module.graphs[0]` is `modelTopology`, the others are its function library. Node names are unique over all
/// graphs, and are names that the runtime can take apart.
package struct ConvertedModel: Sendable {
  package var graph: LoweredModel
  /// Fills the tables before the first run; a graph without results, in the context of `graph`. nil: there are none.
  package var initializer: LoweredModel?
  /// The weights in the order of the manifest, each once.
  package var weights: [Weight] = []
  package var quantization = QuantizationOutcome()
  /// What each pass did.
  package var passes: [PassReport] = []
  /// The form that each conditional and loop got.
  package var controlFlow: [ControlFlowChoice] = []
  /// The release that it is for; nil: a model that is written already.
  package var release: Release?
  /// `VersionDef` of the topology.
  package var producer: Int32 = 0
  /// The TensorFlow release that wrote the model, empty if it does not say.
  package var tensorFlowVersion = ""

  package init(graph: LoweredModel) { self.graph = graph }

  /// One entry of the weight manifest.
  package struct Weight: Sendable {
    /// The name of the `Const` node, or of all nodes, that it is the value of.
    package var name: String
    /// The values as they are written: float32, int32, bool, string, complex64, or quantized codes.
    package var tensor: TensorReference
    package var quantization: Quantization?

    package init(name: String, tensor: TensorReference, quantization: Quantization? = nil) {
      self.name = name
      self.tensor = tensor
      self.quantization = quantization
    }

    package enum Quantization: Sendable, Hashable {
      case float16
      /// `value = code * scale + minimum`; `bits` is 8 or 16.
      case affine(bits: Int, minimum: Double, scale: Double)
    }
  }

  /// How many nodes there were before and after a pass, in all graphs.
  package struct PassReport: Sendable, Hashable {
    package var name: String
    package var before: Int
    package var after: Int
    /// How long it took: the only thing here that differs from run to run.
    package var duration: Duration

    package init(name: String, before: Int, after: Int, duration: Duration = .zero) {
      self.name = name
      self.before = before
      self.after = after
      self.duration = duration
    }
  }

  /// What became of a conditional or a loop.
  package struct ControlFlowChoice: Sendable, Hashable {
    package enum Form: String, Sendable {
      /// `If`, `While` with functions.
      case functional
      /// `Switch`, `Merge` and their like, as the model has them.
      case dataflow
      /// The body once for each turn.
      case unrolled
      /// Only the branch that is always taken.
      case inlined
    }

    package var node: String
    package var op: String
    package var form: Form
    package var reason: String

    package init(node: String, op: String, form: Form, reason: String) {
      self.node = node
      self.op = op
      self.form = form
      self.reason = reason
    }
  }
}
