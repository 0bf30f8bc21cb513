package import ArtifactIO

/// A run of a model's file that goes, and what stands there afterwards.
package struct FileReplacement: Sendable, Hashable {
  /// In the file as it is; lines of a text file, bytes of a binary one. Empty: something is put in.
  package var region: PhysicalLocation.Region
  package var bytes: [UInt8]

  /// The same, by bytes of the file, whatever its form.
  struct Run {
    var range: Range<Int>
    var bytes: [UInt8]
  }
}
