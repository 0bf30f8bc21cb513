/// The ops that are known with their definitions.
package struct OpRegistry: Sendable {
  private let rows: EmbeddedTable

  /// The ops of TensorFlow 2.19.
  package static let tensorFlow = OpRegistry(rows: EmbeddedTable(tensorFlowRows))

  /// Ops that only TensorFlow.js has: its converter writes them, and TensorFlow knows no definition of them.
  package static let runtime = OpRegistry(rows: EmbeddedTable(runtimeRows))

  /// The definition of an op of TensorFlow, or of one that only TensorFlow.js has.
  package static func anyDefinition(of op: String) -> OpDefinition? {
    tensorFlow.definition(of: op) ?? runtime.definition(of: op)
  }

  /// The definition of `op`, decoded anew on every call: keep it where many nodes have the same op.
  package func definition(of op: String) -> OpDefinition? {
    rows.columns(of: op).map(OpDefinition.init(row:))
  }

  package func contains(_ op: String) -> Bool {
    rows.contains(op)
  }

  /// All names, in bytewise order.
  package var names: [String] { rows.keys() }
}
