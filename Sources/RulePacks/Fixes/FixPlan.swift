package import GraphRewriting

/// What a fix does at one match: an edit of the matched graph, and changes of the signature.
package struct FixPlan: Sendable {
  /// nil: nothing changes in a graph.
  package var graph: GraphPart?
  package var signature: [SignatureEdit] = []

  package struct GraphPart: Sendable {
    /// The nodes that the edit speaks of, all in one graph.
    package var nodes: [NodeSubject]
    package var edit: GraphEdit

    package init(nodes: [NodeSubject], edit: GraphEdit) {
      self.nodes = nodes
      self.edit = edit
    }
  }

  package enum SignatureEdit: Sendable, Hashable {
    case pin(input: String, axis: Int, size: Int64)
    case cut(output: String)
  }

  /// Why a fix cannot be done at a match.
  package enum Obstacle: Error, Sendable, Hashable {
    /// Something is not known before running.
    case unknown(String)
    /// The rule makes no sense here: an error of the rule.
    case rule(String)
    /// The fix is not for this case.
    case condition
  }
}
