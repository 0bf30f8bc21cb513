internal import GraphIR
internal import GraphRewriting
internal import TensorValues

/// Turns the verbs of a fix into an edit, for one match.
struct FixPlanner: FormulaScope {
  private let scope: MatchScope
  private var edit: GraphEdit
  /// The nodes that were added, by the name that the rule gives them.
  private var added: [String: Added] = [:]

  private enum Added {
    /// Index in the edit's additions.
    case one(Int)
    case list([Int])
    /// Left out by its condition.
    case nothing
  }

  /// What one added node gives, at index `i` of the edit's additions.
  private static let maximumAdditions = 20_000

  init(scope: MatchScope) {
    self.scope = scope
    edit = GraphEdit(matchCount: scope.nodes.count)
  }

  // MARK: Names

  func value(of path: [String]) -> FormulaValue? {
    guard let first = path.first, let known = added[first] else { return scope.value(of: path) }
    let port = path.count == 2 ? MatchScope.port(path[1], "out") ?? 0 : 0
    switch known {
    case .one(let index): return output(index, port)
    case .list(let indices): return .list(indices.map { output($0, port) })
    case .nothing: return .unknown("'\(first)', which was not made")
    }
  }

  private func output(_ index: Int, _ port: Int) -> FormulaValue {
    let outputs = edit.additions[index].outputs
    guard outputs.indices.contains(port) else { return .unknown("output \(port) of an added node") }
    return .tensor(
      FormulaTensor(
        source: .added(index, port: port), dtype: outputs[port], edge: nil, graph: scope.nodes.first?.graph ?? 0)
    )
  }

  func shape(of tensor: FormulaTensor) -> PartialShape { scope.shape(of: tensor) }
  func elements(of tensor: FormulaTensor) -> FormulaValue { scope.elements(of: tensor) }
  func producer(of tensor: FormulaTensor) -> String? { scope.producer(of: tensor) }

  func output(_ port: Int, besides tensor: FormulaTensor) -> FormulaValue? {
    guard case .added(let index, _) = tensor.source else { return scope.output(port, besides: tensor) }
    return edit.additions[index].outputs.indices.contains(port) ? output(index, port) : nil
  }

  // MARK: Verbs

  mutating func plan(_ fix: FixDefinition, _ text: (Template) -> String) throws(FixPlan.Obstacle) -> FixPlan {
    if let condition = fix.condition {
      switch try evaluate(condition) {
      case .bool(true): break
      case .bool(false): throw .condition
      case let other: throw .unknown(other.missing ?? "whether the fix can be done")
      }
    }
    var plan = FixPlan()
    for verb in fix.edits {
      switch verb {
      case .replaceSubgraph(let replacement): try replace(replacement)
      case .setAttribute(let node, let name, let value): try setAttribute(node, name, value)
      case .insertNode(let inserted): try insert(inserted)
      case .bypassNode(let node, let input):
        let match = try match(node)
        guard input < scope.context.inputs(of: scope.nodes[match]).count else {
          throw .rule("node '\(node)' has no input \(input)")
        }
        edit.removed.append(match)
        edit.replacements.append(.init(match: match, port: 0, by: .input(match: match, position: input)))
      case .castConstant(let tensor, let type): try cast(tensor, type)
      case .dequantize(let constant, let node): try dequantize(constant, node)
      case .rename(let node, let name): edit.names.append((try match(node), text(name)))
      case .pinDimension(let input, let axis, let size):
        let words = [axis, size].map(text)
        guard let axis = Int(words[0]), let size = Int64(words[1]), axis >= 0, size > 0 else {
          throw .unknown("the size, which '--dim' gives")
        }
        plan.signature.append(.pin(input: text(input), axis: axis, size: size))
      case .cutOutputs(let outputs): plan.signature += outputs.map { .cut(output: text($0)) }
      case .rewrite(let name, let node, let arguments):
        let subject = scope.nodes[try match(node)]
        var values: [(key: String, value: FormulaValue)] = []
        for argument in arguments { values.append((argument.key, try evaluate(argument.value))) }
        guard fix.edits.count == 1, let rewrite = NamedRewrites.all.first(where: { $0.name == name }) else {
          throw .rule("a named rewrite is the only edit of its fix")
        }
        plan.graph = try rewrite.plan(at: subject, arguments: values, in: scope.context)
        return plan
      }
    }
    if let error = scope.error { throw .rule(error.message) }
    if !edit.isEmpty { plan.graph = .init(nodes: scope.nodes, edit: edit) }
    return plan
  }

  private func match(_ name: String) throws(FixPlan.Obstacle) -> Int {
    guard let index = scope.binding.captures.firstIndex(of: name), scope.nodes.indices.contains(index) else {
      throw .rule("'\(name)' is no node of the match")
    }
    return index
  }

  func evaluate(
    _ formula: Formula, _ locals: [String: FormulaValue] = [:]
  ) throws(FixPlan.Obstacle) -> FormulaValue {
    do throws(FormulaError) { return try formula.evaluate(in: self, locals: locals) } catch {
      throw .rule("'\(formula.source)': \(error.message)")
    }
  }

  // MARK: Replacements

  private mutating func replace(_ replacement: FixVerb.SubgraphReplacement) throws(FixPlan.Obstacle) {
    for new in replacement.added { try add(new) }
    for name in replacement.removed { edit.removed.append(try match(name)) }
    for result in replacement.results {
      let match = try match(result.node)
      let tensor = try tensor(try evaluate(result.tensor), result.tensor.source, "result")
      let old = Edge(node: scope.nodes[match].id, port: result.port)
      let type = scope.context.fact(of: old, in: scope.nodes[match].graph).dtype
      if let type, let new = tensor.dtype, new.base != type.base {
        throw .rule("'\(result.tensor.source)' is \(new.shortName), and what it replaces \(type.shortName)")
      }
      edit.replacements.append(.init(match: match, port: result.port, by: tensor.source))
    }
  }

  private mutating func add(_ new: FixVerb.NewNode) throws(FixPlan.Obstacle) {
    guard let loop = new.loop else {
      if let condition = new.condition, try !isTrue(condition, [:]) {
        added[new.name] = .nothing
        return
      }
      added[new.name] = .one(try make(new, new.name, [:]))
      return
    }
    let list = try evaluate(loop.list)
    guard case .list(let items) = list else {
      if let missing = list.missing { throw .unknown(missing) }
      throw .rule("'for' of '\(new.name)' needs a list, not \(list.kind)")
    }
    var indices: [Int] = []
    for (number, item) in items.enumerated() {
      added[new.name] = .list(indices)
      var evaluator = FormulaEvaluator(scope: self)
      do throws(FormulaError) { try evaluator.bind(loop.names, to: item) } catch { throw .rule(error.message) }
      if let condition = new.condition, try !isTrue(condition, evaluator.locals) { continue }
      indices.append(try make(new, "\(new.name)_\(number)", evaluator.locals))
    }
    added[new.name] = .list(indices)
  }

  private func isTrue(_ condition: Formula, _ locals: [String: FormulaValue]) throws(FixPlan.Obstacle) -> Bool {
    switch try evaluate(condition, locals) {
    case .bool(let value): return value
    case let other:
      if let missing = other.missing { throw .unknown(missing) }
      throw .rule("'\(condition.source)' is \(other.kind)")
    }
  }

  private mutating func make(
    _ new: FixVerb.NewNode, _ name: String, _ locals: [String: FormulaValue]
  ) throws(FixPlan.Obstacle) -> Int {
    switch new.content {
    case .constant(let dtype, let value, let shape):
      let content = try evaluate(value, locals)
      if let missing = content.missing { throw .unknown(missing) }
      guard case .text(let word) = try evaluate(dtype, locals), let type = DataType(shortName: word) else {
        throw .rule("'\(dtype.source)' is no dtype")
      }
      var sizes: [Int64]?
      if let shape {
        guard case .list(let items) = try evaluate(shape, locals) else { throw .rule("'\(shape.source)' is no shape") }
        if let missing = FormulaValue.list(items).missing { throw .unknown(missing) }
        sizes = items.compactMap { if case .int(let size) = $0 { size } else { nil } }
      }
      do throws(FormulaError) {
        return try addConstant(try ConstantValue(content, dtype: type, shape: sizes), name)
      } catch { throw .rule("'\(name)': \(error.message)") }
    case .operation(let op, let inputs, let attributes):
      var tensors: [FormulaTensor] = []
      for input in inputs { tensors += try self.tensors(try evaluate(input, locals), input.source, name) }
      var values: [(key: String, value: FormulaValue)] = []
      for attribute in attributes {
        let value = try evaluate(attribute.value, locals)
        if let missing = value.missing, !Self.mayBeUnknown(attribute.key, of: op) { throw .unknown(missing) }
        values.append((attribute.key, value))
      }
      return try add(op, name, tensors, values)
    }
  }

  /// A shape attribute can hold sizes that are not known.
  private static func mayBeUnknown(_ key: String, of op: String) -> Bool {
    OpRegistry.tensorFlow.definition(of: op)?.attribute(key)?.type == "shape"
  }

  private mutating func add(
    _ op: String, _ name: String, _ inputs: [FormulaTensor], _ attributes: [(key: String, value: FormulaValue)]
  ) throws(FixPlan.Obstacle) -> Int {
    guard let definition = OpRegistry.tensorFlow.definition(of: op) else { throw .rule("TensorFlow has no op '\(op)'") }
    var types: [DataType] = []
    for input in inputs {
      guard let type = input.dtype else { throw .unknown("the dtype of an input") }
      types.append(type.base)
    }
    let typing: NodeTyping
    do throws(FormulaError) { typing = try NodeTyping(definition, inputs: types, given: attributes) } catch {
      throw .rule("'\(name)': \(error.message)")
    }
    return try append(
      .init(
        name: name, op: op, inputs: inputs.map(\.source), attributes: typing.attributes, outputs: typing.outputs))
  }

  private mutating func append(_ addition: GraphEdit.Addition) throws(FixPlan.Obstacle) -> Int {
    guard edit.additions.count < Self.maximumAdditions else { throw .rule("the fix adds too many nodes") }
    edit.additions.append(addition)
    return edit.additions.count - 1
  }

  private mutating func addConstant(_ value: ConstantValue, _ name: String) throws(FormulaError) -> Int {
    let tensor = try value.tensor()
    let isSmall = (value.dtype == .int32 || value.dtype == .int64) && value.elements.count <= 64
    return addConstant(tensor, elements: isSmall ? try value.integers() : nil, name)
  }

  private mutating func addConstant(_ tensor: TensorReference, elements: [Int64]?, _ name: String) -> Int {
    edit.additions.append(
      .init(name: name, op: "Const", tensor: tensor, elements: elements, outputs: [tensor.dtype]))
    return edit.additions.count - 1
  }

  // MARK: Tensors

  private mutating func tensor(
    _ value: FormulaValue, _ source: String, _ name: String
  ) throws(FixPlan.Obstacle) -> FormulaTensor {
    let tensors = try tensors(value, source, name)
    guard tensors.count == 1 else { throw .rule("'\(source)' is not one tensor") }
    return tensors[0]
  }

  /// Tensors as they are, numbers as constants.
  private mutating func tensors(
    _ value: FormulaValue, _ source: String, _ name: String
  ) throws(FixPlan.Obstacle) -> [FormulaTensor] {
    switch value {
    case .tensor(let tensor): return [tensor]
    case .unknown(let what): throw .unknown(what)
    case .list(let items) where items.contains(where: { $0.isTensor }):
      var result: [FormulaTensor] = []
      for item in items { result += try tensors(item, source, name) }
      return result
    case .none: throw .rule("'\(source)' is nothing")
    default:
      if let missing = value.missing { throw .unknown(missing) }
      let constant: ConstantValue
      let index: Int
      do throws(FormulaError) {
        if case .constant(let known) = value { constant = known } else { constant = try ConstantValue(value) }
        index = try addConstant(constant, "\(name)_const")
      } catch { throw .rule("'\(source)': \(error.message)") }
      return [
        FormulaTensor(source: .added(index, port: 0), dtype: constant.dtype, edge: nil, graph: 0)
      ]
    }
  }

  // MARK: Small verbs

  private mutating func setAttribute(_ node: String, _ name: String, _ value: Formula) throws(FixPlan.Obstacle) {
    let match = try match(node)
    let value = try evaluate(value)
    if let missing = value.missing { throw .unknown(missing) }
    let op = scope.context.op(of: scope.nodes[match])
    guard let definition = scope.context.module.context.definitions[scope.context.node(scope.nodes[match]).op],
      let attribute = definition.attribute(name)
    else { throw .rule("op '\(op)' has no attribute '\(name)'") }
    do throws(FormulaError) {
      edit.attributes.append((match, name, try NodeTyping.attribute(value, of: attribute, definition)))
    } catch { throw .rule(error.message) }
  }

  private mutating func insert(_ inserted: FixVerb.InsertedNode) throws(FixPlan.Obstacle) {
    let match = try match(inserted.node)
    guard case .tensor(let tensor)? = scope.value(of: [inserted.node, "in\(inserted.position)"]) else {
      throw .rule("node '\(inserted.node)' has no input \(inserted.position)")
    }
    guard inserted.input == 0 else { throw .rule("an inserted node reads the tensor as its input 0") }
    var values: [(key: String, value: FormulaValue)] = []
    for attribute in inserted.attributes { values.append((attribute.key, try evaluate(attribute.value))) }
    let index = try add(inserted.op, inserted.op.lowercased(), [tensor], values)
    edit.inputs.append((match, inserted.position, .added(index, port: 0)))
  }

  private mutating func cast(_ formula: Formula, _ name: String) throws(FixPlan.Obstacle) {
    guard case .tensor(let tensor) = try evaluate(formula), case .input(let match, let position) = tensor.source,
      let type = DataType(shortName: name)
    else { throw .rule("'cast-const' takes an input of a captured node: 'n.in1'") }
    guard let constant = constant(tensor) else {
      throw .unknown("the value of '\(formula.source)', which is no constant")
    }
    guard let copy = TensorReference(.cast(constant), dtype: type, shape: constant.shape) else {
      throw .unknown("the value of a constant that is computed in too many steps")
    }
    let index = addConstant(copy, elements: nil, "const")
    edit.inputs.append((match, position, .added(index, port: 0)))
  }

  private func constant(_ tensor: FormulaTensor) -> TensorReference? {
    guard let edge = tensor.edge, let id = edge.node else { return nil }
    let node = NodeSubject(graph: tensor.graph, id: id)
    guard ["Const", "HostConst"].contains(scope.context.op(of: node)) else { return nil }
    return scope.context.attribute("value", of: node)?.asTensor.map { scope.context.module.context[$0] }
  }

  private mutating func dequantize(_ formula: Formula, _ name: String) throws(FixPlan.Obstacle) {
    let match = try match(name)
    let node = scope.nodes[match]
    guard case .tensor(let tensor) = try evaluate(formula) else { throw .rule("'\(formula.source)' is no tensor") }
    guard let codes = constant(tensor) else { throw .unknown("the value of '\(formula.source)', which is no constant") }
    guard scope.context.op(of: node) == "Dequantize", scope.context.inputs(of: node).count == 3 else {
      throw .rule("'\(name)' is no Dequantize")
    }
    var bounds: [[Float]] = []
    for edge in scope.context.inputs(of: node).dropFirst() {
      guard let elements = scope.context.elements(of: edge, in: node.graph) else {
        throw .unknown("the range of '\(name)'")
      }
      bounds.append(elements.map { Float($0) })
    }
    let mode = scope.context.attribute("mode", of: node)?.asString ?? Dequantization.Mode.minCombined.rawValue
    let axis = scope.context.attribute("axis", of: node)?.asInt.map { Int(clamping: $0) }
    let isNarrow = scope.context.attribute("narrow_range", of: node)?.asBool ?? false
    guard let mode = Dequantization.Mode(rawValue: mode),
      let values = Dequantization(
        of: codes.dtype, mode: mode, minimum: bounds[0], maximum: bounds[1], axis: axis, isNarrow: isNarrow,
        shape: codes.shape),
      let floats = TensorReference(.dequantized(codes, values), dtype: .float, shape: codes.shape)
    else { throw .unknown("a range that TensorFlow takes") }
    let index = addConstant(floats, elements: nil, "dequantized")
    edit.removed.append(match)
    edit.replacements.append(.init(match: match, port: 0, by: .added(index, port: 0)))
  }
}

extension FormulaValue {
  var isTensor: Bool {
    switch self {
    case .tensor, .constant: true
    case .list(let items): items.contains(where: \.isTensor)
    default: false
    }
  }
}
