internal import CProtobufC
internal import CTensorFlowProto

/// What libprotobuf-c's descriptors say about TensorFlow's messages, as Swift values that text can be matched against.
struct MessageSchema: Sendable {
  struct Message: Sendable {
    /// The name with its package, such as `tensorflow.NodeDef`.
    var name: String
    var fields: [Field]
    /// Field names as the `.proto` files spell them.
    var names: NameTable
    /// The same and their lowerCamelCase forms, as proto3 JSON has it.
    var jsonNames: NameTable
  }

  struct Field: Sendable {
    var name: String
    var number: UInt32
    var type: FieldType
    var isRepeated: Bool
    /// A repeated message of key and value, which JSON writes as an object.
    var isMap: Bool
    /// The bit that fields share of which a message may have one only; 0 for repeated fields.
    var exclusion: UInt64
  }

  /// The type of a field; messages and enums as an index into the schema.
  enum FieldType: Sendable, Hashable {
    case int32, sint32, sfixed32, int64, sint64, sfixed64
    case uint32, fixed32, uint64, fixed64
    case float, double, bool, string, bytes
    case enumeration(Int)
    case message(Int)

    /// Whether elements of this type are numbers that may come by the million.
    var isNumeric: Bool {
      switch self {
      case .string, .bytes, .message: false
      default: true
      }
    }
  }

  struct Enumeration: Sendable {
    var name: String
    var values: NameTable
  }

  private(set) var messages: [Message] = []
  private(set) var enumerations: [Enumeration] = []
  private var messageNamed: [String: Int] = [:]
  private var enumerationNamed: [String: Int] = [:]

  /// All messages that any `TextMessage` leads to.
  static let tensorFlow: MessageSchema = {
    var schema = MessageSchema()
    for message in TextMessage.allCases { _ = unsafe schema.add(descriptor(of: message)) }
    return schema
  }()

  /// The index of the message a file is read as.
  func index(of message: TextMessage) -> Int {
    let name = unsafe Self.string(Self.descriptor(of: message).name)
    guard let index = messageNamed[name] else { preconditionFailure("every text message is added to the schema") }
    return index
  }

  /// The index of a message by its name with its package.
  func index(named name: String) -> Int? { messageNamed[name] }

  private static func descriptor(of message: TextMessage) -> ProtobufCMessageDescriptor {
    switch message {
    case .graphDef: unsafe tensorflow__graph_def__descriptor
    case .savedModel: unsafe tensorflow__saved_model__descriptor
    case .metaGraphDef: unsafe tensorflow__meta_graph_def__descriptor
    case .signatureDef: unsafe tensorflow__signature_def__descriptor
    case .opList: unsafe tensorflow__op_list__descriptor
    case .graphDebugInfo: unsafe tensorflow__graph_debug_info__descriptor
    }
  }

  /// Adds a message and those its fields lead to; recursion is bounded by the number of messages in the C module.
  private mutating func add(_ descriptor: ProtobufCMessageDescriptor) -> Int {
    let name = unsafe Self.string(descriptor.name)
    if let known = messageNamed[name] { return known }
    let index = messages.count
    messageNamed[name] = index
    messages.append(Message(name: name, fields: [], names: NameTable(), jsonNames: NameTable()))
    var exclusions: [UInt32: UInt64] = [:]
    var nextExclusion: UInt64 = 1
    for fieldIndex in 0..<Int(unsafe descriptor.n_fields) {
      let source = unsafe descriptor.fields[fieldIndex]
      let isRepeated = unsafe source.label == PROTOBUF_C_LABEL_REPEATED
      var exclusion: UInt64 = 0
      if !isRepeated {
        // INVARIANT: no message has more than 64 groups of exclusive fields (the largest has 13).
        precondition(nextExclusion != 0, "a message has more than 64 singular fields")
        exclusion = nextExclusion
        if unsafe source.flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0 {
          // The members of a oneof share the place of the case that is set.
          exclusion = unsafe exclusions[source.quantifier_offset, default: nextExclusion]
          unsafe exclusions[source.quantifier_offset] = exclusion
        }
        if exclusion == nextExclusion { nextExclusion <<= 1 }
      }
      let name = unsafe Self.string(source.name)
      let type = unsafe fieldType(source)
      let camelCase = Self.lowerCamelCase(name)
      var isMap = false
      if isRepeated, case .message(let target) = type {
        // protoc-c does not keep the map option; the entry's name and fields give it away.
        let suffix = "." + camelCase.prefix(1).uppercased() + camelCase.dropFirst() + "Entry"
        isMap =
          messages[target].name.hasSuffix(suffix) && messages[target].fields.map(\.name) == ["key", "value"]
      }
      messages[index].names.insert(name, value: fieldIndex)
      messages[index].jsonNames.insert(name, value: fieldIndex)
      messages[index].jsonNames.insert(camelCase, value: fieldIndex)
      messages[index].fields.append(
        Field(
          name: name, number: unsafe source.id, type: type, isRepeated: isRepeated, isMap: isMap,
          exclusion: exclusion))
    }
    return index
  }

  private mutating func fieldType(_ field: ProtobufCFieldDescriptor) -> FieldType {
    switch unsafe field.type {
    case PROTOBUF_C_TYPE_INT32: return .int32
    case PROTOBUF_C_TYPE_SINT32: return .sint32
    case PROTOBUF_C_TYPE_SFIXED32: return .sfixed32
    case PROTOBUF_C_TYPE_INT64: return .int64
    case PROTOBUF_C_TYPE_SINT64: return .sint64
    case PROTOBUF_C_TYPE_SFIXED64: return .sfixed64
    case PROTOBUF_C_TYPE_UINT32: return .uint32
    case PROTOBUF_C_TYPE_FIXED32: return .fixed32
    case PROTOBUF_C_TYPE_UINT64: return .uint64
    case PROTOBUF_C_TYPE_FIXED64: return .fixed64
    case PROTOBUF_C_TYPE_FLOAT: return .float
    case PROTOBUF_C_TYPE_DOUBLE: return .double
    case PROTOBUF_C_TYPE_BOOL: return .bool
    case PROTOBUF_C_TYPE_STRING: return .string
    case PROTOBUF_C_TYPE_BYTES: return .bytes
    default: break
    }
    guard let target = unsafe field.descriptor else {
      preconditionFailure("a field is neither a scalar nor has a descriptor")
    }
    // SAFETY: the type says which descriptor it is.
    return unsafe field.type == PROTOBUF_C_TYPE_ENUM
      ? .enumeration(unsafe add(target.assumingMemoryBound(to: ProtobufCEnumDescriptor.self).pointee))
      : .message(unsafe add(target.assumingMemoryBound(to: ProtobufCMessageDescriptor.self).pointee))
  }

  private mutating func add(_ descriptor: ProtobufCEnumDescriptor) -> Int {
    let name = unsafe Self.string(descriptor.name)
    if let known = enumerationNamed[name] { return known }
    var values = NameTable()
    for index in 0..<Int(unsafe descriptor.n_values) {
      let value = unsafe descriptor.values[index]
      values.insert(unsafe Self.string(value.name), value: Int(unsafe value.value))
    }
    enumerationNamed[name] = enumerations.count
    enumerations.append(Enumeration(name: name, values: values))
    return enumerations.count - 1
  }

  /// `node_def` → `nodeDef`.
  ///
  /// - Source: protobuf's `ToJsonName`.
  static func lowerCamelCase(_ name: String) -> String {
    var result = ""
    var isUpper = false
    for character in name {
      if character == "_" {
        isUpper = true
      } else {
        result += isUpper ? character.uppercased() : String(character)
        isUpper = false
      }
    }
    return result
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }
}
