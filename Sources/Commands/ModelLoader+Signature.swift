internal import GraphIR
internal import GraphRewriting
internal import Linting
internal import Lowering
internal import RulePacks

extension ModelLoader {
  /// What a fix that speaks of a signature changes in the stored model.
  ///
  /// - Errors: why it cannot be done, as a sentence.
  func changes(
    _ edits: [FixPlan.SignatureEdit], _ loaded: Loaded, _ signature: Signature
  ) throws(InterfaceEditing.Refusal) -> ModelChanges {
    var pins: [Lowerer.Options.Dimension] = []
    var cuts: Set<String> = []
    for edit in edits {
      switch edit {
      case .pin(let input, let axis, let size): pins.append(.init(input: input, axis: axis, size: size))
      case .cut(let output): cuts.insert(output)
      }
    }
    let lowered: LoweredModel
    do throws(Failure) { lowered = try lower(loaded, signature, pinning: pins) } catch {
      throw InterfaceEditing.Refusal(reason: "the signature has no such axis of unknown size")
    }
    let metaGraph = loaded.source.metaGraphs[loaded.metaGraph]
    var changes = ModelChanges()
    if !pins.isEmpty {
      try InterfaceEditing.pin(Set(pins.map(\.input)), lowered: lowered, metaGraph: metaGraph, into: &changes)
    }
    if !cuts.isEmpty {
      try InterfaceEditing.cut(cuts, lowered: lowered, metaGraph: metaGraph, into: &changes)
    }
    return changes
  }
}
