/// The kinds of fact that rules may match, and the values that each brings for messages.
///
/// Lowering produces them as `ModelFact`; the two lists are compared by a test, as this target cannot see that type.
package enum FactKinds {
  /// What every fact has: its kind, and the name and op of the node, `unknown` where it has none.
  package static let common = ["kind", "node", "op", "reason"]

  package static let values: [(kind: String, values: [String])] =
    [
      ("dangling-input", ["input"]),
      ("duplicate-node", []),
      ("bad-output-index", ["input", "op", "count"]),
      ("unknown-output", ["input"]),
      ("cycle", ["path", "length"]),
      ("missing-function", ["function", "attribute"]),
      ("recursive-function", ["function"]),
      ("duplicate-function", ["function"]),
      ("signature-names-nothing", ["key", "tensor", "direction"]),
      ("empty-signature", []),
      ("composite-signature", ["key"]),
      ("signature-contradiction", ["key"]),
      ("missing-shard", ["path"]),
      ("table-without-content", []),
      ("unloadable-weight", ["weight", "dtype", "storage"]),
      ("duplicate-weight", ["weight"]),
      ("constant-without-weight", []),
      ("missing-versions", []),
      ("function-without-list", ["function", "list"]),
      ("short-shard", ["path", "expected", "actual"]),
      ("missing-variable", ["variable", "key"]),
      ("variable-mismatch", ["variable", "key", "graph", "checkpoint"]),
      ("variable-write", []),
      ("unraised-control-flow", []),
      ("dtype-contradiction", ["input", "expected", "found"]),
      ("shape-contradiction", ["operands"]),
      ("removed-check", []),
      ("unreadable-table-file", []),
      ("lookup-in-function", []),
      ("float16-overflow", ["weight", "storage", "value"]),
      ("quantized-non-finite-weight", ["weight", "storage", "value"]),
      ("quantized-empty-weight", ["weight", "storage"]),
    ] + ofConfiguration

  /// Noticed by the linter itself, about the user's configuration.
  package static let ofConfiguration: [(kind: String, values: [String])] = [
    ("unused-suppression", ["rule", "pattern"]),
    ("expired-suppression", ["rule", "pattern", "expires"]),
  ]

  package static var names: [String] { values.map(\.kind) }

  package static func values(of kind: String) -> [String] {
    common + (values.first { $0.kind == kind }?.values ?? [])
  }
}
