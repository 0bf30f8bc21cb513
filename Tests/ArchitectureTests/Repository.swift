internal import Glibc

/// The checkout that this test was compiled from: what files it has and what is in them.
enum Repository {
  /// Its folder, without a slash at the end.
  static let root: String = {
    // …/Tests/ArchitectureTests/Repository.swift
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  }()

  /// What tools leave behind, and what is no text of ours.
  private static let skipped: Set<String> = [
    ".git", ".build", ".swiftpm", ".ci-venv", ".ci-venv-conformance", "__pycache__", ".DS_Store", "Package.resolved",
  ]

  /// All files, by paths relative to the root, sorted. Links are not followed.
  static let files: [String] = {
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in names(in: folder) where !skipped.contains(name) {
        let path = folder.isEmpty ? name : folder + "/" + name
        var status = stat()
        guard unsafe lstat(root + "/" + path, &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: folders.append(path)
        case S_IFREG: found.append(path)
        default: continue
        }
      }
    }
    return found.sorted()
  }()

  static let swiftFiles = files.filter { $0.hasSuffix(".swift") }

  /// The names of what is directly in a folder.
  static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(root + "/" + folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// A file as text; nil if it is not UTF-8 or holds a NUL, as models and checkpoints do.
  static func text(_ path: String) -> String? {
    let descriptor = unsafe open(root + "/" + path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }
}
