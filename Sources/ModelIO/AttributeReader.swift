internal import ArtifactIO
internal import CProtobufC
internal import CTensorFlowProto
internal import GraphIR

/// Reads attributes: equal bytes are read once, tensors stay references.
///
/// Most attributes of a graph are the same few bytes (`T: DT_FLOAT`), so a lookup by bytes replaces all but some
/// hundred unpackings in a graph of 100 000 nodes: first of the whole entry, then of its value.
struct AttributeReader {
  private let artifact: Artifact
  private let limits: ReadLimits
  /// Bytes of AttrValues seen, and for each its id.
  private var seen = StringTable()
  private var ids: [AttributeID?] = []
  /// Bytes of map entries seen, and for each its key and value.
  private var seenEntries = StringTable()
  private var entries: [(key: Symbol, value: AttributeID)] = [(.empty, AttributeID(index: 0))]

  /// Values longer than this are rarely equal; hashing them would cost more than it saves.
  private static let longestShared = 128
  /// A file with more different entries than this has one for nearly every node, and to remember them is no use.
  private static let maximumSharedEntries = 8192

  init(artifact: Artifact, limits: ReadLimits) {
    self.artifact = artifact
    self.limits = limits
  }

  /// Reads a field that is a map entry of an attribute's name and AttrValue.
  mutating func entry(
    _ bytes: Span<UInt8>, _ field: Wire.Field, into context: inout GraphContext
  ) throws(Wire.Failure) -> AttributeEntry {
    let range = field.payload
    let text = bytes.extracting(range.offset..<range.end)
    let isShort = !range.isEmpty && range.count <= Self.longestShared
    if isShort, let symbol = seenEntries.find(text) {
      let known = entries[Int(symbol.index)]
      return AttributeEntry(key: known.key, value: known.value, origin: field.range)
    }
    guard let entry = try MapEntry(bytes, range) else {
      throw Wire.Failure(offset: field.range.offset, expected: "an attribute")
    }
    let key = try context.strings.intern(text: bytes, entry.key)
    let value = try read(bytes, entry.value, into: &context)
    if isShort, entries.count < Self.maximumSharedEntries, !Self.holdsTensor(context[value]) {
      _ = seenEntries.intern(text)
      entries.append((key, value))
    }
    return AttributeEntry(key: key, value: value, origin: field.range)
  }

  /// The id of the AttrValue in `range`.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: ByteRange, into context: inout GraphContext, depth: Int = 0
  ) throws(Wire.Failure) -> AttributeID {
    guard range.count <= Self.longestShared, !Self.startsWithTensor(bytes, range) else {
      return context.add(try value(bytes, range, into: &context, depth: depth))
    }
    let symbol = seen.intern(bytes.extracting(range.offset..<range.end))
    let index = Int(symbol.index)
    while ids.count <= index { ids.append(nil) }
    if let id = ids[index] { return id }
    let value = try value(bytes, range, into: &context, depth: depth)
    let id = context.add(value)
    // A tensor keeps its own place in the file, so equal ones are not shared.
    if !Self.holdsTensor(value) { ids[index] = id }
    return id
  }

  /// Whether field 8 comes first: a tensor, which is not shared and so not looked up.
  private static func startsWithTensor(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    !range.isEmpty && bytes[range.offset] == 8 << 3 | Wire.WireType.bytes.rawValue
  }

  private static func holdsTensor(_ value: AttributeValue) -> Bool {
    switch value {
    case .tensor, .list(.tensors): true
    default: false
    }
  }

  private mutating func value(
    _ bytes: Span<UInt8>, _ range: ByteRange, into context: inout GraphContext, depth: Int
  ) throws(Wire.Failure) -> AttributeValue {
    guard depth < limits.attributeDepth else {
      throw Wire.Failure(offset: range.offset, expected: "attributes nested at most \(limits.attributeDepth) levels")
    }
    var position = range.offset
    var last: Wire.Field?
    while let field = try Wire.next(bytes, &position, end: range.end) {
      if (1...10).contains(field.number) { last = field }
    }
    // Of a oneof written twice the last counts, as in protobuf.
    guard let last else { return .placeholder("") }
    switch last.number {
    case 8 where last.type == .bytes:
      return .tensor(context.add(try TensorReader.read(bytes, last.payload, in: artifact, limits: limits)))
    case 7 where last.type == .bytes:
      return .shape(try TensorReader.shape(bytes, last.payload, limits: limits))
    case 10 where last.type == .bytes:
      return .function(try function(bytes, last.payload, into: &context, depth: depth))
    case 1 where last.type == .bytes:
      return .list(try list(bytes, last.payload, whole: range, into: &context, depth: depth))
    default: return try scalar(bytes, range)
    }
  }

  /// A value without tensors, shapes and functions, by way of libprotobuf-c.
  private func scalar(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> AttributeValue {
    try unsafe withExtendedDescriptor(bytes, range) { (message: UnsafePointer<Tensorflow__AttrValue>) in
      let value = unsafe message.pointee
      switch unsafe value.value_case {
      case TENSORFLOW__ATTR_VALUE__VALUE_S: return unsafe .string(value.s.bytes)
      case TENSORFLOW__ATTR_VALUE__VALUE_I: return unsafe .int(value.i)
      case TENSORFLOW__ATTR_VALUE__VALUE_F: return unsafe .float(value.f)
      case TENSORFLOW__ATTR_VALUE__VALUE_B: return unsafe .bool(value.b != 0)
      case TENSORFLOW__ATTR_VALUE__VALUE_TYPE:
        return unsafe .type(DataType(rawValue: Int32(bitPattern: value.type.rawValue)))
      case TENSORFLOW__ATTR_VALUE__VALUE_PLACEHOLDER:
        return unsafe .placeholder(value.placeholder.map { unsafe String(cString: $0) } ?? "")
      default: return .placeholder("")
      }
    }
  }

  private func withExtendedDescriptor<R>(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ body: (UnsafePointer<Tensorflow__AttrValue>) -> R
  ) throws(Wire.Failure) -> R {
    try unsafe withUnsafePointer(to: tensorflow__attr_value__descriptor) { (descriptor) throws(Wire.Failure) -> R in
      try unsafe CheckedMessage.withUnpacked(descriptor, as: Tensorflow__AttrValue.self, bytes: bytes, in: range) {
        (message) throws(Wire.Failure) -> R in unsafe body(message)
      }
    }
  }

  private mutating func list(
    _ bytes: Span<UInt8>, _ payload: ByteRange, whole: ByteRange, into context: inout GraphContext, depth: Int
  ) throws(Wire.Failure) -> AttributeValue.ListValue {
    var tensors: [TensorID] = []
    var functions: [AttributeValue.FunctionReference] = []
    var shapes: [PartialShape] = []
    var position = payload.offset
    while let field = try Wire.next(bytes, &position, end: payload.end) {
      guard field.type == .bytes else { continue }
      if field.number == 7 {
        shapes.append(try TensorReader.shape(bytes, field.payload, limits: limits))
      } else if field.number == 8 {
        tensors.append(context.add(try TensorReader.read(bytes, field.payload, in: artifact, limits: limits)))
      } else if field.number == 9 {
        functions.append(try function(bytes, field.payload, into: &context, depth: depth))
      }
    }
    if !tensors.isEmpty { return .tensors(tensors) }
    if !functions.isEmpty { return .functions(functions) }
    if !shapes.isEmpty { return .shapes(shapes) }
    return try unsafe withExtendedDescriptor(bytes, whole) { (message: UnsafePointer<Tensorflow__AttrValue>) in
      guard unsafe message.pointee.value_case == TENSORFLOW__ATTR_VALUE__VALUE_LIST,
        let list = unsafe message.pointee.list?.pointee
      else { return .empty }
      if unsafe list.n_s > 0 {
        return unsafe .strings(UnsafeBufferPointer(start: list.s, count: list.n_s).map { unsafe $0.bytes })
      }
      if unsafe list.n_i > 0 { return unsafe .ints([Int64](UnsafeBufferPointer(start: list.i, count: list.n_i))) }
      if unsafe list.n_f > 0 { return unsafe .floats([Float](UnsafeBufferPointer(start: list.f, count: list.n_f))) }
      if unsafe list.n_b > 0 {
        return unsafe .bools(UnsafeBufferPointer(start: list.b, count: list.n_b).map { $0 != 0 })
      }
      if unsafe list.n_type > 0 {
        return unsafe .types(
          UnsafeBufferPointer(start: list.type, count: list.n_type).map {
            DataType(rawValue: Int32(bitPattern: $0.rawValue))
          })
      }
      return .empty
    }
  }

  /// NameAttrList: a function's name and the attributes that instantiate it.
  private mutating func function(
    _ bytes: Span<UInt8>, _ range: ByteRange, into context: inout GraphContext, depth: Int
  ) throws(Wire.Failure) -> AttributeValue.FunctionReference {
    var name = Symbol.empty
    var attributes: [AttributeValue.FunctionReference.Attribute] = []
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.type == .bytes else { continue }
      if field.number == 1 {
        name = try context.strings.intern(text: bytes, field.payload)
      } else if field.number == 2, let entry = try MapEntry(bytes, field.payload) {
        let key = try context.strings.intern(text: bytes, entry.key)
        let value = try read(bytes, entry.value, into: &context, depth: depth + 1)
        attributes.append(.init(key: key, value: value))
      }
    }
    return .init(name: name, attributes: attributes)
  }
}

/// One entry of a protobuf map with string keys; a missing value is an empty message.
struct MapEntry {
  var key: ByteRange
  var value: ByteRange

  init?(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) {
    key = ByteRange(offset: range.offset, count: 0)
    value = key
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.type == .bytes else { continue }
      if field.number == 1 { key = field.payload }
      if field.number == 2 { value = field.payload }
    }
  }
}

extension StringTable {
  /// Interns text of a file after checking that it is text.
  mutating func intern(text bytes: Span<UInt8>, _ range: ByteRange) throws(Wire.Failure) -> Symbol {
    guard Wire.isText(bytes, range) else {
      throw Wire.Failure(offset: range.offset, expected: "UTF-8 text without NUL")
    }
    return intern(bytes.extracting(range.offset..<range.end))
  }
}

extension Wire {
  /// Text of a file, after checking that it is text.
  static func text(_ bytes: Span<UInt8>, _ range: ByteRange) throws(Failure) -> String {
    guard isText(bytes, range) else { throw Failure(offset: range.offset, expected: "UTF-8 text without NUL") }
    return unsafe bytes.extracting(range.offset..<range.end).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }
}

extension ProtobufCBinaryData {
  fileprivate var bytes: [UInt8] { unsafe [UInt8](UnsafeBufferPointer(start: data, count: len)) }
}
