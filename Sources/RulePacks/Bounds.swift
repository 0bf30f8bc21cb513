internal import YAMLDocument

/// `{ge: 2, le: 4}`: a number between two others, both included; one that is not given does not bound.
struct Bounds: Sendable, Hashable {
  var low: Double?
  var high: Double?

  static let schemaMembers: [JSONValue.Member] = [.init("ge", ["type": "number"]), .init("le", ["type": "number"])]
  static let schema = JSONValue.record(schemaMembers)

  static var shape: YAMLShape<Bounds> { .record("bounds") { reader in read(&reader) } }

  /// Reads the two keys of a mapping that may have others.
  static func read(_ reader: inout MappingReader) -> Bounds? {
    let low = reader.optional("ge", YAMLShape<Double>.double)
    let high = reader.optional("le", YAMLShape<Double>.double)
    if let low, let high, !(low <= high) {
      reader.issues.report("'ge' is greater than 'le'", at: reader.node)
      return nil
    }
    return Bounds(low: low, high: high)
  }

  func contains(_ value: Double) -> Bool { value >= low ?? -.infinity && value <= high ?? .infinity }

  /// Whether a number lies between the bounds that is known only to lie in `range`.
  func contain(_ range: ClosedRange<Double>, missing: @autoclosure () -> String) -> Truth {
    if contains(range.lowerBound), contains(range.upperBound) { return .yes }
    if let low, range.upperBound < low { return .no }
    if let high, range.lowerBound > high { return .no }
    return .unknown(missing())
  }
}
