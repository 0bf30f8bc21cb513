internal import ArtifactIO
internal import GraphIR

/// Reads OpDefs: those of a model's `stripped_op_list`, and the signatures of its functions.
struct OpDefReader {
  var attributes: AttributeReader

  mutating func read(
    _ bytes: Span<UInt8>, _ range: ByteRange, into context: inout GraphContext
  ) throws(Wire.Failure) -> OpDefinition {
    var name = ""
    var inputs: [ArgumentDefinition] = []
    var outputs: [ArgumentDefinition] = []
    var list: [AttributeDefinition] = []
    var isStateful = false
    var isCommutative = false
    var isAggregate = false
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      switch (field.number, field.type) {
      case (1, .bytes): name = try Wire.text(bytes, field.payload)
      case (2, .bytes): inputs.append(try argument(bytes, field.payload))
      case (3, .bytes): outputs.append(try argument(bytes, field.payload))
      case (4, .bytes): list.append(try attribute(bytes, field.payload, into: &context))
      case (16, .varint): isAggregate = field.value != 0
      case (17, .varint): isStateful = field.value != 0
      case (18, .varint): isCommutative = field.value != 0
      default: break
      }
    }
    return OpDefinition(
      name: name, inputs: inputs, outputs: outputs, attributes: list, isStateful: isStateful,
      isCommutative: isCommutative, isAggregate: isAggregate)
  }

  private func argument(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> ArgumentDefinition {
    var name = ""
    var type: DataType?
    var typeAttribute: String?
    var numberAttribute: String?
    var typeListAttribute: String?
    var isReference = false
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      switch (field.number, field.type) {
      case (1, .bytes): name = try Wire.text(bytes, field.payload)
      case (3, .varint): type = DataType(rawValue: field.int32)
      case (4, .bytes): typeAttribute = try nonEmpty(bytes, field.payload)
      case (5, .bytes): numberAttribute = try nonEmpty(bytes, field.payload)
      case (6, .bytes): typeListAttribute = try nonEmpty(bytes, field.payload)
      case (16, .varint): isReference = field.value != 0
      default: break
      }
    }
    if typeAttribute != nil || typeListAttribute != nil || type == .invalid { type = nil }
    return ArgumentDefinition(
      name: name, type: type, typeAttribute: typeAttribute, numberAttribute: numberAttribute,
      typeListAttribute: typeListAttribute, isReference: isReference)
  }

  private mutating func attribute(
    _ bytes: Span<UInt8>, _ range: ByteRange, into context: inout GraphContext
  ) throws(Wire.Failure) -> AttributeDefinition {
    var name = ""
    var type = ""
    var defaultValue: AttributeValue?
    var allowed: AttributeValue?
    var minimum: Int64?
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      switch (field.number, field.type) {
      case (1, .bytes): name = try Wire.text(bytes, field.payload)
      case (2, .bytes): type = try Wire.text(bytes, field.payload)
      case (3, .bytes): defaultValue = try value(bytes, field.payload, into: &context)
      case (6, .varint): minimum = field.int64
      case (7, .bytes): allowed = try value(bytes, field.payload, into: &context)
      default: break
      }
    }
    return AttributeDefinition(
      name: name, type: type, defaultValue: defaultValue, allowedTypes: allowed?.asTypes ?? [],
      allowedStrings: allowed?.asStrings ?? [], minimum: minimum)
  }

  private mutating func value(
    _ bytes: Span<UInt8>, _ range: ByteRange, into context: inout GraphContext
  ) throws(Wire.Failure) -> AttributeValue {
    let id = try attributes.read(bytes, range, into: &context)
    return context[id]
  }

  private func nonEmpty(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> String? {
    range.isEmpty ? nil : try Wire.text(bytes, range)
  }
}
