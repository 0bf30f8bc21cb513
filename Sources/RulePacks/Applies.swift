package import Compatibility
package import Diagnostics
package import GraphIR
internal import YAMLDocument

/// For which targets, models and phases a rule speaks.
package struct Applies: Sendable {
  package var releases = ReleaseRange(bounds: [])
  /// nil: all.
  package var backends: [Backend]?
  /// nil: all.
  package var formats: [ModelFormat]?
  package var phase = Phase.converted

  package init() {}

  package func holds(for target: RuleTarget, format: ModelFormat) -> Bool {
    releases.contains(target.release) && formats.map { $0.contains(format) } ?? true
  }

  static var shape: YAMLShape<Applies> {
    .record("applies") { reader in
      var applies = Applies()
      if let releases = reader.optional("tfjs", ReleaseRange.shape) { applies.releases = releases }
      applies.backends = reader.optional("backends", .list(of: .word(Backend.self)))
      applies.formats = reader.optional("formats", .list(of: .word(ModelFormat.self)))
      if let phase = reader.optional("phase", .word(Phase.self)) { applies.phase = phase }
      return applies
    }
  }

  static var schema: JSONValue {
    .record([
      .init("tfjs", .anyString), .init("backends", .list(of: .words(Backend.allCases.map(\.rawValue)))),
      .init("formats", .list(of: .words(ModelFormat.allCases.map(\.rawValue)))),
      .init("phase", .words(Phase.allCases.map(\.rawValue))),
    ])
  }
}

/// Releases between bounds: `>=3.0.0,<5`.
package struct ReleaseRange: Sendable, Hashable {
  package enum Comparison: String, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case equal = "=="
    case above = ">"
    case below = "<"
  }

  package struct Bound: Sendable, Hashable {
    package let comparison: Comparison
    package let release: Release
  }

  package let bounds: [Bound]

  package init(bounds: [Bound]) { self.bounds = bounds }

  /// - Returns: nil for anything but comparisons separated by commas; missing numbers of a release are 0.
  package init?(_ text: String) {
    var bounds: [Bound] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let term = part.drop { $0 == " " }
      guard let comparison = Comparison.allCases.first(where: { term.hasPrefix($0.rawValue) }) else { return nil }
      let number = term.dropFirst(comparison.rawValue.count).filter { $0 != " " }
      let dots = number.count { $0 == "." }
      guard let release = Release(number + String(repeating: ".0", count: max(0, 2 - dots))) else { return nil }
      bounds.append(Bound(comparison: comparison, release: release))
    }
    self.bounds = bounds
  }

  package func contains(_ release: Release) -> Bool {
    bounds.allSatisfy { bound in
      switch bound.comparison {
      case .atLeast: release >= bound.release
      case .atMost: release <= bound.release
      case .equal: release == bound.release
      case .above: release > bound.release
      case .below: release < bound.release
      }
    }
  }

  static var shape: YAMLShape<ReleaseRange> {
    YAMLShape { node, issues in
      guard let text = YAMLShape<String>.string.read(node, issues) else { return nil }
      if let range = ReleaseRange(text) { return range }
      issues.report("expected releases such as '>=3.0.0,<5', found \(quoted(text))", at: node)
      return nil
    }
  }
}
