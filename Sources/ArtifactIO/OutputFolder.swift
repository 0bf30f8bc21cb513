/// Where the files of a folder go.
package protocol OutputFolder: ~Copyable {
  /// Makes a file.
  mutating func file(_ name: String) throws(OutputError) -> FileWriter
  mutating func rename(_ name: String, to new: String) throws(OutputError)
}

extension OutputDirectory: OutputFolder {}

/// Takes files and keeps nothing of them: for a run that only tries.
package struct DiscardingFolder: OutputFolder {
  package init() {}

  package func file(_ name: String) -> FileWriter { FileWriter.discarding() }
  package func rename(_ name: String, to new: String) {}
}
