package import Compatibility
package import YAMLDocument

/// `kernel-missing: any`: a backend (any, or one of a list) lacks a kernel that the op needs in the target release.
///
/// A finding concerns the backends that lack it: it counts for the run only where the target has one of them, and for
/// the verdict of each of them. Kernels that only some nodes of the op need are not looked at.
package struct KernelMissingPredicate: OpPredicate {
  package static let name = "kernel-missing"
  package static let placeholders = ["backends.missing", "backends.present", "kernels.missing"]
  let backends: [Backend]

  package static var shape: YAMLShape<Self> {
    YAMLShape { node, issues in
      if node.text == "any" { return Self(backends: Backend.allCases) }
      return YAMLShape<[Backend]>.oneOrMore(of: .word()).read(node, issues).map { Self(backends: $0) }
    }
  }
  package static var schema: JSONValue { .oneOrMore(of: .words(["any"] + Backend.allCases.map(\.rawValue))) }

  package func decide(_ op: OpFacts, in context: RuleContext) -> Truth {
    Truth(backends.contains { op.missingKernels[$0] != nil })
  }

  package func backends(for subject: Subject, in context: RuleContext) -> Set<Backend>? {
    Set(missing(subject, context))
  }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    let missing = missing(subject, context)
    let op = subject.node.flatMap(context.opFacts)
    var kernels: [String] = []
    for backend in missing {
      for kernel in op?.missingKernels[backend] ?? [] where !kernels.contains(kernel) { kernels.append(kernel) }
    }
    let present = Backend.allCases.filter { op?.missingKernels[$0] == nil }
    return [
      "backends.missing": Placeholders.names(missing),
      "backends.present": present.isEmpty ? "none" : Placeholders.names(present),
      "kernels.missing": kernels.joined(separator: ", "),
    ]
  }

  private func missing(_ subject: Subject, _ context: RuleContext) -> [Backend] {
    guard let op = subject.node.flatMap(context.opFacts) else { return [] }
    return backends.filter { op.missingKernels[$0] != nil }
  }
}
