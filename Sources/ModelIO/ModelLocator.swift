package import ArtifactIO
package import GraphIR

/// Finds the model that a path means: a folder, or any file inside one.
package enum ModelLocator {
  package struct Found: Sendable, Hashable {
    package var format: ModelFormat
    /// The folder of a SavedModel or Hub module, else the file.
    package var root: String
    /// The file that holds the graphs.
    package var file: String
    /// How the user named it, or the path under the folder that was searched.
    package var display: String
  }

  /// What a folder may not be searched deeper than.
  private static let maximumDepth = 16
  private static let savedModelFiles = ["saved_model.pb", "saved_model.pbtxt"]

  /// The models that `path` stands for: the one it is or belongs to, or all below a folder, sorted by path.
  ///
  /// - Errors: `.missing`, `.notAModel` for a file of another kind or a folder without models, `.lfsPointer`.
  package static func find(_ path: String) throws(ModelReadError) -> [Found] {
    switch FileSystem.kind(of: path) {
    case .missing: throw .artifact(.missing(path: path))
    case .other: throw .artifact(.notAFile(path: path))
    case .file: return [try locate(file: path)]
    case .directory:
      if let model = try savedModel(in: path) { return [model] }
      if let root = enclosingRoot(ofFolder: path), let model = try savedModel(in: root) { return [model] }
      let models = try search(path)
      guard !models.isEmpty else {
        throw .notAModel(
          path: path, reason: "no model in this folder: expected saved_model.pb, a GraphDef (.pb, .pbtxt) or model.json"
        )
      }
      return models
    }
  }

  /// The model that a file is, or is part of.
  private static func locate(file path: String) throws(ModelReadError) -> Found {
    let name = FileSystem.name(of: path)
    let folder = FileSystem.folder(of: path)
    if savedModelFiles.contains(name) {
      return Found(
        format: name.hasSuffix("txt") ? .savedModelText : .savedModel, root: folder, file: path, display: path)
    }
    if let root = enclosingRoot(ofFile: name, in: folder), let model = try savedModel(in: root) { return model }
    let artifact = try open(path)
    if let format = recognise(artifact) {
      return Found(format: format, root: path, file: path, display: path)
    }
    throw .notAModel(
      path: path,
      reason: "this is no TensorFlow model: expected a SavedModel, a GraphDef (.pb, .pbtxt) or a TF.js model.json")
  }

  /// `variables/variables.index`, `assets/x`, `fingerprint.pb`, … belong to the SavedModel around them.
  private static func enclosingRoot(ofFile name: String, in folder: String) -> String? {
    if ["fingerprint.pb", "keras_metadata.pb", "tfhub_module.pb"].contains(name) { return folder }
    return enclosingRoot(ofFolder: folder)
  }

  private static func enclosingRoot(ofFolder path: String) -> String? {
    var folder = FileSystem.trimmed(path)
    for _ in 0..<maximumDepth {
      if ["variables", "assets", "assets.extra", "debug"].contains(FileSystem.name(of: folder)) {
        return FileSystem.folder(of: folder)
      }
      let parent = FileSystem.folder(of: folder)
      if parent == folder || parent == "." || parent == "/" { return nil }
      folder = parent
    }
    return nil
  }

  private static func savedModel(in folder: String) throws(ModelReadError) -> Found? {
    for name in savedModelFiles {
      let file = FileSystem.join(folder, name)
      guard FileSystem.kind(of: file) == .file else { continue }
      let isHub = FileSystem.kind(of: FileSystem.join(folder, "tfhub_module.pb")) == .file
      return Found(
        format: name.hasSuffix("txt") ? .savedModelText : isHub ? .hubModule : .savedModel,
        root: FileSystem.trimmed(folder), file: file, display: FileSystem.trimmed(folder))
    }
    return nil
  }

  /// All models below a folder; links are followed to files, not to folders.
  private static func search(_ root: String) throws(ModelReadError) -> [Found] {
    var models: [Found] = []
    var folders = [(FileSystem.trimmed(root), 0)]
    while let (folder, depth) = folders.popLast() {
      if depth > 0, let model = try savedModel(in: folder) {
        models.append(model)
        continue
      }
      guard depth < maximumDepth else { continue }
      let names: [String]
      do { names = try FileSystem.list(folder) } catch { throw .artifact(error) }
      for name in names where !name.hasPrefix(".") {
        let path = FileSystem.join(folder, name)
        switch FileSystem.kind(of: path) {
        case .directory:
          // A link to a folder may lead back, and several such would multiply at every level.
          if !FileSystem.isSymbolicLink(path) { folders.append((path, depth + 1)) }
        case .file:
          guard name.hasSuffix(".pb") || name.hasSuffix(".pbtxt") || name.hasSuffix(".json") else { continue }
          let artifact = try open(path)
          if let format = recognise(artifact) {
            models.append(Found(format: format, root: path, file: path, display: path))
          }
        default: break
        }
      }
    }
    return models.sorted { $0.display.utf8.lexicographicallyPrecedes($1.display.utf8) }
  }

  static func open(_ path: String) throws(ModelReadError) -> Artifact {
    do { return try Artifact(mapping: path) } catch { throw .artifact(error) }
  }

  // MARK: Content

  private static let lfsPointerStart = "version https://git-lfs.github.com/spec/v1"

  package static func isLFSPointer(_ artifact: Artifact) -> Bool {
    artifact.byteCount < 1024
      && artifact.string(in: ByteRange(offset: 0, count: lfsPointerStart.utf8.count)) == lfsPointerStart
  }

  /// What a file is by its bytes, nil if it is no model.
  ///
  /// A truncated or damaged model is still recognised by how it starts, so that reading can say where it breaks.
  static func recognise(_ artifact: Artifact) -> ModelFormat? {
    let head = artifact.bytes(in: ByteRange(offset: 0, count: 4096))
    if isLFSPointer(artifact) {
      return artifact.path.hasSuffix(".json")
        ? .tfjsGraphModel : artifact.path.hasSuffix("txt") ? .graphDefText : .graphDef
    }
    guard let first = head.first(where: { !isBlank($0) }) else { return nil }
    if first == UInt8(ascii: "{") {
      let text = artifact.string(in: ByteRange(offset: 0, count: min(artifact.byteCount, 1 << 20)))
      return text.contains("\"modelTopology\"") || text.contains("\"weightsManifest\"") ? .tfjsGraphModel : nil
    }
    if let format = recogniseBinary(head) { return format }
    return recogniseText(head, artifact.path)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// SavedModel starts with field 1 as a varint (schema version) or field 2; a GraphDef with a node (field 1, whose
  /// first field is its name) or with its library or versions.
  private static func recogniseBinary(_ head: [UInt8]) -> ModelFormat? {
    guard let first = head.first else { return nil }
    switch first {
    case 0x08: return .savedModel
    case 0x0A:
      var position = 1
      guard Wire.varint(head.span, &position, end: head.count) != nil, position < head.count else { return nil }
      return [0x0A, 0x12, 0x1A, 0x22, 0x2A].contains(head[position]) ? .graphDef : nil
    case 0x12, 0x22:
      return head.count > 2 && !head.prefix(64).allSatisfy { isBlank($0) || $0 >= 0x20 } ? .graphDef : nil
    default: return nil
    }
  }

  private static func recogniseText(_ head: [UInt8], _ path: String) -> ModelFormat? {
    for line in String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      let word = trimmed.prefix { $0.isLetter || $0 == "_" }
      switch word {
      case "node", "versions", "library": return .graphDefText
      case "saved_model_schema_version", "meta_graphs": return .savedModelText
      default: return path.hasSuffix(".pbtxt") && !word.isEmpty ? .graphDefText : nil
      }
    }
    return nil
  }
}
