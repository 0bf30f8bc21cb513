internal import Glibc

/// Why a file could not be opened or listed.
package enum ArtifactError: Error, Sendable, Hashable {
  case missing(path: String)
  case notAFile(path: String)
  case unreadable(path: String, reason: String)

  package var path: String {
    switch self {
    case .missing(let path), .notAFile(let path), .unreadable(let path, _): path
    }
  }

  /// What happened, in the words of the report.
  package var message: String {
    switch self {
    case .missing(let path): "'\(path)' does not exist"
    case .notAFile(let path): "'\(path)' is not a regular file"
    case .unreadable(let path, let reason): "'\(path)' cannot be read: \(reason)"
    }
  }

  package static func reason(_ code: Int32) -> String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }
}
