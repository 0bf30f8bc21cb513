import Compatibility
import Diagnostics
import RulePacks
import Testing

/// Each way in which a pack can be wrong is reported with its place.
@Suite struct RulePackLoaderTests {
  private static let header = "schema: 1\npack: {id: acme, version: 0.1.0}\nrules:\n"

  /// A rule of which `line` takes the place of the line with the same key, or is added.
  private func rule(_ lines: String...) -> String {
    var keys: [(key: String, text: String)] = [
      ("id", "id: ACME1"), ("name", "name: some-problem"), ("category", "category: ops"), ("summary", "summary: S."),
      ("severity", "severity: error"), ("match", "match: {node: {as: n, op: Relu}}"),
      ("message", "message: \"'${n.op}'\""),
    ]
    for line in lines {
      let key = String(line.prefix { $0 != ":" })
      if let index = keys.firstIndex(where: { $0.key == key }) {
        if line == key + ":" { keys.remove(at: index) } else { keys[index].text = line }
      } else {
        keys.append((key, line))
      }
    }
    return Self.header + "- " + keys.map(\.text).joined(separator: "\n  ") + "\n"
  }

  private func problems(_ text: String, origin: RulePackLoader.Origin = .user) -> [String] {
    do throws(RulePackError) {
      _ = try RulePackLoader.load(text, path: "p.yaml", origin: origin)
      return []
    } catch { return error.problems }
  }

  @Test func aGoodRuleIsRead() throws {
    let pack = try RulePackLoader.load(rule(), path: "p.yaml", origin: .user)
    #expect(pack.id == "acme")
    #expect(pack.rules.map(\.id) == ["ACME1"])
    #expect(pack.rules.first?.severities[.strict] == .error)
  }

  @Test func everyProblemOfAFileIsReported() {
    let found = problems(rule("id: acme", "severity: fatal", "color: red"))
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.hasPrefix("p.yaml:") })
  }

  @Test func anUnknownKeyGetsADidYouMean() {
    #expect(
      problems(rule("mesage: x", "message:")).contains(
        "p.yaml:10:3: unknown key 'mesage' in rule, did you mean 'message'"))
  }

  @Test func anUnknownPredicateGetsADidYouMean() {
    let found = problems(rule("where: {op-clas: custom}"))
    #expect(found == ["p.yaml:11:11: unknown key 'op-clas' in condition, did you mean 'op-class'"])
  }

  @Test func aPredicateMustFitTheMatch() {
    let found = problems(rule("where: {fits: {type: int32}}"))
    #expect(found == ["p.yaml:11:11: predicate 'fits' cannot be asked of: node"])
  }

  @Test func placeholdersMustNameWhatTheMatchHas() {
    let found = problems(rule("message: \"'${n.opp}'\""))
    #expect(found.count == 1)
    #expect(
      found.first?.contains("placeholder '${n.opp}' names nothing that this match has, did you mean '${n.op}'") == true)
    #expect(problems(rule("message: \"${n.attr.T} ${n.in0.shape} ${n.out1.dtype} ${target.tfjs}\"")).isEmpty)
    #expect(problems(rule("message: \"${weight.min}\"")).count == 1)
    #expect(problems(rule("message: \"${n.op\"")) == ["p.yaml:10:12: '${' without '}'"])
  }

  @Test func placeholdersOfAPredicateNeedThatPredicate() {
    #expect(problems(rule("message: \"${backends.missing}\"")).count == 1)
    #expect(problems(rule("message: \"${backends.missing}\"", "where: {kernel-missing: any}")).isEmpty)
  }

  @Test func aFactHasTheValuesOfItsKind() {
    #expect(problems(rule("match: {fact: dangling-input}", "message: \"${fact.input}\"")).isEmpty)
    #expect(problems(rule("match: {fact: cycle}", "message: \"${fact.input}\"")).count == 1)
    #expect(problems(rule("match: {fact: [dangling-input, cycle]}", "message: \"${fact.input}\"")).count == 1)
    #expect(
      problems(rule("match: {fact: dangling-inputs}", "message: m")).first?.contains("did you mean 'dangling-input'")
        == true)
  }

  @Test(arguments: ["TFJ101", "acme1", "A1", "ACME", "ACME1234567", "ABCDEFGHI1"])
  func userIdsHaveTheirOwnForm(id: String) { #expect(problems(rule("id: \(id)")).count == 1) }

  @Test func builtInRulesHaveDuties() {
    let found = problems(rule("id: TFJ101"), origin: .builtIn)
    #expect(found.contains { $0.contains("needs 'evidence'") })
    #expect(found.contains { $0.contains("needs a way out under 'fix'") })
    #expect(found.contains { $0.contains("needs 'valid' tests") })
    #expect(found.contains { $0.contains("needs 'invalid' tests") })
  }

  @Test func aNameStandsForOneRule() throws {
    let second =
      "- {id: ACME1, name: other, category: ops, summary: S., severity: info, match: {model: {}}, message: m}\n"
    #expect(problems(rule() + second) == ["p.yaml:11:8: 'ACME1' is already the id of the rule at line 4"])
    let a = try RulePackLoader.load(rule(), path: "a.yaml", origin: .user)
    let b = try RulePackLoader.load(rule("id: ACME2"), path: "b.yaml", origin: .user)
    let error = #expect(throws: RulePackError.self) { try RulePackLoader.checkUniqueness(of: [a, b]) }
    #expect(error?.problems == ["b.yaml:4:3: rule 'some-problem' is already defined at a.yaml:4"])
  }

  @Test func aSafeFixNeedsAVerb() {
    #expect(problems(rule("fix: [{title: t, applicability: safe}]")).first?.contains("needs a verb") == true)
    #expect(problems(rule("fix: [{title: t, applicability: safe, bypass-node: {node: n}}]")).isEmpty)
    #expect(problems(rule("fix: [{title: t, applicability: safe, bypass-node: {nod: n}}]")).isEmpty == false)
  }

  @Test func everyVerbIsChecked() {
    let fix = """
      fix: [{title: t, applicability: unsafe, replace-subgraph: {remove: [n], result: out, add: {
        one: {const: {dtype: float32, value: 1}}, erf: {op: Erf, inputs: [n.in0]}, out: {op: Sub, inputs: [one, erf]}}}}]
      """
    #expect(problems(rule(fix)).isEmpty)
    #expect(
      problems(rule("fix: [{title: t, applicability: unsafe, replace-subgraph: {remove: n, result: x, add: {x: {}}}}]"))
        .first?.contains("either 'op' or 'const'") == true)
  }

  @Test(arguments: [
    ("bypass-node: {node: m}", "'m' is no node of the match"),
    ("set-attr: {node: n, attr: T, value: =n.attr.T +}", "expected a value"),
    ("set-attr: {node: n, attr: T, value: =k.in0}", "'k.in0' in 'k.in0' names nothing"),
    ("insert-node: {before: n.in0, op: Kast}", "TensorFlow has no op 'Kast'"),
    (
      "insert-node: {before: n.in0, op: Cast, attrs: {DstTt: float32}}",
      "op 'Cast' has no attribute 'DstTt', did you mean 'DstT'"
    ),
    ("insert-node: {before: n, op: Cast}", "'before' names an input of a captured node"),
    (
      "replace-subgraph: {remove: n, result: y, add: {y: {op: Abs, inputs: [z]}, z: {op: Abs, inputs: [n.in0]}}}",
      "'z' in 'z' names nothing"
    ),
    (
      "replace-subgraph: {remove: n, result: y, add: {y: {op: Abs, inputs: [\"rnak(n.in0)\"]}}}",
      "there is no function 'rnak', did you mean 'rank'"
    ),
    ("replace-subgraph: {remove: n, result: y, add: {n: {op: Abs, inputs: [n.in0]}}}", "the name 'n' is taken"),
    ("rewrite: {name: magic, node: n}", "'magic' is not allowed here"),
  ])
  func aFixThatCannotBeMadeIsRefused(verb: String, message: String) {
    let found = problems(rule("fix: [{title: t, applicability: unsafe, \(verb)}]"))
    #expect(found.contains { $0.contains(message) }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("p.yaml:") })
  }

  @Test func aSubGraphIsCheckedAsAWhole() {
    let nodes = "nodes: {d: {op: Dequantize}, q: {op: QuantizeV2}}"
    #expect(problems(rule("match: {graph: {\(nodes), edges: ['q.out1 -> d.in1']}}", "message: m")).isEmpty)
    #expect(
      problems(rule("match: {graph: {\(nodes)}}", "message: m")).first?.contains("no edge leads to node 'q'") == true)
    #expect(
      problems(rule("match: {graph: {\(nodes), edges: ['x -> d.in1']}}", "message: m")).first?
        .contains("expected an edge such as") == true)
  }

  @Test func matchesOfOneSubjectCanBeJoined() {
    #expect(
      problems(rule("match: {all: [{node: {as: n, op: Relu}}, {not: {node: {as: n, attrs: {T: int32}}}}]}")).isEmpty)
    #expect(problems(rule("match: {all: [{node: {as: n}}, {weight: {as: n}}]}")).first?.contains("one subject") == true)
    #expect(problems(rule("match: {not: {node: {as: n}}}")).first?.contains("'not' stands only inside 'all'") == true)
    #expect(problems(rule("match: {node: {as: n}, weight: {}}")).first?.contains("exactly one of") == true)
    #expect(problems(rule("match: {node: {as: missing}}", "message: m")).first?.contains("reserved") == true)
  }

  @Test func rangesOfReleasesAreRead() throws {
    let pack = try RulePackLoader.load(
      rule("applies: {tfjs: '>=3.0,<4.5.0', phase: lowered}"), path: "p", origin: .user)
    let releases = try #require(pack.rules.first?.applies.releases)
    #expect(releases.contains(.init(3, 0, 0)) && releases.contains(.init(4, 4, 9)))
    #expect(!releases.contains(.init(2, 9, 9)) && !releases.contains(.init(4, 5, 0)))
    #expect(problems(rule("applies: {tfjs: 'new'}")).count == 1)
  }
}
