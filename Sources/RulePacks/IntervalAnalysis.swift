package import GraphIR

extension RuleContext {
  /// Where the values of a tensor lie; infinite where nothing is known. NaN is not thought of.
  package func interval(of edge: Edge, in graph: Int) -> ClosedRange<Double> {
    IntervalAnalysis(context: self, graph: graph).interval(of: edge, depth: 0)
  }
}

/// Bounds of a tensor's values from the ops that made it.
///
/// Looks back over a few nodes only: what matters stands near, as in `Cast(ClipByValue(…))`, and looking back without a limit
/// would make linting quadratic.
struct IntervalAnalysis {
  let context: RuleContext
  let graph: Int

  private static let maximumDepth = 12
  private static let counters: Set<String> = ["Shape", "Size", "Rank", "ArgMax", "ArgMin", "Where", "Abs"]
  private static let everything = -Double.infinity...Double.infinity

  func interval(of edge: Edge, depth: Int) -> ClosedRange<Double> {
    let fact = context.fact(of: edge, in: graph)
    let whole = Self.range(of: fact.dtype)
    if let elements = context.elements(of: edge, in: graph) {
      guard let low = elements.min(), let high = elements.max(), low <= high else { return whole }
      return low...high
    }
    guard depth < Self.maximumDepth, let id = edge.node else { return whole }
    let node = NodeSubject(graph: graph, id: id)
    let inputs = Array(context.inputs(of: node))
    func input(_ index: Int) -> ClosedRange<Double> {
      inputs.indices.contains(index) ? interval(of: inputs[index], depth: depth + 1) : Self.everything
    }
    func union(_ range: Range<Int>) -> ClosedRange<Double> {
      let all = range.map(input)
      guard let low = all.map(\.lowerBound).min(), let high = all.map(\.upperBound).max() else {
        return Self.everything
      }
      return low...high
    }
    let result: ClosedRange<Double>
    switch context.op(of: node) {
    case "Relu": result = max(0, input(0).lowerBound)...max(0, input(0).upperBound)
    case "Relu6": result = 0...6
    case "Sigmoid", "Softmax",
      "Cast" where fact.dtype == .bool:
      result = 0...1
    case "Equal", "NotEqual", "Less", "LessEqual", "Greater", "GreaterEqual", "LogicalAnd", "LogicalOr", "LogicalNot",
      "All", "Any", "IsNan", "IsInf", "IsFinite":
      result = 0...1
    case "Tanh", "Sin", "Cos", "Sign": result = -1...1
    case "Exp", "Sqrt", "Rsqrt", "Softplus", "Square", "Shape", "Size", "Rank", "ArgMax", "ArgMin", "Where":
      result = 0...(.infinity)
    case "Abs":
      let range = input(0)
      result = range.contains(0) ? 0...max(-range.lowerBound, range.upperBound) : Self.magnitude(range)
    case "Neg": result = -input(0).upperBound ... -input(0).lowerBound
    case "Identity", "Reshape", "Transpose", "ExpandDims", "Squeeze", "Slice", "StridedSlice", "GatherNd", "Tile",
      "Reverse",
      "ReverseV2", "MaxPool", "AvgPool", "Max", "Min", "Mean", "BroadcastTo", "StopGradient", "SpaceToBatchND",
      "BatchToSpaceND", "DepthToSpace", "MirrorPad", "ResizeBilinear", "ResizeNearestNeighbor", "Gather", "GatherV2",
      "TopKV2", "Unique", "UniqueV2", "Unpack", "SplitV":
      // The other outputs of these are positions.
      result = edge.port == 0 || ["Unpack", "SplitV"].contains(context.op(of: node)) ? input(0) : 0...(.infinity)
    case "Split": result = input(1)
    case "Pack": result = union(0..<inputs.count)
    case "ConcatV2": result = union(0..<max(0, inputs.count - 1))
    case "Select", "SelectV2": result = union(1..<3)
    case "OneHot": result = union(2..<4)
    case "Fill": result = input(1)
    case "Pad", "SpaceToDepth": result = min(0, input(0).lowerBound)...max(0, input(0).upperBound)
    case "PadV2":
      let (a, b) = (input(0), input(2))
      result = min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    case "Floor", "Ceil", "Round", "Rint":
      result = input(0).lowerBound.rounded(.down)...input(0).upperBound.rounded(.up)
    case "Minimum":
      let (a, b) = (input(0), input(1))
      result = min(a.lowerBound, b.lowerBound)...min(a.upperBound, b.upperBound)
    case "Maximum":
      let (a, b) = (input(0), input(1))
      result = max(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    case "ClipByValue":
      let (a, low, high) = (input(0), input(1), input(2))
      let bottom = min(max(a.lowerBound, low.lowerBound), high.upperBound)
      result = bottom...max(bottom, min(max(a.upperBound, low.lowerBound), high.upperBound))
    case "Add", "AddV2", "BiasAdd":
      result = Self.ordered([input(0).lowerBound + input(1).lowerBound, input(0).upperBound + input(1).upperBound])
    case "Sub":
      result = Self.ordered([input(0).lowerBound - input(1).upperBound, input(0).upperBound - input(1).lowerBound])
    case "Mul":
      let (a, b) = (input(0), input(1))
      result = Self.ordered([
        a.lowerBound * b.lowerBound, a.lowerBound * b.upperBound, a.upperBound * b.lowerBound,
        a.upperBound * b.upperBound,
      ])
    case "RealDiv":
      let (a, b) = (input(0), input(1))
      result =
        b.contains(0)
        ? Self.everything
        : Self.ordered([
          a.lowerBound / b.lowerBound, a.lowerBound / b.upperBound, a.upperBound / b.lowerBound,
          a.upperBound / b.upperBound,
        ])
    case "FloorMod":
      let divisor = input(1)
      result = divisor.lowerBound > 0 ? 0...divisor.upperBound : Self.everything
    case "Range": result = Self.ordered([input(0).lowerBound, input(1).upperBound])
    case "Cast":
      let source = input(0)
      let isInteger = fact.dtype?.isInteger ?? false
      // Towards zero; what does not fit becomes anything of the type.
      let cut = isInteger ? source.lowerBound.rounded(.towardZero)...source.upperBound.rounded(.towardZero) : source
      result = whole.lowerBound <= cut.lowerBound && cut.upperBound <= whole.upperBound ? cut : whole
    default: return whole
    }
    // What counts or measures stays within its type; other integers wrap around beyond it.
    if Self.counters.contains(context.op(of: node)) { return result.clamped(to: whole) }
    return whole.lowerBound <= result.lowerBound && result.upperBound <= whole.upperBound ? result : whole
  }

  /// Of all values that a type has.
  private static func range(of type: DataType?) -> ClosedRange<Double> {
    switch type?.base {
    case .bool?: 0...1
    case .uint8?: 0...255
    case .int8?: -128...127
    case .uint16?: 0...65_535
    case .int16?: -32_768...32_767
    case .int32?: -2_147_483_648...2_147_483_647
    case .uint32?: 0...4_294_967_295
    case .int64?: -9.3e18...9.3e18
    case .uint64?: 0...1.9e19
    default: everything
    }
  }

  /// NaN, as of ∞ · 0, means that nothing is known.
  private static func ordered(_ values: [Double]) -> ClosedRange<Double> {
    guard !values.contains(where: \.isNaN), let low = values.min(), let high = values.max() else { return everything }
    return low...high
  }

  private static func magnitude(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    range.lowerBound > 0 ? range : -range.upperBound ... -range.lowerBound
  }
}
