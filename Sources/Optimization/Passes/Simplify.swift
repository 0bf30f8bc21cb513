internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Removes what changes nothing, joins what can be one step, and computes what is the same only once.
///
/// Every rule is exact, for all types as they are held at run time, but for the sign of a zero: `x + 0` is `x`, though of
/// `-0.0` TensorFlow makes `0.0`.
///
/// - Complexity: linear in nodes and edges.
enum Simplify: Pass {
  static let name = "simplify"

  static func run(_ state: inout ConversionState) {
    var simplification = Simplification(&state.model.module.context)
    state.model.editAll { simplification.simplify(&$0) }
  }
}
