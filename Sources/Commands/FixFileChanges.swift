internal import ArtifactIO
internal import Diagnostics
internal import GraphIR
internal import GraphRewriting
internal import Linting
internal import Lowering
internal import ModelIO
internal import RulePacks

/// Tells what each fix, made alone, would change in the file that holds a model's graphs.
struct FixFileChanges {
  let loader: ModelLoader
  let loaded: ModelLoader.Loaded
  let signature: Signature
  let lowered: LoweredModel

  /// Fixes that put in more are not told: such a report is for machines that have `fix`, too.
  static let maximumInsertedBytes = 65_536
  /// Each fix takes as long as patching the model once: of the findings that come first, errors first, so many fixes are
  /// told, and fewer where the stored model has more than `maximumNodes / maximumFixes` nodes.
  static let maximumFixes = 1000
  static let maximumNodes = 2_000_000

  private var metaGraph: MetaGraph { loaded.source.metaGraphs[loaded.metaGraph] }

  /// - Parameters:
  ///   - plans: for each diagnostic, for each of its fixes, what makes it.
  ///   - takesBinary: whether bytes of a binary file are told; lines of a text file always are.
  func add(_ plans: [[[FixPlan]]], takesBinary: Bool, to diagnostics: inout [Diagnostic]) {
    guard loaded.source.artifact.sourceMap != nil || takesBinary else { return }
    let limit = max(1, min(Self.maximumFixes, Self.maximumNodes / max(1, metaGraph.module.nodeCount)))
    var count = 0
    for (index, fixes) in plans.enumerated() where diagnostics.indices.contains(index) {
      for (number, made) in fixes.enumerated() where !made.isEmpty {
        guard count < limit else { return }
        count += 1
        diagnostics[index].fixes[number].fileChange = change(made, of: diagnostics[index].rule)
      }
    }
  }

  /// nil: the fix cannot be carried back, changes nothing in the file, or puts in too much.
  private func change(_ plans: [FixPlan], of rule: String) -> FileChange? {
    guard let changes = changes(plans, rule), !changes.isEmpty else { return nil }
    let replacements: [FileReplacement]
    do throws(ModelWriteError) {
      replacements = try ModelPatcher.replacements(loaded.source, metaGraph: loaded.metaGraph, changes)
    } catch { return nil }
    guard !replacements.isEmpty,
      replacements.reduce(0, { $0 + $1.bytes.count }) <= Self.maximumInsertedBytes,
      replacements.allSatisfy(\.canBeTold)
    else { return nil }
    return FileChange(
      path: loaded.source.file.path,
      replacements: replacements.map { .init(region: $0.region, inserted: $0.bytes) })
  }

  private func changes(_ plans: [FixPlan], _ rule: String) -> ModelChanges? {
    let parts = plans.compactMap(\.graph)
    let signatureEdits = plans.flatMap(\.signature)
    guard parts.isEmpty || signatureEdits.isEmpty else { return nil }
    if parts.isEmpty { return try? loader.changes(signatureEdits, loaded, signature) }
    let edits = parts.map {
      PlannedEdit(graph: $0.nodes.first?.graph ?? 0, matched: $0.nodes.map(\.id), edit: $0.edit, rule: rule)
    }
    let isBare = loaded.source.format == .graphDef || loaded.source.format == .graphDefText
    let outcome = CarryBack.run(edits, lowered: lowered, metaGraph: metaGraph, isBareGraph: isBare)
    return outcome.refused.isEmpty ? outcome.changes : nil
  }
}

extension FileReplacement {
  /// Whether what is put into a text is one: a copied function can have comments in any encoding.
  fileprivate var canBeTold: Bool {
    guard case .text = region else { return true }
    return String(validating: bytes, as: UTF8.self) != nil
  }
}
