internal import ArtifactIO

/// The difference of two texts, in the form that `patch` reads.
enum UnifiedDiff {
  private static let context = 3

  /// - Complexity: linear in lines times the number of differences.
  static func text(from old: Artifact, to new: Artifact, path: String) -> String {
    let (before, after) = (lines(of: old), lines(of: new))
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    // Both texts side by side: what stays, goes and comes.
    var rows: [(mark: Character, line: String)] = []
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      if removed.contains(i) {
        rows.append(("-", before[i]))
        i += 1
      } else if inserted.contains(j) {
        rows.append(("+", after[j]))
        j += 1
      } else {
        rows.append((" ", before[i]))
        (i, j) = (i + 1, j + 1)
      }
    }
    return "--- \(path)\n+++ \(path)\n" + hunks(of: rows)
  }

  private static func hunks(of rows: [(mark: Character, line: String)]) -> String {
    var text = ""
    var (old, new) = (1, 1)
    var row = 0
    while row < rows.count {
      guard let change = rows[row...].firstIndex(where: { $0.mark != " " }) else { break }
      let start = max(row, change - context)
      // What stays before the hunk.
      for index in row..<start where rows[index].mark == " " { (old, new) = (old + 1, new + 1) }
      var end = change
      var quiet = 0
      while end < rows.count, quiet <= 2 * context {
        quiet = rows[end].mark == " " ? quiet + 1 : 0
        end += 1
      }
      end -= max(0, min(quiet, end - start) - context)
      let part = rows[start..<end]
      let counts = (part.count { $0.mark != "+" }, part.count { $0.mark != "-" })
      text += "@@ -\(old),\(counts.0) +\(new),\(counts.1) @@\n"
      for line in part { text += "\(line.mark)\(line.line)\n" }
      (old, new) = (old + counts.0, new + counts.1)
      row = end
    }
    return text
  }

  private static func lines(of artifact: Artifact) -> [String] {
    artifact.withBytes { bytes in
      var lines: [String] = []
      var start = 0
      for index in 0..<bytes.count where bytes[index] == 0x0A {
        lines.append(artifact.string(in: ByteRange(offset: start, count: index - start)))
        start = index + 1
      }
      if start < bytes.count {
        lines.append(artifact.string(in: ByteRange(offset: start, count: bytes.count - start)))
      }
      return lines
    }
  }
}
