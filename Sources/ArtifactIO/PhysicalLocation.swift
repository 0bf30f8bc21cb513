/// A place in a file that a person or an editor can go to.
package struct PhysicalLocation: Sendable, Hashable {
  package enum Region: Sendable, Hashable {
    case bytes(ByteRange)
    case text(TextRange)
  }

  package var path: String
  /// nil: the whole file.
  package var region: Region?

  package init(path: String, region: Region? = nil) {
    self.path = path
    self.region = region
  }
}
