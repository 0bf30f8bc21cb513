internal import CMachine
internal import Glibc

/// A folder that is built beside its place and put there in one step: what was there before stays until then, and
/// stays for good if anything fails.
///
/// The files of a former model in the place go; what else is there is the user's and is kept. One that is not published
/// takes what it has built with it. Should the process be killed, a folder `.NAME.tfjslint-…` is left beside the place,
/// which the next run for the same place removes.
///
/// Nothing here is synced to the disk: a power cut may cost the new folder, as with every copy.
package struct OutputDirectory: ~Copyable {
  /// What is built, which says what of a former one is replaced.
  package enum Contents: Sendable {
    /// `model.json` and shards of weights.
    case graphModel
    /// A SavedModel, with its folders.
    case savedModel
  }

  /// The place, as errors call it.
  package let path: String
  /// The place with all links followed.
  private let target: String
  private let contents: Contents
  private let isReplacing: Bool
  private let temporary: String
  /// Open as long as the folder is being built, and locked, which tells it from one that was left behind.
  private let descriptor: Int32
  /// Folders that were made on the way to the place, the outermost first.
  private let madeParents: [String]
  /// Names of the files that were built.
  private var names: Set<String> = []
  /// Folders in it, outer ones first.
  private var folders: [String] = []
  private var isPublished = false

  /// Looks at the place, and makes a folder beside it.
  ///
  /// - Parameter replacing: whether the files of a model that is there may be replaced.
  /// - Errors: `.exists`, `.unsuitable`, `.failed`.
  package init(at path: String, of contents: Contents = .graphModel, replacing: Bool) throws(OutputError) {
    // All at once, as what can fail must be over before a value that cleans up exists.
    let prepared = try Self.prepare(path, contents, replacing: replacing)
    (self.path, self.contents) = (path, contents)
    (target, isReplacing, madeParents) = (prepared.place.path, prepared.place.isOccupied, prepared.madeParents)
    (temporary, descriptor) = (prepared.temporary, prepared.descriptor)
  }

  deinit {
    if !isPublished {
      for name in names { unsafe unlink(FileSystem.join(temporary, name)) }
      Self.remove(folders.map { FileSystem.join(temporary, $0) })
      unsafe rmdir(temporary)
      Self.remove(madeParents)
    }
    close(descriptor)
  }

  /// Whether a folder could be made at `path`, without making it.
  ///
  /// - Errors: `.exists`, `.unsuitable`.
  package static func check(_ path: String, replacing: Bool) throws(OutputError) {
    _ = try Place(path, replacing: replacing)
  }

  /// Makes a folder in the folder; what it is in has to be there.
  package mutating func folder(_ name: String) throws(OutputError) {
    if unsafe mkdir(FileSystem.join(temporary, name), 0o777) != 0 { throw .failed(FileSystem.join(path, name), errno) }
    folders.append(name)
  }

  /// Makes a file in the folder, or in one that was made there.
  package mutating func file(_ name: String) throws(OutputError) -> FileWriter {
    names.insert(name)
    return try FileWriter(
      creating: FileSystem.join(temporary, name), as: FileSystem.join(path, name))
  }

  package mutating func rename(_ name: String, to new: String) throws(OutputError) {
    guard name != new else { return }
    names.insert(new)
    if unsafe Glibc.rename(FileSystem.join(temporary, name), FileSystem.join(temporary, new)) != 0 {
      throw .failed(FileSystem.join(path, new), errno)
    }
    names.remove(name)
  }

  /// Puts the folder in its place.
  ///
  /// - Errors: `.exists` if something has come there in the meantime, `.failed`; then the place is as it was.
  package consuming func publish() throws(OutputError) {
    if isReplacing { try exchange() } else { try moveIn() }
    isPublished = true
  }

  // MARK: Publishing

  private func moveIn() throws(OutputError) {
    if unsafe tfjslint_rename_new(temporary, target) == 0 { return }
    // An empty folder is in the place, or the file system does not know how. `rename` replaces empty folders only.
    if errno == EEXIST || errno == EINVAL || errno == ENOSYS, unsafe Glibc.rename(temporary, target) == 0 { return }
    if errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR { throw .exists(path: path) }
    throw .failed(path, errno)
  }

  private func exchange() throws(OutputError) {
    var old = stat()
    // As accessible as the one that it replaces.
    if unsafe stat(target, &old) == 0 { unsafe chmod(temporary, old.st_mode & 0o7777) }
    var aside = temporary
    if unsafe tfjslint_exchange(temporary, target) != 0 {
      guard errno == EINVAL || errno == ENOSYS else { throw .failed(path, errno) }
      // Two steps, with the old one put back if the second fails.
      aside = temporary + asideSuffix
      if unsafe Glibc.rename(target, aside) != 0 { throw .failed(path, errno) }
      if unsafe Glibc.rename(temporary, target) != 0 {
        let code = errno
        unsafe _ = Glibc.rename(aside, target)
        throw .failed(path, code)
      }
    }
    // The new folder is in its place. What is not a model's moves there, too; the rest goes.
    for name in (try? FileSystem.list(aside)) ?? [] {
      let (from, to) = (FileSystem.join(aside, name), FileSystem.join(target, name))
      if contents.hasFile(name, in: aside) {
        unsafe unlink(from)
      } else if contents.hasFolder(name, in: aside) {
        Self.removeFiles(under: from, depth: 0)
      } else {
        unsafe _ = tfjslint_rename_new(from, to) == 0 ? 0 : Glibc.rename(from, to)
      }
    }
    unsafe rmdir(aside)
  }

  // MARK: The folder beside the place

  private struct Prepared {
    var place: Place
    var madeParents: [String]
    var temporary: String
    var descriptor: Int32
  }

  private static func prepare(
    _ path: String, _ contents: Contents, replacing: Bool
  ) throws(OutputError) -> Prepared {
    let place = try Place(path, replacing: replacing)
    let parents = try makeParents(of: place.path, shownAs: path)
    let folder = FileSystem.folder(of: place.path)
    let prefix = ".\(FileSystem.name(of: place.path)).tfjslint-"
    removeLeftovers(of: contents, in: folder, prefix)
    do throws(OutputError) {
      let (temporary, descriptor) = try make(FileSystem.join(folder, prefix), shownAs: path)
      return Prepared(place: place, madeParents: parents, temporary: temporary, descriptor: descriptor)
    } catch {
      remove(parents)
      throw error
    }
  }

  private static func make(_ prefix: String, shownAs path: String) throws(OutputError) -> (String, Int32) {
    for attempt in 0..<100 {
      let temporary = "\(prefix)\(getpid())-\(attempt)"
      if unsafe mkdir(temporary, 0o777) != 0 {
        if errno == EEXIST { continue }
        throw .failed(path, errno)
      }
      let descriptor = unsafe open(temporary, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else {
        let code = errno
        unsafe rmdir(temporary)
        throw .failed(path, code)
      }
      // Another run may have taken it for a leftover before it was locked: then it has no name any more.
      var status = stat()
      if flock(descriptor, LOCK_EX) == 0, unsafe fstat(descriptor, &status) == 0, status.st_nlink > 0 {
        return (temporary, descriptor)
      }
      close(descriptor)
    }
    throw .failed(path: path, reason: "no free name for a folder beside it")
  }

  /// Removes what killed runs for the same place have left: folders that no living process has locked.
  private static func removeLeftovers(of contents: Contents, in folder: String, _ prefix: String) {
    for name in (try? FileSystem.list(folder)) ?? [] where name.hasPrefix(prefix) && !name.hasSuffix(asideSuffix) {
      let leftover = FileSystem.join(folder, name)
      let descriptor = unsafe open(leftover, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { continue }
      let files = (try? FileSystem.list(leftover)) ?? []
      for folder in files where contents.hasFolder(folder, in: leftover) {
        removeFiles(under: FileSystem.join(leftover, folder), depth: 0)
      }
      remove(Set(files.filter { contents.hasFile($0, in: leftover) }), in: leftover)
    }
  }

  /// Removes a folder of a model that is being replaced or was never finished; links are not followed.
  private static func removeFiles(under folder: String, depth: Int) {
    for name in (try? FileSystem.list(folder)) ?? [] {
      let path = FileSystem.join(folder, name)
      if FileSystem.kind(of: path) == .directory, !FileSystem.isSymbolicLink(path) {
        if depth < maximumDepth { removeFiles(under: path, depth: depth + 1) }
      } else {
        unsafe unlink(path)
      }
    }
    unsafe rmdir(folder)
  }

  private static let maximumDepth = 64

  /// Removes files and then the folder, which stays if it holds anything else.
  private static func remove(_ names: Set<String>, in folder: String) {
    for name in names { unsafe unlink(FileSystem.join(folder, name)) }
    unsafe rmdir(folder)
  }

  // MARK: The folders around the place

  private static func makeParents(of target: String, shownAs path: String) throws(OutputError) -> [String] {
    var missing: [String] = []
    var folder = FileSystem.folder(of: target)
    while FileSystem.kind(of: folder) == .missing, folder != "/", folder != "." {
      missing.append(folder)
      folder = FileSystem.folder(of: folder)
    }
    var made: [String] = []
    for folder in missing.reversed() {
      if unsafe mkdir(folder, 0o777) != 0 {
        if errno == EEXIST { continue }
        let code = errno
        remove(made)
        throw .failed(path, code)
      }
      made.append(folder)
    }
    return made
  }

  private static func remove(_ folders: [String]) {
    for folder in folders.reversed() { unsafe rmdir(folder) }
  }
}

/// Ends the name of what was in the place, for the moment in which nothing is there; it is never taken for a leftover.
private let asideSuffix = "-old"

/// What is at the place of a folder that is to be written.
private struct Place {
  /// With all links followed.
  var path: String
  /// Whether it holds anything.
  var isOccupied: Bool

  init(_ given: String, replacing: Bool) throws(OutputError) {
    let trimmed = FileSystem.trimmed(given)
    guard !trimmed.isEmpty else { throw .unsuitable(path: given, reason: "is no path") }
    switch FileSystem.kind(of: trimmed) {
    case .missing:
      if FileSystem.isSymbolicLink(trimmed) {
        throw .unsuitable(path: given, reason: "is a symbolic link that leads nowhere")
      }
      guard FileSystem.name(of: trimmed) != ".." else {
        throw .unsuitable(path: given, reason: "does not exist, and '..' is no name")
      }
      (path, isOccupied) = (trimmed, false)
    case .file, .other: throw .unsuitable(path: given, reason: "is not a folder")
    case .directory:
      guard let real = FileSystem.realPath(of: trimmed), real != "/" else {
        throw .unsuitable(path: given, reason: "cannot be replaced; name a folder in it")
      }
      // It would be replaced under the feet of whoever works there.
      if real == FileSystem.realPath(of: ".") {
        throw .unsuitable(path: given, reason: "is the working folder, which cannot be replaced; name a folder in it")
      }
      let names: [String]
      do throws(ArtifactError) { names = try FileSystem.list(real) } catch {
        throw .unsuitable(path: given, reason: "cannot be listed")
      }
      if !names.isEmpty, !replacing { throw .exists(path: given) }
      (path, isOccupied) = (real, !names.isEmpty)
    }
  }
}

extension OutputDirectory.Contents {
  /// Whether a folder in a folder is one that writing a model makes.
  fileprivate func hasFolder(_ name: String, in folder: String) -> Bool {
    let path = FileSystem.join(folder, name)
    guard self == .savedModel, FileSystem.kind(of: path) == .directory, !FileSystem.isSymbolicLink(path) else {
      return false
    }
    return ["variables", "assets", "assets.extra", "debug"].contains(name)
  }

  /// Whether a file in a folder is one that writing a model makes.
  fileprivate func hasFile(_ name: String, in folder: String) -> Bool {
    guard FileSystem.kind(of: FileSystem.join(folder, name)) == .file else { return false }
    if self == .savedModel {
      return ["saved_model.pb", "saved_model.pbtxt", "fingerprint.pb", "keras_metadata.pb", "tfhub_module.pb"]
        .contains(name)
    }
    if name == "model.json" { return true }
    guard name.hasPrefix("group"), name.hasSuffix(".bin"), let shard = name.firstRange(of: "-shard") else {
      return false
    }
    let group = name[..<shard.lowerBound].dropFirst(5)
    return !group.isEmpty && group.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
