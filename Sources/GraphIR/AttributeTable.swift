/// The attributes of a graph's nodes: those of all graphs of a stored module, and behind them the graph's own.
///
/// A lowered node keeps what it has in the stored graph without a copy, however often its function is inlined (measured:
/// an eighth of the memory of a lint).
@usableFromInline package struct AttributeTable: Sendable {
  @usableFromInline package let shared: [AttributeEntry]
  @usableFromInline var own: [AttributeEntry] = []

  package init(shared: [AttributeEntry] = []) { self.shared = shared }

  @inlinable package subscript(index: Int) -> AttributeEntry {
    index < shared.count ? shared[index] : own[index - shared.count]
  }

  // INVARIANT: a run lies in one of the two arrays.
  @inlinable package subscript(run: Node.Run) -> ArraySlice<AttributeEntry> {
    let range = run.range
    if range.lowerBound < shared.count { return shared[range] }
    return own[range.lowerBound - shared.count..<range.upperBound - shared.count]
  }

  func isShared(_ run: Node.Run) -> Bool { run.range.upperBound <= shared.count }

  mutating func append(_ entries: ArraySlice<AttributeEntry>) -> Node.Run {
    let start = shared.count + own.count
    own.append(contentsOf: entries)
    return Node.Run(start: start, count: entries.count)
  }

  mutating func exchangeOwn(with pool: inout [AttributeEntry]) { swap(&own, &pool) }
}
