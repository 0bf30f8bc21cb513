package import GraphIR
package import GraphRewriting

/// An edit that a fix of a rule wants to make at nodes of the lowered model.
package struct PlannedEdit: Sendable {
  /// The graph of the lowered module.
  package var graph: Int
  package var matched: [NodeID]
  package var edit: GraphEdit
  /// The rule's id.
  package var rule: String

  package init(graph: Int, matched: [NodeID], edit: GraphEdit, rule: String) {
    self.graph = graph
    self.matched = matched
    self.edit = edit
    self.rule = rule
  }
}
