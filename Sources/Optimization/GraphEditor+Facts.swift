internal import GraphIR
internal import GraphRewriting

extension GraphEditor {
  /// Of a node with more outputs the facts are not changed one by one, each time all of them.
  private static let maximumOutputs = 256

  /// Lets `other` be read instead of `edge`, and notes at `other` what was known of `edge` alone.
  ///
  /// What the graph takes keeps the facts that it has: they are what callers are told.
  mutating func replaceKeepingFacts(_ edge: Edge, by other: Edge) {
    let target = resolve(other)
    guard resolve(edge) == edge, target != edge else { return }
    if let node = target.node, !arguments.contains(node) {
      let mine = fact(of: target)
      let merged = mine.merged(with: fact(of: edge))
      if merged != mine, outputCount(of: node) <= Self.maximumOutputs {
        var all = facts(of: node)
        all[Int(target.port)] = merged
        setFacts(of: node, all)
      }
    }
    replace(edge, by: target)
  }
}

extension OutputFact {
  /// With what another fact knows of the same tensor; where they contradict each other it stays as it is.
  func merged(with other: OutputFact) -> OutputFact {
    var merged = self
    merged.shape = shape.merged(with: other.shape) ?? shape
    if value?.count == other.value?.count || value == nil, let theirs = other.value {
      let mine = value ?? theirs.map { _ in nil }
      let isConsistent = zip(mine, theirs).allSatisfy { $0 == nil || $1 == nil || $0 == $1 }
      if isConsistent { merged.value = zip(mine, theirs).map { $0 ?? $1 } }
    }
    return merged
  }
}
