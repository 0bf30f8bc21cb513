internal import ArtifactIO
internal import GraphIR
internal import GraphRewriting
internal import Lowering

extension LoweredModel {
  /// Changes one graph: nodes keep their provenance, and added ones have that of the node that they stand for.
  ///
  /// - Returns: whether anything changed.
  @discardableResult
  mutating func edit(_ index: Int, _ body: (inout GraphEditor) -> Void) -> Bool {
    // Taken out, so that the editor holds the only reference and changes it in place.
    let context = module.context
    module.context = GraphContext()
    var editor = GraphEditor(
      module.graphs[index], results: index == 0 ? outputs : module.graphs[index].results, facts: types[index],
      context: context)
    body(&editor)
    guard editor.hasChanges else {
      module.context = editor.context
      return false
    }
    let rewritten = editor.finish()
    module.context = rewritten.context
    module.graphs[index] = rewritten.graph
    types[index] = rewritten.facts
    let old = provenance[index]
    provenance[index] = rewritten.origins.map { old[Int($0.index)] }
    if index == 0 {
      outputs = rewritten.results
      inputs = inputs.map { $0.flatMap { rewritten.places[Int($0.index)] } }
    }
    return true
  }

  /// Changes every graph that the main graph leads to, the main graph first.
  @discardableResult
  mutating func editAll(_ body: (inout GraphEditor) -> Void) -> Bool {
    var changed = false
    for index in module.graphs.indices where edit(index, body) { changed = true }
    return changed
  }
}
