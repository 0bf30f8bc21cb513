package import ArtifactIO

/// Where in the model a finding is: by name, by byte or line, and, where known, by Python line.
package struct Location: Sendable, Hashable {
  /// The node's name in its own graph, nil for a finding about an input, a weight or the whole model.
  package var node: String?
  package var op: String?
  /// The function that holds the node; nil for the main graph.
  package var function: String?
  /// The calls that lead from the signature to the node, outermost first.
  package var callChain: [CallSite]
  package var physical: PhysicalLocation
  /// The Python line that made the node, from the model's debug info.
  package var source: SourceLine?

  package struct CallSite: Sendable, Hashable {
    /// The function that holds the call; nil for the main graph.
    package var function: String?
    package var node: String

    package init(function: String?, node: String) {
      self.function = function
      self.node = node
    }
  }

  package struct SourceLine: Sendable, Hashable {
    package var file: String
    package var line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  package init(
    node: String? = nil, op: String? = nil, function: String? = nil, callChain: [CallSite] = [],
    physical: PhysicalLocation, source: SourceLine? = nil
  ) {
    self.node = node
    self.op = op
    self.function = function
    self.callChain = callChain
    self.physical = physical
    self.source = source
  }
}
