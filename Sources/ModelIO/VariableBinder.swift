internal import ArtifactIO
internal import GraphIR
internal import TensorValues

/// Finds for each variable of a SavedModel the checkpoint entry that holds its value.
///
/// One rule serves TF1 and TF2: follow the sub-graph that TensorFlow itself would run to restore the variables
/// (`SaverDef.restore_op_name`), from each output of its `RestoreV2` to the assignment that takes it. What that leaves
/// open is looked up in the object graph.
struct VariableBinder {
  private let bundle: TensorBundle
  private var module: GraphModule
  private var variables: [Symbol: TensorID] = [:]
  private var problems: [MetaGraph.CheckpointProblem] = []
  private var functionsOnPath: [Int] = []
  /// Nodes visited so far. Calls that fan out at each of eight levels would otherwise take for ever.
  /// Keys of the checkpoint that variables got their value by.
  private var boundKeys: Set<String> = []
  private var visitCount = 0
  /// String constants read so far: one names all tensors that a `RestoreV2` restores.
  private var stringConstants: [[Int]: [String]] = [:]

  init(bundle: TensorBundle, module: GraphModule) {
    self.bundle = bundle
    self.module = module
  }

  static let variableOps: Set<String> = ["VarHandleOp", "VariableV2", "Variable"]

  /// The variables of the main graph, in node order.
  static func variables(in module: GraphModule) -> [NodeID] {
    let ops = Set(variableOps.compactMap { module.context.strings.find($0) })
    return module.main.nodeIDs.filter { ops.contains(module.main[$0].op) }
  }

  /// Fills in `variables` and `checkpointProblems`.
  ///
  /// - Errors: those of the checkpoint's index; a variable without a value is a problem, not an error.
  mutating func bind(
    _ metaGraph: inout MetaGraph, restoreOperation: String, objects: [SavedObject]
  ) throws(ModelReadError) {
    if let root = TensorName(restoreOperation.hasPrefix("^") ? String(restoreOperation.dropFirst()) : restoreOperation),
      let symbol = module.context.strings.find(root.node),
      let node = module.main.nodeIDs.first(where: { module.main[$0].name == symbol })
    {
      visitMain(from: node)
    }
    try bindByObjects(objects)
    for id in Self.variables(in: module) where variables[module.main[id].name] == nil {
      problems.append(.unmapped(variable: module.context.name(of: id, in: module.main)))
    }
    for shard in bundle.shardsInUse {
      switch bundle.shardStatus(shard) {
      case .present: break
      case .missing, .unreadable: problems.append(.missingShard(path: bundle.shardPath(shard)))
      case .short(let expected, let actual):
        problems.append(
          .shortShard(path: bundle.shardPath(shard), expectedBytes: expected, actualBytes: actual))
      }
    }
    metaGraph.module = module
    metaGraph.variables = variables
    metaGraph.checkpointProblems = problems
  }

  // MARK: The restore sub-graph

  private mutating func visitMain(from root: NodeID) {
    let graph = module.main
    var isVisited = [Bool](repeating: false, count: graph.nodes.count)
    var stack = [root]
    isVisited[Int(root.index)] = true
    var visited: [NodeID] = []
    while let id = stack.popLast() {
      visited.append(id)
      let producers = graph.inputs(of: id).compactMap(\.node) + graph.controls(of: id)
      for producer in producers where !isVisited[Int(producer.index)] {
        isVisited[Int(producer.index)] = true
        stack.append(producer)
      }
    }
    for id in visited.sorted() { visit(id, in: 0, callers: []) }
  }

  /// A call that leads into the function being looked at.
  private struct Caller {
    var graph: Int
    var node: NodeID
  }

  private static let maximumVisits = 5_000_000

  private mutating func visit(_ id: NodeID, in index: Int, callers: [Caller]) {
    visitCount += 1
    guard visitCount <= Self.maximumVisits else { return }
    let graph = module.graphs[index]
    switch module.context.op(of: id, in: graph) {
    case "Assign", "AssignVariableOp": assign(id, in: index, callers: callers)
    case "PartitionedCall", "StatefulPartitionedCall":
      guard let name = module.context.attribute("f", of: id, in: graph)?.asFunction?.name,
        let callee = module.indices[name], !functionsOnPath.contains(callee), callers.count < 8
      else { return }
      functionsOnPath.append(callee)
      for node in module.graphs[callee].nodeIDs {
        visit(node, in: callee, callers: callers + [Caller(graph: index, node: id)])
      }
      functionsOnPath.removeLast()
    default: break
    }
  }

  private mutating func assign(_ id: NodeID, in index: Int, callers: [Caller]) {
    let inputs = module.graphs[index].inputs(of: id)
    guard inputs.count >= 2,
      let handle = origin(of: inputs[inputs.startIndex], in: index, callers: callers, until: Self.variableOps),
      handle.graph == 0,
      let restored = origin(
        of: inputs[inputs.startIndex + 1], in: index, callers: callers,
        until: ["RestoreV2", "Restore", "RestoreSlice"])
    else { return }
    let graph = module.graphs[restored.graph]
    let arguments = Array(graph.inputs(of: restored.node))
    guard arguments.count > 1,
      let names = constantStrings(arguments[1], in: restored.graph), names.indices.contains(restored.port)
    else { return }
    let slices = arguments.count > 2 ? constantStrings(arguments[2], in: restored.graph) : nil
    let slice = slices.flatMap { $0.indices.contains(restored.port) ? $0[restored.port] : nil } ?? ""
    bind(handle.node, to: names[restored.port], slice: slice)
  }

  private struct Origin {
    var graph: Int
    var node: NodeID
    var port: Int
  }

  /// Follows a value back through identities and calls to a node of one of `ops`.
  private func origin(of edge: Edge, in index: Int, callers: [Caller], until ops: Set<String>) -> Origin? {
    var edge = edge
    var index = index
    var callers = callers
    for _ in 0..<1024 {
      guard let node = edge.node else { return nil }
      let graph = module.graphs[index]
      let op = module.context.op(of: node, in: graph)
      if ops.contains(op) { return Origin(graph: index, node: node, port: Int(edge.port)) }
      switch op {
      case "Identity", "IdentityN", "Reshape", "Cast", "ReadVariableOp":
        let inputs = graph.inputs(of: node)
        let position = inputs.startIndex + (op == "IdentityN" ? Int(edge.port) : 0)
        guard inputs.indices.contains(position) else { return nil }
        edge = inputs[position]
      case "_Arg":
        guard let caller = callers.popLast(), let position = graph.argumentPosition(of: node) else { return nil }
        let inputs = module.graphs[caller.graph].inputs(of: caller.node)
        guard inputs.count > position else { return nil }
        edge = inputs[inputs.startIndex + position]
        index = caller.graph
      default: return nil
      }
    }
    return nil
  }

  private mutating func constantStrings(_ edge: Edge, in index: Int) -> [String]? {
    let graph = module.graphs[index]
    guard let node = edge.node, module.context.op(of: node, in: graph) == "Const",
      let tensor = module.context.attribute("value", of: node, in: graph)?.asTensor
    else { return nil }
    let key = [index, Int(node.index)]
    if let known = stringConstants[key] { return known }
    guard let strings = try? TensorElements.strings(of: module.context[tensor]) else { return nil }
    stringConstants[key] = strings.map { String(decoding: $0, as: UTF8.self) }
    return stringConstants[key]
  }

  // MARK: Keys

  private mutating func bind(_ node: NodeID, to key: String, slice: String) {
    let symbol = module.main[node].name
    guard variables[symbol] == nil else { return }
    let name = module.context.strings[symbol]
    let whole: TensorReference?
    do throws(TensorBundleError) { whole = try bundle.tensorReference(for: key) } catch {
      whole = bundle[key].map {
        TensorReference(dtype: $0.dtype, shape: $0.shape, storage: .unavailable(error.message))
      }
    }
    guard let whole else {
      problems.append(.missingKey(variable: name, key: key))
      return
    }
    let reference = slice.isEmpty ? whole : part(of: whole, key, slice)
    check(node, name, key, reference)
    variables[symbol] = module.context.add(reference)
    boundKeys.insert(key)
  }

  /// The piece of a stored tensor that a partitioned variable holds.
  private func part(of whole: TensorReference, _ key: String, _ text: String) -> TensorReference {
    guard let piece = SliceSpecification(text) else {
      return TensorReference(
        dtype: whole.dtype, shape: whole.shape, storage: .unavailable("the slice '\(text)' cannot be read"))
    }
    if piece.starts.allSatisfy({ $0 == 0 }), piece.sizes == whole.shape { return whole }
    var part = TensorReference(
      dtype: whole.dtype, shape: piece.sizes,
      storage: .unavailable("the part of '\(key)' that this variable holds is stored across other slices"))
    if case .slices(let stored) = whole.storage,
      let same = stored.first(where: { $0.starts == piece.starts && $0.shape == piece.sizes })
    {
      part.storage = .checkpoint(same.tensor)
    }
    return part
  }

  private func isOfType(_ node: NodeID, _ key: String) -> Bool {
    guard let entry = bundle[key], let dtype = module.context.attribute("dtype", of: node, in: module.main)?.asType
    else { return true }
    return dtype.base == entry.dtype.base
  }

  private mutating func check(_ node: NodeID, _ name: String, _ key: String, _ reference: TensorReference) {
    let dtype = module.context.attribute("dtype", of: node, in: module.main)?.asType
    let shape = module.context.attribute("shape", of: node, in: module.main)?.asShape ?? .unknown
    let stored = PartialShape(reference.shape)
    guard dtype.map({ $0.base != reference.dtype }) ?? false || shape.merged(with: stored) == nil else { return }
    problems.append(
      .mismatch(
        variable: name, key: key, graph: "\(dtype?.shortName ?? "?") \(shape)",
        checkpoint: "\(reference.dtype.shortName) \(stored)"))
  }

  // MARK: The object graph

  /// Walks the model's and the checkpoint's object graph side by side, from the root, by the names of children.
  private mutating func bindByObjects(_ objects: [SavedObject]) throws(ModelReadError) {
    guard !objects.isEmpty, let stored = try checkpointObjects(), !stored.isEmpty else { return }
    var byName: [String: [NodeID]] = [:]
    for id in Self.variables(in: module) {
      let name = module.context.attribute("shared_name", of: id, in: module.main)?.asString ?? ""
      byName[name.isEmpty ? module.context.name(of: id, in: module.main) : name, default: []].append(id)
    }
    var isVisited = [Bool](repeating: false, count: objects.count)
    var pairs = [(0, 0)]
    isVisited[0] = true
    while let (mine, theirs) = pairs.popLast() {
      let object = objects[mine]
      // A name that two variables share says nothing about which is meant.
      if object.kind == .variable, let key = stored[theirs].checkpointKeys["VARIABLE_VALUE"],
        let nodes = byName[object.name], nodes.count == 1,
        !boundKeys.contains(key) || isOfType(nodes[0], key)
      {
        // What is restored under this key is the variable; another one of its name and another type is made by loading, as the
        // path of an asset is.
        bind(nodes[0], to: key, slice: "")
      }
      let others = Dictionary(
        stored[theirs].children.map { ($0.name, $0.index) }, uniquingKeysWith: { first, _ in first })
      for child in object.children where objects.indices.contains(child.index) && !isVisited[child.index] {
        guard let other = others[child.name], stored.indices.contains(other) else { continue }
        isVisited[child.index] = true
        pairs.append((child.index, other))
      }
    }
  }
}

extension VariableBinder {
  /// The checkpoint's own object graph; nil if it has none or its shard is not there, which is a problem of its own.
  private func checkpointObjects() throws(ModelReadError) -> [SavedObject]? {
    let found: (Artifact, ByteRange)?
    do throws(TensorBundleError) { found = try bundle.objectGraph() } catch { return nil }
    guard let (artifact, range) = found else { return nil }
    do throws(Wire.Failure) {
      return try artifact.withBytes { (bytes) throws(Wire.Failure) in
        try SavedObject.readCheckpointGraph(bytes, range, in: artifact)
      }
    } catch { throw ModelReadError(error, in: artifact) }
  }
}

/// `8 3 0,4:0,3`: the full shape, then start and size for each axis (`-` = the whole axis).
///
/// - Source: `ParseShapeAndSlice` in `tensorflow/core/util/saved_tensor_slice_util.cc`.
struct SliceSpecification {
  var starts: [Int64] = []
  var sizes: [Int64] = []

  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard let last = words.last, words.count > 1 else { return nil }
    let shape = words.dropLast().compactMap { Int64($0) }
    let parts = last.split(separator: ":")
    guard shape.count == words.count - 1, parts.count == shape.count, shape.allSatisfy({ $0 >= 0 }) else { return nil }
    for (axis, part) in parts.enumerated() {
      if part == "-" {
        starts.append(0)
        sizes.append(shape[axis])
      } else {
        let pair = part.split(separator: ",").compactMap { Int64($0) }
        guard pair.count == 2, pair.allSatisfy({ $0 >= 0 }) else { return nil }
        starts.append(pair[0])
        sizes.append(pair[1])
      }
    }
  }
}
