internal import Glibc

/// Writes one new file; small pieces are gathered, large ones go straight to the system.
package final class FileWriter {
  private static let bufferBytes = 1 << 16

  /// What errors call the file.
  private let path: String
  /// Below 0 once the file is closed, and where there is none.
  private var descriptor: Int32
  private let isDiscarding: Bool
  private var buffer: [UInt8] = []
  /// How many bytes were given so far.
  package private(set) var byteCount = 0

  /// Makes the file, or empties it.
  ///
  /// - Parameter shownPath: what errors call it, where it is not yet in its place.
  /// - Errors: `.failed`.
  package init(creating path: String, as shownPath: String? = nil) throws(OutputError) {
    self.path = shownPath ?? path
    isDiscarding = false
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw .failed(self.path, errno) }
    buffer.reserveCapacity(Self.bufferBytes)
  }

  private init() {
    (path, descriptor, isDiscarding) = ("", -1, true)
  }

  /// One that only counts.
  static func discarding() -> FileWriter { FileWriter() }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  /// - Errors: `.failed`, a full disk among them.
  package func append(_ bytes: Span<UInt8>) throws(OutputError) {
    byteCount += bytes.count
    if isDiscarding { return }
    if buffer.count + bytes.count > Self.bufferBytes { try flush() }
    if bytes.count >= Self.bufferBytes { return try write(bytes) }
    unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
  }

  package func append(_ text: String) throws(OutputError) {
    var text = text
    let failure: OutputError? = text.withUTF8 { utf8 in
      do throws(OutputError) { try unsafe append(utf8.span) } catch { return error }
      return nil
    }
    if let failure { throw failure }
  }

  /// Ends the file; only now is it known that all of it was taken.
  package func close() throws(OutputError) {
    if isDiscarding { return }
    try flush()
    let result = Glibc.close(descriptor)
    descriptor = -1
    if result != 0 { throw .failed(path, errno) }
  }

  private func flush() throws(OutputError) {
    let pending = buffer
    // Emptied first, so that what failed is not written again.
    buffer.removeAll(keepingCapacity: true)
    try write(pending.span)
  }

  private func write(_ bytes: Span<UInt8>) throws(OutputError) {
    let code = unsafe bytes.withUnsafeBytes { unsafe writeAll($0) }
    if let code { throw .failed(path, code) }
  }

  /// - Returns: the system's error, nil if everything was taken.
  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Int32? {
    guard let start = bytes.baseAddress else { return nil }
    var done = 0
    while done < bytes.count {
      // SAFETY: `done` stays below the count.
      let written = unsafe Glibc.write(descriptor, start + done, bytes.count - done)
      if written < 0 && errno == EINTR { continue }
      if written < 0 { return errno }
      done += written
    }
    return nil
  }
}

/// A file as a stream of text, which cannot throw: the first failure is kept for the end.
package struct TextFile: TextOutputStream {
  private let file: FileWriter
  private var failure: OutputError?

  package init(_ file: FileWriter) { self.file = file }

  package mutating func write(_ text: String) {
    guard failure == nil else { return }
    do throws(OutputError) { try file.append(text) } catch { failure = error }
  }

  /// - Errors: `.failed`, from any of the writes.
  package func close() throws(OutputError) {
    if let failure { throw failure }
    try file.close()
  }
}
