internal import GraphIR
package import YAMLDocument

/// `same-padding: misplaced`: whether the runtime puts the window of a volume elsewhere than TensorFlow.
///
/// With padding SAME and a window smaller than the stride nothing is padded, and what is left over is cut. The runtime halves the
/// negative rest downwards, which moves the window where the rest is odd.
///
/// - Source: `conv_util.ts:get3DPadAndOutInfo`.
package struct SamePaddingPredicate: Predicate {
  package enum Place: String, Sendable, CaseIterable { case misplaced }

  package static let name = "same-padding"
  package static let subjects: Set<SubjectKind> = [.node]
  let place: Place

  package static var shape: YAMLShape<Self> { YAMLShape<Place>.word().map { Self(place: $0) } }
  package static var schema: JSONValue { .words(Place.allCases.map(\.rawValue)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node, context.attribute("padding", of: node)?.asString == "SAME",
      let strides = context.attribute("strides", of: node)?.asInts, strides.count == 5
    else { return .no }
    let inputs = context.inputs(of: node).map { context.fact(of: $0, in: node.graph).shape }
    let window = context.attribute("ksize", of: node)?.asInts
    var result = Truth.no
    for axis in 1...3 {
      let size =
        window.flatMap { $0.count == 5 ? $0[axis] : nil } ?? (inputs.count > 1 ? inputs[1].dimension(axis - 1) : nil)
      if let size, size >= strides[axis] { continue }
      guard let size, let length = inputs.first?.dimension(axis) else {
        if strides[axis] > 1 { result = .unknown("the size of axis \(axis) of its input") }
        continue
      }
      let rest = ((length + strides[axis] - 1) / max(strides[axis], 1) - 1) * strides[axis] + size - length
      if rest < 0, rest % 2 != 0 { return .yes }
    }
    return result
  }
}
