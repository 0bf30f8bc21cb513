package import Compatibility
package import RulePacks

/// Everything that is known about an op, put together for its page.
package struct OpEntry: Sendable {
  package let name: String
  package let facts: OpFacts
  /// In the order cpu, webgl, wasm, webgpu; none for an op that TensorFlow.js does not name.
  package let backends: [BackendEntry]
  /// The rules that are about it, sorted by id.
  package let rules: [Rule]

  /// What one backend has of what the op needs.
  package struct BackendEntry: Sendable {
    package let backend: Backend
    /// The first release in which the op runs there; nil: none.
    package let since: Release?
    /// Kernels that the op always needs and that the backend lacks in the newest release.
    package let missing: [String]
    /// Kernels that only some of its nodes need, and since when they are there; nil: not at all.
    package let conditional: [(kernel: OpCompatibility.ConditionalKernel, since: Release?)]

    /// Whether some nodes of the op need more than what is there since the same release.
    package var hasExceptions: Bool {
      conditional.contains { $0.since.map { other in since.map { other > $0 } ?? false } ?? true }
    }
  }

  /// - Parameter firstReleases: since when there is each backend at all; none for those older than the table.
  package init(
    name: String, facts: OpFacts, rules: [Rule], table: CompatibilityTable, firstReleases: [Backend: Release]
  ) {
    self.name = name
    self.facts = facts
    self.rules = rules
    guard let op = facts.compatibility else {
      backends = []
      return
    }
    backends = Backend.allCases.map { backend in
      let floor = max(op.executableSince ?? op.since, firstReleases[backend] ?? op.since)
      func since(_ kernel: String) -> Release? {
        switch table.kernelAvailability(kernel, on: backend) {
        case .never: nil
        case .always: floor
        case .since(let first): max(first, floor)
        }
      }
      let missing = op.kernels.filter { since($0) == nil }
      let isRunnable = Self.canRun(op) && missing.isEmpty
      return BackendEntry(
        backend: backend, since: isRunnable ? op.kernels.compactMap(since).reduce(floor, max) : nil, missing: missing,
        conditional: op.conditionalKernels.map { ($0, since($0.kernel)) })
    }
  }

  /// Whether TensorFlow.js `release` runs the op on any backend at all, be it wrongly.
  package func runs(in release: Release) -> Bool {
    facts.compatibility.map { Self.canRun($0) && $0.isExecutable(in: release) } ?? false
  }

  /// Whether there is a release that runs the op in a graph of TensorFlow's.
  private static func canRun(_ op: OpCompatibility) -> Bool {
    switch op.status {
    case .works, .worksWithLimits, .alwaysWrong: op.executableSince != nil
    case .neverWorks, .onlyWithDecisionForests: false
    }
  }

  /// The limits that hold in `release`; nil: all that are known.
  package func limits(in release: Release?) -> [OpCompatibility.Limit] {
    (facts.compatibility?.limits ?? []).filter { limit in
      guard let release else { return true }
      return limit.since.map { release >= $0 } ?? true && limit.until.map { release < $0 } ?? true
    }
  }
}
