internal import ArtifactIO
internal import GraphIR

/// TensorFlow's messages as JSON, in the dialect that the importer of graph models reads.
///
/// - Source: the importer's `operation_mapper.ts` (`getStringParam`, `getNumberParam`, `parseTensorShapeParam`, …).
extension JSONWriter {
  /// An AttrValue.
  mutating func writeAttribute(_ value: AttributeValue, in context: GraphContext) {
    object(.compact) { json in
      switch value {
      case .string(let bytes): json.member("s", Base64Text.encode(bytes))
      case .int(let number): json.member("i", String(number))
      case .float(let number): json.member("f", literal: JSONNumber.text(number))
      case .bool(let flag): json.member("b", flag)
      case .type(let type): json.writeType("type", type)
      case .shape(let shape): json.object("shape", .compact) { $0.writeShapeMembers(shape) }
      case .tensor(let tensor): json.object("tensor", .compact) { $0.writeTensorMembers(context[tensor]) }
      case .function(let function): json.object("func", .compact) { $0.writeFunctionMembers(function, in: context) }
      case .list(let list): json.object("list", .compact) { $0.writeListMembers(list, in: context) }
      case .placeholder(let name): json.member("placeholder", name)
      }
    }
  }

  mutating func writeType(_ key: String, _ type: DataType) {
    if type.isKnown || type == .invalid {
      member(key, type.name)
    } else {
      member(key, Int(type.rawValue))
    }
  }

  /// A size of 0 is spelled out: without it the importer reads NaN.
  mutating func writeShapeMembers(_ shape: PartialShape) {
    guard let dimensions = shape.dimensions else { return member("unknownRank", true) }
    guard !dimensions.isEmpty else { return }
    array("dim", .compact) { json in
      for size in dimensions { json.object { $0.member("size", String(size)) } }
    }
  }

  /// Never the values: those of constants are weights, and the importer reads no other tensors.
  private mutating func writeTensorMembers(_ tensor: TensorReference) {
    writeType("dtype", tensor.dtype)
    object("tensorShape", .compact) { $0.writeShapeMembers(PartialShape(tensor.shape)) }
  }

  /// Only the name is read: functions of a lowered graph are each made for one node.
  private mutating func writeFunctionMembers(_ function: AttributeValue.FunctionReference, in context: GraphContext) {
    member("name", context.strings[function.name])
  }

  private mutating func writeListMembers(_ list: AttributeValue.ListValue, in context: GraphContext) {
    func elements<Element>(_ key: String, _ list: [Element], _ body: (inout JSONWriter, Element) -> Void) {
      guard !list.isEmpty else { return }
      array(key, .compact) { json in for element in list { body(&json, element) } }
    }
    switch list {
    case .empty: break
    case .strings(let list): elements("s", list) { $0.value(Base64Text.encode($1)) }
    case .ints(let list): elements("i", list) { $0.value(String($1)) }
    case .floats(let list): elements("f", list) { $0.value(literal: JSONNumber.text($1)) }
    case .bools(let list): elements("b", list) { $0.value(literal: $1 ? "true" : "false") }
    case .types(let list):
      elements("type", list) { json, type in
        if type.isKnown || type == .invalid {
          json.value(type.name)
        } else {
          json.value(literal: String(type.rawValue))
        }
      }
    case .shapes(let list): elements("shape", list) { json, shape in json.object { $0.writeShapeMembers(shape) } }
    case .tensors(let list): elements("tensor", list) { json, id in json.object { $0.writeTensorMembers(context[id]) } }
    case .functions(let list):
      elements("func", list) { json, function in json.object { $0.writeFunctionMembers(function, in: context) } }
    }
  }
}
