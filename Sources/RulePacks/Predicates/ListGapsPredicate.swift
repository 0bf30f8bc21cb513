internal import GraphIR
package import YAMLDocument

/// `list-gaps: true`: whether a reserved TensorList may keep elements that nothing writes.
///
/// TensorFlow fills them with zeros; the runtime reserves nothing, so that stacking gives fewer rows or throws. Certain is it for
/// elements of constant numbers, and for a loop that counts from 0 to the very size of the list.
///
/// - Source: `tensor_list.ts:reserve`, `stack`.
package struct ListGapsPredicate: Predicate {
  package static let name = "list-gaps"
  package static let subjects: Set<SubjectKind> = [.node]
  let wanted: Bool

  package static var shape: YAMLShape<Self> { YAMLShape<Bool>.bool.map { Self(wanted: $0) } }
  package static var schema: JSONValue { .anyBool }

  package func evaluate(op: OpFacts, in context: RuleContext) -> Truth? {
    op.name == "TensorListReserve" ? nil : Truth(!wanted)
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let result = ListFilling(context: context, reserve: node).hasGaps
    return wanted ? result : result.negated
  }
}

/// Which elements of a reserved list are written.
private struct ListFilling {
  let context: RuleContext
  let reserve: NodeSubject

  private static let undecided = Truth.unknown("whether every element of the list is written")
  private static let maximumSteps = 4_096

  private var size: Edge? { context.inputs(of: reserve).dropFirst().first }
  private var count: Double? { size.flatMap { context.elements(of: $0, in: reserve.graph)?.first } }

  var hasGaps: Truth {
    if count == 0 { return .no }
    var handle = Edge(node: reserve.id, port: 0)
    var written: Set<Double> = []
    for _ in 0..<Self.maximumSteps {
      let readers = ListHandles(context: context, graph: reserve.graph).readers(of: handle)
      // Nothing reads what was written: nothing can be missed.
      if readers.isEmpty { return .no }
      guard readers.count == 1, let id = readers[0].node else { return Self.undecided }
      let node = NodeSubject(graph: reserve.graph, id: id)
      switch context.op(of: node) {
      case "TensorListSetItem":
        guard let index = context.inputs(of: node).dropFirst().first,
          let number = context.elements(of: index, in: node.graph)?.first
        else { return Self.undecided }
        written.insert(number)
        handle = Edge(node: id, port: 0)
      case "While", "StatelessWhile":
        // A loop may go on where single elements end.
        guard (0..<written.count).allSatisfy({ written.contains(Double($0)) }) else { return Self.undecided }
        return leavesGaps(node, readers[0].input, from: Double(written.count))
      case "TensorListStack", "TensorListGetItem", "TensorListGather", "TensorListLength":
        guard let count, count < Double(Self.maximumSteps) else { return Self.undecided }
        return Truth(!(0..<Int(count)).allSatisfy { written.contains(Double($0)) })
      default: return Self.undecided
      }
    }
    return Self.undecided
  }

  // MARK: Loops

  /// - Parameter first: the element that is to be written first.
  private func leavesGaps(_ loop: NodeSubject, _ position: Int, from first: Double) -> Truth {
    guard let body = graph("body", of: loop), let condition = graph("cond", of: loop) else { return Self.undecided }
    let (inner, test) = (context.module.graphs[body], context.module.graphs[condition])
    let starts = Array(context.inputs(of: loop))
    guard inner.arguments.indices.contains(position), inner.results.indices.contains(position),
      test.arguments.count == inner.arguments.count
    else { return Self.undecided }
    let handle = Edge(node: inner.arguments[position], port: 0)
    guard let result = inner.results[position].node else { return Self.undecided }
    // A list that is only carried through is filled by no one here.
    let setter = NodeSubject(graph: body, id: result)
    guard context.op(of: setter) == "TensorListSetItem", context.inputs(of: setter).first == handle,
      let index = context.inputs(of: setter).dropFirst().first
    else { return Self.undecided }
    if let number = context.elements(of: index, in: body)?.first {
      // One element, in every round.
      guard let count else { return Self.undecided }
      return Truth(!(first == 0 ? count == 1 && number == 0 : first == count || first + 1 == count && number == first))
    }
    guard let counter = counter(of: index, body, starts, loop, isFromStart: first == 0), counts(counter, in: body),
      starts.indices.contains(counter), context.elements(of: starts[counter], in: loop.graph) == [first],
      let verdict = test.results.first
    else { return Self.undecided }
    return runsToTheEnd(verdict, first, body, condition, starts, loop) ? .no : Self.undecided
  }

  /// The argument that an index is, or that it counts down from the last element: `(n - 1) - i`.
  private func counter(
    of index: Edge, _ body: Int, _ starts: [Edge], _ loop: NodeSubject, isFromStart: Bool
  ) -> Int? {
    let arguments = context.module.graphs[body].arguments
    func argument(_ edge: Edge) -> Int? { arguments.firstIndex { Edge(node: $0, port: 0) == edge } }
    if let direct = argument(index) { return direct }
    guard isFromStart, let down = operands(of: index, "Sub", in: body), let counter = argument(down[1]) else {
      return nil
    }
    if let last = context.elements(of: down[0], in: body)?.first { return last + 1 == count ? counter : nil }
    guard let last = operands(of: down[0], "Sub", in: body), context.elements(of: last[1], in: body) == [1],
      let length = argument(last[0]), isSize(length, body, starts, loop)
    else { return nil }
    return counter
  }

  private func operands(of edge: Edge, _ op: String, in graph: Int) -> [Edge]? {
    guard let id = edge.node else { return nil }
    let node = NodeSubject(graph: graph, id: id)
    let inputs = Array(context.inputs(of: node))
    return context.op(of: node) == op && inputs.count == 2 ? inputs : nil
  }

  /// Whether an argument is one more in each round.
  private func counts(_ position: Int, in body: Int) -> Bool {
    let graph = context.module.graphs[body]
    guard let id = graph.results[position].node else { return false }
    let node = NodeSubject(graph: body, id: id)
    let inputs = Array(context.inputs(of: node))
    guard ["Add", "AddV2"].contains(context.op(of: node)), inputs.count == 2 else { return false }
    let argument = Edge(node: graph.arguments[position], port: 0)
    return inputs.indices.contains { inputs[$0] == argument && context.elements(of: inputs[1 - $0], in: body) == [1] }
  }

  /// Whether every part of a loop's condition says that a counter is below the size of the list, and none ends the loop before
  /// the one that begins at `first` is there.
  private func runsToTheEnd(
    _ edge: Edge, _ first: Double, _ body: Int, _ condition: Int, _ starts: [Edge], _ loop: NodeSubject
  ) -> Bool {
    let test = context.module.graphs[condition]
    var parts = [edge]
    var steps = 0
    while let part = parts.popLast() {
      steps += 1
      guard steps < 64, let id = part.node else { return false }
      let node = NodeSubject(graph: condition, id: id)
      let inputs = Array(context.inputs(of: node))
      switch context.op(of: node) {
      case "LogicalAnd": parts += inputs
      case "Identity": parts += inputs.prefix(1)
      case "Less":
        guard inputs.count == 2, let own = test.arguments.firstIndex(where: { Edge(node: $0, port: 0) == inputs[0] }),
          counts(own, in: body), starts.indices.contains(own),
          let start = context.elements(of: starts[own], in: loop.graph)?.first, start <= first,
          isSize(inputs[1], condition, body, starts, loop)
        else { return false }
      default: return false
      }
    }
    return true
  }

  /// Whether an edge of a loop's condition is the size of the list.
  private func isSize(_ edge: Edge, _ condition: Int, _ body: Int, _ starts: [Edge], _ loop: NodeSubject) -> Bool {
    if let number = context.elements(of: edge, in: condition)?.first { return number == count }
    let arguments = context.module.graphs[condition].arguments
    guard let position = arguments.firstIndex(where: { Edge(node: $0, port: 0) == edge }) else { return false }
    return isSize(position, body, starts, loop)
  }

  /// Whether an argument that no round changes is the size of the list.
  private func isSize(_ position: Int, _ body: Int, _ starts: [Edge], _ loop: NodeSubject) -> Bool {
    let inner = context.module.graphs[body]
    guard starts.indices.contains(position), inner.results.indices.contains(position),
      inner.results[position] == Edge(node: inner.arguments[position], port: 0)
    else { return false }
    if let number = context.elements(of: starts[position], in: loop.graph)?.first { return number == count }
    return starts[position] == size
  }

  private func graph(_ attribute: String, of node: NodeSubject) -> Int? {
    context.attribute(attribute, of: node)?.asFunction.flatMap { context.module.indices[$0.name] }
  }
}
