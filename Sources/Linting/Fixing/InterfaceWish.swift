internal import GraphIR
internal import GraphRewriting

/// Inputs and outputs that a model has not yet, told by what one stored graph has to do for them.
struct InterfaceWish: Hashable {
  /// A tensor that the graph is given: a placeholder of the main graph, an argument of a function.
  struct Given: Hashable {
    /// The number of the new input.
    var number: Int
    var key: String
    var dtype: DataType
    var shape: PartialShape
  }

  /// An output that is read no more; its readers get what is given.
  struct Replaced: Hashable {
    var edge: Edge
    var number: Int
    /// The name of the node stands for what is given, as nothing but names tells the inputs of a GraphDef.
    var isNamed: Bool
  }

  /// A call that hands on what is given.
  struct HandedOn: Hashable {
    var call: NodeID
    var function: Int
    var number: Int
  }

  /// A tensor that the graph gives back.
  struct Result: Hashable {
    var number: Int
    var key: String
    var edge: Edge
  }

  /// A call that gives back more than it did.
  struct Returned: Hashable {
    var call: NodeID
    var function: Int
    var number: Int
    var key: String
    var dtype: DataType
    var shape: PartialShape
  }

  var given: [Given] = []
  var replaced: [Replaced] = []
  var handedOn: [HandedOn] = []
  var results: [Result] = []
  var returned: [Returned] = []

  var isEmpty: Bool { self == InterfaceWish() }
}

/// In which order a function takes arguments or gives results when there are new ones.
///
/// The function of a signature takes and gives tensors sorted by key, and loading counts on that; captured tensors stand last.
struct InterfaceOrder {
  /// How many there are.
  var count: Int
  /// Keys of the first ones, which are sorted; new ones are sorted in.
  var keys: [String] = []

  /// - Parameter new: keys of new ones, which get the numbers behind the old ones.
  func inserting(_ new: [String]) -> [Int] {
    var order = Array(0..<count)
    var keys = keys
    for (offset, key) in new.enumerated() {
      let position = keys.firstIndex { key.utf8.lexicographicallyPrecedes($0.utf8) } ?? keys.count
      keys.insert(key, at: position)
      order.insert(count + offset, at: position)
    }
    return order
  }
}

/// The orders of functions that take or give more than they did.
struct InterfaceLayout {
  var arguments: InterfaceOrder
  var results: InterfaceOrder
}

extension StoredEditing {
  /// Makes a graph take and give what is new.
  ///
  /// - Parameters:
  ///   - own: the layout of the function; nil for the main graph, which has placeholders and no arguments.
  ///   - layouts: of functions that are called.
  mutating func extend(_ wish: InterfaceWish, own: InterfaceLayout?, layouts: [Int: InterfaceLayout]) {
    var given: [Int: Edge] = [:]
    for one in wish.given {
      let fact = OutputFact(dtype: one.dtype, shape: one.shape)
      let node: NodeID
      if own == nil {
        node = change.editor.add(
          op: "Placeholder", name: one.key, inputs: [],
          attributes: [("dtype", .type(one.dtype)), ("shape", .shape(one.shape))], facts: [fact], like: NodeID(0))
      } else {
        node = change.editor.addArgument(name: one.key, fact: fact, like: NodeID(0))
      }
      given[one.number] = Edge(node: node, port: 0)
    }
    for one in wish.replaced {
      guard let new = given[one.number], let old = one.edge.node, let node = new.node else { continue }
      if one.isNamed { change.editor.swapNames(old, node) }
      change.editor.replace(one.edge, by: new)
    }
    for call in Set(wish.handedOn.map(\.call)).sorted() {
      let own = wish.handedOn.filter { $0.call == call }
      let new = wish.given.filter { one in own.contains { $0.number == one.number } }
      guard let layout = own.first.flatMap({ layouts[$0.function] }) else { continue }
      let order = layout.arguments.inserting(new.map(\.key))
      let inputs = change.editor.inputs(of: call) + new.compactMap { given[$0.number] }
      let types = (change.editor.attribute("Tin", of: call)?.asTypes ?? []) + new.map(\.dtype)
      guard inputs.count == order.count, types.count == order.count else { continue }
      change.editor.setInputs(of: call, order.map { inputs[$0] })
      change.editor.setAttribute("Tin", of: call, .list(.types(order.map { types[$0] })))
    }
    for call in Set(wish.returned.map(\.call)).sorted() {
      widen(call, wish.returned.filter { $0.call == call }, layouts)
    }
    guard let own else { return }
    if !wish.given.isEmpty {
      let order = own.arguments.inserting(wish.given.map(\.key))
      change.arguments = order
      change.reorderInputShapes(order, wish.given.map(\.shape))
    }
    for one in wish.results { change.editor.addResult(one.edge, name: one.key) }
    if !wish.results.isEmpty { change.results = own.results.inserting(wish.results.map(\.key)) }
  }

  private mutating func widen(_ call: NodeID, _ new: [InterfaceWish.Returned], _ layouts: [Int: InterfaceLayout]) {
    guard let layout = new.first.flatMap({ layouts[$0.function] }) else { return }
    let order = layout.results.inserting(new.map(\.key))
    let types = (change.editor.attribute("Tout", of: call)?.asTypes ?? []) + new.map(\.dtype)
    guard types.count == order.count else { return }
    let shapes = (change.editor.attribute("_output_shapes", of: call)?.asShapes).map { $0 + new.map(\.shape) }
    change.editor.setAttribute("Tout", of: call, .list(.types(order.map { types[$0] })))
    change.editor.setFacts(of: call, order.map { OutputFact(dtype: types[$0]) })
    if let shapes, shapes.count == order.count {
      change.editor.setAttribute("_output_shapes", of: call, .list(.shapes(order.map { shapes[$0] })))
    }
  }
}

extension ModelChanges.GraphChange {
  /// What the function says of the shapes that it takes (`_input_shapes`), in another order.
  fileprivate mutating func reorderInputShapes(_ order: [Int], _ new: [PartialShape]) {
    setInputShapes { stored in
      let all = stored + new
      return order.allSatisfy(all.indices.contains) ? order.map { all[$0] } : nil
    }
  }

  /// - Parameter body: nil: nothing is changed.
  mutating func setInputShapes(_ body: ([PartialShape]) -> [PartialShape]?) {
    let key = "_input_shapes"
    let context = editor.context
    let stored = context.strings.find(key).flatMap { symbol in
      editor.base.functionAttributes.last { $0.key == symbol }.flatMap { context[$0.value].asShapes }
    }
    guard let known = functionAttributes.first(where: { $0.key == key })?.value.asShapes ?? stored,
      let shapes = body(known)
    else { return }
    functionAttributes.removeAll { $0.key == key }
    functionAttributes.append((key, .list(.shapes(shapes))))
  }

  /// Notes the shape of an argument where the function says what it takes.
  mutating func setInputShape(_ shape: PartialShape, at position: Int) {
    setInputShapes { stored in
      guard stored.indices.contains(position) else { return nil }
      var shapes = stored
      shapes[position] = shape
      return shapes
    }
  }
}
