internal import GraphIR

/// Attribute values, shapes and tensors as fields of TensorFlow's messages.
struct AttributeFields {
  let context: GraphContext

  /// The fields of an AttrValue.
  ///
  /// - Errors: `.unwritable` for a tensor whose elements cannot be had.
  func value(_ value: AttributeValue) throws(ModelWriteError) -> [NewField] {
    switch value {
    case .string(let bytes): return [NewField(2, .bytes(bytes))]
    case .int(let int): return [.int(3, int)]
    case .float(let float): return [NewField(4, .fixed32(float.bitPattern))]
    case .bool(let bool): return [.int(5, bool ? 1 : 0)]
    case .type(let type): return [.int(6, Int64(type.rawValue))]
    case .shape(let shape): return [.message(7, Self.shape(shape))]
    case .tensor(let id): return [.message(8, try TensorFields.tensor(context[id]))]
    case .function(let function): return [.message(10, try self.function(function))]
    case .list(let list): return [.message(1, try self.list(list))]
    case .placeholder(let name): return name.isEmpty ? [] : [.text(9, name)]
    }
  }

  private func list(_ list: AttributeValue.ListValue) throws(ModelWriteError) -> [NewField] {
    func packed(_ number: UInt32, _ values: [UInt64]) -> [NewField] {
      [NewField(number, .packed(values.map { .varint($0) }))]
    }
    switch list {
    case .empty: return []
    case .strings(let strings): return strings.map { NewField(2, .bytes($0)) }
    case .ints(let ints): return packed(3, ints.map { UInt64(bitPattern: $0) })
    case .floats(let floats): return [NewField(4, .packed(floats.map { .fixed32($0.bitPattern) }))]
    case .bools(let bools): return packed(5, bools.map { $0 ? 1 : 0 })
    case .types(let types): return packed(6, types.map { UInt64(bitPattern: Int64($0.rawValue)) })
    case .shapes(let shapes): return shapes.map { .message(7, Self.shape($0)) }
    case .tensors(let tensors):
      var fields: [NewField] = []
      for id in tensors { fields.append(.message(8, try TensorFields.tensor(context[id]))) }
      return fields
    case .functions(let functions):
      var fields: [NewField] = []
      for function in functions { fields.append(.message(9, try self.function(function))) }
      return fields
    }
  }

  /// Recursion is bounded by the nesting that reading allows.
  private func function(_ function: AttributeValue.FunctionReference) throws(ModelWriteError) -> [NewField] {
    var fields: [NewField] = [.text(1, context.strings[function.name])]
    for attribute in function.attributes {
      fields.append(.entry(2, key: context.strings[attribute.key], try value(context[attribute.value])))
    }
    return fields
  }

  /// The fields of a TensorShapeProto.
  static func shape(_ shape: PartialShape) -> [NewField] {
    guard let dimensions = shape.dimensions else { return [.int(3, 1)] }
    return dimensions.map { .message(2, [.int(1, $0)]) }
  }
}
