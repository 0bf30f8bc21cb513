package import Compatibility
package import GraphIR

/// What is known about an op itself, found out once for each distinct op of a model.
///
/// A class because tables of them have a place for every symbol: one word each, not the 200 bytes of all that is here.
package final class OpFacts: Sendable {
  /// What kind of op it is for the target: a word of rules' `op: {class: …}`.
  package enum Class: String, Sendable, CaseIterable {
    /// TensorFlow.js executes it, perhaps with limits.
    case supported
    /// Known neither to TensorFlow nor to TensorFlow.js.
    case custom
    /// TensorFlow.js has none, and no way is known to say it with ops that it has.
    case unsupported
    /// TensorFlow.js has none, but it can be said with ops that it has.
    case rewritable
    /// Conversion takes it out.
    case removed
    /// TensorFlow.js lists it and fails on every graph that TensorFlow writes.
    case broken
    /// TensorFlow.js runs it and gives something else than TensorFlow.
    case wrong
    /// Only the package tfjs-tfdf registers it.
    case decisionForest = "decision-forest"
    /// TensorFlow.js executes it, but not in the target release.
    case otherRelease = "other-release"
  }

  package let name: String
  package let definition: OpDefinition?
  package let compatibility: OpCompatibility?
  package let opClass: OpClass?
  package let kind: Class
  /// Kernels that it needs and each backend lacks in the target release.
  package let missingKernels: [Backend: [String]]

  package init(op name: String, definition: OpDefinition?, target: RuleTarget, table: CompatibilityTable) {
    self.name = name
    self.definition = definition ?? OpRegistry.tensorFlow.definition(of: name)
    let compatibility = table.op(name)
    self.compatibility = compatibility
    let opClass = compatibility == nil ? table.opClass(name) : nil
    self.opClass = opClass
    kind = Self.kind(of: name, compatibility, opClass, target)
    var missing: [Backend: [String]] = [:]
    if let kernels = compatibility?.kernels, !kernels.isEmpty {
      for backend in Backend.allCases {
        let lacking = kernels.filter { !table.has(kernel: $0, on: backend, in: target.release) }
        if !lacking.isEmpty { missing[backend] = lacking }
      }
    }
    missingKernels = missing
  }

  private static func kind(
    of name: String, _ compatibility: OpCompatibility?, _ opClass: OpClass?, _ target: RuleTarget
  ) -> Class {
    if let compatibility {
      switch compatibility.status {
      case .neverWorks: return .broken
      case .onlyWithDecisionForests: return .decisionForest
      case .alwaysWrong: return compatibility.isExecutable(in: target.release) ? .wrong : .otherRelease
      case .works, .worksWithLimits: return compatibility.isExecutable(in: target.release) ? .supported : .otherRelease
      }
    }
    switch opClass {
    case .removed: return .removed
    case .rewritable: return .rewritable
    case .unsupported: return .unsupported
    // An op of TensorFlow's newer than the classification is a standard op all the same.
    case nil: return OpRegistry.tensorFlow.contains(name) ? .unsupported : .custom
    }
  }
}
