package import ArtifactIO
package import GraphIR

/// Reads a model of any supported form, without judging it.
package enum ModelReader {
  /// - Parameter replacement: bytes that are read instead of the file that holds the graphs; variables and assets are
  ///   those on disk.
  /// - Errors: `ModelReadError` with path and place; nothing partly read is ever returned.
  package static func read(
    _ found: ModelLocator.Found, replacement: Artifact? = nil, limits: ReadLimits = ReadLimits()
  ) throws(ModelReadError) -> SourceModel {
    let file: Artifact
    if let replacement { file = replacement } else { file = try ModelLocator.open(found.file) }
    if ModelLocator.isLFSPointer(file) { throw .lfsPointer(path: found.file) }
    guard file.byteCount > 0 else { throw .notAModel(path: found.file, reason: "the file is empty") }
    switch found.format {
    case .savedModel, .hubModule: return try savedModel(found, file, TranscodedText(artifact: file), limits)
    case .savedModelText: return try savedModel(found, file, try transcode(file, as: .savedModel), limits)
    case .graphDef: return try graphDef(found, file, TranscodedText(artifact: file), limits)
    case .graphDefText: return try graphDef(found, file, try transcode(file, as: .graphDef), limits)
    case .tfjsGraphModel: return try TFJSModelReader.read(found, file, limits)
    }
  }

  private static func transcode(_ file: Artifact, as message: TextMessage) throws(ModelReadError) -> TranscodedText {
    do throws(TranscodingError) { return try TextFormatTranscoder.read(file, as: message) } catch {
      throw ModelReadError(error)
    }
  }

  private static func suppressions(_ text: TranscodedText) -> [SourceModel.TextSuppression] {
    text.suppressions.flatMap { comment in
      comment.rules.map {
        SourceModel.TextSuppression(rule: $0, reason: comment.reason ?? "", line: comment.text.start.line)
      }
    }
  }

  // MARK: GraphDef

  private static func graphDef(
    _ found: ModelLocator.Found, _ file: Artifact, _ text: TranscodedText, _ limits: ReadLimits
  ) throws(ModelReadError) -> SourceModel {
    let artifact = text.artifact
    let metaGraph: MetaGraph
    do {
      metaGraph = try artifact.withBytes { (bytes) throws(Wire.Failure) -> MetaGraph in
        var reader = GraphReader(artifact: artifact, limits: limits)
        var metaGraph = MetaGraph(
          module: try reader.read(bytes, ByteRange(offset: 0, count: artifact.byteCount)))
        metaGraph.producer = reader.producer
        return metaGraph
      }
    } catch { throw ModelReadError(error, in: artifact) }
    guard !metaGraph.module.main.nodes.isEmpty else {
      throw .notAModel(path: found.file, reason: "the GraphDef has no nodes")
    }
    return SourceModel(
      format: found.format, path: found.root, artifact: artifact, file: file, metaGraphs: [metaGraph],
      files: [.init(path: found.file, sizeInBytes: FileSystem.size(of: found.file) ?? 0)],
      suppressions: suppressions(text))
  }

  // MARK: SavedModel

  private static func savedModel(
    _ found: ModelLocator.Found, _ file: Artifact, _ text: TranscodedText, _ limits: ReadLimits
  ) throws(ModelReadError) -> SourceModel {
    let artifact = text.artifact
    var read: [(MetaGraph, MetaGraphReader)]
    do {
      read = try artifact.withBytes { (bytes) throws(Wire.Failure) -> [(MetaGraph, MetaGraphReader)] in
        var read: [(MetaGraph, MetaGraphReader)] = []
        var position = 0
        while let field = try Wire.next(bytes, &position, end: artifact.byteCount) {
          guard field.number == 2, field.type == .bytes else { continue }
          var reader = MetaGraphReader(artifact: artifact, limits: limits)
          read.append((try reader.read(bytes, field.payload), reader))
        }
        return read
      }
    } catch { throw ModelReadError(error, in: artifact) }
    guard !read.isEmpty else {
      throw .notAModel(path: found.file, reason: "the SavedModel holds no MetaGraph")
    }
    let bundle = try bundle(of: found, needed: read.contains { !VariableBinder.variables(in: $0.0.module).isEmpty })
    var metaGraphs: [MetaGraph] = []
    for (metaGraph, reader) in read {
      var metaGraph = metaGraph
      if let bundle {
        var binder = VariableBinder(bundle: bundle, module: metaGraph.module)
        try binder.bind(&metaGraph, restoreOperation: reader.restoreOperation, objects: reader.objects)
      }
      metaGraphs.append(metaGraph)
    }
    return SourceModel(
      format: found.format, path: found.root, artifact: artifact, file: file, metaGraphs: metaGraphs,
      files: try files(of: found), suppressions: suppressions(text))
  }

  private static func bundle(of found: ModelLocator.Found, needed: Bool) throws(ModelReadError) -> TensorBundle? {
    let prefix = FileSystem.join(FileSystem.join(found.root, "variables"), "variables")
    if !needed && FileSystem.kind(of: prefix + ".index") != .file { return nil }
    do { return try TensorBundle.open(prefix: prefix) } catch {
      throw .checkpoint(path: error.path, offset: error.offset, message: error.message)
    }
  }

  private static func files(of found: ModelLocator.Found) throws(ModelReadError) -> [SourceModel.File] {
    var files: [SourceModel.File] = []
    for folder in ["", "variables", "assets", "assets.extra", "debug"] {
      let path = folder.isEmpty ? found.root : FileSystem.join(found.root, folder)
      guard FileSystem.kind(of: path) == .directory else { continue }
      let names: [String]
      do { names = try FileSystem.list(path) } catch { throw .artifact(error) }
      for name in names {
        let file = FileSystem.join(path, name)
        if let size = FileSystem.size(of: file) { files.append(.init(path: file, sizeInBytes: size)) }
      }
    }
    return files
  }
}

extension ModelReadError {
  init(_ error: TranscodingError) {
    switch error {
    case .malformed(let path, let position, let expected, let found):
      self = .malformedText(path: path, position: position, expected: "\(expected), not \(found)")
    case .overLimit(let path, let position, let what, let limit):
      self = .malformedText(path: path, position: position, expected: "at most \(limit): \(what) over it")
    }
  }

  init(_ failure: Wire.Failure, in artifact: Artifact) {
    let place = ByteRange(offset: failure.offset, count: 0)
    if artifact.sourceMap != nil, case .text(let range)? = artifact.location(of: place).region {
      self = .malformedText(path: artifact.path, position: range.start, expected: failure.expected)
    } else {
      self = .malformed(path: artifact.path, offset: failure.offset, expected: failure.expected)
    }
  }
}
