internal import GraphIR
package import YAMLDocument

/// `strided-slice: [shrink-with-stride]`: whether a slice has one of the forms that the runtime does not get right.
///
/// - Source: `slice_util.ts:sliceInfo`.
package struct StridedSlicePredicate: Predicate {
  package enum Form: String, Sendable, CaseIterable {
    /// Single elements of some axes, and steps other than 1 anywhere.
    case shrinkWithStride = "shrink-with-stride"
    /// Steps of 1, and an end before the begin: empty in TensorFlow.
    case inverted
    /// More than one ellipsis.
    case manyEllipses = "many-ellipses"
  }

  package static let name = "strided-slice"
  package static let subjects: Set<SubjectKind> = [.node]
  let forms: [Form]

  package static var shape: YAMLShape<Self> { YAMLShape<[Form]>.oneOrMore(of: .word()).map { Self(forms: $0) } }
  package static var schema: JSONValue { .oneOrMore(of: .words(Form.allCases.map(\.rawValue))) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let slice = Slice(node, context)
    return forms.reduce(.no) { $0.or(slice.has($1)) }
  }

  private struct Slice {
    let begin, end, strides: [Double]?
    let sizes: PartialShape
    let count: Int
    let beginMask, endMask, ellipsis, newAxis, shrink: Int64

    init(_ node: NodeSubject, _ context: RuleContext) {
      let inputs = Array(context.inputs(of: node))
      func values(_ index: Int) -> [Double]? {
        inputs.indices.contains(index) ? context.elements(of: inputs[index], in: node.graph) : nil
      }
      func mask(_ name: String) -> Int64 { context.attribute(name, of: node)?.asInt ?? 0 }
      (begin, end, strides) = (values(1), values(2), values(3))
      sizes = inputs.first.map { context.fact(of: $0, in: node.graph).shape } ?? .unknown
      let known = inputs.dropFirst().compactMap { context.fact(of: $0, in: node.graph).shape.dimension(0) }.first
      count = Int(min(max(known ?? 0, 0), 32))
      ellipsis = mask("ellipsis_mask")
      newAxis = mask("new_axis_mask") & ~ellipsis
      shrink = mask("shrink_axis_mask") & ~ellipsis & ~newAxis
      (beginMask, endMask) = (mask("begin_mask"), mask("end_mask"))
    }

    private func isSet(_ mask: Int64, _ position: Int) -> Bool { mask >> Int64(position) & 1 == 1 }
    private var walked: [Int] { (0..<count).filter { !isSet(ellipsis | newAxis, $0) } }

    func has(_ form: Form) -> Truth {
      switch form {
      case .manyEllipses: return Truth(ellipsis.nonzeroBitCount > 1)
      case .shrinkWithStride:
        if shrink == 0 || walked.isEmpty { return .no }
        guard let strides, strides.count >= count else { return .unknown("the steps of the slice") }
        return Truth(walked.contains { strides[$0] != 1 })
      case .inverted:
        guard let begin, let end, let strides, min(begin.count, end.count, strides.count) >= count,
          walked.allSatisfy({ strides[$0] == 1 })
        else { return .no }
        return Truth(
          walked.contains { position in
            guard !isSet(shrink | beginMask | endMask, position) else { return false }
            // Counted from two sides, the sizes decide, which the page chooses; what is known of them is not looked at.
            return (begin[position] < 0) == (end[position] < 0) && end[position] < begin[position]
          })
      }
    }
  }
}
