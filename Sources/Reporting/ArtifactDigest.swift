internal import ArtifactIO
internal import Crypto

/// A file's SHA-256, so that a reader of a report can tell whether it has the same file.
enum ArtifactDigest: Sendable, Equatable {
  /// 64 lower-case hexadecimal digits, and the number of bytes they stand for.
  case sha256(String, byteCount: Int)
  /// Why there is none, as a phrase.
  case omitted(String)

  /// Files beyond this are not hashed: weight shards of gigabytes would make the report cost more than the lint, which
  /// never reads them.
  static let limitInBytes = 256 << 20

  private static let chunkInBytes = 1 << 20

  /// Hashes the file at `path`, mapped and chunk by chunk.
  static func ofFile(at path: String) -> ArtifactDigest {
    let artifact: Artifact
    do {
      artifact = try Artifact(mapping: path)
    } catch {
      return .omitted("the file cannot be read")
    }
    guard artifact.byteCount <= limitInBytes else { return .omitted("the file is larger than 256 MiB") }
    var hash = SHA256()
    var offset = 0
    while offset < artifact.byteCount {
      let chunk = ByteRange(offset: offset, count: min(chunkInBytes, artifact.byteCount - offset))
      artifact.withBytes(in: chunk) { span in
        // SAFETY: the buffer is the span's, which lives for the time of this closure; `update` reads and keeps nothing.
        unsafe span.withUnsafeBytes { bytes in unsafe hash.update(bufferPointer: bytes) }
      }
      offset = chunk.end
    }
    let digits = hash.finalize().map { byte in
      let pair = String(byte, radix: 16)
      return pair.count == 1 ? "0" + pair : pair
    }
    return .sha256(digits.joined(), byteCount: artifact.byteCount)
  }
}
