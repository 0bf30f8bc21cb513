package import Diagnostics
internal import GraphIR
internal import GraphRewriting
internal import TensorValues

/// Tells what plans of fixes do, in names of the graph that they were made for.
///
/// A class because it remembers which names the graphs have, which takes longer to find out than to tell a plan.
package final class FixEditWriter {
  private let context: RuleContext
  private var names: [Int: Set<Symbol>] = [:]

  /// Constants of more elements are told without them.
  package static let maximumElements = 64
  /// Plans of more steps are not told.
  package static let maximumSteps = 20_000

  package init(_ context: RuleContext) { self.context = context }

  /// The steps of plans that are made together, in order; none if there are too many.
  package func edits(of plans: [FixPlan]) -> [FixEdit] {
    var edits: [FixEdit] = []
    // Names that the plans before have given.
    var given: [Int: Set<String>] = [:]
    for plan in plans {
      if let part = plan.graph, let first = part.nodes.first {
        let edit = part.edit
        let steps = edit.additions.count + edit.attributes.count + edit.inputs.count + edit.replacements.count
        guard edits.count + steps <= Self.maximumSteps else { return [] }
        var telling = Telling(part, graph: first.graph, in: context)
        edits += telling.edits { self.unique($0, in: first.graph, &given) }
      }
      edits += plan.signature.map { edit in
        switch edit {
        case .pin(let input, let axis, let size): FixEdit(.pinDimension(input: input, axis: axis, size: size))
        case .cut(let output): FixEdit(.cutOutput(output))
        }
      }
    }
    return edits.count <= Self.maximumSteps ? edits : []
  }

  /// A name that no node of the graph has, made as `GraphEditor` makes it.
  private func unique(_ name: String, in graph: Int, _ given: inout [Int: Set<String>]) -> String {
    let taken = names[graph] ?? Set(context.module.graphs[graph].nodes.map(\.name))
    names[graph] = taken
    var result = name
    var number = 0
    while context.module.context.strings.find(result).map(taken.contains) ?? false
      || given[graph, default: []].contains(result)
    {
      number += 1
      result = "\(name)_\(number)"
    }
    given[graph, default: []].insert(result)
    return result
  }
}

/// One edit of a graph on its way into words, in the order in which `GraphEditor` makes it.
private struct Telling {
  private let part: FixPlan.GraphPart
  private let graph: Int
  private let context: RuleContext
  private var added: [String] = []
  /// What added nodes read.
  private var readByAdded: Set<String> = []
  /// What is read now instead of a tensor.
  private var replaced: [String: String] = [:]
  private var inputs: [NodeSubject: [String]] = [:]
  private var result: [FixEdit] = []

  init(_ part: FixPlan.GraphPart, graph: Int, in context: RuleContext) {
    (self.part, self.graph, self.context) = (part, graph, context)
  }

  mutating func edits(unique: (String) -> String) -> [FixEdit] {
    let edit = part.edit
    let stem = name(0)
    for addition in edit.additions {
      let name = unique(stem + "/" + addition.name)
      let node = self.node(addition, name)
      readByAdded.formUnion(node.inputs)
      tell(.addNode(node))
      added.append(name)
    }
    for change in edit.attributes {
      guard let value = value(change.value) else { continue }
      tell(.setAttribute(node: name(change.match), key: change.key, value: value))
    }
    for change in edit.inputs {
      let subject = part.nodes[change.match]
      var now = inputs[subject] ?? context.inputs(of: subject).map { tensor($0, in: subject.graph) }
      guard now.indices.contains(change.position) else { continue }
      now[change.position] = tensor(change.source)
      inputs[subject] = now
      tell(.setInput(node: name(change.match), position: change.position, tensor: now[change.position]))
    }
    let renamed = edit.replacements.compactMap { replace($0) }
    for match in edit.removed { tell(.removeNode(name(match))) }
    for (old, new) in renamed { tell(.renameNode(old, to: new)) }
    for change in edit.names { tell(.renameNode(name(change.match), to: unique(change.name))) }
    return result
  }

  /// - Returns: the added node that takes over the name of the one that it replaces, and that name.
  private mutating func replace(_ replacement: GraphEdit.Replacement) -> (String, String)? {
    let subject = part.nodes[replacement.match]
    let old = tensor(name(replacement.match), replacement.port)
    let new = tensor(replacement.by)
    guard replaced[old] == nil, new != old else { return nil }
    tell(.replaceTensor(tensor: old, by: new))
    // What is put behind a tensor reads it, and others may read it as it was.
    if !readByAdded.contains(old) { replaced[old] = new }
    guard case .added(let index, _) = replacement.by, replacement.port == 0,
      part.edit.removed.contains(replacement.match), outputCount(of: subject) <= 1
    else { return nil }
    return (added[index], name(replacement.match))
  }

  private mutating func tell(_ change: FixEdit.Change) {
    let name = graph == 0 ? nil : context.module.context.strings[context.module.graphs[graph].name]
    result.append(FixEdit(graph: name, change))
  }

  // MARK: Names

  private func name(_ match: Int) -> String { context.name(of: part.nodes[match]) }

  private func tensor(_ node: String, _ port: Int) -> String { port == 0 ? node : "\(node):\(port)" }

  private func tensor(_ edge: Edge, in graph: Int) -> String {
    guard let node = edge.node else { return "" }
    return tensor(context.name(of: NodeSubject(graph: graph, id: node)), Int(edge.port))
  }

  private func tensor(_ source: GraphEdit.Source) -> String {
    let text: String
    switch source {
    case .input(let match, let position):
      let subject = part.nodes[match]
      let own = inputs[subject] ?? context.inputs(of: subject).map { tensor($0, in: subject.graph) }
      text = own.indices.contains(position) ? own[position] : ""
    case .output(let match, let port): text = tensor(name(match), port)
    case .added(let index, let port): text = added.indices.contains(index) ? tensor(added[index], port) : ""
    }
    var now = text
    // INVARIANT: a tensor is replaced by one that stands, so the way ends; the count bounds it all the same.
    for _ in replaced.indices {
      guard let next = replaced[now] else { break }
      now = next
    }
    return now
  }

  private func outputCount(of subject: NodeSubject) -> Int {
    context.module.context.outputTypes(of: subject.id, in: context.graph(subject))?.count ?? 1
  }

  // MARK: Values

  private func node(_ addition: GraphEdit.Addition, _ name: String) -> FixEdit.Node {
    var node = FixEdit.Node(
      name: name, op: addition.op, inputs: addition.inputs.map(tensor), outputs: addition.outputs.map(\.shortName))
    node.attributes = addition.attributes.compactMap { key, value in
      self.value(value).map { FixEdit.Attribute(key: key, value: $0) }
    }
    if let tensor = addition.tensor {
      node.attributes = [.init(key: "dtype", value: .text(tensor.dtype.shortName))]
      node.constant = .init(dtype: tensor.dtype.shortName, shape: tensor.shape, elements: elements(of: tensor))
    }
    return node
  }

  private func elements(of tensor: TensorReference) -> [FixEdit.Value]? {
    guard let count = tensor.elementCount, count <= Int64(FixEditWriter.maximumElements) else { return nil }
    let limit = FixEditWriter.maximumElements
    switch tensor.dtype.base {
    case .bool:
      return (try? TensorElements.integers(of: tensor, limit: limit))?.map { .bool($0 != 0) }
    case .string:
      return (try? TensorElements.strings(of: tensor, limit: limit))?.map(text)
    case .uint64:
      return (try? TensorElements.integers(of: tensor, limit: limit))?.map { .number("\(UInt64(bitPattern: $0))") }
    case .float, .half, .bfloat16:
      return (try? TensorElements.numbers(of: tensor, limit: limit))?.map { number(Float($0)) }
    default:
      if let whole = try? TensorElements.integers(of: tensor, limit: limit) { return whole.map { .number("\($0)") } }
      return (try? TensorElements.numbers(of: tensor, limit: limit))?.map(number)
    }
  }

  /// JSON has no infinities and no NaN: these are told as texts, in the words of formulas.
  private func number(_ value: some BinaryFloatingPoint & LosslessStringConvertible) -> FixEdit.Value {
    if value.isNaN { return .text("nan") }
    if value.isInfinite { return .text(value < 0 ? "-inf" : "inf") }
    return .number("\(value)")
  }

  private func text(_ bytes: [UInt8]) -> FixEdit.Value { .text(String(decoding: bytes, as: UTF8.self)) }

  private func shape(_ shape: PartialShape) -> FixEdit.Value {
    shape.dimensions.map { .list($0.map { .number("\($0)") }) } ?? .text("unknown")
  }

  /// nil for what means nothing outside of its graph: functions and tensors.
  private func value(_ value: AttributeValue) -> FixEdit.Value? {
    switch value {
    case .string(let bytes): text(bytes)
    case .int(let value): .number("\(value)")
    case .float(let value): number(value)
    case .bool(let value): .bool(value)
    case .type(let type): .text(type.shortName)
    case .shape(let shape): self.shape(shape)
    case .placeholder(let name): .text(name)
    case .list(.empty): .list([])
    case .list(.strings(let list)): .list(list.map(text))
    case .list(.ints(let list)): .list(list.map { .number("\($0)") })
    case .list(.floats(let list)): .list(list.map { number($0) })
    case .list(.bools(let list)): .list(list.map { .bool($0) })
    case .list(.types(let list)): .list(list.map { .text($0.shortName) })
    case .list(.shapes(let list)): .list(list.map(shape))
    case .tensor, .function, .list(.tensors), .list(.functions): nil
    }
  }
}
