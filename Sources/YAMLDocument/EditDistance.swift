/// How far apart two words are, for "did you mean".
package enum EditDistance {
  /// The number of insertions, deletions, replacements and swaps of neighbours that make `b` out of `a`, no letter
  /// edited twice (optimal string alignment, the restricted Damerau-Levenshtein distance); nil if above `limit`.
  ///
  /// - Complexity: O(|a| · |b|) time, O(|b|) memory; O(1) if the lengths differ by more than `limit`.
  package static func between(_ a: String, _ b: String, atMost limit: Int) -> Int? {
    let a = Array(a.unicodeScalars)
    let b = Array(b.unicodeScalars)
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
        current.append(cost)
      }
      guard let least = current.min(), least <= limit || (previous.min() ?? 0) <= limit else { return nil }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }

  /// The candidate that was most likely meant by `word`, nil if none is close; upper and lower case count as equal.
  ///
  /// Close means one edit in three letters, three edits at most, so that short words do not all suggest each other.
  /// Of equally close candidates the first wins.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    // No name of ours is as long; an attacker's key may be.
    guard word.utf8.count <= 128 else { return nil }
    let lowered = word.lowercased()
    var limit = min(3, (word.unicodeScalars.count + 1) / 3)
    var nearest: String?
    for candidate in candidates where candidate != word {
      guard candidate.utf8.count <= 128,
        let distance = between(lowered, candidate.lowercased(), atMost: limit)
      else { continue }
      nearest = candidate
      if distance == 0 { break }
      limit = distance - 1
    }
    return nearest
  }
}
