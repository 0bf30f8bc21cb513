internal import GraphIR
internal import YAMLDocument

/// What an input or output of a node must be: an item of `inputs` and `outputs`.
package struct TensorTest: Sendable, Hashable {
  let index: Int
  let dtype: DtypeSet?
  /// The dtypes that the runtime gives it.
  let runtime: [String]?
  let rank: ClosedRange<Int>?
  /// nil: any size.
  let sizes: [Int64?]?
  /// By axis; a negative one counts from the end.
  let axes: [Int: Bounds]
  let elements: Bounds?
  /// Whether every size is known.
  let isDefined: Bool?
  let isConstant: Bool?
  let isRead: Bool?

  static func shape(of side: Side) -> YAMLShape<TensorTest> {
    .record(side.rawValue) { reader in
      let index = reader.required("index", .int(in: 0...9_999))
      let dtype = reader.optional("dtype", DtypeSet.shape)
      let runtime = reader.optional("runtime", .oneOrMore(of: .word(among: runtimeDTypes)))
      let rank = reader.optional("rank", rankShape)
      let sizes = reader.optional("shape", .list(of: sizeShape))
      let axes = reader.optional("sizes", axesShape, default: [:])
      let elements = reader.optional("elements", Bounds.shape)
      let isDefined = reader.optional("defined", .bool)
      let isConstant = side == .input ? reader.optional("const", .bool) : nil
      let isRead = side == .output ? reader.optional("consumed", .bool) : nil
      guard let index, let axes else { return nil }
      return TensorTest(
        index: index, dtype: dtype, runtime: runtime, rank: rank, sizes: sizes.map { $0.map(\.size) }, axes: axes,
        elements: elements, isDefined: isDefined, isConstant: isConstant, isRead: isRead)
    }
  }

  enum Side: String { case input, output }

  static func schema(of side: Side) -> JSONValue {
    .record(
      [
        .init("index", .anyInt), .init("dtype", DtypeSet.schema),
        .init("runtime", .oneOrMore(of: .words(runtimeDTypes))),
        .init("rank", ["anyOf": [.anyInt, .record([.init("ge", .anyInt), .init("le", .anyInt)])]]),
        .init("shape", .list(of: ["type": ["integer", "null"]])),
        .init("sizes", .object([.init("type", "object"), .init("additionalProperties", Bounds.schema)])),
        .init("elements", Bounds.schema), .init("defined", .anyBool),
        .init(side == .input ? "const" : "consumed", .anyBool),
      ], required: ["index"])
  }

  private static let runtimeDTypes = ["bool", "complex64", "float32", "int32", "string"]

  private struct Size: Sendable { let size: Int64? }

  private static var sizeShape: YAMLShape<Size> {
    YAMLShape { node, issues in
      if node.isNull { return Size(size: nil) }
      return YAMLShape<Int>.int(in: 0...Int.max).read(node, issues).map { Size(size: Int64($0)) }
    }
  }

  private static var axesShape: YAMLShape<[Int: Bounds]> {
    YAMLShape { node, issues in
      guard let entries = YAMLShape<[(key: String, value: Bounds)]>.entries(of: Bounds.shape).read(node, issues)
      else { return nil }
      var result: [Int: Bounds] = [:]
      for entry in entries {
        guard let axis = Int(entry.key), abs(axis) < 256 else {
          issues.report("expected an axis, found '\(entry.key)'", at: node)
          return nil
        }
        result[axis] = entry.value
      }
      return result
    }
  }

  private static var rankShape: YAMLShape<ClosedRange<Int>> {
    YAMLShape { node, issues in
      if node.mapping == nil { return YAMLShape<Int>.int(in: 0...255).read(node, issues).map { $0...$0 } }
      return YAMLShape<ClosedRange<Int>>.record("rank") { reader in
        let low = reader.optional("ge", .int(in: 0...255), default: 0)
        let high = reader.optional("le", .int(in: 0...255), default: 255)
        guard let low, let high else { return nil }
        guard low <= high else {
          reader.issues.report("'ge' is greater than 'le'", at: reader.node)
          return nil
        }
        return low...high
      }.read(node, issues)
    }
  }

  func evaluate(_ edge: Edge, _ side: Side, in graph: Int, _ context: RuleContext) -> Truth {
    let place = "\(side.rawValue) \(index)"
    if let isConstant {
      let producer = edge.node.map { context.op(of: NodeSubject(graph: graph, id: $0)) }
      if (producer == "Const") != isConstant { return .no }
    }
    if let isRead, context.isRead(edge, in: graph) != isRead { return .no }
    let fact = context.fact(of: edge, in: graph)
    if let isDefined, fact.shape.isFullyDefined != isDefined { return .no }
    var result = Truth.yes
    if let dtype {
      result = fact.dtype.map { Truth(dtype.contains($0)) } ?? .unknown("the dtype of \(place)")
    }
    if let runtime {
      let own = fact.dtype.map { context.runtimeDType(of: $0).map(runtime.contains) ?? false }
      result = result.and(own.map { Truth($0) } ?? .unknown("the dtype of \(place)"))
    }
    if let rank {
      result = result.and(fact.shape.rank.map { Truth(rank.contains($0)) } ?? .unknown("the rank of \(place)"))
    }
    if result == .no { return .no }
    if let sizes { result = result.and(match(sizes, fact.shape, place)) }
    for (axis, bounds) in axes { result = result.and(match(bounds, axis: axis, fact.shape, place)) }
    if let elements { result = result.and(count(fact.shape, elements, place)) }
    return result
  }

  private func match(_ sizes: [Int64?], _ shape: PartialShape, _ place: String) -> Truth {
    guard let dimensions = shape.dimensions else { return .unknown("the shape of \(place)") }
    guard dimensions.count == sizes.count else { return .no }
    var result = Truth.yes
    for (size, wanted) in zip(dimensions, sizes) {
      guard let wanted else { continue }
      result = result.and(size < 0 ? .unknown("the shape of \(place)") : Truth(size == wanted))
    }
    return result
  }

  private func match(_ bounds: Bounds, axis: Int, _ shape: PartialShape, _ place: String) -> Truth {
    guard let rank = shape.rank else { return .unknown("the shape of \(place)") }
    guard (axis < 0 ? axis + rank : axis) >= 0, axis < rank else { return .no }
    let size = shape.dimension(axis).map { Double($0)...Double($0) } ?? 0...Double.infinity
    return bounds.contain(size, missing: "size \(axis) of the shape of \(place)")
  }

  /// Sizes that are not known may be anything, 0 among it.
  private func count(_ shape: PartialShape, _ bounds: Bounds, _ place: String) -> Truth {
    if let count = shape.elementCount { return Truth(bounds.contains(Double(count))) }
    if let dimensions = shape.dimensions, dimensions.contains(0) { return Truth(bounds.contains(0)) }
    return bounds.contain(0...Double.infinity, missing: "the number of elements of \(place)")
  }
}
