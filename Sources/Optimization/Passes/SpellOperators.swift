internal import GraphIR
internal import GraphRewriting
internal import Lowering
internal import TensorValues

/// Says by other ops what the runtime takes for something else.
///
/// Each rewrite is exact. Where what it has to know is not known, the node stays as it is, for rules to judge.
///
/// - Source: `arithmetic_executor.ts:executeOp`, `logical_executor.ts:executeOp`, `utils.ts:getParamValue`, `FloorDiv.ts`,
///   `div.ts`, `mod.ts`, `conv_util.ts:getPadAndOutInfo`.
enum SpellOperators: Pass {
  static let name = "spell operators"

  enum Kind: UInt8 {
    case other, select, clip, floorDivide, remainder, divide, maxPool, mean, oneHot, volume
  }

  static func run(_ state: inout ConversionState) {
    let kinds = OpTable<Kind>(
      state.model.module.context, otherwise: .other,
      [
        .select: ["Select"], .clip: ["ClipByValue"], .floorDivide: ["FloorDiv"], .remainder: ["Mod"], .divide: ["Div"],
        .maxPool: ["MaxPool"], .mean: ["Mean"], .oneHot: ["OneHot"],
        .volume: ["Conv3D", "MaxPool3D", "AvgPool3D"],
      ])
    state.model.editAll { editor in
      for id in editor.baseNodes {
        let kind = kinds[editor.op(of: id)]
        if kind == .other || editor.hasControls(id) { continue }
        rewrite(id, kind, &editor)
      }
    }
  }

  private static func rewrite(_ id: NodeID, _ kind: Kind, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard let result = editor.facts(of: id).first else { return }
    switch kind {
    case .other: break
    case .select: select(id, inputs, result, &editor)
    case .clip: clip(id, inputs, result, &editor)
    case .floorDivide: floorDivide(id, inputs, result, &editor)
    case .remainder: remainder(id, inputs, result, &editor)
    case .divide: divide(id, inputs, result, &editor)
    case .maxPool: pad(id, inputs, result, &editor)
    case .mean: mean(id, inputs, result, &editor)
    case .oneHot: compare(id, inputs, result, &editor)
    case .volume: dropPadding(id, inputs, &editor)
    }
  }

  /// A vector of conditions picks rows; the runtime would spread it over the last axis.
  private static func select(_ id: NodeID, _ inputs: [Edge], _ result: OutputFact, _ editor: inout GraphEditor) {
    guard inputs.count == 3, editor.fact(of: inputs[0]).shape.rank == 1 else { return }
    var shape = editor.fact(of: inputs[1]).shape
    if shape.rank == nil { shape = editor.fact(of: inputs[2]).shape }
    guard let rank = shape.rank, rank > 1 else { return }
    let sizes: [Int64] = [-1] + [Int64](repeating: 1, count: rank - 1)
    var condition = editor.fact(of: inputs[0])
    condition.value = nil
    condition.shape = PartialShape([condition.shape.dimension(0) ?? -1] + sizes.dropFirst())
    let column = editor.add(
      "Reshape", [inputs[0], editor.addIntegers(sizes, beside: id, "/rows/shape")],
      [("T", .type(.bool)), ("Tshape", .type(.int32))], fact: condition, beside: id, "/rows")
    editor.replaceNode(
      id,
      by: editor.add(
        "SelectV2", [column, inputs[1], inputs[2]], [("T", .type(result.dtype.base))], fact: result, beside: id,
        "/selected"))
  }

  /// Of bounds that are tensors the runtime takes the first element, and it refuses crossed ones.
  private static func clip(_ id: NodeID, _ inputs: [Edge], _ result: OutputFact, _ editor: inout GraphEditor) {
    guard inputs.count == 3 else { return }
    let bounds = inputs.dropFirst().map { editor.fact(of: $0).shape.elementCount }
    guard bounds != [1, 1] || !areOrdered(inputs[1], inputs[2], editor) else { return }
    let type: [(String, AttributeValue)] = [("T", .type(result.dtype.base))]
    // In this order, as crossed bounds give the lower one.
    let lowered = editor.add("Minimum", [inputs[0], inputs[2]], type, fact: result, beside: id, "/lowered")
    editor.replaceNode(id, by: editor.add("Maximum", [lowered, inputs[1]], type, fact: result, beside: id, "/raised"))
  }

  private static func areOrdered(_ low: Edge, _ high: Edge, _ editor: GraphEditor) -> Bool {
    guard let low = editor.scalar(low), let high = editor.scalar(high) else { return true }
    return low <= high
  }

  /// The runtime's result is int32, whatever it divides.
  private static func floorDivide(_ id: NodeID, _ inputs: [Edge], _ result: OutputFact, _ editor: inout GraphEditor) {
    guard inputs.count == 2, result.dtype.isFloatingPoint else { return }
    let type: [(String, AttributeValue)] = [("T", .type(result.dtype.base))]
    let quotient = editor.add("RealDiv", inputs, type, fact: result, beside: id, "/quotient")
    editor.replaceNode(id, by: editor.add("Floor", [quotient], type, fact: result, beside: id, "/floor"))
  }

  /// The remainder has the sign of the dividend; the runtime gives it that of the divisor.
  private static func remainder(_ id: NodeID, _ inputs: [Edge], _ result: OutputFact, _ editor: inout GraphEditor) {
    guard inputs.count == 2, result.dtype.isFloatingPoint || result.dtype.isInteger else { return }
    let type: [(String, AttributeValue)] = [("T", .type(result.dtype.base))]
    let sign = editor.add("Sign", [inputs[0]], type, fact: editor.shapeFact(of: inputs[0]), beside: id, "/sign")
    let sizes = inputs.enumerated().map { index, edge in
      editor.add("Abs", [edge], type, fact: editor.shapeFact(of: edge), beside: id, "/size_\(index)")
    }
    let rest = editor.add("FloorMod", sizes, type, fact: result, beside: id, "/rest")
    editor.replaceNode(id, by: editor.add("Mul", [sign, rest], type, fact: result, beside: id, "/signed"))
  }

  /// Whole numbers are divided towards zero; the runtime rounds down.
  private static func divide(_ id: NodeID, _ inputs: [Edge], _ result: OutputFact, _ editor: inout GraphEditor) {
    guard inputs.count == 2, result.dtype.isInteger, !inputs.allSatisfy({ editor.isNonNegative($0) }) else { return }
    let type: [(String, AttributeValue)] = [("T", .type(result.dtype.base))]
    let signs = inputs.enumerated().map { index, edge in
      editor.add("Sign", [edge], type, fact: editor.shapeFact(of: edge), beside: id, "/sign_\(index)")
    }
    let sizes = inputs.enumerated().map { index, edge in
      editor.add("Abs", [edge], type, fact: editor.shapeFact(of: edge), beside: id, "/size_\(index)")
    }
    var unsigned = result
    unsigned.value = nil
    let quotient = editor.add("FloorDiv", sizes, type, fact: unsigned, beside: id, "/quotient")
    let sign = editor.add("Mul", signs, type, fact: unsigned, beside: id, "/sign")
    editor.replaceNode(id, by: editor.add("Mul", [sign, quotient], type, fact: result, beside: id, "/signed"))
  }

  /// The mean of whole numbers is cut towards zero; the runtime gives a fraction.
  private static func mean(_ id: NodeID, _ inputs: [Edge], _ result: OutputFact, _ editor: inout GraphEditor) {
    guard inputs.count == 2, result.dtype.isInteger else { return }
    let type: [(String, AttributeValue)] = [("T", .type(result.dtype.base))]
    let kept = ["Tidx", "keep_dims"].compactMap { name in editor.attribute(name, of: id).map { (name, $0) } }
    var plain = result
    plain.value = nil
    let sum = editor.add("Sum", inputs, type + kept, fact: plain, beside: id, "/sum")
    func count(_ edge: Edge, _ suffix: String) -> Edge {
      let size = editor.fact(of: edge).shape.elementCount
      return editor.add(
        "Size", [edge], type + [("out_type", .type(.int32))],
        fact: OutputFact(dtype: .int32, shape: .scalar, value: [size]), beside: id, suffix)
    }
    let integer: [(String, AttributeValue)] = [("T", .type(.int32))]
    let scalar = OutputFact(dtype: .int32, shape: .scalar)
    let one = editor.addIntegers([1], shape: [], beside: id, "/one")
    let means = editor.add("Maximum", [count(sum, "/means"), one], integer, fact: scalar, beside: id, "/divisor")
    let all = count(inputs[0], "/elements")
    var each = editor.add("FloorDiv", [all, means], integer, fact: scalar, beside: id, "/count")
    if result.dtype.base != .int32 {
      each = editor.add(
        "Cast", [each], [("SrcT", .type(.int32)), ("DstT", .type(result.dtype.base))],
        fact: OutputFact(dtype: result.dtype, shape: .scalar), beside: id, "/count/cast")
    }
    let sign = editor.add("Sign", [sum], type, fact: plain, beside: id, "/sign")
    let size = editor.add("Abs", [sum], type, fact: plain, beside: id, "/size")
    let quotient = editor.add("FloorDiv", [size, each], type, fact: plain, beside: id, "/quotient")
    editor.replaceNode(id, by: editor.add("Mul", [sign, quotient], type, fact: result, beside: id, "/signed"))
  }

  /// A depth of one is refused; that one column says whether the index is zero.
  private static func compare(_ id: NodeID, _ inputs: [Edge], _ result: OutputFact, _ editor: inout GraphEditor) {
    guard inputs.count == 4, editor.fact(of: inputs[1]).constant == [1],
      let axis = editor.attribute("axis", of: id)?.asInt
    else { return }
    let index = editor.fact(of: inputs[0])
    guard index.dtype.base == .int32 || index.dtype.base == .int64 else { return }
    let name = editor.context.strings[editor.name(of: id)]
    let zero = editor.addConstant(.integers([0], dtype: index.dtype.base, shape: []), name: name + "/zero", like: id)
    let isZero = editor.add(
      "Equal", [inputs[0], zero], [("T", .type(index.dtype.base)), ("incompatible_shape_error", .bool(true))],
      fact: OutputFact(dtype: .bool, shape: index.shape), beside: id, "/is_zero")
    let place = editor.addIntegers([axis], shape: [], beside: id, "/axis")
    let column = editor.add(
      "ExpandDims", [isZero, place], [("T", .type(.bool)), ("Tdim", .type(.int32))],
      fact: OutputFact(dtype: .bool, shape: result.shape), beside: id, "/column")
    editor.replaceNode(
      id,
      by: editor.add(
        "SelectV2", [column, inputs[2], inputs[3]], [("T", .type(result.dtype.base))], fact: result, beside: id,
        "/selected"))
  }

  /// A window of one voxel needs no padding, and the runtime misplaces it where it pads by a negative number.
  private static func dropPadding(_ id: NodeID, _ inputs: [Edge], _ editor: inout GraphEditor) {
    guard editor.attribute("padding", of: id)?.asString == "SAME" else { return }
    let window = editor.attribute("ksize", of: id)?.asInts.map { Array($0.dropFirst().prefix(3)) }
    let filter = inputs.count > 1 ? editor.fact(of: inputs[1]).shape.dimensions.map { Array($0.prefix(3)) } : nil
    // Of a greater stride two or more voxels may be left over, of which TensorFlow leaves some before the first window, too.
    guard window ?? filter == [1, 1, 1], editor.attribute("strides", of: id)?.asInts?.allSatisfy({ $0 <= 2 }) ?? false
    else { return }
    editor.setAttribute("padding", of: id, .string(Array("VALID".utf8)))
  }

  /// Pooling knows no paddings that are spelled out. Minus infinity is never the greatest.
  private static func pad(_ id: NodeID, _ inputs: [Edge], _ result: OutputFact, _ editor: inout GraphEditor) {
    guard inputs.count == 1, editor.attribute("padding", of: id)?.asString == "EXPLICIT", result.dtype.base == .float,
      editor.attribute("data_format", of: id)?.asString ?? "NHWC" == "NHWC",
      let paddings = editor.attribute("explicit_paddings", of: id)?.asInts, paddings.count == 8
    else { return }
    var fact = editor.fact(of: inputs[0])
    fact.shape = PartialShape(
      (0..<4).map { axis in
        fact.shape.dimension(axis).map { $0 + paddings[2 * axis] + paddings[2 * axis + 1] }
          ?? PartialShape.unknownDimension
      })
    let name = editor.context.strings[editor.name(of: id)]
    let least = editor.addConstant(.floats([-.infinity], shape: []), name: name + "/least", like: id)
    let padded = editor.add(
      "PadV2", [inputs[0], editor.addIntegers(paddings, shape: [4, 2], beside: id, "/paddings"), least],
      [("T", .type(.float)), ("Tpaddings", .type(.int32))], fact: fact, beside: id, "/padded")
    editor.setInputs(of: id, [padded])
    editor.setAttribute("padding", of: id, .string(Array("VALID".utf8)))
    editor.setAttribute("explicit_paddings", of: id, .list(.ints([])))
  }
}

extension GraphEditor {
  /// What is known of a tensor, without its elements: a fact for another tensor of its shape.
  fileprivate func shapeFact(of edge: Edge) -> OutputFact {
    var fact = fact(of: edge)
    fact.value = nil
    return fact
  }

  /// Whether all elements are certainly not below zero: sizes, and what was computed from them.
  fileprivate func isNonNegative(_ edge: Edge) -> Bool {
    if let elements = fact(of: edge).constant { return elements.allSatisfy { $0 >= 0 } }
    guard let node = edge.node else { return false }
    return ["Shape", "Size", "Rank"].contains(context.strings[op(of: node)])
  }

  /// The element of a constant of one number.
  fileprivate func scalar(_ edge: Edge) -> Double? {
    guard let tensor = constant(edge), tensor.elementCount == 1 else { return nil }
    do throws(TensorValuesError) { return try TensorElements.numbers(of: tensor).first } catch { return nil }
  }
}
