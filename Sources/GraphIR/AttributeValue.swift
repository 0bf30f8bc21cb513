/// The number of an attribute value in a `GraphContext`; equal values of a file share one.
@usableFromInline package struct AttributeID: Sendable, Hashable {
  @usableFromInline package let index: Int32

  @inlinable package init(index: Int32) { self.index = index }
}

/// A node's attribute.
///
/// - Source: `tensorflow/core/framework/attr_value.proto`.
@usableFromInline package enum AttributeValue: Sendable, Hashable {
  case string([UInt8])
  case int(Int64)
  case float(Float)
  case bool(Bool)
  case type(DataType)
  case shape(PartialShape)
  case tensor(TensorID)
  case function(FunctionReference)
  case list(ListValue)
  case placeholder(String)

  /// A function by name, with the attributes to instantiate it.
  @usableFromInline package struct FunctionReference: Sendable, Hashable {
    package var name: Symbol
    package var attributes: [Attribute]

    package init(name: Symbol, attributes: [Attribute] = []) {
      self.name = name
      self.attributes = attributes
    }

    package struct Attribute: Sendable, Hashable {
      package var key: Symbol
      package var value: AttributeID

      package init(key: Symbol, value: AttributeID) {
        self.key = key
        self.value = value
      }
    }
  }

  /// A homogeneous list; which kind an empty list is does not show in the file.
  @usableFromInline package enum ListValue: Sendable, Hashable {
    case empty
    case strings([[UInt8]])
    case ints([Int64])
    case floats([Float])
    case bools([Bool])
    case types([DataType])
    case shapes([PartialShape])
    case tensors([TensorID])
    case functions([FunctionReference])

    package var count: Int {
      switch self {
      case .empty: 0
      case .strings(let list): list.count
      case .ints(let list): list.count
      case .floats(let list): list.count
      case .bools(let list): list.count
      case .types(let list): list.count
      case .shapes(let list): list.count
      case .tensors(let list): list.count
      case .functions(let list): list.count
      }
    }
  }

  package var asString: String? {
    if case .string(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }
  package var asInt: Int64? { if case .int(let value) = self { value } else { nil } }
  package var asFloat: Float? { if case .float(let value) = self { value } else { nil } }
  package var asBool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var asType: DataType? { if case .type(let value) = self { value } else { nil } }
  package var asShape: PartialShape? { if case .shape(let value) = self { value } else { nil } }
  package var asTensor: TensorID? { if case .tensor(let value) = self { value } else { nil } }
  package var asFunction: FunctionReference? { if case .function(let value) = self { value } else { nil } }

  package var asTypes: [DataType]? {
    switch self {
    case .list(.types(let list)): list
    case .list(.empty): []
    default: nil
    }
  }
  package var asInts: [Int64]? {
    switch self {
    case .list(.ints(let list)): list
    case .list(.empty): []
    default: nil
    }
  }
  package var asStrings: [String]? {
    switch self {
    case .list(.strings(let list)): list.map { String(decoding: $0, as: UTF8.self) }
    case .list(.empty): []
    default: nil
    }
  }
  package var asShapes: [PartialShape]? {
    switch self {
    case .list(.shapes(let list)): list
    case .list(.empty): []
    default: nil
    }
  }
  package var asFunctions: [FunctionReference]? {
    switch self {
    case .list(.functions(let list)): list
    case .list(.empty): []
    default: nil
    }
  }
}
