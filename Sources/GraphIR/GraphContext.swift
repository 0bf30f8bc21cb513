/// What the graphs of one module share: names, attribute values, tensors and op definitions.
@usableFromInline package struct GraphContext: Sendable {
  @usableFromInline struct Contents: Sendable {
    @usableFromInline var strings = StringTable()
    @usableFromInline var attributeValues: [AttributeValue] = []
    @usableFromInline var tensors: [TensorReference] = []
    @usableFromInline var definitions: [Symbol: OpDefinition] = [:]
  }

  /// One element, for the reason given at `Graph.box`.
  @usableFromInline var box = [Contents()]

  package init() {}

  @inlinable package var strings: StringTable {
    get { box[0].strings }
    _modify { yield &box[0].strings }
  }
  @inlinable package var attributeValues: [AttributeValue] { box[0].attributeValues }
  @inlinable package var tensors: [TensorReference] { box[0].tensors }
  /// The definition of each op that occurs, if TensorFlow or the model has one.
  @inlinable package var definitions: [Symbol: OpDefinition] { box[0].definitions }

  package mutating func reserve(nodes count: Int) {
    box[0].strings.reserve(nodes: count)
    box[0].attributeValues.reserveCapacity(count)
    box[0].tensors.reserveCapacity(count)
  }

  package mutating func add(_ value: consuming AttributeValue) -> AttributeID {
    box[0].attributeValues.append(value)
    return AttributeID(index: Int32(truncatingIfNeeded: box[0].attributeValues.count - 1))
  }

  package mutating func add(_ tensor: consuming TensorReference) -> TensorID {
    box[0].tensors.append(tensor)
    return TensorID(index: box[0].tensors.count - 1)
  }

  package mutating func define(_ op: Symbol, as definition: OpDefinition) { box[0].definitions[op] = definition }

  @inlinable package subscript(id: AttributeID) -> AttributeValue { box[0].attributeValues[Int(id.index)] }
  @inlinable package subscript(id: TensorID) -> TensorReference { box[0].tensors[id.index] }

  /// An attribute of a node: as written, else the op's default.
  ///
  /// 180 of 208 SavedModels seen leave default values out, so absence means the default, not "unset".
  package func attribute(_ name: String, of id: NodeID, in graph: Graph) -> AttributeValue? {
    if let key = box[0].strings.find(name), let entry = graph.attribute(key, of: id) { return self[entry.value] }
    return box[0].definitions[graph[id].op]?.attribute(name)?.defaultValue
  }

  package func op(of id: NodeID, in graph: Graph) -> String { box[0].strings[graph[id].op] }
  package func name(of id: NodeID, in graph: Graph) -> String { box[0].strings[graph[id].name] }

  /// The element types of a node's outputs, in port order.
  ///
  /// - Returns: nil if the op has no definition, or an attribute that says how many there are is missing.
  package func outputTypes(of id: NodeID, in graph: Graph) -> [DataType]? {
    guard let definition = box[0].definitions[graph[id].op] else { return nil }
    return types(of: definition.outputs, node: id, in: graph)
  }

  /// The element types that a node's data inputs must have, in order; nil as in `outputTypes`.
  package func inputTypes(of id: NodeID, in graph: Graph) -> [DataType]? {
    guard let definition = box[0].definitions[graph[id].op] else { return nil }
    return types(of: definition.inputs, node: id, in: graph)
  }

  private func types(of arguments: [ArgumentDefinition], node: NodeID, in graph: Graph) -> [DataType]? {
    var types: [DataType] = []
    for argument in arguments {
      guard let run = self.types(of: argument, node: node, in: graph) else { return nil }
      types += run
    }
    return types
  }

  /// How many tensors one named argument stands for.
  package func count(of argument: ArgumentDefinition, node: NodeID, in graph: Graph) -> Int? {
    if let list = argument.typeListAttribute { return attribute(list, of: node, in: graph)?.asTypes?.count }
    guard let number = argument.numberAttribute else { return 1 }
    guard let count = attribute(number, of: node, in: graph)?.asInt, (0...Self.maximumArguments).contains(count)
    else { return nil }
    return Int(count)
  }

  /// The types of one named argument, which may stand for several tensors.
  package func types(of argument: ArgumentDefinition, node: NodeID, in graph: Graph) -> [DataType]? {
    if let list = argument.typeListAttribute { return attribute(list, of: node, in: graph)?.asTypes }
    var type = argument.type ?? .invalid
    if let name = argument.typeAttribute { type = attribute(name, of: node, in: graph)?.asType ?? .invalid }
    if argument.isReference, !type.isReference { type = DataType(rawValue: type.rawValue &+ 100) }
    if argument.numberAttribute == nil { return [type] }
    return count(of: argument, node: node, in: graph).map { [DataType](repeating: type, count: $0) }
  }

  /// A count beyond what any node can have is a broken file, not a reason to allocate it.
  private static let maximumArguments: Int64 = 65_536
}
