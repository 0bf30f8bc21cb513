package import YAMLDocument

/// `dtype: int64`, `dtype: {attr: DstT, in: [int16, uint16]}`: a tensor or dtype attribute is one of these.
package struct DtypePredicate: Predicate {
  package static let name = "dtype"
  package static let subjects: Set<SubjectKind> = [.node, .weight, .input, .output]
  let selector: TensorSelector
  let dtypes: DtypeSet

  package static var shape: YAMLShape<Self> {
    YAMLShape { node, issues in
      guard node.mapping != nil else {
        return DtypeSet.shape.read(node, issues).map { Self(selector: .itself, dtypes: $0) }
      }
      return YAMLShape<Self>.record(name) { reader in
        let selector = TensorSelector.read(&reader)
        guard let dtypes = reader.required("in", DtypeSet.shape) else { return nil }
        return Self(selector: selector, dtypes: dtypes)
      }.read(node, issues)
    }
  }
  package static var schema: JSONValue {
    ["anyOf": [DtypeSet.schema, .record(TensorSelector.schema + [.init("in", DtypeSet.schema)], required: ["in"])]]
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let fact = selector.fact(of: subject, in: context) else { return .no }
    guard let dtype = fact.dtype else { return .unknown("the dtype of \(selector.description)") }
    return Truth(dtypes.contains(dtype))
  }
}
