/// What TensorFlow.js does with an op that its importer or its converter names.
///
/// - Source: `Rules/compat/tfjs-ops.yaml`, each part with its evidence.
package struct OpCompatibility: Sendable, Hashable {
  package let name: String
  /// The op list that names it, such as `basic_math`.
  package let category: String
  /// The first release whose op list has it.
  package let since: Release
  /// The last release whose op list has it; nil: the newest has it.
  package let last: Release?
  /// The first release whose runtime executes it; nil: none does.
  package let executableSince: Release?
  /// Releases between `since` and `last` whose op list lacks it.
  package let absentIn: [Release]
  package let status: Status
  package let execution: Execution
  /// What a backend must have, whatever the node's inputs and attributes are.
  package let kernels: [String]
  package let conditionalKernels: [ConditionalKernel]
  /// How many outputs the executor gives; nil: as many as TensorFlow.
  package let executorOutputs: Int?
  /// What TensorFlow.js demands of the inputs at these positions.
  package let inputs: [Int: InputDemand]
  /// Whether complex64 is known to work.
  package let acceptsComplex64: Bool
  /// Attributes that a node must spell out, because the importer has no default for them or a wrong one.
  package let attributesWithoutImporterDefault: [String]
  package let limits: [Limit]
  package let rewrites: [Rewrite]
  /// `path:symbol` in the repository of TensorFlow.js.
  package let evidence: [String]

  package enum Status: String, CaseIterable, Sendable {
    case works
    case worksWithLimits = "works-with-limits"
    /// Runs, but gives something else than TensorFlow.
    case alwaysWrong = "always-wrong"
    /// Fails on every graph that TensorFlow writes.
    case neverWorks = "never-works-on-tf-graphs"
    /// A custom op that the package tfjs-tfdf registers.
    case onlyWithDecisionForests = "only-with-tfjs-tfdf-package"
  }

  package enum Execution: String, CaseIterable, Sendable {
    case sync
    /// Needs `executeAsync`; `predict` and `execute` refuse the model up front.
    case asyncPrechecked = "async-prechecked"
    /// Needs `executeAsync`; `predict` and `execute` fail only on reaching the node.
    case asyncUnchecked = "async-unchecked"
  }

  /// A demand on the runtime dtype of an input.
  package enum InputDemand: String, CaseIterable, Sendable {
    /// Anything but string.
    case numeric
    case any
    case float32, int32, bool, string
  }

  package struct ConditionalKernel: Sendable, Hashable {
    package let kernel: String
    /// When it is needed, in words.
    package let condition: String
  }

  /// A case in which a node does not do what TensorFlow does.
  package struct Limit: Sendable, Hashable {
    package let condition: String
    package let effect: Effect
    package let consequence: String
    /// Where it holds; nil: on every backend.
    package let backends: [Backend]?
    /// The first release it is known of; nil: not looked into.
    package let since: Release?
    /// The first release without it; nil: the newest has it.
    package let until: Release?
    package let known: Knowledge
    package let evidence: [String]
    /// What is done about it; nil: not said yet.
    package let verdict: LimitVerdict?
  }

  package enum Effect: String, CaseIterable, Sendable {
    case failsAtLoad = "fails-at-load"
    case fails
    /// Other values, shape or dtype, without an error.
    case wrong
    /// Something else, but harmless to most models.
    case differs
    case slow
  }

  /// What to write instead, where a limit is in the way.
  package struct Rewrite: Sendable, Hashable {
    package let insteadOf: String
    package let rewrite: String
    package let conditions: String?
    package let exactness: Exactness
    package let known: Knowledge
  }
}

/// How something in a table is known.
package enum Knowledge: String, CaseIterable, Sendable {
  /// Tried, and compared with TensorFlow 2.19.
  case measured
  /// Read in the sources.
  case read
}

/// How near a rewrite comes to the op.
package enum Exactness: String, CaseIterable, Sendable {
  case exact
  /// Algebraically equal: only float32 rounding differs.
  case rounding
  case approximate
  /// The same distribution, other numbers.
  case statistical
  /// As far as the conditions say.
  case conditional
}
