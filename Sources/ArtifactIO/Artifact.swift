internal import Glibc

/// One file of a model, with its bytes mapped or held, and the way back from bytes to lines where it is text.
///
/// Every byte range in a parsed model refers to an artifact. Bytes are reached only inside a closure
/// (`withBytes`), so no pointer outlives the mapping.
@safe @usableFromInline package final class Artifact: Sendable {
  /// The path as the user gave or would write it.
  package let path: String
  /// The number of bytes that ranges refer to: the file's, or those of the transcoded form of a text file.
  package let byteCount: Int
  /// Set for text files: leads from transcoded bytes to lines.
  package let sourceMap: SourceMap?

  // SAFETY: the memory is written once before `init` returns and only read afterwards; it lives until `deinit`.
  nonisolated(unsafe) private let base: UnsafeRawPointer?
  private let isMapped: Bool

  /// Maps a regular file for reading.
  ///
  /// - Errors: `ArtifactError.missing`, `.notAFile`, `.unreadable`.
  package init(mapping path: String) throws(ArtifactError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing(path: path) : .unreadable(path: path, reason: ArtifactError.reason(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: ArtifactError.reason(errno)) }
    defer { close(descriptor) }
    self.path = path
    sourceMap = nil
    byteCount = Int(status.st_size)
    isMapped = true
    guard byteCount > 0 else {
      unsafe base = nil
      return
    }
    let address = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard unsafe address != MAP_FAILED, let address = unsafe address else {
      throw .unreadable(path: path, reason: ArtifactError.reason(errno))
    }
    unsafe base = UnsafeRawPointer(address)
  }

  /// Holds bytes that were made from `path`, such as the wire form of a text model.
  package init(path: String, bytes: [UInt8], sourceMap: SourceMap? = nil) {
    self.path = path
    self.sourceMap = sourceMap
    byteCount = bytes.count
    isMapped = false
    guard !bytes.isEmpty else {
      unsafe base = nil
      return
    }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    unsafe copy.copyBytes(from: bytes)
    unsafe base = UnsafeRawPointer(copy.baseAddress)
  }

  deinit {
    guard let base = unsafe base else { return }
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), byteCount)
    } else {
      unsafe base.deallocate()
    }
  }

  /// Gives the bytes of the whole artifact for the time of `body`.
  package func withBytes<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
    // SAFETY: `base` is valid for `byteCount` bytes as long as `self` lives, which the call spans.
    let buffer = unsafe UnsafeBufferPointer(start: base?.assumingMemoryBound(to: UInt8.self), count: byteCount)
    return try body(unsafe buffer.span)
  }

  /// Gives the bytes of `range`, clipped to the artifact, for the time of `body`.
  package func withBytes<R, E: Error>(
    in range: ByteRange, _ body: (Span<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    let start = min(max(0, range.offset), byteCount)
    let end = min(max(start, range.end), byteCount)
    return try withBytes { (all: Span<UInt8>) throws(E) -> R in try body(all.extracting(start..<end)) }
  }

  /// Lets go of the memory behind bytes of this artifact that will not be read again soon.
  ///
  /// What is mapped counts as memory of the process once it was read; a model larger than the memory must pass through.
  /// Reading the bytes again is right, and slow.
  package func release(_ bytes: Span<UInt8>) {
    guard isMapped, let base = unsafe base else { return }
    let pageBytes = Int(sysconf(Int32(_SC_PAGESIZE)))
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress, pageBytes > 0 else { return }
      let first = unsafe start - base
      // Whole pages within.
      let from = (max(0, first) + pageBytes - 1) / pageBytes * pageBytes
      let end = min(byteCount, first + buffer.count) / pageBytes * pageBytes
      guard first >= 0, from < end else { return }
      // SAFETY: the pages are within the mapping; it is private and was never written to, so they come back as they were.
      unsafe _ = madvise(UnsafeMutableRawPointer(mutating: base + from), end - from, MADV_DONTNEED)
    }
  }

  /// A copy of the bytes of `range`, clipped to the artifact.
  package func bytes(in range: ByteRange) -> [UInt8] {
    withBytes(in: range) { span in unsafe span.withUnsafeBufferPointer { unsafe [UInt8]($0) } }
  }

  /// The text of `range`, with malformed UTF-8 replaced.
  package func string(in range: ByteRange) -> String { String(decoding: bytes(in: range), as: UTF8.self) }

  /// What a user would call the place of `range`: lines for text, bytes for binary.
  package func location(of range: ByteRange) -> PhysicalLocation {
    if let sourceMap {
      return PhysicalLocation(path: path, region: sourceMap.text(for: range).map { .text($0) })
    }
    return PhysicalLocation(path: path, region: .bytes(range))
  }
}
