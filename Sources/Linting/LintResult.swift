internal import Compatibility
package import Diagnostics
package import Optimization
package import RulePacks

/// What was found in one model for one signature.
package struct LintResult: Sendable {
  /// Sorted by severity (errors first), then place.
  package let diagnostics: [Diagnostic]
  /// Findings that `suppress` or `custom_ops` excuse, with the reason given.
  package let excused: [(diagnostic: Diagnostic, reason: String)]
  package let verdict: ModelReport.Verdict
  /// In the order cpu, webgl, wasm, webgpu.
  package let backends: [ModelReport.BackendReport]
  package let execution: ModelReport.Execution
  /// nil: something stands against conversion.
  package let cleanModel: CleanModel?
  package let quantization: QuantizationOutcome
  /// Numbers of the configuration's suppressions that excused something.
  package let usedSuppressions: Set<Int>
  /// For each diagnostic, what it is about: a node's stored name or a key of the signature.
  package let places: [String]
  /// For each diagnostic, for each of its fixes, the plans that make it together, one for each way to the node; empty where
  /// it cannot be planned. No list at all unless `FixDetails.plans` is asked for.
  package let plans: [[[FixPlan]]]
  /// The fixes that were made on the way, in order.
  package let applied: [AppliedFix]
  /// What rules with fixes got wrong in this model.
  package internal(set) var fixProblems: [FixProblem]
}
