internal import GraphIR
internal import GraphRewriting

/// Makes edits in a stored graph, with care for what a lowered graph does not have: control edges and v1 frames.
struct StoredEditing {
  var change: ModelChanges.GraphChange
  /// Whether the graph has v1 loops, in whose frames a constant has to be told where it belongs.
  private let hasFrames: Bool

  /// - Parameter outputs: tensors of the main graph that are wanted beside those of the signatures.
  init(metaGraph: MetaGraph, graph: Int, outputs: [String]) {
    let results = graph == 0 ? metaGraph.signatureEdges + metaGraph.edges(of: outputs) : []
    change = .init(editor: GraphEditor(stored: graph, of: metaGraph.module, results: results))
    let enter = ["Enter", "RefEnter"].compactMap { metaGraph.module.context.strings.find($0) }
    hasFrames = metaGraph.module.graphs[graph].nodes.contains { enter.contains($0.op) }
  }

  mutating func apply(_ edit: StoredEdit) {
    let producers = edit.matched.compactMap { change.editor.inputs(of: $0).lazy.compactMap(\.node).first }
    // What gives a node its data is in the same frame.
    let frame = hasFrames ? producers.first : nil
    let controls = edit.matched.map { change.editor.controls(of: $0) }
    let added = change.editor.apply(edit.edit, to: edit.matched)
    guard added.count == edit.edit.additions.count else { return }
    change.removed.formUnion(edit.removed)
    if let frame {
      for id in added where change.editor.inputs(of: id).isEmpty && change.editor.controls(of: id).isEmpty {
        change.editor.setControls(of: id, [frame])
      }
    }
    // What ran before the node that goes runs before what takes its place.
    for replacement in edit.edit.replacements where edit.edit.removed.contains(replacement.match) {
      guard case .added(let index, _) = replacement.by else { continue }
      let own = change.editor.controls(of: added[index])
      let more = controls[replacement.match].filter { !own.contains($0) }
      if !more.isEmpty { change.editor.setControls(of: added[index], own + more) }
    }
  }

  /// Gives a placeholder or an argument another type.
  ///
  /// - Parameters:
  ///   - position: of the argument; nil for a placeholder.
  ///   - shape: nil: as it was.
  mutating func setInput(_ node: NodeID, at position: Int?, _ dtype: DataType, _ shape: PartialShape?) {
    change.editor.setAttribute(position == nil ? "dtype" : "T", of: node, .type(dtype))
    change.editor.setFacts(
      of: node, change.editor.facts(of: node).map { OutputFact(dtype: dtype, shape: shape ?? $0.shape) })
    guard let shape else { return }
    if position == nil { change.editor.setAttribute("shape", of: node, .shape(shape)) }
    if change.editor.attribute("_output_shapes", of: node) != nil {
      change.editor.setAttribute("_output_shapes", of: node, .list(.shapes([shape])))
    }
    if let position { change.setInputShape(shape, at: position) }
  }

  /// Gives what a call hands on another type.
  mutating func setType(_ dtype: DataType, of call: NodeID, at position: Int) {
    var types = change.editor.attribute("Tin", of: call)?.asTypes ?? []
    guard types.indices.contains(position) else { return }
    types[position] = dtype
    change.editor.setAttribute("Tin", of: call, .list(.types(types)))
  }

  /// Lets a node call another function.
  mutating func retarget(_ node: NodeID, from function: Symbol, to name: String) {
    let copy = change.editor.context.strings.intern(name)
    func moved(_ reference: AttributeValue.FunctionReference) -> AttributeValue.FunctionReference {
      reference.name == function ? .init(name: copy, attributes: reference.attributes) : reference
    }
    var entries = change.editor.attributes(of: node)
    for index in entries.indices {
      let old = change.editor.context[entries[index].value]
      let new: AttributeValue
      switch old {
      case .function(let reference): new = .function(moved(reference))
      case .list(.functions(let list)): new = .list(.functions(list.map(moved)))
      default: continue
      }
      if new != old { entries[index].value = change.editor.context.add(new) }
    }
    change.editor.setAttributes(of: node, entries)
    if change.editor.op(of: node) == function {
      if let definition = change.editor.context.definitions[function] {
        change.editor.context.define(copy, as: definition)
      }
      change.editor.setOp(of: node, name)
    }
  }

  /// Keeps outputs that are known by their names alone under these names.
  mutating func keepNames(of tensors: [String]) {
    for name in Set(tensors.compactMap { TensorName($0) }).sorted(by: { $0.node < $1.node }) where name.port == 0 {
      guard let symbol = change.editor.context.strings.find(name.node),
        let node = change.editor.baseNodes.first(where: { change.editor.base[$0].name == symbol })
      else { continue }
      let edge = Edge(node: node, port: 0)
      let now = change.editor.resolve(edge)
      guard now != edge, let source = now.node, change.editor.name(of: source) != symbol else { continue }
      let dtype = change.editor.fact(of: now).dtype
      let identity = change.editor.add(
        op: "Identity", name: name.node, inputs: [now], attributes: [("T", .type(dtype))],
        facts: [OutputFact(dtype: dtype)], like: node)
      if change.editor.name(of: node) == symbol { change.editor.swapNames(node, identity) }
      // No one reads an output.
      change.editor.setResults(change.editor.results + [Edge(node: identity, port: 0)])
    }
  }
}
