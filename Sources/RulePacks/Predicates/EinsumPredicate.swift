internal import GraphIR
package import YAMLDocument

/// `einsum: [ellipsis, repeated-label]`: whether an equation has one of the forms that the runtime does not know.
///
/// - Source: `einsum_util.ts:decodeEinsumEquation`, `operation_mapper.ts:parseStringParam`.
package struct EinsumPredicate: Predicate {
  package enum Form: String, Sendable, CaseIterable {
    case ellipsis
    /// A label that stands twice in one operand or in the output.
    case repeatedLabel = "repeated-label"
    /// A letter both small and capital, which become one.
    case mixedCase = "mixed-case"
    /// More than two operands.
    case manyOperands = "many-operands"
    /// The first label that is summed over, from the left, is in one of two operands only.
    case lateTerm = "late-term"
  }

  package static let name = "einsum"
  package static let subjects: Set<SubjectKind> = [.node]
  let forms: [Form]

  package static var shape: YAMLShape<Self> { YAMLShape<[Form]>.oneOrMore(of: .word()).map { Self(forms: $0) } }
  package static var schema: JSONValue { .oneOrMore(of: .words(Form.allCases.map(\.rawValue))) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node, let equation = context.attribute("equation", of: node)?.asString else { return .no }
    let text = equation.filter { $0 != " " }
    guard let arrow = text.firstRange(of: "->") else { return .no }
    let operands = text[..<arrow.lowerBound].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let output = String(text[arrow.upperBound...])
    return Truth(forms.contains { $0.holds(operands, output) })
  }
}

extension EinsumPredicate.Form {
  fileprivate func holds(_ operands: [String], _ output: String) -> Bool {
    switch self {
    case .ellipsis: return (operands + [output]).contains { $0.contains(".") }
    case .repeatedLabel:
      return (operands + [output]).contains { operand in
        let labels = operand.filter(\.isLetter)
        return Set(labels).count < labels.count
      }
    case .mixedCase:
      let labels = Set((operands.joined() + output).filter(\.isLetter))
      return labels.contains { $0.isUppercase && labels.contains(Character($0.lowercased())) }
    case .manyOperands: return operands.count > 2
    case .lateTerm:
      guard operands.count == 2, operands.allSatisfy({ !$0.isEmpty }),
        let first = (operands[0] + operands[1]).first(where: { $0.isLetter && !output.contains($0) })
      else { return false }
      return !(operands[0].contains(first) && operands[1].contains(first))
    }
  }
}
