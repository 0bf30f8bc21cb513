internal import GraphIR
internal import GraphRewriting
internal import TensorValues

/// Conditionals of which only one branch ever runs, and loops that never turn.
extension ConstantFolding {
  /// Puts the branch in the place of the node, if it is always the same.
  ///
  /// - Returns: whether it did.
  mutating func selectBranch(
    of id: NodeID, _ editor: inout GraphEditor, _ inlining: inout GraphInlining
  ) -> Bool {
    let inputs = editor.inputs(of: id)
    guard let selector = inputs.first, !inputs.contains(where: \.isUnresolved),
      let selected = scalar(selector, editor)
    else { return false }
    let branch: AttributeValue.FunctionReference?
    let reason: String
    if let branches = editor.attribute("branches", of: id)?.asFunctions {
      // An index that is none means the last branch.
      let isIndex = selected >= 0 && selected < Double(branches.count)
      let index = isIndex ? Int(selected) : branches.count - 1
      branch = branches.indices.contains(index) ? branches[index] : nil
      reason = "its branch is always number \(index)"
    } else {
      branch = editor.attribute(selected != 0 ? "then_branch" : "else_branch", of: id)?.asFunction
      reason = "its condition is always \(selected != 0)"
    }
    guard let function = branch.flatMap({ inlining.index(of: $0.name) }) else { return false }
    let results = inlining.graphs[function].results
    let types = inlining.facts(of: function)
    guard canReplace(id, by: results.map { types[$0] }, editor), !results.contains(where: \.isUnresolved) else {
      return false
    }
    let prefix = editor.context.strings[editor.name(of: id)] + "/"
    let arguments = Array(inputs.dropFirst())
    guard let given = inlining.inline(function, arguments: arguments, prefix: prefix, into: &editor, like: id) else {
      return false
    }
    leave(id, for: given, reason: reason, &editor)
    return true
  }

  /// Lets what a loop starts with be read instead of what it gives, if it never turns.
  ///
  /// - Returns: whether it did.
  mutating func skipLoop(_ id: NodeID, _ editor: inout GraphEditor, _ inlining: GraphInlining) -> Bool {
    guard let condition = editor.attribute("cond", of: id)?.asFunction,
      let function = inlining.index(of: condition.name), let result = inlining.graphs[function].results.first
    else { return false }
    let fact = inlining.facts(of: function)[result]
    let inputs = editor.inputs(of: id)
    guard fact.shape == .scalar, fact.constant == [0], !inputs.contains(where: \.isUnresolved),
      canReplace(id, by: inputs.map { editor.fact(of: $0) }, editor)
    else { return false }
    leave(id, for: inputs, reason: "its condition is never true", &editor)
    return true
  }

  /// Whether tensors are as many as the outputs of a node, and of their types.
  private func canReplace(_ id: NodeID, by facts: [OutputFact], _ editor: GraphEditor) -> Bool {
    let outputs = editor.facts(of: id)
    return outputs.count == facts.count
      && zip(outputs, facts).allSatisfy { $0.dtype == .invalid || $0.dtype.base == $1.dtype.base }
  }

  private mutating func leave(_ id: NodeID, for edges: [Edge], reason: String, _ editor: inout GraphEditor) {
    let strings = editor.context.strings
    choices.append(
      .init(node: strings[editor.name(of: id)], op: strings[editor.op(of: id)], form: .inlined, reason: reason))
    for entry in editor.attributes(of: id) { leftFunctions += editor.context[entry.value].functionNames }
    for (port, edge) in edges.enumerated() { editor.replaceKeepingFacts(Edge(node: id, port: port), by: edge) }
    editor.dropEffect(id)
  }

  /// The value of a scalar that decides: a number or a truth value.
  private func scalar(_ edge: Edge, _ editor: GraphEditor) -> Double? {
    let fact = editor.fact(of: edge)
    guard fact.shape == .scalar else { return nil }
    if let value = fact.constant?.first { return Double(value) }
    guard isConstant(edge), let tensor = editor.constant(edge) else { return nil }
    do throws(TensorValuesError) { return try TensorElements.numbers(of: tensor, limit: 1).first } catch { return nil }
  }
}
