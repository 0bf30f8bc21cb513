package import ArtifactIO

/// Something in a well-formed YAML text that its reader does not accept.
package struct YAMLIssue: Sendable, Hashable {
  package let range: TextRange
  package let message: String

  package init(range: TextRange, message: String) {
    self.range = range
    self.message = message
  }

  package var position: TextPosition { range.start }
}

/// Collects what is wrong with one file, so that a user sees all of it at once.
package final class YAMLIssueList {
  package let path: String
  private var issues: [YAMLIssue] = []

  package init(path: String) { self.path = path }

  package var isEmpty: Bool { issues.isEmpty }

  package func report(_ message: String, at node: YAMLNode) { report(message, at: node.range) }

  package func report(_ message: String, at range: TextRange) {
    issues.append(YAMLIssue(range: range, message: message))
  }

  /// The issues by position, each once: a node that two aliases share is read twice.
  package var sorted: [YAMLIssue] {
    var result: [YAMLIssue] = []
    let ordered = issues.sorted { a, b in
      (a.range.start, a.range.end, a.message) < (b.range.start, b.range.end, b.message)
    }
    for issue in ordered where issue != result.last { result.append(issue) }
    return result
  }

  /// `path:line:column: message` for each issue.
  package var descriptions: [String] {
    sorted.map { "\(path):\($0.position.line):\($0.position.column): \($0.message)" }
  }
}
