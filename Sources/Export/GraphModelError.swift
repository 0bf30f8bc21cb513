package import ArtifactIO

/// Why a converted model could not be written.
package enum GraphModelError: Error, Sendable, Hashable {
  /// A weight's values cannot be read, or are not those that were stored.
  case weight(name: String, location: PhysicalLocation?, reason: String)
  case output(OutputError)
  case interrupted

  package var message: String {
    switch self {
    case .weight(let name, _, let reason): "the values of weight '\(name)' cannot be read: \(reason)"
    case .output(let error): error.message
    case .interrupted: "interrupted"
    }
  }
}
