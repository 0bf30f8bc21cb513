internal import ArtifactIO
internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Puts what fills lookup tables into a graph of its own, which the runtime runs once after loading.
///
/// The runtime finds a table by its node's name in both graphs, so each has the node. A table that TensorFlow fills from
/// a text file gets the file's lines as constants: the runtime cannot read files, and the model must not name one.
/// `InitializeTable` becomes `LookupTableImport`, which does the same in every release that has tables at all.
///
/// - Source: `hash_table_executor.ts:executeOp`, `graph_model.ts:executeInitializerGraph`.
enum ExtractTables: Pass {
  static let name = "extract tables"

  /// What fills a table from tensors, and the op that is written for it.
  private static let fromTensors = [
    "InitializeTable": "LookupTableImport", "InitializeTableV2": "LookupTableImportV2",
    "LookupTableImport": "LookupTableImport", "LookupTableImportV2": "LookupTableImportV2",
  ]
  private static let fromFile: Set = ["InitializeTableFromTextFile", "InitializeTableFromTextFileV2"]
  private static let tables: Set = ["HashTable", "HashTableV2"]

  static func run(_ state: inout ConversionState) {
    let assets = AssetPaths(state.metaGraph)
    let path = state.options.modelPath
    var facts: [ModelFact] = []
    var builder = InitializerBuilder()
    let provenance = state.model.provenance[0]
    var tablesFound: Set<NodeID> = []
    state.model.edit(0) { editor in
      for id in editor.baseNodes where tables.contains(editor.context.strings[editor.op(of: id)]) {
        tablesFound.insert(id)
      }
      for id in editor.effects {
        let op = editor.context.strings[editor.op(of: id)]
        guard fromTensors[op] != nil || fromFile.contains(op), let handle = editor.input(0, of: id),
          let table = handle.node, tables.contains(editor.context.strings[editor.op(of: table)])
        else { continue }
        tablesFound.remove(table)
        if let written = fromTensors[op] {
          guard builder.addImport(id, as: written, from: &editor) else { continue }
        } else {
          do throws(VocabularyFile.Failure) {
            let tensors = try read(id, table, &editor, provenance, assets, path)
            builder.addImport(of: tensors, into: table, like: id, from: &editor)
          } catch {
            let stored = provenance[Int(editor.origin(of: id).index)]
            let place = stored.node.map { ModelFact.Place.sourceNode(graph: Int(stored.graph), node: $0) }
            facts.append(ModelFact(.unreadableTableFile, at: place ?? .model, ["reason": error.reason]))
            continue
          }
        }
        editor.dropEffect(id)
      }
    }
    // What nothing fills stays empty, and every lookup silently gives the default.
    for table in tablesFound.sorted(by: { $0.index < $1.index }) {
      let stored = provenance[Int(table.index)]
      let place = stored.node.map { ModelFact.Place.sourceNode(graph: Int(stored.graph), node: $0) }
      facts.append(ModelFact(.tableWithoutContent, at: place ?? .model))
    }
    state.model.facts += facts
    state.initializer = builder.finish(provenance: provenance)
  }

  private static func read(
    _ id: NodeID, _ table: NodeID, _ editor: inout GraphEditor, _ provenance: [Provenance], _ assets: AssetPaths,
    _ path: String
  ) throws(VocabularyFile.Failure) -> (keys: TensorReference, values: TensorReference) {
    func int(_ name: String) -> Int64? { editor.attribute(name, of: id)?.asInt }
    guard let key = int("key_index").flatMap(VocabularyFile.Column.init),
      let value = int("value_index").flatMap(VocabularyFile.Column.init),
      let keyType = editor.attribute("key_dtype", of: table)?.asType,
      let valueType = editor.attribute("value_dtype", of: table)?.asType,
      let delimiter = editor.attribute("delimiter", of: id)?.asString?.utf8.first
    else { throw VocabularyFile.Failure(reason: "its columns cannot be told") }
    guard let source = editor.input(1, of: id)?.node.map({ provenance[Int(editor.origin(of: $0).index)] }),
      let file = assets.file(of: source, in: editor, editor.input(1, of: id))
    else { throw VocabularyFile.Failure(reason: "which asset it is cannot be told") }
    let size = int("vocab_size") ?? -1
    let format = VocabularyFile.Format(
      key: key, value: value, delimiter: delimiter, size: size >= 0 ? Int(size) : nil,
      offset: Int(max(0, int("offset") ?? 0)))
    return try VocabularyFile(path: "\(path)/assets/\(file)", format: format).read(keys: keyType, values: valueType)
  }
}

/// Which file of a SavedModel a tensor holds the path of.
private struct AssetPaths {
  private var files: [String: String] = [:]
  /// The asset tensor that is assigned to each variable of the main graph.
  private var assigned: [NodeID: String] = [:]
  private let module: GraphModule

  init(_ metaGraph: MetaGraph) {
    module = metaGraph.module
    for asset in metaGraph.assets {
      if let name = TensorName(asset.tensorName) { files[name.node] = asset.fileName }
    }
    let graph = module.main
    guard !files.isEmpty, let assign = module.context.strings.find("AssignVariableOp") else { return }
    for id in graph.nodeIDs where graph[id].op == assign {
      let inputs = Array(graph.inputs(of: id))
      guard inputs.count == 2, let variable = inputs[0].node, let value = inputs[1].node else { continue }
      assigned[variable] = module.context.name(of: value, in: graph)
    }
  }

  /// - Parameter source: where the tensor comes from: the asset's own node, or a read of the variable that holds it.
  func file(of source: Provenance, in editor: GraphEditor, _ edge: Edge?) -> String? {
    guard source.graph == 0 || edge != nil else { return nil }
    if source.graph == 0, let node = source.node {
      if let file = files[module.context.name(of: node, in: module.main)] { return file }
      if let name = assigned[node], let file = files[name] { return file }
    }
    // A read in the initializer's function: what it reads is a variable of the main graph.
    guard let id = edge?.node, let handle = editor.input(0, of: id)?.node else { return nil }
    let name = editor.context.strings[editor.name(of: handle)]
    return assigned.first { module.context.name(of: $0.key, in: module.main) == name }.flatMap { files[$0.value] }
  }
}

/// Collects the nodes of the graph that fills the tables.
private struct InitializerBuilder {
  private var builder: GraphBuilder?
  /// For each node, the one of the main graph that it comes from.
  private var origins: [NodeID] = []
  private var copies: [NodeID: NodeID] = [:]
  private(set) var hasRoots = false

  /// Fills a table as a node of the model does.
  ///
  /// - Returns: false if it needs something that is not there before the first run, such as an input of the model.
  mutating func addImport(_ id: NodeID, as op: String, from editor: inout GraphEditor) -> Bool {
    var inputs: [Edge] = []
    for edge in editor.inputs(of: id) {
      guard let producer = edge.node, let node = copy(producer, from: &editor) else { return false }
      inputs.append(Edge(node: node, port: Int(edge.port)))
    }
    guard inputs.count == 3 else { return false }
    let types = editor.inputs(of: id).map { editor.fact(of: $0).dtype }
    addImport(
      op, name: editor.context.strings[editor.name(of: id)], inputs, keys: types[1], values: types[2], like: id,
      &editor)
    return true
  }

  private mutating func copy(_ root: NodeID, from editor: inout GraphEditor) -> NodeID? {
    // What it needs, each before what reads it.
    var order: [NodeID] = []
    var seen: Set<NodeID> = []
    var stack: [(node: NodeID, isDone: Bool)] = [(root, false)]
    while let (node, isDone) = stack.popLast() {
      if isDone {
        order.append(node)
        continue
      }
      guard copies[node] == nil, seen.insert(node).inserted else { continue }
      if editor.arguments.contains(node) || editor.context.strings[editor.op(of: node)].hasPrefix("Placeholder") {
        return nil
      }
      stack.append((node, true))
      for edge in editor.inputs(of: node) {
        guard let producer = edge.node else { return nil }
        stack.append((producer, false))
      }
    }
    for node in order {
      let edges = editor.inputs(of: node).compactMap { edge in
        edge.node.flatMap { copies[$0] }.map { Edge(node: $0, port: Int(edge.port)) }
      }
      let op = editor.op(of: node)
      let name = editor.name(of: node)
      let entries = editor.attributes(of: node)
      let facts = editor.facts(of: node)
      copies[node] = add(like: node, &editor) { builder, origin in
        builder.add(
          op: op, name: name, inputs: edges, entries: entries, facts: facts, origin: origin)
      }
    }
    return copies[root]
  }

  /// Fills a table from constants.
  mutating func addImport(
    of tensors: (keys: TensorReference, values: TensorReference), into table: NodeID, like: NodeID,
    from editor: inout GraphEditor
  ) {
    guard let handle = copy(table, from: &editor) else { return }
    let name = editor.context.strings[editor.name(of: like)]
    var inputs = [Edge(node: handle, port: 0)]
    for (tensor, suffix) in [(tensors.keys, "/keys"), (tensors.values, "/values")] {
      let node = add(like: like, &editor) { builder, _ in builder.addConstant(tensor, name: name + suffix).node }
      if let node { inputs.append(Edge(node: node, port: 0)) }
    }
    addImport(
      "LookupTableImportV2", name: name, inputs, keys: tensors.keys.dtype, values: tensors.values.dtype, like: like,
      &editor)
  }

  private mutating func addImport(
    _ op: String, name: String, _ inputs: [Edge], keys: DataType, values: DataType, like: NodeID,
    _ editor: inout GraphEditor
  ) {
    add(like: like, &editor) { builder, _ in
      builder.add(
        op: op, name: name, inputs: inputs, attributes: [("Tin", .type(keys)), ("Tout", .type(values))], facts: [])
    }
    hasRoots = true
  }

  /// Lets `body` add a node, in the context that the main graph's editor has at this time.
  @discardableResult
  private mutating func add(
    like: NodeID, _ editor: inout GraphEditor, _ body: (inout GraphBuilder, ByteRange) -> NodeID?
  ) -> NodeID? {
    var builder = self.builder ?? GraphBuilder(artifact: editor.base.artifact, context: GraphContext())
    self.builder = nil
    swap(&builder.context, &editor.context)
    let origin = editor.origin(of: like)
    let node = body(&builder, editor.base[origin].origin)
    swap(&builder.context, &editor.context)
    if node != nil { origins.append(origin) }
    self.builder = builder
    return node
  }

  func finish(provenance: [Provenance]) -> ConversionState.Initializer? {
    guard let builder, hasRoots else { return nil }
    return ConversionState.Initializer(
      graph: builder.graph, types: builder.facts, provenance: origins.map { provenance[Int($0.index)] })
  }
}
