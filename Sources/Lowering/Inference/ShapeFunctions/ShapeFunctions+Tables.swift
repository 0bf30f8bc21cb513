internal import GraphIR

extension ShapeFunctions {
  static let tables: [Family] = [
    Family(
      scalars, "HashTableV2", "MutableHashTableV2", "MutableHashTableOfTensorsV2", "MutableDenseHashTableV2",
      "AnonymousHashTable", "AnonymousMutableHashTable", "AnonymousMutableHashTableOfTensors",
      "AnonymousMutableDenseHashTable", "LookupTableSizeV2"),
    Family(scalars, "LookupTableSize"),
    Family(fixed([2]), "HashTable", "MutableHashTable", "MutableHashTableOfTensors", "MutableDenseHashTable"),
    Family(lookup, "LookupTableFind", "LookupTableFindV2"),
    Family(fixed([-1]), "LookupTableExport", "LookupTableExportV2"),
  ]

  /// Of a table with scalars as values, the default is a scalar, and each key has one.
  private static func lookup(_ node: InferenceNode) throws(ShapeContradiction) {
    guard node.shape(2).rank == 0 else { return }
    node.set(0, node.shape(1))
  }
}
