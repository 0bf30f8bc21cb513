internal import GraphIR
internal import YAMLDocument

extension FixVerb {
  static func shape(of kind: Kind) -> YAMLShape<FixVerb> {
    .record(kind.rawValue) { reader in
      switch kind {
      case .replaceSubgraph: return replacement(&reader)
      case .setAttribute:
        let node = reader.required("node", YAMLShape<String>.string)
        let name = reader.required("attr", YAMLShape<String>.string)
        let value = reader.required("value", .operand)
        guard let node, let name, let value else { return nil }
        return .setAttribute(node: node, name: name, value: value)
      case .insertNode: return insertion(&reader)
      case .bypassNode:
        let node = reader.required("node", YAMLShape<String>.string)
        let input = reader.optional("input", .int(in: 0...9_999), default: 0)
        guard let node, let input else { return nil }
        return .bypassNode(node: node, input: input)
      case .castConstant:
        let tensor = reader.required("node", .formula)
        let type = reader.required("to", dtypeShape)
        guard let tensor, let type else { return nil }
        return .castConstant(tensor: tensor, to: type)
      case .dequantize:
        let constant = reader.required("const", .formula)
        let node = reader.required("via", YAMLShape<String>.string)
        _ = reader.optional("to", .word(among: ["float32"]))
        guard let constant, let node else { return nil }
        return .dequantize(constant: constant, via: node)
      case .rename:
        let node = reader.required("node", YAMLShape<String>.string)
        let name = reader.required("to", .template)
        guard let node, let name else { return nil }
        return .rename(node: node, to: name)
      case .pinDimension:
        let input = reader.required("input", .templateOrNumber)
        let axis = reader.required("axis", .templateOrNumber)
        let size = reader.required("size", .templateOrNumber)
        guard let input, let axis, let size else { return nil }
        return .pinDimension(input: input, axis: axis, size: size)
      case .cutOutputs:
        return reader.required("outputs", .oneOrMore(of: .template)).map { .cutOutputs($0) }
      case .rewrite:
        let name = reader.required("name", .word(among: NamedRewrites.names))
        let node = reader.required("node", YAMLShape<String>.string)
        let arguments = reader.optional("with", .entries(of: .operand), default: [])
        guard let name, let node, let arguments else { return nil }
        return .rewrite(name: name, node: node, arguments: arguments)
      }
    }
  }

  private static var dtypeShape: YAMLShape<String> {
    YAMLShape<String>.string.checked { DataType(shortName: $0) == nil ? "'\($0)' is no dtype" : nil }
  }

  private static func insertion(_ reader: inout MappingReader) -> FixVerb? {
    let place = reader.required("before", YAMLShape<String>.string)
    let op = reader.required("op", opShape)
    let input = reader.optional("input", .int(in: 0...9_999), default: 0)
    let attributes = reader.optional("attrs", .entries(of: .operand), default: [])
    guard let place, let op, let input, let attributes else { return nil }
    let parts = place.split(separator: ".").map(String.init)
    guard parts.count == 2, let position = MatchScope.port(parts[1], "in") else {
      reader.issues.report(
        "'before' names an input of a captured node: 'n.in0'", at: reader.node["before"] ?? reader.node)
      return nil
    }
    return .insertNode(
      InsertedNode(node: parts[0], position: position, op: op, input: input, attributes: attributes))
  }

  /// An op of TensorFlow: what a fix adds must be loadable, and its types must follow from its definition.
  private static var opShape: YAMLShape<String> {
    YAMLShape<String>.string.checked { op in
      OpRegistry.tensorFlow.definition(of: op) == nil ? "TensorFlow has no op '\(op)'" : nil
    }
  }

  // MARK: Replacements

  private static func replacement(_ reader: inout MappingReader) -> FixVerb? {
    let removed = reader.required("remove", .oneOrMore(of: YAMLShape<String>.string))
    let bodies = reader.optional("add", YAMLShape<[(key: String, value: YAMLNode)]>.entries(of: .node), default: [])
    let result = reader.required("result", .node)
    guard let removed, let bodies, let result, let first = removed.first else { return nil }
    let nodes = bodies.map { newNode($0.key, $0.value, reader.issues) }
    let results = readResults(result, first, reader.issues)
    let good = nodes.compactMap { $0 }
    guard good.count == nodes.count, let results else { return nil }
    return .replaceSubgraph(SubgraphReplacement(removed: removed, added: good, results: results))
  }

  private static func readResults(
    _ node: YAMLNode, _ first: String, _ issues: YAMLIssueList
  ) -> [SubgraphReplacement.Result]? {
    if let items = node.sequence {
      var results: [SubgraphReplacement.Result] = []
      for (port, item) in items.enumerated() where !item.isNull {
        guard let tensor = YAMLShape<Formula>.formula.read(item, issues) else { return nil }
        results.append(.init(node: first, port: port, tensor: tensor))
      }
      return results
    }
    guard let entries = node.mapping else {
      return YAMLShape<Formula>.formula.read(node, issues).map { [.init(node: first, port: 0, tensor: $0)] }
    }
    var results: [SubgraphReplacement.Result] = []
    for entry in entries {
      let parts = (entry.key.text ?? "").split(separator: ".").map(String.init)
      let port = parts.count == 2 ? MatchScope.port(parts[1], "out") : parts.count == 1 ? 0 : nil
      guard let port, let name = parts.first else {
        issues.report("expected an output such as 'n' or 'n.out1'", at: entry.key)
        return nil
      }
      guard let tensor = YAMLShape<Formula>.formula.read(entry.value, issues) else { return nil }
      results.append(.init(node: name, port: port, tensor: tensor))
    }
    return results
  }

  private static func newNode(_ name: String, _ node: YAMLNode, _ issues: YAMLIssueList) -> NewNode? {
    if let problem = nameProblem(name) {
      issues.report(problem, at: node)
      return nil
    }
    guard var reader = MappingReader(node, name: "new node", issues: issues) else { return nil }
    let loop = reader.optional("for", loopShape)
    let condition = reader.optional("if", .formula)
    let constant = reader.optional("const", constantShape)
    let op = reader.optional("op", opShape)
    let inputs = reader.optional("inputs", .oneOrMore(of: .input), default: [])
    let attributes = reader.optional("attrs", .entries(of: .operand), default: [])
    let isGood = reader.finish()
    if (node["for"] != nil) != (loop != nil) || (node["if"] != nil) != (condition != nil) { return nil }
    guard isGood, let inputs, let attributes else { return nil }
    guard (node["op"] == nil) != (node["const"] == nil) else {
      issues.report("a new node has either 'op' or 'const'", at: node)
      return nil
    }
    if let constant { return NewNode(name: name, content: constant, condition: condition, loop: loop) }
    guard let op else { return nil }
    return NewNode(
      name: name, content: .operation(op: op, inputs: inputs, attributes: attributes), condition: condition, loop: loop)
  }

  private static func nameProblem(_ name: String) -> String? {
    let isWord = name.utf8.enumerated().allSatisfy { index, byte in
      byte >= 0x61 && byte <= 0x7A || byte == 0x5F || index > 0 && byte >= 0x30 && byte <= 0x39
    }
    if name.isEmpty || !isWord {
      return "a new node's name has only small letters, digits and '_', found \(quoted(name))"
    }
    let reserved = [
      "true", "false", "null", "inf", "nan", "pi", "for", "in", "if", "else", "and", "or", "not", "param",
    ]
    return reserved.contains(name) || FormulaFunction(rawValue: name) != nil ? "'\(name)' is reserved" : nil
  }

  private static var loopShape: YAMLShape<Loop> {
    YAMLShape { node, issues in
      guard let text = YAMLShape<String>.string.read(node, issues) else { return nil }
      do throws(Formula.Problem) {
        var parser = try FormulaParser(text)
        let loop = try parser.parseLoop()
        return Loop(names: loop.names, list: Formula(source: text, root: loop.list))
      } catch {
        issues.report("in the loop: \(error.message) (at character \(error.offset + 1))", at: node)
        return nil
      }
    }
  }

  private static var constantShape: YAMLShape<NewNode.Content> {
    .record("const") { reader in
      let dtype = reader.required("dtype", .operand)
      let value = reader.required("value", .operand)
      let shape = reader.optional("shape", .operand)
      guard let dtype, let value else { return nil }
      return .constant(dtype: dtype, value: value, shape: shape)
    }
  }

  // MARK: Schema

  static func schema(of kind: Kind) -> JSONValue {
    let operand: JSONValue = ["type": ["string", "number", "boolean", "array"]]
    let operands: JSONValue = .object([.init("type", "object"), .init("additionalProperties", operand)])
    switch kind {
    case .replaceSubgraph:
      let constant = JSONValue.record(
        [.init("dtype", operand), .init("value", operand), .init("shape", operand)], required: ["dtype", "value"])
      let node = JSONValue.record([
        .init("const", constant), .init("op", .anyString), .init("inputs", operand), .init("attrs", operands),
        .init("for", .anyString), .init("if", operand),
      ])
      return .record(
        [
          .init("remove", .oneOrMore(of: .anyString)),
          .init("add", .object([.init("type", "object"), .init("additionalProperties", node)])),
          .init("result", ["type": ["string", "array", "object"]]),
        ], required: ["remove", "result"])
    case .setAttribute:
      return .record(
        [.init("node", .anyString), .init("attr", .anyString), .init("value", operand)],
        required: ["node", "attr", "value"])
    case .insertNode:
      return .record(
        [.init("before", .anyString), .init("op", .anyString), .init("input", .anyInt), .init("attrs", operands)],
        required: ["before", "op"])
    case .bypassNode: return .record([.init("node", .anyString), .init("input", .anyInt)], required: ["node"])
    case .castConstant:
      return .record([.init("node", .anyString), .init("to", .anyString)], required: ["node", "to"])
    case .dequantize:
      return .record(
        [.init("const", .anyString), .init("via", .anyString), .init("to", .words(["float32"]))],
        required: ["const", "via"])
    case .rename: return .record([.init("node", .anyString), .init("to", .anyString)], required: ["node", "to"])
    case .pinDimension:
      let value: JSONValue = ["type": ["string", "integer"]]
      return .record(
        [.init("input", value), .init("axis", value), .init("size", value)], required: ["input", "axis", "size"])
    case .cutOutputs: return .record([.init("outputs", .oneOrMore(of: .anyString))], required: ["outputs"])
    case .rewrite:
      return .record(
        [.init("name", .words(NamedRewrites.names)), .init("node", .anyString), .init("with", operands)],
        required: ["name", "node"])
    }
  }
}

extension YAMLShape where Value == Formula {
  /// A literal, or a formula behind `=`.
  static var operand: YAMLShape {
    YAMLShape { node, issues in
      if let text = node.string, text.hasPrefix("=") { return formula(String(text.dropFirst()), node, issues) }
      return literal(node, issues)
    }
  }

  /// What stands under `inputs`: a formula, or numbers.
  static var input: YAMLShape {
    YAMLShape { node, issues in
      if let text = node.string { return formula(text.hasPrefix("=") ? String(text.dropFirst()) : text, node, issues) }
      return literal(node, issues)
    }
  }

  private static func formula(_ text: String, _ node: YAMLNode, _ issues: YAMLIssueList) -> Formula? {
    do throws(Formula.Problem) { return try Formula(text) } catch {
      issues.report("in the formula: \(error.message) (at character \(error.offset + 1))", at: node)
      return nil
    }
  }

  private static func literal(_ node: YAMLNode, _ issues: YAMLIssueList) -> Formula? {
    guard let value = value(of: node, issues) else { return nil }
    return Formula(source: node.text ?? "", root: .value(value))
  }

  private static func value(of node: YAMLNode, _ issues: YAMLIssueList) -> FormulaValue? {
    if let value = node.bool { return .bool(value) }
    if let value = node.int { return .int(Int64(value)) }
    if let value = node.double { return .float(value) }
    if let items = node.sequence {
      let values = items.map { value(of: $0, issues) }
      let good = values.compactMap { $0 }
      return good.count == values.count ? .list(good) : nil
    }
    if let text = node.string {
      // `${n.attr.T}` alone is the attribute itself.
      if text.hasPrefix("${") {
        issues.report("a value is computed by a formula, which begins with '=', not by a placeholder", at: node)
        return nil
      }
      return .text(text)
    }
    issues.report("expected a value, found \(node.tag.name)", at: node)
    return nil
  }
}

extension YAMLShape where Value == Template {
  /// A text or number, perhaps with placeholders.
  static var templateOrNumber: YAMLShape {
    YAMLShape { node, issues in
      guard let text = YAMLShape<String>.text.read(node, issues) else { return nil }
      do throws(Template.Problem) { return try Template(text) } catch {
        issues.report(error.message, at: node)
        return nil
      }
    }
  }
}
