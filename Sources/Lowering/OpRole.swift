internal import GraphIR

/// What lowering does with a node of an op.
enum OpRole: UInt8 {
  /// Kept as it is.
  case ordinary
  /// Passes its first input on: consumers read the input instead.
  case identity
  /// Passes input `i` on as output `i`.
  case identityList
  /// Inlined.
  case call
  case conditional
  case loop
  case argument
  case constant
  /// A variable: becomes a constant if the checkpoint has its value.
  case variable
  /// Gives a variable's value.
  case read
  /// Indexes a variable without reading it whole.
  case gather
  /// Gives the sizes of a variable.
  case variableShape
  /// Runs for its control edges only.
  case grouping
  /// A check or a print: removed, with what only it needed.
  case debug
  /// Changes something outside the graph, so it runs even if no one reads it.
  case effect

  init(op: String, definition: OpDefinition?, isFunction: Bool) {
    if let role = Self.roles[op] {
      self = role
    } else if isFunction {
      self = .call
    } else if let definition {
      self = definition.isStateful && !Self.isHarmless(op) ? .effect : .ordinary
    } else {
      // What an unknown op does is unknown, so it must run wherever TensorFlow would run it.
      self = .effect
    }
  }

  private static let roles: [String: OpRole] = [
    "Identity": .identity, "StopGradient": .identity, "PreventGradient": .identity, "Snapshot": .identity,
    "CheckNumerics": .identity, "CheckNumericsV2": .identity, "Print": .identity, "DebugGradientIdentity": .identity,
    "DebugIdentity": .identity, "DebugIdentityV2": .identity, "DebugIdentityV3": .identity, "Copy": .identity,
    "CopyHost": .identity, "RefIdentity": .identity, "XlaSharding": .identity, "OptimizationBarrier": .identityList,
    "XlaOptimizationBarrier": .identityList, "IdentityN": .identityList,
    "PartitionedCall": .call, "StatefulPartitionedCall": .call, "RemoteCall": .ordinary,
    "If": .conditional, "StatelessIf": .conditional, "Case": .conditional, "StatelessCase": .conditional,
    "While": .loop, "StatelessWhile": .loop,
    "_Arg": .argument, "Const": .constant, "HostConst": .constant,
    "VarHandleOp": .variable, "VariableV2": .variable, "Variable": .variable,
    "ReadVariableOp": .read, "ResourceGather": .gather, "ResourceGatherNd": .gather, "VariableShape": .variableShape,
    "NoOp": .grouping, "ControlTrigger": .grouping,
    "Assert": .debug, "PrintV2": .debug, "Abort": .debug,
    // Where v1 control flow cannot be raised, its operations stay, and only for their values.
    "Switch": .ordinary, "Merge": .ordinary, "Enter": .ordinary, "Exit": .ordinary, "NextIteration": .ordinary,
    "LoopCond": .ordinary,
  ]

  /// Stateful ops that change nothing: handles, reads, random numbers and lists. To drop one is no loss.
  private static let harmlessPrefixes = [
    "Random", "StatelessRandom", "TruncatedNormal", "ParameterizedTruncatedNormal", "Multinomial", "HashTable",
    "MutableHashTable", "MutableDenseHashTable", "Anonymous", "TensorArray", "TensorList", "LookupTableFind",
    "LookupTableSize", "LookupTableExport", "VarIsInitialized", "IsVariableInitialized", "Placeholder", "Variable",
    "VariableShape", "Stack", "Iterator", "DatasetToSingleElement", "ReadFile", "StatefulRandom", "StatefulUniform",
    "StatefulStandardNormal", "StatefulTruncatedNormal", "Timestamp", "SimpleMLCreateModelResource",
    "SimpleMLInference", "DisableCopyOnRead",
  ]

  private static func isHarmless(_ op: String) -> Bool { harmlessPrefixes.contains { op.hasPrefix($0) } }
}
