internal import GraphIR
internal import GraphRewriting

/// What hands its inputs on, and what does a thing twice.
extension Simplification {
  /// Identities of one or several tensors, and checks: the runtime has none of them, or throws.
  mutating func passThrough(_ id: NodeID, _ editor: inout GraphEditor) {
    for port in editor.facts(of: id).indices {
      if let input = editor.input(port, of: id) { bypass(id, port: port, by: input, &editor) }
    }
  }

  /// A cast to the same type, or of a cast that lost nothing.
  mutating func cast(_ id: NodeID, _ editor: inout GraphEditor) {
    guard let input = editor.input(0, of: id), let target = editor.facts(of: id).first?.dtype, target != .invalid else {
      return
    }
    let type = editor.fact(of: input).dtype
    if type == target { return bypass(id, by: input, &editor) }
    guard let inner = producer(of: input, .cast, in: editor), let source = editor.input(0, of: inner),
      editor.fact(of: source).dtype.isHeld(by: type), editor.attribute("Truncate", of: id)?.asBool != true
    else { return }
    let original = editor.fact(of: source).dtype
    if original == target { return bypass(id, by: source, &editor) }
    editor.setInputs(of: id, [source])
    editor.setAttribute("SrcT", of: id, .type(original))
    changed()
  }

  mutating func repeated(_ id: NodeID, _ kind: Kind, _ editor: inout GraphEditor) {
    guard let inner = producer(of: editor.input(0, of: id), kind, in: editor), editor.op(of: inner) == editor.op(of: id)
    else { return }
    if kind == .idempotent {
      bypass(id, by: Edge(node: inner, port: 0), &editor)
    } else if let source = editor.input(0, of: inner) {
      bypass(id, by: source, &editor)
    }
  }

  /// A sum of one is that one; a sum of two is an addition.
  mutating func addN(_ id: NodeID, _ editor: inout GraphEditor) {
    let count = editor.inputCount(of: id)
    guard let type = editor.facts(of: id).first?.dtype, type.isInteger || type.isFloatingPoint || type.isComplex else {
      return
    }
    if count == 1, let input = editor.input(0, of: id) { return bypass(id, by: input, &editor) }
    guard count == 2 else { return }
    editor.setOp(of: id, "AddV2")
    editor.setAttributes(of: id, [editor.entry("T", .type(type))])
    changed()
  }

  /// Joining one tensor, or splitting one into one.
  mutating func joinOfOne(_ id: NodeID, _ kind: Kind, _ editor: inout GraphEditor) {
    let data: Int
    switch kind {
    case .concatV2 where editor.inputCount(of: id) == 2: data = 0
    case .concat where editor.inputCount(of: id) == 2: data = 1
    case .split where editor.facts(of: id).count == 1: data = 1
    case .splitV where editor.facts(of: id).count == 1: data = 0
    default: return
    }
    if let input = editor.input(data, of: id) { bypass(id, by: input, &editor) }
  }

  /// To pack one tensor is to give it another axis, which moves no element.
  mutating func pack(_ id: NodeID, _ editor: inout GraphEditor) {
    guard editor.inputCount(of: id) == 1, let input = editor.input(0, of: id),
      let type = editor.facts(of: id).first?.dtype, type != .invalid,
      let axis = editor.attribute("axis", of: id)?.asInt,
      let constant = addConstant([axis], shape: .scalar, dtype: .int32, suffix: "/axis", like: id, &editor)
    else { return }
    editor.setOp(of: id, "ExpandDims")
    editor.setInputs(of: id, [input, constant])
    editor.setAttributes(of: id, [editor.entry("T", .type(type)), editor.entry("Tdim", .type(.int32))])
    changed()
  }

  /// The runtime gives the shapes of several tensors as floats, but that of one as whole numbers.
  mutating func shapeN(_ id: NodeID, _ editor: inout GraphEditor) {
    guard let type = editor.attribute("T", of: id), let result = editor.attribute("out_type", of: id) else { return }
    let name = editor.context.strings[editor.name(of: id)]
    for (port, fact) in editor.facts(of: id).enumerated() {
      guard let input = editor.input(port, of: id) else { continue }
      let shape = editor.add(
        op: "Shape", name: "\(name)_\(port)", inputs: [input], attributes: [("T", type), ("out_type", result)],
        facts: [fact], like: id)
      bypass(id, port: port, by: Edge(node: shape, port: 0), &editor)
    }
  }
}

extension DataType {
  /// Whether every value of this type is one of another, so that casting there and on is casting once.
  fileprivate func isHeld(by other: DataType) -> Bool {
    guard let wider = Self.wider[self] else { return false }
    return wider.contains(other)
  }

  /// Complex types are left out: to leave one drops a part.
  private static let wider: [DataType: Set<DataType>] = [
    .bool: [
      .int8, .uint8, .int16, .uint16, .int32, .uint32, .int64, .uint64, .half, .bfloat16, .float, .double,
    ],
    .int8: [.int16, .int32, .int64, .half, .bfloat16, .float, .double],
    .uint8: [.int16, .uint16, .int32, .uint32, .int64, .uint64, .half, .bfloat16, .float, .double],
    .int16: [.int32, .int64, .float, .double],
    .uint16: [.int32, .uint32, .int64, .uint64, .float, .double],
    .int32: [.int64, .double],
    .uint32: [.int64, .uint64, .double],
    .half: [.float, .double],
    .bfloat16: [.float, .double],
    .float: [.double],
  ]
}
