internal import Compatibility
package import YAMLDocument

/// `op-supported: target`: the runtime of the target release, or of a given one, executes the op.
package struct OpSupportedPredicate: OpPredicate {
  package static let name = "op-supported"
  /// nil: the target's.
  let release: Release?

  package static var shape: YAMLShape<Self> {
    YAMLShape { node, issues in
      guard let text = YAMLShape<String>.text.read(node, issues) else { return nil }
      if text == "target" { return Self(release: nil) }
      if let release = Release(text) { return Self(release: release) }
      issues.report("expected 'target' or a release such as '4.22.0', found \(quoted(text))", at: node)
      return nil
    }
  }
  package static var schema: JSONValue { .anyString }

  package func decide(_ op: OpFacts, in context: RuleContext) -> Truth {
    Truth(op.compatibility?.isExecutable(in: release ?? context.target.release) ?? false)
  }
}
