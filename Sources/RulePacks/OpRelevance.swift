internal import ArtifactIO
internal import Compatibility
internal import GraphIR

/// Tells which rules are about an op, as far as the op alone says.
///
/// What a rule asks of a node besides its op counts as possible. A rule that asks nothing of the op, or only that
/// TensorFlow.js runs it, is about every op, and so about none in particular.
package struct OpRelevance {
  private let context: RuleContext

  package init(target: RuleTarget) {
    // Op predicates ask the context for nothing but the target.
    context = RuleContext(
      module: GraphModule(context: GraphContext(), main: Graph(artifact: Artifact(path: "", bytes: []))),
      format: .savedModel, signature: Signature(key: "", inputs: [], outputs: []),
      knowledge: OpKnowledge(target: target)
    ) { _, _ in RuleContext.TensorFact(dtype: nil, shape: .unknown) }
  }

  package func facts(of op: String) -> OpFacts { context.knowledge.facts(of: op, definition: nil) }

  package func isAbout(_ op: OpFacts, _ rule: Rule) -> Bool {
    rule.match.contains { pattern in
      let result = judge(.all([pattern.condition, rule.condition]), op)
      return result.truth != .no && result.isSelective
    }
  }

  private typealias Judgement = (truth: Truth, isSelective: Bool)

  private func judge(_ condition: Condition, _ op: OpFacts) -> Judgement {
    let undecided = Truth.unknown("the node")
    switch condition {
    case .constant(let truth): return (truth, false)
    case .not(let inner): return (judge(inner, op).truth.negated, false)
    case .all(let parts):
      return parts.reduce((.yes, false)) { result, part in
        let next = judge(part, op)
        return (result.0.and(next.truth), result.1 || next.isSelective)
      }
    case .any(let parts):
      return parts.reduce((.no, false)) { result, part in
        let next = judge(part, op)
        return (result.0.or(next.truth), result.1 || (next.truth != .no && next.isSelective))
      }
    case .predicate(let predicate):
      if let predicate = predicate as? ContainsOpPredicate { return (Truth(predicate.names.contains(op.name)), true) }
      guard let truth = predicate.evaluate(op: op, in: context) else { return (undecided, false) }
      switch predicate {
      case is OpClassPredicate: return (truth, op.kind != .supported)
      case is ExecutionPredicate: return (truth, op.compatibility?.execution != .sync)
      case is OpSupportedPredicate: return (truth, false)
      default: return (truth, true)
      }
    }
  }
}
