internal import Compatibility

/// Predicates put together with `all`, `any` and `not`.
package indirect enum Condition: Sendable {
  case constant(Truth)
  case predicate(any Predicate)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  package static let always = Condition.constant(.yes)

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    switch self {
    case .constant(let truth): return truth
    case .predicate(let predicate): return predicate.evaluate(subject, in: context)
    case .not(let condition): return condition.evaluate(subject, in: context).negated
    case .all(let conditions):
      var result = Truth.yes
      for condition in conditions {
        result = result.and(condition.evaluate(subject, in: context))
        if result == .no { return .no }
      }
      return result
    case .any(let conditions):
      var result = Truth.no
      for condition in conditions {
        result = result.or(condition.evaluate(subject, in: context))
        if result == .yes { return .yes }
      }
      return result
    }
  }

  /// What is left of the condition once the op (if there is one) and the model are known.
  package func specialized(for op: OpFacts?, in context: RuleContext) -> Condition {
    switch self {
    case .constant: return self
    case .predicate(let predicate):
      if let op, let truth = predicate.evaluate(op: op, in: context) { return .constant(truth) }
      return predicate.couldHold(in: context) ? self : .constant(.no)
    case .not(let condition):
      let inner = condition.specialized(for: op, in: context)
      if case .constant(let truth) = inner { return .constant(truth.negated) }
      return .not(inner)
    case .all(let conditions):
      var rest: [Condition] = []
      for condition in conditions {
        let part = condition.specialized(for: op, in: context)
        if case .constant(.no) = part { return part }
        if case .constant(.yes) = part { continue }
        rest.append(part)
      }
      return rest.isEmpty ? .always : rest.count == 1 ? rest[0] : .all(rest)
    case .any(let conditions):
      var rest: [Condition] = []
      for condition in conditions {
        let part = condition.specialized(for: op, in: context)
        if case .constant(.yes) = part { return part }
        if case .constant(.no) = part { continue }
        rest.append(part)
      }
      return rest.isEmpty ? .constant(.no) : rest.count == 1 ? rest[0] : .any(rest)
    }
  }

  /// Every predicate in it.
  package var predicates: [any Predicate] {
    switch self {
    case .constant: []
    case .predicate(let predicate): [predicate]
    case .not(let condition): condition.predicates
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.predicates)
    }
  }
}
