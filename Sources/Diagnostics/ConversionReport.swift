/// What a conversion did, or would have done.
package struct ConversionReport: Sendable {
  /// Whether the files are there now.
  package var isWritten: Bool
  /// Where they are, or would have been.
  package var directory: String
  /// `model.json` first; empty if nothing came so far.
  package var files: [File] = []
  package var weightBytes = 0
  /// Nodes of the converted graph, and of the one that conversion began with.
  package var nodeCount = 0
  package var loweredNodeCount = 0
  package var passes: [Pass] = []
  package var controlFlow: [ControlFlow] = []
  package var execution = ModelReport.Execution.unknown

  package init(isWritten: Bool, directory: String) {
    self.isWritten = isWritten
    self.directory = directory
  }

  package struct File: Sendable, Hashable {
    package var name: String
    package var sizeInBytes: Int

    package init(name: String, sizeInBytes: Int) {
      self.name = name
      self.sizeInBytes = sizeInBytes
    }
  }

  package struct Pass: Sendable, Hashable {
    package var name: String
    package var before: Int
    package var after: Int

    package init(name: String, before: Int, after: Int) {
      self.name = name
      self.before = before
      self.after = after
    }
  }

  /// What became of a conditional or a loop.
  package struct ControlFlow: Sendable, Hashable {
    package var node: String
    package var op: String
    package var form: String
    package var reason: String

    package init(node: String, op: String, form: String, reason: String) {
      self.node = node
      self.op = op
      self.form = form
      self.reason = reason
    }
  }
}
