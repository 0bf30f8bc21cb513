internal import ArtifactIO
internal import Diagnostics
internal import GraphIR
internal import Lowering
internal import RulePacks

/// One phase of a model as rules see it, and the way from its nodes back to the stored ones.
final class PhaseView {
  let phase: Phase
  let context: RuleContext
  let source: SourceModel
  private let sourceModule: GraphModule
  /// nil for the source phase, whose nodes are their own origin.
  let lowered: LoweredModel?

  init(source: SourceModel, metaGraph: Int, signature: Signature, knowledge: OpKnowledge) {
    phase = .source
    self.source = source
    let module = source.metaGraphs[metaGraph].module
    sourceModule = module
    lowered = nil
    context = RuleContext(module: module, format: source.format, signature: signature, knowledge: knowledge) { _, _ in
      RuleContext.TensorFact(dtype: nil, shape: .unknown)
    }
  }

  init(phase: Phase, of lowered: LoweredModel, source: SourceModel, metaGraph: Int, knowledge: OpKnowledge) {
    self.phase = phase
    self.source = source
    sourceModule = source.metaGraphs[metaGraph].module
    self.lowered = lowered
    let types = lowered.types
    context = RuleContext(
      module: lowered.module, format: source.format, signature: lowered.signature, outputs: lowered.outputs,
      knowledge: knowledge
    ) { graph, edge in
      guard types.indices.contains(graph) else { return .init(dtype: nil, shape: .unknown) }
      let fact = types[graph][edge]
      return .init(dtype: fact.dtype == .invalid ? nil : fact.dtype.base, shape: fact.shape, value: fact.value)
    }
  }

  /// A stored node and the calls that lead to it.
  struct Origin: Hashable {
    var graph: Int
    /// nil for a node that lowering made.
    var node: NodeID?
    var callSite: Int
  }

  func origin(of subject: NodeSubject) -> Origin {
    guard let lowered else { return Origin(graph: subject.graph, node: subject.id, callSite: -1) }
    guard lowered.provenance.indices.contains(subject.graph),
      lowered.provenance[subject.graph].indices.contains(Int(subject.id.index))
    else { return Origin(graph: 0, node: nil, callSite: -1) }
    let provenance = lowered.provenance[subject.graph][Int(subject.id.index)]
    return Origin(graph: Int(provenance.graph), node: provenance.node, callSite: Int(provenance.callSite))
  }

  /// The stored node, and nothing where lowering made it.
  func storedOrigin(of subject: NodeSubject) -> Origin? {
    let origin = origin(of: subject)
    return origin.node == nil ? nil : origin
  }

  /// Whether the stored node has the op that the node has here.
  func isOfStoredOp(_ subject: NodeSubject) -> Bool {
    sourceOp(subject, origin(of: subject)) == context.op(of: subject)
  }

  func sourceName(_ subject: NodeSubject) -> String {
    let origin = origin(of: subject)
    guard let node = origin.node else { return context.name(of: subject) }
    return sourceModule.context.name(of: node, in: sourceModule.graphs[origin.graph])
  }

  func location(of subject: NodeSubject) -> Location {
    let origin = origin(of: subject)
    return location(of: origin, name: sourceName(subject), op: sourceOp(subject, origin))
  }

  /// The place of a stored node.
  func location(ofSource node: NodeID, graph: Int) -> Location {
    let stored = sourceModule.graphs[graph]
    return location(
      of: Origin(graph: graph, node: node, callSite: -1), name: sourceModule.context.name(of: node, in: stored),
      op: sourceModule.context.op(of: node, in: stored))
  }

  func location(of entry: Signature.Entry) -> Location {
    let artifact = source.artifact
    return Location(physical: entry.origin.isEmpty ? wholeFile : artifact.location(of: entry.origin))
  }

  var wholeFile: PhysicalLocation { PhysicalLocation(path: source.artifact.path) }

  /// Keys of the signature's outputs that need the node, sorted.
  func outputKeys(of subject: NodeSubject) -> [String] {
    guard let lowered, lowered.feeds.indices.contains(subject.graph),
      lowered.feeds[subject.graph].indices.contains(Int(subject.id.index))
    else { return [] }
    let bits = lowered.feeds[subject.graph][Int(subject.id.index)]
    let outputs = lowered.signature.outputs
    return outputs.indices.filter { bits >> UInt64(min($0, 63)) & 1 == 1 }.map { outputs[$0].key }.sorted()
  }

  /// The node's data inputs: producer, type and shape.
  func operands(of subject: NodeSubject) -> [Diagnostic.Operand] {
    context.inputs(of: subject).prefix(Self.maximumOperands).map { edge in
      let fact = context.fact(of: edge, in: subject.graph)
      let dtype = fact.dtype?.shortName ?? "unknown type"
      let producer = edge.node.map { context.name(of: NodeSubject(graph: subject.graph, id: $0)) } ?? "nothing"
      let name = edge.port > 0 && edge.node != nil ? "\(producer):\(edge.port)" : producer
      return Diagnostic.Operand(name: name, type: "\(dtype) \(fact.shape)")
    }
  }

  private static let maximumOperands = 16

  private func sourceOp(_ subject: NodeSubject, _ origin: Origin) -> String {
    guard let node = origin.node else { return context.op(of: subject) }
    return sourceModule.context.op(of: node, in: sourceModule.graphs[origin.graph])
  }

  private func location(of origin: Origin, name: String, op: String) -> Location {
    let stored =
      sourceModule.graphs.indices.contains(origin.graph) ? sourceModule.graphs[origin.graph] : sourceModule.main
    let range = origin.node.map { stored[$0].origin } ?? stored.origin
    let function = origin.graph == 0 ? nil : sourceModule.context.strings[stored.name]
    let physical =
      range.isEmpty ? PhysicalLocation(path: stored.artifact.path) : stored.artifact.location(of: range)
    return Location(
      node: name, op: op, function: function, callChain: callChain(origin.callSite), physical: physical)
  }

  private func callChain(_ site: Int) -> [Location.CallSite] {
    guard let lowered else { return [] }
    var chain: [Location.CallSite] = []
    var site = site
    // INVARIANT: a call's parent was made before it, so the chain gets shorter.
    while lowered.callSites.indices.contains(site), chain.count < Self.maximumChain {
      let call = lowered.callSites[site]
      let graph = sourceModule.graphs[Int(call.graph)]
      chain.append(
        Location.CallSite(
          function: call.graph == 0 ? nil : sourceModule.context.strings[graph.name],
          node: sourceModule.context.name(of: call.node, in: graph)))
      site = Int(call.parent)
    }
    return chain.reversed()
  }

  private static let maximumChain = 256
}
