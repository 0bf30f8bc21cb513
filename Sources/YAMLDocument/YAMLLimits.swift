/// How much a YAML text may ask of us before it is refused.
package struct YAMLLimits: Sendable, Hashable {
  /// - Units: bytes of the text.
  package var bytes: Int
  /// How deep collections may nest, counted after aliases are expanded.
  package var depth: Int
  /// How many nodes may be written in the text.
  package var nodes: Int
  /// How many aliases may stand in the text.
  package var aliases: Int
  /// How many nodes all aliases together may stand for. The tree shares them, but its readers walk each.
  package var expandedNodes: Int

  package init(
    bytes: Int = 4 << 20, depth: Int = 64, nodes: Int = 500_000, aliases: Int = 1_000, expandedNodes: Int = 50_000
  ) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.aliases = aliases
    self.expandedNodes = expandedNodes
  }

  package static let standard = YAMLLimits()
}
