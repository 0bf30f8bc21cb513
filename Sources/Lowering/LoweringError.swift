/// Why a model could not be lowered at all; what is merely wrong with it is a `ModelFact`.
package enum LoweringError: Error, Sendable, Hashable {
  /// The signature asked for is not there, or none was asked for and there is no default.
  case noSuchSignature(asked: String?, available: [String])
  /// No MetaGraph has exactly these tags.
  case noSuchTags(asked: [String], available: [[String]])
  /// `--output-nodes` or `--input-nodes` names something that is not in the graph.
  case noSuchNode(String)
  /// `--dim` names an input or axis that the signature does not have.
  case noSuchDimension(String)
  /// Inlining the calls would make more nodes than the limit.
  case tooLarge(nodes: Int)
  /// Inlining the calls would make more copies of functions than the limit.
  case tooManyCalls(limit: Int)
  /// Calls nest deeper than the limit.
  case tooDeep(limit: Int)

  package var message: String {
    switch self {
    case .noSuchSignature(let asked?, let available):
      "the model has no signature '\(asked)'; it has \(Self.list(available))"
    case .noSuchSignature(nil, let available):
      available.isEmpty
        ? "the model has no signature"
        : "the model has no signature 'serving_default' and more than one other; choose with --signature: "
          + Self.list(available)
    case .noSuchTags(let asked, let available):
      "no MetaGraph has the tags '\(asked.joined(separator: ","))'; there are "
        + Self.list(available.map { $0.joined(separator: ",") })
    case .noSuchNode(let name): "the graph has no node '\(name)'"
    case .noSuchDimension(let text): "the signature has no dimension '\(text)'"
    case .tooManyCalls(let limit): "the model makes more than \(limit) calls"
    case .tooDeep(let limit): "the model's calls nest deeper than \(limit) levels"
    case .tooLarge(let nodes): "inlining the model's calls gives more than \(nodes) nodes"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
