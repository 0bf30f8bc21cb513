internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Gives the result of a table lookup the shape of its keys, where they are no vector.
///
/// The runtime looks up one key after the other and stacks what it finds, whatever shape the keys had.
///
/// - Source: `hash_table.ts:find`.
enum FlattenLookups: Pass {
  static let name = "flatten lookups"

  static func run(_ state: inout ConversionState) {
    let strings = state.model.module.context.strings
    let ops = Set(["LookupTableFind", "LookupTableFindV2"].compactMap(strings.find))
    if ops.isEmpty { return }
    state.model.editAll { editor in
      for id in editor.baseNodes where ops.contains(editor.op(of: id)) { flatten(id, &editor) }
    }
  }

  private static func flatten(_ id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard inputs.count == 3, !inputs[1].isUnresolved, editor.controls(of: id).isEmpty else { return }
    let keys = editor.fact(of: inputs[1])
    if keys.shape.rank == 1 { return }
    let name = editor.context.strings[editor.name(of: id)]
    let values = editor.facts(of: id).first ?? .unknown
    let all = editor.addConstant(.integers([-1], dtype: .int32), name: name + "/all", like: id)
    let flatKeys = editor.addReshape(
      of: inputs[1], to: all, name: name + "/keys", fact: OutputFact(dtype: keys.dtype, shape: .unknown(rank: 1)),
      like: id)
    let find = editor.add(
      op: editor.op(of: id), name: name + "/find", inputs: [inputs[0], flatKeys, inputs[2]],
      entries: editor.attributes(of: id), facts: [OutputFact(dtype: values.dtype, shape: .unknown(rank: 1))], like: id)
    let shape = editor.add(
      op: "Shape", name: name + "/shape", inputs: [inputs[1]],
      attributes: [("T", .type(keys.dtype)), ("out_type", .type(.int32))],
      facts: [OutputFact(dtype: .int32, shape: PartialShape([keys.shape.rank.map(Int64.init) ?? -1]))], like: id)
    let result = editor.addReshape(
      of: Edge(node: find, port: 0), to: Edge(node: shape, port: 0), name: name, fact: values, like: id)
    editor.replace(Edge(node: id, port: 0), by: result)
  }
}

extension GraphEditor {
  mutating func addReshape(of edge: Edge, to shape: Edge, name: String, fact: OutputFact, like: NodeID) -> Edge {
    let node = add(
      op: "Reshape", name: name, inputs: [edge, shape],
      attributes: [("T", .type(fact.dtype)), ("Tshape", .type(.int32))], facts: [fact], like: like)
    return Edge(node: node, port: 0)
  }
}
