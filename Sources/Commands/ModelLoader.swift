internal import ArtifactIO
internal import GraphIR
internal import Lowering
internal import ModelIO

/// Brings one model from its path to the graph that would run.
struct ModelLoader {
  var options: ModelOptions

  /// A model with the entry points that are to be judged.
  struct Loaded {
    var source: SourceModel
    var metaGraph: Int
    var signatures: [Signature]
  }

  enum Failure: Error {
    case unreadable(ModelReadError)
    /// The user asked for something that the model does not have, or has to choose.
    case usage(String)
  }

  /// - Parameters:
  ///   - everySignature: with several signatures and no default, take all instead of asking.
  ///   - replacement: bytes that are read instead of the file that holds the graphs.
  func load(
    _ found: ModelLocator.Found, replacement: Artifact? = nil, everySignature: Bool
  ) throws(Failure) -> Loaded {
    let source: SourceModel
    do throws(ModelReadError) { source = try ModelReader.read(found, replacement: replacement) } catch {
      throw .unreadable(error)
    }
    do throws(LoweringError) {
      let index = try SignatureSelector.metaGraph(in: source, tags: ModelOptions.list(options.tags))
      let metaGraph = source.metaGraphs[index]
      let isBare = source.format == .graphDef || source.format == .graphDefText
      let hasNone = source.format == .tfjsGraphModel && metaGraph.signatures.isEmpty
      if isBare || hasNone || options.outputNodes != nil {
        let signature = try SignatureSelector.inferred(
          for: metaGraph, inputNodes: ModelOptions.list(options.inputNodes),
          outputNodes: ModelOptions.list(options.outputNodes))
        return Loaded(source: source, metaGraph: index, signatures: [signature])
      }
      if everySignature, options.signature == nil, metaGraph.signatures.count > 1,
        !metaGraph.signatures.contains(where: { $0.key == SignatureSelector.defaultKey })
      {
        return Loaded(source: source, metaGraph: index, signatures: metaGraph.signatures)
      }
      let signature = try SignatureSelector.signature(of: metaGraph, name: options.signature)
      return Loaded(source: source, metaGraph: index, signatures: [signature])
    } catch { throw .usage(error.message) }
  }

  /// - Parameter pins: sizes besides those that the user states.
  func lower(
    _ loaded: Loaded, _ signature: Signature, pinning pins: [Lowerer.Options.Dimension] = []
  ) throws(Failure) -> LoweredModel {
    var lowering = options.lowering
    lowering.dimensions += pins
    do throws(LoweringError) {
      return try Lowerer.lower(
        loaded.source.metaGraphs[loaded.metaGraph], signature: signature, options: lowering)
    } catch {
      let (what, limit): (String, Int)
      switch error {
      case .tooLarge(let nodes): (what, limit) = ("the number of nodes after inlining", nodes)
      case .tooManyCalls(let calls): (what, limit) = ("the number of calls to inline", calls)
      case .tooDeep(let depth): (what, limit) = ("the nesting of calls", depth)
      default: throw .usage(error.message)
      }
      throw .unreadable(.overLimit(path: loaded.source.artifact.path, offset: 0, what: what, limit: limit))
    }
  }
}
