internal import GraphIR
internal import GraphRewriting
internal import TensorValues

/// Folds the graphs of one model, one after the other.
struct ConstantFolding {
  /// What folding makes of an op.
  enum Kind: UInt8 {
    /// Gives what it always gives for its inputs.
    case pure
    /// Pure, and can be computed here.
    case computable
    /// Gives its input.
    case identity
    /// Computable, and of large constants there is an expression.
    case reshape, transpose, cast, negate, bitcast
    /// Of codes of any size there is an expression, and nothing else.
    case dequantize
    case const
    case conditional
    case loop
    /// `Switch` and its like, which decide whether what reads them runs.
    case dataflow
    /// An argument, an op with a state, or an op that is not known.
    case other
  }

  let kinds: OpTable<Kind>
  /// What became of conditionals and loops.
  var choices: [ConvertedModel.ControlFlowChoice] = []
  /// Functions of nodes that were replaced.
  var leftFunctions: [Symbol] = []
  /// Bytes that may still be read and computed.
  var budget = FoldingLimits.totalBytes

  // Of the graph that is being folded, by node.

  /// Whether a node is a constant that is there whatever runs.
  private var isConstant: [Bool] = []
  private var gated = GatedNodes()
  /// Nodes that are left alone: arguments, and what others wait for.
  private var isFixed: [Bool] = []

  init(_ context: inout GraphContext) {
    // What folding makes has to be in the table.
    _ = context.strings.intern("Const")
    var kinds = OpTable(
      context, otherwise: Kind.other,
      [
        .const: ["Const"],
        .conditional: ["If", "StatelessIf", "Case", "StatelessCase"],
        .loop: ["While", "StatelessWhile"],
        .dataflow: GatedNodes.gates,
        .identity: ["Identity", "StopGradient", "Snapshot", "PreventGradient"],
        .reshape: ["Reshape", "ExpandDims", "Squeeze"], .transpose: ["Transpose"], .cast: ["Cast"],
        .negate: ["Neg"], .bitcast: ["Bitcast"], .dequantize: ["Dequantize"],
      ])
    let sources: Set = ["Placeholder", "PlaceholderV2", "PlaceholderWithDefault", "_Arg"]
    for (op, definition) in context.definitions where kinds[op] == .other {
      if definition.isStateful || sources.contains(definition.name) { continue }
      kinds.set(ConstantKernels.hasKernel(for: definition.name) ? .computable : .pure, op)
    }
    self.kinds = kinds
  }

  mutating func fold(_ editor: inout GraphEditor, _ inlining: inout GraphInlining) {
    prepare(editor)
    var ranges = [0..<editor.nodeCount]
    while var range = ranges.popLast() {
      while let next = range.first {
        range = next + 1..<range.upperBound
        let count = editor.nodeCount
        // What was inlined is folded before what reads it.
        if visit(NodeID(next), &editor, &inlining) {
          ranges.append(range)
          range = count..<editor.nodeCount
        }
      }
    }
  }

  private mutating func prepare(_ editor: GraphEditor) {
    let count = editor.nodeCount
    isConstant = [Bool](repeating: false, count: count)
    isFixed = isConstant
    for id in editor.arguments { isFixed[Int(id.index)] = true }
    for id in editor.nodesWaitedFor { isFixed[Int(id.index)] = true }
    gated = GatedNodes()
  }

  /// - Returns: whether nodes were inlined.
  private mutating func visit(
    _ id: NodeID, _ editor: inout GraphEditor, _ inlining: inout GraphInlining
  ) -> Bool {
    let kind = kinds[editor.op(of: id)]
    if kind == .const {
      if !editor.hasControls(id) { markConstant(id) }
      return false
    }
    if gated.mark(id, isGate: kind == .dataflow, in: editor) { return false }
    guard kind != .other, kind != .dataflow, !isFixed(id), !editor.hasControls(id) else { return false }
    if kind == .conditional { return selectBranch(of: id, &editor, &inlining) }
    if kind == .loop, skipLoop(id, &editor, inlining) { return false }
    if editor.hasKnownElements(id), isStateless(id, editor), useKnownElements(of: id, &editor) { return false }
    switch kind {
    case .computable: compute(id, &editor)
    case .identity:
      if let input = editor.input(0, of: id), isConstant(input) {
        editor.replaceKeepingFacts(Edge(node: id, port: 0), by: input)
      }
    case .reshape, .transpose, .cast, .negate, .bitcast: if !express(id, kind, &editor) { compute(id, &editor) }
    case .dequantize: dequantize(id, &editor)
    case .pure, .const, .conditional, .loop, .dataflow, .other: break
    }
    return false
  }

  private func isStateless(_ id: NodeID, _ editor: GraphEditor) -> Bool {
    editor.context.definitions[editor.op(of: id)]?.isStateful == false
  }

  // MARK: Marks

  func isConstant(_ edge: Edge) -> Bool {
    guard let id = edge.node, edge.port == 0 else { return false }
    return Int(id.index) < isConstant.count && isConstant[Int(id.index)]
  }

  mutating func markConstant(_ id: NodeID) {
    while isConstant.count <= Int(id.index) { isConstant.append(false) }
    isConstant[Int(id.index)] = true
  }

  private func isFixed(_ id: NodeID) -> Bool { Int(id.index) < isFixed.count && isFixed[Int(id.index)] }

  // MARK: Known elements

  /// Makes constants of outputs whose elements inference knows, whatever the node reads.
  ///
  /// - Returns: whether no output is left to be read.
  private mutating func useKnownElements(of id: NodeID, _ editor: inout GraphEditor) -> Bool {
    let facts = editor.facts(of: id)
    let tensors = facts.map(TensorReference.init(known:))
    if tensors.count == 1 {
      guard let tensor = tensors[0] else { return false }
      makeConstant(id, tensor, &editor)
      return true
    }
    for (port, tensor) in tensors.enumerated() {
      let edge = Edge(node: id, port: port)
      guard let tensor, editor.resolve(edge) == edge else { continue }
      replace(edge, by: tensor, &editor)
    }
    return tensors.allSatisfy { $0 != nil }
  }

  /// Turns a node of one output into a constant, which keeps its name.
  mutating func makeConstant(_ id: NodeID, _ tensor: TensorReference, _ editor: inout GraphEditor) {
    editor.setInputs(of: id, [])
    editor.setOp(of: id, "Const")
    let value = editor.context.add(tensor)
    editor.setAttributes(of: id, [editor.entry("value", .tensor(value)), editor.entry("dtype", .type(tensor.dtype))])
    editor.setFacts(of: id, [OutputFact(constant: tensor)])
    markConstant(id)
  }

  /// Lets a constant be read instead of one output of several.
  mutating func replace(_ edge: Edge, by tensor: TensorReference, _ editor: inout GraphEditor) {
    guard let id = edge.node else { return }
    let name = editor.context.strings[editor.name(of: id)]
    let constant = editor.addConstant(tensor, name: name, value: OutputFact(constant: tensor).value, like: id)
    if let node = constant.node { markConstant(node) }
    editor.replace(edge, by: constant)
  }
}
