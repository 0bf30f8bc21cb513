/// A JSON value with its keys in the order given: what the published schema is written from.
package indirect enum JSONValue: Sendable, Hashable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  case int(Int)
  case bool(Bool)

  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  /// The value as text, two blanks a level.
  package func text(indent: Int = 0) -> String {
    let inner = String(repeating: "  ", count: indent + 1)
    let outer = String(repeating: "  ", count: indent)
    switch self {
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { "\(inner)\(Self.quote($0.key)): \($0.value.text(indent: indent + 1))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    case .array(let values):
      let isFlat = values.allSatisfy {
        switch $0 {
        case .object, .array: false
        default: true
        }
      }
      let flat = "[" + values.map { $0.text() }.joined(separator: ", ") + "]"
      if values.isEmpty || (isFlat && flat.utf8.count < 100) { return flat }
      let lines = values.map { inner + $0.text(indent: indent + 1) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .string(let text): return Self.quote(text)
    case .int(let value): return String(value)
    case .bool(let value): return value ? "true" : "false"
    }
  }

  private static func quote(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements.map { Member($0, $1) }) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

/// The pieces that the schema of packs is put together from.
extension JSONValue {
  package static let anyString: JSONValue = ["type": "string"]
  package static let anyBool: JSONValue = ["type": "boolean"]
  package static let anyInt: JSONValue = ["type": "integer"]

  package static func words(_ words: [String]) -> JSONValue {
    .object([.init("enum", .array(words.map { .string($0) }))])
  }

  package static func list(of item: JSONValue) -> JSONValue { ["type": "array", "items": item] }

  package static func oneOrMore(of item: JSONValue) -> JSONValue { ["anyOf": [item, list(of: item)]] }

  /// A mapping with exactly these keys.
  package static func record(_ properties: [Member], required: [String] = []) -> JSONValue {
    var members: [Member] = [.init("type", "object"), .init("properties", .object(properties))]
    if !required.isEmpty { members.append(.init("required", .array(required.map { .string($0) }))) }
    members.append(.init("additionalProperties", .bool(false)))
    return .object(members)
  }

  package static func reference(_ name: String) -> JSONValue { .object([.init("$ref", .string("#/$defs/\(name)"))]) }
}
