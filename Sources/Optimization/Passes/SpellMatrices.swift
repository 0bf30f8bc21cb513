internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Says products and norms as the runtime computes them.
///
/// * `BatchMatMulV2` gets operands of one batch shape where the runtime would pair wrong matrices: it takes the index modulo
///   the smaller number of matrices.
/// * `BatchMatMulV3` of one type is `BatchMatMulV2`.
/// * `EuclideanNorm` over other than one or two axes is the root of a sum: the runtime has norms of vectors and matrices only.
///
/// - Source: `BatchMatMul.ts:batchMatMul` of the backends, `norm.ts:normImpl`.
enum SpellMatrices: Pass {
  static let name = "spell matrices"

  static func run(_ state: inout ConversionState) {
    enum Kind: UInt8 { case other, product, mixedProduct, norm }
    let kinds = OpTable<Kind>(
      state.model.module.context, otherwise: .other,
      [.product: ["BatchMatMulV2"], .mixedProduct: ["BatchMatMulV3"], .norm: ["EuclideanNorm"]])
    state.model.editAll { editor in
      for id in editor.baseNodes where !editor.hasControls(id) {
        switch kinds[editor.op(of: id)] {
        case .other: break
        case .product: broadcast(id, &editor)
        case .mixedProduct:
          guard let type = editor.attribute("Tout", of: id)?.asType, editor.attribute("Ta", of: id)?.asType == type,
            editor.attribute("Tb", of: id)?.asType == type
          else { break }
          var entries = [editor.entry("T", .type(type))]
          for key in ["adj_x", "adj_y"] {
            entries.append(editor.entry(key, editor.attribute(key, of: id) ?? .bool(false)))
          }
          editor.setOp(of: id, "BatchMatMulV2")
          editor.setAttributes(of: id, entries)
          broadcast(id, &editor)
        case .norm: root(id, &editor)
        }
      }
    }
  }

  private static func broadcast(_ id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard inputs.count == 2, let a = editor.fact(of: inputs[0]).shape.dimensions,
      let b = editor.fact(of: inputs[1]).shape.dimensions, a.count >= 2, b.count >= 2, (a + b).allSatisfy({ $0 >= 0 })
    else { return }
    let (first, second) = (Array(a.dropLast(2)), Array(b.dropLast(2)))
    guard let batch = common(first, second), pairsWrongly(first, second) else { return }
    var changed = inputs
    for (index, own) in [first, second].enumerated() where own != batch {
      let shape = batch + [a, b][index].suffix(2)
      var fact = editor.fact(of: inputs[index])
      fact.shape = PartialShape(shape)
      fact.value = nil
      let target = editor.addIntegers(shape, beside: id, "/operand_\(index)/shape")
      changed[index] = editor.add(
        "BroadcastTo", [inputs[index], target], [("T", .type(fact.dtype.base)), ("Tidx", .type(.int32))], fact: fact,
        beside: id, "/operand_\(index)")
    }
    editor.setInputs(of: id, changed)
  }

  private static func common(_ a: [Int64], _ b: [Int64]) -> [Int64]? {
    var result = a.count >= b.count ? a : b
    let shorter = a.count >= b.count ? b : a
    for (offset, size) in shorter.reversed().enumerated() {
      let position = result.count - 1 - offset
      if result[position] == 1 { result[position] = size } else if size != 1, size != result[position] { return nil }
    }
    return result
  }

  /// Whether the smaller batch, repeated, is not what broadcasting gives: without leading ones it is not the end of the other.
  private static func pairsWrongly(_ a: [Int64], _ b: [Int64]) -> Bool {
    let (a, b) = (Array(a.drop { $0 == 1 }), Array(b.drop { $0 == 1 }))
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    return Array(long.suffix(short.count)) != short
  }

  private static func root(_ id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard inputs.count == 2, let result = editor.facts(of: id).first, result.dtype.isFloatingPoint else { return }
    if let count = editor.fact(of: inputs[1]).shape.elementCount, count == 1 || count == 2 { return }
    let type: [(String, AttributeValue)] = [("T", .type(result.dtype.base))]
    let squares = editor.add("Square", [inputs[0]], type, fact: editor.fact(of: inputs[0]), beside: id, "/squares")
    let index = editor.attribute("Tidx", of: id) ?? .type(.int32)
    let keep = editor.attribute("keep_dims", of: id) ?? .bool(false)
    let sum = editor.add(
      "Sum", [squares, inputs[1]], type + [("Tidx", index), ("keep_dims", keep)], fact: result, beside: id, "/sum")
    editor.replaceNode(id, by: editor.add("Sqrt", [sum], type, fact: result, beside: id, "/root"))
  }
}
