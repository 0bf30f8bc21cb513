internal import GraphIR

/// What inference needs to know of an op, looked up once in a module and not at every node.
final class ResolvedOp {
  /// Ops that need more than a shape function.
  enum Role {
    case ordinary, const, argument, placeholder, merge, nextIteration, conditional, caseOf, loop
  }

  let name: String
  let role: Role
  let function: ShapeFunction?
  let isDefined: Bool
  let inputs: [ResolvedArgument]
  let outputs: [ResolvedArgument]
  /// The number of outputs where it is the same in all nodes.
  let fixedOutputCount: Int?
  /// Default values, at the index of the `AttributeKey`.
  private let defaults: [AttributeValue?]

  init(name: String, definition: OpDefinition?, strings: StringTable) {
    self.name = name
    isDefined = definition != nil
    function = ShapeFunctions.function(of: name)
    role =
      switch name {
      case "Const", "HostConst", "_EagerConst": .const
      case "_Arg", "_DeviceArg": .argument
      case "Placeholder", "PlaceholderV2": .placeholder
      case "Merge", "RefMerge": .merge
      case "NextIteration", "RefNextIteration": .nextIteration
      case "If", "StatelessIf", "_If": .conditional
      case "Case", "StatelessCase": .caseOf
      case "While", "StatelessWhile", "_While": .loop
      default: .ordinary
      }
    let attributes = definition?.attributes ?? []
    func resolve(_ argument: ArgumentDefinition) -> ResolvedArgument {
      ResolvedArgument(argument, attributes: attributes, strings: strings)
    }
    inputs = (definition?.inputs ?? []).map(resolve)
    outputs = (definition?.outputs ?? []).map(resolve)
    fixedOutputCount = isDefined && outputs.allSatisfy(\.isSingle) ? outputs.count : nil
    var defaults = [AttributeValue?](repeating: nil, count: AttributeKey.allCases.count)
    if !attributes.isEmpty {
      for key in AttributeKey.allCases {
        defaults[key.rawValue] = attributes.first { $0.name == key.name }?.defaultValue
      }
    }
    self.defaults = defaults
  }

  func defaultValue(_ key: AttributeKey) -> AttributeValue? { defaults[key.rawValue] }
}

/// An argument of an op with the symbols of the attributes that say its types and number.
struct ResolvedArgument {
  enum Element {
    case fixed(DataType)
    case attribute(Symbol?, otherwise: DataType)
    case list(Symbol?, otherwise: [DataType]?)
  }

  enum Count {
    case one
    case attribute(Symbol?, otherwise: Int64?)
  }

  let element: Element
  let count: Count
  private let isReference: Bool

  init(_ argument: ArgumentDefinition, attributes: [AttributeDefinition], strings: StringTable) {
    func standard(_ name: String) -> AttributeValue? { attributes.first { $0.name == name }?.defaultValue }
    if let name = argument.typeListAttribute {
      element = .list(strings.find(name), otherwise: standard(name)?.asTypes)
    } else if let name = argument.typeAttribute {
      element = .attribute(strings.find(name), otherwise: standard(name)?.asType ?? .invalid)
    } else {
      element = .fixed(argument.type ?? .invalid)
    }
    if let name = argument.numberAttribute {
      count = .attribute(strings.find(name), otherwise: standard(name)?.asInt)
    } else {
      count = .one
    }
    isReference = argument.isReference
  }

  var isSingle: Bool {
    if case .list = element { return false }
    if case .one = count { return true }
    return false
  }

  /// The type that an output of this argument has where `type` is the element's.
  func tensorType(_ type: DataType) -> DataType {
    isReference && !type.isReference ? DataType(rawValue: type.rawValue &+ 100) : type
  }
}

/// The ops of one module, each resolved when it is first met.
final class OpResolver {
  private let context: GraphContext
  /// At the index of the op's symbol.
  private var ops: [ResolvedOp?]
  /// At the index of the `AttributeKey`, nil where no node has the attribute.
  let attributeSymbols: [Symbol?]

  init(_ context: GraphContext) {
    self.context = context
    ops = [ResolvedOp?](repeating: nil, count: context.strings.count)
    attributeSymbols = AttributeKey.allCases.map { context.strings.find($0.name) }
  }

  subscript(op: Symbol) -> ResolvedOp {
    if let known = ops[Int(op.index)] { return known }
    let resolved = ResolvedOp(
      name: context.strings[op], definition: context.definitions[op], strings: context.strings)
    ops[Int(op.index)] = resolved
    return resolved
  }
}
