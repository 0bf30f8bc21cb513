package import Compatibility
internal import GraphIR
package import YAMLDocument

/// A named question that rules can ask: pure, three-valued, one of a closed set.
///
/// A new predicate is one file in `Predicates/` and one line in `PredicateRegistry`; its part of the JSON Schema
/// stands beside its reader.
package protocol Predicate: Sendable {
  /// The key under `where`.
  static var name: String { get }
  static var subjects: Set<SubjectKind> { get }
  /// Reads the value under the key.
  static var shape: YAMLShape<Self> { get }
  /// What the value under the key may be, in JSON Schema.
  static var schema: JSONValue { get }
  /// The placeholders that it adds to messages: `dims.axes`.
  static var placeholders: [String] { get }

  func evaluate(_ subject: Subject, in context: RuleContext) -> Truth

  /// Asked once for each distinct op, before any node: nil if the op alone does not decide.
  func evaluate(op: OpFacts, in context: RuleContext) -> Truth?

  /// Asked once for each model: false if no subject of it can make the predicate true.
  func couldHold(in context: RuleContext) -> Bool

  /// The values of its placeholders, asked only for what is reported.
  func values(for subject: Subject, in context: RuleContext) -> [String: String]

  /// The backends that a finding concerns; nil: all.
  func backends(for subject: Subject, in context: RuleContext) -> Set<Backend>?

  /// Further nodes that the finding is about.
  func related(to subject: Subject, in context: RuleContext) -> [NodeSubject]
}

extension Predicate {
  package static var placeholders: [String] { [] }
  package func evaluate(op: OpFacts, in context: RuleContext) -> Truth? { nil }
  package func couldHold(in context: RuleContext) -> Bool { true }
  package func values(for subject: Subject, in context: RuleContext) -> [String: String] { [:] }
  package func backends(for subject: Subject, in context: RuleContext) -> Set<Backend>? { nil }
  package func related(to subject: Subject, in context: RuleContext) -> [NodeSubject] { [] }
}

/// A predicate that the op alone decides, so that it costs nothing for each node.
package protocol OpPredicate: Predicate {
  func decide(_ op: OpFacts, in context: RuleContext) -> Truth
}

extension OpPredicate {
  package static var subjects: Set<SubjectKind> { [.node] }

  package func evaluate(op: OpFacts, in context: RuleContext) -> Truth? { decide(op, in: context) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node, let op = context.opFacts(of: node) else { return .no }
    return decide(op, in: context)
  }
}
