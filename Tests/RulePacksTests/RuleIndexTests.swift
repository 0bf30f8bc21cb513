import ArtifactIO
import Compatibility
import GraphIR
import RulePacks
import Testing

/// The index says of a rule what the rule says, and leaves out none that could find something.
@Suite struct RuleIndexTests {
  private static let rules = RuleIndex.builtIn.entries.map { ($0, BuiltInPacks.rule($0)) }

  @Test func entriesSayWhatRulesSay() {
    for (entry, rule) in Self.rules {
      #expect(RuleIndex.builtIn.entry(entry.number) == entry)
      #expect(entry.names == rule.names && entry.packID == rule.packID)
      #expect(entry.phase == rule.applies.phase && entry.formats == rule.applies.formats)
      #expect(entry.releases == rule.applies.releases)
    }
  }

  /// Every pattern is asked about every op, for releases in which ops are of different classes.
  @Test(arguments: [Release("4.22.0"), Release("2.3.0")])
  func noRuleThatAnOpCouldConcernIsLeftOut(release: Release?) throws {
    let target = RuleTarget(release: try #require(release), backends: Backend.allCases)
    let context = RuleContext(
      module: GraphModule(context: GraphContext(), main: Graph(artifact: Artifact(path: "", bytes: []))),
      format: .savedModel, signature: Signature(key: "", inputs: [], outputs: []),
      knowledge: OpKnowledge(target: target)
    ) { _, _ in RuleContext.TensorFact(dtype: nil, shape: .unknown) }
    var left = 0
    for name in OpRegistry.tensorFlow.names + OpRegistry.runtime.names + ["Acme"] {
      let op = context.knowledge.facts(of: name, definition: nil)
      let read = RuleIndex.builtIn.rules(concerning: [op])
      for (entry, rule) in Self.rules where !read.contains(entry.number) {
        left += 1
        let isPossible = rule.match.contains { pattern in
          switch pattern.kind {
          case .node: possibility(.all([pattern.condition, rule.condition]), op, context) != .no
          case .weight: ["Const", "HostConst"].contains(name)
          case .input, .output, .model: true
          case .fact: false
          }
        }
        #expect(!isPossible, "\(rule.id) is about '\(name)'")
      }
    }
    #expect(left > 0)
  }

  /// What the op decides of a condition; what nodes decide is unknown.
  private func possibility(_ condition: Condition, _ op: OpFacts, _ context: RuleContext) -> Truth {
    switch condition {
    case .constant(let truth): truth
    case .predicate(let predicate): predicate.evaluate(op: op, in: context) ?? .unknown("the node")
    case .not(let inner): possibility(inner, op, context).negated
    case .all(let parts): parts.reduce(.yes) { $0.and(possibility($1, op, context)) }
    case .any(let parts): parts.reduce(.no) { $0.or(possibility($1, op, context)) }
    }
  }

  @Test func factsLeadToTheirRules() {
    for (entry, rule) in Self.rules {
      for pattern in rule.match {
        for kind in pattern.facts { #expect(RuleIndex.builtIn.rules(aboutFact: kind).contains(entry.number)) }
      }
    }
    #expect(RuleIndex.builtIn.rules(aboutFact: "nothing").isEmpty)
  }
}
