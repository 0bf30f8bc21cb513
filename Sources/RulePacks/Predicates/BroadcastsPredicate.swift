internal import GraphIR
package import YAMLDocument

/// `broadcasts: any`: whether the first two inputs have different shapes, so that one is spread over the other; `by-rank`:
/// whether it is spread over leading axes that it has not, and over no axis where it has size 1.
package struct BroadcastsPredicate: Predicate {
  package enum Way: String, Sendable, CaseIterable {
    case any
    case byRank = "by-rank"
  }

  package static let name = "broadcasts"
  package static let subjects: Set<SubjectKind> = [.node]
  let way: Way

  package static var shape: YAMLShape<Self> { YAMLShape<Way>.word().map { Self(way: $0) } }
  package static var schema: JSONValue { .words(Way.allCases.map(\.rawValue)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let edges = Array(context.inputs(of: node).prefix(2))
    guard edges.count == 2, edges[0] != edges[1] else { return .no }
    let shapes = edges.map { context.fact(of: $0, in: node.graph).shape }
    if way == .any, shapes[0].merged(with: shapes[1]) == nil { return .yes }
    if context.haveOneShape(edges[0], edges[1], in: node.graph) { return .no }
    guard shapes[0].isFullyDefined, shapes[1].isFullyDefined, let a = shapes[0].dimensions, let b = shapes[1].dimensions
    else { return .unknown("the shapes of its inputs") }
    if a == b { return .no }
    let aligned = zip(a.reversed(), b.reversed())
    let isSpread = aligned.contains { $0 != $1 && ($0 == 1 || $1 == 1) }
    return Truth(way == .any || !isSpread && shapes[0].elementCount != shapes[1].elementCount)
  }
}
