package import ArtifactIO
package import GraphIR
package import GraphRewriting

/// Makes the changed file of a model: what was not changed stays byte for byte.
package enum ModelPatcher {
  /// The bytes of the file that holds the graphs, with the changes made; `ModelReader` reads them as it does the file.
  ///
  /// - Parameter metaGraph: the number of the MetaGraph that the changes are of.
  /// - Errors: `.malformed`, `.conflict`, `.unwritable`, `.tooLarge`.
  package static func patch(
    _ source: SourceModel, metaGraph index: Int, _ changes: ModelChanges
  ) throws(ModelWriteError) -> Artifact {
    let file = PatchedFile(source)
    let bytes = try file.render(try patches(for: changes, of: source, metaGraph: index, file))
    let isText = source.artifact.sourceMap != nil
    guard isText || bytes.count <= maximumBytes else { throw .tooLarge(bytes: bytes.count) }
    return Artifact(path: source.file.path, bytes: bytes)
  }

  /// What the changes make different in the file, in the order of places, no two of which touch: made in the file as it
  /// is, they give what `patch` gives.
  ///
  /// - Errors: those of `patch`, but for `.tooLarge`.
  package static func replacements(
    _ source: SourceModel, metaGraph index: Int, _ changes: ModelChanges
  ) throws(ModelWriteError) -> [FileReplacement] {
    let file = PatchedFile(source)
    return try file.replacements(try patches(for: changes, of: source, metaGraph: index, file))
  }

  private static func patches(
    for changes: ModelChanges, of source: SourceModel, metaGraph index: Int, _ file: PatchedFile
  ) throws(ModelWriteError) -> [ModelPatch] {
    let metaGraph = source.metaGraphs[index]
    var patches: [ModelPatch] = []
    for (number, change) in changes.graphs.sorted(by: { $0.key < $1.key }) {
      let kept = number == 0 ? try KeptNames.names(in: source, metaGraph, changes) : []
      patches += try GraphPatches.patches(for: change, isFunction: number != 0, kept: kept)
    }
    for clone in changes.clones {
      let origin = metaGraph.module.graphs[clone.graph].origin
      var own = try GraphPatches.patches(for: clone.change, isFunction: true, kept: [])
      own.append(try rename(origin, to: clone.name, in: source.artifact))
      let copy = try file.render(own, in: origin)
      patches.append(ModelPatch(.after(origin), in: "tensorflow.FunctionDefLibrary", written: copy))
    }
    patches += try SignaturePatches(source: source, metaGraph: metaGraph).patches(for: changes)
    patches += try ObjectGraphPatches(source: source, metaGraph: metaGraph).patches(for: changes.concreteTensors)
    return patches
  }

  private static let maximumBytes = 0x7FFF_FFFF

  private static func rename(
    _ function: ByteRange, to name: String, in artifact: Artifact
  ) throws(ModelWriteError) -> ModelPatch {
    let bytes = ArtifactBytes(artifact: artifact)
    guard let signature = try bytes.fields(of: function).last(where: { $0.number == 1 }),
      let field = try bytes.fields(of: signature.range).last(where: { $0.number == 1 })
    else { throw .conflict }
    return ModelPatch(.field(field.range), in: "tensorflow.OpDef", [.text(1, name)])
  }
}

/// A model's file, binary or text, to which patches are made.
private struct PatchedFile {
  private let artifact: Artifact
  private let file: Artifact
  private let text: TextPatcher?

  init(_ source: SourceModel) {
    (artifact, file) = (source.artifact, source.file)
    text = artifact.sourceMap.map { map in source.file.withBytes { TextPatcher($0, map: map) } }
  }

  func replacements(_ patches: [ModelPatch]) throws(ModelWriteError) -> [FileReplacement] {
    try file.withBytes { (bytes) throws(ModelWriteError) in
      if let text { return try text.replacements(bytes, patches) }
      return try WirePatcher.replacements(bytes, patches)
    }
  }

  func render(_ patches: [ModelPatch], in region: ByteRange? = nil) throws(ModelWriteError) -> [UInt8] {
    try file.withBytes { (bytes) throws(ModelWriteError) in
      if let text { return try text.patch(bytes, in: region, patches) }
      return try WirePatcher.patch(bytes, in: region ?? ByteRange(offset: 0, count: bytes.count), patches)
    }
  }
}
