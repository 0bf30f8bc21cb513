internal import Compatibility
internal import GraphIR
package import YAMLDocument

/// `weight-conversion: [unsupported]`: what conversion does to the values of a weight of this dtype.
package struct WeightConversionPredicate: Predicate {
  package static let name = "weight-conversion"
  package static let subjects: Set<SubjectKind> = [.weight]
  package static let placeholders = ["weight.converted"]
  let conversions: [WeightConversion]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[WeightConversion]>.oneOrMore(of: .word()).map { Self(conversions: $0) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .words(WeightConversion.allCases.map(\.rawValue))) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard case .weight(let weight) = subject else { return .no }
    return Truth(conversions.contains(context.knowledge.conversion(of: context.module.context[weight.tensor].dtype)))
  }

  package func couldHold(in context: RuleContext) -> Bool {
    context.tensorTypes.contains { conversions.contains(context.knowledge.conversion(of: $0)) }
  }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    guard case .weight(let weight) = subject else { return [:] }
    let dtype = context.module.context[weight.tensor].dtype.base
    return ["weight.converted": context.table.weightConversion(of: dtype.name).dtype ?? "none"]
  }
}
