internal import GraphIR

/// The conditions under which nodes run, each told by the sides of predicates on the way to it.
///
/// Conditions that nest are a path from the root; a node that runs under two that do not nest has none (`nil`).
struct ConditionTree {
  struct Condition {
    /// The condition around this one; the root has none.
    var parent: Int32
    var predicate: Edge
    /// Whether the predicate is true.
    var side: Bool
    var depth: Int32
  }

  private struct Key: Hashable {
    var parent: Int32
    var predicate: Edge
    var side: Bool
  }

  static let root: Int32 = 0

  private(set) var conditions = [Condition(parent: -1, predicate: .unresolved(0), side: false, depth: 0)]
  private var indices: [Key: Int32] = [:]

  subscript(index: Int32) -> Condition { conditions[Int(index)] }

  /// The condition that a predicate is on a side, within another condition; nil if that is too deep.
  mutating func child(of parent: Int32, predicate: Edge, side: Bool) -> Int32? {
    let key = Key(parent: parent, predicate: predicate, side: side)
    if let index = indices[key] { return index }
    let depth = self[parent].depth + 1
    guard depth <= FlowModule.maximumDepth else { return nil }
    let index = Int32(truncatingIfNeeded: conditions.count)
    conditions.append(Condition(parent: parent, predicate: predicate, side: side, depth: depth))
    indices[key] = index
    return index
  }

  /// The condition under which both hold, nil if neither lies in the other.
  ///
  /// - Complexity: linear in the depth.
  func joined(_ a: Int32, _ b: Int32) -> Int32? {
    if a == b || b == Self.root { return a }
    if a == Self.root { return b }
    let (outer, inner) = self[a].depth < self[b].depth ? (a, b) : (b, a)
    var ancestor = inner
    while self[ancestor].depth > self[outer].depth { ancestor = self[ancestor].parent }
    return ancestor == outer ? inner : nil
  }
}
