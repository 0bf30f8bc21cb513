internal import Compatibility
internal import GraphIR
package import YAMLDocument

/// `input-demand: broken`: whether an input's dtype in the runtime is none that TensorFlow.js takes there.
///
/// - Source: the `inputs` of `Rules/compat/tfjs-ops.yaml`.
package struct InputDemandPredicate: Predicate {
  package enum Breach: String, Sendable, CaseIterable {
    /// Strings where numbers are wanted.
    case strings
    /// Any other dtype than the one wanted.
    case kind
    /// Either.
    case broken
  }

  package static let name = "input-demand"
  package static let subjects: Set<SubjectKind> = [.node]
  package static let placeholders = ["input.index", "input.wanted", "input.given"]
  let breach: Breach

  package static var shape: YAMLShape<Self> { YAMLShape<Breach>.word().map { Self(breach: $0) } }
  package static var schema: JSONValue { .words(Breach.allCases.map(\.rawValue)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node, let demands = context.opFacts(of: node)?.compatibility?.inputs else { return .no }
    var result = Truth.no
    for position in demands.keys.sorted() {
      guard let demand = demands[position] else { continue }
      result = result.or(isBroken(demand, position, node, context))
      if result == .yes { return .yes }
    }
    return result
  }

  package func evaluate(op: OpFacts, in context: RuleContext) -> Truth? {
    op.compatibility?.inputs.values.contains { $0 != .any } ?? false ? nil : .no
  }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    guard let node = subject.node, let demands = context.opFacts(of: node)?.compatibility?.inputs else { return [:] }
    for position in demands.keys.sorted() {
      guard let demand = demands[position], isBroken(demand, position, node, context) == .yes,
        let given = runtimeDType(position, node, context)
      else { continue }
      let wanted = demand == .numeric ? "numbers" : demand.rawValue
      return ["input.index": String(position), "input.wanted": wanted, "input.given": given]
    }
    return [:]
  }

  private func isBroken(
    _ demand: OpCompatibility.InputDemand, _ position: Int, _ node: NodeSubject, _ context: RuleContext
  ) -> Truth {
    let inputs = context.inputs(of: node)
    guard position < inputs.count, demand != .any else { return .no }
    guard context.fact(of: inputs[inputs.startIndex + position], in: node.graph).dtype != nil else {
      return .unknown("the dtype of input \(position)")
    }
    // What has no dtype there is another rule's affair.
    guard let given = runtimeDType(position, node, context) else { return .no }
    switch breach {
    case .strings: return Truth(given == "string" && demand != .string)
    case .kind: return Truth(given != "string" && demand != .numeric && given != demand.rawValue)
    case .broken: return Truth(demand == .numeric ? given == "string" : given != demand.rawValue)
    }
  }

  private func runtimeDType(_ position: Int, _ node: NodeSubject, _ context: RuleContext) -> String? {
    let inputs = context.inputs(of: node)
    guard position < inputs.count else { return nil }
    let type = context.fact(of: inputs[inputs.startIndex + position], in: node.graph).dtype
    return type.flatMap { context.runtimeDType(of: $0) }
  }
}
