internal import Compatibility
package import RulePacks
internal import YAMLDocument

/// Rules and ops by the words that people call them.
package struct ReferenceLibrary: Sendable {
  package let packs: [RulePack]
  package let target: RuleTarget
  private let table = CompatibilityTable.builtIn

  package init(packs: [RulePack], target: RuleTarget) {
    self.packs = packs
    self.target = target
  }

  /// A word that names nothing, as an error says it.
  package struct Unknown: Error, Sendable {
    package let message: String
  }

  // MARK: Rules

  /// Every rule with its pack, sorted by id.
  package var rules: [(rule: Rule, pack: RulePack)] {
    packs.flatMap { pack in pack.rules.map { ($0, pack) } }.sorted { $0.rule.id < $1.rule.id }
  }

  /// The rules that `word` names: one by id or name, or all of a category, of a beginning of ids, or `all`.
  package func rules(named word: String) -> [(rule: Rule, pack: RulePack)] {
    let rules = rules
    if let rule = rules.first(where: { $0.rule.id == word || $0.rule.name == word }) { return [rule] }
    if word == "all" { return rules }
    let isBeginning = word.count >= 3 && word.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
    return rules.filter { $0.rule.category.rawValue == word || isBeginning && $0.rule.id.hasPrefix(word) }
  }

  // MARK: Ops

  /// The ops that TensorFlow.js names, in bytewise order.
  package var opNames: [String] { table.opNames }

  /// TensorFlow's ops that TensorFlow.js does not name, counted by what becomes of them.
  package var otherOps: (removed: Int, rewritable: Int, unsupported: Int) {
    table.classifiedOpNames.reduce(into: (0, 0, 0)) { counts, name in
      switch table.opClass(name) {
      case .removed: counts.0 += 1
      case .rewritable: counts.1 += 1
      case .unsupported, nil: counts.2 += 1
      }
    }
  }

  /// nil for an op that neither TensorFlow nor TensorFlow.js has.
  package func op(_ name: String) -> OpEntry? { ops([name]).first }

  /// The entries of those names that are ops.
  package func ops(_ names: [String]) -> [OpEntry] {
    let relevance = OpRelevance(target: target)
    let rules = rules.map(\.rule)
    var firstReleases: [Backend: Release] = [:]
    for backend in Backend.allCases { firstReleases[backend] = table.firstRelease(of: backend) }
    return names.compactMap { name in
      let facts = relevance.facts(of: name)
      guard facts.kind != .custom else { return nil }
      return OpEntry(
        name: name, facts: facts, rules: rules.filter { relevance.isAbout(facts, $0) }, table: table,
        firstReleases: firstReleases)
    }
  }

  // MARK: Unknown words

  package func unknownOp(_ word: String) -> Unknown {
    unknown(word, "names no op of TensorFlow or TensorFlow.js", among: allOpNames)
  }

  package func unknown(_ word: String) -> Unknown {
    let rules = rules.flatMap { [$0.rule.id, $0.rule.name] }
    return unknown(word, "names no rule and no op", among: rules + allOpNames)
  }

  private var allOpNames: [String] { table.opNames + table.classifiedOpNames }

  private func unknown(_ word: String, _ problem: String, among words: [String]) -> Unknown {
    let advice = EditDistance.nearest(to: word, among: words).map { "; did you mean '\($0)'?" } ?? ""
    return Unknown(message: "\(quoted(word)) \(problem)\(advice)")
  }
}
