internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Computes what does not depend on the input, and keeps of conditionals only what runs.
///
/// Results of up to 64 KiB are computed; what is derived from larger constants by order and type alone stays an
/// expression over them.
///
/// - Complexity: linear in nodes and edges; what is read and computed has a limit for the whole model.
enum FoldConstants: Pass {
  static let name = "fold constants"

  static func run(_ state: inout ConversionState) {
    var folding = ConstantFolding(&state.model.module.context)
    var unreachable: Set<Int> = []
    var index = 0
    // Functions that are copied while nodes are inlined come behind, and have their turn.
    while index < state.model.module.graphs.count {
      defer { index += 1 }
      guard !unreachable.contains(index) else { continue }
      state.model.edit(index) { editor, inlining in folding.fold(&editor, &inlining) }
      guard !folding.leftFunctions.isEmpty else { continue }
      let left = folding.leftFunctions.compactMap { state.model.module.indices[$0] }
      unreachable.formUnion(state.model.reachableGraphs(from: left))
      folding.leftFunctions = []
    }
    if !unreachable.isEmpty { state.model.dropUnreachableGraphs() }
    state.controlFlow += folding.choices
  }
}
