internal import Compatibility
internal import GraphIR
package import YAMLDocument

/// `runtime-dtype: {attr: DstT, known: false}`: whether TensorFlow.js has a dtype for a tensor or attribute.
package struct RuntimeDtypePredicate: Predicate {
  package static let name = "runtime-dtype"
  package static let subjects: Set<SubjectKind> = [.node, .weight, .input, .output]
  let selector: TensorSelector
  let isKnown: Bool

  package static var shape: YAMLShape<Self> {
    .record(name) { reader in
      let selector = TensorSelector.read(&reader)
      guard let isKnown = reader.required("known", .bool) else { return nil }
      return Self(selector: selector, isKnown: isKnown)
    }
  }
  package static var schema: JSONValue {
    .record(TensorSelector.schema + [.init("known", .anyBool)], required: ["known"])
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let fact = selector.fact(of: subject, in: context) else { return .no }
    guard let dtype = fact.dtype else { return .unknown("the dtype of \(selector.description)") }
    return Truth((context.table.runtimeDType(of: dtype.name) != nil) == isKnown)
  }
}
