package import Diagnostics
internal import YAMLDocument

/// How much a rule's findings weigh, by profile; nil: the rule is off.
package struct Severities: Sendable, Hashable {
  package var recommended: Severity?
  package var strict: Severity?

  package init(recommended: Severity?, strict: Severity?) {
    self.recommended = recommended
    self.strict = strict
  }

  package subscript(profile: Profile) -> Severity? { profile == .strict ? strict : recommended }

  /// A level, or `off`.
  package enum Level: String, Sendable, CaseIterable {
    case error, warning, info, off

    package var severity: Severity? { Severity(rawValue: rawValue) }
  }

  static var shape: YAMLShape<Severities> {
    YAMLShape { node, issues in
      guard node.mapping != nil else {
        return YAMLShape<Level>.word().read(node, issues).map {
          Severities(recommended: $0.severity, strict: $0.severity)
        }
      }
      return YAMLShape<Severities>.record("severity") { reader in
        // All keys are asked for before any is missed, so that none is called unknown.
        let recommended = reader.required("recommended", .word(Level.self))
        let strict = reader.required("strict", .word(Level.self))
        guard let recommended, let strict else { return nil }
        return Severities(recommended: recommended.severity, strict: strict.severity)
      }.read(node, issues)
    }
  }

  static var schema: JSONValue {
    let level = JSONValue.words(Level.allCases.map(\.rawValue))
    return [
      "anyOf": [
        level, .record([.init("recommended", level), .init("strict", level)], required: ["recommended", "strict"]),
      ]
    ]
  }
}
