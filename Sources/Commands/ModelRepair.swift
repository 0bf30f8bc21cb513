internal import ArtifactIO
internal import Diagnostics
internal import GraphIR
internal import GraphRewriting
internal import Linting
internal import Lowering
internal import ModelIO
internal import RulePacks

/// Makes fixes in one stored model: lints it, carries the fixes back, reads the edited model, and so on until nothing is left to do.
struct ModelRepair {
  let linter: Linter
  let loader: ModelLoader
  /// Names of nodes that are cut away.
  let cuts: [String]

  struct Repaired {
    var loaded: ModelLoader.Loaded
    /// Finds the signatures of the model as it is now.
    var loader: ModelLoader
    /// The new bytes of the file that holds the graphs; nil: nothing was changed.
    var file: Artifact?
    var report = FixReport()
    var problems: [FixProblem] = []
  }

  /// What stands in the place of a rule's id where the user named what to cut.
  static let cutName = "--cut"

  /// A repair that goes on for longer than this goes in circles.
  private static let maximumRounds = 8

  func repair(_ found: ModelLocator.Found, _ loaded: ModelLoader.Loaded) throws(ModelLoader.Failure) -> Repaired {
    var repaired = Repaired(loaded: loaded, loader: loader)
    var missing = Set(cuts)
    // By number, as each round reads the signatures anew.
    for index in loaded.signatures.indices {
      try pin(found, index, &repaired)
      try cut(found, index, &missing, &repaired)
      var limit = RoundLimit(Self.maximumRounds)
      while let waiting = try step(found, index, &repaired) {
        limit.count(waiting: waiting)
        guard limit.isReached else { continue }
        repaired.problems.append(
          FixProblem(
            rule: repaired.report.made.last?.rule ?? "", place: "model",
            message: "fixes make each other necessary without end; stopped after \(Self.maximumRounds) rounds"))
        break
      }
    }
    if let name = missing.min() { throw .usage("no signature needs a node '\(name)' to cut away") }
    if repaired.file != nil { try judge(loaded, &repaired) }
    if let file = repaired.file {
      repaired.report.changes = ModelDifference.changes(
        from: loaded.source.metaGraphs[loaded.metaGraph], to: repaired.loaded.source.metaGraphs[loaded.metaGraph])
      if loaded.source.artifact.sourceMap != nil {
        repaired.report.textDifference = UnifiedDiff.text(
          from: loaded.source.file, to: file, path: found.display)
      }
    }
    return repaired
  }

  /// Finds what fixes of rules got wrong.
  private func judge(_ before: ModelLoader.Loaded, _ repaired: inout Repaired) throws(ModelLoader.Failure) {
    let made = repaired.report.made.filter { !$0.rule.hasPrefix("--") }
    guard !made.isEmpty else { return }
    repaired.problems += FixJudgement.problems(
      made: made, before: try results(of: before), after: try results(of: repaired.loaded))
  }

  private func results(of loaded: ModelLoader.Loaded) throws(ModelLoader.Failure) -> [LintResult] {
    let judge = linter.asking(for: .none)
    var results: [LintResult] = []
    for signature in loaded.signatures {
      let lowered = try loader.lower(loaded, signature)
      results.append(judge.lint(source: loaded.source, metaGraph: loaded.metaGraph, lowered: lowered))
    }
    return results
  }

  /// Writes the sizes that the user states into a signature, and what follows from them for its outputs.
  private func pin(
    _ found: ModelLocator.Found, _ index: Int, _ repaired: inout Repaired
  ) throws(ModelLoader.Failure) {
    let dimensions = loader.options.lowering.dimensions
    let loaded = repaired.loaded
    guard !dimensions.isEmpty, loaded.signatures.indices.contains(index) else { return }
    let signature = loaded.signatures[index]
    let lowered = try loader.lower(loaded, signature)
    let isNew = zip(signature.inputs, lowered.signature.inputs).contains { $0.shape != $1.shape }
    guard isNew else { return }
    var changes = ModelChanges()
    do throws(InterfaceEditing.Refusal) {
      try InterfaceEditing.pin(
        Set(dimensions.map(\.input)), lowered: lowered, metaGraph: loaded.source.metaGraphs[loaded.metaGraph],
        into: &changes)
    } catch { throw .usage("the size cannot be pinned: \(error.reason)") }
    try apply(changes, found, &repaired)
    repaired.report.made += dimensions.map { dimension in
      AppliedFix(
        rule: "--dim", title: "pin axis \(dimension.axis) of '\(dimension.input)' to \(dimension.size)",
        applicability: .unsafe, location: Location(physical: PhysicalLocation(path: found.display)))
    }
  }

  /// Carries out what a fix says of the signature: sizes of inputs, outputs that go. One fix at a time, as each is planned for the
  /// signature as it is; false if none was made.
  private func changeSignature(
    _ found: ModelLocator.Found, _ signature: Signature, _ fixes: [PlannedFix], _ repaired: inout Repaired
  ) throws(ModelLoader.Failure) -> Bool {
    for fix in fixes where fix.plan.graph == nil {
      let changes: ModelChanges
      do throws(InterfaceEditing.Refusal) {
        changes = try loader.changes(fix.plan.signature, repaired.loaded, signature)
      } catch {
        repaired.report.refused.append((AppliedFix(fix), error.reason))
        continue
      }
      if changes.isEmpty { continue }
      try apply(changes, found, &repaired)
      repaired.report.made.append(AppliedFix(fix))
      return true
    }
    return false
  }

  /// Patches the model and reads it again.
  func apply(
    _ changes: ModelChanges, _ found: ModelLocator.Found, _ repaired: inout Repaired
  ) throws(ModelLoader.Failure) {
    let loaded = repaired.loaded
    let file: Artifact
    do throws(ModelWriteError) {
      file = try ModelPatcher.patch(loaded.source, metaGraph: loaded.metaGraph, changes)
    } catch {
      throw .usage("the model cannot be edited: \(error.message)")
    }
    repaired.loaded = try repaired.loader.load(found, replacement: file, everySignature: loaded.signatures.count > 1)
    repaired.file = file
  }

  /// One round for one signature.
  ///
  /// - Returns: how many fixes wait for the next round; nil: nothing was changed.
  private func step(
    _ found: ModelLocator.Found, _ index: Int, _ repaired: inout Repaired
  ) throws(ModelLoader.Failure) -> Int? {
    let loaded = repaired.loaded
    guard loaded.signatures.indices.contains(index) else { return nil }
    let lowered = try loader.lower(loaded, loaded.signatures[index])
    let ofCuts = repaired.report.refused.filter { $0.fix.rule == Self.cutName }
    repaired.report.refused = ofCuts
    var ofSignature: [PlannedFix] = []
    // Some rules match only where constants are computed; that costs a copy of the model, so it comes second.
    for folding in [false, true] {
      let round = linter.plan(source: loaded.source, metaGraph: loaded.metaGraph, lowered: lowered, folding: folding)
      for problem in round.problems where !repaired.problems.contains(problem) { repaired.problems.append(problem) }
      if !folding { ofSignature = round.fixes.filter { $0.plan.graph == nil } }
      if try make(round, found, &repaired) { return round.waiting }
    }
    // Nothing left to do in the graphs: the signature comes last.
    return try changeSignature(found, loaded.signatures[index], ofSignature, &repaired) ? 0 : nil
  }

  /// Makes the fixes of a round in the stored graphs, as far as they can be carried back; false if none can.
  private func make(
    _ round: FixRound, _ found: ModelLocator.Found, _ repaired: inout Repaired
  ) throws(ModelLoader.Failure) -> Bool {
    let loaded = repaired.loaded
    let planned = round.fixes.filter { $0.plan.graph != nil }
    let edits = planned.compactMap { fix in
      fix.plan.graph.map {
        PlannedEdit(
          graph: $0.nodes.first?.graph ?? 0, matched: $0.nodes.map(\.id), edit: $0.edit, rule: fix.rule.id)
      }
    }
    let isBare = loaded.source.format == .graphDef || loaded.source.format == .graphDefText
    let outcome = CarryBack.run(
      edits, lowered: round.model, metaGraph: loaded.source.metaGraphs[loaded.metaGraph], isBareGraph: isBare)
    // What contradicts another fix may be possible once that one is made.
    for refusal in outcome.refused {
      let fix = AppliedFix(planned[refusal.edit])
      guard !repaired.report.refused.contains(where: { $0.fix == fix }) else { continue }
      let way = refusal.isConflict ? "" : "; 'convert --fix' can make it on the way"
      repaired.report.refused.append((fix, refusal.reason + way))
    }
    guard !outcome.carried.isEmpty, !outcome.changes.isEmpty else { return false }
    try apply(outcome.changes, found, &repaired)
    repaired.report.made += outcome.carried.map { AppliedFix(planned[$0]) }
    return true
  }
}
