/// The kinds of value of the YAML 1.2 core schema.
package enum YAMLTag: String, Sendable, Hashable, CaseIterable {
  case string = "str"
  case integer = "int"
  case float = "float"
  case boolean = "bool"
  case null = "null"
  case sequence = "seq"
  case mapping = "map"

  /// What the kind is called in messages.
  package var name: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .float: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
