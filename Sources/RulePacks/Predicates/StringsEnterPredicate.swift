internal import Compatibility
internal import GraphIR
package import YAMLDocument

/// `strings-enter: true`: whether strings come in where TensorFlow.js takes numbers only.
///
/// - Source: the `inputs` of `Rules/compat/tfjs-ops.yaml`.
package struct StringsEnterPredicate: Predicate {
  package static let name = "strings-enter"
  package static let subjects: Set<SubjectKind> = [.node]
  let wanted: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(wanted: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node, let demands = context.opFacts(of: node)?.compatibility?.inputs else { return .no }
    let inputs = Array(context.inputs(of: node))
    let enters = demands.contains { position, demand in
      switch demand {
      case .any, .string: return false
      case .numeric, .float32, .int32, .bool:
        guard inputs.indices.contains(position) else { return false }
        return context.fact(of: inputs[position], in: node.graph).dtype?.base == .string
      }
    }
    return Truth(enters == wanted)
  }
}
