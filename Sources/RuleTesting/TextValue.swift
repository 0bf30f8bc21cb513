internal import GraphIR

/// An attribute's value in the compact text form.
///
/// `float32` a dtype, `int64[2](1, -1)` a tensor (the last value repeats), `"text"`, `true`, `12`, `0.5`, `[1, 2]` a
/// list (a shape for the key `shape`), `@f` a function.
enum TextValue {
  case type(DataType)
  case tensor(TensorReference)
  case string(String)
  case bool(Bool)
  case int(Int64)
  case float(Float)
  case shape(PartialShape)
  case function(String)
  case list([TextValue])

  init(_ scanner: inout TextScanner, key: String) throws(TextGraphError) {
    if scanner.peek("\"") {
      self = .string(try scanner.quotedText())
      return
    }
    if scanner.take("@") {
      self = .function(try scanner.word())
      return
    }
    if key == "shape", scanner.peek("[") {
      self = .shape(try scanner.shape())
      return
    }
    if scanner.take("[") {
      var items: [TextValue] = []
      while !scanner.peek("]") {
        items.append(try TextValue(&scanner, key: ""))
        if !scanner.take(",") { break }
      }
      try scanner.expect("]")
      self = .list(items)
      return
    }
    let word = try scanner.word()
    if let dtype = TextScanner.dtype(word) {
      self = scanner.peek("[") ? .tensor(try Self.tensor(dtype, &scanner)) : .type(dtype)
    } else if word == "true" || word == "false" {
      self = .bool(word == "true")
    } else if let value = Int64(word) {
      self = .int(value)
    } else if let value = Float(word) {
      self = .float(value)
    } else {
      throw scanner.fail("'\(word)' is no value; strings stand in double quotes")
    }
  }

  func attribute(_ context: inout GraphContext) -> AttributeValue {
    switch self {
    case .type(let type): return .type(type)
    case .tensor(let tensor): return .tensor(context.add(tensor))
    case .string(let text): return .string(Array(text.utf8))
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .shape(let shape): return .shape(shape)
    case .function(let name): return .function(.init(name: context.strings.intern(name)))
    case .list(let items): return .list(Self.list(items, &context))
    }
  }

  /// The first item says what the list holds; others of another kind are left out.
  private static func list(_ items: [TextValue], _ context: inout GraphContext) -> AttributeValue.ListValue {
    switch items.first {
    case nil: return .empty
    case .type: return .types(items.compactMap { if case .type(let value) = $0 { value } else { nil } })
    case .string:
      return .strings(items.compactMap { if case .string(let value) = $0 { Array(value.utf8) } else { nil } })
    case .bool: return .bools(items.compactMap { if case .bool(let value) = $0 { value } else { nil } })
    case .int: return .ints(items.compactMap { if case .int(let value) = $0 { value } else { nil } })
    case .float: return .floats(items.compactMap { if case .float(let value) = $0 { value } else { nil } })
    case .shape: return .shapes(items.compactMap { if case .shape(let value) = $0 { value } else { nil } })
    case .function:
      var functions: [AttributeValue.FunctionReference] = []
      for case .function(let name) in items { functions.append(.init(name: context.strings.intern(name))) }
      return .functions(functions)
    case .tensor, .list: return .empty
    }
  }

  private static func tensor(_ dtype: DataType, _ scanner: inout TextScanner) throws(TextGraphError) -> TensorReference
  {
    let shape = try scanner.shape()
    guard let sizes = shape.dimensions, let count = shape.elementCount else {
      throw scanner.fail("a tensor needs a shape without unknown sizes")
    }
    guard count <= 65_536 else {
      guard !scanner.peek("(") else {
        throw scanner.fail("a tensor of more than 65536 elements is written without values")
      }
      return TensorReference(dtype: dtype, shape: sizes, storage: .unavailable("not written in the test"))
    }
    var words: [String] = []
    var strings: [[UInt8]] = []
    if scanner.take("(") {
      while !scanner.peek(")") {
        if scanner.peek("\"") {
          strings.append(Array(try scanner.quotedText().utf8))
        } else {
          words.append(try scanner.word())
        }
        if !scanner.take(",") { break }
      }
      try scanner.expect(")")
    }
    if dtype == .string {
      let last = strings.last ?? []
      while strings.count < Int(count) { strings.append(last) }
      return TensorReference(dtype: dtype, shape: sizes, storage: .strings(strings))
    }
    guard let size = dtype.sizeInBytes else {
      return TensorReference(dtype: dtype, shape: sizes, storage: .unavailable("not written in the test"))
    }
    var bytes: [UInt8] = []
    for index in 0..<Int(count) {
      let word = words.isEmpty ? "0" : words[min(index, words.count - 1)]
      guard let bits = Self.bits(of: word, dtype) else { throw scanner.fail("'\(word)' is no \(dtype.shortName)") }
      for byte in 0..<size { bytes.append(byte < 8 ? UInt8(truncatingIfNeeded: bits >> UInt64(8 * byte)) : 0) }
    }
    return TensorReference(dtype: dtype, shape: sizes, storage: .bytes(bytes))
  }

  private static func bits(of word: String, _ dtype: DataType) -> UInt64? {
    switch dtype {
    case .float: Float(word).map { UInt64($0.bitPattern) }
    case .double: Double(word).map(\.bitPattern)
    case .uint64: UInt64(word)
    default: Int64(word).map { UInt64(bitPattern: $0) }
    }
  }
}
