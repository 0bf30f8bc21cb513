internal import GraphIR
package import YAMLDocument

/// `holds: "dim(n.in0, 1) % n.attr.block_size == 0"`: whether formulas about the match are all true.
package struct HoldsPredicate: Predicate {
  package static let name = "holds"
  package static let subjects: Set<SubjectKind> = [.node, .input, .output]
  let formulas: [Formula]
  /// What its names mean; given when the rule is complete.
  var binding = MatchBinding(captures: [], graph: nil, definitions: [])

  package static var shape: YAMLShape<Self> {
    YAMLShape<[Formula]>.oneOrMore(of: .formula).map { Self(formulas: $0) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .anyString) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    let scope = MatchScope(binding, subject, in: context)
    var result = Truth.yes
    for formula in formulas {
      do throws(FormulaError) {
        switch try formula.evaluate(in: scope) {
        case .bool(let isTrue): result = result.and(Truth(isTrue))
        case let other: result = result.and(.unknown(other.missing ?? "whether '\(formula.source)' is true"))
        }
      } catch {
        // What makes no sense for a match is not true of it, but a rule must not count on that.
        result = result.and(.unknown("'\(formula.source)': \(error.message)"))
      }
      if result == .no { return .no }
    }
    return result
  }
}

extension YAMLShape where Value == Formula {
  /// A text that is a formula.
  static var formula: YAMLShape {
    YAMLShape { node, issues in
      guard let text = node.text, node.bool == nil || node.tag == .boolean else {
        issues.report("expected a formula, found \(node.tag.name)", at: node)
        return nil
      }
      do throws(Formula.Problem) { return try Formula(text) } catch {
        issues.report("in the formula: \(error.message) (at character \(error.offset + 1))", at: node)
        return nil
      }
    }
  }
}

extension Condition {
  /// With formulas that know what their names mean.
  func bound(to binding: MatchBinding) -> Condition {
    switch self {
    case .constant: self
    case .predicate(var predicate as HoldsPredicate):
      {
        predicate.binding = binding
        return .predicate(predicate)
      }()
    case .predicate: self
    case .all(let conditions): .all(conditions.map { $0.bound(to: binding) })
    case .any(let conditions): .any(conditions.map { $0.bound(to: binding) })
    case .not(let condition): .not(condition.bound(to: binding))
    }
  }
}
