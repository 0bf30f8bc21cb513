internal import GraphIR

/// One edit of a fix, as data: which verb, and its arguments, checked as far as that goes without a model.
package enum FixVerb: Sendable {
  case replaceSubgraph(SubgraphReplacement)
  case setAttribute(node: String, name: String, value: Formula)
  /// Puts a node on an input of a captured node.
  case insertNode(InsertedNode)
  /// Leads a node's readers to its input.
  case bypassNode(node: String, input: Int)
  /// Gives the reader of a constant a copy in another dtype.
  case castConstant(tensor: Formula, to: String)
  /// Folds a quantized constant and its Dequantize.
  case dequantize(constant: Formula, via: String)
  case rename(node: String, to: Template)
  /// Fixes the size of an input's axis.
  case pinDimension(input: Template, axis: Template, size: Template)
  /// Takes outputs out of the signature.
  case cutOutputs([Template])
  /// What only code can say.
  case rewrite(name: String, node: String, arguments: [(key: String, value: Formula)])

  package enum Kind: String, Sendable, CaseIterable {
    case replaceSubgraph = "replace-subgraph"
    case setAttribute = "set-attr"
    case insertNode = "insert-node"
    case bypassNode = "bypass-node"
    case castConstant = "cast-const"
    case dequantize
    case rename
    case pinDimension = "pin-dimension"
    case cutOutputs = "cut-outputs"
    case rewrite
  }

  /// Captured nodes that go, and what takes their place.
  package struct SubgraphReplacement: Sendable {
    var removed: [String]
    var added: [NewNode]
    var results: [Result]

    /// An output of a removed node, and the tensor that is read instead.
    struct Result: Sendable {
      var node: String
      var port: Int
      var tensor: Formula
    }
  }

  /// A node of a replacement.
  struct NewNode: Sendable {
    enum Content: Sendable {
      case constant(dtype: Formula, value: Formula, shape: Formula?)
      case operation(op: String, inputs: [Formula], attributes: [(key: String, value: Formula)])
    }

    var name: String
    var content: Content
    var condition: Formula?
    /// Made once for each item of a list.
    var loop: Loop?
  }

  struct Loop: Sendable {
    var names: [String]
    var list: Formula
  }

  package struct InsertedNode: Sendable {
    var node: String
    var position: Int
    var op: String
    /// Which input of the new node gets the tensor.
    var input: Int
    var attributes: [(key: String, value: Formula)]
  }

  package var kind: Kind {
    switch self {
    case .replaceSubgraph: .replaceSubgraph
    case .setAttribute: .setAttribute
    case .insertNode: .insertNode
    case .bypassNode: .bypassNode
    case .castConstant: .castConstant
    case .dequantize: .dequantize
    case .rename: .rename
    case .pinDimension: .pinDimension
    case .cutOutputs: .cutOutputs
    case .rewrite: .rewrite
    }
  }

  /// Whether it changes the signature and not a graph.
  package var isOfSignature: Bool {
    switch self {
    case .pinDimension, .cutOutputs: true
    default: false
    }
  }

  var templates: [Template] {
    switch self {
    case .rename(_, let name): [name]
    case .pinDimension(let input, let axis, let size): [input, axis, size]
    case .cutOutputs(let outputs): outputs
    default: []
    }
  }
}
