internal import GraphIR
internal import GraphRewriting

/// Simplifies the graphs of one model, one after the other.
struct Simplification {
  /// Ops with a rule of their own; ops that share one have one kind.
  enum Kind: UInt8 {
    case ordinary
    case const
    case dataflow
    /// Input `i` is output `i`.
    case identity
    case cast
    case reshape, expandDims, squeeze
    case transpose
    case add, biasAdd, subtract, multiply, divide
    case addN
    case pad, slice, stridedSlice, tile, broadcastTo
    case concatV2, concat, pack, split, splitV
    case select, selectV2
    /// Twice is as none.
    case involution
    /// Twice is as once.
    case idempotent
    case shape, shapeN
  }

  /// Rounds over a graph; each after the first is for what an added node made possible.
  private static let maximumRounds = 4

  let kinds: OpTable<Kind>
  private let common: CommonNodes.Ops
  private let constSymbol: Symbol
  private var isChanged = false

  // Of the graph that is simplified, by node.

  private var gated = GatedNodes()
  /// Nodes that are left alone: arguments, and what others wait for.
  private var isFixed: [Bool] = []
  /// Nodes that no one reads any more.
  private var isGone: [Bool] = []
  private var constants = SharedConstants()

  init(_ context: inout GraphContext) {
    // Rules make nodes of these ops, which have to be in the table.
    for op in ["Const", "Reshape", "ExpandDims", "AddV2", "Shape"] { _ = context.strings.intern(op) }
    constSymbol = context.strings.intern("Const")
    kinds = OpTable(
      context, otherwise: .ordinary,
      [
        .const: ["Const"],
        .dataflow: GatedNodes.gates,
        .identity: [
          "Identity", "IdentityN", "StopGradient", "PreventGradient", "Snapshot", "GuaranteeConst", "CheckNumerics",
          "CheckNumericsV2", "DebugGradientIdentity", "DebugIdentity", "DebugIdentityV2", "DebugIdentityV3",
          "XlaOptimizationBarrier", "OptimizationBarrier", "XlaSharding", "EnsureShape",
        ],
        .cast: ["Cast"],
        .reshape: ["Reshape"], .expandDims: ["ExpandDims"], .squeeze: ["Squeeze"],
        .transpose: ["Transpose"],
        .add: ["Add", "AddV2"], .biasAdd: ["BiasAdd", "BiasAddV1"], .subtract: ["Sub"], .multiply: ["Mul"],
        .divide: ["Div", "RealDiv"],
        .addN: ["AddN"],
        .pad: ["Pad", "PadV2", "MirrorPad"], .slice: ["Slice"], .stridedSlice: ["StridedSlice"], .tile: ["Tile"],
        .broadcastTo: ["BroadcastTo"],
        .concatV2: ["ConcatV2"], .concat: ["Concat"], .pack: ["Pack"], .split: ["Split"], .splitV: ["SplitV"],
        .select: ["Select"], .selectV2: ["SelectV2"],
        .involution: ["Neg", "LogicalNot", "Invert", "Conj"],
        .idempotent: ["Relu", "Relu6", "Abs", "Floor", "Ceil", "Round", "Rint", "Sign"],
        .shape: ["Shape"], .shapeN: ["ShapeN"],
      ])
    common = CommonNodes.Ops(context)
  }

  mutating func simplify(_ editor: inout GraphEditor) {
    let count = editor.nodeCount
    isFixed = [Bool](repeating: false, count: count)
    isGone = isFixed
    for id in editor.arguments { isFixed[Int(id.index)] = true }
    for id in editor.nodesWaitedFor { isFixed[Int(id.index)] = true }
    gated = GatedNodes()
    for round in 0..<Self.maximumRounds {
      isChanged = false
      constants = SharedConstants()
      var nodes = CommonNodes(common, count: editor.nodeCount)
      for index in 0..<editor.nodeCount { visit(NodeID(index), &editor, &nodes) }
      if !isChanged || round == Self.maximumRounds { break }
    }
  }

  private mutating func visit(_ id: NodeID, _ editor: inout GraphEditor, _ nodes: inout CommonNodes) {
    let kind = kinds[editor.op(of: id)]
    if gated.mark(id, isGate: kind == .dataflow, in: editor) { return }
    if isMarked(id, isFixed) || isMarked(id, isGone) || editor.hasControls(id) { return }
    if kind == .const {
      if let same = constants.find(id, in: editor) { bypass(id, by: Edge(node: same, port: 0), &editor) }
      return
    }
    if kind != .ordinary {
      apply(kind, to: id, &editor)
      if isMarked(id, isGone) { return }
    }
    if let same = nodes.find(id, in: editor) {
      for port in editor.facts(of: id).indices {
        bypass(id, port: port, by: Edge(node: same, port: port), &editor)
      }
    }
  }

  private mutating func apply(_ kind: Kind, to id: NodeID, _ editor: inout GraphEditor) {
    switch kind {
    case .ordinary, .const, .dataflow, .shape: break
    case .identity: passThrough(id, &editor)
    case .cast: cast(id, &editor)
    case .reshape, .expandDims, .squeeze: reshape(id, kind, &editor)
    case .transpose: transpose(id, &editor)
    case .add, .biasAdd, .subtract, .multiply, .divide: arithmetic(id, kind, &editor)
    case .addN: addN(id, &editor)
    case .pad: pad(id, &editor)
    case .slice: slice(id, &editor)
    case .stridedSlice: stridedSlice(id, &editor)
    case .tile: tile(id, &editor)
    case .broadcastTo: broadcast(id, &editor)
    case .concatV2, .concat, .split, .splitV: joinOfOne(id, kind, &editor)
    case .pack: pack(id, &editor)
    case .select, .selectV2: select(id, kind, &editor)
    case .involution, .idempotent: repeated(id, kind, &editor)
    case .shapeN: shapeN(id, &editor)
    }
  }

  // MARK: What rules do

  private func isMarked(_ id: NodeID, _ marks: [Bool]) -> Bool { Int(id.index) < marks.count && marks[Int(id.index)] }

  /// Lets another tensor of the same type be read instead of an output.
  mutating func bypass(_ id: NodeID, port: Int = 0, by other: Edge, _ editor: inout GraphEditor) {
    let edge = Edge(node: id, port: port)
    let target = editor.resolve(other)
    let (old, new) = (editor.fact(of: edge).dtype, editor.fact(of: target).dtype)
    guard editor.resolve(edge) == edge, target != edge, !target.isUnresolved, old.base == new.base else { return }
    editor.replaceKeepingFacts(edge, by: target)
    isChanged = true
    let facts = editor.facts(of: id)
    guard facts.indices.allSatisfy({ editor.resolve(Edge(node: id, port: $0)) != Edge(node: id, port: $0) }) else {
      return
    }
    while isGone.count <= Int(id.index) { isGone.append(false) }
    isGone[Int(id.index)] = true
  }

  /// Notes that a node was changed in its place.
  mutating func changed() { isChanged = true }

  /// The node that gives a tensor, as its only output, if it is of one of some kinds.
  func producer(of edge: Edge?, _ kinds: Kind..., in editor: GraphEditor) -> NodeID? {
    guard let edge, edge.port == 0, let producer = edge.node, kinds.contains(self.kinds[editor.op(of: producer)]),
      !editor.hasControls(producer), !isMarked(producer, isFixed)
    else { return nil }
    return producer
  }

  /// The tensor that an input always is.
  func constant(_ position: Int, of id: NodeID, in editor: GraphEditor) -> TensorReference? {
    guard let edge = editor.input(position, of: id), let node = edge.node, editor.op(of: node) == constSymbol,
      !editor.hasControls(node)
    else { return nil }
    return editor.constant(edge)
  }

  /// A constant for a node, nil if its type does not hold the elements; equal ones are shared in the next round.
  func addConstant(
    _ values: [Int64], shape: PartialShape, dtype: DataType, suffix: String, like id: NodeID,
    _ editor: inout GraphEditor
  ) -> Edge? {
    guard let tensor = TensorReference(known: OutputFact(dtype: dtype, shape: shape, value: values)) else {
      return nil
    }
    let name = editor.context.strings[editor.name(of: id)] + suffix
    return editor.addConstant(tensor, name: name, value: values, like: id)
  }
}

extension PartialShape {
  /// Whether two tensors that have equally many elements, as far as that is asked for, certainly have one shape.
  ///
  /// - Parameter haveSameCount: then the size of one axis need not be known.
  func isCertainly(_ other: PartialShape, haveSameCount: Bool = false) -> Bool {
    guard let mine = dimensions, mine == other.dimensions else { return false }
    let unknown = unknownAxes.count
    return unknown == 0 || haveSameCount && unknown == 1 && !mine.contains(0)
  }
}
