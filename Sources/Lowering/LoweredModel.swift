package import GraphIR

/// The graph that would run for one signature: calls inlined, variables constant, dead code gone.
///
/// `module.graphs[0]` is that graph; the others are the branches and bodies of its control flow, each made for one
/// node, which names it in its attributes (`then_branch`, `else_branch`, `cond`, `body`, `branches`).
package struct LoweredModel: Sendable {
  package var module: GraphModule
  /// For each graph, for each node.
  package var provenance: [[Provenance]]
  package var callSites: [CallSite]
  /// For each graph, for each node: which outputs of the signature need it, bit `min(i, 63)` for output `i`.
  package var feeds: [[UInt64]]
  /// For each graph, the facts of its nodes' outputs.
  package var types: [TypeTable]
  package var signature: Signature
  /// For each input of the signature, in its order, the placeholder in `graphs[0]`; nil where none was found.
  package var inputs: [NodeID?]
  /// For each output of the signature, in its order, what it reads in `graphs[0]`.
  package var outputs: [Edge]
  /// What lowering and inference noticed: material for rules.
  package var facts: [ModelFact]

  package init(
    module: GraphModule, provenance: [[Provenance]], callSites: [CallSite], feeds: [[UInt64]], types: [TypeTable],
    signature: Signature, inputs: [NodeID?], outputs: [Edge], facts: [ModelFact]
  ) {
    self.module = module
    self.provenance = provenance
    self.callSites = callSites
    self.feeds = feeds
    self.types = types
    self.signature = signature
    self.inputs = inputs
    self.outputs = outputs
    self.facts = facts
  }

  /// Nodes in all graphs but arguments of branches and bodies.
  package var nodeCount: Int { module.nodeCount }
}
