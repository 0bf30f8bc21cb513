internal import GraphIR
package import YAMLDocument

/// What an input or output of a node must be: an item of `inputs` and `outputs`.
package struct TensorTest: Sendable, Hashable {
  let index: Int
  let dtype: DtypeSet?
  let rank: ClosedRange<Int>?
  /// nil: any size.
  let sizes: [Int64?]?
  let isConstant: Bool?

  static func shape(hasConst: Bool) -> YAMLShape<TensorTest> {
    .record(hasConst ? "input" : "output") { reader in
      let index = reader.required("index", .int(in: 0...9_999))
      let dtype = reader.optional("dtype", DtypeSet.shape)
      let rank = reader.optional("rank", rankShape)
      let sizes = reader.optional("shape", .list(of: sizeShape))
      let isConstant = hasConst ? reader.optional("const", .bool) : nil
      return index.map {
        TensorTest(index: $0, dtype: dtype, rank: rank, sizes: sizes.map { $0.map(\.size) }, isConstant: isConstant)
      }
    }
  }

  static func schema(hasConst: Bool) -> JSONValue {
    .record(
      [
        .init("index", .anyInt), .init("dtype", DtypeSet.schema),
        .init("rank", ["anyOf": [.anyInt, .record([.init("ge", .anyInt), .init("le", .anyInt)])]]),
        .init("shape", .list(of: ["type": ["integer", "null"]])),
      ] + (hasConst ? [.init("const", .anyBool)] : []), required: ["index"])
  }

  private struct Size: Sendable { let size: Int64? }

  private static var sizeShape: YAMLShape<Size> {
    YAMLShape { node, issues in
      if node.isNull { return Size(size: nil) }
      return YAMLShape<Int>.int(in: 0...Int.max).read(node, issues).map { Size(size: Int64($0)) }
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

  func evaluate(_ edge: Edge, _ word: String, in graph: Int, _ context: RuleContext) -> Truth {
    let fact = context.fact(of: edge, in: graph)
    var result = Truth.yes
    if let dtype {
      result = fact.dtype.map { Truth(dtype.contains($0)) } ?? .unknown("the dtype of \(word) \(index)")
    }
    if let rank {
      result = result.and(fact.shape.rank.map { Truth(rank.contains($0)) } ?? .unknown("the rank of \(word) \(index)"))
    }
    if let sizes {
      guard let dimensions = fact.shape.dimensions else {
        return result.and(.unknown("the shape of \(word) \(index)"))
      }
      guard dimensions.count == sizes.count else { return .no }
      for (size, wanted) in zip(dimensions, sizes) {
        guard let wanted else { continue }
        result = result.and(size < 0 ? .unknown("the shape of \(word) \(index)") : Truth(size == wanted))
      }
    }
    if let isConstant {
      let producer = edge.node.map { context.op(of: NodeSubject(graph: graph, id: $0)) }
      result = result.and(Truth((producer == "Const") == isConstant))
    }
    return result
  }
}

/// `inputs: [{index: 1, const: true}]`: what the node's data inputs are.
package struct InputsPredicate: Predicate {
  package static let name = "inputs"
  package static let subjects: Set<SubjectKind> = [.node]
  let tests: [TensorTest]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[TensorTest]>.list(of: TensorTest.shape(hasConst: true)).map { Self(tests: $0) }
  }
  package static var schema: JSONValue { .list(of: TensorTest.schema(hasConst: true)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let inputs = context.inputs(of: node)
    var result = Truth.yes
    for test in tests {
      guard test.index < inputs.count else { return .no }
      result = result.and(test.evaluate(inputs[inputs.startIndex + test.index], "input", in: node.graph, context))
      if result == .no { break }
    }
    return result
  }
}

/// `outputs: [{index: 0, rank: {ge: 5}}]`: what the node's outputs are.
package struct OutputsPredicate: Predicate {
  package static let name = "outputs"
  package static let subjects: Set<SubjectKind> = [.node]
  let tests: [TensorTest]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[TensorTest]>.list(of: TensorTest.shape(hasConst: false)).map { Self(tests: $0) }
  }
  package static var schema: JSONValue { .list(of: TensorTest.schema(hasConst: false)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    var result = Truth.yes
    for test in tests {
      result = result.and(test.evaluate(Edge(node: node.id, port: test.index), "output", in: node.graph, context))
      if result == .no { break }
    }
    return result
  }
}
