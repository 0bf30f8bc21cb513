package import Optimization

/// The proof that a model may be converted: only linting can make one, and only if nothing stands against it.
///
/// It exists if and only if, with every rule at its own severity, no error and no undecided error stands but those that
/// `suppress` or `custom_ops` excuse with a reason. What only chooses what is shown does not touch it.
///
/// INVARIANT: it has no initializer but the synthesized one, which no other target can call.
package struct CleanModel: Sendable {
  /// What is to be written: the very graph that was judged, with its weights.
  package let model: ConvertedModel
}
