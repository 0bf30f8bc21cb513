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
        guard inputs.count == 3 else { continue }
        var fact = editor.fact(of: inputs[0])
        fact.value = nil
        guard let rank = fact.shape.rank, rank > 0 else {
          multiply(id, inputs, fact, &editor)
          continue
        }
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

  /// Without its rank a tensor is copied by computing with it; of truth values and strings there is no such way.
  private static func multiply(_ id: NodeID, _ inputs: [Edge], _ fact: OutputFact, _ editor: inout GraphEditor) {
    guard fact.dtype.base == .float || fact.dtype.isInteger else { return }
    let one: TensorReference =
      fact.dtype.isInteger ? .integers([1], dtype: fact.dtype.base, shape: []) : .floats([1], shape: [])
    let name = editor.context.strings[editor.name(of: id)] + "/one"
    let factor = editor.addConstant(one, name: name, like: id)
    let copy = editor.add("Mul", [inputs[0], factor], [("T", .type(fact.dtype.base))], fact: fact, beside: id, "/copy")
    editor.setInputs(of: id, [copy] + inputs.dropFirst())
  }
}
