internal import Glibc

/// Writes a report beside its place and renames it, so that a reader never sees half of one.
package enum OutputFile {
  /// - Errors: `.failed`.
  package static func write(_ text: String, to path: String) throws(OutputError) {
    let temporary = "\(path).tfjslint-\(getpid())"
    do throws(OutputError) {
      let file = try FileWriter(creating: temporary, as: path)
      try file.append(text)
      try file.close()
      if unsafe rename(temporary, path) != 0 { throw .failed(path, errno) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }
}
