internal import Diagnostics
internal import GraphIR
internal import Lowering
internal import RulePacks

/// Suggests where to cut a model whose front or end cannot go along: text that is taken apart, images that are decoded, labels that are
/// written out.
struct CutAdvice {
  private let view: PhaseView
  private let lowered: LoweredModel
  private let metaGraph: Int
  private let configuration: LintConfiguration

  /// A model is not worth having without this much of its weights.
  private static let maximumLoss = 0.1
  /// A model with more nodes that cannot go has other troubles, and finding a cut takes time for each.
  private static let maximumNodes = 64

  /// - Parameter view: of the lowered model.
  init(lowered view: PhaseView, of lowered: LoweredModel, metaGraph: Int, _ configuration: LintConfiguration) {
    (self.view, self.lowered, self.metaGraph, self.configuration) = (view, lowered, metaGraph, configuration)
  }

  /// Adds a suggestion to findings that no other fix takes away.
  func add(to entries: inout [Report.Entry]) {
    guard view.source.format != .tfjsGraphModel else { return }
    let wanted = entries.indices.filter { isHopeless(entries[$0]) }
    guard !wanted.isEmpty, wanted.count <= Self.maximumNodes else { return }
    // A stored node is meant in all ways that lead to it.
    func origin(_ node: NodeSubject, _ view: PhaseView) -> PhaseView.Origin {
      var origin = view.origin(of: node)
      origin.callSite = -1
      return origin
    }
    var origins: [PhaseView.Origin: [Int]] = [:]
    for index in wanted {
      guard let finding = entries[index].finding, let node = finding.subject.node else { continue }
      origins[origin(node, finding.view), default: []].append(index)
    }
    var places: [NodePlace: [Int]] = [:]
    for (number, graph) in lowered.module.graphs.enumerated() {
      for node in graph.nodeIDs {
        guard let own = origins[origin(NodeSubject(graph: number, id: node), view)] else { continue }
        places[NodePlace(graph: number, node: node), default: []] += own
      }
    }
    let metaGraph = view.source.metaGraphs[metaGraph]
    let isBare = view.source.format == .graphDef || view.source.format == .graphDefText
    let cuts = ModelCut.cuts(
      around: Set(places.keys), in: lowered, metaGraph: metaGraph, isBareGraph: isBare, losingAtMost: Self.maximumLoss)
    for cut in cuts {
      let indices = Set(cut.places.flatMap { places[$0] ?? [] }).sorted()
      var names: [String] = []
      for index in indices where !names.contains(entries[index].place) { names.append(entries[index].place) }
      let keys = cut.keys(in: lowered, metaGraph: metaGraph, isBareGraph: isBare)
      let fix = FixIt(
        title: "cut the model there: " + cut.title(keys), applicability: .suggestion,
        snippet: .init(
          language: "shell",
          text: "tfjslint fix MODEL -o OUT " + names.map { "--cut \(Self.quoted($0))" }.joined(separator: " ")))
      for index in indices { entries[index].diagnostic.fixes.append(fix) }
    }
  }

  /// Whether a finding is of a node that stands against conversion, and no fix is to be had.
  private func isHopeless(_ entry: Report.Entry) -> Bool {
    guard let finding = entry.finding, finding.outcome == .violated, finding.subject.node != nil,
      finding.ownSeverity(configuration.target.profile) == .error
    else { return false }
    return !finding.rule.fixes.contains { !$0.edits.isEmpty && $0.applicability != .suggestion }
  }

  private static func quoted(_ name: String) -> String {
    let plain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-./".contains($0)) }
    return plain ? name : "'" + name.replacing("'", with: "'\\''") + "'"
  }
}
