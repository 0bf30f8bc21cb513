internal import ArtifactIO
internal import Glibc

/// Writes a report beside its place and renames it, so that a reader never sees half of one.
enum OutputFile {
  /// - Returns: what went wrong, nil if nothing did.
  static func write(_ text: String, to path: String) -> String? {
    let temporary = "\(path).tfjslint-\(getpid())"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return "'\(path)' cannot be written: \(ArtifactError.reason(errno))" }
    var text = text
    var failure = text.withUTF8 { unsafe writeAll($0, to: descriptor) }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, unsafe rename(temporary, path) != 0 { failure = errno }
    guard let failure else { return nil }
    unsafe unlink(temporary)
    return "'\(path)' cannot be written: \(ArtifactError.reason(failure))"
  }

  private static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
    guard let start = bytes.baseAddress else { return nil }
    var done = 0
    while done < bytes.count {
      let written = unsafe Glibc.write(descriptor, start + done, bytes.count - done)
      if written < 0 && errno == EINTR { continue }
      if written < 0 { return errno }
      done += written
    }
    return nil
  }
}
