import ArtifactIO
import Glibc

/// A folder for one test, with everything in it gone at the end.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/tfjslint-test-XXXXXX".utf8CString)
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe mkdtemp(buffer.baseAddress!).map { unsafe String(cString: $0) } ?? ""
    }
    precondition(!path.isEmpty, "a temporary folder can be made")
  }

  deinit { Self.remove(path) }

  func path(_ name: String) -> String { FileSystem.join(path, name) }

  func link(_ name: String, to target: String) { unsafe _ = symlink(target, path(name)) }

  func text(of name: String) throws -> String {
    let artifact = try Artifact(mapping: path(name))
    return artifact.string(in: ByteRange(offset: 0, count: artifact.byteCount))
  }

  func makeFolder(_ name: String) { unsafe mkdir(path(name), 0o755) }

  /// Names in a folder in it; empty if it is not there.
  func names(in name: String = "") -> [String] { (try? FileSystem.list(path(name))) ?? [] }

  private static func remove(_ path: String) {
    if !FileSystem.isSymbolicLink(path), FileSystem.kind(of: path) == .directory {
      for name in (try? FileSystem.list(path)) ?? [] { remove(FileSystem.join(path, name)) }
      unsafe rmdir(path)
    } else {
      unsafe unlink(path)
    }
  }
}
