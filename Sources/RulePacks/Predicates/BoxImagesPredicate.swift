internal import GraphIR
package import YAMLDocument

/// `box-images: other`: whether some box of a `CropAndResize` is cut from another image than the one of its own number.
///
/// The webgl backend takes the image of the box's number, whatever `box_ind` says; where there is one image only, its shaders do
/// not look at the number.
///
/// - Source: `crop_and_resize_gpu.ts:CropAndResizeProgram`, measured in Chromium.
package struct BoxImagesPredicate: Predicate {
  package enum Images: String, Sendable, CaseIterable { case own, other }

  package static let name = "box-images"
  package static let subjects: Set<SubjectKind> = [.node]
  let images: Images

  package static var shape: YAMLShape<Self> { YAMLShape<Images>.word().map { Self(images: $0) } }
  package static var schema: JSONValue { .words(Images.allCases.map(\.rawValue)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let inputs = Array(context.inputs(of: node))
    guard inputs.count >= 3 else { return .no }
    let count = context.fact(of: inputs[0], in: node.graph).shape.dimension(0)
    var isOther = count == 1 ? .no : Self.isOther(inputs[2], node.graph, context)
    if isOther == .yes, count == nil { isOther = .unknown("the number of images") }
    return images == .other ? isOther : isOther.negated
  }

  private static func isOther(_ indices: Edge, _ graph: Int, _ context: RuleContext) -> Truth {
    if let known = context.elements(of: indices, in: graph) {
      return Truth(known.enumerated().contains { Double($0.offset) != $0.element })
    }
    guard let id = indices.node else { return .unknown("which image each box is cut from") }
    let node = NodeSubject(graph: graph, id: id)
    let inputs = Array(context.inputs(of: node))
    let count = context.fact(of: indices, in: graph).shape.dimension(0)
    switch context.op(of: node) {
    case "Range" where inputs.count == 3:
      let isCounting =
        context.elements(of: inputs[0], in: graph) == [0] && context.elements(of: inputs[2], in: graph) == [1]
      return isCounting ? .no : .yes
    // All of one image: a single box would have to be known.
    case "ZerosLike": return Truth(count.map { $0 > 1 } ?? true)
    case _ where context.interval(of: indices, in: graph) == 0...0: return Truth(count.map { $0 > 1 } ?? true)
    default: return .unknown("which image each box is cut from")
    }
  }
}
