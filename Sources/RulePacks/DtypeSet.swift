package import GraphIR
package import YAMLDocument

/// Some dtypes, written as names (`int64`, `DT_INT64`) or classes (`quantized`).
package struct DtypeSet: Sendable, Hashable {
  private let types: Set<DataType>

  package init(_ types: Set<DataType>) { self.types = types }

  package func contains(_ type: DataType) -> Bool { types.contains(type.base) }

  /// Every dtype that TensorFlow knows.
  package static let known: [DataType] = (1...Int32(64)).map { DataType(rawValue: $0) }.filter(\.isKnown)

  private static let classes: [(name: String, member: @Sendable (DataType) -> Bool)] = [
    ("quantized", { $0.isQuantized }), ("integer", { $0.isInteger }), ("floating", { $0.isFloatingPoint }),
    ("complex", { $0.isComplex }),
  ]

  private static let words = classes.map(\.name) + known.map(\.shortName)

  package static let shape: YAMLShape<DtypeSet> = YAMLShape<[Set<DataType>]>.oneOrMore(
    of: YAMLShape<Set<DataType>> { node, issues in
      if let text = node.string, text.hasPrefix("DT_"), let type = DataType(name: text) { return [type] }
      guard let word = YAMLShape<String>.word(among: words).read(node, issues) else { return nil }
      if let found = classes.first(where: { $0.name == word }) { return Set(known.filter(found.member)) }
      return Set(known.filter { $0.shortName == word })
    }
  ).map { DtypeSet($0.reduce(into: []) { $0.formUnion($1) }) }

  static let schemaName = "dtypes"

  /// The definition that others refer to.
  static let definition = JSONValue.oneOrMore(of: .words(words + known.map(\.name)))

  package static let schema = JSONValue.reference(schemaName)
}
