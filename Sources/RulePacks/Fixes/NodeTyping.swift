internal import GraphIR

/// The types of a node that is to be added: its type attributes follow from what it reads.
struct NodeTyping {
  /// What a type, number or list attribute must be, and the types of the outputs.
  var attributes: [(key: String, value: AttributeValue)]
  var outputs: [DataType]

  /// - Parameters:
  ///   - inputs: the types of what it reads, in order.
  ///   - given: attributes that the rule says.
  init(
    _ definition: OpDefinition, inputs: [DataType], given: [(key: String, value: FormulaValue)]
  ) throws(FormulaError) {
    attributes = []
    outputs = []
    for (key, value) in given {
      guard let attribute = definition.attribute(key) else {
        throw FormulaError(message: "op '\(definition.name)' has no attribute '\(key)'")
      }
      attributes.append((key, try Self.attribute(value, of: attribute, definition)))
    }
    try read(inputs, by: definition)
    for attribute in definition.attributes where attribute.isRequired && self[attribute.name] == nil {
      throw FormulaError(message: "op '\(definition.name)' needs the attribute '\(attribute.name)'")
    }
    for (key, value) in attributes { try check(key, value, definition) }
    for argument in definition.outputs { outputs += try types(of: argument, definition) }
  }

  private subscript(key: String) -> AttributeValue? { attributes.first { $0.key == key }?.value }

  private func value(_ key: String, _ definition: OpDefinition) -> AttributeValue? {
    self[key] ?? definition.attribute(key)?.defaultValue
  }

  private mutating func read(_ inputs: [DataType], by definition: OpDefinition) throws(FormulaError) {
    let isVariadic = definition.inputs.count { $0.numberAttribute != nil || $0.typeListAttribute != nil }
    let single = definition.inputs.count - isVariadic
    var position = 0
    for argument in definition.inputs {
      var count = 1
      if let number = argument.numberAttribute {
        count = self[number]?.asInt.map { Int(clamping: $0) } ?? (isVariadic == 1 ? inputs.count - single : -1)
      } else if let list = argument.typeListAttribute {
        count = self[list]?.asTypes?.count ?? (isVariadic == 1 ? inputs.count - single : -1)
      }
      guard count >= 0, position + count <= inputs.count else {
        throw FormulaError(message: "op '\(definition.name)' has not the inputs that it needs")
      }
      let run = Array(inputs[position..<(position + count)])
      position += count
      if let number = argument.numberAttribute, self[number] == nil { attributes.append((number, .int(Int64(count)))) }
      if let list = argument.typeListAttribute {
        if self[list] == nil { attributes.append((list, .list(run.isEmpty ? .empty : .types(run)))) }
        continue
      }
      for type in run {
        let wanted: DataType
        if let attribute = argument.typeAttribute {
          if let known = self[attribute]?.asType {
            wanted = known
          } else {
            attributes.append((attribute, .type(type)))
            wanted = type
          }
        } else {
          wanted = argument.type ?? type
        }
        guard wanted.base == type.base else {
          throw FormulaError(
            message: "op '\(definition.name)' takes \(wanted.shortName) for '\(argument.name)', not \(type.shortName)")
        }
      }
    }
    guard position == inputs.count else {
      throw FormulaError(message: "op '\(definition.name)' takes \(position) inputs, not \(inputs.count)")
    }
  }

  private func types(of argument: ArgumentDefinition, _ definition: OpDefinition) throws(FormulaError) -> [DataType] {
    if let list = argument.typeListAttribute { return value(list, definition)?.asTypes ?? [] }
    let type = argument.typeAttribute.flatMap { value($0, definition)?.asType } ?? argument.type
    guard let type else { throw FormulaError(message: "op '\(definition.name)' has an output of no known dtype") }
    guard let number = argument.numberAttribute else { return [type] }
    let count = value(number, definition)?.asInt ?? 1
    guard (0...65_536).contains(count) else {
      throw FormulaError(message: "op '\(definition.name)' has too many outputs")
    }
    return [DataType](repeating: type, count: Int(count))
  }

  private func check(_ key: String, _ value: AttributeValue, _ definition: OpDefinition) throws(FormulaError) {
    guard let attribute = definition.attribute(key) else { return }
    if let type = value.asType, !attribute.allowedTypes.isEmpty, !attribute.allowedTypes.contains(type) {
      throw FormulaError(message: "op '\(definition.name)' does not take \(type.shortName) as '\(key)'")
    }
    if let text = value.asString, !attribute.allowedStrings.isEmpty, !attribute.allowedStrings.contains(text) {
      throw FormulaError(message: "op '\(definition.name)' does not take '\(text)' as '\(key)'")
    }
  }

  // MARK: Values

  /// A value as the attribute's type has it.
  static func attribute(
    _ value: FormulaValue, of attribute: AttributeDefinition, _ definition: OpDefinition
  ) throws(FormulaError) -> AttributeValue {
    let wrong = FormulaError(
      message: "attribute '\(attribute.name)' of '\(definition.name)' is a \(attribute.type), not \(value.kind)")
    if attribute.type.hasPrefix("list("), case .list(let items) = value {
      let inner = String(attribute.type.dropFirst(5).dropLast())
      var elements: [AttributeValue] = []
      for item in items {
        guard let element = try single(item, inner) else { throw wrong }
        elements.append(element)
      }
      return try list(elements, wrong)
    }
    guard let result = try single(value, attribute.type) else { throw wrong }
    return result
  }

  private static func single(_ value: FormulaValue, _ type: String) throws(FormulaError) -> AttributeValue? {
    switch (type, value) {
    case ("int", .int(let number)): .int(number)
    case ("float", .float(let number)): .float(Float(number))
    case ("float", .int(let number)): .float(Float(number))
    case ("bool", .bool(let flag)): .bool(flag)
    case ("string", .text(let text)): .string(Array(text.utf8))
    case ("type", .text(let text)): DataType(shortName: text).map { .type($0) }
    case ("shape", .list(let sizes)):
      .shape(
        PartialShape(
          sizes.map { size in
            if case .int(let size) = size { return size }
            return PartialShape.unknownDimension
          }))
    case ("shape", .unknown): .shape(.unknown)
    default: nil
    }
  }

  private static func list(_ elements: [AttributeValue], _ wrong: FormulaError) throws(FormulaError) -> AttributeValue {
    guard let first = elements.first else { return .list(.empty) }
    return switch first {
    case .int: .list(.ints(elements.compactMap(\.asInt)))
    case .float: .list(.floats(elements.compactMap(\.asFloat)))
    case .bool: .list(.bools(elements.compactMap(\.asBool)))
    case .type: .list(.types(elements.compactMap(\.asType)))
    case .string: .list(.strings(elements.compactMap { $0.asString.map { Array($0.utf8) } }))
    case .shape: .list(.shapes(elements.compactMap(\.asShape)))
    default: throw wrong
    }
  }
}
