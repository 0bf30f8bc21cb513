/// Why a node cannot run: what is certainly wrong with the shapes, or values that say shapes, of its inputs.
struct ShapeContradiction: Error {
  /// In plain words, as `inner dimensions 5 and 7 differ`.
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

/// Sets the shapes of a node's outputs, and their values where they are small and whole.
///
/// What it does not set stays unknown. It throws only where no input that fits the known facts could run.
typealias ShapeFunction = @Sendable (InferenceNode) throws(ShapeContradiction) -> Void
