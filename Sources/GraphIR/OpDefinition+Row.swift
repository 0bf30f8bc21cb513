// Reads the rows of `OpRegistry.tensorFlowRows`, whose form is described at the head of Rules/compat/tf-opdefs.tsv.
// INVARIANT: a row is well formed: generate-opdefs.py checks each before it writes the literal, and a test decodes all.

private typealias Bytes = ArraySlice<UInt8>

extension OpDefinition {
  init(row columns: [ArraySlice<UInt8>]) {
    precondition(columns.count == 5, "a row of the op table has five columns")
    let flags = columns[1]
    self.init(
      name: columns[0].text,
      inputs: columns[2].items.map(ArgumentDefinition.init(item:)),
      outputs: columns[3].items.map(ArgumentDefinition.init(item:)),
      attributes: columns[4].items.map(AttributeDefinition.init(item:)),
      isStateful: flags.contains(UInt8(ascii: "s")), isCommutative: flags.contains(UInt8(ascii: "c")),
      isAggregate: flags.contains(UInt8(ascii: "a")))
  }
}

extension ArgumentDefinition {
  /// Reads `name:&N*TYPE`.
  fileprivate init(item: Bytes) {
    var rest = item
    let name = rest.take(before: ":").text
    rest.drop(":")
    let isReference = rest.drop("&")
    var numberAttribute: String?
    if rest.contains(UInt8(ascii: "*")) {
      numberAttribute = rest.take(before: "*").text
      rest.drop("*")
    }
    if rest.drop("$") {
      self.init(
        name: name, typeAttribute: rest.text, numberAttribute: numberAttribute, isReference: isReference)
    } else if rest.drop("[") {
      self.init(
        name: name, numberAttribute: numberAttribute, typeListAttribute: rest.take(before: "]").text,
        isReference: isReference)
    } else {
      self.init(
        name: name, type: rest.dataType, numberAttribute: numberAttribute, isReference: isReference)
    }
  }
}

extension AttributeDefinition {
  /// Reads `name:TYPE{allowed,values}>=minimum=default`.
  fileprivate init(item: Bytes) {
    var rest = item
    let name = rest.take(before: ":").text
    rest.drop(":")
    let type = rest.take(until: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=") }).text
    let element = type.hasPrefix("list(") ? String(type.dropFirst(5).dropLast()) : type
    var allowed: [Bytes] = []
    if rest.drop("{") {
      allowed = rest.take(before: "}").split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      rest.drop("}")
    }
    var minimum: Int64?
    if rest.drop(">") {
      rest.drop("=")
      minimum = Int64(rest.take(before: "=").text)
    }
    let hasDefault = rest.drop("=")
    self.init(
      name: name, type: type, defaultValue: hasDefault ? Self.value(rest, type: type, element: element) : nil,
      isRequired: !hasDefault, allowedTypes: element == "type" ? allowed.map(\.dataType) : [],
      allowedStrings: element == "string" ? allowed.map { String(decoding: $0.decoded, as: UTF8.self) } : [],
      minimum: minimum)
  }

  private static func value(_ text: Bytes, type: String, element: String) -> AttributeValue? {
    guard text != [UInt8(ascii: "*")] else { return nil }
    guard type != element else { return scalar(text, type: type) }
    let inner = text.dropFirst().dropLast()
    guard !inner.isEmpty else { return .list(.empty) }
    let separator = element == "shape" ? UInt8(ascii: ";") : UInt8(ascii: ",")
    let items = inner.split(separator: separator, omittingEmptySubsequences: false)
      .map { scalar($0, type: element) }
    switch element {
    case "string": return .list(.strings(items.map { if case .string(let bytes) = $0 { bytes } else { [] } }))
    case "int": return .list(.ints(items.compactMap(\.asInt)))
    case "float": return .list(.floats(items.compactMap(\.asFloat)))
    case "bool": return .list(.bools(items.compactMap(\.asBool)))
    case "type": return .list(.types(items.compactMap(\.asType)))
    case "shape": return .list(.shapes(items.compactMap(\.asShape)))
    default: preconditionFailure("no list of '\(element)' in the op table has a default with elements")
    }
  }

  private static func scalar(_ text: Bytes, type: String) -> AttributeValue {
    switch type {
    case "string": return .string(text.decoded)
    case "bool": return .bool(text.text == "true")
    case "type": return .type(text.dataType)
    case "int":
      if let value = Int64(text.text) { return .int(value) }
    case "float":
      if let value = Float(text.text) { return .float(value) }
    case "shape":
      guard text != [UInt8(ascii: "?")] else { return .shape(.unknown) }
      let sizes = text.dropFirst().dropLast().split(separator: UInt8(ascii: ","))
      return .shape(PartialShape(sizes.compactMap { Int64($0.text) }))
    default: break
    }
    preconditionFailure("'\(text.text)' is no default of type '\(type)' in the op table")
  }
}

extension ArraySlice<UInt8> {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }

  /// The parts of a column, separated by blanks; `-` stands for none.
  fileprivate var items: [Bytes] {
    self == [UInt8(ascii: "-")] ? [] : split(separator: UInt8(ascii: " "))
  }

  /// The dtype of a name without `DT_` and in lower case.
  fileprivate var dataType: DataType {
    guard let type = DataType(name: "DT_" + text.uppercased()) else {
      preconditionFailure("'\(text)' is no dtype in the op table")
    }
    return type
  }

  /// The bytes behind a percent-encoded string.
  fileprivate var decoded: [UInt8] {
    var bytes: [UInt8] = []
    var rest = self
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(rest.prefix(2).text, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  fileprivate mutating func take(until isEnd: (UInt8) -> Bool) -> Bytes {
    let taken = prefix { !isEnd($0) }
    self = dropFirst(taken.count)
    return taken
  }

  fileprivate mutating func take(before end: Unicode.Scalar) -> Bytes {
    take(until: { $0 == UInt8(ascii: end) })
  }

  /// Drops `mark` if it comes next, and tells whether it did.
  @discardableResult
  fileprivate mutating func drop(_ mark: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: mark) else { return false }
    removeFirst()
    return true
  }
}
