internal import GraphIR
package import YAMLDocument

/// `batch-broadcast: unsafe`: whether the runtime pairs wrong matrices of a batched product.
///
/// It counts the matrices of both operands and takes the index modulo the smaller number. That is what broadcasting means
/// only where the batch dimensions of one operand, without leading ones, are the last ones of the other.
///
/// - Source: `BatchMatMul.ts:batchMatMul` of the backends.
package struct BatchBroadcastPredicate: Predicate {
  package enum Safety: String, Sendable, CaseIterable { case safe, unsafe }

  package static let name = "batch-broadcast"
  package static let subjects: Set<SubjectKind> = [.node]
  let safety: Safety

  package static var shape: YAMLShape<Self> { YAMLShape<Safety>.word().map { Self(safety: $0) } }
  package static var schema: JSONValue { .words(Safety.allCases.map(\.rawValue)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let shapes = context.inputs(of: node).prefix(2).map { context.fact(of: $0, in: node.graph).shape.dimensions }
    guard shapes.count == 2 else { return .no }
    // A single matrix goes with all of them, whatever the other's rank is.
    let isUnsafe =
      shapes.contains(where: { $0.map(Self.isSingle) ?? false })
      ? Truth.no
      : shapes[0].flatMap { a in shapes[1].map { b in Self.isUnsafe(a.dropLast(2), b.dropLast(2)) } }
        ?? .unknown("the rank of its inputs")
    return safety == .unsafe ? isUnsafe : isUnsafe.negated
  }

  private static func isSingle(_ shape: [Int64]) -> Bool { shape.dropLast(2).allSatisfy { $0 == 1 } }

  /// - Parameters: batch sizes, -1 where unknown.
  static func isUnsafe(_ a: ArraySlice<Int64>, _ b: ArraySlice<Int64>) -> Truth {
    let a = Array(a.drop { $0 == 1 })
    let b = Array(b.drop { $0 == 1 })
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    var result = Truth.no
    for (index, (outer, inner)) in zip(long.suffix(short.count), short).enumerated() {
      if index == 0, long.count == short.count {
        // Whichever of the two has size 1 here is the shorter one then.
        continue
      }
      let mayDiffer: Bool
      if index == 0 {
        // Size 1 of the shorter one would only make it shorter still.
        mayDiffer = inner < 0 ? outer < 2 : outer < 0
        if inner > 1, outer == 1 { return .yes }
      } else {
        mayDiffer = outer < 0 || inner < 0
        if !mayDiffer, outer != inner { return .yes }
      }
      if mayDiffer { result = .unknown("the batch sizes of its inputs") }
    }
    return result
  }
}
