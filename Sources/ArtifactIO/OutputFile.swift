internal import CMachine
internal import Glibc

/// Writes a file beside its place and renames it, so that a reader never sees half of one.
package enum OutputFile {
  /// Writes a text. A pipe or device takes it as it comes.
  ///
  /// - Errors: `.failed`, `.unsuitable` for a folder.
  package static func write(_ text: String, to path: String) throws(OutputError) {
    if FileSystem.kind(of: path) == .other {
      let file = try FileWriter(creating: path)
      try file.append(text)
      return try file.close()
    }
    try write(to: path) { (file) throws(OutputError) in try file.append(text) }
  }

  /// - Parameters:
  ///   - isReplacing: whether a file that is there may be replaced; its permissions are kept. A link to a file is
  ///     replaced by one, and what it led to stays: it may be shared.
  ///   - body: gives the file its bytes.
  /// - Errors: `.exists`, `.unsuitable` for what is no file, `.failed`; then the place is as it was.
  package static func write(
    to path: String, isReplacing: Bool = true, _ body: (FileWriter) throws(OutputError) -> Void
  ) throws(OutputError) {
    try check(path, isReplacing: isReplacing)
    let temporary = "\(path).tfjslint-\(getpid())"
    do throws(OutputError) {
      let file = try FileWriter(creating: temporary, as: path)
      try body(file)
      try file.close()
      var old = stat()
      if unsafe stat(path, &old) == 0 { unsafe chmod(temporary, old.st_mode & 0o7777) }
      guard isReplacing else { return try moveIn(temporary, path) }
      if unsafe rename(temporary, path) != 0 { throw .failed(path, errno) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }

  /// Whether a file could be put at `path`.
  package static func check(_ path: String, isReplacing: Bool) throws(OutputError) {
    switch FileSystem.kind(of: path) {
    case .missing: return
    case .file: if !isReplacing { throw .occupied(path: path) }
    case .directory: throw .unsuitable(path: path, reason: "is a folder")
    // A pipe or device takes what is written, but cannot be renamed over.
    case .other: throw .unsuitable(path: path, reason: "is no regular file")
    }
  }

  /// - Errors: `.failed`.
  package static func remove(_ path: String) throws(OutputError) {
    if unsafe unlink(path) != 0, errno != ENOENT { throw .failed(path, errno) }
  }

  /// Nothing that has come to the place in the meantime is lost.
  private static func moveIn(_ temporary: String, _ path: String) throws(OutputError) {
    if unsafe tfjslint_rename_new(temporary, path) == 0 { return }
    if errno == EEXIST { throw .occupied(path: path) }
    guard errno == EINVAL || errno == ENOSYS, FileSystem.kind(of: path) == .missing else { throw .failed(path, errno) }
    if unsafe rename(temporary, path) != 0 { throw .failed(path, errno) }
  }
}
