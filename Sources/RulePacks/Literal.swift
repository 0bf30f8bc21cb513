internal import GraphIR
internal import YAMLDocument

/// A value as it is written in YAML: what attributes and elements are compared with.
enum Literal: Sendable, Hashable {
  case string(String)
  case int(Int64)
  case float(Double)
  case bool(Bool)

  static var shape: YAMLShape<Literal> {
    YAMLShape { node, issues in
      if let value = node.bool { return .bool(value) }
      if let value = node.int { return .int(Int64(value)) }
      if let value = node.double { return .float(value) }
      if let value = node.string { return .string(value) }
      issues.report("expected a string, number or boolean, found \(node.tag.name)", at: node)
      return nil
    }
  }
  static var schema: JSONValue { ["type": ["string", "number", "boolean"]] }

  func equals(_ value: AttributeValue, _ context: GraphContext) -> Bool {
    switch (self, value) {
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.int(let a), .float(let b)): Double(a) == Double(b)
    case (.float(let a), .float(let b)): Float(a) == b
    case (.string(let a), .type(let b)): a == b.shortName || a == b.name
    case (.string(let a), .string(let b)): Array(a.utf8) == b
    case (.string(let a), .function(let b)): a == context.strings[b.name]
    default: false
    }
  }

  func equals(_ value: Double) -> Bool {
    switch self {
    case .int(let own): Double(own) == value
    case .float(let own): own == value || Double(Float(own)) == value
    case .string, .bool: false
    }
  }
}

extension AttributeValue.ListValue {
  /// The elements, each as an attribute of its own.
  var elements: [AttributeValue] {
    switch self {
    case .empty: []
    case .strings(let list): list.map { .string($0) }
    case .ints(let list): list.map { .int($0) }
    case .floats(let list): list.map { .float($0) }
    case .bools(let list): list.map { .bool($0) }
    case .types(let list): list.map { .type($0) }
    case .shapes(let list): list.map { .shape($0) }
    case .tensors(let list): list.map { .tensor($0) }
    case .functions(let list): list.map { .function($0) }
    }
  }
}
