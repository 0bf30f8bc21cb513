/// What is wrong with a graph in the compact text form.
package struct TextGraphError: Error, Sendable, Hashable {
  /// Counted from 1 within the text.
  package let line: Int
  package let message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}
