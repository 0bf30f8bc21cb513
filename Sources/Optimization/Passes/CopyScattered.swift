internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Gives `TensorScatterUpdate` a copy to write into.
///
/// The runtime writes into the tensor that it is given, so a weight would be changed for all later runs, and what else
/// reads the tensor would see what was written.
///
/// - Source: `TensorScatterUpdate.ts` and `Scatter_impl.ts` of the cpu backend, where it was measured.
enum CopyScattered: Pass {
  static let name = "copy scattered tensors"

  static func run(_ state: inout ConversionState) {
    guard let op = state.model.module.context.strings.find("TensorScatterUpdate") else { return }
    state.model.editAll { editor in
      for id in editor.baseNodes where editor.op(of: id) == op {
        let inputs = editor.inputs(of: id)
        guard inputs.count == 3, let rank = editor.fact(of: inputs[0]).shape.rank, rank > 0 else { continue }
        let fact = editor.fact(of: inputs[0])
        let name = editor.context.strings[editor.name(of: id)]
        let once = [Int64](repeating: 1, count: rank)
        let multiples = editor.addConstant(
          .integers(once, dtype: .int32), name: name + "/once", value: once, like: id)
        let copy = editor.add(
          op: "Tile", name: name + "/copy", inputs: [inputs[0], multiples],
          attributes: [("T", .type(fact.dtype)), ("Tmultiples", .type(.int32))], facts: [fact], like: id)
        editor.setInputs(of: id, [Edge(node: copy, port: 0)] + inputs.dropFirst())
      }
    }
  }
}
