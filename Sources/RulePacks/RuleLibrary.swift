package import Diagnostics
internal import GraphIR

/// The rules of a run: the built-in ones, each read when a model has what it is about, and those of the user's packs.
package struct RuleLibrary: Sendable {
  /// Rules that are read already; they come after the built-in ones.
  private let others: [Rule]
  /// nil: the built-in rules do not take part.
  private let index: RuleIndex?

  /// - Errors: rules of two packs with one id or name.
  package init(builtInAnd packs: [RulePack]) throws(RulePackError) {
    // The built-in rules are known to differ from each other, and looked at only if there are others.
    if !packs.isEmpty {
      try RulePackLoader.checkUniqueness(of: packs, beside: RuleIndex.builtIn.entries)
    }
    others = packs.flatMap(\.rules)
    index = .builtIn
  }

  /// Without the built-in ones: for tests of packs.
  ///
  /// - Errors: rules of two packs with one id or name.
  package init(packs: [RulePack]) throws(RulePackError) {
    try RulePackLoader.checkUniqueness(of: packs)
    others = packs.flatMap(\.rules)
    index = nil
  }

  /// The rules for a phase, the target and the format that could find something in the graphs of the phase.
  package func rules(for phase: Phase, in context: RuleContext) -> [Rule] {
    read(index?.rules(concerning: context) ?? [], context) { $0.phase == phase }
      + others.filter { $0.applies.phase == phase && $0.applies.holds(for: context.target, format: context.format) }
  }

  /// The rules for the target and the format that are about a kind of fact; facts belong to no phase.
  package func rules(aboutFact kind: String, in context: RuleContext) -> [Rule] {
    read(index?.rules(aboutFact: kind) ?? [], context) { _ in true }
      + others.filter { $0.applies.holds(for: context.target, format: context.format) }
  }

  /// Every rule; reads all of them.
  package var all: [Rule] { (index?.entries ?? []).map(BuiltInPacks.rule) + others }

  /// What every rule is called; reads none.
  package var names: [RuleNames] { (index?.entries ?? []).map(\.names) + others.map(\.names) }

  private func read(_ numbers: Set<Int>, _ context: RuleContext, _ isWanted: (RuleIndex.Entry) -> Bool) -> [Rule] {
    guard let index else { return [] }
    return numbers.sorted().map(index.entry).filter { entry in
      isWanted(entry) && entry.releases.contains(context.target.release)
        && entry.formats.map { $0.contains(context.format) } ?? true
    }.map(BuiltInPacks.rule)
  }
}
