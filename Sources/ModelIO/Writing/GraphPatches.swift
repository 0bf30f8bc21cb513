internal import ArtifactIO
internal import GraphIR
internal import GraphRewriting

/// The patches that bring a stored graph to its edited form.
struct GraphPatches {
  private let graph: EditedGraph
  private let bytes: ArtifactBytes
  private(set) var patches: [ModelPatch] = []
  private var base: Graph { graph.base }
  private var editor: GraphEditor { graph.editor }

  /// - Parameter kept: names of nodes that something besides the graph refers to.
  static func patches(
    for change: ModelChanges.GraphChange, isFunction: Bool, kept: Set<String>
  ) throws(ModelWriteError) -> [ModelPatch] {
    var patches = GraphPatches(EditedGraph(change, isFunction: isFunction, kept: kept))
    try patches.nodes(arguments: change.arguments)
    if isFunction {
      try patches.function(without: change.removedResults, order: change.results)
      if let arguments = change.arguments { try patches.setArguments(arguments) }
      try patches.setFunctionAttributes(change.functionAttributes)
    }
    return patches.patches
  }

  private init(_ graph: EditedGraph) {
    self.graph = graph
    bytes = ArtifactBytes(artifact: graph.base.artifact)
  }

  // MARK: Nodes

  /// - Parameter kept: numbers of the arguments that stay; nil: all.
  private mutating func nodes(arguments kept: [Int]?) throws(ModelWriteError) {
    let isWaitedFor = Set(base.controls).union(base.controlResults)
    let moved = isWaitedFor.filter { graph.heirs(of: $0) != [$0] }.union(graph.renamed)
    let arguments = Set(base.arguments)
    var last: NodeID?
    for id in base.nodeIDs where !arguments.contains(id) {
      last = id
      if graph.dead.contains(id) { continue }
      try node(id, moved: moved)
    }
    for (number, argument) in base.arguments.enumerated() where kept?.contains(number) ?? true {
      try self.argument(argument)
    }
    var new: [NewField] = []
    for id in graph.addedNodes { new.append(try added(id)) }
    let message = graph.isFunction ? "tensorflow.FunctionDef" : "tensorflow.GraphDef"
    for id in graph.dead where Int(id.index) < base.nodes.count && id != last {
      patches.append(.remove(base[id].origin))
    }
    if let last {
      let place = base[last].origin
      if graph.dead.contains(last) {
        patches.append(ModelPatch(.field(place), in: message, new))
      } else if !new.isEmpty {
        patches.append(ModelPatch(.after(place), in: message, new))
      }
    } else if !new.isEmpty {
      guard graph.isFunction else { throw .unwritable("a graph without nodes") }
      patches.append(ModelPatch(.end(of: base.origin), in: message, new))
    }
  }

  private func added(_ id: NodeID) throws(ModelWriteError) -> NewField {
    var fields: [NewField] = [
      .text(1, graph.name(of: id)), .text(2, editor.context.strings[editor.op(of: id)]),
    ]
    for edge in editor.inputs(of: id) { fields.append(.text(3, try graph.text(of: edge))) }
    for name in controlNames(editor.controls(of: id)) { fields.append(.text(3, "^" + name)) }
    for entry in editor.attributes(of: id) { fields.append(try attribute(entry)) }
    return .message(graph.isFunction ? 3 : 1, fields)
  }

  private func attribute(_ entry: AttributeEntry, number: UInt32 = 5) throws(ModelWriteError) -> NewField {
    .entry(
      number, key: editor.context.strings[entry.key],
      try AttributeFields(context: editor.context).value(editor.context[entry.value]))
  }

  private func controlNames(_ controls: [NodeID]) -> [String] {
    var names: [String] = []
    for control in controls {
      for node in graph.heirs(of: control) where !names.contains(graph.name(of: node)) {
        names.append(graph.name(of: node))
      }
    }
    return names
  }

  private mutating func node(_ id: NodeID, moved: Set<NodeID>) throws(ModelWriteError) {
    let inputs = editor.inputs(of: id)
    let controls = editor.controls(of: id)
    let hasOtherInputs =
      inputs[...] != base.inputs(of: id) || controls[...] != base.controls(of: id)
      || inputs.contains { $0.node.map { graph.renamed.contains($0) } ?? false }
      || controls.contains { moved.contains($0) }
    let entries = editor.attributes(of: id)
    let hasOtherAttributes = !Self.isSame(entries[...], base.attributes(of: id))
    guard hasOtherInputs || hasOtherAttributes || graph.renamed.contains(id) else { return }
    let fields = try bytes.fields(of: base[id].origin)
    if editor.name(of: id) != base[id].name { try replaceText(1, in: fields, by: graph.name(of: id)) }
    if editor.op(of: id) != base[id].op {
      try replaceText(2, in: fields, by: editor.context.strings[editor.op(of: id)])
    }
    if hasOtherInputs { try replaceInputs(of: id, inputs, controls, fields) }
    if hasOtherAttributes { try replaceAttributes(of: id, entries, fields) }
  }

  private mutating func replaceText(
    _ number: UInt32, in fields: [Wire.Field], by text: String
  ) throws(ModelWriteError) {
    guard let field = fields.last(where: { $0.number == number }) else { throw .conflict }
    patches.append(ModelPatch(.field(field.range), in: "tensorflow.NodeDef", [.text(number, text)]))
  }

  private mutating func replaceInputs(
    of id: NodeID, _ inputs: [Edge], _ controls: [NodeID], _ fields: [Wire.Field]
  ) throws(ModelWriteError) {
    let stored = fields.filter { $0.number == 3 && $0.type == .bytes }
    let texts = stored.map { base.artifact.string(in: $0.payload) }
    let storedData = texts.filter { !$0.hasPrefix("^") }
    let storedEdges = Array(base.inputs(of: id))
    var wanted: [String] = []
    for (index, edge) in inputs.enumerated() {
      let isSame = index < storedEdges.count && storedEdges[index] == edge && storedData.count == storedEdges.count
      let isRenamed = edge.node.map { graph.renamed.contains($0) } ?? false
      wanted.append(isSame && !isRenamed ? storedData[index] : try graph.text(of: edge))
    }
    // Control inputs that name nothing are kept as they are.
    let known = Set(base.controls(of: id).map { "^" + editor.context.strings[base[$0].name] })
    wanted += texts.filter { $0.hasPrefix("^") && !known.contains($0) }
    wanted += controlNames(controls).map { "^" + $0 }
    if wanted != texts { try replaceList(3, stored, texts, by: wanted, fields) }
  }

  /// Replaces repeated text fields one by one; what is too few or too many is put at the last or goes.
  private mutating func replaceList(
    _ number: UInt32, _ stored: [Wire.Field], _ texts: [String], by wanted: [String], _ fields: [Wire.Field]
  ) throws(ModelWriteError) {
    let message = "tensorflow.NodeDef"
    let common = min(stored.count, wanted.count)
    for index in 0..<common {
      let isLast = index == stored.count - 1
      let rest = isLast ? wanted[index...] : wanted[index..<index + 1]
      if rest.count == 1, texts[index] == wanted[index] { continue }
      patches.append(ModelPatch(.field(stored[index].range), in: message, rest.map { .text(number, $0) }))
    }
    for field in stored[common...] { patches.append(.remove(field.range)) }
    if stored.isEmpty, !wanted.isEmpty {
      // Inputs stand behind the op.
      guard let op = fields.last(where: { $0.number == 2 }) else { throw .conflict }
      patches.append(ModelPatch(.after(op.range), in: message, wanted.map { .text(number, $0) }))
    }
  }

  // MARK: Attributes

  private static func isSame(_ a: ArraySlice<AttributeEntry>, _ b: ArraySlice<AttributeEntry>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value == $1.value }
  }

  private mutating func replaceAttributes(
    of id: NodeID, _ entries: [AttributeEntry], _ fields: [Wire.Field]
  ) throws(ModelWriteError) {
    let stored = Array(base.attributes(of: id))
    var new: [NewField] = []
    for entry in entries {
      if let old = stored.last(where: { $0.key == entry.key }) {
        if old.value != entry.value, editor.context[old.value] != editor.context[entry.value] {
          patches.append(ModelPatch(.field(old.origin), in: "tensorflow.NodeDef", [try attribute(entry)]))
        }
      } else {
        new.append(try attribute(entry))
      }
    }
    let keys = Set(entries.map(\.key))
    let gone = stored.filter { !keys.contains($0.key) }
    for entry in gone { patches.append(.remove(entry.origin)) }
    guard !new.isEmpty else { return }
    // Behind the last field that stays; inputs may go.
    let ranges = Set(gone.map(\.origin))
    guard let last = fields.last(where: { $0.number != 3 && !ranges.contains($0.range) }) else { throw .conflict }
    patches.append(ModelPatch(.after(last.range), in: "tensorflow.NodeDef", new))
  }

  // MARK: Functions

  /// An argument: its type stands in the signature, what else is known of it in `arg_attr`.
  private mutating func argument(_ id: NodeID) throws(ModelWriteError) {
    for entry in editor.attributes(of: id) {
      guard let old = base.attributes(of: id).last(where: { $0.key == entry.key }) else {
        throw .unwritable("an argument cannot be given the attribute '\(editor.context.strings[entry.key])'")
      }
      guard old.value != entry.value, editor.context[old.value] != editor.context[entry.value] else { continue }
      if old.origin == base[id].origin {
        guard let type = editor.context[entry.value].asType,
          let field = try bytes.fields(of: base[id].origin).last(where: { $0.number == 3 })
        else { throw .conflict }
        let new = NewField.int(3, Int64(type.rawValue))
        patches.append(ModelPatch(.field(field.range), in: "tensorflow.OpDef.ArgDef", [new]))
      } else {
        patches.append(
          ModelPatch(.field(old.origin), in: "tensorflow.FunctionDef.ArgAttrs", [try attribute(entry, number: 1)]))
      }
    }
  }

  /// Takes arguments out of the signature and puts new ones in; what is known of the others moves with their numbers.
  private mutating func setArguments(_ order: [Int]) throws(ModelWriteError) {
    let fields = try bytes.fields(of: base.origin)
    guard let signature = fields.last(where: { $0.number == 1 }) else { throw .conflict }
    let parts = try bytes.fields(of: signature.range)
    let stored = parts.filter { $0.number == 2 && $0.type == .bytes }
    guard stored.count == base.arguments.count, let name = parts.last(where: { $0.number == 1 }) else {
      throw .conflict
    }
    for index in stored.indices where !order.contains(index) { patches.append(.remove(stored[index].range)) }
    try insert(2, "tensorflow.OpDef", order, stored, behind: name) { editor, number in
      let argument = editor.arguments[number]
      let type = editor.fact(of: Edge(node: argument, port: 0)).dtype
      return [.text(1, editor.context.strings[editor.name(of: argument)]), .int(3, Int64(type.rawValue))]
    }
    // arg_attr and resource_arg_unique_id tell arguments by number.
    for entry in fields where (entry.number == 7 || entry.number == 8) && entry.type == .bytes {
      let key = try bytes.fields(of: entry.range).last { $0.number == 1 }
      let old = key.map { Int(truncatingIfNeeded: $0.value) } ?? 0
      guard let now = order.firstIndex(of: old) else {
        patches.append(.remove(entry.range))
        continue
      }
      guard now != old else { continue }
      let message =
        entry.number == 7 ? "tensorflow.FunctionDef.ArgAttrEntry" : "tensorflow.FunctionDef.ResourceArgUniqueIdEntry"
      let number = NewField.int(1, Int64(now))
      patches.append(ModelPatch(key.map { .field($0.range) } ?? .end(of: entry.range), in: message, [number]))
    }
    for (position, number) in order.enumerated() where !stored.indices.contains(number) {
      let shape = editor.fact(of: Edge(node: editor.arguments[number], port: 0)).shape
      let value = try AttributeFields(context: editor.context).value(.list(.shapes([shape])))
      patches.append(
        ModelPatch(
          .end(of: base.origin), in: "tensorflow.FunctionDef",
          [.message(7, [.int(1, Int64(position)), .message(2, [.entry(1, key: "_output_shapes", value)])])]))
    }
  }

  private mutating func setFunctionAttributes(
    _ attributes: [(key: String, value: AttributeValue)]
  ) throws(ModelWriteError) {
    for attribute in attributes {
      let value = try AttributeFields(context: editor.context).value(attribute.value)
      let new = NewField.entry(5, key: attribute.key, value)
      let old = base.functionAttributes.last { editor.context.strings[$0.key] == attribute.key }
      patches.append(
        ModelPatch(old.map { .field($0.origin) } ?? .end(of: base.origin), in: "tensorflow.FunctionDef", [new]))
    }
  }

  private mutating func function(without removed: Set<Int>, order: [Int]?) throws(ModelWriteError) {
    let fields = try bytes.fields(of: base.origin)
    let gone = Set(
      removed.filter(base.resultNames.indices.contains).map { editor.context.strings[base.resultNames[$0]] })
    if !gone.isEmpty { try removeResults(gone, fields) }
    var results: [String: Edge] = [:]
    for (index, name) in base.resultNames.enumerated() where index < editor.results.count {
      let now = editor.resolve(editor.results[index])
      let isRenamed = now.node.map { graph.renamed.contains($0) } ?? false
      if now != base.results[index] || isRenamed { results[editor.context.strings[name]] = now }
    }
    for field in fields where field.number == 4 || field.number == 6 {
      let parts = try bytes.fields(of: field.range)
      guard let key = parts.last(where: { $0.number == 1 }), let value = parts.last(where: { $0.number == 2 }) else {
        continue
      }
      let text: String
      if field.number == 4, gone.contains(base.artifact.string(in: key.payload)) {
        patches.append(.remove(field.range))
        continue
      }
      if field.number == 4 {
        guard let edge = results[base.artifact.string(in: key.payload)] else { continue }
        text = try graph.text(of: edge)
      } else {
        let name = base.artifact.string(in: value.payload)
        if isGone(controlResult: name) {
          patches.append(.remove(field.range))
          try removeControlOutput(base.artifact.string(in: key.payload), fields)
          continue
        }
        guard let heir = controlResult(name) else { continue }
        text = heir
      }
      guard text != base.artifact.string(in: value.payload) else { continue }
      let entry = field.number == 4 ? "tensorflow.FunctionDef.RetEntry" : "tensorflow.FunctionDef.ControlRetEntry"
      patches.append(ModelPatch(.field(value.range), in: entry, [.text(2, text)]))
    }
    try addResults(fields, order ?? Array(editor.results.indices))
  }

  private func isGone(controlResult name: String) -> Bool {
    base.controlResults.contains { editor.context.strings[base[$0].name] == name }
      && !graph.controlResults.contains { editor.context.strings[base[$0].name] == name }
  }

  private mutating func removeControlOutput(_ name: String, _ fields: [Wire.Field]) throws(ModelWriteError) {
    guard let signature = fields.last(where: { $0.number == 1 }) else { throw .conflict }
    for output in try bytes.fields(of: signature.range)
    where output.number == 20 && base.artifact.string(in: output.payload) == name {
      patches.append(.remove(output.range))
    }
  }

  /// The name of what stands for a node that a function runs for its effect; nil: nothing changed.
  private func controlResult(_ name: String) -> String? {
    guard let id = base.controlResults.first(where: { editor.context.strings[base[$0].name] == name }) else {
      return nil
    }
    return controlNames([id]).first
  }

  private mutating func removeResults(_ names: Set<String>, _ fields: [Wire.Field]) throws(ModelWriteError) {
    guard let signature = fields.last(where: { $0.number == 1 }) else { throw .conflict }
    for output in try bytes.fields(of: signature.range) where output.number == 3 {
      let name = try bytes.fields(of: output.range).last { $0.number == 1 }
      if let name, names.contains(base.artifact.string(in: name.payload)) { patches.append(.remove(output.range)) }
    }
  }

  /// Results beyond those that the function has.
  private mutating func addResults(_ fields: [Wire.Field], _ order: [Int]) throws(ModelWriteError) {
    guard editor.resultNames.count > base.resultNames.count else { return }
    guard let signature = fields.last(where: { $0.number == 1 }) else { throw .conflict }
    let parts = try bytes.fields(of: signature.range)
    let stored = parts.filter { $0.number == 3 && $0.type == .bytes }
    guard stored.count == base.resultNames.count, let name = parts.last(where: { $0.number == 1 }) else {
      throw .conflict
    }
    try insert(3, "tensorflow.OpDef", order, stored, behind: name) { editor, number in
      let type = editor.fact(of: editor.resolve(editor.results[number])).dtype
      return [.text(1, editor.context.strings[editor.resultNames[number]]), .int(3, Int64(type.rawValue))]
    }
    for number in base.resultNames.count..<editor.resultNames.count {
      let name = editor.context.strings[editor.resultNames[number]]
      let source = try graph.text(of: editor.resolve(editor.results[number]))
      patches.append(
        ModelPatch(
          .end(of: base.origin), in: "tensorflow.FunctionDef", [.message(4, [.text(1, name), .text(2, source)])]))
    }
  }

  /// Puts new messages of a repeated field between stored ones: each stands behind the one before it.
  ///
  /// - Parameters:
  ///   - order: numbers of stored ones, and larger ones of new ones.
  ///   - first: the field that the first one stands behind.
  private mutating func insert(
    _ field: UInt32, _ message: String, _ order: [Int], _ stored: [Wire.Field], behind first: Wire.Field,
    _ body: (GraphEditor, Int) throws(ModelWriteError) -> [NewField]
  ) throws(ModelWriteError) {
    var place = first.range
    var new: [NewField] = []
    for number in order {
      if stored.indices.contains(number) {
        if !new.isEmpty { patches.append(ModelPatch(.after(place), in: message, new)) }
        new = []
        place = stored[number].range
      } else {
        new.append(.message(field, try body(editor, number)))
      }
    }
    if !new.isEmpty { patches.append(ModelPatch(.after(place), in: message, new)) }
  }
}
