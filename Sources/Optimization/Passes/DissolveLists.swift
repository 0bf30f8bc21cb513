internal import GraphIR
internal import GraphRewriting
internal import Lowering
internal import TensorValues

/// Reads what is in a list from where it came, where each element is known: after unrolling, and for stacks of tensors.
///
/// List ops run in `executeAsync` only, and the runtime writes into the one list that there is, where TensorFlow makes a
/// new one. What remains reads tensors, so neither matters any more.
enum DissolveLists: Pass {
  static let name = "dissolve lists"

  /// Longer lists stay: each element would become an input of a node.
  static let maximumElements = 1024

  static func run(_ state: inout ConversionState) {
    let strings = state.model.module.context.strings
    guard ListOp.allCases.contains(where: { strings.find($0.rawValue) != nil }) else { return }
    state.model.editAll { editor in
      var lists = ListContents(editor.context)
      for id in editor.baseNodes { lists.visit(id, &editor) }
    }
  }
}

/// The ops that make, change and read lists.
enum ListOp: String, CaseIterable {
  case reserve = "TensorListReserve"
  case empty = "EmptyTensorList"
  case fromTensor = "TensorListFromTensor"
  case setItem = "TensorListSetItem"
  case pushBack = "TensorListPushBack"
  case popBack = "TensorListPopBack"
  case resize = "TensorListResize"
  case getItem = "TensorListGetItem"
  case stack = "TensorListStack"
  case gather = "TensorListGather"
  case length = "TensorListLength"
  case array = "TensorArrayV3"
  case arrayWrite = "TensorArrayWriteV3"
  case arrayScatter = "TensorArrayScatterV3"
  case arrayRead = "TensorArrayReadV3"
  case arrayGather = "TensorArrayGatherV3"
  case arraySize = "TensorArraySizeV3"
}

/// What is in each list of a graph, as far as it is known.
private struct ListContents {
  private enum Element {
    /// Never written: zeros, if the shape is known.
    case unwritten
    case tensor(Edge)
    /// A row of a tensor, unpacked when it is read.
    case row(Edge, Int)
  }

  private struct List {
    var elements: [Element]
    var shape: PartialShape
    var dtype: DataType
  }

  private let ops: [Symbol: ListOp]
  /// By the handle of a list, or the flow of an array.
  private var lists: [Edge: List] = [:]
  private var unpacked: [Edge: NodeID] = [:]

  init(_ context: GraphContext) {
    var ops: [Symbol: ListOp] = [:]
    for op in ListOp.allCases { ops[context.strings.find(op.rawValue) ?? .empty] = op }
    ops[.empty] = nil
    self.ops = ops
  }

  mutating func visit(_ id: NodeID, _ editor: inout GraphEditor) {
    guard let op = ops[editor.op(of: id)], editor.controls(of: id).isEmpty else { return }
    let inputs = editor.inputs(of: id)
    guard inputs.allSatisfy({ !$0.isUnresolved }) else { return }
    switch op {
    case .reserve, .empty, .fromTensor, .array: make(op, id, inputs, editor)
    case .setItem, .pushBack, .popBack, .resize, .arrayWrite, .arrayScatter: change(op, id, inputs, &editor)
    case .getItem, .stack, .gather, .length, .arrayRead, .arrayGather, .arraySize: read(op, id, inputs, &editor)
    }
  }

  // MARK: Making

  private mutating func make(_ op: ListOp, _ id: NodeID, _ inputs: [Edge], _ editor: GraphEditor) {
    let handle = Edge(node: id, port: 0)
    let dtype = editor.attribute(op == .array ? "dtype" : "element_dtype", of: id)?.asType ?? .invalid
    switch op {
    case .reserve:
      guard inputs.count == 2, let count = Self.scalar(inputs[1], editor), count <= DissolveLists.maximumElements else {
        return
      }
      lists[handle] = List(
        elements: .init(repeating: .unwritten, count: count), shape: Self.shape(inputs[0], editor), dtype: dtype)
    case .empty:
      guard inputs.count == 2 else { return }
      lists[handle] = List(elements: [], shape: Self.shape(inputs[0], editor), dtype: dtype)
    case .fromTensor:
      guard inputs.count == 2, let count = editor.fact(of: inputs[0]).shape.dimension(0),
        count <= Int64(DissolveLists.maximumElements)
      else { return }
      lists[handle] = List(
        elements: (0..<Int(count)).map { .row(inputs[0], $0) }, shape: Self.shape(inputs[1], editor), dtype: dtype)
    default:
      guard inputs.count == 1, let count = Self.scalar(inputs[0], editor), count <= DissolveLists.maximumElements,
        editor.attribute("dynamic_size", of: id)?.asBool == false
      else { return }
      lists[Edge(node: id, port: 1)] = List(
        elements: .init(repeating: .unwritten, count: count),
        shape: editor.attribute("element_shape", of: id)?.asShape ?? .unknown, dtype: dtype)
    }
  }

  // MARK: Changing

  private mutating func change(_ op: ListOp, _ id: NodeID, _ inputs: [Edge], _ editor: inout GraphEditor) {
    let result = Edge(node: id, port: 0)
    switch op {
    case .setItem:
      guard inputs.count == 3, var list = lists[inputs[0]], let index = Self.scalar(inputs[1], editor),
        list.elements.indices.contains(index)
      else { return }
      list.elements[index] = .tensor(inputs[2])
      lists[result] = list
    case .pushBack:
      guard inputs.count == 2, var list = lists[inputs[0]], list.elements.count < DissolveLists.maximumElements else {
        return
      }
      list.elements.append(.tensor(inputs[1]))
      lists[result] = list
    case .popBack:
      guard inputs.count == 2, var list = lists[inputs[0]], let last = list.elements.popLast(),
        let tensor = edge(of: last, list, id, &editor)
      else { return }
      lists[result] = list
      editor.replace(Edge(node: id, port: 1), by: tensor)
    case .resize:
      guard inputs.count == 2, var list = lists[inputs[0]], let size = Self.scalar(inputs[1], editor),
        size <= DissolveLists.maximumElements
      else { return }
      list.elements = Array(list.elements.prefix(size))
      while list.elements.count < size { list.elements.append(.unwritten) }
      lists[result] = list
    case .arrayWrite:
      guard inputs.count == 4, var list = lists[inputs[3]], let index = Self.scalar(inputs[1], editor),
        list.elements.indices.contains(index)
      else { return }
      list.elements[index] = .tensor(inputs[2])
      lists[result] = list
    default:
      guard inputs.count == 4, var list = lists[inputs[3]], let indices = editor.fact(of: inputs[1]).constant,
        editor.fact(of: inputs[2]).shape.dimension(0) == Int64(indices.count)
      else { return }
      for (row, index) in indices.enumerated() {
        guard list.elements.indices.contains(Int(clamping: index)) else { return }
        list.elements[Int(clamping: index)] = .row(inputs[2], row)
      }
      lists[result] = list
    }
  }

  // MARK: Reading

  private mutating func read(_ op: ListOp, _ id: NodeID, _ inputs: [Edge], _ editor: inout GraphEditor) {
    guard let handle = [.arrayRead, .arrayGather, .arraySize].contains(op) ? inputs.last : inputs.first,
      let list = lists[handle]
    else { return }
    let result = Edge(node: id, port: 0)
    let name = editor.context.strings[editor.name(of: id)]
    switch op {
    case .getItem, .arrayRead:
      guard inputs.count == 3, let index = Self.scalar(inputs[1], editor), list.elements.indices.contains(index),
        let tensor = edge(of: list.elements[index], list, id, &editor)
      else { return }
      editor.replace(result, by: tensor)
    case .length, .arraySize:
      editor.replace(
        result,
        by: editor.addConstant(
          .integers([Int64(list.elements.count)], dtype: .int32, shape: []), name: name + "/length", like: id))
    case .stack: pack(list.elements, list, id, &editor)
    default:
      guard inputs.count >= 3, let indices = editor.fact(of: inputs[1]).constant else { return }
      var elements: [Element] = []
      for index in indices {
        guard list.elements.indices.contains(Int(clamping: index)) else { return }
        elements.append(list.elements[Int(clamping: index)])
      }
      pack(elements, list, id, &editor)
    }
  }

  /// Stacks elements; rows of one tensor, all in order, are that tensor.
  private mutating func pack(_ elements: [Element], _ list: List, _ id: NodeID, _ editor: inout GraphEditor) {
    let result = Edge(node: id, port: 0)
    if case .row(let whole, 0)? = elements.first, isWhole(elements, whole, editor) {
      editor.replace(result, by: whole)
      return
    }
    var edges: [Edge] = []
    for element in elements {
      guard let edge = edge(of: element, list, id, &editor) else { return }
      edges.append(edge)
    }
    guard !edges.isEmpty else { return }
    let name = editor.context.strings[editor.name(of: id)]
    var fact = editor.fact(of: result)
    if let element = editor.fact(of: edges[0]).shape.dimensions {
      fact.shape = PartialShape([Int64(edges.count)] + element).merged(with: fact.shape) ?? fact.shape
    }
    let node = editor.add(
      op: "Pack", name: name + "/pack", inputs: edges,
      attributes: [("N", .int(Int64(edges.count))), ("T", .type(list.dtype)), ("axis", .int(0))], facts: [fact],
      like: id)
    editor.replace(result, by: Edge(node: node, port: 0))
  }

  private func isWhole(_ elements: [Element], _ whole: Edge, _ editor: GraphEditor) -> Bool {
    guard editor.fact(of: whole).shape.dimension(0) == Int64(elements.count) else { return false }
    return elements.enumerated().allSatisfy { index, element in
      if case .row(whole, index) = element { true } else { false }
    }
  }

  private mutating func edge(of element: Element, _ list: List, _ id: NodeID, _ editor: inout GraphEditor) -> Edge? {
    switch element {
    case .tensor(let edge): return edge
    case .row(let whole, let row): return unpack(whole, row, list.dtype, id, &editor)
    case .unwritten:
      guard let shape = list.shape.dimensions, list.shape.isFullyDefined,
        let zeros = TensorReference.zeros(list.dtype, shape: shape),
        zeros.byteCount ?? .max <= TensorElements.smallTensorBytes
      else { return nil }
      let name = editor.context.strings[editor.name(of: id)]
      return editor.addConstant(zeros, name: name + "/unwritten", like: id)
    }
  }

  private mutating func unpack(
    _ whole: Edge, _ row: Int, _ dtype: DataType, _ id: NodeID, _ editor: inout GraphEditor
  ) -> Edge? {
    if let node = unpacked[whole] { return Edge(node: node, port: row) }
    let shape = editor.fact(of: whole).shape
    guard let count = shape.dimension(0), let producer = whole.node else { return nil }
    let fact = OutputFact(dtype: dtype, shape: PartialShape(shape.dimensions.map { Array($0.dropFirst()) }))
    let name = editor.context.strings[editor.name(of: producer)]
    let node = editor.add(
      op: "Unpack", name: name + "/rows", inputs: [whole],
      attributes: [("num", .int(count)), ("T", .type(dtype)), ("axis", .int(0))],
      facts: [OutputFact](repeating: fact, count: Int(count)), like: id)
    unpacked[whole] = node
    return Edge(node: node, port: row)
  }

  // MARK: Values

  private static func scalar(_ edge: Edge, _ editor: GraphEditor) -> Int? {
    guard let values = editor.fact(of: edge).constant, values.count == 1, values[0] >= 0 else { return nil }
    return Int(exactly: values[0])
  }

  private static func shape(_ edge: Edge, _ editor: GraphEditor) -> PartialShape {
    let fact = editor.fact(of: edge)
    guard let values = fact.constant, fact.shape.rank == 1 else { return .unknown }
    return PartialShape(values)
  }
}
