internal import GraphIR

/// What a pass makes of each op, found by the op's symbol and without looking at its name.
struct OpTable<Kind: RawRepresentable<UInt8>> {
  private var kinds: [UInt8]
  private let otherwise: Kind

  /// - Parameter otherwise: of ops that get no other kind.
  init(_ context: GraphContext, otherwise: Kind, _ ops: KeyValuePairs<Kind, [String]> = [:]) {
    self.otherwise = otherwise
    kinds = [UInt8](repeating: otherwise.rawValue, count: context.strings.count)
    for (kind, names) in ops { for name in names { set(kind, context.strings.find(name)) } }
  }

  mutating func set(_ kind: Kind, _ op: Symbol?) {
    guard let op, kinds.indices.contains(Int(op.index)) else { return }
    kinds[Int(op.index)] = kind.rawValue
  }

  /// Ops that came up later than the table are of the kind of all others.
  subscript(op: Symbol) -> Kind {
    guard Int(op.index) < kinds.count else { return otherwise }
    return Kind(rawValue: kinds[Int(op.index)]) ?? otherwise
  }
}
