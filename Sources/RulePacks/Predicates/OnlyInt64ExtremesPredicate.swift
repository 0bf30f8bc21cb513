internal import GraphIR
internal import TensorValues
package import YAMLDocument

/// `only-int64-extremes: true`: what does not fit int32 are only ±(2⁶³-1) and -2⁶³, which stand for "to the end".
package struct OnlyInt64ExtremesPredicate: Predicate {
  package static let name = "only-int64-extremes"
  package static let subjects: Set<SubjectKind> = [.weight]
  let value: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(value: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard case .weight(let weight) = subject else { return .no }
    let name = context.name(of: weight.node)
    do throws(TensorValuesError) {
      let values = try TensorElements.integers(of: context.module.context[weight.tensor])
      let beyond = values.filter { Int32(exactly: $0) == nil }
      let areExtremes = beyond.allSatisfy { $0 == .max || $0 == .min || $0 == -.max }
      return Truth((!beyond.isEmpty && areExtremes) == value)
    } catch {
      // A tensor too large to be read whole holds no slice bounds.
      return error == .tooLarge ? Truth(!value) : .unknown("the values of '\(name)' (\(error.message))")
    }
  }
}
