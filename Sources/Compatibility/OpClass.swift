/// What becomes of a TensorFlow op that TensorFlow.js does not name.
///
/// - Source: `Rules/compat/tf-op-classes.yaml`.
package enum OpClass: Sendable, Hashable {
  case removed(how: Removal)
  case rewritable(rewrite: String, conditions: String?, exactness: Exactness, known: Knowledge)
  case unsupported(family: String)

  /// Why a converted graph does not have the op any more.
  package enum Removal: String, CaseIterable, Sendable {
    /// Variables become constants.
    case freezing
    /// Calls become the function's nodes.
    case inlining
    /// What depends on constants becomes one.
    case folding
    /// Checks and prints are dropped.
    case debug
    /// It goes with loss and optimizer.
    case training
    /// It passes its input through.
    case identity
  }
}
