package import ArtifactIO
package import Diagnostics
package import GraphIR

/// A rule as its pack defines it, validated: every name in it exists.
package struct Rule: Sendable {
  /// `TFJ101`, never reused.
  package let id: String
  /// The problem, in kebab case: `unsupported-op`.
  package let name: String
  package let category: Category
  /// One sentence: what the rule finds.
  package let summary: String
  package let severities: Severities
  package let applies: Applies
  /// What it looks at; a finding is made for each subject that one of them matches.
  package internal(set) var match: [Pattern]
  /// What must hold besides.
  package internal(set) var condition: Condition
  package let message: Template
  package let note: Template?
  package let fixes: [FixDefinition]
  /// Named formulas of the rule.
  let definitions: [(name: String, formula: Formula)]
  /// Ids of rules whose findings at the same node this one takes the place of.
  package let supersedes: [String]
  package let documentation: String?
  package let evidence: [String]
  package let verify: Verification?
  package let parameters: [Parameter]
  package let tests: RuleTests
  /// Whether naming the op under `custom_ops` excuses a finding.
  package let isDeclarable: Bool
  package let packID: String
  package let isBuiltIn: Bool
  package let path: String
  /// Where it begins in its file.
  package var position: TextPosition

  package enum Category: String, Sendable, CaseIterable {
    case ops, dtypes, shapes
    case controlFlow = "control-flow"
    case backends, numerics, performance, size, integrity, hygiene
  }

  /// Tolerances of a fix, for its test.
  package struct Verification: Sendable, Hashable {
    package let absolute: Double?
    package let relative: Double?
  }

  /// Something a fix needs from the user.
  package struct Parameter: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable { case int, string }
    package let name: String
    package let kind: Kind
    package let summary: String
  }

  /// What a report says about the rule.
  package func description(profile: Profile) -> RuleDescription {
    RuleDescription(
      id: id, name: name, category: category.rawValue, severity: severities[profile] ?? .info, summary: summary,
      note: note?.text { "…" + $0 + "…" } ?? "", documentation: documentation, pack: packID, evidence: evidence)
  }
}

/// One kind of thing that a rule looks at.
package struct Pattern: Sendable {
  package let kind: SubjectKind
  /// What messages call the match: `n` in `${n.op}`.
  package let capture: String
  /// For facts: which.
  package let facts: [String]
  package internal(set) var condition: Condition
  /// The sub-graph of which `capture` is the root.
  package internal(set) var graph: GraphPattern?

  init(kind: SubjectKind, capture: String, facts: [String], condition: Condition) {
    self.kind = kind
    self.capture = capture
    self.facts = facts
    self.condition = condition
  }

  /// The names of all that is matched, the subject first.
  package var captures: [String] { graph?.captures ?? [capture] }
}

/// What a rule's own examples are.
package struct RuleTests: Sendable, Hashable {
  package var valid: [Example] = []
  package var invalid: [Example] = []
  package var fixed: [Example] = []

  package init() {}

  package var isEmpty: Bool { valid.isEmpty && invalid.isEmpty && fixed.isEmpty }

  /// A graph in the compact text form, and what the rule says about it.
  package struct Example: Sendable, Hashable {
    package var graph: String
    /// The places of the findings: nodes, or keys of the signature.
    package var places: [String]?
    package var outcome: Outcome?
    package var severity: Severity?
    /// The whole message of each finding, if given.
    package var message: String?
    package var release: String?
    package var backends: [String]?
    /// What the graph is stored as; a SavedModel, if not given. A `tfjs_graph_model` is judged as it is, without conversion.
    package var format: ModelFormat?
    package var profile: Profile?
    /// For `fixed`: the graph after the fix.
    package var result: String?
    package var position: TextPosition
  }
}
