package import Compatibility
package import GraphIR

/// What is known of ops and dtypes for one target, each looked up in the tables once.
///
/// The phases of a model have nearly the same ops. A class, as look-ups fill it; it never leaves the task that made it.
package final class OpKnowledge {
  package let target: RuleTarget
  package let table: CompatibilityTable
  private var ops: [String: OpFacts] = [:]
  private var conversions: [DataType: WeightConversion] = [:]

  package init(target: RuleTarget, table: CompatibilityTable = .builtIn) {
    self.target = target
    self.table = table
  }

  /// - Parameter definition: the model's own, for ops that TensorFlow does not know.
  package func facts(of op: String, definition: OpDefinition?) -> OpFacts {
    if let known = ops[op], known.definition != nil || definition == nil { return known }
    let facts = OpFacts(op: op, definition: definition, target: target, table: table)
    ops[op] = facts
    return facts
  }

  /// What conversion does to a weight of this type.
  package func conversion(of dtype: DataType) -> WeightConversion {
    if let known = conversions[dtype] { return known }
    let conversion = table.weightConversion(of: dtype.base.name).conversion
    conversions[dtype] = conversion
    return conversion
  }
}
