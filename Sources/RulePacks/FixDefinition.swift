package import Diagnostics
internal import YAMLDocument

/// A way out of a finding, as a rule defines it.
package struct FixDefinition: Sendable {
  package let title: Template
  package let applicability: Applicability
  package let snippet: Snippet?
  /// Whether conversion does it without being asked: it changes no output beyond rounding.
  package let isUnasked: Bool
  /// What it costs in the outputs: `exact`, `2 ulp`, `statistical`.
  package let error: String?
  /// When it can be done; nil: wherever the rule matches.
  let condition: Formula?
  /// What the fix does, for those that the program can carry out; empty: text only.
  package let edits: [FixVerb]

  package struct Snippet: Sendable, Hashable {
    package let language: String
    package let text: Template
  }

  package static let languages = ["javascript", "python", "yaml", "shell"]

  static var shape: YAMLShape<FixDefinition> {
    .record("fix") { reader in
      let title = reader.required("title", .template)
      let applicability = reader.required("applicability", .word(Applicability.self))
      let snippet = reader.optional("snippet", snippetShape)
      let isUnasked = reader.optional("unasked", .bool, default: false)
      let error = reader.optional("error", YAMLShape<String>.string)
      let condition = reader.optional("when", .formula)
      var edits: [FixVerb] = []
      for kind in FixVerb.Kind.allCases {
        if let verbs = reader.optional(kind.rawValue, .oneOrMore(of: FixVerb.shape(of: kind))) { edits += verbs }
      }
      guard let title, let applicability, let isUnasked else { return nil }
      if isUnasked, applicability != .safe || edits.isEmpty {
        reader.issues.report("only a safe fix with verbs can be done unasked", at: reader.node)
        return nil
      }
      if applicability == .safe, edits.isEmpty {
        reader.issues.report("a safe fix needs a verb that carries it out", at: reader.node)
        return nil
      }
      return FixDefinition(
        title: title, applicability: applicability, snippet: snippet, isUnasked: isUnasked, error: error,
        condition: condition, edits: edits)
    }
  }

  private static var snippetShape: YAMLShape<Snippet> {
    .record("snippet") { reader in
      let language = reader.required("language", .word(among: languages))
      let text = reader.required("text", .template)
      guard let language, let text else { return nil }
      return Snippet(language: language, text: text)
    }
  }

  static var schema: JSONValue {
    .record(
      [
        .init("title", .anyString), .init("applicability", .words(Applicability.allCases.map(\.rawValue))),
        .init(
          "snippet",
          .record(
            [.init("language", .words(languages)), .init("text", .anyString)], required: ["language", "text"])),
        .init("unasked", .anyBool), .init("error", .anyString), .init("when", .anyString),
      ] + FixVerb.Kind.allCases.map { .init($0.rawValue, .oneOrMore(of: FixVerb.schema(of: $0))) },
      required: ["title", "applicability"])
  }

  /// Every template in it, for the check of placeholders.
  var templates: [Template] { [title] + (snippet.map { [$0.text] } ?? []) + edits.flatMap(\.templates) }
}
