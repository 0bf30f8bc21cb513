package import GraphIR

/// Something about a model that reading, lowering or inference found and a rule may report.
///
/// Facts say what is; whether it matters, and how much, is the business of rules (`match: {fact: …}`).
package struct ModelFact: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    // Of the stored graphs.
    case danglingInput = "dangling-input"
    case duplicateNode = "duplicate-node"
    case badOutputIndex = "bad-output-index"
    case unknownOutput = "unknown-output"
    case cycle
    case missingFunction = "missing-function"
    case recursiveFunction = "recursive-function"
    case duplicateFunction = "duplicate-function"
    // Of signatures.
    case signatureNamesNothing = "signature-names-nothing"
    case emptySignature = "empty-signature"
    case compositeSignature = "composite-signature"
    case signatureContradiction = "signature-contradiction"
    // Of variables.
    case missingShard = "missing-shard"
    case tableWithoutContent = "table-without-content"
    case unloadableWeight = "unloadable-weight"
    case duplicateWeight = "duplicate-weight"
    case constantWithoutWeight = "constant-without-weight"
    case missingVersions = "missing-versions"
    case functionWithoutList = "function-without-list"
    case shortShard = "short-shard"
    case missingVariable = "missing-variable"
    case variableMismatch = "variable-mismatch"
    // Of the lowered graph.
    case variableWrite = "variable-write"
    case unraisedControlFlow = "unraised-control-flow"
    case dtypeContradiction = "dtype-contradiction"
    case shapeContradiction = "shape-contradiction"
    case removedCheck = "removed-check"
    // Of the converted graph.
    case unreadableTableFile = "unreadable-table-file"
    case lookupInFunction = "lookup-in-function"
    // Of its weights.
    case float16Overflow = "float16-overflow"
    case quantizedNonFiniteWeight = "quantized-non-finite-weight"
    case quantizedEmptyWeight = "quantized-empty-weight"
  }

  /// What the place of the fact refers to.
  package enum Place: Sendable, Hashable {
    case model
    /// A node of a stored graph.
    case sourceNode(graph: Int, node: NodeID)
    /// A node of a lowered graph.
    case loweredNode(graph: Int, node: NodeID)
    /// A node of a converted graph.
    case convertedNode(graph: Int, node: NodeID)
    /// An entry of the signature: `isInput`, and its number there.
    case signatureEntry(isInput: Bool, index: Int)
  }

  package var kind: Kind
  package var place: Place
  /// What the rule's message may name: `${fact.input}`, `${fact.path}`, ….
  package var values: [String: String]

  package init(_ kind: Kind, at place: Place, _ values: [String: String] = [:]) {
    self.kind = kind
    self.place = place
    self.values = values
  }
}
