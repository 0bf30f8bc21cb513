internal import GraphIR
internal import GraphRewriting
internal import TensorValues

/// Quantized weights: TensorFlow.js has no type for their codes, so the numbers that they stand for are the weight.
extension ConstantFolding {
  /// Makes a constant of a `Dequantize` node, if its codes and its range are constant.
  mutating func dequantize(_ id: NodeID, _ editor: inout GraphEditor) {
    guard editor.inputCount(of: id) == 3 else { return }
    let edges = editor.inputs(of: id)
    guard edges.allSatisfy(isConstant), let codes = editor.constant(edges[0]),
      let minimum = range(edges[1], editor), let maximum = range(edges[2], editor),
      let mode = editor.attribute("mode", of: id)?.asString.flatMap(Dequantization.Mode.init(rawValue:)),
      let dequantization = Dequantization(
        of: codes.dtype, mode: mode, minimum: minimum, maximum: maximum,
        axis: editor.attribute("axis", of: id)?.asInt.map { Int(clamping: $0) },
        isNarrow: editor.attribute("narrow_range", of: id)?.asBool ?? false, shape: codes.shape),
      let numbers = TensorReference(.dequantized(codes, dequantization), dtype: .float, shape: codes.shape)
    else { return }
    let fact = editor.facts(of: id).first ?? .unknown
    guard fact.shape.merged(with: PartialShape(codes.shape)) != nil else { return }
    switch fact.dtype {
    case .float: makeConstant(id, numbers, &editor)
    case .bfloat16:
      guard let rounded = TensorReference(.cast(numbers), dtype: .bfloat16, shape: codes.shape) else { return }
      makeConstant(id, rounded, &editor)
    default: return
    }
  }

  private func range(_ edge: Edge, _ editor: GraphEditor) -> [Float]? {
    guard let tensor = editor.constant(edge), tensor.dtype == .float else { return nil }
    do throws(TensorValuesError) { return try TensorElements.numbers(of: tensor).map { Float($0) } } catch {
      return nil
    }
  }
}
