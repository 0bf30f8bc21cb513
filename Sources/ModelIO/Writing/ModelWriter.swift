package import ArtifactIO
package import GraphIR

/// Puts a model in a place, with the file that holds its graphs replaced: whole or not at all.
package enum ModelWriter {
  package enum Destination: Sendable, Hashable {
    /// A folder for a SavedModel, else a file.
    ///
    /// With `isReplacing`, a model that is there goes; what else is in its folder stays.
    case path(String, isReplacing: Bool)
    /// The model's own place: only the file that holds the graphs is replaced.
    case inPlace
  }

  package struct Result: Sendable, Hashable {
    /// The folder or file that was written.
    package var path: String
    /// Whether `fingerprint.pb` was left out, because it does not fit any more.
    package var droppedFingerprint: Bool
  }

  /// Writes a model.
  ///
  /// - Parameters:
  ///   - source: the model as it was read; its other files are copied byte for byte.
  ///   - replacement: the new bytes of the file that holds the graphs; nil: nothing changed, so a copy is exact, and in
  ///     place nothing is done.
  /// - Errors: `.reading` for a file of the model, `.output`; then the place, and the model, are as they were.
  package static func write(
    _ source: SourceModel, _ replacement: Artifact?, to destination: Destination
  ) throws(ModelWriteError) -> Result {
    switch destination {
    case .inPlace:
      guard let replacement else { return Result(path: source.path, droppedFingerprint: false) }
      return try writeInPlace(source, replacement)
    case .path(let path, let isReplacing):
      try check(source, destination)
      let isFolder = FileSystem.kind(of: source.path) == .directory
      if isFolder { return try writeFolder(source, replacement, to: path, isReplacing: isReplacing) }
      try writeFile(replacement ?? source.file, to: path, isReplacing: isReplacing)
      return Result(path: path, droppedFingerprint: false)
    }
  }

  /// Whether a model could be put in a place, without writing.
  ///
  /// - Errors: `.output`.
  package static func check(_ source: SourceModel, _ destination: Destination) throws(ModelWriteError) {
    guard case .path(let path, let isReplacing) = destination else { return }
    if let place = FileSystem.realPath(of: path), place == FileSystem.realPath(of: source.path) {
      throw .output(.unsuitable(path: path, reason: "is the model itself"))
    }
    do throws(OutputError) {
      if FileSystem.kind(of: source.path) == .directory {
        try OutputDirectory.check(path, replacing: isReplacing)
      } else {
        try OutputFile.check(path, isReplacing: isReplacing)
      }
    } catch { throw .output(error) }
  }

  // MARK: Files

  private static func writeInPlace(_ source: SourceModel, _ file: Artifact) throws(ModelWriteError) -> Result {
    try writeFile(file, to: source.file.path, isReplacing: true)
    guard source.file.path != source.path else { return Result(path: source.path, droppedFingerprint: false) }
    // It would belong to the graphs that were.
    let fingerprint = FileSystem.join(source.path, fingerprintName)
    guard FileSystem.kind(of: fingerprint) == .file else { return Result(path: source.path, droppedFingerprint: false) }
    do throws(OutputError) { try OutputFile.remove(fingerprint) } catch { throw .output(error) }
    return Result(path: source.path, droppedFingerprint: true)
  }

  private static let fingerprintName = "fingerprint.pb"

  private static func writeFile(
    _ file: Artifact, to path: String, isReplacing: Bool
  ) throws(ModelWriteError) {
    do throws(OutputError) {
      try OutputFile.write(to: path, isReplacing: isReplacing) { (writer) throws(OutputError) in
        try copy(file, to: writer)
      }
    } catch { throw .output(error) }
  }

  private static func copy(_ file: Artifact, to writer: FileWriter) throws(OutputError) {
    try file.withBytes { (bytes) throws(OutputError) in
      var position = 0
      while position < bytes.count {
        let chunk = bytes.extracting(position..<min(bytes.count, position + chunkBytes))
        try writer.append(chunk)
        // A checkpoint may be larger than the memory.
        file.release(chunk)
        position += chunk.count
      }
    }
  }

  private static let chunkBytes = 1 << 22

  // MARK: Folders

  private static func writeFolder(
    _ source: SourceModel, _ replacement: Artifact?, to path: String, isReplacing: Bool
  ) throws(ModelWriteError) -> Result {
    // Before anything is made, as the place may be within the model.
    let entries = try list(source.path)
    var result = Result(path: path, droppedFingerprint: false)
    let graphs = FileSystem.name(of: source.file.path)
    do throws(OutputError) {
      var directory = try OutputDirectory(at: path, of: .savedModel, replacing: isReplacing)
      for entry in entries {
        if entry.isFolder {
          try directory.folder(entry.name)
          continue
        }
        if replacement != nil, entry.name == fingerprintName {
          result.droppedFingerprint = true
          continue
        }
        let file: Artifact
        if entry.name == graphs {
          file = replacement ?? source.file
        } else {
          do throws(ArtifactError) {
            file = try Artifact(mapping: FileSystem.join(source.path, entry.name))
          } catch { throw .failed(path: path, reason: error.message) }
        }
        let writer = try directory.file(entry.name)
        try copy(file, to: writer)
        try writer.close()
      }
      try directory.publish()
    } catch { throw .output(error) }
    return result
  }

  private struct Entry {
    /// The path within the model.
    var name: String
    var isFolder: Bool
  }

  private static let maximumDepth = 16

  private static let folders: Set<String> = ["variables", "assets", "assets.extra", "debug"]

  /// The model's files, folders before what is in them: those that stand beside the graphs, and the folders of a
  /// SavedModel with all that they hold. Links are followed, as a copy stands for itself.
  private static func list(_ root: String) throws(ModelWriteError) -> [Entry] {
    var entries: [Entry] = []
    var pending = [("", 0)]
    while let (folder, depth) = pending.popLast() {
      let names: [String]
      do throws(ArtifactError) { names = try FileSystem.list(FileSystem.join(root, folder)) } catch {
        throw .reading(error)
      }
      for name in names {
        let path = FileSystem.join(folder, name)
        // A model may stand in a folder of other things, such as a repository.
        if depth == 0, name.hasPrefix(".") { continue }
        switch FileSystem.kind(of: FileSystem.join(root, path)) {
        case .file: entries.append(Entry(name: path, isFolder: false))
        case .directory:
          if depth == 0, !Self.folders.contains(name) { continue }
          guard depth < maximumDepth else {
            throw .reading(.unreadable(path: path, reason: "folders nest deeper than \(maximumDepth)"))
          }
          entries.append(Entry(name: path, isFolder: true))
          pending.append((path, depth + 1))
        case .missing, .other:
          if depth == 0 { continue }
          throw .reading(.notAFile(path: FileSystem.join(root, path)))
        }
      }
    }
    return entries
  }
}
