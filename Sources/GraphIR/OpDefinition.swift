/// What an op takes, gives and is configured by, as TensorFlow's OpDef says it.
///
/// - Source: tensorflow/core/framework/op_def.proto.
@usableFromInline package struct OpDefinition: Sendable, Hashable {
  package let name: String
  package let inputs: [ArgumentDefinition]
  package let outputs: [ArgumentDefinition]
  package let attributes: [AttributeDefinition]
  package let isStateful: Bool
  package let isCommutative: Bool
  package let isAggregate: Bool

  package init(
    name: String, inputs: [ArgumentDefinition], outputs: [ArgumentDefinition], attributes: [AttributeDefinition],
    isStateful: Bool = false, isCommutative: Bool = false, isAggregate: Bool = false
  ) {
    self.name = name
    self.inputs = inputs
    self.outputs = outputs
    self.attributes = attributes
    self.isStateful = isStateful
    self.isCommutative = isCommutative
    self.isAggregate = isAggregate
  }

  package func attribute(_ name: String) -> AttributeDefinition? {
    attributes.first { $0.name == name }
  }
}

/// One named input or output of an op, which stands for one tensor or, with a number or list attribute, for several.
///
/// Exactly one of `type`, `typeAttribute` and `typeListAttribute` is set.
package struct ArgumentDefinition: Sendable, Hashable {
  package let name: String
  /// Set where the dtype is the same in every node.
  package let type: DataType?
  /// The attribute that holds the dtype.
  package let typeAttribute: String?
  /// The attribute that says how many tensors of one dtype there are.
  package let numberAttribute: String?
  /// The attribute that holds one dtype for each tensor.
  package let typeListAttribute: String?
  /// Whether the tensor is a reference to a v1 variable.
  package let isReference: Bool

  package init(
    name: String, type: DataType? = nil, typeAttribute: String? = nil, numberAttribute: String? = nil,
    typeListAttribute: String? = nil, isReference: Bool = false
  ) {
    self.name = name
    self.type = type
    self.typeAttribute = typeAttribute
    self.numberAttribute = numberAttribute
    self.typeListAttribute = typeListAttribute
    self.isReference = isReference
  }
}

/// One attribute of an op: its type, what it is when absent, and what it may be.
package struct AttributeDefinition: Sendable, Hashable {
  package let name: String
  /// As in OpDef: `string`, `int`, `float`, `bool`, `type`, `shape`, `tensor`, `func`, or `list(…)` of one of these.
  package let type: String
  /// What an absent attribute means. Also nil for the few defaults that are tensors; see `isRequired`.
  package let defaultValue: AttributeValue?
  /// Whether a node without this attribute is malformed.
  package let isRequired: Bool
  /// The dtypes that a `type` or `list(type)` may hold; empty: any.
  package let allowedTypes: [DataType]
  /// The strings that a `string` or `list(string)` may hold; empty: any.
  package let allowedStrings: [String]
  /// The least value of an `int`, or the least length of a list.
  package let minimum: Int64?

  package init(
    name: String, type: String, defaultValue: AttributeValue? = nil, isRequired: Bool? = nil,
    allowedTypes: [DataType] = [], allowedStrings: [String] = [], minimum: Int64? = nil
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.isRequired = isRequired ?? (defaultValue == nil)
    self.allowedTypes = allowedTypes
    self.allowedStrings = allowedStrings
    self.minimum = minimum
  }
}
