internal import ArtifactIO
internal import GraphIR
internal import GraphRewriting

/// Names of nodes of the main graph that something besides nodes and signatures refers to: savers, initializers, assets,
/// collections. TensorFlow refuses a model in which one leads nowhere.
enum KeptNames {
  static func names(
    in source: SourceModel, _ metaGraph: MetaGraph, _ changes: ModelChanges
  ) throws(ModelWriteError) -> Set<String> {
    var texts = metaGraph.initializers + metaGraph.assets.map(\.tensorName)
    for signature in metaGraph.signatures {
      texts += (signature.inputs + signature.outputs).flatMap(\.components)
      // What is fed must be there, even if nothing computes it.
      let gone = Set(
        changes.entries.filter { $0.isRemoved && $0.isInput && $0.signature == signature.key }.map(\.key))
      texts += signature.inputs.filter { !gone.contains($0.key) }.map(\.tensorName)
    }
    guard source.format != .graphDef, source.format != .graphDefText else { return names(texts) }
    let bytes = ArtifactBytes(artifact: source.artifact)
    for field in try bytes.fields(in: metaGraphRange(around: metaGraph, source, bytes)) where field.type == .bytes {
      switch field.number {
      case 3:
        for part in try bytes.fields(of: field.range) where (1...3).contains(part.number) && part.type == .bytes {
          texts.append(source.artifact.string(in: part.payload))
        }
      case 4:
        for value in try bytes.fields(of: field.range) where value.number == 2 && value.type == .bytes {
          // CollectionDef.node_list.
          for list in try bytes.fields(of: value.range) where list.number == 1 && list.type == .bytes {
            for name in try bytes.fields(of: list.range) where name.type == .bytes {
              texts.append(source.artifact.string(in: name.payload))
            }
          }
        }
      default: break
      }
    }
    return names(texts)
  }

  private static func names(_ texts: [String]) -> Set<String> { Set(texts.compactMap { TensorName($0)?.node }) }

  /// The MetaGraphDef that holds the main graph.
  static func metaGraphRange(
    around metaGraph: MetaGraph, _ source: SourceModel, _ bytes: ArtifactBytes
  ) throws(ModelWriteError) -> ByteRange {
    let whole = ByteRange(offset: 0, count: source.artifact.byteCount)
    let graph = metaGraph.module.main.origin
    for field in try bytes.fields(in: whole) where field.number == 2 && field.payload.contains(graph) {
      return field.payload
    }
    throw .conflict
  }
}
